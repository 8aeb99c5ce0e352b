//! The late entries of a device that the rules for late ones ask about (`FORMAT.md` §7).

use tenthcup_token::{DeviceId, Intent, Timestamp};
use tenthcup_verifier::LateEntry;

use super::draft::Draft;
use super::kept_rows::LateRow;
use super::quarantine::event_of;
use super::schema::Tables;
use super::submit::Scan;
use super::table::key;
use super::trouble::Trouble;

impl Tables<'_> {
    /// The late entries of a device that are remembered.
    pub(super) fn late_of(&self, device: &DeviceId, now: Timestamp) -> Result<Vec<LateEntry>, Trouble> {
        let first = late(device, now.minus(LateEntry::REMEMBERED), 0);
        let last = late(device, Timestamp::from_secs(u32::MAX), u64::MAX);
        let rows = self.kept.late.range(first..=last)?;
        rows.map(|row| {
            row.map(|(key, LateRow { time, card })| LateEntry { arrived: arrival_of(&key), time, card })
        })
        .collect()
    }

    /// Counts a late entry that the rules for late ones let through, whatever came of it, and forgets those of its device that no rule needs
    /// any more.
    pub(super) fn count_late(&mut self, scan: &Scan<'_>, draft: &Draft) -> Result<(), Trouble> {
        if !scan.checked.is_late() || !let_through(draft) {
            return Ok(());
        }
        let entry = scan.entry;
        let punches = matches!(entry.intent, Intent::Punch { .. });
        let punched = event_of(draft).filter(|_| punches).map(|place| place.card);
        let first = late(&entry.device, Timestamp::from_secs(0), 0);
        let end = late(&entry.device, scan.now.minus(LateEntry::REMEMBERED), 0);
        let forgotten: Vec<_> = self
            .kept
            .late
            .range(first..=end)?
            .map(|row| row.map(|(key, _)| key))
            .collect::<Result<_, _>>()?;
        for key in forgotten {
            self.kept.late.remove(&key)?;
        }
        let row = LateRow { time: entry.time, card: punched };
        self.kept.late.put(&late(&entry.device, scan.now, entry.sequence), &row)
    }
}

fn let_through(draft: &Draft) -> bool {
    match draft {
        Draft::Refused(refusal) => refusal.chained && LateEntry::counts(refusal.reason),
        Draft::Quarantined(_) => false,
        Draft::Event(..) | Draft::Challenged(_) | Draft::MoveAllowed(_) => true,
    }
}

fn late(device: &DeviceId, arrived: Timestamp, sequence: u64) -> [u8; 28] {
    key(&[device.as_bytes(), &arrived.as_unix().to_be_bytes(), &sequence.to_be_bytes()])
}

fn arrival_of(key: &[u8; 28]) -> Timestamp {
    let [.., a, b, c, d, _, _, _, _, _, _, _, _] = *key;
    Timestamp::from_secs(u32::from_be_bytes([a, b, c, d]))
}
