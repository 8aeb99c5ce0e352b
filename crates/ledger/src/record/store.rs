use serde::{Deserialize, Serialize};
use tenthcup_token::{MerchantId, StoreId};

use super::Record;

/// One place of a merchant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Store {
    /// Its id.
    pub id: StoreId,
    /// Whose it is.
    pub merchant: MerchantId,
    /// Its name, as customers see it.
    pub name: String,
    /// The IANA name of its time zone, as `Europe/Vienna`: limits per day go by its days.
    pub time_zone: String,
}

impl Record for Store {
    const KIND: &'static str = "store";
    type Id = StoreId;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn id(&self) -> StoreId {
        self.id
    }
}
