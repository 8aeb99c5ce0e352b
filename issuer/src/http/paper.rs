//! What the merchant hands out on paper: cards with a static code, and vouchers for rewards.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use tenthcup_ledger::record::{Device, Voucher};
use tenthcup_ledger::{NewPaper, Opening, Records as _, Refusal};
use tenthcup_token::{CardId, DeviceId, MerchantId, Paper, ProgramId, RewardId, Timestamp, VoucherId};

use super::access::ConsoleSession;
use super::body::{Body, Id, NoBody};
use super::programs::own;
use super::verdict::short;
use super::{Problem, cards, news, qr, vouchers};
use crate::app::App;
use crate::i18n::{Language, text};
use crate::random::rng;

/// A card on paper is good for 366 days; then the shop prints another one.
pub(super) const PAPER_LIFETIME: u32 = 366 * 24 * 60 * 60;
const DAY: u32 = 24 * 60 * 60;
/// A voucher is good for 30 days unless asked otherwise.
const VOUCHER_DAYS: u32 = 30;
/// As long as a verifier takes one (`FORMAT.md` §7).
const MOST_VOUCHER_DAYS: u32 = 366;

/// A card to print.
#[derive(Serialize)]
pub(crate) struct PrintedCard {
    card: CardId,
    short: String,
    /// What a scanner reads.
    text: String,
    qr_svg: String,
    expires: Timestamp,
}

pub(crate) async fn print_card(
    State(app): State<App>,
    session: ConsoleSession,
    Id(program): Id<ProgramId>,
    _: NoBody,
) -> Result<(StatusCode, Json<PrintedCard>), Problem> {
    let program = own(&app, &session, &program).await?;
    let Opened { card, text, expires } = open(&app, session.merchant(), program.id(), app.now()?).await?;
    let qr_svg = qr::on_paper(&text, &format!("Card {}", short(&card)))?;
    Ok((StatusCode::CREATED, Json(PrintedCard { card, short: short(&card), text, qr_svg, expires })))
}

/// A card on paper that is on record.
pub(super) struct Opened {
    pub(super) card: CardId,
    /// The digits of its PAPER.
    pub(super) text: String,
    pub(super) expires: Timestamp,
}

/// Signs a PAPER, and puts its card on record.
pub(super) async fn open(
    app: &App,
    merchant: MerchantId,
    program: ProgramId,
    now: Timestamp,
) -> Result<Opened, Problem> {
    let (card, expires) = (CardId::random(&mut rng()), now.plus(PAPER_LIFETIME));
    let claims = |kid| Paper { kid, exp: expires, iat: now, card, generation: 0 };
    let paper = app.keys().sign(&merchant, claims, &[])?;
    let text = paper.text().unwrap_or_default();
    match app.ledger().open_paper(NewPaper { paper, program }, now).await? {
        Opening::Opened(_) => Ok(Opened { card, text, expires }),
        Opening::Refused(refusal) => Err(refused(&refusal)),
    }
}

/// Which reward a voucher is for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewVoucher {
    reward: RewardId,
    /// The one device that may take it, then without a network too; any device of the merchant, online, when left out.
    #[serde(default)]
    device: Option<DeviceId>,
    /// For how long, in days: 1 to 366, 30 when left out.
    #[serde(default)]
    days: Option<u32>,
}

/// A voucher to print.
#[derive(Serialize)]
pub(crate) struct PrintedVoucher {
    voucher: VoucherId,
    /// What a scanner reads.
    text: String,
    qr_svg: String,
    expires: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    device_name: Option<String>,
}

pub(crate) async fn print_voucher(
    State(app): State<App>,
    session: ConsoleSession,
    Id(card): Id<CardId>,
    Body(new): Body<NewVoucher>,
) -> Result<(StatusCode, Json<PrintedVoucher>), Problem> {
    let card = cards::own(&app, &session, card).await?.card;
    let days = new.days.unwrap_or(VOUCHER_DAYS);
    if !(1..=MOST_VOUCHER_DAYS).contains(&days) {
        let detail = format!("A voucher is good for 1 to {MOST_VOUCHER_DAYS} days.");
        return Err(Problem::bad_request("bad_voucher", detail));
    }
    let device_name = match &new.device {
        None => None,
        Some(device) => {
            let device = app.ledger().get::<Device>(session.merchant(), device).await?;
            let device = device.filter(|device| device.standing().usable().is_ok());
            Some(device.ok_or_else(Problem::not_found)?.name)
        }
    };
    let (now, id) = (app.now()?, VoucherId::random(&mut rng()));
    let expires = now.plus(days * DAY);
    let record = Voucher {
        id,
        merchant: session.merchant(),
        card,
        reward: new.reward,
        device: new.device,
        issued: now,
        expires,
        taken: None,
    };
    // On record first, shown then.
    app.ledger().issue_voucher(record.clone(), now).await?.map_err(|refusal| refused(&refusal))?;
    let digits = vouchers::digits(&app, &record)?;
    if let Some(view) = app.ledger().card_view(card).await? {
        news::of_card(&app, &view, now).await;
    }
    let qr_svg = qr::on_paper(&digits, "Voucher")?;
    Ok((
        StatusCode::CREATED,
        Json(PrintedVoucher { voucher: id, text: digits, qr_svg, expires, device_name }),
    ))
}

fn refused(refusal: &Refusal) -> Problem {
    let code = refusal.reason.code();
    Problem::conflict(code, text(Language::English, &format!("reason-{}-staff", code.replace('_', "-"))))
}
