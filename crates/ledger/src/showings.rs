//! Whether one phone can have shown all that was shown of a card (`FORMAT.md` §8).
//!
//! A phone raises its counter with each code, so of two codes the one with the lower counter was drawn first, and no two have the same
//! counter. Two phones with one key know nothing of each other's counters, and sooner or later contradict each other. Only what the
//! holder's key signed is compared; when and where a code was scanned is not, so no device and no late arrival can make a contradiction.

use minicbor::{Decode, Encode};
use tenthcup_token::{Cti, Digest, Timestamp};

use crate::codec;

/// A code may bear a time this many seconds ahead of the verifier's clock, so a phone whose clock is set right in between may go back by it.
const CLOCK: i64 = 30;
/// Codes of one card that are remembered: those with the highest counters. A visit takes up to three, and what a counter brings late is a
/// day old at most.
const KEPT: usize = 8;
/// Seconds between two alarms about one card.
const QUIET: i64 = 24 * 60 * 60;

/// One code that a holder's key signed: SHOW, SHOW-CARD or REDEEM.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub(crate) struct Showing {
    /// Its counter and random bytes.
    #[cbor(n(0), with = "codec")]
    pub(crate) cti: Cti,
    /// The time that it bears.
    #[cbor(n(1), with = "codec")]
    pub(crate) iat: Timestamp,
}

impl Showing {
    /// Whether no single phone can have drawn both.
    fn contradicts(&self, other: &Self) -> bool {
        let (lower, higher) = match self.cti.counter.cmp(&other.cti.counter) {
            std::cmp::Ordering::Equal => return self.cti.random != other.cti.random,
            std::cmp::Ordering::Less => (self, other),
            std::cmp::Ordering::Greater => (other, self),
        };
        lower.iat.since(higher.iat) > CLOCK
    }
}

/// What one holder's key of a card signed last. Never more than a few rows long, however often the card is shown.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub(crate) struct Showings {
    /// The SHA-256 of the key. A card that moves to another key begins anew.
    #[cbor(n(0), with = "codec")]
    key: Digest,
    #[n(1)]
    kept: Vec<Showing>,
    /// When an alarm was raised last.
    #[cbor(n(2), with = "codec", has_nil)]
    alarmed: Option<Timestamp>,
}

impl Showings {
    /// What is `known` of the key with this hash. Of another key, or of none yet, that is nothing.
    pub(crate) fn of(key: Digest, known: Option<&Self>) -> Self {
        match known {
            Some(known) if known.key == key => known.clone(),
            _ => Self { key, kept: Vec::new(), alarmed: None },
        }
    }

    /// Takes one more in, and says whether it contradicts what was seen before. If so it is all that is remembered: a phone that was restored
    /// from an old backup contradicts itself once, not with every visit until its counter has caught up; two phones that take turns go on to
    /// contradict each other.
    pub(crate) fn take(&mut self, showing: Showing) -> bool {
        if self.kept.contains(&showing) {
            return false;
        }
        let contradicted = self.kept.iter().any(|seen| seen.contradicts(&showing));
        if contradicted {
            self.kept.clear();
        }
        self.kept.push(showing);
        self.kept.sort_by_key(|seen| std::cmp::Reverse(seen.cti.counter));
        self.kept.truncate(KEPT);
        contradicted
    }

    /// Whether an alarm is due at `now`, which is then noted: one a day is enough to be looked at.
    pub(crate) fn alarm_at(&mut self, now: Timestamp) -> bool {
        let due = self.alarmed.is_none_or(|last| now.since(last) >= QUIET);
        if due {
            self.alarmed = Some(now);
        }
        due
    }
}

#[cfg(test)]
mod tests;
