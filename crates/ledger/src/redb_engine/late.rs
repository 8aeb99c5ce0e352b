//! What holds for an entry that comes late, and for no other (`FORMAT.md` §7).

use tenthcup_token::{CardId, DeviceId, Intent, Reason, Timestamp};
use tenthcup_verifier::CheckedCode;

use super::draft::Draft;
use super::kept_rows::LateRow;
use super::quarantine::event_of;
use super::rows::ChainRow;
use super::schema::Tables;
use super::submit::Scan;
use super::table::key;
use super::trouble::Trouble;
use crate::record::Device;

/// So many late entries of one device are taken within [`DAY`] of their arrivals.
const MOST_A_DAY: usize = 200;
const DAY: u32 = 24 * 60 * 60;
/// Seconds between two late punches of one card at one device, by the times of the entries.
const CARD_GAP: u32 = 12 * 60 * 60;
/// Seconds for which a late entry is remembered from its arrival on. Whatever arrives after that is at most a day old, and so made more than
/// [`CARD_GAP`] after it.
const REMEMBERED: u32 = DAY + CARD_GAP;

impl Tables<'_> {
    /// Refuses a late entry that no late entry may be, whatever its code.
    pub(super) fn late_rules(
        &mut self,
        scan: &Scan<'_>,
        device: &Device,
        chain: Option<&ChainRow>,
    ) -> Result<(), super::stop::Stop> {
        let entry = scan.entry;
        // A voucher that names its device is spent there alone, so that device may be away. The verifier refuses every other one.
        let voucher = matches!(scan.checked.code(), Ok(CheckedCode::Voucher(_)));
        if !voucher && !matches!(entry.intent, Intent::Punch { .. }) {
            return Err(Reason::OnlineOnly.into());
        }
        // Entries are signed one after the other, so none was made before the one before it; and that one was made before it arrived.
        let earliest = chain.map_or(device.enrolled, |chain| chain.time);
        if entry.time < earliest {
            return Err(Reason::Backdated.into());
        }
        let day_ago = scan.now.minus(DAY);
        if self.late_of(&entry.device, scan.now)?.filter(|(arrived, _)| *arrived > day_ago).count()
            >= MOST_A_DAY
        {
            return Err(Reason::OfflineDeviceLimit.into());
        }
        Ok(())
    }

    /// Refuses a second late punch of a card at one device within twelve hours.
    pub(super) fn late_card_rule(&self, scan: &Scan<'_>, card: CardId) -> Result<(), super::stop::Stop> {
        let near = |other: &LateRow| {
            other.card == Some(card) && scan.entry.time.since(other.time).unsigned_abs() < u64::from(CARD_GAP)
        };
        if self.late_of(&scan.entry.device, scan.now)?.any(|(_, row)| near(&row)) {
            return Err(crate::answer::Refusal::of(Reason::OfflineCardLimit).on(card).into());
        }
        Ok(())
    }

    /// Counts a late entry that the rules for late ones let through, whatever came of it, and forgets those of its device that no rule needs
    /// any more.
    pub(super) fn count_late(&mut self, scan: &Scan<'_>, draft: &Draft) -> Result<(), Trouble> {
        if !scan.checked.is_late() || !let_through(draft) {
            return Ok(());
        }
        let entry = scan.entry;
        let punched = event_of(draft).map(|place| place.card);
        let first = late(&entry.device, Timestamp::from_secs(0), 0);
        let end = late(&entry.device, scan.now.minus(REMEMBERED), 0);
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

    /// The late entries of a device that are remembered, with their arrivals.
    fn late_of(
        &self,
        device: &DeviceId,
        now: Timestamp,
    ) -> Result<impl Iterator<Item = (Timestamp, LateRow)>, Trouble> {
        let first = late(device, now.minus(REMEMBERED), 0);
        let last = late(device, Timestamp::from_secs(u32::MAX), u64::MAX);
        let rows: Vec<_> = self.kept.late.range(first..=last)?.collect::<Result<_, _>>()?;
        Ok(rows.into_iter().map(|(key, row)| (arrival_of(&key), row)))
    }
}

fn let_through(draft: &Draft) -> bool {
    use Reason::{Backdated, OfflineDeviceLimit, OnlineOnly, TooLate};
    match draft {
        Draft::Refused(refusal) => {
            let by_these_rules =
                matches!(refusal.reason, Backdated | OfflineDeviceLimit | OnlineOnly | TooLate);
            refusal.chained && !by_these_rules
        }
        Draft::Quarantined(_) => false,
        Draft::Event(..) | Draft::Challenged(_) => true,
    }
}

fn late(device: &DeviceId, arrived: Timestamp, sequence: u64) -> [u8; 28] {
    key(&[device.as_bytes(), &arrived.as_unix().to_be_bytes(), &sequence.to_be_bytes()])
}

fn arrival_of(key: &[u8; 28]) -> Timestamp {
    let [.., a, b, c, d, _, _, _, _, _, _, _, _] = *key;
    Timestamp::from_secs(u32::from_be_bytes([a, b, c, d]))
}
