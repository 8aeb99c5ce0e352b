//! A café with some weeks of history, made by the same path that real punches take: real keys, real tokens, each checked and decided at
//! its own time in the past, in rising order.

mod counter;
mod holder;
mod plan;
mod shop;
mod weeks;

use tenthcup_ledger::Fault;
use tenthcup_program::ProgramFault;
use tenthcup_token::{Malformed, Reason};
use tenthcup_verifier::EntryFault;

use crate::keys::KeyRingError;
use crate::password::PasswordFault;

pub use plan::SEED_DAYS;
pub use shop::{LOGIN, Shop, open_shop};
pub use weeks::live_through;

/// Why there is no demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The ledger.
    #[error(transparent)]
    Ledger(#[from] Fault),
    /// The keys.
    #[error(transparent)]
    Keys(#[from] KeyRingError),
    /// Argon2.
    #[error(transparent)]
    Password(#[from] PasswordFault),
    /// The program does not make sense.
    #[error(transparent)]
    Program(#[from] ProgramFault),
    /// An entry that was not taken.
    #[error(transparent)]
    Entry(#[from] EntryFault),
    /// A token that was not one.
    #[error(transparent)]
    Token(#[from] Malformed),
    /// Something refused that should have been taken.
    #[error("refused: {0}")]
    Refused(#[from] Reason),
    /// Something that should not have happened.
    #[error("{0}")]
    Unexpected(&'static str),
}

impl From<tenthcup_verifier::Fault> for DemoError {
    fn from(fault: tenthcup_verifier::Fault) -> Self {
        match fault {
            tenthcup_verifier::Fault::Refused(reason) => Self::Refused(reason),
            tenthcup_verifier::Fault::Storage(fault) => Self::Ledger(fault.into()),
        }
    }
}
