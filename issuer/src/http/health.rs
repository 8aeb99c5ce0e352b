//! Signs of life.

use axum::extract::State;

use super::Problem;
use crate::app::App;

/// `GET /healthz`: the process answers.
pub(super) async fn alive() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: the ledger answers too. A second line says when somebody has to renew the key set: it is no reason to send nobody here,
/// for a SHOW is taken without it.
pub(super) async fn ready(State(app): State<App>) -> Result<String, Problem> {
    let now = app.now()?;
    app.ledger().ready().await?;
    Ok(match app.keys().days_left(now)? {
        None => "ready\n".to_owned(),
        Some(0) => {
            "ready\nwarning: the key set has expired or does today; renew it with the root key\n".to_owned()
        }
        Some(days) => {
            format!("ready\nwarning: the key set expires in {days} days; renew it with the root key\n")
        }
    })
}
