//! HTTP with JSON, as the pages do it.

use reqwest::{Method, RequestBuilder, Response, StatusCode};
use serde_json::Value;

/// How a call went wrong.
#[derive(Debug)]
pub enum Fault {
    /// No answer: nobody knows whether it was carried out.
    Unknown(reqwest::Error),
    /// A problem (RFC 9457).
    Problem {
        /// Its status.
        status: StatusCode,
        /// Its code.
        code: String,
        /// Its detail.
        detail: String,
    },
}

impl Fault {
    /// The status of a problem.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Problem { status, .. } => Some(status.as_u16()),
            Self::Unknown(_) => None,
        }
    }

    /// The code of a problem.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Problem { code, .. } => Some(code),
            Self::Unknown(_) => None,
        }
    }
}

/// How a caller proves who it is.
#[derive(Debug, Clone, Default)]
pub enum Identity {
    /// Not at all.
    #[default]
    Nobody,
    /// The console's cookie.
    Cookie(String),
    /// A counter's or a wallet's session.
    Bearer(String),
}

/// A caller of one service.
#[derive(Debug, Clone)]
pub struct Api {
    client: reqwest::Client,
    origin: String,
    /// Who it is.
    pub identity: Identity,
}

impl Api {
    /// A caller without identity.
    pub fn new(origin: &str) -> Self {
        // The provider may have been installed by another test of this process; either one does.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Self { client: reqwest::Client::new(), origin: origin.to_owned(), identity: Identity::Nobody }
    }

    /// The same service, called by somebody else.
    #[must_use]
    pub fn seen_by(&self, identity: Identity) -> Self {
        Self { identity, ..self.clone() }
    }

    /// The origin of the service.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// `GET`, and its JSON.
    ///
    /// # Errors
    /// No answer, or a problem.
    pub async fn get(&self, path: &str) -> Result<Value, Fault> {
        json(self.request(Method::GET, path)).await.map(|(value, _)| value)
    }

    /// `POST` with a JSON body, and its JSON.
    ///
    /// # Errors
    /// No answer, or a problem.
    pub async fn post(&self, path: &str, body: &Value) -> Result<Value, Fault> {
        json(self.request(Method::POST, path).json(body)).await.map(|(value, _)| value)
    }

    /// `POST`, and beside the JSON the console's cookie that came with it.
    ///
    /// # Errors
    /// No answer, or a problem.
    pub async fn post_for_cookie(&self, path: &str, body: &Value) -> Result<(Value, Option<String>), Fault> {
        json(self.request(Method::POST, path).json(body)).await
    }

    /// A request with identity and origin, to be sent as one likes.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request =
            self.client.request(method, format!("{}{path}", self.origin)).header("origin", &self.origin);
        match &self.identity {
            Identity::Nobody => request,
            Identity::Cookie(cookie) => request.header("cookie", cookie),
            Identity::Bearer(session) => request.bearer_auth(session),
        }
    }
}

async fn json(request: RequestBuilder) -> Result<(Value, Option<String>), Fault> {
    let response = request.send().await.map_err(Fault::Unknown)?;
    let cookie = cookie_of(&response);
    let status = response.status();
    let body = response.bytes().await.map_err(Fault::Unknown)?;
    let value: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
    if status.is_success() {
        return Ok((value, cookie));
    }
    let text = |name| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    Err(Fault::Problem { status, code: text("code"), detail: text("detail") })
}

fn cookie_of(response: &Response) -> Option<String> {
    let header = response.headers().get("set-cookie")?.to_str().ok()?;
    header.split(';').next().map(str::to_owned)
}
