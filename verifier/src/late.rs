//! What holds for an entry that comes late, and for no other (`FORMAT.md` §7).

use tenthcup_token::{CardId, Entry, Intent, Reason, StaffId, Timestamp, Unverified, Voucher};

use crate::Known;

/// So many late entries of one device are taken within a day of their arrivals.
pub const MOST_A_DAY: usize = 200;
pub(crate) const DAY: u32 = 24 * 60 * 60;
/// Seconds between two late punches of one card at one device, by the times of the entries.
pub const CARD_GAP: u32 = 12 * 60 * 60;

/// A late entry that was taken, or refused by what holds for every entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LateEntry {
    /// When it arrived.
    pub arrived: Timestamp,
    /// The time that it bears.
    pub time: Timestamp,
    /// The card that it punched.
    pub card: Option<CardId>,
}

impl LateEntry {
    /// Seconds for which one is remembered from its arrival on. Whatever arrives after that is at most a day old, and so made more than
    /// twelve hours after it.
    pub const REMEMBERED: u32 = DAY + CARD_GAP;

    /// Whether a late entry that was refused for `reason` is one of those that its device may send in a day.
    pub const fn counts(reason: Reason) -> bool {
        use Reason::{Backdated, OfflineDeviceLimit, OnlineOnly, TooLate};
        !matches!(reason, Backdated | OfflineDeviceLimit | OnlineOnly | TooLate)
    }
}

/// The time for which one person is signed on at one device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedOn {
    /// Who.
    pub staff: StaffId,
    /// From when on.
    pub since: Timestamp,
    /// Until when; no more then.
    pub until: Timestamp,
}

impl SignedOn {
    /// The device's clock and the server's may differ by this much at either end, in seconds: as much as an online entry may be old.
    pub const SLACK: u32 = 60;

    /// Whether an entry that `staff` made at `time`, by the device's clock, falls into it.
    pub fn covers(&self, staff: StaffId, time: Timestamp) -> bool {
        self.staff == staff && self.since.minus(Self::SLACK) <= time && time < self.until.plus(Self::SLACK)
    }
}

/// Refuses a late entry that no late entry may be, whatever its code.
pub(crate) fn late_rules(entry: &Entry, known: &Known, now: Timestamp) -> Result<(), Reason> {
    if !may_be_late(entry) {
        return Err(Reason::OnlineOnly);
    }
    if entry.time < known.chain.floor {
        return Err(Reason::Backdated);
    }
    let of_today = known.late.iter().filter(|late| late.arrived > now.minus(DAY));
    if of_today.count() >= MOST_A_DAY { Err(Reason::OfflineDeviceLimit) } else { Ok(()) }
}

/// Redemption and reversal are online. But a voucher that names its device is spent there alone, so that device may be away.
fn may_be_late(entry: &Entry) -> bool {
    match &entry.intent {
        Intent::Punch { .. } => true,
        Intent::Redeem { code } => Unverified::<Voucher>::from_text(code)
            .is_ok_and(|voucher| voucher.claims_unverified().device == Some(entry.device)),
        _ => false,
    }
}

/// Refuses a second late punch of a card at one device within twelve hours.
pub(crate) fn late_card_rule(entry: &Entry, card: CardId, known: &Known) -> Result<(), Reason> {
    let near = |late: &LateEntry| {
        late.card == Some(card) && entry.time.since(late.time).unsigned_abs() < u64::from(CARD_GAP)
    };
    if known.late.iter().any(near) { Err(Reason::OfflineCardLimit) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_late_entry_is_remembered_for_as_long_as_one_near_it_may_come() {
        assert_eq!(LateEntry::REMEMBERED, 36 * 3600);
        assert_eq!((DAY, CARD_GAP), (24 * 3600, 12 * 3600));
    }
}
