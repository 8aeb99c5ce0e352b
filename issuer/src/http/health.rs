//! Signs of life.

use axum::extract::State;

use super::Problem;
use crate::app::App;

/// `GET /healthz`: the process answers.
pub(super) async fn alive() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: the ledger answers too.
pub(super) async fn ready(State(app): State<App>) -> Result<&'static str, Problem> {
    app.now()?;
    app.ledger().ready().await?;
    Ok("ready\n")
}
