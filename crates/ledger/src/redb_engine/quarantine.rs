//! Keeping entries that only a manager may decide on.

use tenthcup_token::{DeviceId, Digest, MerchantId, Reason};
use tenthcup_verifier::{CheckedCode, Keeping};

use super::draft::Draft;
use super::kept_rows::{KeptListRow, KeptRow};
use super::rows::Place;
use super::schema::Tables;
use super::submit::Scan;
use super::table::key;
use super::trouble::Trouble;
use crate::answer::{FirstUse, Refusal};
use crate::quarantine::Quarantined;
use crate::seal::{Purpose, Sealed};

impl Tables<'_> {
    /// Keeps an entry. It burns nothing.
    pub(super) fn keep(&mut self, scan: &Scan<'_>, how: Keeping) -> Result<Quarantined, Trouble> {
        let (merchant, device) = (scan.device().merchant, scan.entry.device);
        let shown = match scan.checked.code_when_made() {
            Ok(CheckedCode::Shown(shown)) => Some(shown),
            _ => None,
        };
        let card = shown.map(|shown| *shown.card());
        let entry = match card {
            Some(card) => self.person_of(card)?.seal(Purpose::Kept(&scan.hash), scan.checked.entry().bytes()),
            None => Sealed(scan.evidence()),
        };
        let row = KeptRow {
            merchant,
            number: self.next_number(&merchant)?,
            reason: how.reason,
            arrived: scan.now,
            device,
            chained: how.chained,
            holds: how.holds,
            signed_on: how.signed_on,
            card,
            replay: shown.and_then(|shown| shown.replay()).map(|key| Digest::from_bytes(*key.as_bytes())),
            entry,
            settled: None,
        };
        if let Some(replay) = &row.replay {
            let mut code = self.kept.codes.get(replay.as_bytes())?.unwrap_or_default();
            code.waiting = code.waiting.saturating_add(1);
            self.kept.codes.put(replay.as_bytes(), &code)?;
        }
        let listed = KeptListRow { entry: scan.hash };
        self.kept.list.insert_new(&list_key(&merchant, false, row.number), &listed)?;
        self.kept.entries.insert_new(scan.hash.as_bytes(), &row)?;
        self.change_waiting(&merchant, &device, 1)?;
        Ok(row.told(scan.hash))
    }

    /// Notes for entries that wait with this code that it was used.
    pub(super) fn note_used(&mut self, replay: &[u8; 32], used: FirstUse) -> Result<(), Trouble> {
        if let Some(mut code) = self.kept.codes.get(replay)? {
            code.used = code.used.or(Some(used));
            self.kept.codes.put(replay, &code)?;
        }
        Ok(())
    }

    /// Takes a decided entry off everything that counts those that wait.
    pub(super) fn release(&mut self, id: &Digest, row: &KeptRow) -> Result<(), Trouble> {
        self.kept.list.remove(&list_key(&row.merchant, false, row.number))?;
        self.kept.list.insert_new(&list_key(&row.merchant, true, row.number), &KeptListRow { entry: *id })?;
        self.change_waiting(&row.merchant, &row.device, -1)?;
        if row.holds
            && let Some(mut chain) = self.chains.get(row.device.as_bytes())?
        {
            chain.held = chain.held.saturating_sub(1);
            self.chains.put(row.device.as_bytes(), &chain)?;
        }
        let Some(replay) = &row.replay else { return Ok(()) };
        let Some(mut code) = self.kept.codes.get(replay.as_bytes())? else { return Ok(()) };
        code.waiting = code.waiting.saturating_sub(1);
        if code.waiting == 0 {
            self.kept.codes.remove(replay.as_bytes())
        } else {
            self.kept.codes.put(replay.as_bytes(), &code)
        }
    }

    fn change_waiting(&mut self, merchant: &MerchantId, device: &DeviceId, by: i64) -> Result<(), Trouble> {
        for owner in [merchant.as_bytes(), device.as_bytes()] {
            let mut row = self.kept.counts.get(owner)?.unwrap_or_default();
            row.count = row.count.saturating_add_signed(by);
            self.kept.counts.put(owner, &row)?;
        }
        Ok(())
    }

    /// Numbers rise with each entry that is kept, whether it was settled since or not.
    fn next_number(&self, merchant: &MerchantId) -> Result<u64, Trouble> {
        let mut next = 0;
        for settled in [false, true] {
            let range = list_key(merchant, settled, 0)..=list_key(merchant, settled, u64::MAX);
            let last = self.kept.list.range(range)?.next_back().transpose()?;
            next = next.max(last.map_or(0, |(key, _)| number_of(&key).saturating_add(1)));
        }
        Ok(next)
    }
}

impl KeptRow {
    /// What the device is told while nobody has decided.
    pub(super) fn told(&self, id: Digest) -> Quarantined {
        Quarantined { id, reason: self.reason, card: self.card, chained: self.chained }
    }

    /// The answer to the entry as things are now.
    pub(super) fn answer(&self, tables: &Tables<'_>, id: Digest) -> Result<Draft, Trouble> {
        match &self.settled {
            None => Ok(Draft::Quarantined(self.told(id))),
            Some(settled) => match settled.place {
                Some(place) => Draft::of_event(tables, place),
                None => Ok(Draft::Refused(Refusal {
                    card: self.card,
                    chained: self.chained,
                    ..Refusal::of(Reason::RefusedByManager)
                })),
            },
        }
    }
}

pub(super) fn list_key(merchant: &MerchantId, settled: bool, number: u64) -> [u8; 25] {
    key(&[merchant.as_bytes(), &[u8::from(settled)], &number.to_be_bytes()])
}

fn number_of(key: &[u8; 25]) -> u64 {
    let [.., a, b, c, d, e, f, g, h] = *key;
    u64::from_be_bytes([a, b, c, d, e, f, g, h])
}

/// The event of a decided entry.
pub(super) fn event_of(draft: &Draft) -> Option<Place> {
    match draft {
        Draft::Event(recorded) => Some(recorded.place()),
        _ => None,
    }
}
