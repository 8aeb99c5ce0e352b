//! The people who work the counters.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use tenthcup_ledger::record::{Staff, StaffRole, StaffStatus};
use tenthcup_ledger::{Recall, Records as _};
use tenthcup_token::{CardId, StaffId};
use zeroize::Zeroizing;

use super::body::{Body, Id};
use super::{ConsoleSession, Problem, owned, text, to_the_end};
use crate::app::App;
use crate::random::rng;

/// Cards that one person may have on record as their own.
const MOST_CARDS: usize = 20;

/// A person to be added.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewStaff {
    name: String,
    pin: Zeroizing<String>,
}

/// A new PIN.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewPin {
    pin: Zeroizing<String>,
}

/// What a person may do.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewRole {
    role: StaffRole,
}

/// Whether a person works here.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewStatus {
    status: StaffStatus,
}

/// The cards that are a person's own.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewCards {
    cards: Vec<CardId>,
}

/// A person, as the console sees them.
#[derive(Serialize)]
pub(super) struct StaffView {
    id: StaffId,
    name: String,
    role: StaffRole,
    status: StaffStatus,
    own_cards: Vec<CardId>,
}

impl From<Staff> for StaffView {
    fn from(staff: Staff) -> Self {
        let Staff { id, name, role, status, own_cards, .. } = staff;
        Self { id, name, role, status, own_cards }
    }
}

/// `GET /v1/staff`
pub(super) async fn list(
    State(app): State<App>,
    session: ConsoleSession,
) -> Result<Json<Vec<StaffView>>, Problem> {
    let mut staff = app.ledger().list::<Staff>(session.merchant()).await?;
    staff.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(Json(staff.into_iter().map(StaffView::from).collect()))
}

/// `POST /v1/staff`
pub(super) async fn add(
    State(app): State<App>,
    session: ConsoleSession,
    Body(new): Body<NewStaff>,
) -> Result<(StatusCode, Json<StaffView>), Problem> {
    let staff = Staff {
        id: StaffId::random(&mut rng()),
        merchant: session.merchant(),
        name: text::name("name", &new.name)?,
        role: StaffRole::Counter,
        status: StaffStatus::Active,
        own_cards: Vec::new(),
    };
    let hash = app.passwords().wait()?.hash(text::pin("pin", new.pin)?).await.map_err(Problem::internal)?;
    // The PIN first: a person without one could not be given one by a retry, but a PIN without a person harms nobody.
    app.accounts().put_pin(staff.merchant, staff.id, hash).await?;
    app.ledger().put(&staff).await?;
    Ok((StatusCode::CREATED, Json(staff.into())))
}

/// `POST /v1/staff/{id}/pin`
pub(super) async fn set_pin(
    State(app): State<App>,
    session: ConsoleSession,
    Id(id): Id<StaffId>,
    Body(new): Body<NewPin>,
) -> Result<Json<StaffView>, Problem> {
    let staff = owned(app.ledger().get::<Staff>(session.merchant(), &id).await?)?;
    let hash = app.passwords().wait()?.hash(text::pin("pin", new.pin)?).await.map_err(Problem::internal)?;
    app.accounts().put_pin(staff.merchant, id, hash).await?;
    Ok(Json(staff.into()))
}

/// `POST /v1/staff/{id}/role`
pub(super) async fn set_role(
    State(app): State<App>,
    session: ConsoleSession,
    Id(id): Id<StaffId>,
    Body(new): Body<NewRole>,
) -> Result<Json<StaffView>, Problem> {
    let change = |staff: Option<Staff>| Ok::<_, Problem>(Staff { role: new.role, ..owned(staff)? });
    let staff = app.ledger().update(session.merchant(), &id, change).await??;
    Ok(Json(staff.into()))
}

/// `POST /v1/staff/{id}/status`
pub(super) async fn set_status(
    State(app): State<App>,
    session: ConsoleSession,
    Id(id): Id<StaffId>,
    Body(new): Body<NewStatus>,
) -> Result<Json<StaffView>, Problem> {
    let change = move |staff: Option<Staff>| Ok::<_, Problem>(Staff { status: new.status, ..owned(staff)? });
    let (merchant, ring) = (session.merchant(), app.clone());
    let staff = to_the_end(async move {
        let turn = ring.recalls().turn().await;
        let staff = ring.ledger().update(merchant, &id, change).await??;
        turn.note(Recall::Staff { merchant, staff: id, status: staff.status }).await?;
        Ok(staff)
    })
    .await?;
    app.freeze_lists().forget(&session.merchant()).await;
    Ok(Json(staff.into()))
}

/// `POST /v1/staff/{id}/cards`: puts on record which cards are the person's own, so that they cannot punch them.
pub(super) async fn set_cards(
    State(app): State<App>,
    session: ConsoleSession,
    Id(id): Id<StaffId>,
    Body(new): Body<NewCards>,
) -> Result<Json<StaffView>, Problem> {
    let mut cards = new.cards;
    cards.sort_unstable();
    cards.dedup();
    if cards.len() > MOST_CARDS {
        return Err(Problem::unprocessable("cards", format!("Name at most {MOST_CARDS} cards.")));
    }
    owned(app.ledger().get::<Staff>(session.merchant(), &id).await?)?;
    for card in &cards {
        let view = app.ledger().card_view(*card).await?;
        if view.is_none_or(|view| view.merchant != session.merchant()) {
            return Err(Problem::unprocessable(
                "cards",
                "There is no such card here. Copy its id from the card's page.",
            ));
        }
    }
    let change = |staff: Option<Staff>| Ok::<_, Problem>(Staff { own_cards: cards.clone(), ..owned(staff)? });
    let staff = app.ledger().update(session.merchant(), &id, change).await??;
    Ok(Json(staff.into()))
}
