//! `GET /v1/overview`: today, the last four weeks, and what happened last.

use axum::Json;
use axum::extract::State;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp as Instant, ToSpan as _};
use serde::Serialize;
use tenthcup_ledger::record::Merchant;
use tenthcup_ledger::{DayTotals, Receipt, Records as _, ShopDay};
use tenthcup_program::Program;
use tenthcup_token::{CardId, EventKind, Timestamp};

use super::Problem;
use super::access::ConsoleSession;
use super::names::Names;
use super::verdict::short;
use crate::app::App;

const DAYS: i32 = 28;
const LATEST: usize = 12;
const EPOCH: Date = Date::constant(1970, 1, 1);

#[derive(Serialize)]
pub(crate) struct Overview {
    today: Day,
    /// The last 28 days, the earliest first, today last.
    days: Vec<Day>,
    latest: Vec<Latest>,
    /// Days for which the key set is still believed, when the root key is elsewhere and somebody has to renew it.
    #[serde(skip_serializing_if = "Option::is_none")]
    key_set_days: Option<u32>,
}

/// An event without its evidence, with its card.
#[derive(Serialize)]
struct Latest {
    card: CardId,
    short: String,
    program_name: String,
    kind: EventKind,
    recorded: Timestamp,
    store_name: String,
    staff_name: String,
    units: i64,
    progress: i64,
    rewards: u64,
}

impl Latest {
    fn of(receipt: &Receipt, names: &Names, programs: &[Program]) -> Self {
        let program = programs.iter().find(|program| program.id() == receipt.program());
        Self {
            card: receipt.card(),
            short: short(&receipt.card()),
            program_name: program.map(|program| program.name().to_owned()).unwrap_or_default(),
            kind: receipt.kind(),
            recorded: receipt.recorded(),
            store_name: names.store(&receipt.store()),
            staff_name: names.staff(&receipt.staff()),
            units: receipt.units(),
            progress: receipt.progress(),
            rewards: receipt.rewards(),
        }
    }
}

#[derive(Serialize, Clone)]
struct Day {
    day: Date,
    punches: u64,
    rewards: u64,
    cards: u64,
    refused: u64,
}

pub(crate) async fn view(State(app): State<App>, session: ConsoleSession) -> Result<Json<Overview>, Problem> {
    let merchant = session.merchant();
    let business = app.ledger().get::<Merchant>(merchant, &merchant).await?.ok_or_else(Problem::not_found)?;
    let today = shop_day(app.now()?, &business.time_zone).map_err(Problem::internal)?;
    let first = today - DAYS + 1;
    let totals = app.ledger().totals(merchant, ShopDay(first), ShopDay(today)).await?;
    let day = |number| day_of(number, totals.iter().find(|totals| totals.day.0 == number));
    let days = (first..=today).map(day).collect::<Result<Vec<_>, _>>().map_err(Problem::internal)?;
    let names = Names::of(&app, merchant).await?;
    let programs = app.ledger().list::<Program>(merchant).await?;
    let latest = app.ledger().latest(merchant, LATEST).await?;
    Ok(Json(Overview {
        key_set_days: app.keys().days_left(app.now()?)?,
        today: days.last().cloned().ok_or_else(|| Problem::internal("there is no today"))?,
        days,
        latest: latest.iter().map(|receipt| Latest::of(receipt, &names, &programs)).collect(),
    }))
}

/// The calendar day of a moment in a time zone, in days since 1970-01-01.
fn shop_day(now: Timestamp, time_zone: &str) -> Result<i32, jiff::Error> {
    let instant = Instant::from_second(now.as_unix().into())?;
    let date = TimeZone::get(time_zone)?.to_datetime(instant).date();
    Ok(date.since(EPOCH)?.get_days())
}

fn day_of(number: i32, totals: Option<&DayTotals>) -> Result<Day, jiff::Error> {
    let day = EPOCH.checked_add(number.days())?;
    Ok(Day {
        day,
        punches: totals.map_or(0, |totals| totals.punches),
        rewards: totals.map_or(0, |totals| totals.redeemed),
        cards: totals.map_or(0, |totals| totals.cards),
        refused: totals.map_or(0, |totals| totals.refused),
    })
}
