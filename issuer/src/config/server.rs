//! `[server]`

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use serde::{Deserialize, Serialize};

use super::{HeaderField, ListenAddress, Origin};

/// Where the service listens and what it is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Server {
    /// Address and port to listen on. Default: `127.0.0.1:7410`.
    pub listen: ListenAddress,
    /// The origin that browsers use, when it is not `http://` and the address listened on: behind a proxy with TLS,
    /// `https://cards.example.org`. Wallets and counters sign for this origin only. Default: made from `listen`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_origin: Option<Origin>,
    /// The header in which a proxy that you trust names the caller's address last, as `x-forwarded-for`. Set it only when nobody can reach
    /// the service but through that proxy. Default: none, the caller is the peer of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_proxy_header: Option<HeaderField>,
}

/// Nothing outside of this machine can reach it until its owner says so.
const DEFAULT_LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 7410);

impl Default for Server {
    fn default() -> Self {
        Self { listen: ListenAddress::new(DEFAULT_LISTEN), public_origin: None, trusted_proxy_header: None }
    }
}
