//! The enrolment link that the console draws.

use std::net::IpAddr;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroizing;

use crate::config::Origin;

/// A text that is no enrolment link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Not of that form.
    #[error(
        "this is no enrolment link; copy it whole from the console's page \"Tills\", it ends in #enrol=…"
    )]
    Malformed,
    /// Over a network that anybody may read and change.
    #[error("this link is not secure: a service on another machine is reached by https only")]
    Insecure,
}

/// What an enrolment link says (`FORMAT.md` §4, ENROL).
pub struct EnrolLink {
    /// Where the service is.
    pub origin: Origin,
    /// The secret that the device shows.
    pub secret: Zeroizing<[u8; 16]>,
    /// The fingerprint of the service's root key, for the device to pin.
    pub fingerprint: String,
}

impl FromStr for EnrolLink {
    type Err = LinkError;

    fn from_str(text: &str) -> Result<Self, LinkError> {
        let (page, rest) = text.trim().split_once("#enrol=").ok_or(LinkError::Malformed)?;
        let (secret, fingerprint) = rest.split_once('.').ok_or(LinkError::Malformed)?;
        let origin = page.trim_end_matches('/').strip_suffix("/counter").ok_or(LinkError::Malformed)?;
        let origin: Origin = origin.parse().map_err(|_| LinkError::Malformed)?;
        let secret = URL_SAFE_NO_PAD.decode(secret).map(Zeroizing::new).map_err(|_| LinkError::Malformed)?;
        let secret = <[u8; 16]>::try_from(secret.as_slice()).map_err(|_| LinkError::Malformed)?;
        let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if fingerprint.len() != 20 || !fingerprint.bytes().all(is_hex) {
            return Err(LinkError::Malformed);
        }
        if !origin.is_secure() && !is_this_machine(&origin) {
            return Err(LinkError::Insecure);
        }
        Ok(Self { origin, secret: Zeroizing::new(secret), fingerprint: fingerprint.to_owned() })
    }
}

/// Whether an origin is on this very machine: what goes there crosses no network. As with browsers.
pub(super) fn is_this_machine(origin: &Origin) -> bool {
    let authority = origin.authority();
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    };
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "AAAAAAAAAAAAAAAAAAAAAA";
    const PRINT: &str = "0123456789abcdef0123";

    fn read(origin: &str) -> Result<String, LinkError> {
        let link: EnrolLink = format!(" {origin}/counter/#enrol={SECRET}.{PRINT}\n").parse()?;
        assert_eq!((*link.secret, link.fingerprint.as_str()), ([0; 16], PRINT));
        Ok(link.origin.to_string())
    }

    #[test]
    fn it_names_the_service_and_its_root() {
        assert_eq!(read("https://Cards.example.org"), Ok("https://cards.example.org".into()));
        for local in ["http://127.0.0.1:7410", "http://[::1]:7410", "http://localhost:7410"] {
            assert_eq!(read(local).as_deref(), Ok(local));
        }
    }

    #[test]
    fn plain_http_stays_on_this_machine() {
        for origin in ["http://cards.example.org", "http://192.168.1.4:7410", "http://127.0.0.1.example.org"]
        {
            assert_eq!(read(origin), Err(LinkError::Insecure), "{origin}");
        }
    }

    #[test]
    fn what_is_no_link_is_refused() {
        let good = format!("http://127.0.0.1:7410/counter/#enrol={SECRET}.{PRINT}");
        assert!(good.parse::<EnrolLink>().is_ok());
        let cut = &good[..good.len() - 1];
        let of_another_page = good.replace("/counter/", "/wallet/");
        for text in
            ["", "hello", cut, &good.replace("#enrol", "#invite"), &of_another_page, &good.to_uppercase()]
        {
            assert_eq!(text.parse::<EnrolLink>().err(), Some(LinkError::Malformed), "{text}");
        }
    }
}
