//! `POST /v1/wallet/redemptions`: the holder's answer to a challenge, with the two digits on the counter.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use tenthcup_ledger::{ChallengeState, Digits};
use tenthcup_token::{Reason, Redeem, Unverified};
use tenthcup_verifier::{Fault, check_redeem, check_repeated_redeem};

use super::Problem;
use super::access::WalletSession;
use super::body::Body;
use super::news;
use super::verdict::Verdict;
use crate::app::App;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reply {
    /// A REDEEM token, base64url.
    redeem: String,
    /// The two digits that the counter shows.
    digits: String,
}

pub(crate) async fn answer(
    State(app): State<App>,
    session: WalletSession,
    Body(reply): Body<Reply>,
) -> Result<Json<Verdict>, Problem> {
    let now = app.now()?;
    let redeem = Unverified::<Redeem>::from_base64(&reply.redeem)?;
    let digits: Digits = reply
        .digits
        .parse()
        .map_err(|_| Problem::unprocessable("digits", "Enter the two digits on the counter."))?;
    let said = redeem.claims_unverified();
    let on_record = app.ledger().challenge(said.challenge).await?;
    // A challenge of another card is as good as none to this wallet.
    let own = |card| card == session.card() && said.card == session.card();
    let Some(view) = on_record.filter(|view| own(view.terms.card)) else {
        return Ok(Json(Verdict::refused(Reason::ChallengeUnknown).counted()));
    };
    let challenge = app.keys().sign(&view.terms.merchant, |kid| view.terms.claims(kid), &[])?;
    let checked = if view.state == ChallengeState::Answered {
        // Perhaps the answer to it was lost: whoever sends the same again has to hear the same, however late.
        check_repeated_redeem(redeem, &challenge, app.ledger())
    } else {
        check_redeem(redeem, &challenge, app.ledger(), app.windows(), now)
    };
    let checked = match checked {
        Ok(checked) => checked,
        Err(Fault::Refused(reason)) => return Ok(Json(Verdict::refused(reason).counted())),
        Err(Fault::Storage(fault)) => return Err(fault.into()),
    };
    let answer = app.ledger().redeem(checked, digits, now).await?;
    let verdict = Verdict::of(&app, view.terms.merchant, &answer).await?;
    news::of_redemption(&app, challenge.claims(), &answer, &verdict, now).await;
    Ok(Json(verdict.for_customer().counted()))
}
