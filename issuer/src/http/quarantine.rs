//! Entries that wait for a manager's decision (`FORMAT.md` §7).

use axum::Json;
use axum::extract::State;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use tenthcup_ledger::{
    Answer, Decided, Fresh, QuarantineState, QuarantineView, Records as _, Ruling, Settlement,
};
use tenthcup_program::Program;
use tenthcup_token::{
    CardId, Digest, Entry, MerchantId, Money, Reason, SaleReference, Timestamp, Unverified,
};
use tenthcup_verifier::{CheckedEntry, EntryFault, check_quarantined_entry};

use super::access::ConsoleSession;
use super::body::{Body, Id, Params};
use super::names::Names;
use super::verdict::{First, short};
use super::{Problem, news};
use crate::app::App;
use crate::random::rng;

const PAGE: usize = 50;
const MOST: usize = 200;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Side {
    #[default]
    Open,
    Settled,
}

/// Side entries: those that wait, the first to arrive first, or those that were settled, the last first; from behind `after` on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Page {
    #[serde(default)]
    state: Side,
    after: Option<Digest>,
    limit: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Decision {
    Accept,
    Refuse,
}

/// What is to become of an entry.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wanted {
    decision: Decision,
}

#[derive(Serialize)]
pub(crate) struct Kept {
    entries: Vec<KeptEntry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<Digest>,
    /// How many wait in all.
    open: u64,
}

/// An entry with what a manager has to know of it.
#[derive(Serialize)]
pub(crate) struct KeptEntry {
    id: Digest,
    reason: Reason,
    /// When the device says that it was scanned.
    time: Timestamp,
    arrived: Timestamp,
    store_name: String,
    device_name: String,
    staff_name: String,
    /// Whether they were signed on at the device then.
    signed_on: bool,
    sequence: u64,
    count: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    sale: Option<SaleReference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    card: Option<CardId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    short: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    program_name: Option<String>,
    /// The code as read.
    code: String,
    /// Another entry that was counted with this code since.
    #[serde(skip_serializing_if = "Option::is_none")]
    used: Option<First>,
    /// The ENTRY token, base64url.
    entry: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    settled: Option<SettledSays>,
}

#[derive(Serialize)]
struct SettledSays {
    counted: bool,
    by: String,
    at: Timestamp,
}

/// What came of a decision: `counted`, `refused`, or, with the reason, still `open`.
#[derive(Serialize)]
pub(crate) struct Outcome {
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Reason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<First>,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<Digest>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<Timestamp>,
}

/// `GET /v1/quarantine`
pub(crate) async fn list(
    State(app): State<App>,
    session: ConsoleSession,
    Params(page): Params<Page>,
) -> Result<Json<Kept>, Problem> {
    let merchant = session.merchant();
    let limit = page.limit.unwrap_or(PAGE).clamp(1, MOST);
    let state = match page.state {
        Side::Open => QuarantineState::Open,
        Side::Settled => QuarantineState::Settled,
    };
    let views = app.ledger().quarantine(merchant, state, page.after, limit).await?;
    let next = if views.len() == limit { views.last().map(|view| view.id) } else { None };
    let names = Names::of(&app, merchant).await?;
    let programs = app.ledger().list::<Program>(merchant).await?;
    let mut entries = Vec::with_capacity(views.len());
    for mut view in views {
        // What was kept of a card that was erased says nothing any more.
        if let Some(entry) = view.entry.take() {
            entries.push(KeptEntry::of(&app, view, &entry, &names, &programs).await?);
        }
    }
    Ok(Json(Kept { entries, next, open: app.ledger().quarantine_size(merchant).await? }))
}

