//! What anybody may know of this service.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use tenthcup_token::Timestamp;

use super::Problem;
use crate::app::App;
use crate::keys::KeySetInForce;

/// What this service is.
#[derive(Serialize)]
pub(super) struct Info {
    name: &'static str,
    version: &'static str,
    now: Timestamp,
    origin: String,
    root_fingerprint: String,
}

/// `GET /v1/info`
pub(super) async fn info(State(app): State<App>) -> Result<Json<Info>, Problem> {
    Ok(Json(Info {
        name: "tenthcup",
        version: env!("CARGO_PKG_VERSION"),
        now: app.now()?,
        origin: app.origin().to_string(),
        root_fingerprint: app.keys().root().fingerprint(),
    }))
}

/// `GET /v1/keyset`
pub(super) async fn key_set(State(app): State<App>) -> Json<KeySetInForce> {
    Json(app.keys().in_force())
}
