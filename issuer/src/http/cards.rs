//! The cards of a merchant and their events, for the console.

use axum::Json;
use axum::extract::State;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use tenthcup_ledger::{CardView, Recall, Receipt, Records as _};
use tenthcup_program::Program;
use tenthcup_token::{CardId, Digest, EventKind, HolderKey, Money, ProgramId, RewardId, Timestamp};
use tenthcup_verifier::CardStatus;

use super::access::ConsoleSession;
use super::body::{Body, Id, Params};
use super::evidence::{Evidence, evidence_of};
use super::names::Names;
use super::verdict::short;
use super::{Problem, news, to_the_end};
use crate::app::App;

const PAGE: usize = 50;
const MOST: usize = 200;
/// Cards that one search looks at before it answers with what it has.
const SEARCHED: usize = 10_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Page {
    after: Option<CardId>,
    limit: Option<usize>,
    program: Option<ProgramId>,
    /// The first characters of an id, as staff read them out; small and capital letters count alike.
    short: Option<String>,
}

/// Which events: those with a sequence below `before`, at most `limit`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EventPage {
    before: Option<u32>,
    limit: Option<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewStatus {
    status: CardStatus,
}

#[derive(Serialize)]
pub(crate) struct CardPage {
    cards: Vec<CardSummary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<CardId>,
}

#[derive(Serialize)]
pub(crate) struct CardSummary {
    id: CardId,
    short: String,
    program: ProgramId,
    program_name: String,
    progress: i64,
    needed: i64,
    rewards: usize,
    debt: u32,
    status: CardStatus,
    opened: Timestamp,
    last: Timestamp,
}

#[derive(Serialize)]
pub(crate) struct CardDetail {
    #[serde(flatten)]
    summary: CardSummary,
    /// `null` for a card on paper, or in a pass without a key.
    key_fingerprint: Option<String>,
    generation: u16,
    /// The rewards that can be redeemed now.
    ready: Vec<Ready>,
}

#[derive(Serialize)]
struct Ready {
    reward: RewardId,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires: Option<Timestamp>,
}

#[derive(Serialize)]
pub(crate) struct Events {
    events: Vec<EventView>,
}

/// An event as people read it, with what proves it.
#[derive(Serialize)]
pub(crate) struct EventView {
    seq: u32,
    kind: EventKind,
    recorded: Timestamp,
    happened: Timestamp,
    store_name: String,
    staff_name: String,
    device_name: String,
    units: i64,
    progress: i64,
    rewards: u64,
    debt: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    sale: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<Money>,
    hash: Digest,
    prev: Digest,
    #[serde(skip_serializing_if = "Option::is_none")]
    reverses: Option<Digest>,
    /// The event itself, base64url: `hash` is its SHA-256, so that anybody can check a RECEIPT.
    event: String,
    evidence: Vec<Evidence>,
}

impl EventView {
    pub(crate) fn of(receipt: &Receipt, names: &Names) -> Self {
        let event = receipt.event();
        Self {
            seq: event.sequence,
            kind: event.kind,
            recorded: event.recorded,
            happened: event.happened,
            store_name: names.store(&event.store),
            staff_name: names.staff(&event.staff),
            device_name: names.device(&event.device),
            units: event.units,
            progress: event.progress,
            rewards: receipt.rewards(),
            debt: event.debt,
            sale: receipt.sale().as_ref().map(ToString::to_string),
            amount: receipt.amount(),
            hash: receipt.hash(),
            prev: event.previous,
            reverses: event.reverses,
            event: URL_SAFE_NO_PAD.encode(event.to_bytes()),
            evidence: evidence_of(receipt),
        }
    }
}

pub(crate) async fn list(
    State(app): State<App>,
    session: ConsoleSession,
    Params(page): Params<Page>,
) -> Result<Json<CardPage>, Problem> {
    let now = app.now()?;
    let limit = page.limit.unwrap_or(PAGE).clamp(1, MOST);
    let (views, next) = match &page.short {
        Some(start) => search(&app, &session, &page, &checked_start(start)?, limit).await?,
        None => {
            let views = app.ledger().cards(session.merchant(), page.program, page.after, limit).await?;
            let next = if views.len() == limit { views.last().map(|card| card.card) } else { None };
            (views, next)
        }
    };
    let programs = app.ledger().list::<Program>(session.merchant()).await?;
    let cards = views.iter().map(|card| summary(card, &programs, now)).collect();
    Ok(Json(CardPage { cards, next }))
}

