//! What a look at everything in a ledger found.

use serde::{Deserialize, Serialize};
use tenthcup_verifier::StorageFault;

/// All is as it should be, and there is so much of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Examined {
    /// Frames of the journal, each bound to the one before.
    pub frames: u64,
    /// Merchants.
    pub merchants: u64,
    /// Devices, also revoked ones.
    pub devices: u64,
    /// Cards.
    pub cards: u64,
    /// Events, each in the chain of its card, in the journal and in the index.
    pub events: u64,
}

/// Why it is not.
#[derive(Debug, thiserror::Error)]
pub enum ExamineError {
    /// The first thing that is wrong.
    #[error("{0}")]
    Wrong(String),
    /// It could not be read, or what was read makes no sense.
    #[error("{0}")]
    Storage(#[from] StorageFault),
}
