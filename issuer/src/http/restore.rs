//! What a manager does after the service was restored from a backup (`FORMAT.md` §8, "After a restore").

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use tenthcup_ledger::record::Device;
use tenthcup_ledger::{
    Answer, Decided, Fresh, QuarantineState, QuarantineView, Records as _, Restore, Ruling, Settlement,
};
use tenthcup_token::{Digest, MerchantId, Reason, Timestamp};
use tenthcup_verifier::DeviceStatus;

use super::access::ConsoleSession;
use super::body::{Body, NoBody};
use super::quarantine::check_again;
use super::{Problem, news};
use crate::app::App;
use crate::random::rng;

/// Entries that one call merges at most: it answers within seconds, and says where the next one begins.
const AT_ONCE: usize = 200;

/// The last restore, if there was one.
#[derive(Serialize)]
pub(super) struct RestoreSays {
    restore: Option<RestoreView>,
}

#[derive(Serialize)]
struct RestoreView {
    /// When the backup was taken.
    backup: Timestamp,
    /// When it was put back.
    at: Timestamp,
    /// Who said that everything was merged.
    #[serde(skip_serializing_if = "Option::is_none")]
    over: Option<Over>,
    /// Devices that nobody has confirmed since.
    unconfirmed: usize,
    /// Scans that wait for a decision, these and others.
    waiting: u64,
}

#[derive(Serialize)]
struct Over {
    by: String,
    at: Timestamp,
}

/// Where to go on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct From {
    after: Option<Digest>,
}

/// What came of it.
#[derive(Serialize)]
pub(super) struct Merged {
    /// Scans that were counted.
    counted: u32,
    /// Scans that cannot be, as things are: their code was counted otherwise, or a rule is against them. They go on waiting.
    left: u32,
    /// Call again with this as `after`.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<Digest>,
}

/// `GET /v1/restore`
pub(super) async fn view(
    State(app): State<App>,
    session: ConsoleSession,
) -> Result<Json<RestoreSays>, Problem> {
    let restore = app.ledger().restore_of(session.merchant()).await?;
    say(&app, session.merchant(), restore).await
}

/// `POST /v1/restore/end`: everything was merged. The first who says so stays noted.
pub(super) async fn end(
    State(app): State<App>,
    session: ConsoleSession,
    NoBody: NoBody,
) -> Result<Json<RestoreSays>, Problem> {
    let by = session.login().to_owned();
    let ended = app.ledger().end_restore(session.merchant(), by, app.now()?).await?;
    say(&app, session.merchant(), ended).await
}

/// `POST /v1/restore/merge`: counts what counters have sent again, as far as it can be counted, the first to arrive first.
pub(super) async fn merge(
    State(app): State<App>,
    session: ConsoleSession,
    Body(from): Body<From>,
) -> Result<Json<Merged>, Problem> {
    let merchant = session.merchant();
    let views = app.ledger().quarantine(merchant, QuarantineState::Open, from.after, AT_ONCE).await?;
    let next = if views.len() == AT_ONCE { views.last().map(|view| view.id) } else { None };
    let mut merged = Merged { counted: 0, left: 0, next };
    for view in views.iter().filter(|view| view.reason == Reason::BeforeRestore) {
        if count(&app, &session, view).await? { merged.counted += 1 } else { merged.left += 1 }
    }
    Ok(Json(merged))
}

/// Whether it is counted now.
async fn count(app: &App, session: &ConsoleSession, view: &QuarantineView) -> Result<bool, Problem> {
    let now = app.now()?;
    let ruling = Ruling::Accept(Box::new(check_again(app, view, now)?));
    let (by, fresh) = (session.login().to_owned(), Fresh::draw(&mut rng()));
    let settled = app.ledger().settle(session.merchant(), view.id, ruling, by, fresh, now).await?;
    match settled {
        Some(Settlement::Counted(receipt, _)) => {
            news::of_scan(app, &Answer::Punched(*receipt), now).await;
            Ok(true)
        }
        _ => Ok(false),
    }
}

async fn say(
    app: &App,
    merchant: MerchantId,
    restore: Option<Restore>,
) -> Result<Json<RestoreSays>, Problem> {
    let Some(Restore { backup, at, over }) = restore else { return Ok(Json(RestoreSays { restore: None })) };
    let devices = app.ledger().list::<Device>(merchant).await?;
    let view = RestoreView {
        backup,
        at,
        over: over.map(|Decided { by, at }| Over { by, at }),
        unconfirmed: devices.iter().filter(|device| device.status == DeviceStatus::Unconfirmed).count(),
        waiting: app.ledger().quarantine_size(merchant).await?,
    };
    Ok(Json(RestoreSays { restore: Some(view) }))
}
