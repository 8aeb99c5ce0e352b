//! Enrolled scanners.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use tenthcup_ledger::record::{Device, Store};
use tenthcup_ledger::{Recall, Records as _};
use tenthcup_token::{DeviceId, MerchantId, StoreId, Timestamp};
use tenthcup_verifier::DeviceStatus;

use super::body::{Id, NoBody};
use super::{ConsoleSession, Problem, owned, to_the_end};
use crate::app::App;

/// A device, as the console sees it.
#[derive(Serialize)]
pub(super) struct DeviceView {
    id: DeviceId,
    name: String,
    store: StoreId,
    store_name: String,
    status: DeviceStatus,
    enrolled: Timestamp,
    key_fingerprint: String,
}

impl DeviceView {
    fn new(device: Device, stores: &BTreeMap<StoreId, String>) -> Self {
        Self {
            id: device.id,
            name: device.name,
            store: device.store,
            store_name: stores.get(&device.store).cloned().unwrap_or_default(),
            status: device.status,
            enrolled: device.enrolled,
            key_fingerprint: device.key.fingerprint(),
        }
    }
}

async fn store_names(app: &App, merchant: MerchantId) -> Result<BTreeMap<StoreId, String>, Problem> {
    let stores = app.ledger().list::<Store>(merchant).await?;
    Ok(stores.into_iter().map(|store| (store.id, store.name)).collect())
}

/// `GET /v1/devices`
pub(super) async fn list(
    State(app): State<App>,
    session: ConsoleSession,
) -> Result<Json<Vec<DeviceView>>, Problem> {
    let stores = store_names(&app, session.merchant()).await?;
    let mut devices = app.ledger().list::<Device>(session.merchant()).await?;
    devices.sort_by_key(|device| std::cmp::Reverse(device.enrolled));
    Ok(Json(devices.into_iter().map(|device| DeviceView::new(device, &stores)).collect()))
}

/// `POST /v1/devices/{id}/confirm`: after a restore, it is still ours. Doing so again changes nothing.
pub(super) async fn confirm(
    State(app): State<App>,
    session: ConsoleSession,
    Id(id): Id<DeviceId>,
    NoBody: NoBody,
) -> Result<Json<DeviceView>, Problem> {
    let change = |device: Option<Device>| {
        let device = owned(device)?;
        if device.status == DeviceStatus::Revoked {
            return Err(Problem::conflict("device_revoked", "This device was revoked. Enrol it again."));
        }
        Ok(Device { status: DeviceStatus::Active, ..device })
    };
    let device = app.ledger().update(session.merchant(), &id, change).await??;
    let stores = store_names(&app, session.merchant()).await?;
    Ok(Json(DeviceView::new(device, &stores)))
}

/// `POST /v1/devices/{id}/revoke`: for good, and from the next scan on.
pub(super) async fn revoke(
    State(app): State<App>,
    session: ConsoleSession,
    Id(id): Id<DeviceId>,
    NoBody: NoBody,
) -> Result<Json<DeviceView>, Problem> {
    let now = app.now()?;
    let change = move |device: Option<Device>| {
        let device = owned(device)?;
        let revoked = device.revoked.or(Some(now));
        Ok::<_, Problem>(Device { status: DeviceStatus::Revoked, revoked, ..device })
    };
    let (merchant, ring) = (session.merchant(), app.clone());
    let device = to_the_end(async move {
        let turn = ring.recalls().turn().await;
        let device = ring.ledger().update(merchant, &id, change).await??;
        let at = device.revoked.unwrap_or(now);
        turn.note(Recall::DeviceRevoked { merchant, device: id, at }).await?;
        Ok(device)
    })
    .await?;
    app.freeze_lists().forget(&session.merchant()).await;
    app.live().end_device(&id);
    let stores = store_names(&app, session.merchant()).await?;
    Ok(Json(DeviceView::new(device, &stores)))
}
