//! Who may call what. The gate stands before every route and denies by default; what it lets in, it lets in as somebody.

use std::net::IpAddr;

use axum::body::HttpBody as _;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{AUTHORIZATION, COOKIE, HOST, ORIGIN};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use tenthcup_ledger::Role;
use tenthcup_token::{CardId, DeviceId, MerchantId, StoreId};
use tenthcup_verifier::Registry;

use super::Problem;
use super::api_keys::{self, CouponTill};
use super::bearers::Who;
use crate::app::App;
use crate::secret::Secret;

/// The cookie of a console session.
pub(super) const COOKIE_NAME: &str = "tenthcup_console";

/// Where a request comes from, as far as one customer of a provider goes. Set by the gate.
#[derive(Debug, Clone, Copy)]
pub(super) struct CallersNetwork(pub(super) IpAddr);

/// Who may call a route. There is no default: every route says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Access {
    /// Anybody; nothing but a file or a sign of life.
    Page,
    /// Anybody; every one of these asks for a proof of its own, or tells nothing that is secret.
    Public,
    /// Whoever signed the body: an entry proves its device by itself.
    Entry,
    /// A merchant's console session, by cookie.
    Console,
    /// A counter's session, by bearer.
    Device,
    /// A wallet's session for one card, by bearer.
    Wallet,
    /// A merchant's till, by API key.
    ApiKey,
}

/// Proof that a merchant's console is signed in. Made by the gate only.
#[derive(Debug, Clone)]
pub struct ConsoleSession {
    login: String,
    merchant: MerchantId,
    role: Role,
}

impl ConsoleSession {
    /// Who signed in.
    pub fn login(&self) -> &str {
        &self.login
    }

    /// Whose console it is. Records of any other merchant are not found.
    pub fn merchant(&self) -> MerchantId {
        self.merchant
    }

    /// What this login may do.
    pub fn role(&self) -> Role {
        self.role
    }
}

/// Proof that an enrolled device signed in, and was not revoked since. Made by the gate only.
#[derive(Debug, Clone, Copy)]
pub struct DeviceSession {
    device: DeviceId,
    merchant: MerchantId,
    store: StoreId,
}

impl DeviceSession {
    /// The device.
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// Whose it is.
    pub fn merchant(&self) -> MerchantId {
        self.merchant
    }

    /// Where it stands.
    pub fn store(&self) -> StoreId {
        self.store
    }
}

/// Proof that the holder of a card signed in with its key. Made by the gate only.
#[derive(Debug, Clone, Copy)]
pub struct WalletSession {
    card: CardId,
    merchant: MerchantId,
    generation: u16,
}

impl WalletSession {
    /// The card.
    pub fn card(&self) -> CardId {
        self.card
    }

    /// Whose program it belongs to.
    pub fn merchant(&self) -> MerchantId {
        self.merchant
    }

    /// The generation of the card that its holder's key belongs to.
    pub fn generation(&self) -> u16 {
        self.generation
    }
}

macro_rules! taken_from_the_gate {
    ($($session:ty),*) => {$(
        impl FromRequestParts<App> for $session {
            type Rejection = Problem;

            async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Problem> {
                // Missing only when the route table names another access than the handler asks for: denied, whoever asks.
                parts.extensions.get::<Self>().cloned().ok_or_else(Problem::unauthenticated)
            }
        }
    )*};
}

taken_from_the_gate!(ConsoleSession, DeviceSession, WalletSession, CouponTill);

/// Counts the request against its limit, and lets it pass when its caller may make it and its turn has come.
pub(super) async fn gate(
    State((app, access)): State<(App, Access)>,
    request: Request,
    next: Next,
) -> Response {
    match pass(&app, access, request, next).await {
        Ok(response) => response,
        Err(problem) => problem.into_response(),
    }
}

async fn pass(app: &App, access: Access, mut request: Request, next: Next) -> Result<Response, Problem> {
    app.limits().count(access, &request)?;
    let from = CallersNetwork(app.limits().address(&request));
    request.extensions_mut().insert(from);
    // Files and signs of life are given out however busy the service is.
    if access == Access::Page {
        return Ok(next.run(request).await);
    }
    let mut turn = app.turns().take()?;
    admit(app, access, &mut request).await?;
    if !request.body().is_end_stream() {
        drop(turn);
        request = app.turns().read_body(request).await?;
        turn = app.turns().take()?;
    }
    let response = next.run(request).await;
    drop(turn);
    Ok(response)
}

