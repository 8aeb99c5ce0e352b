//! What went wrong, as RFC 9457 problems. HTTP status is decided here and nowhere else.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use axum::Json;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use tenthcup_ledger::Fault;
use tenthcup_token::{Malformed, Timestamp};
use tenthcup_verifier::StorageFault;

use crate::clock::ClockFault;
use crate::keys::KeyRingError;
use crate::live::CannotListen;
use crate::load::{NoBody, Overload};

/// The media type of a problem.
const MEDIA_TYPE: &str = "application/problem+json";

type Text = Cow<'static, str>;

/// An answer that is not what was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    whose: Whose,
    code: Text,
    detail: Text,
    field: Option<Text>,
    retry_after: Option<u32>,
    at: Option<Timestamp>,
}

/// Whose fault it is, and in which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// The caller's.
    Callers(Wrong),
    /// The caller may have done nothing wrong; nothing was decided, and the same may be sent again.
    Nobodys,
    /// Ours.
    Ours,
}

/// What a caller does wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Syntax,
    WhoAreYou,
    NotYou,
    NoSuchThing,
    NoSuchMethod,
    AgainstState,
    PastItsTime,
    TooLarge,
    MediaType,
    Content,
    TooOften,
    TooSlow,
}

impl Whose {
    const fn status(self) -> StatusCode {
        match self {
            Self::Callers(Wrong::Syntax) => StatusCode::BAD_REQUEST,
            Self::Callers(Wrong::WhoAreYou) => StatusCode::UNAUTHORIZED,
            Self::Callers(Wrong::NotYou) => StatusCode::FORBIDDEN,
            Self::Callers(Wrong::NoSuchThing) => StatusCode::NOT_FOUND,
            Self::Callers(Wrong::NoSuchMethod) => StatusCode::METHOD_NOT_ALLOWED,
            Self::Callers(Wrong::AgainstState) => StatusCode::CONFLICT,
            Self::Callers(Wrong::PastItsTime) => StatusCode::GONE,
            Self::Callers(Wrong::TooLarge) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Callers(Wrong::MediaType) => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Callers(Wrong::Content) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Callers(Wrong::TooOften) => StatusCode::TOO_MANY_REQUESTS,
            Self::Callers(Wrong::TooSlow) => StatusCode::REQUEST_TIMEOUT,
            Self::Nobodys => StatusCode::SERVICE_UNAVAILABLE,
            Self::Ours => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Callers(Wrong::Syntax) => "The request cannot be read",
            Self::Callers(Wrong::WhoAreYou) => "Sign in first",
            Self::Callers(Wrong::NotYou) => "Not allowed",
            Self::Callers(Wrong::NoSuchThing) => "There is no such thing here",
            Self::Callers(Wrong::NoSuchMethod) => "This cannot be done here",
            Self::Callers(Wrong::AgainstState) => "Not possible any more",
            Self::Callers(Wrong::PastItsTime) => "Past its time",
            Self::Callers(Wrong::TooLarge) => "The request is too large",
            Self::Callers(Wrong::MediaType) => "The request is not JSON",
            Self::Callers(Wrong::Content) => "The request asks for something that cannot be",
            Self::Callers(Wrong::TooOften) => "Too many attempts",
            Self::Callers(Wrong::TooSlow) => "The request took too long to arrive",
            Self::Nobodys => "Could not be decided now",
            Self::Ours => "Something went wrong on our side",
        }
    }
}

impl Problem {
    fn new(whose: Whose, code: impl Into<Text>, detail: impl Into<Text>) -> Self {
        Self { whose, code: code.into(), detail: detail.into(), field: None, retry_after: None, at: None }
    }

    fn callers(wrong: Wrong, code: impl Into<Text>, detail: impl Into<Text>) -> Self {
        Self::new(Whose::Callers(wrong), code, detail)
    }

    /// 400: not JSON, or not even a request.
    pub fn bad_request(code: &'static str, detail: impl Into<Text>) -> Self {
        Self::callers(Wrong::Syntax, code, detail)
    }

    /// 401: no session, or one that has ended.
    pub fn unauthenticated() -> Self {
        Self::callers(Wrong::WhoAreYou, "unauthenticated", "There is no session, or it has ended.")
    }

    /// 401: a proof of identity that proves nothing. The same answer whether the name exists or not.
    pub fn login_refused() -> Self {
        Self::callers(Wrong::WhoAreYou, "login_refused", "This sign-in was not accepted.")
    }

    /// 403.
    pub fn forbidden(code: impl Into<Text>, detail: impl Into<Text>) -> Self {
        Self::callers(Wrong::NotYou, code, detail)
    }

    /// 404: also for what belongs to another merchant.
    pub fn not_found() -> Self {
        Self::callers(Wrong::NoSuchThing, "not_found", "Nothing is found under this address.")
    }

    /// 404, where it may be said what is not there.
    pub fn missing(code: &'static str, detail: impl Into<Text>) -> Self {
        Self::callers(Wrong::NoSuchThing, code, detail)
    }

    /// 405.
    pub fn method_not_allowed() -> Self {
        Self::callers(Wrong::NoSuchMethod, "method_not_allowed", "This address does not take this method.")
    }

    /// 409.
    pub fn conflict(code: impl Into<Text>, detail: impl Into<Text>) -> Self {
        Self::callers(Wrong::AgainstState, code, detail)
    }

    /// 410.
    pub fn gone(code: impl Into<Text>, detail: impl Into<Text>) -> Self {
        Self::callers(Wrong::PastItsTime, code, detail)
    }

