//! `POST /v1/scans`: what a counter submits. The body is signed by the device, which is all the proof it needs.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use tenthcup_ledger::{Answer, Fresh};
use tenthcup_token::{Entry, Unverified};
use tenthcup_verifier::{EntryFault, check_entry};

use super::Problem;
use super::alarms::log_stolen_key;
use super::approvals;
use super::body::Body;
use super::news;
use super::verdict::{Answered, Verdict, count};
use crate::app::App;
use crate::random::rng;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Submission {
    /// An ENTRY token, base64url.
    entry: String,
}

pub(crate) async fn submit(
    State(app): State<App>,
    Body(submission): Body<Submission>,
) -> Result<Json<Verdict>, Problem> {
    let now = app.now()?;
    let entry = Unverified::<Entry>::from_base64(&submission.entry)?;
    let checked = check_entry(entry, app.ledger(), &app.keys().key_set(), app.windows(), now);
    let checked = checked.inspect_err(|fault| count("no_entry", what_is_wrong(fault)))?;
    let merchant = checked.device().merchant;
    if let Some(unmade) = checked.unmade() {
        log_stolen_key(merchant, checked.entry().claims().device, unmade);
    }
    let claims = checked.entry().claims().clone();
    let answered = Answered { seq: checked.entry().claims().sequence, hash: checked.entry().digest() };
    let answer = app.ledger().submit(checked, Fresh::draw(&mut rng()), now).await?;
    news::of_scan(&app, &answer, now).await;
    let mut verdict = Verdict::of(&app, merchant, &answer).await?;
    approvals::tell(&app, merchant, &claims, &answer, &verdict).await;
    // Named only when the device's chain has moved on to this entry: a counter goes by it.
    let chained = match &answer {
        Answer::Refused(refusal) => refusal.chained,
        Answer::Quarantined(kept) => kept.chained,
        _ => true,
    };
    verdict.entry = chained.then_some(answered);
    Ok(Json(verdict.counted()))
}

/// For the figures, which nobody reads but those who look after the service.
const fn what_is_wrong(fault: &EntryFault) -> &'static str {
    match fault {
        EntryFault::Malformed(_) => "malformed",
        EntryFault::UnknownDevice => "unknown_device",
        EntryFault::BadSignature => "bad_signature",
        EntryFault::DeviceRevoked => "device_revoked",
        EntryFault::FromTheFuture => "from_the_future",
        EntryFault::Storage(_) => "storage",
    }
}

impl From<EntryFault> for Problem {
    fn from(fault: EntryFault) -> Self {
        match fault {
            EntryFault::Malformed(malformed) => malformed.into(),
            // An unknown device and a wrong signature are answered alike: nobody learns which devices exist.
            EntryFault::UnknownDevice | EntryFault::BadSignature => Self::login_refused(),
            EntryFault::DeviceRevoked => {
                Self::forbidden("device_revoked", "This device was revoked. Enrol it again.")
            }
            EntryFault::FromTheFuture => Self::wrong_content(
                "clock",
                "The clock of this device is ahead. Set it right and scan again.",
            ),
            EntryFault::Storage(fault) => fault.into(),
        }
    }
}
