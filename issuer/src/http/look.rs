//! `POST /v1/counter/look`: what the card in a code holds, for staff who were asked. Nothing is burnt or signed, and the same code may be
//! scanned for a punch before or after. A card that our own key signed and nobody made raises the alarm that its scan would.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use tenthcup_ledger::{CardView, Shifts as _, Sighting};
use tenthcup_token::{CardId, Reason, Timestamp};
use tenthcup_verifier::{CodeChecks, Fault, Moment, StorageFault, UnmadeCard};

use super::Problem;
use super::access::DeviceSession;
use super::alarms::log_stolen_key;
use super::body::Body;
use super::face::home_of;
use super::verdict::short;
use crate::app::App;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Look {
    /// The digits that were read.
    code: String,
}

/// What was seen.
#[derive(Serialize)]
#[serde(tag = "verdict", rename_all = "lowercase")]
pub(crate) enum Seen {
    /// The code is good, and this is its card.
    Seen { card: Standing },
    /// No punch would be given for it.
    Refused { reason: Reason },
}

/// A card as it stands.
#[derive(Serialize)]
pub(crate) struct Standing {
    short: String,
    program_name: String,
    reward_name: String,
    progress: i64,
    needed: i64,
    rewards: usize,
    /// When something last happened to it.
    last: Timestamp,
    /// Its rewards wait until then, because it moved to another phone.
    #[serde(skip_serializing_if = "Option::is_none")]
    held_until: Option<Timestamp>,
}

pub(crate) async fn look(
    State(app): State<App>,
    session: DeviceSession,
    Body(look): Body<Look>,
) -> Result<Json<Seen>, Problem> {
    let now = app.now()?;
    let (merchant, device, store) = (session.merchant(), session.device(), session.store());
    let Some(shift) = app.ledger().current_shift(merchant, device, now).await? else {
        return Ok(Json(Seen::Refused { reason: Reason::StaffNotSignedOn }));
    };
    let seen = match shown(&app, &session, &look.code, now)? {
        Shown::Card(card) => standing(&app, card, now).await?,
        Shown::Refused { reason, unmade } => {
            if let Some(unmade) = unmade {
                log_stolen_key(merchant, device, unmade);
                let sighting = Sighting { unmade, merchant, store, staff: shift.staff, device };
                app.ledger().report(sighting, now).await?;
            }
            Seen::Refused { reason }
        }
    };
    Ok(Json(seen))
}

/// What a code says.
enum Shown {
    /// It would be good for a punch of this card here and now, as far as its own rules go.
    Card(CardId),
    /// It would not, and perhaps it is of a card that was never made.
    Refused { reason: Reason, unmade: Option<UnmadeCard> },
}

fn shown(app: &App, session: &DeviceSession, digits: &str, now: Timestamp) -> Result<Shown, StorageFault> {
    let checks = CodeChecks {
        merchant: &session.merchant(),
        device: &session.device(),
        registry: app.ledger(),
        keys: &app.keys().key_set(),
        windows: app.windows(),
        moment: Moment::Online { arrived: now, now },
    };
    match checks.card(digits) {
        Ok(shown) => Ok(Shown::Card(*shown.card())),
        Err(Fault::Refused(reason)) => Ok(Shown::Refused { reason, unmade: checks.unmade(digits)? }),
        Err(Fault::Storage(fault)) => Err(fault),
    }
}

async fn standing(app: &App, card: CardId, now: Timestamp) -> Result<Seen, Problem> {
    // Its code was checked by a card that is on record; one that is gone since was erased.
    let Some(card) = app.ledger().card_view(card).await? else {
        return Ok(Seen::Refused { reason: Reason::UnknownCard });
    };
    let (_, program) = home_of(app, &card).await?;
    let CardView { state, last, held_until, .. } = &card;
    Ok(Seen::Seen {
        card: Standing {
            short: short(&card.card),
            program_name: program.name().to_owned(),
            reward_name: program.reward().unwrap_or_default().to_owned(),
            progress: state.progress,
            needed: state.needed(&program),
            rewards: card.ready_at(now).count(),
            last: *last,
            held_until: held_until.filter(|until| now < *until),
        },
    })
}
