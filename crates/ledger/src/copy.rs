//! Places in a ledger's journal, as those who copy it name them.

use std::io;

use serde::{Deserialize, Serialize};
use tenthcup_token::Digest;

/// The last frame of a journal that somebody has. It is the same journal when frame and hash are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JournalMark {
    /// Its number; 0 before the first.
    pub frame: u64,
    /// Its hash; zeros before the first.
    pub hash: Digest,
}

impl JournalMark {
    /// Before the first frame.
    pub const START: Self = Self { frame: 0, hash: Digest::ZERO };
}

/// Why a journal is not copied.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// The frame after which the copy was to begin is not in it: what was copied before is of another ledger, or of one that was restored since.
    #[error("the earlier backup is not of this ledger, or of what it was before a restore")]
    OtherJournal,
    /// It could not be read, or the copy not be written.
    #[error("{0}")]
    Io(#[from] io::Error),
}
