//! The redb engine: a journal of what changed, which is the truth, and redb as its index. Nothing outside this folder knows redb.
//!
//! Rows: `site` says where a store lies, `opening` makes and opens it, `keeper` makes changes durable (`journal`), `shared` is what readers see,
//! `uptake` brings it into the `index`. A `table` reads and writes typed rows in a `moment` of all that.
//!
//! A decision is a job for the writer thread (`writer`), which decides it against the open tables (`schema`) and answers after the commit.
//! `submit` is the way of an entry, and `punch`, `challenge`, `reverse` are what it can want; `redeem` is the answer to a challenge,
//! `claim` makes cards, and `moves` binds them to other keys; all of them end in `append`. Whether an entry is decided at all says
//! `tenthcup_verifier::admit`, by what `known` gathers; `late` counts late entries, `quarantine` keeps what only a manager may decide on, with
//! `settle`; `restore` says what holds in a ledger that was put back from a backup; `clone` looks for cards on two phones, `alarm` keeps what a manager has to know. Reads take a `snapshot`.

mod alarm;
mod append;
mod approve;
mod challenge;
mod claim;
mod clone;
mod copy;
mod coupon;
mod decoded;
mod disk;
mod draft;
mod erase;
mod event_row;
mod examine;
mod figures;
mod frozen;
mod index;
mod journal;
mod keeper;
mod kept_rows;
mod keys;
mod known;
mod late;
mod layer;
mod meta;
mod moment;
mod move_rows;
mod moves;
mod note;
mod opening;
mod person;
mod persons;
#[cfg(feature = "planted-bugs")]
mod planted;
mod prune;
mod punch;
mod quarantine;
mod read;
mod record_file;
mod record_table;
mod redeem;
mod restore;
mod reverse;
mod row_store;
mod rows;
mod schema;
mod settle;
mod shared;
mod site;
mod snapshot;
mod status;
mod stop;
mod submit;
mod table;
mod table_id;
mod trouble;
mod uptake;
mod velocity;
mod voucher;
mod writer;

mod ledger;

pub use disk::{Folder, Lock, Sizes};
pub use ledger::RedbLedger;
pub(crate) use record_file::RecordFile;
