//! How a card moves to another phone: look at a code, then claim the card with a new key; and what its holder does about it before.
//!
//! A code never comes here. What does is the commitment to it, to look, and the subject of the CLAIM, which is worth as much as the code, once.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde::{Deserialize, Serialize};
use tenthcup_ledger::record::Merchant;
use tenthcup_ledger::{CardMoves, CardView, Fault, MoveViewState, Moving, Opened, Recall, Records as _};
use tenthcup_program::Program;
use tenthcup_token::{
    CardId, Claim, Digest, MerchantId, Reason, Signed, Timestamp, Unverified, claim_commitment,
};
use tenthcup_verifier::check_claim;

use super::access::{DeviceSession, WalletSession};
use super::body::{Body, Params};
use super::face::{Face, WalletCard};
use super::verdict::short;
use super::{Problem, news, owned};
use crate::app::App;
use crate::live::Event;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Look {
    /// The commitment to a claim code or a recovery code, base64url.
    commitment: Digest,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ask {
    /// A CLAIM token, base64url.
    claim: String,
}

/// What a code would move.
#[derive(Serialize)]
pub(super) struct Offer {
    face: Face,
    number: String,
    /// From when on it moves, when somebody claimed it already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pending_until: Option<Timestamp>,
}

/// The card that moved.
#[derive(Serialize)]
struct Moved {
    card: WalletCard,
    merchant: MerchantId,
}

/// The card will move then.
#[derive(Serialize)]
struct Pending {
    pending_until: Timestamp,
}

/// `claimed`: a phone has read the claim code that a counter shows.
#[derive(Serialize)]
struct Claimed {
    commitment: Digest,
    #[serde(skip_serializing_if = "Option::is_none")]
    pending_until: Option<Timestamp>,
}

/// `POST /v1/moves/look`
pub(super) async fn look(State(app): State<App>, Body(look): Body<Look>) -> Result<Json<Offer>, Problem> {
    let found = app.ledger().move_by(look.commitment, app.now()?).await?;
    let found = found.ok_or_else(|| refused(Reason::ClaimCodeUnknown))?;
    let pending_until = match found.state {
        MoveViewState::Open => None,
        MoveViewState::Pending(until) => Some(until),
        MoveViewState::Stopped => return Err(refused(Reason::MoveStopped)),
        MoveViewState::Over => return Err(refused(Reason::ClaimCodeUnknown)),
    };
    let merchant = owned(app.ledger().get::<Merchant>(found.merchant, &found.merchant).await?)?;
    let program = owned(app.ledger().get::<Program>(found.merchant, &found.program).await?)?;
    Ok(Json(Offer { face: Face::of(&merchant, &program), number: number(&found.card), pending_until }))
}

/// `POST /v1/moves`: the same key again gets the same card. 202 while the phone that is gone may still show itself.
pub(super) async fn claim(State(app): State<App>, Body(ask): Body<Ask>) -> Result<Response, Problem> {
    let now = app.now()?;
    let claim = Unverified::<Claim>::from_base64(&ask.claim)?;
    let commitment = claim_commitment(&claim.claims_unverified().subject);
    let found = app.ledger().move_by(commitment, now).await?;
    let found = found.ok_or_else(|| refused(Reason::ClaimCodeUnknown))?;
    let claim = checked(&app, claim, found.merchant, now)?;
    let tell = |pending_until| {
        if let Some(device) = found.device {
            app.live().publish_device(device, Event::new("claimed", &Claimed { commitment, pending_until }));
        }
    };
    match decide(&app, claim, now).await? {
        Moving::Moved(opened) => {
            tell(None);
            moved(&app, opened, now).await
        }
        Moving::Pending { card, until } => {
            tell(Some(until));
            if let Some(view) = app.ledger().card_view(card).await? {
                news::of_card(&app, &view, now).await;
            }
            Ok((StatusCode::ACCEPTED, Json(Pending { pending_until: until })).into_response())
        }
        Moving::Refused(refusal) => Err(refused(refusal.reason)),
    }
}

/// Whoever listens to a card that moved has the old key: that ends with the move, also when the caller is gone by then.
async fn decide(app: &App, claim: Signed<Claim>, now: Timestamp) -> Result<Moving, Problem> {
    let app = app.clone();
    let deciding = tokio::spawn(async move {
        let turn = app.recalls().turn().await;
        let decided = app.ledger().claim_move(claim, now).await?;
        if let Moving::Moved(opened) = &decided {
            app.live().end_card(&opened.card.card);
            let CardView { merchant, card, generation, ref holder, .. } = opened.card;
            if let Some(holder) = holder.key().copied() {
                turn.note(Recall::CardMoved { merchant, card, generation, holder }).await?;
            }
        }
        Ok::<_, Fault>(decided)
    });
    Ok(deciding.await.map_err(Problem::internal)??)
}

async fn moved(app: &App, opened: Opened, now: Timestamp) -> Result<Response, Problem> {
    let Opened { card, again, .. } = opened;
    if !again {
        app.freeze_lists().forget(&card.merchant).await;
    }
    // By now it may have moved on: then it is not for this key to see.
    let merchant = card.merchant;
    let card = WalletCard::of(app, &card, now).await?;
    let status = if again { StatusCode::OK } else { StatusCode::CREATED };
    Ok((status, Json(Moved { card, merchant })).into_response())
}

/// `POST /v1/wallet/recovery`: a recovery code of the card, in the place of an earlier one. The CLAIM is by the card's own key.
pub(super) async fn set_recovery(
    State(app): State<App>,
    session: WalletSession,
    Body(ask): Body<Ask>,
) -> Result<Json<MovesView>, Problem> {
    let now = app.now()?;
    let claim = checked(&app, Unverified::from_base64(&ask.claim)?, session.merchant(), now)?;
    let set = app.ledger().set_recovery(session.card(), claim, now).await?;
    set.map_err(|refusal| refused(refusal.reason))?;
    Ok(Json(app.ledger().moves_of(session.card()).await?.into()))
}

/// `DELETE /v1/wallet/move`: the phone is not gone. That nothing was pending is no error.
pub(super) async fn stop(State(app): State<App>, session: WalletSession) -> Result<Json<MovesView>, Problem> {
    app.ledger().stop_move(session.card(), app.now()?).await?;
    Ok(Json(app.ledger().moves_of(session.card()).await?.into()))
}

/// By which codes a card may be moved.
#[derive(Debug, Clone, Serialize)]
pub(super) struct MovesView {
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_since: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pending_until: Option<Timestamp>,
}

impl From<CardMoves> for MovesView {
    fn from(CardMoves { recovery_since, pending_until }: CardMoves) -> Self {
        Self { recovery_since, pending_until }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Numbered {
    number: String,
}

/// A card as staff tell it from others.
#[derive(Serialize)]
pub(super) struct LostCard {
    id: CardId,
    short: String,
    program_name: String,
    opened: Timestamp,
    last: Timestamp,
}

/// `GET /v1/counter/cards?number=`: the cards on phones with this number, nearly always one.
pub(super) async fn numbered(
    State(app): State<App>,
    session: DeviceSession,
    Params(wanted): Params<Numbered>,
) -> Result<Json<Vec<LostCard>>, Problem> {
    let digits: String = wanted.number.chars().filter(|one| !one.is_whitespace() && *one != '-').collect();
    let number: u32 = Some(&digits)
        .filter(|digits| digits.len() == 10 && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .and_then(|digits| digits.parse().ok())
        .ok_or_else(|| Problem::bad_request("number", "A card number has ten digits."))?;
    let found = app.ledger().cards_numbered(session.merchant(), number.to_be_bytes()).await?;
    let mut cards = Vec::new();
    for card in found.into_iter().filter(|card| card.holder.key().is_some()) {
        cards.push(lost(&app, card).await?);
    }
    Ok(Json(cards))
}

async fn lost(app: &App, card: CardView) -> Result<LostCard, Problem> {
    let program = app.ledger().get::<Program>(card.merchant, &card.program).await?;
    Ok(LostCard {
        id: card.card,
        short: short(&card.card),
        program_name: program.map(|program| program.name().to_owned()).unwrap_or_default(),
        opened: card.opened(),
        last: card.last,
    })
}

/// The number of a card, as people read it out: the first four bytes of its id, in ten digits. It opens nothing.
pub(super) fn number(card: &CardId) -> String {
    let [a, b, c, d, ..] = *card.as_bytes();
    format!("{:010}", u32::from_be_bytes([a, b, c, d]))
}

/// A CLAIM that is signed by the key in it, from our own pages, just now. What it asks for is for the ledger.
fn checked(
    app: &App,
    claim: Unverified<Claim>,
    merchant: MerchantId,
    now: Timestamp,
) -> Result<Signed<Claim>, Problem> {
    let subject = claim.claims_unverified().subject;
    check_claim(claim, &merchant, &subject, app.origin().as_str(), app.windows(), now).map_err(refused)
}

fn refused(reason: Reason) -> Problem {
    let code = reason.code();
    match reason {
        Reason::ClaimCodeUnknown => {
            Problem::missing(code, "This code was used, replaced, or is too old. Ask for a new one.")
        }
        Reason::Expired => Problem::gone(code, "This code was good for ten minutes. Ask for a new one."),
        Reason::MoveStopped => {
            Problem::conflict(code, "The old phone was used, so the card did not move. Ask at the counter.")
        }
        Reason::MoveLimit => {
            Problem::conflict(code, "This card moved ten times in a day. Try again tomorrow.")
        }
        Reason::CardFrozen => Problem::conflict(code, "The card is frozen. Ask at the counter."),
        Reason::Stale | Reason::FromTheFuture => {
            Problem::wrong_content(code, "The clock of this phone is wrong. Set it right and try again.")
        }
        _ => Problem::wrong_content(code, "This claim was not accepted."),
    }
}
