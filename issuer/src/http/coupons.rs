//! Receipt coupons: a till mints one for each sale, and takes it back when the sale is undone.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use tenthcup_ledger::Refusal;
use tenthcup_ledger::record::Coupon;
use tenthcup_token::{CouponId, CouponSigner, Reason, SaleReference, Signed, Timestamp, sale_digest};
use tenthcup_wallet_pass::{Code, Surface};

use super::Problem;
use super::api_keys::CouponTill;
use super::body::Body;
use super::verdict::short;
use crate::app::{App, Page};
use crate::random::rng;

/// Dots across the paper of a receipt printer of 58 mm, at 203 dpi.
const RECEIPT_DOTS: usize = 384;

/// Which sale.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sale {
    /// The number on the receipt, as the till writes it.
    sale: String,
}

/// What goes on the receipt.
#[derive(Serialize)]
pub(super) struct Minted {
    /// The link in the code. Its secret stands behind the `#`.
    url: String,
    /// The code as SVG.
    svg: String,
    /// The code as a PNG of one bit per pixel, base64 (RFC 4648 §4), no wider than the paper of a small printer.
    png: String,
    /// Not to be claimed from here on.
    expires: Timestamp,
}

/// What became of an undone sale.
#[derive(Serialize)]
pub(super) struct Voided {
    sale: SaleReference,
    void: bool,
}

/// `POST /v1/coupons`: the same sale again gets the same coupon.
pub(super) async fn mint(
    State(app): State<App>,
    till: CouponTill,
    Body(sale): Body<Sale>,
) -> Result<(StatusCode, Json<Minted>), Problem> {
    let (now, sale) = (app.now()?, reference(sale)?);
    let wanted = Coupon {
        id: CouponId::random(&mut rng()),
        merchant: till.merchant,
        program: till.program,
        store: till.store,
        sale,
        issued: now,
        expires: now.plus(app.windows().coupon_lifetime),
        void: false,
        claimed: None,
    };
    let id = wanted.id;
    let coupon = app.ledger().mint_coupon(wanted, now).await?.map_err(|refusal| not_minted(&refusal))?;
    let url = app.link(Page::Wallet, "coupon", &sign(&app, &coupon)?.to_base64());
    let code = Code::new(&url, Surface::Paper).map_err(Problem::internal)?;
    let png = code.png(code.scale_within(RECEIPT_DOTS)).map_err(Problem::internal)?;
    let minted =
        Minted { svg: code.svg("Receipt coupon"), png: STANDARD.encode(png), url, expires: coupon.expires };
    Ok((if coupon.id == id { StatusCode::CREATED } else { StatusCode::OK }, Json(minted)))
}

/// `POST /v1/coupons/void`: the sale was undone. Again changes nothing.
pub(super) async fn void(
    State(app): State<App>,
    till: CouponTill,
    Body(sale): Body<Sale>,
) -> Result<Json<Voided>, Problem> {
    let sale = reference(sale)?;
    let voided = app.ledger().void_coupon(till.merchant, sale, app.now()?).await?;
    let coupon = voided.map_err(|refusal| not_voided(&refusal))?;
    Ok(Json(Voided { sale: coupon.sale, void: coupon.void }))
}

/// The COUPON of a coupon on record. Signing it again gives the same token, as long as the merchant's key is the same.
fn sign(app: &App, coupon: &Coupon) -> Result<Signed<tenthcup_token::Coupon>, Problem> {
    let claims = |kid| tenthcup_token::Coupon {
        signer: CouponSigner::Issuer(kid),
        exp: coupon.expires,
        iat: coupon.issued,
        coupon: coupon.id,
        sale: sale_digest(&coupon.merchant, &coupon.sale),
    };
    Ok(app.keys().sign(&coupon.merchant, claims, &[])?)
}

fn reference(sale: Sale) -> Result<SaleReference, Problem> {
    let detail = "Write the number of the sale: 1 to 64 bytes, no control characters.";
    SaleReference::try_from(sale.sale).map_err(|_| Problem::unprocessable("sale", detail))
}

fn not_minted(refusal: &Refusal) -> Problem {
    let code = refusal.reason.code();
    let problem = match refusal.reason {
        Reason::SaleAlreadyEarned => {
            Problem::conflict(code, "The card was scanned for this sale, so it has no coupon.")
        }
        Reason::CouponVoid => Problem::conflict(code, "This sale was undone, so it has no coupon."),
        Reason::Expired => Problem::gone(code, "The coupon of this sale has expired."),
        Reason::ProgramClosed => Problem::conflict(code, "The program is closed. Open it first."),
        Reason::NotAtThisStore => {
            Problem::conflict(code, "The program does not run at the store of this key.")
        }
        Reason::AmountNeeded => Problem::conflict(code, "The program counts money, and a coupon names none."),
        _ => Problem::conflict(code, "This sale has no coupon."),
    };
    problem.at(refusal.first.map(|first| first.at))
}

fn not_voided(refusal: &Refusal) -> Problem {
    let code = refusal.reason.code();
    let card = refusal.card.map(|card| short(&card)).unwrap_or_default();
    let counter = "Undo its punch at a counter of the store, which takes a person's signature";
    let problem = match refusal.reason {
        Reason::UnknownCoupon => Problem::missing(code, "No coupon was made for this sale."),
        Reason::AlreadyUsed => {
            Problem::conflict(code, format!("The coupon was claimed, by card {card}. {counter}."))
        }
        Reason::SaleAlreadyEarned => {
            Problem::conflict(code, format!("Card {card} was scanned for this sale. {counter}."))
        }
        _ => Problem::conflict(code, "The coupon could not be taken back."),
    };
    problem.at(refusal.first.map(|first| first.at))
}
