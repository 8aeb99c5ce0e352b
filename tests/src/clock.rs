//! The clock of the people who use the service.

use std::time::{SystemTime, UNIX_EPOCH};

use tenthcup_token::Timestamp;

/// The time of day.
///
/// # Panics
/// When the machine's clock is before 1970 or after 2106.
#[allow(clippy::expect_used, reason = "a test machine has a sensible clock")]
pub fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock after 1970");
    Timestamp::from_unix(since.as_secs()).expect("a clock before 2106")
}
