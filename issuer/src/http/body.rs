//! What a request carries, read so that everything wrong with it is answered by a problem.

use std::str::FromStr;

use axum::Json;
use axum::RequestExt as _;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, FailedToBufferBody, JsonRejection};
use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use serde::de::{DeserializeOwned, IgnoredAny};

use super::Problem;
use crate::app::App;

/// A JSON body.
pub(super) struct Body<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest<App> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &App) -> Result<Self, Problem> {
        if !is_json(request.headers()) {
            return Err(Problem::unsupported_media_type());
        }
        let bytes = request.extract::<Bytes, _>().await.map_err(|rejection| bytes_problem(&rejection))?;
        // serde would read an array as the fields of a structure in their order: no interface of ours.
        if !bytes.trim_ascii_start().starts_with(b"{") && serde_json::from_slice::<IgnoredAny>(&bytes).is_ok()
        {
            return Err(Problem::wrong_content("wrong_shape", "The body has to be a JSON object."));
        }
        let Json(body) = Json::from_bytes(&bytes).map_err(|rejection| json_problem(&rejection))?;
        Ok(Self(body))
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = media_type.and_then(|value| value.split(';').next());
    essence.is_some_and(|essence| essence.trim().eq_ignore_ascii_case("application/json"))
}

fn json_problem(rejection: &JsonRejection) -> Problem {
    match rejection {
        JsonRejection::JsonDataError(error) => {
            let detail = format!("The body does not have the right shape: {}.", cause(error));
            Problem::wrong_content("wrong_shape", detail)
        }
        other => Problem::bad_request("malformed_json", format!("The body is not JSON: {}.", cause(other))),
    }
}

fn bytes_problem(rejection: &BytesRejection) -> Problem {
    match rejection {
        BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_)) => Problem::too_large(),
        other if other.status() == StatusCode::PAYLOAD_TOO_LARGE => Problem::too_large(),
        _ => Problem::bad_request("unreadable", "The body ended early or cannot be read."),
    }
}

/// The innermost cause: what serde has to say, without the layers above it.
fn cause(error: &dyn std::error::Error) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

/// A request without a body: nothing, or an empty JSON object.
pub(super) struct NoBody;

impl FromRequest<App> for NoBody {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &App) -> Result<Self, Problem> {
        let bytes = request.extract::<Bytes, _>().await.map_err(|rejection| bytes_problem(&rejection))?;
        let text = bytes.trim_ascii();
        if text.is_empty() {
            return Ok(Self);
        }
        match serde_json::from_slice(text) {
            Ok(serde_json::Value::Object(members)) if members.is_empty() => Ok(Self),
            Ok(_) => Err(Problem::wrong_content("wrong_shape", "This request takes no body, or {}.")),
            Err(error) => {
                Err(Problem::bad_request("malformed_json", format!("The body is not JSON: {error}.")))
            }
        }
    }
}

/// The one id in the path. A text that is no id names nothing: not found.
pub(super) struct Id<T>(pub T);

impl<T: FromStr> FromRequestParts<App> for Id<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let Path(text) =
            Path::<String>::from_request_parts(parts, app).await.map_err(|_| Problem::not_found())?;
        text.parse().map(Self).map_err(|_| Problem::not_found())
    }
}

/// The parameters after the question mark.
pub(super) struct Params<T>(pub T);

impl<T: DeserializeOwned> FromRequestParts<App> for Params<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        match Query::<T>::from_request_parts(parts, app).await {
            Ok(Query(params)) => Ok(Self(params)),
            Err(rejection) => Err(Problem::bad_request(
                "bad_parameter",
                format!("A parameter is wrong: {}.", cause(&rejection)),
            )),
        }
    }
}
