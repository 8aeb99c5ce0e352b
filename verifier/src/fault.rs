//! The two ways in which a check does not succeed: it decided against, or it could not decide.

use tenthcup_token::{KeyError, Malformed, Reason};

/// Storage did not answer, or not sensibly. Never a refusal: nothing was decided, and the same may be sent again.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("storage: {0}")]
pub struct StorageFault(String);

impl StorageFault {
    /// With what the storage said; for operators, never for customers.
    pub fn new(detail: impl ToString) -> Self {
        Self(detail.to_string())
    }
}

/// Why a check has no good answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Decided: no.
    #[error("refused: {0}")]
    Refused(#[from] Reason),
    /// Could not decide.
    #[error(transparent)]
    Storage(#[from] StorageFault),
}

impl From<Malformed> for Fault {
    fn from(malformed: Malformed) -> Self {
        Self::Refused(malformed.reason())
    }
}

impl From<KeyError> for Fault {
    fn from(error: KeyError) -> Self {
        Self::Refused(error.reason())
    }
}
