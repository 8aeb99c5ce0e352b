//! The one decision.

use tenthcup_token::Reason;

use crate::card::CardState;
use crate::happening::{Change, Counters, Happening};
use crate::program::Program;
use crate::{punch, redeem, reverse};

/// What `happening` does to `card` under the rules of `program`, or why it does nothing.
///
/// The same arguments give the same answer, and no argument makes it panic. A refusal changes nothing.
///
/// # Errors
/// For a punch, the first of: `ProgramClosed`, `NotAtThisStore`, `CardExpired`, `Malformed` (a count of 0), `TooManyAtOnce`,
/// `SaleNeeded` (several punches without a sale, or one where the program asks for it), `SaleAlreadyEarned`, `AmountNeeded` (none where it is
/// asked for; where money is counted also a negative one, or one of another currency),
/// `TooSoon`, `DayLimit`, and unless it is approved `OverLimitCard`, `OverLimitPair`, `OverLimitStaff`, `OverLimitDevice`. For a redemption: `NotAtThisStore`, `CardExpired`, `NoReward`. For a reversal: `NothingToReverse`.
pub fn decide(
    program: &Program,
    card: &CardState,
    happening: &Happening,
    counters: &Counters,
) -> Result<Change, Reason> {
    match happening {
        Happening::Punch(punch) => punch::decide(program, card, punch, counters),
        Happening::Redeem(redeem) => redeem::decide(program, card, redeem),
        Happening::Reverse(reverse) => reverse::decide(program, card, reverse),
    }
}