    /// 413.
    pub fn too_large() -> Self {
        Self::callers(Wrong::TooLarge, "too_large", "The body is larger than is taken here.")
    }

    /// 415.
    pub fn unsupported_media_type() -> Self {
        let detail = "Send JSON, with the header content-type: application/json.";
        Self::callers(Wrong::MediaType, "unsupported_media_type", detail)
    }

    /// 422: readable, but `field` cannot be that. The detail is what to write instead.
    pub fn unprocessable(field: impl Into<Text>, detail: impl Into<Text>) -> Self {
        Self { field: Some(field.into()), ..Self::callers(Wrong::Content, "unprocessable", detail) }
    }

    /// 422 without one field to blame.
    pub fn wrong_content(code: impl Into<Text>, detail: impl Into<Text>) -> Self {
        Self::callers(Wrong::Content, code, detail)
    }

    /// 429: again after `seconds`.
    pub fn throttled(seconds: u32) -> Self {
        let detail = format!("Try again in {seconds} s.");
        Self { retry_after: Some(seconds.max(1)), ..Self::callers(Wrong::TooOften, "throttled", detail) }
    }

    /// 408: the body did not arrive in time.
    pub fn too_slow() -> Self {
        Self::callers(Wrong::TooSlow, "slow_body", "The body did not arrive in time. Send the same again.")
    }

    /// 503 at once: there is more of `what` than the service bears; the same may be sent again.
    pub fn busy(what: &'static str) -> Self {
        Self::nobodys(what, "busy", "The service has more to do than it bears. Send the same again.")
    }

    /// 503: nothing was decided; the same may be sent again.
    pub fn could_not_decide(code: &'static str, detail: &'static str) -> Self {
        Self::nobodys(code, code, detail)
    }

    fn nobodys(cause: &'static str, code: &'static str, detail: &'static str) -> Self {
        metrics::counter!("tenthcup_undecided_total", "cause" => cause).increment(1);
        Self { retry_after: Some(1), ..Self::new(Whose::Nobodys, code, detail) }
    }

    /// 500: logged with everything that is known, answered with nothing of it.
    pub fn internal(error: impl fmt::Display) -> Self {
        tracing::error!(%error, "a request failed");
        Self::new(Whose::Ours, "internal", "The service has logged what it was.")
    }

    /// With when it was that what is asked for was used.
    #[must_use]
    pub fn at(self, at: Option<Timestamp>) -> Self {
        Self { at, ..self }
    }

    /// The code, as the pages know it.
    pub fn code(&self) -> &str {
        &self.code
    }
}

/// The body of a problem (RFC 9457 §3).
#[derive(Serialize)]
struct Members<'a> {
    #[serde(rename = "type")]
    kind: String,
    title: &'a str,
    status: u16,
    code: &'a str,
    detail: &'a str,
    /// What is wrong with which field of the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    fields: Option<BTreeMap<&'a str, &'a str>>,
    /// When what is asked for was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<Timestamp>,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = self.whose.status();
        let members = Members {
            kind: format!("/problems/{}", self.code),
            title: self.whose.title(),
            status: status.as_u16(),
            code: &self.code,
            detail: &self.detail,
            fields: self.field.as_deref().map(|field| BTreeMap::from([(field, &*self.detail)])),
            at: self.at,
        };
        let mut response = (status, Json(members)).into_response();
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
        if status == StatusCode::UNAUTHORIZED {
            response
                .headers_mut()
                .insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"tenthcup\""));
        }
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        if fault == Fault::Busy {
            return Self::busy("ledger");
        }
        tracing::warn!(%fault, "the ledger could not decide");
        Self::could_not_decide("could_not_decide", "The ledger did not answer. Send the same again.")
    }
}

impl From<StorageFault> for Problem {
    fn from(fault: StorageFault) -> Self {
        tracing::warn!(%fault, "storage could not decide");
        Self::could_not_decide("could_not_decide", "The storage did not answer. Send the same again.")
    }
}

impl From<ClockFault> for Problem {
    fn from(fault: ClockFault) -> Self {
        tracing::error!(%fault, "no time");
        Self::could_not_decide("clock", "The clock of the service cannot be trusted now.")
    }
}

impl From<Overload> for Problem {
    fn from(overload: Overload) -> Self {
        Self::busy(overload.cause)
    }
}

impl From<NoBody> for Problem {
    fn from(fault: NoBody) -> Self {
        match fault {
            NoBody::Overload(overload) => overload.into(),
            NoBody::TooLarge => Self::too_large(),
            NoBody::TooSlow => Self::too_slow(),
            NoBody::Broken => Self::bad_request("unreadable", "The body ended early or cannot be read."),
        }
    }
}

impl From<CannotListen> for Problem {
    fn from(error: CannotListen) -> Self {
        match error {
            CannotListen::TooMany => Self::busy("live"),
            CannotListen::Stopping => {
                Self::could_not_decide("stopping", "The service stops. Try again in a moment.")
            }
        }
    }
}

impl From<KeyRingError> for Problem {
    fn from(error: KeyRingError) -> Self {
        match error {
            KeyRingError::RootElsewhere(_) => Self::conflict(
                "root_elsewhere",
                "A new merchant needs the root key, which is kept elsewhere. Bring it back for this by `tenthcup key import-root`.",
            ),
            error => Self::internal(error),
        }
    }
}

impl From<Malformed> for Problem {
    fn from(malformed: Malformed) -> Self {
        Self::wrong_content("malformed", format!("The token is {malformed}."))
    }
}
