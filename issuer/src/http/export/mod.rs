//! Everything that is known of one card, as one JSON document: for its holder, and for the merchant who is asked for it.

mod bundle;

use axum::Json;
use axum::extract::State;
use axum::http::header::CONTENT_DISPOSITION;
use axum::http::{HeaderName, HeaderValue};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use tenthcup_ledger::record::{Staff, Voucher};
use tenthcup_ledger::{CardView, QuarantineState, QuarantineView, Receipt, Records as _, RefusalNoted};
use tenthcup_program::{CardState, Program};
use tenthcup_token::{CardId, Digest, HolderKey, MerchantId, Reason, Timestamp};
use tenthcup_verifier::CardStatus;

use self::bundle::Bundle;
use super::Problem;
use super::access::{ConsoleSession, WalletSession};
use super::alarms::AlarmView;
use super::body::Id;
use super::cards::EventView;
use super::face::{Named, home_of, sign_receipt};
use super::moves::MovesView;
use super::names::Names;
use crate::app::App;

/// Rows that are read at a time.
const PAGE: usize = 200;
/// Alarms and refusals that are looked at: as many as are kept of a merchant.
const LOOKED_AT: usize = 10_000;

/// The document.
#[derive(Serialize)]
pub(super) struct Export {
    /// The version of its form.
    export: u8,
    made: Timestamp,
    merchant: Named<MerchantId>,
    program: Program,
    card: ExportedCard,
    /// The oldest first.
    events: Vec<ExportedEvent>,
    /// Entries of it that wait for a second person.
    waiting: Vec<Waiting>,
    /// Entries of it that wait, or waited, for a manager.
    quarantine: Vec<Kept>,
    vouchers: Vec<Voucher>,
    alarms: Vec<AlarmView>,
    refusals: Vec<Refused>,
    /// Names of people at the counter whose own card it is.
    own_card_of: Vec<String>,
    /// What `tests/checker` verifies: `FORMAT.md` alone is enough to read it.
    bundle: Bundle,
}

#[derive(Serialize)]
struct ExportedCard {
    id: CardId,
    status: CardStatus,
    generation: u16,
    /// The holder's public key; `null` for a card on paper, and once it was erased.
    holder: Option<HolderKey>,
    #[serde(flatten)]
    state: CardState,
    last: Timestamp,
    held_until: Option<Timestamp>,
    moves: MovesView,
}

#[derive(Serialize)]
struct ExportedEvent {
    #[serde(flatten)]
    event: EventView,
    receipt: String,
}

#[derive(Serialize)]
struct Waiting {
    entry: Digest,
    reason: Reason,
    at: Timestamp,
    until: Timestamp,
}

#[derive(Serialize)]
struct Kept {
    id: Digest,
    reason: Reason,
    arrived: Timestamp,
    /// The ENTRY token, base64url.
    entry: Option<String>,
    /// Whether it was counted, once somebody decided.
    counted: Option<bool>,
}

#[derive(Serialize)]
struct Refused {
    at: Timestamp,
    store_name: String,
    reason: Reason,
}

/// Who gets it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    Holder,
    Merchant,
}

type Document = ([(HeaderName, HeaderValue); 1], Json<Export>);

/// `GET /v1/wallet/export`
pub(super) async fn for_holder(State(app): State<App>, session: WalletSession) -> Result<Document, Problem> {
    let view = app.ledger().card_view(session.card()).await?.ok_or_else(Problem::not_found)?;
    // It may have moved to another key since the gate let this one in.
    if view.generation != session.generation() {
        return Err(Problem::unauthenticated());
    }
    document(&app, view, Reader::Holder).await
}

/// `GET /v1/cards/{id}/export`
pub(super) async fn for_merchant(
    State(app): State<App>,
    session: ConsoleSession,
    Id(card): Id<CardId>,
) -> Result<Document, Problem> {
    let view = super::cards::own(&app, &session, card).await?;
    document(&app, view, Reader::Merchant).await
}

async fn document(app: &App, view: CardView, reader: Reader) -> Result<Document, Problem> {
    let named = format!("attachment; filename=\"card-{}.json\"", super::moves::number(&view.card));
    let named = HeaderValue::from_str(&named).map_err(Problem::internal)?;
    Ok(([(CONTENT_DISPOSITION, named)], Json(Export::of(app, view, reader).await?)))
}

