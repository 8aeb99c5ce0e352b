//! The tenthcup service: configuration, keys, sessions, routes, live events, the three pages, a till of one's own, and the command line.
//!
//! A request goes [`http::routes`] → gate (rate limit, who may call) → handler → ledger, and comes back as JSON or as a problem
//! (RFC 9457). `ARCHITECTURE.md` has the walk of a punch.

mod address;
pub mod app;
pub mod asked;
pub mod backup;
pub mod cli;
pub mod clock;
pub mod config;
pub mod control;
pub mod datadir;
pub mod demo;
pub mod figures;
pub mod freeze;
mod housekeeping;
pub mod http;
pub mod i18n;
pub mod keys;
pub mod lan;
pub mod live;
mod load;
mod lock;
pub mod password;
pub mod random;
pub mod recall;
pub mod secret;
pub mod serve;
pub mod till;
