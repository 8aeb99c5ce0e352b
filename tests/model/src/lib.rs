//! The protocol as a state machine, small enough to visit every state: counters with queues that reach the issuer late or never, an issuer that
//! crashes between commit and answer, a wallet, a clock, and a thief who films every code, steals a device and knows the rules.
//!
//! Signatures are taken for granted: who lacks a key cannot sign. What is modelled is what the ledger and the windows have to hold: the
//! rules of `FORMAT.md` §6–§8. Each rule can be left out ([`Planted`]), and then the search has to find a promise that breaks: a promise
//! that nothing can break promises nothing.
//!
//! Shortened: a tick is about a minute, a day of lateness a few ticks, one punch fills a card. The order is kept: window ≤ gap < lateness <
//! memory. One card: which card a code belongs to is a matter of its signature. Left out: limits of number and pace, and the manager who
//! decides on what is in quarantine; here it stays there.

#![allow(
    clippy::indexing_slicing,
    reason = "indices are the model's own, and one that is out of bounds should stop the search"
)]

mod actors;
mod bound;
mod issuer;
mod ledger;
mod planted;
mod promises;
mod protocol;
mod state;

pub use bound::Bound;
pub use planted::Planted;
pub use protocol::{Action, Protocol};
pub use state::State;
