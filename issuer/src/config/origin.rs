//! The origin under which browsers see the service (RFC 6454 §6.2).

use std::fmt;
use std::str::FromStr;

use axum::http::Uri;
use axum::http::uri::Scheme;
use serde::{Deserialize, Deserializer, Serialize};

use super::values::parsed;

/// A text that is no origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "an origin is a scheme, a host and, when it is not the usual one, a port, as https://cards.example.org"
)]
pub struct OriginError;

/// An origin: `http` or `https`, host and port, as a browser writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Origin(String);

impl Origin {
    /// As a browser writes it: `https://cards.example.org`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether pages are reached over TLS.
    pub fn is_secure(&self) -> bool {
        self.0.starts_with("https://")
    }

    /// Host and port as a browser sends them in `Host`.
    pub fn authority(&self) -> &str {
        self.0.split_once("://").map_or("", |(_, authority)| authority)
    }
}

impl FromStr for Origin {
    type Err = OriginError;

    fn from_str(text: &str) -> Result<Self, OriginError> {
        let uri: Uri = text.parse().map_err(|_| OriginError)?;
        let usual_port = match uri.scheme() {
            Some(scheme) if *scheme == Scheme::HTTP => 80,
            Some(scheme) if *scheme == Scheme::HTTPS => 443,
            _ => return Err(OriginError),
        };
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(OriginError);
        };
        let bare = uri.path().trim_matches('/').is_empty() && uri.query().is_none() && !text.contains('#');
        if !bare || authority.as_str().contains('@') || authority.host().is_empty() {
            return Err(OriginError);
        }
        let host = authority.host().to_ascii_lowercase();
        Ok(Self(match authority.port_u16() {
            Some(port) if port != usual_port => format!("{scheme}://{host}:{port}"),
            Some(_) => format!("{scheme}://{host}"),
            None if authority.as_str().len() == authority.host().len() => format!("{scheme}://{host}"),
            None => return Err(OriginError),
        }))
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Origin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let expected = "an origin without a path, as https://cards.example.org or http://127.0.0.1:7410";
        parsed(deserializer, expected, |text| text.parse().ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_written_as_browsers_write_it() {
        for (text, origin) in [
            ("https://Cards.Example.org/", "https://cards.example.org"),
            ("https://cards.example.org:443", "https://cards.example.org"),
            ("http://127.0.0.1:7410", "http://127.0.0.1:7410"),
            ("http://[::1]:7410", "http://[::1]:7410"),
        ] {
            assert_eq!(text.parse::<Origin>().unwrap().as_str(), origin);
        }
    }

    #[test]
    fn what_is_no_origin_is_refused() {
        for text in [
            "",
            "cards.example.org",
            "ftp://a",
            "https://a/console",
            "https://a?b",
            "https://u@a",
            "https://a:x",
            "//a",
        ] {
            assert_eq!(text.parse::<Origin>(), Err(OriginError), "{text:?} was taken");
        }
    }
}
