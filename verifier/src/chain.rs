//! The chain of a device's entries: each names the one before it, so none can be slipped in, dropped or replaced.

use std::cmp::Ordering;

use tenthcup_token::{Digest, Entry, Signed, Timestamp};

use crate::Admission;

/// A device's chain of entries so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeviceChain {
    /// The sequence of its last entry; 0 when there is none.
    pub sequence: u64,
    /// The SHA-256 of its last entry; zeros when there is none.
    pub head: Digest,
    /// No late entry of the device was made before this (`FORMAT.md` §7, "The floor").
    pub floor: Timestamp,
    /// How many entries in quarantine hold up what follows.
    pub held: u32,
}

impl DeviceChain {
    /// That of a device which was enrolled then, and submitted nothing yet.
    pub const fn begun(enrolled: Timestamp) -> Self {
        Self { sequence: 0, head: Digest::ZERO, floor: enrolled, held: 0 }
    }

    /// The chain after `entry`, which arrived `now`: it moves on to an entry that has its place in it, and is held up by one that is kept
    /// and holds up what follows.
    #[must_use]
    pub fn after(self, entry: &Signed<Entry>, admission: &Admission<'_>, now: Timestamp) -> Self {
        let (chained, holds) = match admission {
            Admission::Admitted(_) => (true, false),
            Admission::Refused { chained, .. } => (*chained, false),
            Admission::Kept(how) => (how.chained, how.holds),
        };
        let held = self.held.saturating_add(holds.into());
        if !chained {
            return Self { held, ..self };
        }
        let Entry { sequence, time, .. } = *entry.claims();
        Self { sequence, head: entry.digest(), floor: self.floor.max(time.min(now)), held }
    }

    pub(crate) fn position(&self, entry: &Entry) -> Position {
        let Some(next) = self.sequence.checked_add(1) else { return Position::Earlier };
        match entry.sequence.cmp(&next) {
            Ordering::Less => Position::Earlier,
            Ordering::Equal if entry.prev == self.head => Position::Next,
            Ordering::Equal => Position::Fork,
            Ordering::Greater => Position::Gap,
        }
    }
}

/// Where an entry stands to the chain so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Position {
    /// It is the next one.
    Next,
    /// There was one with its number: itself, or another.
    Earlier,
    /// One or more before it have not come.
    Gap,
    /// It follows another entry than the one that came.
    Fork,
}

#[cfg(test)]
mod tests {
    use super::*;
    use tenthcup_token::{DeviceId, Intent, MerchantId, Reason, SigningKey, StaffId, StoreId};

    fn entry(sequence: u64, prev: Digest) -> Entry {
        let intent = Intent::Reverse { event: Digest::ZERO };
        let time = Timestamp::from_secs(100);
        Entry {
            device: DeviceId::NONE,
            sequence,
            prev,
            time,
            store: StoreId::NONE,
            staff: StaffId::NONE,
            intent,
            sale: None,
            amount: None,
        }
    }

    fn chain(sequence: u64, head: Digest) -> DeviceChain {
        DeviceChain { sequence, head, ..DeviceChain::begun(Timestamp::from_secs(50)) }
    }

    #[test]
    fn an_entry_is_next_earlier_beyond_or_beside() {
        let (a, b) = (Digest::of(b"a"), Digest::of(b"b"));
        let seven = chain(7, a);
        assert_eq!(seven.position(&entry(8, a)), Position::Next);
        assert_eq!(seven.position(&entry(8, b)), Position::Fork);
        assert_eq!(seven.position(&entry(7, a)), Position::Earlier);
        assert_eq!(seven.position(&entry(9, a)), Position::Gap);
        let start = chain(0, Digest::ZERO);
        assert_eq!(start.position(&entry(1, Digest::ZERO)), Position::Next);
        assert_eq!(start.position(&entry(1, a)), Position::Fork);
        assert_eq!(chain(u64::MAX, a).position(&entry(u64::MAX, a)), Position::Earlier);
    }

    #[test]
    fn the_floor_rises_to_the_entry_or_its_arrival_and_never_falls() {
        let signed = SigningKey::from_seed(&[1; 32]).sign(entry(1, Digest::ZERO), &MerchantId::NONE, &[]);
        let floor = |enrolled, now| {
            let begun = DeviceChain::begun(Timestamp::from_secs(enrolled));
            let refused = Admission::Refused { reason: Reason::Backdated, chained: true };
            begun.after(&signed, &refused, Timestamp::from_secs(now)).floor.as_unix()
        };
        assert_eq!([floor(50, 200), floor(50, 90), floor(150, 200)], [100, 90, 150]);
    }
}
