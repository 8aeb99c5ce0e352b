//! The durable record of punches behind one trait.
//!
//! [`Ledger`] is the trait, [`RedbLedger`] the engine. An answer is durable before anybody has it: a [`Receipt`] exists only after the
//! commit. Code, card and event are decided and written in one transaction, so an acknowledged punch is never lost and never counted
//! twice, and a reward is redeemed at most once.
//!
//! Beside the cards a ledger keeps [`Record`](record::Record)s: merchants, stores, staff, devices, programs. [`Accounts`] keeps logins,
//! sessions and their like in a file of their own, for they must not be restored or rebuilt with the ledger.

mod accounts;
mod answer;
mod codec;
mod copy;
mod day;
mod event;
mod examined;
mod fault;
mod ledger;
mod parsed_keys;
mod private;
mod quarantine;
mod receipt;
pub mod record;
mod redb_engine;
mod request;
mod restore;
mod seal;
mod showings;
mod view;

pub use accounts::{
    Accounts, Attempt, ConsoleSession, FinishSetupError, KnownBrowser, Link, LinkPurpose, Login, Pace, Role,
};
pub use answer::{
    Answer, ChallengeTerms, Challenged, FirstUse, MoveAllowed, Moving, Opened, Opening, Refusal,
};
pub use copy::{CopyError, JournalMark};
pub use day::shop_day;
pub use event::Event;
pub use examined::{ExamineError, Examined};
pub use fault::{Fault, OpenError};
pub use ledger::{Decisions, Ledger, Reads};
pub use private::Private;
pub use quarantine::{
    Alarm, AlarmCause, Decided, Quarantine, QuarantineState, QuarantineView, Quarantined, Ruling, Settlement,
    Sighting,
};
pub use receipt::Receipt;
pub use record::{Batch, Record, RecordStore, Records, Shifts};
pub use redb_engine::{Folder, Lock, RedbLedger, Sizes};
pub use request::{CouponPunch, Digits, Fresh, NewCard, NewPaper, ParseDigitsError, Via};
pub use restore::{Recall, Restore, Restoring};
pub use seal::PersonKey;
pub use view::{
    CardMoves, CardView, ChainHead, ChallengeState, ChallengeView, Counts, DayTotals, Erasure, MoveView,
    MoveViewState, Pruned, RefusalNoted, ShopDay, WaitingEntry,
};
