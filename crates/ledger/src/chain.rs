//! The chain of a device's entries: each names the one before it, so none can be slipped in, dropped or replaced.

use tenthcup_token::{Entry, Timestamp};

use crate::view::ChainHead;

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

pub(crate) fn position(head: &ChainHead, entry: &Entry) -> Position {
    match head.sequence.checked_add(1) {
        Some(next) if entry.sequence == next && entry.prev == head.head => Position::Next,
        Some(next) if entry.sequence == next => Position::Fork,
        Some(next) if entry.sequence > next => Position::Gap,
        _ => Position::Earlier,
    }
}

/// How far a device's clock may have been set back from one entry to the next, in seconds, before a late entry is not believed.
const CLOCK_SLACK: u32 = 60;

/// Whether the time of a late entry can be true: not before the entry that the same device made before it. For whoever holds a device
/// could else date an entry back to when a code was good.
pub(crate) fn late_time_is_credible(entry: Timestamp, previous: Option<Timestamp>) -> bool {
    previous.is_none_or(|previous| entry.plus(CLOCK_SLACK) >= previous)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tenthcup_token::{DeviceId, Digest, Intent, StaffId, StoreId};

    fn entry(sequence: u64, prev: Digest) -> Entry {
        let intent = Intent::Reverse { event: Digest::ZERO };
        let time = Timestamp::from_secs(1);
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

    #[test]
    fn an_entry_is_next_earlier_beyond_or_beside() {
        let (a, b) = (Digest::of(b"a"), Digest::of(b"b"));
        let head = ChainHead { sequence: 7, head: a };
        assert_eq!(position(&head, &entry(8, a)), Position::Next);
        assert_eq!(position(&head, &entry(8, b)), Position::Fork);
        assert_eq!(position(&head, &entry(7, a)), Position::Earlier);
        assert_eq!(position(&head, &entry(9, a)), Position::Gap);
        assert_eq!(position(&ChainHead::START, &entry(1, Digest::ZERO)), Position::Next);
        assert_eq!(position(&ChainHead::START, &entry(1, a)), Position::Fork);
        let end = ChainHead { sequence: u64::MAX, head: a };
        assert_eq!(position(&end, &entry(u64::MAX, a)), Position::Earlier);
    }

    #[test]
    fn a_late_entry_is_not_older_than_the_one_before_it() {
        let at = Timestamp::from_secs;
        assert!(late_time_is_credible(at(5), None));
        assert!(late_time_is_credible(at(940), Some(at(1000))));
        assert!(!late_time_is_credible(at(939), Some(at(1000))));
    }
}
