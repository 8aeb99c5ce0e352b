//! How much one address may ask for.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;

use axum::extract::ConnectInfo;
use axum::http::Request;
use governor::clock::{Clock as _, DefaultClock, QuantaInstant};
use governor::{DefaultKeyedRateLimiter, NotUntil, Quota, RateLimiter};
use tenthcup_token::ApiKeyId;

use super::{Access, Problem};
use crate::address::network;
use crate::config::{Config, HeaderField};

/// Rate limits per address: one for callers without a session, one for scans, one for the rest; and one per API key.
pub(crate) struct RateLimits {
    public: DefaultKeyedRateLimiter<IpAddr>,
    scans: DefaultKeyedRateLimiter<IpAddr>,
    session: DefaultKeyedRateLimiter<IpAddr>,
    keys: DefaultKeyedRateLimiter<ApiKeyId>,
    trusted_header: Option<HeaderField>,
}

impl RateLimits {
    pub(crate) fn new(config: &Config) -> Self {
        let limits = &config.limits;
        let at_least_one = |number: u32| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        Self {
            public: RateLimiter::keyed(Quota::per_minute(at_least_one(limits.public_per_minute.get()))),
            scans: RateLimiter::keyed(Quota::per_second(at_least_one(limits.scans_per_second.get()))),
            session: RateLimiter::keyed(Quota::per_second(at_least_one(limits.session_per_second.get()))),
            keys: RateLimiter::keyed(Quota::per_minute(at_least_one(limits.api_key_per_minute.get()))),
            trusted_header: config.server.trusted_proxy_header.clone(),
        }
    }

    /// Counts one request; refuses it when the address asked for too much.
    pub(super) fn count<B>(&self, access: Access, request: &Request<B>) -> Result<(), Problem> {
        let limiter = match access {
            Access::Public => &self.public,
            Access::Entry => &self.scans,
            Access::Page | Access::Console | Access::Device | Access::Wallet | Access::ApiKey => {
                &self.session
            }
        };
        limiter.check_key(&self.address(request)).map_err(|until| wait_until(&until))
    }

    /// Counts one call with an API key; refuses it when the key was used too much, from wherever.
    pub(super) fn count_key(&self, key: &ApiKeyId) -> Result<(), Problem> {
        self.keys.check_key(key).map_err(|until| wait_until(&until))
    }

    /// Forgets addresses that have been quiet. Called every minute.
    pub(crate) fn forget_the_quiet(&self) {
        for limiter in [&self.public, &self.scans, &self.session] {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
        self.keys.retain_recent();
        self.keys.shrink_to_fit();
    }

    /// The caller's address: the peer, or what the trusted proxy put last into its header.
    pub(super) fn address<B>(&self, request: &Request<B>) -> IpAddr {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
        let peer = peer.map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |ConnectInfo(peer)| peer.ip());
        let forwarded = self.trusted_header.as_ref().and_then(|name| {
            let last = request.headers().get_all(name.as_str()).into_iter().next_back()?;
            last.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
        });
        network(forwarded.unwrap_or(peer))
    }
}

fn wait_until(until: &NotUntil<QuantaInstant>) -> Problem {
    let wait = until.wait_time_from(DefaultClock::default().now());
    Problem::throttled(u32::try_from(wait.as_secs()).unwrap_or(u32::MAX).saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(address: &str, forwarded: &[&str]) -> Request<()> {
        let mut request = Request::builder().uri("/");
        for value in forwarded {
            request = request.header("x-forwarded-for", *value);
        }
        let mut request = request.body(()).unwrap();
        request.extensions_mut().insert(ConnectInfo::<SocketAddr>(address.parse().unwrap()));
        request
    }

    #[test]
    fn the_header_counts_only_when_it_is_trusted_and_then_its_last_address() {
        let request = from("127.0.0.1:9", &["203.0.113.7", "198.51.100.1, 192.0.2.5"]);
        let mut limits = RateLimits::new(&Config::default());
        assert_eq!(limits.address(&request), "127.0.0.1".parse::<IpAddr>().unwrap());
        limits.trusted_header = serde_json::from_str("\"x-forwarded-for\"").unwrap();
        assert_eq!(limits.address(&request), "192.0.2.5".parse::<IpAddr>().unwrap());
    }

    #[test]
    fn an_address_that_asks_too_much_waits_and_others_do_not() {
        let limits = RateLimits::new(&Config::default());
        let asked = (0..1_000).map(|_| limits.count(Access::Public, &from("192.0.2.1:9", &[])));
        assert!(asked.filter(Result::is_err).count() > 700);
        assert!(limits.count(Access::Public, &from("192.0.2.2:9", &[])).is_ok());
        assert!(limits.count(Access::Public, &from("[2001:db8::1]:9", &[])).is_ok());
    }
}
