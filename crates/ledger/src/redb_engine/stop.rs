//! Why a decision stops before its end: it is refused, or it cannot be made.

use tenthcup_token::{CardId, Reason};

use super::trouble::Trouble;
use crate::answer::Refusal;

/// Why a decision stops.
#[derive(Debug)]
pub(super) enum Stop {
    /// The answer is no. Nothing was written so far but what the refusal itself leaves: a wrong guess counted, an entry that waits.
    Refused(Refusal),
    /// There is no answer.
    Trouble(Trouble),
}

impl Stop {
    /// A refusal names the card.
    pub(super) fn on(self, card: CardId) -> Self {
        match self {
            Self::Refused(refusal) => Self::Refused(refusal.on(card)),
            Self::Trouble(_) => self,
        }
    }
}

impl From<Trouble> for Stop {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Reason> for Stop {
    fn from(reason: Reason) -> Self {
        Self::Refused(Refusal::of(reason))
    }
}

/// A refusal is an answer; trouble is none.
pub(super) fn answered<T>(decided: Result<T, Stop>) -> Result<Result<T, Refusal>, Trouble> {
    match decided {
        Ok(done) => Ok(Ok(done)),
        Err(Stop::Refused(refusal)) => Ok(Err(refusal)),
        Err(Stop::Trouble(trouble)) => Err(trouble),
    }
}
