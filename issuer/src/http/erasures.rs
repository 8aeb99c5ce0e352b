//! Erasing a person: by the holder with the key of their card, or by the owner for who asks in another way. It cannot be undone.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use tenthcup_ledger::{CardView, Recall, Role};
use tenthcup_token::{CardId, Claim, MerchantId, Reason, Unverified, erase_subject};
use tenthcup_verifier::{CardStatus, check_claim};

use super::access::ConsoleSession;
use super::body::{Body, Id, NoBody};
use super::{Problem, to_the_end};
use crate::app::App;
use crate::recall::Turn;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ask {
    card: CardId,
    /// A CLAIM by the key of the card, base64url.
    claim: String,
}

/// Whoever held the card is erased.
#[derive(Serialize)]
pub(super) struct Erased {
    card: CardId,
    status: CardStatus,
}

/// `POST /v1/erasures`: by the holder. Again for a card that was erased, because the first answer may have been lost, it is done already.
pub(super) async fn by_holder(State(app): State<App>, Body(ask): Body<Ask>) -> Result<Json<Erased>, Problem> {
    let now = app.now()?;
    let (card, claim) = (ask.card, Unverified::<Claim>::from_base64(&ask.claim)?);
    // A card that there is not gets the answer of a wrong signature.
    let merchant = app.ledger().card_view(card).await?.map_or(MerchantId::NONE, |view| view.merchant);
    let (subject, origin) = (erase_subject(&card), app.origin().as_str());
    let claim = check_claim(claim, &merchant, &subject, origin, app.windows(), now).map_err(refused)?;
    // Cards move in turn with this one: the key that is looked up now holds the card until it is erased.
    let turn = app.recalls().turn().await;
    let view = app.ledger().card_view(card).await?.ok_or_else(|| refused(Reason::BadSignature))?;
    if view.status != CardStatus::Erased && view.holder.key() != Some(&claim.claims().key) {
        return Err(refused(Reason::BadSignature));
    }
    erase(&app, turn, merchant, card).await
}

/// `POST /v1/cards/{id}/erase`: by the owner, for who asked in a letter.
pub(super) async fn by_owner(
    State(app): State<App>,
    session: ConsoleSession,
    Id(card): Id<CardId>,
    NoBody: NoBody,
) -> Result<Json<Erased>, Problem> {
    let view = super::cards::own(&app, &session, card).await?;
    if session.role() != Role::Owner {
        return Err(Problem::forbidden("owner_only", "Only the owner erases a person."));
    }
    let turn = app.recalls().turn().await;
    erase(&app, turn, view.merchant, card).await
}

async fn erase(app: &App, turn: Turn, merchant: MerchantId, card: CardId) -> Result<Json<Erased>, Problem> {
    let (app, now) = (app.clone(), app.now()?);
    let erased: Option<CardView> = to_the_end(async move {
        let erased = app.ledger().erase(merchant, card, now).await?;
        app.live().end_card(&card);
        app.freeze_lists().forget(&merchant).await;
        if erased.is_some() {
            turn.note(Recall::CardErased { merchant, card, at: now }).await?;
        }
        Ok(erased)
    })
    .await?;
    let CardView { card, status, .. } = erased.ok_or_else(Problem::not_found)?;
    Ok(Json(Erased { card, status }))
}

fn refused(reason: Reason) -> Problem {
    let detail = match reason {
        Reason::Stale | Reason::FromTheFuture => {
            "The clock of this phone is wrong. Set it right and try again."
        }
        _ => "This claim was not accepted.",
    };
    Problem::wrong_content(reason.code(), detail)
}
