//! What a running service does without being asked.

use std::time::Duration;

use crate::app::App;
use crate::freeze;
use crate::http::of_new_keys;

/// How often it does it. Nothing wakes an idle service more often.
pub(crate) const EVERY: Duration = Duration::from_secs(60);

/// Forgets what nobody needs any more, a little at a time, and looks at the keys.
pub(crate) async fn keep(app: App) {
    let mut every_minute = tokio::time::interval(EVERY);
    loop {
        every_minute.tick().await;
        app.limits().forget_the_quiet();
        if let Err(problem) = follow_keys(&app).await {
            tracing::warn!(problem, "the new key set is not taken up; the one before stays in force");
        }
        if let Err(problem) = tidy(&app).await {
            tracing::warn!(problem, "keeping house failed; trying again in a minute");
        }
    }
}

/// Takes up a key set of which no command could tell the service ([`control`](crate::control)).
async fn follow_keys(app: &App) -> Result<(), String> {
    let ring = app.clone();
    let taken_up = tokio::task::spawn_blocking(move || ring.keys().take_up()).await;
    if taken_up.map_err(|error| error.to_string())?.map_err(|error| error.to_string())? {
        of_new_keys(app).await;
    }
    Ok(())
}

async fn tidy(app: &App) -> Result<(), String> {
    let now = app.now().map_err(|fault| fault.to_string())?;
    app.keys().renew_when_due(now).map_err(|error| error.to_string())?;
    app.accounts().prune(now).await.map_err(|fault| fault.to_string())?;
    while app.ledger().prune(now).await.map_err(|fault| fault.to_string())?.more {}
    freeze::keep_fresh(app).await.map_err(|problem| problem.code().to_owned())
}
