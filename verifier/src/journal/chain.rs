//! Where a device's chain of entries ends (`FORMAT.md` §4, ENTRY).

use serde::{Deserialize, Serialize};
use tenthcup_token::{Digest, Timestamp};

/// The end of a chain: its last entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The sequence of the last entry; 0 before the first.
    pub sequence: u64,
    /// Its hash; zeros before the first.
    pub head: Digest,
}

impl Place {
    /// Before the first entry.
    pub const START: Self = Self { sequence: 0, head: Digest::ZERO };
}

/// The chain as this device knows it: it ends at the last entry that was signed and kept, whether or not it was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chain {
    /// Its end.
    pub end: Place,
    /// The time of the last entry: none after it may bear an older one.
    pub time: Timestamp,
    /// Set when the service turned an entry away, without giving it its place: the place before that one. Where the chain ends has to be
    /// asked before the next entry is signed.
    pub doubt: Option<Place>,
}

impl Chain {
    /// Nothing was signed yet.
    pub const EMPTY: Self = Self { end: Place::START, time: Timestamp::from_secs(0), doubt: None };
}

/// What came of holding this device's chain against the service's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alignment {
    /// Both end at the same entry, but for what waits to be sent; or the service's ends before an entry that it turned away.
    Same,
    /// The service lacks some that it had answered, as after a backup was put back: so many wait again.
    SendAgain(u64),
    /// They differ, and something waits: that is sent first.
    Pending,
    /// They differ. The device goes on from the service's place.
    Apart,
}
