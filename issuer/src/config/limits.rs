//! `[limits]`

use serde::{Deserialize, Serialize};

use super::Whole;

/// How much one caller may ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Largest request body, in bytes. Default: 65,536.
    pub body_bytes: Whole<4_096, 65_536>,
    /// Time for one request before it is given up, in seconds; live events are not limited by it. Default: 15.
    pub request_seconds: Whole<1, 120>,
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
    /// Open connections for live events per card and per device. Default: 8.
    pub live_connections: Whole<1, 1_000>,
    /// Passwords and PINs that are checked at the same time; each takes 19 MiB while it is. Default: 2.
    pub password_checks: Whole<1, 64>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes: Whole::nearest(65_536),
            request_seconds: Whole::nearest(15),
            public_per_minute: Whole::nearest(240),
            scans_per_second: Whole::nearest(100),
            session_per_second: Whole::nearest(100),
            api_key_per_minute: Whole::nearest(240),
            coupons_per_card_and_day: Whole::nearest(5),
            live_connections: Whole::nearest(8),
            password_checks: Whole::nearest(2),
        }
    }
}