impl Export {
    async fn of(app: &App, view: CardView, reader: Reader) -> Result<Self, Problem> {
        let (now, card, merchant) = (app.now()?, view.card, view.merchant);
        let (owner, program) = home_of(app, &view).await?;
        let mut names = Names::of(app, merchant).await?;
        if reader == Reader::Holder {
            // Who worked at which device is the merchant's affair.
            names.keep_stores_only();
        }
        let receipts = whole_history(app, card).await?;
        let staff = app.ledger().list::<Staff>(merchant).await?;
        let own_card_of = staff.into_iter().filter(|person| person.own_cards.contains(&card));
        let vouchers = app.ledger().list::<Voucher>(merchant).await?;
        let alarms = app.ledger().alarms(merchant, LOOKED_AT).await?;
        let refusals = app.ledger().refusals(merchant, LOOKED_AT).await?;
        let refused = |noted: &RefusalNoted| Refused {
            at: noted.at,
            store_name: names.store(&noted.store),
            reason: noted.reason,
        };
        let waiting = app.ledger().waiting(merchant, now).await?.into_iter().filter(|one| one.card == card);
        Ok(Self {
            export: 1,
            made: now,
            merchant: Named { id: merchant, name: owner.name },
            program,
            events: events(app, &receipts, &names)?,
            waiting: waiting
                .map(|one| Waiting { entry: one.entry, reason: one.reason, at: one.at, until: one.until })
                .collect(),
            quarantine: kept(app, merchant, card).await?,
            vouchers: vouchers.into_iter().filter(|voucher| voucher.card == card).collect(),
            alarms: alarms
                .into_iter()
                .filter(|alarm| alarm.card == card)
                .map(|alarm| AlarmView::of(alarm, &names))
                .collect(),
            refusals: refusals.iter().filter(|noted| noted.card == Some(card)).map(refused).collect(),
            own_card_of: own_card_of.map(|person| person.name).collect(),
            bundle: Bundle::of(app, &view, &receipts, now).await?,
            card: ExportedCard::of(app, view).await?,
        })
    }
}

impl ExportedCard {
    async fn of(app: &App, view: CardView) -> Result<Self, Problem> {
        let moves = app.ledger().moves_of(view.card).await?.into();
        let CardView { card, status, generation, holder, state, last, held_until, .. } = view;
        Ok(Self {
            id: card,
            status,
            generation,
            holder: holder.key().copied(),
            state,
            last,
            held_until,
            moves,
        })
    }
}

/// The receipts of a card, the oldest first.
async fn whole_history(app: &App, card: CardId) -> Result<Vec<Receipt>, Problem> {
    let (mut receipts, mut before) = (Vec::new(), None);
    loop {
        let page = app.ledger().history(card, before, PAGE).await?;
        before = page.last().map(Receipt::sequence);
        let is_last = page.len() < PAGE;
        receipts.extend(page);
        if is_last {
            receipts.reverse();
            return Ok(receipts);
        }
    }
}

fn events(app: &App, receipts: &[Receipt], names: &Names) -> Result<Vec<ExportedEvent>, Problem> {
    let exported = |receipt: &Receipt| {
        Ok(ExportedEvent { event: EventView::of(receipt, names), receipt: sign_receipt(app, receipt)? })
    };
    receipts.iter().map(exported).collect()
}

async fn kept(app: &App, merchant: MerchantId, card: CardId) -> Result<Vec<Kept>, Problem> {
    let mut found = Vec::new();
    for state in [QuarantineState::Open, QuarantineState::Settled] {
        let mut after = None;
        loop {
            let page = app.ledger().quarantine(merchant, state, after, PAGE).await?;
            after = page.last().map(|last| last.id);
            let is_last = page.len() < PAGE;
            found.extend(page.into_iter().filter(|view| view.card == Some(card)).map(Kept::of));
            if is_last {
                break;
            }
        }
    }
    Ok(found)
}

impl Kept {
    fn of(view: QuarantineView) -> Self {
        Self {
            id: view.id,
            reason: view.reason,
            arrived: view.arrived,
            entry: view.entry.map(|entry| URL_SAFE_NO_PAD.encode(entry)),
            counted: view.settled.map(|(counted, _)| counted),
        }
    }
}
