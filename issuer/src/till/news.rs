//! What a till finds out beside the verdicts.

use tenthcup_verifier::{Said, TillFault};

/// What became of entries that had waited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sent {
    /// They count.
    pub counted: u64,
    /// Their codes had been used before.
    pub used: u64,
    /// They do not count.
    pub refused: u64,
    /// A manager decides.
    pub quarantined: u64,
}

impl Sent {
    /// How many there were.
    pub fn all(&self) -> u64 {
        self.counted + self.used + self.refused + self.quarantined
    }

    pub(super) fn count(&mut self, said: Said) {
        *match said {
            Said::Counted => &mut self.counted,
            Said::Used => &mut self.used,
            Said::Refused => &mut self.refused,
            Said::Quarantined => &mut self.quarantined,
        } += 1;
    }
}

/// Something that whoever works at the till should know.
#[derive(Debug)]
pub enum News {
    /// The service answers.
    Online,
    /// The service does not answer, because of that; the till decides by itself, as far as it may.
    Away(String),
    /// What had waited was sent.
    Sent(Sent),
    /// What waits is sent in so many seconds: until then it would be neither in time nor late.
    HeldBack(u32),
    /// The service answers, but does not decide, because of that. What waits is sent later.
    Passing(String),
    /// This device was revoked, or is not known. It only sends what it signed before.
    Revoked,
    /// Another service answers at this address than the one that this till is enrolled at.
    OtherService,
    /// What the service gives to take along is not to be used; the till goes on with what it has.
    NotTakenAlong(TillFault),
    /// The service lost so many of the entries that it had answered; they are sent again.
    SendAgain(u64),
    /// The service's record of this device differs from the till's: one of the two was put back to an older state.
    Apart,
}
