//! `POST /v1/programs/{id}/sheets`: many cards on paper at once, as a PDF to print and to cut.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp as Instant;
use jiff::tz::TimeZone;
use serde::Deserialize;
use tenthcup_ledger::Records as _;
use tenthcup_ledger::record::Merchant;
use tenthcup_program::rule;
use tenthcup_token::{MerchantId, ProgramId, Timestamp};
use tenthcup_wallet_pass::{Sheet, SheetCard};
use tokio::task::JoinSet;

use super::Problem;
use super::access::ConsoleSession;
use super::body::{Body, Id};
use super::paper::{self, Opened};
use super::programs::own;
use super::verdict::short;
use crate::app::App;
use crate::i18n::{self, Language};

/// Cards of one sheet: a hundred pages.
const MOST_CARDS: u16 = 1_000;
/// Cards that are opened at once, so that they share the ledger's flushes and leave room for scans in between.
const AT_ONCE: usize = 64;

/// How many cards to print.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewSheet {
    /// 1 to 1,000.
    cards: u16,
    #[serde(default)]
    language: Language,
}

/// Opens the cards, then draws them. When it fails half-way, cards are on record that nobody has the code of: they hold nothing.
pub(crate) async fn print(
    State(app): State<App>,
    session: ConsoleSession,
    Id(program): Id<ProgramId>,
    Body(new): Body<NewSheet>,
) -> Result<Response, Problem> {
    let program = own(&app, &session, &program).await?;
    if !(1..=MOST_CARDS).contains(&new.cards) {
        return Err(Problem::bad_request("bad_sheet", format!("A sheet has 1 to {MOST_CARDS} cards.")));
    }
    let (now, merchant) = (app.now()?, session.merchant());
    let record = app.ledger().get::<Merchant>(merchant, &merchant).await?.ok_or_else(Problem::not_found)?;
    let until = last_day(&record.time_zone, now.plus(paper::PAPER_LIFETIME))?;
    let opened = open(&app, merchant, program.id(), now, new.cards).await?;
    let cards: Vec<_> = opened
        .into_iter()
        .map(|Opened { card, text, .. }| SheetCard { text, number: short(&card) })
        .collect();
    // Not in a language whose letters the fonts of a sheet lack.
    let foot = |language| i18n::text_with(language, "poster-sheet-until", &[("date", until.clone().into())]);
    let can_be_written = |language: &Language| Sheet::can_write(&foot(*language));
    let language = Some(new.language).filter(can_be_written).unwrap_or_default();
    let (reward, title) = (i18n::rule(language, &rule(&program)), program.name().to_owned());
    let foot = foot(language);
    let draw = move || {
        let (merchant_name, program_name) = (record.name.as_str(), title.as_str());
        Sheet { language: language.tag(), merchant_name, program_name, reward: &reward, foot: &foot }
            .pdf(&cards)
    };
    let pdf =
        tokio::task::spawn_blocking(draw).await.map_err(Problem::internal)?.map_err(Problem::internal)?;
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"cards.pdf\""),
    ];
    Ok((StatusCode::CREATED, headers, pdf).into_response())
}

async fn open(
    app: &App,
    merchant: MerchantId,
    program: ProgramId,
    now: Timestamp,
    count: u16,
) -> Result<Vec<Opened>, Problem> {
    let (mut opening, mut opened) = (JoinSet::new(), Vec::new());
    for _ in 0..count {
        if opening.len() >= AT_ONCE {
            opened.extend(opening.join_next().await.transpose().map_err(Problem::internal)?.transpose()?);
        }
        let app = app.clone();
        opening.spawn(async move { paper::open(&app, merchant, program, now).await });
    }
    while let Some(one) = opening.join_next().await {
        opened.push(one.map_err(Problem::internal)??);
    }
    Ok(opened)
}

/// The last whole day in a time zone.
fn last_day(time_zone: &str, expires: Timestamp) -> Result<String, Problem> {
    let zone = TimeZone::get(time_zone).map_err(Problem::internal)?;
    let day_before = i64::from(expires.as_unix()) - 24 * 60 * 60;
    let at = Instant::from_second(day_before).map_err(Problem::internal)?;
    Ok(at.to_zoned(zone).strftime("%Y-%m-%d").to_string())
}
