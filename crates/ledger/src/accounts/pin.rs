//! PINs of staff.

use serde::{Deserialize, Serialize};
use tenthcup_token::{MerchantId, StaffId};

use super::Accounts;
use crate::fault::Fault;
use crate::record::{Record, Records as _};

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Pin {
    merchant: MerchantId,
    staff: StaffId,
    hash: String,
}

impl Record for Pin {
    const KIND: &'static str = "pin";
    type Id = StaffId;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn id(&self) -> StaffId {
        self.staff
    }
}

impl Accounts {
    /// Writes the slow hash of somebody's PIN, over the one before.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn put_pin(&self, merchant: MerchantId, staff: StaffId, hash: String) -> Result<(), Fault> {
        self.file.put(&Pin { merchant, staff, hash }).await
    }

    /// The slow hash of somebody's PIN.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn pin(&self, merchant: MerchantId, staff: StaffId) -> Result<Option<String>, Fault> {
        Ok(self.file.get::<Pin>(merchant, &staff).await?.map(|pin| pin.hash))
    }
}
