//! Wallets and counters sign in: a nonce, signed by the key on record, for a short session.

use axum::Json;
use axum::extract::State;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use tenthcup_token::{
    CardId, DeviceId, KeyOnRecord, Login, MerchantId, PublicKey, Reason, SigningKey, Timestamp, Unverified,
};
use tenthcup_verifier::{Registry, check_login};

use super::Problem;
use super::bearers::Who;
use super::body::{Body, NoBody};
use crate::app::App;
use crate::random::rng;

/// A nonce to be signed.
#[derive(Serialize)]
pub(super) struct NonceView {
    nonce: String,
    expires: Timestamp,
}

/// A LOGIN token.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SignIn {
    login: String,
}

/// A session, to be sent as bearer.
#[derive(Serialize)]
pub(super) struct BearerView {
    session: String,
    expires: Timestamp,
}

/// `POST /v1/login/nonce`
pub(super) async fn nonce(State(app): State<App>, NoBody: NoBody) -> Result<Json<NonceView>, Problem> {
    let (nonce, expires) = app.nonces().issue(&mut rng(), app.now()?);
    Ok(Json(NonceView { nonce: URL_SAFE_NO_PAD.encode(nonce), expires }))
}

/// `POST /v1/wallet/session`
pub(super) async fn wallet(
    State(app): State<App>,
    Body(body): Body<SignIn>,
) -> Result<Json<BearerView>, Problem> {
    let login = answered(&app, &body.login)?;
    let card = CardId::from_bytes(login.claims_unverified().subject);
    let standing = Registry::card(app.ledger(), &card)?;
    check(&app, login, standing.as_ref().and_then(|standing| standing.key_on_record().ok()))?;
    let standing = standing.ok_or_else(Problem::login_refused)?;
    begin(&app, Who::Wallet { card, merchant: standing.merchant, generation: standing.generation })
}

/// `POST /v1/counter/session`
pub(super) async fn counter(
    State(app): State<App>,
    Body(body): Body<SignIn>,
) -> Result<Json<BearerView>, Problem> {
    let login = answered(&app, &body.login)?;
    let device = DeviceId::from_bytes(login.claims_unverified().subject);
    let standing = Registry::device(app.ledger(), &device)?;
    check(&app, login, standing.map(|standing| standing.key_on_record()))?;
    let standing = standing.ok_or_else(Problem::login_refused)?;
    // Told only to whoever holds its key.
    standing
        .not_revoked()
        .map_err(|reason| Problem::forbidden(reason.code(), "This device was revoked at the console."))?;
    begin(&app, Who::Device { device, merchant: standing.merchant, store: standing.store })
}

/// A LOGIN that answers a nonce of ours; the nonce is burnt, whatever becomes of the rest.
fn answered(app: &App, token: &str) -> Result<Unverified<Login>, Problem> {
    let login = Unverified::<Login>::from_base64(token)?;
    app.nonces().burn(&login.claims_unverified().nonce, app.now()?).ok_or_else(nonce_unknown)?;
    Ok(login)
}

fn nonce_unknown() -> Problem {
    Problem::forbidden("nonce_unknown", "The nonce was used, or is older than a minute. Ask for a new one.")
}

/// Checks the signature by the key on record. When there is none, a key of nobody is used: an id that does not exist gets the answer of a
/// wrong signature, after as much work.
fn check(app: &App, login: Unverified<Login>, key: Option<KeyOnRecord>) -> Result<(), Problem> {
    let key = key.unwrap_or_else(|| KeyOnRecord::holder(MerchantId::NONE, nobodys_key()));
    let nonce = login.claims_unverified().nonce;
    match check_login(login, &key, &nonce, app.origin().as_str(), app.windows(), app.now()?) {
        Ok(_) => Ok(()),
        Err(Reason::OtherOrigin) => {
            let detail = format!("This was signed for another address than {}.", app.origin());
            Err(Problem::forbidden(Reason::OtherOrigin.code(), detail))
        }
        Err(reason @ (Reason::Stale | Reason::FromTheFuture)) => Err(Problem::forbidden(
            reason.code(),
            "The clock of this device is wrong by more than five minutes.",
        )),
        Err(_) => Err(Problem::login_refused()),
    }
}

/// The secret half is known to everybody who reads this, and opens nothing: no card and no device has it.
fn nobodys_key() -> PublicKey {
    SigningKey::from_seed(&[0x10; 32]).public()
}

fn begin(app: &App, who: Who) -> Result<Json<BearerView>, Problem> {
    let now = app.now()?;
    let expires = now.plus(app.config().sessions.bearer_minutes.get() * 60);
    let secret = app.bearers().begin(who, &mut rng(), now, expires);
    Ok(Json(BearerView { session: secret.expose(), expires }))
}
