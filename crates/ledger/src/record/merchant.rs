use serde::{Deserialize, Serialize};
use tenthcup_token::{Currency, MerchantId, Timestamp};

use super::Record;

/// A business that runs programs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merchant {
    /// Its id.
    pub id: MerchantId,
    /// Its name, as customers see it.
    pub name: String,
    /// What it counts money in.
    pub currency: Currency,
    /// The IANA name of the time zone whose days its own totals go by, as `Europe/Vienna`.
    pub time_zone: String,
    /// When it was made.
    pub created: Timestamp,
}

impl Record for Merchant {
    const KIND: &'static str = "merchant";
    type Id = MerchantId;

    fn merchant(&self) -> MerchantId {
        self.id
    }

    fn id(&self) -> MerchantId {
        self.id
    }
}
