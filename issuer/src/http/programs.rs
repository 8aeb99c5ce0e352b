//! The programs of a merchant: made, looked at, opened and closed.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Deserializer, Serialize};
use tenthcup_ledger::Records as _;
use tenthcup_ledger::record::Merchant;
use tenthcup_program::{
    Asks, Expiry, Field, Limits, Look, Name, Program, ProgramDraft, ProgramFault, Rule, Status, Velocity,
    rule,
};
use tenthcup_token::{MerchantId, ProgramId, Timestamp};

use super::Problem;
use super::access::ConsoleSession;
use super::body::{Body, Id};
use super::face::Face;
use crate::app::App;
use crate::random::rng;

/// A punch card as the designer sends it. What is left out has no limit, or never expires; the limits of velocity are those of a new
/// program when they are left out, and none when they are `null`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Design {
    name: String,
    reward: String,
    punches_needed: u32,
    max_per_day: Option<u32>,
    min_gap_seconds: Option<u32>,
    max_per_scan: Option<u32>,
    #[serde(default)]
    asks: Asks,
    #[serde(default, deserialize_with = "given")]
    card_per_hour: Option<Option<u32>>,
    #[serde(default, deserialize_with = "given")]
    staff_per_hour: Option<Option<u32>>,
    #[serde(default, deserialize_with = "given")]
    staff_per_day: Option<Option<u32>>,
    #[serde(default, deserialize_with = "given")]
    pair_per_day: Option<Option<u32>>,
    #[serde(default, deserialize_with = "given")]
    device_per_hour: Option<Option<u32>>,
    card_expires_days: Option<u32>,
    reward_expires_days: Option<u32>,
    colour: String,
    icon: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewStatus {
    status: Status,
}

#[derive(Serialize)]
pub(crate) struct ProgramView {
    id: ProgramId,
    name: String,
    reward: String,
    punches_needed: i64,
    max_per_day: Option<u32>,
    min_gap_seconds: Option<u32>,
    max_per_scan: u32,
    asks: Asks,
    #[serde(flatten)]
    velocity: Velocity,
    card_expires_days: Option<u32>,
    reward_expires_days: Option<u32>,
    colour: String,
    icon: String,
    rule: Rule,
    status: Status,
    cards: u64,
    created: Timestamp,
    face: Face,
}

#[derive(Serialize)]
pub(crate) struct Preview {
    rule: Rule,
}

pub(crate) async fn list(
    State(app): State<App>,
    session: ConsoleSession,
) -> Result<Json<Vec<ProgramView>>, Problem> {
    let mut programs = Vec::new();
    for program in app.ledger().list::<Program>(session.merchant()).await? {
        programs.push(view(&app, &program).await?);
    }
    programs.sort_by_key(|program| (program.status == Status::Closed, program.created));
    Ok(Json(programs))
}

pub(crate) async fn create(
    State(app): State<App>,
    session: ConsoleSession,
    Body(design): Body<Design>,
) -> Result<(StatusCode, Json<ProgramView>), Problem> {
    let program = design.program(session.merchant(), app.now()?)?;
    app.ledger().put(&program).await?;
    Ok((StatusCode::CREATED, Json(view(&app, &program).await?)))
}

pub(crate) async fn preview(
    State(app): State<App>,
    session: ConsoleSession,
    Body(design): Body<Design>,
) -> Result<Json<Preview>, Problem> {
    let program = design.program(session.merchant(), app.now()?)?;
    Ok(Json(Preview { rule: rule(&program) }))
}

pub(crate) async fn set_status(
    State(app): State<App>,
    session: ConsoleSession,
    Id(id): Id<ProgramId>,
    Body(new): Body<NewStatus>,
) -> Result<Json<ProgramView>, Problem> {
    let changed = app.ledger().update(session.merchant(), &id, |program: Option<Program>| {
        program.map(|program| program.with_status(new.status)).ok_or_else(Problem::not_found)
    });
    let program = changed.await??;
    app.freeze_lists().forget(&session.merchant()).await;
    Ok(Json(view(&app, &program).await?))
}

/// The program of this merchant with this id.
pub(crate) async fn own(app: &App, session: &ConsoleSession, id: &ProgramId) -> Result<Program, Problem> {
    app.ledger().get::<Program>(session.merchant(), id).await?.ok_or_else(Problem::not_found)
}

impl Design {
    fn program(&self, merchant: MerchantId, now: Timestamp) -> Result<Program, ProgramFault> {
        let name = Name::parse(Field::Name, &self.name)?;
        let reward = Name::parse(Field::Reward, &self.reward)?;
        let look = Look { colour: self.colour.parse()?, icon: self.icon.parse()? };
        let id = ProgramId::random(&mut rng());
        let mut draft =
            ProgramDraft::punch_card((id, merchant), name, self.punches_needed, reward, look, now);
        let max_per_scan = self.max_per_scan.unwrap_or(1);
        draft.limits = Limits {
            max_per_day: self.max_per_day,
            min_gap_seconds: self.min_gap_seconds,
            max_per_scan,
            velocity: self.velocity(max_per_scan),
        };
        draft.asks = self.asks;
        draft.expiry = Expiry { card_days: self.card_expires_days, reward_days: self.reward_expires_days };
        Program::new(draft)
    }

    fn velocity(&self, max_per_scan: u32) -> Velocity {
        let new = Velocity::of_a_new_program(max_per_scan);
        Velocity {
            card_per_hour: self.card_per_hour.unwrap_or(new.card_per_hour),
            staff_per_hour: self.staff_per_hour.unwrap_or(new.staff_per_hour),
            staff_per_day: self.staff_per_day.unwrap_or(new.staff_per_day),
            pair_per_day: self.pair_per_day.unwrap_or(new.pair_per_day),
            device_per_hour: self.device_per_hour.unwrap_or(new.device_per_hour),
        }
    }
}

/// What a member that is there says; one that is left out stays `None`.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<u32>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

async fn view(app: &App, program: &Program) -> Result<ProgramView, Problem> {
    let merchant = app.ledger().get::<Merchant>(program.merchant(), &program.merchant()).await?;
    let merchant = merchant.ok_or_else(Problem::not_found)?;
    let (limits, expiry) = (program.limits(), program.expiry());
    Ok(ProgramView {
        id: program.id(),
        name: program.name().to_owned(),
        reward: program.reward().unwrap_or_default().to_owned(),
        punches_needed: program.needed(),
        max_per_day: limits.max_per_day,
        min_gap_seconds: limits.min_gap_seconds,
        max_per_scan: limits.max_per_scan,
        asks: program.asks(),
        velocity: limits.velocity,
        card_expires_days: expiry.card_days,
        reward_expires_days: expiry.reward_days,
        colour: program.look().colour.to_string(),
        icon: program.look().icon.as_str().to_owned(),
        rule: rule(program),
        status: program.status(),
        cards: app.ledger().cards_of(program.id()).await?,
        created: program.created(),
        face: Face::of(&merchant, program),
    })
}

impl From<ProgramFault> for Problem {
    fn from(fault: ProgramFault) -> Self {
        Self::unprocessable(fault.field().as_str(), fault.ask())
    }
}
