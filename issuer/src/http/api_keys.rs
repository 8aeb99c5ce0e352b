//! Keys by which a merchant's tills call. Made and revoked by the owner; the secret is shown once, and kept nowhere.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;
use tenthcup_ledger::record::{ApiKey, ApiScope, Store};
use tenthcup_ledger::{Recall, Records as _, Role};
use tenthcup_program::Program;
use tenthcup_token::{ApiKeyId, Digest, MerchantId, ProgramId, StoreId, Timestamp};

use super::body::{Body, Id, NoBody};
use super::programs::own;
use super::{ConsoleSession, Problem, owned, text, to_the_end};
use crate::app::App;
use crate::random::rng;
use crate::secret::Secret;

/// What a key begins with, so that people and scanners of leaked secrets know it for one.
const MARK: &str = "tcp_";
/// Characters of an id as text.
const ID: usize = 22;
/// Keys of one merchant that may be in use at the same time.
const MOST_KEYS: usize = 100;

/// A key to be.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewKey {
    name: String,
    program: ProgramId,
    store: StoreId,
}

/// A key, as the console sees it.
#[derive(Serialize)]
pub(super) struct KeyView {
    id: ApiKeyId,
    name: String,
    program: ProgramId,
    program_name: String,
    store: StoreId,
    store_name: String,
    created: Timestamp,
    revoked: Option<Timestamp>,
}

/// A key that was made a moment ago: the only time that its text is told.
#[derive(Serialize)]
pub(super) struct KeyMade {
    #[serde(flatten)]
    view: KeyView,
    key: String,
}

/// `GET /v1/api-keys`
pub(super) async fn list(
    State(app): State<App>,
    session: ConsoleSession,
) -> Result<Json<Vec<KeyView>>, Problem> {
    let merchant = session.merchant();
    let programs = app.ledger().list::<Program>(merchant).await?;
    let stores = app.ledger().list::<Store>(merchant).await?;
    let mut keys = app.ledger().list::<ApiKey>(merchant).await?;
    keys.sort_by_key(|key| (key.revoked.is_some(), std::cmp::Reverse(key.created)));
    Ok(Json(keys.iter().map(|key| view(key, &programs, &stores)).collect()))
}

/// `POST /v1/api-keys`
pub(super) async fn create(
    State(app): State<App>,
    session: ConsoleSession,
    Body(new): Body<NewKey>,
) -> Result<(StatusCode, Json<KeyMade>), Problem> {
    owner_only(&session)?;
    let merchant = session.merchant();
    let name = text::name("name", &new.name)?;
    let program = own(&app, &session, &new.program).await?;
    let store = owned(app.ledger().get::<Store>(merchant, &new.store).await?)?;
    if program.asks().amount {
        let detail = "Choose a program that asks for no amount: a coupon names none.";
        return Err(Problem::unprocessable("program", detail));
    }
    if !program.runs_in(store.id) {
        return Err(Problem::unprocessable("store", "Choose a store at which the program runs."));
    }
    let in_use = app.ledger().list::<ApiKey>(merchant).await?;
    if in_use.iter().filter(|key| key.revoked.is_none()).count() >= MOST_KEYS {
        return Err(Problem::conflict("too_many_keys", "Revoke keys that are not in use any more first."));
    }
    let (id, secret) = (ApiKeyId::random(&mut rng()), Secret::random(&mut rng()));
    let scope = ApiScope::Coupons { program: program.id(), store: store.id };
    let (created, digest) = (app.now()?, secret.digest());
    let key = ApiKey { id, merchant, name, scope, secret: digest, created, revoked: None };
    app.ledger().put(&key).await?;
    let view = view(&key, &[program], &[store]);
    Ok((StatusCode::CREATED, Json(KeyMade { view, key: format!("{MARK}{id}{}", secret.expose()) })))
}

/// `POST /v1/api-keys/{id}/revoke`: for good, and from the next call on.
pub(super) async fn revoke(
    State(app): State<App>,
    session: ConsoleSession,
    Id(id): Id<ApiKeyId>,
    NoBody: NoBody,
) -> Result<Json<KeyView>, Problem> {
    owner_only(&session)?;
    let (merchant, now) = (session.merchant(), app.now()?);
    let change = move |key: Option<ApiKey>| {
        let key = owned(key)?;
        Ok::<_, Problem>(ApiKey { revoked: key.revoked.or(Some(now)), ..key })
    };
    let ring = app.clone();
    let key = to_the_end(async move {
        let turn = ring.recalls().turn().await;
        let key = ring.ledger().update(merchant, &id, change).await??;
        turn.note(Recall::ApiKeyRevoked { merchant, key: id, at: key.revoked.unwrap_or(now) }).await?;
        Ok(key)
    })
    .await?;
    let programs = app.ledger().list::<Program>(merchant).await?;
    let stores = app.ledger().list::<Store>(merchant).await?;
    Ok(Json(view(&key, &programs, &stores)))
}

/// The key with this text, when it is one of ours and was not revoked.
pub(super) async fn find(app: &App, text: &str) -> Result<Option<ApiKey>, Problem> {
    let parts = text.strip_prefix(MARK).and_then(|rest| rest.split_at_checked(ID));
    let Some((id, secret)) = parts else { return Ok(None) };
    let (Ok(id), Some(secret)) = (id.parse::<ApiKeyId>(), Secret::from_text(secret)) else { return Ok(None) };
    let found = app.ledger().find::<ApiKey>(&id).await?;
    let digest = secret.digest();
    // As long for an id that nobody has: whether there is one is not to be measured.
    let expected = found.as_ref().map_or(Digest::ZERO, |key| key.secret);
    let same: bool = expected.as_bytes().ct_eq(digest.as_bytes()).into();
    Ok(found.filter(|key| same && key.revoked.is_none()))
}

fn owner_only(session: &ConsoleSession) -> Result<(), Problem> {
    match session.role() {
        Role::Owner => Ok(()),
        Role::Manager => Err(Problem::forbidden("owner_only", "Only the owner makes and revokes keys.")),
    }
}

fn view(key: &ApiKey, programs: &[Program], stores: &[Store]) -> KeyView {
    let ApiScope::Coupons { program, store } = key.scope;
    let program_name = programs.iter().find(|one| one.id() == program).map(|one| one.name().to_owned());
    let store_name = stores.iter().find(|one| one.id == store).map(|one| one.name.clone());
    KeyView {
        id: key.id,
        name: key.name.clone(),
        program,
        program_name: program_name.unwrap_or_default(),
        store,
        store_name: store_name.unwrap_or_default(),
        created: key.created,
        revoked: key.revoked,
    }
}

/// Proof that a till of a merchant called with a key that may make coupons. Made by the gate only.
#[derive(Debug, Clone, Copy)]
pub struct CouponTill {
    pub(super) key: ApiKeyId,
    pub(super) merchant: MerchantId,
    pub(super) program: ProgramId,
    pub(super) store: StoreId,
}

impl From<ApiKey> for CouponTill {
    fn from(key: ApiKey) -> Self {
        let ApiScope::Coupons { program, store } = key.scope;
        Self { key: key.id, merchant: key.merchant, program, store }
    }
}
