use serde::{Deserialize, Serialize};
use tenthcup_token::MerchantId;

use super::Record;

/// How far the freeze lists of a merchant have come. On record before a list with that version is given to anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FreezeVersion {
    /// Whose.
    pub merchant: MerchantId,
    /// The version of the newest list.
    pub version: u64,
}

impl Record for FreezeVersion {
    const KIND: &'static str = "freeze-version";
    type Id = MerchantId;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn id(&self) -> MerchantId {
        self.merchant
    }
}
