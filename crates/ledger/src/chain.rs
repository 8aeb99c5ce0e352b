//! The chain of a device's entries: each names the one before it, so none can be slipped in, dropped or replaced.

use tenthcup_token::Entry;

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

#[cfg(test)]
mod tests {
    use super::*;
    use tenthcup_token::{DeviceId, Digest, Intent, StaffId, StoreId, Timestamp};

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
}
