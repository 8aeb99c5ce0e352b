//! The redb engine through the conformance suite.

#![allow(unreachable_pub, reason = "the harness and the suite are modules of several test programs")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails by panicking"
)]

mod conformance;
mod harness;

use harness::OnDisk;

conformance::suite!(OnDisk);
