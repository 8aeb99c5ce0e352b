//! How a customer takes the punch of a receipt: look at its coupon, then claim it onto a card. Looking claims nothing.
//!
//! A claim is for a card that there is. A phone without one takes a card by the program's join link first, with a key of its own, and then
//! claims with that key: two requests, each of which may be repeated.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use tenthcup_ledger::record::{Coupon, Merchant, Store};
use tenthcup_ledger::{Answer, CouponPunch, Fresh, Records as _, Refusal};
use tenthcup_program::Program;
use tenthcup_token::{CardId, Claim, ProgramId, Reason, Timestamp, Unverified};
use tenthcup_verifier::{CheckedCoupon, Fault, check_claim, check_coupon};

use super::body::Body;
use super::face::{Face, HistoryRow, WalletCard};
use super::names::Names;
use super::{Problem, news, owned};
use crate::app::App;
use crate::random::rng;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Look {
    /// A COUPON token, base64url.
    coupon: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ask {
    /// A COUPON token, base64url.
    coupon: String,
    /// A CLAIM by it, with the key of the card, base64url.
    claim: String,
    /// The card to be punched.
    card: CardId,
}

/// What a receipt offers.
#[derive(Serialize)]
pub(super) struct Offer {
    program: ProgramId,
    face: Face,
    store_name: String,
    expires: Timestamp,
}

/// The card after its punch, and the punch with its receipt.
#[derive(Serialize)]
pub(super) struct Claimed {
    card: WalletCard,
    event: HistoryRow,
}

/// `POST /v1/coupons/look`
pub(super) async fn look(State(app): State<App>, Body(look): Body<Look>) -> Result<Json<Offer>, Problem> {
    let (coupon, _) = checked(&app, &look.coupon).await?;
    if let Some(claimed) = &coupon.claimed {
        return Err(refused(Reason::AlreadyUsed).at(Some(claimed.at)));
    }
    if coupon.void {
        return Err(refused(Reason::CouponVoid));
    }
    let merchant = owned(app.ledger().get::<Merchant>(coupon.merchant, &coupon.merchant).await?)?;
    let program = owned(app.ledger().get::<Program>(coupon.merchant, &coupon.program).await?)?;
    let store = app.ledger().get::<Store>(coupon.merchant, &coupon.store).await?;
    Ok(Json(Offer {
        program: program.id(),
        face: Face::of(&merchant, &program),
        store_name: store.map(|store| store.name).unwrap_or_default(),
        expires: coupon.expires,
    }))
}

/// `POST /v1/coupons/claim`: the same card again gets the same receipt.
pub(super) async fn claim(State(app): State<App>, Body(ask): Body<Ask>) -> Result<Json<Claimed>, Problem> {
    let now = app.now()?;
    let claim = Unverified::<Claim>::from_base64(&ask.claim)?;
    let (record, coupon) = checked(&app, &ask.coupon).await?;
    let (subject, origin) = (coupon.token().digest(), app.origin().as_str());
    let claim =
        check_claim(claim, &record.merchant, &subject, origin, app.windows(), now).map_err(refused)?;
    let punch = CouponPunch {
        coupon,
        claim,
        card: ask.card,
        most_per_day: app.config().limits.coupons_per_card_and_day.get(),
        fresh: Fresh::draw(&mut rng()),
    };
    let answer = app.ledger().claim_coupon(punch, now).await?;
    news::of_scan(&app, &answer, now).await;
    match answer {
        Answer::Punched(receipt) => {
            let card = owned(app.ledger().card_view(receipt.card()).await?)?;
            let card = WalletCard::of(&app, &card, now).await?;
            let names = Names::of(&app, receipt.merchant()).await?;
            Ok(Json(Claimed { card, event: HistoryRow::of(&app, &receipt, &names)? }))
        }
        Answer::Refused(Refusal { reason, first, .. }) => {
            Err(refused(reason).at(first.map(|first| first.at)))
        }
        other => Err(Problem::internal(format!("a claim was answered with {other:?}"))),
    }
}

/// The coupon on record, and the token when it is one that was made for it. Claimed or not is for the caller.
async fn checked(app: &App, token: &str) -> Result<(Coupon, CheckedCoupon), Problem> {
    let token = Unverified::<tenthcup_token::Coupon>::from_base64(token)?;
    let id = token.claims_unverified().coupon;
    let record = app.ledger().find::<Coupon>(&id).await?;
    let record = record.ok_or_else(|| refused(Reason::UnknownCoupon))?;
    let keys = app.keys().key_set();
    match check_coupon(token, &record.merchant, app.ledger(), &keys, app.windows(), app.now()?) {
        Ok(checked) => Ok((record, checked)),
        Err(Fault::Refused(reason)) => Err(refused(reason)),
        Err(Fault::Storage(fault)) => Err(fault.into()),
    }
}

fn refused(reason: Reason) -> Problem {
    let code = reason.code();
    match reason {
        Reason::AlreadyUsed => Problem::conflict(code, "The punch of this receipt was taken already."),
        Reason::SaleAlreadyEarned => {
            Problem::conflict(code, "This purchase earned its punch at the counter.")
        }
        Reason::CouponVoid => Problem::conflict(code, "This purchase was undone, so it gives no punch."),
        Reason::Expired => Problem::gone(code, "This receipt's punch had to be taken within a day."),
        Reason::Stale | Reason::FromTheFuture => {
            Problem::wrong_content(code, "The clock of this phone is wrong. Set it right and try again.")
        }
        Reason::CouponLimit
        | Reason::OverLimitCard
        | Reason::DayLimit
        | Reason::TooSoon
        | Reason::CardFrozen
        | Reason::CardExpired
        | Reason::ProgramClosed
        | Reason::NotAtThisStore => Problem::conflict(code, "The card takes no such punch now."),
        // What is no coupon of ours is answered like one that never was.
        Reason::UnknownCoupon
        | Reason::BadSignature
        | Reason::OtherMerchant
        | Reason::UnknownKey
        | Reason::KeyNotValid
        | Reason::LifetimeTooLong => {
            Problem::missing(Reason::UnknownCoupon.code(), "There is no such coupon.")
        }
        _ => Problem::wrong_content(code, "This claim was not accepted."),
    }
}
