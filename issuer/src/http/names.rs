//! The names of a merchant's stores, staff and devices, for answers that people read.

use std::collections::HashMap;

use tenthcup_ledger::record::{Device, Staff, Store};
use tenthcup_ledger::{Fault, FirstUse, Records as _};
use tenthcup_token::{DeviceId, MerchantId, StaffId, StoreId};

use crate::app::App;

/// The names of one merchant. What has no name here is an empty text.
#[derive(Debug, Default)]
pub(crate) struct Names {
    stores: HashMap<StoreId, String>,
    staff: HashMap<StaffId, String>,
    devices: HashMap<DeviceId, String>,
}

impl Names {
    pub(crate) async fn of(app: &App, merchant: MerchantId) -> Result<Self, Fault> {
        let stores = app.ledger().list::<Store>(merchant).await?;
        let staff = app.ledger().list::<Staff>(merchant).await?;
        let devices = app.ledger().list::<Device>(merchant).await?;
        Ok(Self {
            stores: stores.into_iter().map(|store| (store.id, store.name)).collect(),
            staff: staff.into_iter().map(|staff| (staff.id, staff.name)).collect(),
            devices: devices.into_iter().map(|device| (device.id, device.name)).collect(),
        })
    }

    /// Forgets who works there, and at what.
    pub(crate) fn keep_stores_only(&mut self) {
        self.staff.clear();
        self.devices.clear();
    }

    pub(crate) fn store(&self, id: &StoreId) -> String {
        self.stores.get(id).cloned().unwrap_or_default()
    }

    pub(crate) fn staff(&self, id: &StaffId) -> String {
        self.staff.get(id).cloned().unwrap_or_default()
    }

    pub(crate) fn device(&self, id: &DeviceId) -> String {
        self.devices.get(id).cloned().unwrap_or_default()
    }

    /// The names of a first use.
    pub(crate) fn first(&self, first: &FirstUse) -> super::verdict::First {
        super::verdict::First {
            at: first.at,
            store_name: self.store(&first.store),
            staff_name: self.staff(&first.staff),
            device_name: self.device(&first.device),
        }
    }
}
