//! `GET /v1/offline`: what a counter needs to go on without a network. A page of it at a time.

use std::str::FromStr;

use axum::Json;
use axum::extract::State;
use axum::http::header::{ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use serde::{Deserialize, Serialize};
use tenthcup_ledger::CardView;
use tenthcup_token::{CardId, Digest, HolderKey, MerchantId, ProgramId, Timestamp};
use tenthcup_verifier::CardStatus;

use super::Problem;
use super::access::DeviceSession;
use super::body::Params;
use crate::app::App;
use crate::freeze;
use crate::keys::KeySetInForce;

/// Cards that were last used this many seconds ago, or later.
const ACTIVE: u32 = 90 * 24 * 60 * 60;
/// Cards of a page.
const PAGE: usize = 500;
/// Cards in all, the newest first. Who holds one that is not among them shows the code that carries its CARD.
const MOST: usize = 5_000;
/// Cards that are looked at in all: of a merchant with more, the oldest are not considered.
const LOOKED_AT: usize = 20_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Page {
    after: Option<String>,
}

/// Where the next page begins: how many cards were sent and looked at so far, and the last one.
struct Place {
    sent: usize,
    looked_at: usize,
    card: CardId,
}

impl FromStr for Place {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let wrong =
            || Problem::bad_request("bad_parameter", "A parameter is wrong: after is what next said.");
        let mut parts = text.splitn(3, '.');
        let mut part = || parts.next().ok_or_else(wrong);
        let (sent, looked_at, card) = (part()?, part()?, part()?);
        Ok(Self {
            sent: sent.parse().map_err(|_| wrong())?,
            looked_at: looked_at.parse().map_err(|_| wrong())?,
            card: card.parse().map_err(|_| wrong())?,
        })
    }
}

#[derive(Serialize)]
struct Bundle {
    /// The server's clock, by which the counter sets its own right. Not part of what the ETag stands for.
    now: Timestamp,
    #[serde(flatten)]
    says: Says,
}

#[derive(Serialize)]
struct Says {
    merchant: MerchantId,
    keyset: KeySetInForce,
    /// The FREEZE token, base64url. The counter stops taking codes when it is a day old.
    freeze: String,
    cards: Vec<KnownCard>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// A card whose SHOW the counter can check by itself.
#[derive(Serialize)]
struct KnownCard {
    id: CardId,
    program: ProgramId,
    /// The holder's key, as a JWK.
    key: HolderKey,
    generation: u16,
    frozen: bool,
}

pub(crate) async fn bundle(
    State(app): State<App>,
    session: DeviceSession,
    headers: HeaderMap,
    Params(page): Params<Page>,
) -> Result<Response, Problem> {
    let (now, merchant) = (app.now()?, session.merchant());
    let after = page.after.as_deref().map(Place::from_str).transpose()?;
    let (cards, next) = cards(&app, merchant, after, now).await?;
    let freeze = freeze::newest(&app, merchant).await?.token;
    let says = Says { merchant, keyset: app.keys().in_force(), freeze, cards, next };
    let bytes = serde_json::to_vec(&says).map_err(Problem::internal)?;
    let etag = HeaderValue::from_str(&format!("\"{}\"", Digest::of(&bytes))).map_err(Problem::internal)?;
    let unchanged = headers.get(IF_NONE_MATCH) == Some(&etag);
    let mut response = if unchanged {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Json(Bundle { now, says }).into_response()
    };
    response.headers_mut().insert(ETAG, etag);
    Ok(response)
}

/// The cards of one page, and where the next one begins.
async fn cards(
    app: &App,
    merchant: MerchantId,
    after: Option<Place>,
    now: Timestamp,
) -> Result<(Vec<KnownCard>, Option<String>), Problem> {
    let (mut sent, mut looked_at, mut last) =
        after.map_or((0, 0, None), |place| (place.sent, place.looked_at, Some(place.card)));
    let mut known = Vec::new();
    while sent < MOST && looked_at < LOOKED_AT {
        let views = app.ledger().cards(merchant, None, last, PAGE).await?;
        let is_end = views.len() < PAGE;
        for view in views {
            looked_at += 1;
            last = Some(view.card);
            if let Some(card) = KnownCard::of(&view, now) {
                known.push(card);
                sent += 1;
            }
            if known.len() == PAGE || sent == MOST {
                break;
            }
        }
        let next = last.filter(|_| known.len() == PAGE && sent < MOST);
        if let Some(card) = next {
            return Ok((known, Some(format!("{sent}.{looked_at}.{card}"))));
        }
        if is_end {
            break;
        }
    }
    Ok((known, None))
}

impl KnownCard {
    fn of(view: &CardView, now: Timestamp) -> Option<Self> {
        let key = *view.holder.key()?;
        let frozen = view.status == CardStatus::Frozen;
        (view.last >= now.minus(ACTIVE)).then_some(Self {
            id: view.card,
            program: view.program,
            key,
            generation: view.generation,
            frozen,
        })
    }
}
