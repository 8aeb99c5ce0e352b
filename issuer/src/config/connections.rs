//! `[connections]`

use serde::{Deserialize, Serialize};

use super::Whole;

/// How many connections are held, and when one is cut.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Connections {
    /// Open connections in all; one more is answered 503. Fewer when the system allows fewer open files. Default: 10,000.
    pub most: Whole<8, 200_000>,
    /// Open connections from one address; one more is answered 503. With `server.trusted_proxy_header` it does not hold, for all
    /// come from the proxy. Default: 1,000.
    pub per_address: Whole<1, 200_000>,
    /// A connection without a request is cut after this time, in seconds: one that is silent, one whose request does not get
    /// beyond its head, and one kept for a next request. Default: 15.
    pub idle_seconds: Whole<1, 600>,
    /// A caller that takes nothing of its answer for this time is cut, in seconds. Default: 20.
    pub stalled_seconds: Whole<1, 600>,
    /// Time for a TLS handshake, in seconds. Default: 10.
    pub handshake_seconds: Whole<1, 60>,
}

impl Default for Connections {
    fn default() -> Self {
        Self {
            most: Whole::nearest(10_000),
            per_address: Whole::nearest(1_000),
            idle_seconds: Whole::nearest(15),
            stalled_seconds: Whole::nearest(20),
            handshake_seconds: Whole::nearest(10),
        }
    }
}
