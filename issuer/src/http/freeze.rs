//! `GET /v1/freeze`: what a counter refuses when it has no network.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use tenthcup_token::Timestamp;

use super::{DeviceSession, Problem};
use crate::app::App;
use crate::freeze;

#[derive(Serialize)]
pub(super) struct FreezeSays {
    /// The FREEZE token, base64url.
    freeze: String,
    version: u64,
    signed: Timestamp,
}

pub(super) async fn list(
    State(app): State<App>,
    session: DeviceSession,
) -> Result<Json<FreezeSays>, Problem> {
    let made = freeze::newest(&app, session.merchant()).await?;
    Ok(Json(FreezeSays { freeze: made.token, version: made.version, signed: made.iat }))
}
