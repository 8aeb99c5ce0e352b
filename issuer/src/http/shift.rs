//! Staff sign on at a counter by their PIN.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use tenthcup_ledger::record::{Shift, Staff, StaffStatus};
use tenthcup_ledger::{Attempt, Pace, Records as _, Shifts as _};
use tenthcup_token::{StaffId, Timestamp};
use zeroize::Zeroizing;

use super::body::{Body, NoBody};
use super::{DeviceSession, Problem};
use crate::app::App;
use crate::password::Match;

/// A PIN to be checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SignOn {
    staff: StaffId,
    pin: Zeroizing<String>,
}

/// Who is signed on.
#[derive(Serialize)]
pub(super) struct ShiftView {
    staff: StaffId,
    name: String,
    until: Timestamp,
}

/// `POST /v1/counter/shift`
pub(super) async fn begin(
    State(app): State<App>,
    session: DeviceSession,
    Body(sign_on): Body<SignOn>,
) -> Result<Json<ShiftView>, Problem> {
    let now = app.now()?;
    if sign_on.pin.len() > 64 {
        return Err(wrong_pin());
    }
    let staff = app.ledger().get::<Staff>(session.merchant(), &sign_on.staff).await?;
    let staff = staff.filter(|staff| staff.status == StaffStatus::Active);
    // Counted per person, at whichever device it is tried: more devices give no more guesses. Whoever does not work here is counted for the
    // device, so that nobody locks out another merchant's staff.
    let throttle = match &staff {
        Some(staff) => format!("pin:{}", staff.id),
        None => format!("pin-at:{}", session.device()),
    };
    let waiting = app.passwords().wait()?;
    if let Attempt::Wait { seconds } = app.accounts().attempt(&throttle, Pace::Doubling, now).await? {
        return Err(Problem::throttled(seconds));
    }
    let stored = match &staff {
        Some(staff) => app.accounts().pin(staff.merchant, staff.id).await?,
        None => None,
    };
    let found = waiting.check(sign_on.pin, stored).await.map_err(Problem::internal)?;
    let (Match::Right, Some(staff)) = (found, staff) else { return Err(wrong_pin()) };
    app.accounts().attempt_succeeded(&throttle).await?;
    let until = now.plus(app.config().sessions.shift_hours.get() * 3600);
    let (merchant, device) = (session.merchant(), session.device());
    app.ledger().sign_on(Shift { merchant, device, staff: staff.id, since: now, until }).await?;
    Ok(Json(ShiftView { staff: staff.id, name: staff.name, until }))
}

/// The same for a wrong PIN, and for somebody who does not work here.
fn wrong_pin() -> Problem {
    Problem::forbidden("wrong_pin", "This is not the PIN.")
}

/// `DELETE /v1/counter/shift`
pub(super) async fn end(
    State(app): State<App>,
    session: DeviceSession,
    NoBody: NoBody,
) -> Result<StatusCode, Problem> {
    app.ledger().sign_off(session.merchant(), session.device(), app.now()?).await?;
    Ok(StatusCode::NO_CONTENT)
}