/// The start of an id in small letters.
fn checked_start(start: &str) -> Result<String, Problem> {
    let fits = (1..=22).contains(&start.len())
        && start.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    if fits {
        return Ok(start.to_ascii_lowercase());
    }
    Err(Problem::bad_request("bad_parameter", "A parameter is wrong: short is the start of a card's id."))
}

/// The cards whose id starts so. Looks at a bounded number of cards at a time, and says behind which to go on.
async fn search(
    app: &App,
    session: &ConsoleSession,
    page: &Page,
    start: &str,
    limit: usize,
) -> Result<(Vec<CardView>, Option<CardId>), Problem> {
    let (mut found, mut after) = (Vec::new(), page.after);
    for _ in 0..SEARCHED / MOST {
        let views = app.ledger().cards(session.merchant(), page.program, after, MOST).await?;
        let is_last = views.len() < MOST;
        for view in views {
            after = Some(view.card);
            if view.card.to_string().to_ascii_lowercase().starts_with(start) {
                found.push(view);
                if found.len() == limit {
                    return Ok((found, after));
                }
            }
        }
        if is_last {
            return Ok((found, None));
        }
    }
    Ok((found, after))
}

pub(crate) async fn view(
    State(app): State<App>,
    session: ConsoleSession,
    Id(card): Id<CardId>,
) -> Result<Json<CardDetail>, Problem> {
    let card = own(&app, &session, card).await?;
    Ok(Json(detail(&app, &card).await?))
}

pub(crate) async fn set_status(
    State(app): State<App>,
    session: ConsoleSession,
    Id(card): Id<CardId>,
    Body(new): Body<NewStatus>,
) -> Result<Json<CardDetail>, Problem> {
    let (merchant, ring) = (session.merchant(), app.clone());
    let card = to_the_end(async move {
        let turn = ring.recalls().turn().await;
        let changed = ring.ledger().set_card_status(merchant, card, new.status).await?;
        let card = changed.ok_or_else(Problem::not_found)?;
        turn.note(Recall::Card { merchant, card: card.card, status: card.status }).await?;
        Ok(card)
    })
    .await?;
    app.freeze_lists().forget(&session.merchant()).await;
    news::of_card(&app, &card, app.now()?).await;
    Ok(Json(detail(&app, &card).await?))
}

pub(crate) async fn events(
    State(app): State<App>,
    session: ConsoleSession,
    Id(card): Id<CardId>,
    Params(page): Params<EventPage>,
) -> Result<Json<Events>, Problem> {
    let card = own(&app, &session, card).await?;
    let names = Names::of(&app, session.merchant()).await?;
    let receipts =
        app.ledger().history(card.card, page.before, page.limit.unwrap_or(MOST).clamp(1, MOST)).await?;
    Ok(Json(Events { events: receipts.iter().map(|receipt| EventView::of(receipt, &names)).collect() }))
}

pub(super) async fn own(app: &App, session: &ConsoleSession, card: CardId) -> Result<CardView, Problem> {
    let view = app.ledger().card_view(card).await?;
    view.filter(|view| view.merchant == session.merchant()).ok_or_else(Problem::not_found)
}

async fn detail(app: &App, card: &CardView) -> Result<CardDetail, Problem> {
    let programs = app.ledger().list::<Program>(card.merchant).await?;
    Ok(CardDetail {
        summary: summary(card, &programs, app.now()?),
        key_fingerprint: card.holder.key().map(HolderKey::fingerprint),
        generation: card.generation,
        ready: card
            .ready_at(app.now()?)
            .map(|ready| Ready { reward: ready.id, expires: ready.expires })
            .collect(),
    })
}

fn summary(card: &CardView, programs: &[Program], now: Timestamp) -> CardSummary {
    let program = programs.iter().find(|program| program.id() == card.program);
    CardSummary {
        id: card.card,
        short: short(&card.card),
        program: card.program,
        program_name: program.map(|program| program.name().to_owned()).unwrap_or_default(),
        progress: card.state.progress,
        needed: program.map(|program| card.state.needed(program)).unwrap_or_default(),
        rewards: card.ready_at(now).count(),
        debt: card.state.debt,
        status: card.status,
        opened: card.opened(),
        last: card.last,
    }
}
