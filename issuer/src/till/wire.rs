//! The service as a till speaks with it: HTTP with JSON.

use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, ETAG, HeaderValue, IF_NONE_MATCH, RETRY_AFTER};
use reqwest::{Certificate, Client, Method, RequestBuilder, Response, StatusCode};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tenthcup_token::{Digest, PublicKey, Timestamp};

use super::device::Service;

/// For how long a connection may take.
const CONNECT: Duration = Duration::from_secs(3);
/// For how long an answer may take, unless somebody waits at the counter.
const PATIENCE: Duration = Duration::from_secs(10);
/// For how long the answer to a scan may take.
pub(super) const AT_THE_COUNTER: Duration = Duration::from_secs(5);

/// A service that cannot be called at all.
#[derive(Debug, thiserror::Error)]
pub enum WireError {
    /// What should be the certificate of the authority holds none.
    #[error("the file that is to name the authority holds no certificate in PEM")]
    NoCertificate,
    /// TLS.
    #[error("connections cannot be made on this machine: {0}")]
    Client(reqwest::Error),
}

/// Why a call has no answer of the kind that was asked for.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// None came, or one that the service never gives, as from something in between: nobody knows whether it was carried out.
    #[error("no answer from the service ({0})")]
    NoAnswer(String),
    /// A problem (RFC 9457).
    #[error("{}", .0.detail)]
    Problem(Problem),
}

/// A problem, as the service says it.
#[derive(Debug, Clone, Deserialize)]
pub struct Problem {
    /// Its HTTP status.
    #[serde(skip)]
    pub status: u16,
    /// Its code.
    pub code: String,
    /// A sentence.
    #[serde(default)]
    pub detail: String,
    /// After how many seconds the same may be sent again.
    #[serde(skip)]
    pub retry_after: Option<u64>,
}

impl Problem {
    /// Whether it says nothing of what was sent: the same is to be sent again.
    pub fn is_passing(&self) -> bool {
        let passing = ["quarantine_full", "clock", "from_the_future"];
        // That this device is not known says nothing of what it signed: a service that was put back to an older state says so too.
        self.status >= 500
            || matches!(self.status, 401 | 408 | 425 | 429)
            || passing.contains(&self.code.as_str())
    }
}

/// `GET /v1/info`
#[derive(Debug, Deserialize)]
pub struct Info {
    /// The service's clock.
    pub now: Timestamp,
}

/// `GET /v1/keyset`
#[derive(Debug, Clone, Deserialize)]
pub struct KeySetInForce {
    /// The root.
    pub root: PublicKey,
    /// The KEYSET, base64url.
    pub keyset: String,
}

/// Which entry an answer is to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Answered {
    /// Its hash.
    pub hash: Digest,
}

/// When and where something was used first.
#[derive(Debug, Clone, Deserialize)]
pub struct First {
    /// When.
    pub at: Timestamp,
    /// Where.
    pub store_name: String,
    /// At which device.
    pub device_name: String,
}

/// A card after its punch.
#[derive(Debug, Clone, Deserialize)]
pub struct CardSays {
    /// The beginning of its id.
    pub short: String,
    /// Its program.
    pub program_name: String,
    /// Punches in the round under way.
    pub progress: i64,
    /// Punches for a reward.
    pub needed: u64,
    /// Rewards that are ready.
    pub rewards: u64,
}

/// What became of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Word {
    /// Punched.
    Accepted,
    /// Its code was used before.
    Used,
    /// No.
    Refused,
    /// The holder is asked.
    Challenge,
    /// The reward is given.
    Redeemed,
    /// Undone.
    Reversed,
    /// A manager decides.
    Quarantined,
}

/// `POST /v1/scans`
#[derive(Debug, Clone, Deserialize)]
pub struct Verdict {
    /// In a word.
    pub verdict: Word,
    /// Why.
    pub reason: Option<String>,
    /// When and where the code was used first.
    pub first: Option<First>,
    /// The card.
    pub card: Option<CardSays>,
    /// There when the device's chain has moved on to the entry.
    pub entry: Option<Answered>,
}

/// A page, and the ETag that it came with.
pub(super) struct Tagged<T> {
    /// What it says; `None` when it is what is known already.
    pub(super) body: Option<T>,
    /// Its ETag.
    pub(super) tag: Option<String>,
}

/// A caller of one service.
#[derive(Debug, Clone)]
pub struct Wire {
    client: Client,
    service: Service,
}

