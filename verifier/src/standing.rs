//! What the registry knows of a card and of a device, as far as a check needs it.

use serde::{Deserialize, Serialize};
use tenthcup_token::{CardId, DeviceId, HolderKey, KeyOnRecord, MerchantId, PublicKey, Reason, StoreId};

use crate::StorageFault;

/// Whether a card may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CardStatus {
    /// It may.
    Active,
    /// It may not, until somebody thaws it.
    Frozen,
}

/// What the registry knows of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CardStanding {
    /// Whose program it belongs to.
    pub merchant: MerchantId,
    /// The holder's key.
    pub key: HolderKey,
    /// Rises with each re-issue.
    pub generation: u16,
    /// Whether it may be used.
    pub status: CardStatus,
}

impl CardStanding {
    /// The holder's key, as something to verify with.
    pub fn key_on_record(&self) -> KeyOnRecord {
        KeyOnRecord::holder(self.merchant, self.key)
    }

    /// Refuses a card that may not be used.
    ///
    /// # Errors
    /// [`Reason::CardFrozen`].
    pub fn usable(&self) -> Result<(), Reason> {
        match self.status {
            CardStatus::Active => Ok(()),
            CardStatus::Frozen => Err(Reason::CardFrozen),
        }
    }
}

/// Whether a device may submit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DeviceStatus {
    /// It may.
    Active,
    /// Never again.
    Revoked,
}

/// What the registry knows of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeviceStanding {
    /// Whose device it is.
    pub merchant: MerchantId,
    /// Where it stands.
    pub store: StoreId,
    /// Its key.
    pub key: PublicKey,
    /// Whether it may submit.
    pub status: DeviceStatus,
}

impl DeviceStanding {
    /// Its key, as something to verify with.
    pub fn key_on_record(&self) -> KeyOnRecord {
        KeyOnRecord::device(self.merchant, self.key)
    }

    /// Refuses a device that may not submit.
    ///
    /// # Errors
    /// [`Reason::DeviceRevoked`].
    pub fn usable(&self) -> Result<(), Reason> {
        match self.status {
            DeviceStatus::Active => Ok(()),
            DeviceStatus::Revoked => Err(Reason::DeviceRevoked),
        }
    }
}

/// Where cards and devices are looked up: committed state only.
pub trait Registry {
    /// The standing of a card; `None` when there is no such card.
    ///
    /// # Errors
    /// When the storage does not answer.
    fn card(&self, card: &CardId) -> Result<Option<CardStanding>, StorageFault>;

    /// The standing of a device; `None` when there is no such device.
    ///
    /// # Errors
    /// When the storage does not answer.
    fn device(&self, device: &DeviceId) -> Result<Option<DeviceStanding>, StorageFault>;
}
