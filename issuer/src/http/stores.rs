//! The places of a merchant.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use tenthcup_ledger::Records as _;
use tenthcup_ledger::record::Store;
use tenthcup_token::StoreId;

use super::body::Body;
use super::{ConsoleSession, Problem, text};
use crate::app::App;
use crate::random::rng;

/// A store to be.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewStore {
    name: String,
    time_zone: String,
}

/// A store, as the console sees it.
#[derive(Serialize)]
pub(super) struct StoreView {
    id: StoreId,
    name: String,
    time_zone: String,
}

impl From<Store> for StoreView {
    fn from(store: Store) -> Self {
        Self { id: store.id, name: store.name, time_zone: store.time_zone }
    }
}

/// `GET /v1/stores`
pub(super) async fn list(
    State(app): State<App>,
    session: ConsoleSession,
) -> Result<Json<Vec<StoreView>>, Problem> {
    let mut stores = app.ledger().list::<Store>(session.merchant()).await?;
    stores.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(Json(stores.into_iter().map(StoreView::from).collect()))
}

/// `POST /v1/stores`
pub(super) async fn add(
    State(app): State<App>,
    session: ConsoleSession,
    Body(new): Body<NewStore>,
) -> Result<(StatusCode, Json<StoreView>), Problem> {
    let store = Store {
        id: StoreId::random(&mut rng()),
        merchant: session.merchant(),
        name: text::name("name", &new.name)?,
        time_zone: text::time_zone("time_zone", &new.time_zone)?,
    };
    app.ledger().put(&store).await?;
    Ok((StatusCode::CREATED, Json(store.into())))
}
