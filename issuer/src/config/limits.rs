//! `[limits]`

use serde::{Deserialize, Serialize};

use super::Whole;

/// How much one caller may ask for, and all of them at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Largest request body, in bytes. Default: 65,536.
    pub body_bytes: Whole<4_096, 65_536>,
    /// Time for one request before it is given up, in seconds; live events are not limited by it. Default: 15.
    pub request_seconds: Whole<1, 120>,
    /// Time for the body of a request to arrive, in seconds. Default: 10.
    pub body_seconds: Whole<1, 120>,
    /// Requests that are worked on at the same time; one more is answered 503. As many bodies may be on their way. Default: 512.
    pub requests_at_once: Whole<1, 8_192>,
    /// Requests per minute from one address to routes that ask for no session. Default: 240.
    pub public_per_minute: Whole<1, 10_000_000>,
    /// Scans per second from one address. Default: 100.
    pub scans_per_second: Whole<1, 1_000_000>,
    /// Requests per second from one address within sessions, and for pages. Default: 100.
    pub session_per_second: Whole<1, 1_000_000>,
    /// Calls per minute with one API key. Default: 240.
    pub api_key_per_minute: Whole<1, 10_000_000>,
    /// Punches from receipts that one card may claim in a day of the shop. Default: 5.
    pub coupons_per_card_and_day: Whole<1, 1_000>,
    /// Open streams of live events per card and per device; one more ends the oldest. Default: 8.
    pub live_connections: Whole<1, 1_000>,
    /// Open streams of live events in all; one more is answered 503. Default: 5,000.
    pub live_in_all: Whole<1, 200_000>,
    /// Passwords and PINs that are checked at the same time; each takes 19 MiB while it is. Default: 2.
    pub password_checks: Whole<1, 64>,
    /// Passwords and PINs that may wait for their check; one more is answered 503. Default: 32.
    pub passwords_waiting: Whole<0, 1_024>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes: Whole::nearest(65_536),
            request_seconds: Whole::nearest(15),
            body_seconds: Whole::nearest(10),
            requests_at_once: Whole::nearest(512),
            public_per_minute: Whole::nearest(240),
            scans_per_second: Whole::nearest(100),
            session_per_second: Whole::nearest(100),
            api_key_per_minute: Whole::nearest(240),
            coupons_per_card_and_day: Whole::nearest(5),
            live_connections: Whole::nearest(8),
            live_in_all: Whole::nearest(5_000),
            password_checks: Whole::nearest(2),
            passwords_waiting: Whole::nearest(32),
        }
    }
}
