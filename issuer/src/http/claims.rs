//! How a customer gets a card: look at an invite or a join link, then claim with a new key. Looking claims nothing.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use tenthcup_ledger::record::{Invite, Merchant};
use tenthcup_ledger::{NewCard, Opening, Records as _, Via};
use tenthcup_program::{Program, Status};
use tenthcup_token::{CardId, Claim, Digest, MerchantId, ProgramId, Reason, Unverified, join_subject};
use tenthcup_verifier::{check_claim, check_invite};

use super::Problem;
use super::body::{Body, Id};
use super::face::{Face, WalletCard};
use crate::app::App;
use crate::random::rng;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Look {
    /// An INVITE token, base64url.
    invite: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ask {
    /// A CLAIM token, base64url.
    claim: String,
    /// The INVITE token that it answers; or
    invite: Option<String>,
    /// the program whose join link it answers.
    program: Option<ProgramId>,
}

#[derive(Serialize)]
pub(crate) struct Claimed {
    card: WalletCard,
    card_token: String,
    merchant: MerchantId,
}

/// By which link somebody comes, and what a claim by that link has to name.
struct Door {
    merchant: MerchantId,
    via: Via,
    subject: Digest,
}

pub(crate) async fn look(State(app): State<App>, Body(look): Body<Look>) -> Result<Json<Face>, Problem> {
    let invite = checked_invite(&app, &look.invite).await?;
    if invite.claimed.is_some() {
        return Err(refused(Reason::InviteUsed));
    }
    Ok(Json(face_of(&app, invite.program).await?))
}

pub(crate) async fn face(State(app): State<App>, Id(program): Id<ProgramId>) -> Result<Json<Face>, Problem> {
    Ok(Json(face_of(&app, program).await?))
}

pub(crate) async fn claim(
    State(app): State<App>,
    Body(ask): Body<Ask>,
) -> Result<(StatusCode, Json<Claimed>), Problem> {
    let now = app.now()?;
    let claim = Unverified::<Claim>::from_base64(&ask.claim)?;
    let door = match (ask.invite, ask.program) {
        (Some(invite), None) => invite_door(checked_invite(&app, &invite).await?),
        (None, Some(program)) => join_door(&app, program).await?,
        _ => return Err(Problem::unprocessable("invite", "Send either an invite or a program.")),
    };
    let origin = app.origin().as_str();
    let claim =
        check_claim(claim, &door.merchant, &door.subject, origin, app.windows(), now).map_err(refused)?;
    let new = NewCard { claim, via: door.via, card: CardId::random(&mut rng()) };
    match app.ledger().open_card(new, now).await? {
        Opening::Refused(refusal) => Err(refused(refusal.reason)),
        Opening::Opened(opened) => {
            let card = WalletCard::of(&app, &opened.card, now).await?;
            let status = if opened.again { StatusCode::OK } else { StatusCode::CREATED };
            let card_token = card.card_token().to_owned();
            Ok((status, Json(Claimed { card, card_token, merchant: door.merchant })))
        }
    }
}

fn invite_door(invite: Invite) -> Door {
    Door { merchant: invite.merchant, via: Via::Invite(invite.id), subject: invite.token }
}

async fn join_door(app: &App, program: ProgramId) -> Result<Door, Problem> {
    let found = app.ledger().find::<Program>(&program).await?.ok_or_else(Problem::not_found)?;
    Ok(Door { merchant: found.merchant(), via: Via::Join(program), subject: join_subject(&program) })
}

/// The invite on record, when the token is the one that was made for it. Claimed or not is for the caller.
async fn checked_invite(app: &App, token: &str) -> Result<Invite, Problem> {
    let token = Unverified::<tenthcup_token::Invite>::from_base64(token)?;
    let id = token.claims_unverified().invite;
    let invite = app.ledger().find::<Invite>(&id).await?.ok_or_else(Problem::not_found)?;
    let checked = check_invite(token, &invite.merchant, &app.keys().key_set(), app.windows(), app.now()?);
    match checked {
        Ok(token) if token.digest() == invite.token => Ok(invite),
        // A token that is not the invite's is answered like one that never was.
        Ok(_) | Err(Reason::BadSignature) => Err(Problem::not_found()),
        Err(reason) => Err(refused(reason)),
    }
}

async fn face_of(app: &App, program: ProgramId) -> Result<Face, Problem> {
    let program = app.ledger().find::<Program>(&program).await?.ok_or_else(Problem::not_found)?;
    if program.status() == Status::Closed {
        return Err(refused(Reason::ProgramClosed));
    }
    let merchant = app.ledger().get::<Merchant>(program.merchant(), &program.merchant()).await?;
    Ok(Face::of(&merchant.ok_or_else(Problem::not_found)?, &program))
}

fn refused(reason: Reason) -> Problem {
    let code = reason.code();
    match reason {
        Reason::InviteUsed => Problem::conflict(code, "This invite was used already, with another phone."),
        Reason::ProgramClosed => Problem::conflict(code, "This program takes no new cards now."),
        Reason::Expired => Problem::gone(code, "This invite has expired. Ask for a new one."),
        Reason::Stale | Reason::FromTheFuture => {
            Problem::wrong_content(code, "The clock of this phone is wrong. Set it right and try again.")
        }
        _ => Problem::wrong_content(code, "This claim was not accepted."),
    }
}