async fn admit(app: &App, access: Access, request: &mut Request) -> Result<(), Problem> {
    match access {
        Access::Page | Access::Entry => {}
        Access::Public => own_pages_only(app, request, OriginHeader::MayBeMissing)?,
        Access::Console => {
            let session = console(app, request.headers()).await?;
            own_pages_only(app, request, OriginHeader::Needed)?;
            request.extensions_mut().insert(session);
        }
        Access::Device => {
            let session = device(app, request.headers())?;
            request.extensions_mut().insert(session);
        }
        Access::Wallet => {
            let session = wallet(app, request.headers())?;
            request.extensions_mut().insert(session);
        }
        Access::ApiKey => {
            let till = till(app, request.headers()).await?;
            app.limits().count_key(&till.key)?;
            request.extensions_mut().insert(till);
        }
    }
    Ok(())
}

async fn console(app: &App, headers: &HeaderMap) -> Result<ConsoleSession, Problem> {
    let secret = console_secret(headers).ok_or_else(Problem::unauthenticated)?;
    let session =
        app.accounts().session(&secret.digest(), app.now()?).await?.ok_or_else(Problem::unauthenticated)?;
    // Looked up each time, so that a login that is gone or may do less is so from its next request on.
    let login = app.accounts().login(&session.login).await?.ok_or_else(Problem::unauthenticated)?;
    Ok(ConsoleSession { login: login.login, merchant: login.merchant, role: login.role })
}

/// The secret in the console's cookie.
pub(super) fn console_secret(headers: &HeaderMap) -> Option<Secret> {
    cookie_secret(headers, COOKIE_NAME)
}

/// The secret in the cookie of this name.
pub(super) fn cookie_secret(headers: &HeaderMap, wanted: &str) -> Option<Secret> {
    let cookies = headers.get_all(COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let (_, text) = pairs.find(|(name, _)| *name == wanted)?;
    Secret::from_text(text)
}

fn device(app: &App, headers: &HeaderMap) -> Result<DeviceSession, Problem> {
    let Some(Who::Device { device, merchant, store }) = bearer(app, headers)? else {
        return Err(Problem::unauthenticated());
    };
    // Looked up each time, so that a revoked device is out with its next request.
    let standing = Registry::device(app.ledger(), &device)?;
    match standing {
        Some(standing) if standing.not_revoked().is_ok() => Ok(DeviceSession { device, merchant, store }),
        _ => Err(Problem::unauthenticated()),
    }
}

fn wallet(app: &App, headers: &HeaderMap) -> Result<WalletSession, Problem> {
    let Some(Who::Wallet { card, merchant, generation }) = bearer(app, headers)? else {
        return Err(Problem::unauthenticated());
    };
    // A card that was bound to another key since belongs to whoever holds that key.
    match Registry::card(app.ledger(), &card)? {
        Some(standing) if standing.generation == generation => {
            Ok(WalletSession { card, merchant, generation })
        }
        _ => Err(Problem::unauthenticated()),
    }
}

async fn till(app: &App, headers: &HeaderMap) -> Result<CouponTill, Problem> {
    let Some(text) = bearer_text(headers) else { return Err(Problem::unauthenticated()) };
    // Looked up each time, so that a revoked key is out with its next call.
    let key = api_keys::find(app, text).await?.ok_or_else(Problem::unauthenticated)?;
    Ok(key.into())
}

fn bearer_text(headers: &HeaderMap) -> Option<&str> {
    headers.get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

fn bearer(app: &App, headers: &HeaderMap) -> Result<Option<Who>, Problem> {
    Ok(match bearer_text(headers).and_then(Secret::from_text) {
        Some(secret) => app.bearers().who(&secret, app.now()?),
        None => None,
    })
}

/// Whether a request that changes something has to say which page it comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum OriginHeader {
    Needed,
    MayBeMissing,
}

/// Refuses a change that a page of somebody else asks for. Browsers always send `Origin` with those.
fn own_pages_only(app: &App, request: &Request, header: OriginHeader) -> Result<(), Problem> {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return Ok(());
    }
    let origin = match request.headers().get(ORIGIN) {
        None if header == OriginHeader::MayBeMissing => return Ok(()),
        None => None,
        Some(value) => value.to_str().ok(),
    };
    let asked_for = request.headers().get(HOST).and_then(|host| host.to_str().ok());
    let asked_for = asked_for.or_else(|| request.uri().authority().map(|authority| authority.as_str()));
    let own = origin.is_some_and(|origin| {
        origin == app.origin().as_str()
            || origin.split_once("://").is_some_and(|(_, authority)| Some(authority) == asked_for)
    });
    if own {
        Ok(())
    } else {
        Err(Problem::forbidden("other_origin", "Only this service's own pages may ask for this."))
    }
}
