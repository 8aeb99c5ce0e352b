//! HTTP: the routes, their gate, and what they answer.

mod access;
mod alarms;
mod api_keys;
mod approvals;
mod bearers;
mod body;
mod cards;
mod claims;
mod counter;
mod coupon_claims;
mod coupons;
mod devices;
mod enrolments;
mod erasures;
mod evidence;
mod expiring;
mod export;
mod face;
mod figures;
mod freeze;
mod guesses;
mod headers;
mod health;
mod info;
mod invites;
mod limits;
mod login;
mod look;
mod moves;
mod names;
mod news;
mod observed;
mod offline;
mod outer;
mod overview;
mod pages;
mod paper;
mod problem;
mod programs;
mod qr;
mod quarantine;
mod redemptions;
mod restore;
mod routes;
mod scans;
mod session;
mod setup;
mod sheets;
mod shift;
mod short_codes;
mod staff;
mod stores;
mod text;
mod verdict;
mod vouchers;
mod wallet;

use tenthcup_ledger::record::Store;
use tenthcup_program::Program;
use tenthcup_token::Timestamp;

use crate::app::App;

pub use access::{Access, ConsoleSession, DeviceSession, WalletSession};
pub use api_keys::CouponTill;
pub(crate) use bearers::{Bearers, Nonces};
pub use figures::router_of_figures;
pub(crate) use limits::RateLimits;
pub(crate) use news::of_new_keys;
pub use problem::Problem;
pub use routes::{Route, router, table};
pub(crate) use short_codes::ShortCodes;

/// A record that was looked up among the caller's own, or not found: the same answer for one that does not exist and one of somebody else.
/// Goes on to the end, also when the caller is gone by then: a change and its line in the recall log belong together.
async fn to_the_end<T: Send + 'static>(
    work: impl Future<Output = Result<T, Problem>> + Send + 'static,
) -> Result<T, Problem> {
    tokio::spawn(work).await.map_err(Problem::internal)?
}

fn owned<T>(record: Option<T>) -> Result<T, Problem> {
    record.ok_or_else(Problem::not_found)
}

/// A link by which a device enrols at `store`, for the command line.
pub(crate) async fn enrolment_link(app: &App, store: &Store, now: Timestamp) -> Result<String, Problem> {
    enrolments::offer(app, store, now).await.map(|(_, url)| url)
}

/// A link that invites one customer, for the command line.
pub(crate) async fn invite_link(app: &App, program: &Program) -> Result<String, Problem> {
    invites::make_invite(app, program).await.map(|link| link.url)
}
