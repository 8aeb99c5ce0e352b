use serde::{Deserialize, Serialize};
use tenthcup_token::{DeviceId, MerchantId, PublicKey, StoreId, Timestamp};
use tenthcup_verifier::{DeviceStanding, DeviceStatus};

use super::Record;

/// An enrolled scanner with a key of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Its id.
    pub id: DeviceId,
    /// Whose it is.
    pub merchant: MerchantId,
    /// Where it stands.
    pub store: StoreId,
    /// What it is called.
    pub name: String,
    /// Its key.
    pub key: PublicKey,
    /// Whether it may submit.
    pub status: DeviceStatus,
    /// When the console confirmed it.
    pub enrolled: Timestamp,
    /// When it was revoked. What it made before that and sent later is kept for a manager.
    #[serde(default)]
    pub revoked: Option<Timestamp>,
}

impl Device {
    /// What a check needs of it.
    pub fn standing(&self) -> DeviceStanding {
        DeviceStanding { merchant: self.merchant, store: self.store, key: self.key, status: self.status }
    }
}

impl Record for Device {
    const KIND: &'static str = "device";
    type Id = DeviceId;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn id(&self) -> DeviceId {
        self.id
    }
}
