//! What the registry knows of a card and of a device, as far as a check needs it.

use serde::{Deserialize, Serialize};
use tenthcup_token::{
    CardId, CouponId, DeviceId, HolderKey, KeyOnRecord, MerchantId, PublicKey, Reason, StoreId, TotpSecret,
    VoucherId,
};

use crate::StorageFault;

/// Whether a card may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CardStatus {
    /// It may.
    Active,
    /// It may not, until somebody thaws it.
    Frozen,
    /// Its holder was erased: it is a card of nobody, for good. Not for anybody to ask for by name.
    #[serde(skip_deserializing)]
    Erased,
}

/// How a card is held, and so how it is shown. It only ever moves to something that is harder to copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holder {
    /// By a key in the holder's phone: assurance A.
    Key(HolderKey),
    /// By a pass that shows a rotating code: assurance B.
    Totp(TotpSecret),
    /// By a static code on paper: assurance C.
    Paper,
}

impl Holder {
    /// The holder's key, where there is one.
    pub fn key(&self) -> Option<&HolderKey> {
        match self {
            Self::Key(key) => Some(key),
            Self::Totp(_) | Self::Paper => None,
        }
    }

    /// How hard it is to copy.
    pub const fn assurance(&self) -> Assurance {
        match self {
            Self::Key(_) => Assurance::Key,
            Self::Totp(_) => Assurance::Totp,
            Self::Paper => Assurance::Paper,
        }
    }

    /// Refuses a code of a lower `shown` assurance than the card has ([`Reason::Superseded`]), and of a higher one, which no code of this
    /// card can be ([`Reason::BadSignature`]).
    pub(crate) fn shown_as(&self, shown: Assurance) -> Result<(), Reason> {
        match shown.cmp(&self.assurance()) {
            std::cmp::Ordering::Less => Err(Reason::Superseded),
            std::cmp::Ordering::Equal => Ok(()),
            std::cmp::Ordering::Greater => Err(Reason::BadSignature),
        }
    }
}

impl<K: Into<HolderKey>> From<K> for Holder {
    fn from(key: K) -> Self {
        Self::Key(key.into())
    }
}

/// How hard a card is to copy, the weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Assurance {
    /// C: whoever has a photograph has it.
    Paper,
    /// B: whoever reads the pass's memory has it.
    Totp,
    /// A: the key does not leave the phone.
    Key,
}

/// What the registry knows of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardStanding {
    /// Whose program it belongs to.
    pub merchant: MerchantId,
    /// How it is held.
    pub holder: Holder,
    /// Rises with each re-issue.
    pub generation: u16,
    /// Whether it may be used.
    pub status: CardStatus,
}

impl CardStanding {
    /// The holder's key, as something to verify with.
    ///
    /// # Errors
    /// [`Reason::BadSignature`] when the card is held without a key: nobody can have signed for it.
    pub fn key_on_record(&self) -> Result<KeyOnRecord, Reason> {
        let key = self.holder.key().ok_or(Reason::BadSignature)?;
        Ok(KeyOnRecord::holder(self.merchant, *key))
    }

    /// Whether the card is still somebody's. One that was erased is to every check as if it had never been.
    pub fn exists(&self) -> bool {
        self.status != CardStatus::Erased
    }

    /// Refuses a card that may not be used.
    ///
    /// # Errors
    /// [`Reason::CardFrozen`], [`Reason::UnknownCard`] once it was erased.
    pub fn usable(&self) -> Result<(), Reason> {
        match self.status {
            CardStatus::Active => Ok(()),
            CardStatus::Frozen => Err(Reason::CardFrozen),
            CardStatus::Erased => Err(Reason::UnknownCard),
        }
    }
}

/// Whether a device may submit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DeviceStatus {
    /// It may.
    Active,
    /// Not before somebody confirms it: its ledger was restored, and does not know what became of it since the backup.
    Unconfirmed,
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
    /// [`Reason::DeviceRevoked`], [`Reason::DeviceNotConfirmed`].
    pub fn usable(&self) -> Result<(), Reason> {
        match self.status {
            DeviceStatus::Active => Ok(()),
            DeviceStatus::Unconfirmed => Err(Reason::DeviceNotConfirmed),
            DeviceStatus::Revoked => Err(Reason::DeviceRevoked),
        }
    }

    /// Refuses a device that is out for good. One that nobody has confirmed yet may still ask and send; what comes of it is decided later.
    ///
    /// # Errors
    /// [`Reason::DeviceRevoked`].
    pub fn not_revoked(&self) -> Result<(), Reason> {
        match self.status {
            DeviceStatus::Active | DeviceStatus::Unconfirmed => Ok(()),
            DeviceStatus::Revoked => Err(Reason::DeviceRevoked),
        }
    }
}

/// What the registry knows of a voucher.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VoucherStanding {
    /// Whose it is.
    pub merchant: MerchantId,
}

/// What the registry knows of a coupon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CouponStanding {
    /// Whose it is.
    pub merchant: MerchantId,
}

/// Where cards, devices, vouchers and coupons are looked up: committed state only.
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

    /// The standing of a voucher; `None` when there is no such voucher.
    ///
    /// # Errors
    /// When the storage does not answer.
    fn voucher(&self, voucher: &VoucherId) -> Result<Option<VoucherStanding>, StorageFault>;

    /// The standing of a coupon; `None` when there is no such coupon.
    ///
    /// # Errors
    /// When the storage does not answer.
    fn coupon(&self, coupon: &CouponId) -> Result<Option<CouponStanding>, StorageFault>;
}
