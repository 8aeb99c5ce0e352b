//! Time as the formats carry it.

use serde::{Deserialize, Serialize};

/// Seconds since 1970-01-01T00:00:00Z, below 2^32.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(u32);

impl Timestamp {
    /// The time `seconds` after the epoch; `None` from 2^32 on.
    pub fn from_unix(seconds: u64) -> Option<Self> {
        u32::try_from(seconds).ok().map(Self)
    }

    /// The time `seconds` after the epoch.
    pub const fn from_secs(seconds: u32) -> Self {
        Self(seconds)
    }

    /// Seconds after the epoch.
    pub const fn as_unix(self) -> u32 {
        self.0
    }

    /// `seconds` later; stops at the last time there is.
    #[must_use]
    pub const fn plus(self, seconds: u32) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// `seconds` earlier; stops at the epoch.
    #[must_use]
    pub const fn minus(self, seconds: u32) -> Self {
        Self(self.0.saturating_sub(seconds))
    }

    /// Seconds from `earlier` to this time; negative when this one is the earlier.
    pub const fn since(self, earlier: Self) -> i64 {
        self.0 as i64 - earlier.0 as i64
    }
}
