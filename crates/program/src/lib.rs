//! The rules of a loyalty program as one pure function.
//!
//! [`decide`] takes a [`Program`], the state of a card, what happened and the [`Counters`] that live outside the card. It answers with a
//! [`Change`] to write down or a [`Reason`](tenthcup_token::Reason) for refusing. It reads no clock, no file and no randomness: the same
//! arguments give the same answer, so a ledger may ask again inside its transaction and a test need not wait.
//!
//! # What a card holds
//! A program with [`Yields::RewardEvery`] runs in rounds. `progress` is what the round under way has collected; when it reaches what the
//! round takes, a reward is ready and what is over starts the next round. For a card whose program never changed
//!
//! ```text
//! units of all punches − units of all reversals = N × (ready + redeemed + expired − debt) + progress,   0 ≤ progress < N
//! ```
//!
//! A program with [`Yields::Nothing`] keeps a balance: `progress` is the sum of the units.
//!
//! # When the rules change under a card
//! What makes the round under way easier applies at the next punch; what makes it harder waits for the next round. So a round takes the
//! lesser of what it took when it began and what the program says now. A card lives to the later of the day it was promised and the day
//! the program says now; a reward keeps the expiry that it was earned with. Nothing here lowers `progress` but a reversal: a punch once
//! earned is never taken by a change of rules, and a reward can still be redeemed after its program was closed.
//!
//! # How fast
//! [`Velocity`] bounds how many punches a card, a person, a person on one card and a device may get or give in an hour or a day. What was
//! given comes as values in [`Counters`]; beyond a limit a second person has to approve, and then [`decide`] is asked once more with
//! [`Counters::approved`], which waives these limits and nothing else.
//!
//! # Reversals
//! A reversal takes back the units of the punch that it undoes. When the progress would fall below zero, the reward of the round before is
//! un-earned: the one which that punch made when it is still ready, else the newest that is ready; else one that expired unused; else it
//! was spent, and the card carries a debt. The next reward earned pays a debt before it is anyone's. A reversal gives back its place in
//! the card's day, and nothing of what [`Velocity`] counts.

mod card;
mod decide;
mod fault;
mod happening;
mod look;
mod name;
mod program;
mod punch;
mod redeem;
mod reverse;
mod rule;
mod terms;
mod velocity;

pub use card::{CardState, DayCount, ReadyReward};
pub use decide::decide;
pub use fault::{Field, ProgramFault};
pub use happening::{Change, Counters, Happening, Punch, Redeem, Reverse, Reversed};
pub use look::{Colour, Icon, Look};
pub use name::Name;
pub use program::{Program, ProgramDraft};
pub use punch::{MOST_READY, MOST_ROUNDS_AT_ONCE};
pub use rule::{Rule, RuleArg, rule};
pub use terms::{Asks, DAY_SECONDS, Earn, Expiry, Limits, Runs, Status, Stores, Yields};
pub use velocity::{Counted, Given, Velocity};
