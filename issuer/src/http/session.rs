//! The console's session: password or one-time link in, cookie out.

use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::AppendHeaders;
use axum::{Extension, Json};
use serde::{Deserialize, Serialize};
use tenthcup_ledger::record::Merchant;
use tenthcup_ledger::{ConsoleSession as SessionRecord, LinkPurpose, Login, Records as _, Role};
use tenthcup_token::{MerchantId, Timestamp};
use zeroize::Zeroizing;

use super::access::{COOKIE_NAME, CallersNetwork, console_secret};
use super::body::{Body, NoBody};
use super::guesses::{self, Guess, KNOWN_COOKIE, KNOWN_FOR};
use super::{ConsoleSession, Problem, owned};
use crate::app::App;
use crate::password::Match;
use crate::random::rng;
use crate::secret::Secret;

/// A password to be checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Credentials {
    login: String,
    password: Zeroizing<String>,
}

/// The secret of a one-time link.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LinkSecret {
    secret: Zeroizing<String>,
}

/// Who is signed in.
#[derive(Serialize)]
pub(super) struct SessionView {
    login: String,
    merchant: MerchantView,
    role: Role,
}

#[derive(Serialize)]
struct MerchantView {
    id: MerchantId,
    name: String,
}

/// The cookies of a new session: its own, and that of a browser that is known from now on.
pub(super) type Cookies =
    (AppendHeaders<[(HeaderName, HeaderValue); 1]>, Option<AppendHeaders<[(HeaderName, HeaderValue); 1]>>);

type SignedIn = (Cookies, Json<SessionView>);

/// `POST /v1/session`
pub(super) async fn sign_in(
    State(app): State<App>,
    Extension(CallersNetwork(from)): Extension<CallersNetwork>,
    headers: HeaderMap,
    Body(credentials): Body<Credentials>,
) -> Result<SignedIn, Problem> {
    let now = app.now()?;
    let login = credentials.login.trim().to_lowercase();
    if login.len() > 320 || credentials.password.len() > 4096 {
        return Err(Problem::login_refused());
    }
    let waiting = app.passwords().wait()?;
    let guess = Guess::at(&app, &login, &headers, from, now).await?;
    let account = app.accounts().login(&login).await?;
    let stored = account.as_ref().map(|account| account.password_hash.clone());
    let found = waiting.check(credentials.password, stored).await.map_err(Problem::internal)?;
    match (found, account) {
        (Match::Right, Some(account)) => {
            guess.was_right(&app).await?;
            let known = guess.browser.is_some();
            begin(&app, &account, known, now).await
        }
        _ => Err(Problem::login_refused()),
    }
}

/// `POST /v1/session/link`
pub(super) async fn sign_in_by_link(
    State(app): State<App>,
    Body(link): Body<LinkSecret>,
) -> Result<SignedIn, Problem> {
    let now = app.now()?;
    let secret = Secret::from_text(&link.secret).ok_or_else(link_used)?;
    let link = app.accounts().peek_link(&secret.digest(), now).await?.ok_or_else(link_used)?;
    let LinkPurpose::SignIn { login } = link.purpose else { return Err(link_used()) };
    // Burnt before it opens anything: of two that come at once, one gets in.
    app.accounts().take_link(&secret.digest(), now).await?.ok_or_else(link_used)?;
    let account = app.accounts().login(&login).await?.ok_or_else(link_used)?;
    begin(&app, &account, false, now).await
}

/// A link that opens nothing: used, unknown, for something else or past its time. The same answer for all.
pub(super) fn link_used() -> Problem {
    Problem::forbidden("link_used", "This link was used, or has ended. Ask for a new one.")
}

/// Begins a console session, and sets its cookie; remembers the browser, unless it is `known`.
pub(super) async fn begin(
    app: &App,
    account: &Login,
    known: bool,
    now: Timestamp,
) -> Result<SignedIn, Problem> {
    let seconds = app.config().sessions.console_hours.get() * 3600;
    let (login, merchant) = (account.login.clone(), account.merchant);
    let view = view(app, &login, merchant, account.role).await?;
    let secret = Secret::random(&mut rng());
    let (token, expires) = (secret.digest(), now.plus(seconds));
    app.accounts().put_session(&SessionRecord { token, login, merchant, created: now, expires }).await?;
    let session = AppendHeaders([(SET_COOKIE, cookie(app, COOKIE_NAME, &secret.expose(), seconds)?)]);
    let browser = if known {
        None
    } else {
        let secret = guesses::remember(app, account, now).await?.expose();
        Some(AppendHeaders([(SET_COOKIE, cookie(app, KNOWN_COOKIE, &secret, KNOWN_FOR)?)]))
    };
    Ok(((session, browser), Json(view)))
}

async fn view(app: &App, login: &str, merchant: MerchantId, role: Role) -> Result<SessionView, Problem> {
    let record = owned(app.ledger().get::<Merchant>(merchant, &merchant).await?)?;
    Ok(SessionView {
        login: login.to_owned(),
        merchant: MerchantView { id: merchant, name: record.name },
        role,
    })
}

fn cookie(app: &App, name: &str, value: &str, seconds: u32) -> Result<HeaderValue, Problem> {
    let secure = if app.origin().is_secure() { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict; Max-Age={seconds}{secure}");
    let mut header = HeaderValue::try_from(text).map_err(Problem::internal)?;
    header.set_sensitive(true);
    Ok(header)
}

/// `GET /v1/session`
pub(super) async fn show(
    State(app): State<App>,
    session: ConsoleSession,
) -> Result<Json<SessionView>, Problem> {
    Ok(Json(view(&app, session.login(), session.merchant(), session.role()).await?))
}

/// `DELETE /v1/session`
pub(super) async fn sign_out(
    State(app): State<App>,
    _session: ConsoleSession,
    headers: HeaderMap,
    NoBody: NoBody,
) -> Result<(StatusCode, [(HeaderName, HeaderValue); 1]), Problem> {
    if let Some(secret) = console_secret(&headers) {
        app.accounts().remove_session(&secret.digest()).await?;
    }
    Ok((StatusCode::NO_CONTENT, [(SET_COOKIE, cookie(&app, COOKIE_NAME, "", 0)?)]))
}
