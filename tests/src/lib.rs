//! The whole system from outside: a running service, and the merchant, the counter and the wallet that use it over HTTP.
//!
//! Everything signed here is signed with the real keys and formats; nothing stands in for the service.

mod api;
mod clock;
mod counter;
mod merchant;
mod scanner;
mod service;
mod till;
mod wallet;

pub use api::{Api, Fault, Identity};
pub use clock::now;
pub use counter::Counter;
pub use merchant::{EnrolmentLink, Merchant, PIN, Program};
pub use scanner::{Scanner, Scanning};
pub use service::{Service, binary};
pub use till::Till;
pub use wallet::{Live, Wallet, challenge_in};
