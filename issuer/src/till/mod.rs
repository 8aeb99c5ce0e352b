//! A till: an enrolled device of a service, in a process of its own. Its key is in [`device`], what it signed in the verifier's
//! [`Journal`](tenthcup_verifier::Journal); [`enrol()`] makes it a device, and a [`Desk`] scans, with a network and without.

mod clock;
mod contact;
mod desk;
mod device;
mod enrol;
mod link;
mod news;
mod session;
mod shift;
mod supply;
mod wire;

pub use clock::TillClock;
pub use contact::Contact;
pub use desk::{Desk, DeskError, Outcome, Scan};
pub use device::{Device, DeviceKey, Service, TillDir, TillError};
pub use enrol::{EnrolError, enrol};
pub use link::{EnrolLink, LinkError};
pub use news::{News, Sent};
pub use shift::{Person, SignOnError};
pub use wire::{CardSays, Fault, First, Problem, Verdict, Wire, WireError, Word};
