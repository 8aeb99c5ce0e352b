//! A whole service in a throw-away directory, with a clock that a test can set, and those who use it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE, ORIGIN, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use serde_json::{Value, json};
use tempfile::TempDir;
use tenthcup_issuer::app::App;
use tenthcup_issuer::clock::Clock;
use tenthcup_issuer::config::{Config, Whole};
use tenthcup_issuer::datadir::DataDir;
use tenthcup_issuer::http::router;
use tenthcup_issuer::random::rng;
use tenthcup_issuer::secret::Secret;
use tenthcup_issuer::serve;
use tenthcup_ledger::{Link, LinkPurpose};
use tenthcup_token::Timestamp;
use tower::ServiceExt as _;

pub(crate) const ORIGIN_TEXT: &str = "http://127.0.0.1:7410";

/// 2026-11-03 12:00 UTC, a Tuesday.
const BEGINNING: u32 = 1_793_707_200;

pub(crate) struct House {
    pub(crate) app: App,
    router: Router,
    seconds: Arc<AtomicU32>,
    directory: TempDir,
}

/// An answer, read whole.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or(Value::Null)
    }

    pub(crate) fn text(&self, pointer: &str) -> String {
        let json = self.json();
        let found = json.pointer(pointer).and_then(Value::as_str);
        found.unwrap_or_else(|| panic!("no text {pointer} in {} {json}", self.status)).to_owned()
    }

    pub(crate) fn code(&self) -> String {
        self.text("/code")
    }

    /// Whatever was asked, it is a problem of RFC 9457 with this status, and says something.
    pub(crate) fn assert_problem(&self, status: StatusCode, what: &str) {
        assert_eq!(self.status, status, "{what}: {}", String::from_utf8_lossy(&self.bytes));
        assert_eq!(self.headers[CONTENT_TYPE], "application/problem+json", "{what}");
        let json = self.json();
        assert_eq!(json["status"], status.as_u16(), "{what}");
        for member in ["type", "title", "code", "detail"] {
            assert!(
                json[member].as_str().is_some_and(|text| !text.is_empty()),
                "{what}: no {member} in {json}"
            );
        }
    }

    /// The console cookie that this answer sets, as a browser sends it back.
    pub(crate) fn cookie(&self) -> String {
        let set = self.headers[SET_COOKIE].to_str().unwrap();
        set.split(';').next().unwrap().to_owned()
    }
}

/// Who asks.
#[derive(Debug, Clone)]
pub(crate) enum Caller {
    Nobody,
    Console(String),
    Bearer(String),
}

impl House {
    pub(crate) fn new() -> Self {
        Self::with(|_| {})
    }

    pub(crate) fn with(change: impl FnOnce(&mut Config)) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let mut config = Config::default();
        config.limits.public_per_minute = Whole::nearest(1_000_000);
        config.limits.scans_per_second = Whole::nearest(1_000_000);
        config.limits.session_per_second = Whole::nearest(1_000_000);
        change(&mut config);
        let origin = config.server.public_origin.clone().unwrap_or_else(|| ORIGIN_TEXT.parse().unwrap());
        let seconds = Arc::new(AtomicU32::new(BEGINNING));
        let data =
            serve::init(&directory.path().join("data"), &config, Timestamp::from_secs(BEGINNING)).unwrap();
        let app = serve::open(&data, config, origin, Clock::set_by(seconds.clone())).unwrap();
        Self { router: router(app.clone()), app, seconds, directory }
    }

    /// Its data directory.
    pub(crate) fn data(&self) -> DataDir {
        DataDir::open(&self.directory.path().join("data")).unwrap()
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.app.now().unwrap()
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, seconds: u32) {
        self.seconds.fetch_add(seconds, Ordering::Relaxed);
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 1 << 24).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, bytes }
    }

    /// The stream of an answer that does not end.
    pub(crate) async fn open_stream(
        &self,
        path: &str,
        caller: &Caller,
    ) -> (StatusCode, axum::body::BodyDataStream) {
        let response = self.router.clone().oneshot(request(Method::GET, path, caller, None)).await.unwrap();
        (response.status(), response.into_body().into_data_stream())
    }

    pub(crate) async fn get(&self, path: &str, caller: &Caller) -> Answer {
        self.send(request(Method::GET, path, caller, None)).await
    }

    pub(crate) async fn post(&self, path: &str, caller: &Caller, body: Value) -> Answer {
        self.send(request(Method::POST, path, caller, Some(body))).await
    }

    pub(crate) async fn delete(&self, path: &str, caller: &Caller) -> Answer {
        self.send(request(Method::DELETE, path, caller, None)).await
    }

    /// Puts a one-time link on record, and gives its secret.
    pub(crate) async fn link(&self, purpose: LinkPurpose, lives: u32) -> String {
        let secret = Secret::random(&mut rng());
        let link = Link { secret: secret.digest(), purpose, expires: self.now().plus(lives) };
        self.app.accounts().put_link(&link).await.unwrap();
        secret.expose()
    }

    /// Sets a merchant up as a person does, and gives its console.
    pub(crate) async fn set_up(&self, login: &str) -> Caller {
        let secret = self.link(LinkPurpose::SetUp, 3600).await;
        let answer = self.post("/v1/setup", &Caller::Nobody, set_up_body(&secret, login)).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", String::from_utf8_lossy(&answer.bytes));
        Caller::Console(answer.cookie())
    }
}

pub(crate) const PASSWORD: &str = "ten cups of coffee";

pub(crate) fn set_up_body(secret: &str, login: &str) -> Value {
    json!({
        "secret": secret, "merchant_name": "Kaffebar Nord", "store_name": "Storgata 10", "time_zone": "Europe/Oslo",
        "currency": "NOK", "login": login, "password": PASSWORD,
    })
}

pub(crate) fn request(method: Method, path: &str, caller: &Caller, body: Option<Value>) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(path).header("host", "127.0.0.1:7410");
    match caller {
        Caller::Nobody => {}
        Caller::Console(cookie) => request = request.header(COOKIE, cookie).header(ORIGIN, ORIGIN_TEXT),
        Caller::Bearer(secret) => request = request.header(AUTHORIZATION, format!("Bearer {secret}")),
    }
    match body {
        None => request.body(Body::empty()).unwrap(),
        Some(json) => {
            request.header(CONTENT_TYPE, "application/json").body(Body::from(json.to_string())).unwrap()
        }
    }
}