/// `POST /v1/quarantine/{id}`
pub(crate) async fn settle(
    State(app): State<App>,
    session: ConsoleSession,
    Id(id): Id<Digest>,
    Body(wanted): Body<Wanted>,
) -> Result<Json<Outcome>, Problem> {
    let (now, merchant) = (app.now()?, session.merchant());
    let view = app.ledger().quarantined(merchant, id).await?.ok_or_else(Problem::not_found)?;
    let ruling = match wanted.decision {
        Decision::Refuse => Ruling::Refuse,
        Decision::Accept => Ruling::Accept(Box::new(check_again(&app, &view, now)?)),
    };
    let (by, fresh) = (session.login().to_owned(), Fresh::draw(&mut rng()));
    let settled = app.ledger().settle(merchant, id, ruling, by, fresh, now).await?;
    let settlement = settled.ok_or_else(Problem::not_found)?;
    let matches_wish = match &settlement {
        Settlement::Counted(..) => wanted.decision == Decision::Accept,
        Settlement::Refused(_) => wanted.decision == Decision::Refuse,
        Settlement::Open(_) => true,
    };
    if !matches_wish {
        let detail = "Somebody else decided this before, and otherwise. Load the page again.";
        return Err(Problem::conflict("settled_before", detail));
    }
    if let Settlement::Counted(receipt, _) = &settlement {
        news::of_scan(&app, &Answer::Punched(*receipt.clone()), now).await;
    }
    Outcome::of(&app, merchant, settlement).await.map(Json)
}

pub(super) fn check_again(app: &App, view: &QuarantineView, now: Timestamp) -> Result<CheckedEntry, Problem> {
    let entry = view.entry.as_ref().ok_or_else(Problem::not_found)?;
    let entry = Unverified::<Entry>::from_bytes(entry).map_err(Problem::internal)?;
    let keys = app.keys().key_set();
    let checked = check_quarantined_entry(entry, app.ledger(), &keys, app.windows(), view.arrived, now);
    checked.map_err(|fault| match fault {
        EntryFault::Storage(fault) => fault.into(),
        // It passed when it was kept, and no device is ever removed.
        other => Problem::internal(other),
    })
}

impl KeptEntry {
    async fn of(
        app: &App,
        view: QuarantineView,
        entry: &[u8],
        names: &Names,
        programs: &[Program],
    ) -> Result<Self, Problem> {
        let token = Unverified::<Entry>::from_bytes(entry).map_err(Problem::internal)?;
        let (bytes, entry) = (entry, token.claims_unverified());
        let card = match &view.card {
            Some(card) => app.ledger().card_view(*card).await?,
            None => None,
        };
        let program = card.and_then(|card| programs.iter().find(|program| program.id() == card.program));
        Ok(Self {
            id: view.id,
            reason: view.reason,
            time: entry.time,
            arrived: view.arrived,
            store_name: names.store(&entry.store),
            device_name: names.device(&entry.device),
            staff_name: names.staff(&entry.staff),
            signed_on: view.signed_on,
            sequence: entry.sequence,
            count: entry.intent.count(),
            sale: entry.sale.clone(),
            amount: entry.amount,
            card: view.card,
            short: view.card.as_ref().map(short),
            program_name: program.map(|program| program.name().to_owned()),
            code: entry.intent.code().unwrap_or_default().to_owned(),
            used: view.used.as_ref().map(|first| names.first(first)),
            entry: URL_SAFE_NO_PAD.encode(bytes),
            settled: view.settled.map(|(counted, Decided { by, at })| SettledSays { counted, by, at }),
        })
    }
}

impl Outcome {
    async fn of(app: &App, merchant: MerchantId, settlement: Settlement) -> Result<Self, Problem> {
        let nothing = Self { state: "open", reason: None, first: None, event: None, by: None, at: None };
        Ok(match settlement {
            Settlement::Counted(receipt, Decided { by, at }) => {
                Self { state: "counted", event: Some(receipt.hash()), by: Some(by), at: Some(at), ..nothing }
            }
            Settlement::Refused(Decided { by, at }) => {
                Self { state: "refused", by: Some(by), at: Some(at), ..nothing }
            }
            Settlement::Open(refusal) => {
                let first = match &refusal.first {
                    Some(first) => Some(Names::of(app, merchant).await?.first(first)),
                    None => None,
                };
                Self { reason: Some(refusal.reason), first, ..nothing }
            }
        })
    }
}