impl Wire {
    /// A caller of `service`. Sends nothing yet.
    ///
    /// # Errors
    /// When the certificate of its authority is none, or there is no TLS on this machine.
    pub fn new(service: Service) -> Result<Self, WireError> {
        let mut builder =
            Client::builder().connect_timeout(CONNECT).redirect(reqwest::redirect::Policy::none());
        if let Some(pem) = &service.authority {
            let trusted = Certificate::from_pem_bundle(pem.as_bytes()).unwrap_or_default();
            if trusted.is_empty() {
                return Err(WireError::NoCertificate);
            }
            builder = builder.tls_certs_only(trusted);
        } else if !service.origin.is_secure() {
            // This very machine, in plain: needs no certificates, and there may be none here.
            builder = builder.tls_certs_only([]);
        }
        Ok(Self { client: builder.build().map_err(WireError::Client)?, service })
    }

    /// Where the service is.
    pub fn service(&self) -> &Service {
        &self.service
    }

    /// The service's clock, and that it is there.
    ///
    /// # Errors
    /// No answer, or a problem. So everywhere below.
    pub async fn info(&self) -> Result<Info, Fault> {
        read(self.request(Method::GET, "/v1/info")).await
    }

    /// The key set in force.
    ///
    /// # Errors
    /// No answer, or a problem.
    pub async fn key_set(&self) -> Result<KeySetInForce, Fault> {
        read(self.request(Method::GET, "/v1/keyset")).await
    }

    /// `POST` with a body, without a session.
    pub(super) async fn post<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &impl Serialize,
    ) -> Result<T, Fault> {
        read(self.request(Method::POST, path).json(body)).await
    }

    /// Submits an ENTRY, base64url. It says itself who sends it.
    pub(super) async fn submit(&self, entry: &str) -> Result<Verdict, Fault> {
        let body = serde_json::json!({ "entry": entry });
        read(self.request(Method::POST, "/v1/scans").json(&body).timeout(AT_THE_COUNTER)).await
    }

    pub(super) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let origin = self.service.origin.as_str();
        self.client.request(method, format!("{origin}{path}")).header("origin", origin).timeout(PATIENCE)
    }
}

/// Sends a request and reads its JSON.
pub(super) async fn read<T: DeserializeOwned>(request: RequestBuilder) -> Result<T, Fault> {
    json(answer(request).await?).await
}

/// Sends a request and forgets what it says, as long as it is good.
pub(super) async fn done(request: RequestBuilder) -> Result<(), Fault> {
    answer(request).await.map(drop)
}

/// Sends a request for a page of which the ETag may be known.
pub(super) async fn read_tagged<T: DeserializeOwned>(
    request: RequestBuilder,
    known: Option<&str>,
) -> Result<Tagged<T>, Fault> {
    let known = known.and_then(|tag| HeaderValue::from_str(tag).ok());
    let request = known.into_iter().fold(request, |request, tag| request.header(IF_NONE_MATCH, tag));
    let response = answer(request).await?;
    let tag = response.headers().get(ETAG).and_then(|tag| tag.to_str().ok()).map(str::to_owned);
    let unchanged = response.status() == StatusCode::NOT_MODIFIED;
    Ok(Tagged { body: if unchanged { None } else { Some(json(response).await?) }, tag })
}

async fn answer(request: RequestBuilder) -> Result<Response, Fault> {
    let response = request.send().await.map_err(no_answer)?;
    let status = response.status();
    if status.is_success() || status == StatusCode::NOT_MODIFIED {
        return Ok(response);
    }
    let is_ours = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/problem+json"));
    let wait = response.headers().get(RETRY_AFTER);
    let retry_after = wait.and_then(|seconds| seconds.to_str().ok()?.parse().ok());
    // What stands in between says no in words of its own, and knows nothing of what it did not pass on.
    if !is_ours {
        return Err(Fault::NoAnswer(format!("HTTP status {status}")));
    }
    let problem: Problem = json(response).await?;
    Err(Fault::Problem(Problem { status: status.as_u16(), retry_after, ..problem }))
}

async fn json<T: DeserializeOwned>(response: Response) -> Result<T, Fault> {
    let body = response.bytes().await.map_err(no_answer)?;
    serde_json::from_slice(&body).map_err(|error| Fault::NoAnswer(format!("not what was asked for: {error}")))
}

/// The last of the causes says it best; the address of the request is no secret, and no news.
fn no_answer(error: reqwest::Error) -> Fault {
    let error = error.without_url();
    let mut cause: &dyn std::error::Error = &error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    Fault::NoAnswer(if error.is_timeout() { "it took too long".to_owned() } else { cause.to_string() })
}
