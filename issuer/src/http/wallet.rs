//! What a wallet reads: its card, its history, and what happens live.

use axum::Json;
use axum::extract::State;
use axum::response::Response;
use serde::Serialize;

use super::Problem;
use super::access::WalletSession;
use super::face::{HistoryRow, WalletCard};
use super::names::Names;
use super::news;
use crate::app::App;
use crate::live::{self, Event};

/// Rows of history that a wallet gets: a card of ten punches fills this in years.
const HISTORY: usize = 500;

#[derive(Serialize)]
pub(crate) struct History {
    events: Vec<HistoryRow>,
}

#[derive(Serialize)]
struct CardNow {
    card: WalletCard,
}

pub(crate) async fn card(
    State(app): State<App>,
    session: WalletSession,
) -> Result<Json<WalletCard>, Problem> {
    Ok(Json(card_now(&app, &session).await?))
}

pub(crate) async fn events(State(app): State<App>, session: WalletSession) -> Result<Json<History>, Problem> {
    let names = Names::of(&app, session.merchant()).await?;
    let receipts = app.ledger().history(session.card(), None, HISTORY).await?;
    let events = receipts.iter().map(|receipt| HistoryRow::of(&app, receipt, &names));
    Ok(Json(History { events: events.collect::<Result<_, _>>()? }))
}

pub(crate) async fn live(State(app): State<App>, session: WalletSession) -> Result<Response, Problem> {
    // Listen first, read then: nothing falls between the two.
    let stream = app.live().card_stream(session.card())?;
    let mut first = vec![Event::new("card", &CardNow { card: card_now(&app, &session).await? })];
    first.extend(news::open_challenge(&app, session.card(), app.now()?).await?);
    Ok(live::sse(first, stream))
}

async fn card_now(app: &App, session: &WalletSession) -> Result<WalletCard, Problem> {
    let now = app.now()?;
    let view = app.ledger().card_view(session.card()).await?.ok_or_else(Problem::not_found)?;
    // It may have moved to another key since the gate let this one in.
    if view.generation != session.generation() {
        return Err(Problem::unauthenticated());
    }
    WalletCard::of(app, &view, now).await
}
