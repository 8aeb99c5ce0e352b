//! Setting a merchant up: once, by the link that `init` printed.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tenthcup_ledger::record::{Merchant, Store};
use tenthcup_ledger::{Batch, FinishSetupError, LinkPurpose, Login, Records as _, Role};
use tenthcup_token::{MerchantId, StoreId};
use zeroize::Zeroizing;

use super::body::Body;
use super::session::{self, Cookies, SessionView, link_used};
use super::{Problem, text};
use crate::app::App;
use crate::random::rng;
use crate::secret::Secret;

/// A merchant to be.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SetUp {
    secret: Zeroizing<String>,
    merchant_name: String,
    store_name: String,
    time_zone: String,
    currency: String,
    login: String,
    password: Zeroizing<String>,
}

type MadeAndSignedIn = (StatusCode, Cookies, Json<SessionView>);

/// `POST /v1/setup`
pub(super) async fn set_up(
    State(app): State<App>,
    Body(new): Body<SetUp>,
) -> Result<MadeAndSignedIn, Problem> {
    let now = app.now()?;
    let link = Secret::from_text(&new.secret).ok_or_else(link_used)?.digest();
    let merchant = Merchant {
        id: MerchantId::random(&mut rng()),
        name: text::name("merchant_name", &new.merchant_name)?,
        currency: text::currency("currency", &new.currency)?,
        time_zone: text::time_zone("time_zone", &new.time_zone)?,
        created: now,
    };
    let store = Store {
        id: StoreId::random(&mut rng()),
        merchant: merchant.id,
        name: text::name("store_name", &new.store_name)?,
        time_zone: merchant.time_zone.clone(),
    };
    let login = text::login("login", &new.login)?;
    let password = text::password("password", new.password)?;

    let _turn = app.turn_to_set_up().await;
    // Looked at first, so that a wrong link makes no keys; burnt last, so that a crash on the way leaves it good for another try.
    match app.accounts().peek_link(&link, now).await? {
        Some(found) if found.purpose == LinkPurpose::SetUp => {}
        _ => return Err(link_used()),
    }
    if app.accounts().login(&login).await?.is_some() {
        return Err(login_taken());
    }
    let password_hash = app.passwords().wait()?.hash(password).await.map_err(Problem::internal)?;
    make_key(&app, merchant.id).await?;
    app.ledger().write(Batch::new().put(&merchant).put(&store)).await?;
    let account = Login { login, merchant: merchant.id, password_hash, role: Role::Owner, created: now };
    app.accounts().finish_setup(&link, &account, now).await.map_err(|error| match error {
        FinishSetupError::LinkUsed => link_used(),
        FinishSetupError::LoginTaken => login_taken(),
        FinishSetupError::Fault(fault) => fault.into(),
    })?;
    let (cookies, view) = session::begin(&app, &account, false, now).await?;
    Ok((StatusCode::CREATED, cookies, view))
}

/// Writes key files and, with a passphrase, runs argon2: not on the async threads.
async fn make_key(app: &App, merchant: MerchantId) -> Result<(), Problem> {
    let now = app.now()?;
    let app = app.clone();
    let made = tokio::task::spawn_blocking(move || app.keys().add_merchant(merchant, &mut rng(), now)).await;
    Ok(made.map_err(Problem::internal)??)
}

fn login_taken() -> Problem {
    Problem::conflict("login_taken", "Somebody signs in by this name already. Choose another.")
}
