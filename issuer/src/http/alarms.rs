//! Alarms about signing keys, cards on two phones, and cards asked for in the name of others, for the console.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use tenthcup_ledger::{Alarm, AlarmCause, Decided};
use tenthcup_token::{CardId, DeviceId, Kid, MerchantId, Timestamp};
use tenthcup_verifier::UnmadeCard;

use super::Problem;
use super::access::ConsoleSession;
use super::body::{Id, NoBody};
use super::names::Names;
use super::verdict::short;
use crate::app::App;

/// Alarms of each cause that are listed.
const MOST: usize = 50;

#[derive(Serialize)]
pub(crate) struct AlarmView {
    id: u64,
    at: Timestamp,
    store_name: String,
    staff_name: String,
    device_name: String,
    /// The start of the id of the card that was named.
    short: String,
    #[serde(flatten)]
    cause: Cause,
    #[serde(skip_serializing_if = "Option::is_none")]
    seen: Option<Seen>,
}

#[derive(Serialize)]
#[serde(tag = "cause", rename_all = "snake_case")]
enum Cause {
    /// A right signature, by this key, over a card that was never made.
    StolenKey { kid: Kid },
    /// A card that is shown as no single phone can show it.
    ClonedCard { card: CardId },
    /// A card that somebody asked for in the name of a phone that is not gone: store, staff and device are theirs.
    MoveStopped { card: CardId },
}

#[derive(Serialize)]
struct Seen {
    by: String,
    at: Timestamp,
}

impl AlarmView {
    pub(super) fn of(alarm: Alarm, names: &Names) -> Self {
        Self {
            id: alarm.number,
            at: alarm.at,
            store_name: names.store(&alarm.store),
            staff_name: names.staff(&alarm.staff),
            device_name: names.device(&alarm.device),
            short: short(&alarm.card),
            cause: match alarm.cause {
                AlarmCause::StolenKey { kid } => Cause::StolenKey { kid },
                AlarmCause::ClonedCard => Cause::ClonedCard { card: alarm.card },
                AlarmCause::MoveStopped => Cause::MoveStopped { card: alarm.card },
            },
            seen: alarm.seen.map(|Decided { by, at }| Seen { by, at }),
        }
    }
}

/// For whoever looks after the service, who may not be who looks at the console.
pub(super) fn log_stolen_key(merchant: MerchantId, device: DeviceId, unmade: UnmadeCard) {
    let UnmadeCard { card, kid } = unmade;
    tracing::error!(%merchant, %card, %kid, %device, "a signing key may be stolen: it signed a card that was never made");
}

/// `GET /v1/alarms`: the newest first.
pub(crate) async fn list(
    State(app): State<App>,
    session: ConsoleSession,
) -> Result<Json<Vec<AlarmView>>, Problem> {
    let names = Names::of(&app, session.merchant()).await?;
    let alarms = app.ledger().alarms(session.merchant(), MOST).await?;
    Ok(Json(alarms.into_iter().map(|alarm| AlarmView::of(alarm, &names)).collect()))
}

/// `POST /v1/alarms/{id}/seen`
pub(crate) async fn seen(
    State(app): State<App>,
    session: ConsoleSession,
    Id(number): Id<u64>,
    NoBody: NoBody,
) -> Result<Json<AlarmView>, Problem> {
    let (merchant, by) = (session.merchant(), session.login().to_owned());
    let alarm = app.ledger().acknowledge(merchant, number, by, app.now()?).await?;
    let names = Names::of(&app, merchant).await?;
    Ok(Json(AlarmView::of(alarm.ok_or_else(Problem::not_found)?, &names)))
}
