//! `GET /v1/approvals`: what waits for a second person at a merchant. Approving is an entry like every other, by `POST /v1/scans`.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use tenthcup_ledger::record::Device;
use tenthcup_ledger::{Answer, Records as _, Shifts as _, WaitingEntry};
use tenthcup_token::{DeviceId, Digest, Entry, Intent, MerchantId, MovedCard, Reason, Timestamp};

use super::Problem;
use super::access::DeviceSession;
use super::evidence::intent_name;
use super::names::Names;
use super::verdict::{Verdict, short};
use crate::app::App;
use crate::live::Event;

/// One entry that waits.
#[derive(Debug, Serialize)]
pub(crate) struct Approval {
    /// The SHA-256 of the ENTRY: what an approval names.
    entry: Digest,
    /// The first characters of the card's id.
    card: String,
    /// What is asked for: `punch`, `redeem`, `move`, or `move_lost` for a card that nobody brought.
    intent: &'static str,
    count: u8,
    reason: Reason,
    at: Timestamp,
    until: Timestamp,
    store_name: String,
    staff_name: String,
    device_name: String,
    /// Whether it was asked at this device, or by whoever is signed on here: then somebody else has to approve it.
    own: bool,
}

/// `GET /v1/approvals`
pub(crate) async fn list(
    State(app): State<App>,
    session: DeviceSession,
) -> Result<Json<Vec<Approval>>, Problem> {
    let (now, merchant) = (app.now()?, session.merchant());
    let shift = app.ledger().current_shift(merchant, session.device(), now).await?;
    let staff = shift.map(|shift| shift.staff);
    let names = Names::of(&app, merchant).await?;
    let view = |waiting: WaitingEntry| {
        let claims = waiting.claims;
        Approval {
            entry: waiting.entry,
            card: short(&waiting.card),
            intent: match &claims.intent {
                Intent::Move { card: MovedCard::Lost(_), .. } => "move_lost",
                other => intent_name(other),
            },
            count: claims.intent.count(),
            reason: waiting.reason,
            at: waiting.at,
            until: waiting.until,
            store_name: names.store(&claims.store),
            staff_name: names.staff(&claims.staff),
            device_name: names.device(&claims.device),
            own: claims.device == session.device() || Some(claims.staff) == staff,
        }
    };
    let waiting = app.ledger().waiting(merchant, now).await?;
    Ok(Json(waiting.into_iter().map(view).collect()))
}

/// `approvals`: something began or ceased to wait; whoever shows the list asks for it again.
#[derive(Serialize)]
struct ListChanged {}

/// `approved`: what this device was refused has been approved.
#[derive(Serialize)]
struct Approved<'a> {
    entry: Digest,
    result: &'a Verdict,
}

/// Tells the merchant's counters that something waits or was approved, and the one that asked what came of it. Never fails: the answer is
/// given already.
pub(crate) async fn tell(app: &App, merchant: MerchantId, entry: &Entry, answer: &Answer, verdict: &Verdict) {
    let approved = match (answer, &entry.intent) {
        (Answer::Punched(receipt) | Answer::Redeemed(receipt), Intent::Approve { entry }) => {
            Some((receipt.event().device, *entry))
        }
        (Answer::MoveAllowed(allowed), Intent::Approve { entry }) => Some((allowed.device, *entry)),
        (Answer::Refused(refusal), _) if refusal.approve_until.is_some() => None,
        _ => return,
    };
    if let Some((device, entry)) = approved {
        app.live().publish_device(device, Event::new("approved", &Approved { entry, result: verdict }));
    }
    match app.ledger().list::<Device>(merchant).await {
        Ok(devices) => devices.iter().for_each(|device| tell_changed(app, device.id)),
        Err(fault) => tracing::warn!(%fault, "counters were not told that something waits for approval"),
    }
}

fn tell_changed(app: &App, device: DeviceId) {
    app.live().publish_device(device, Event::new("approvals", &ListChanged {}));
}
