//! Records: the slow-changing things beside cards and events (merchants, stores, staff, devices, programs, invites, vouchers, coupons).
//!
//! A record is stored as JSON under (kind, merchant, id). Every read names the merchant or, with [`Records::find`], says aloud that it
//! does not. An id belongs to the merchant that used it first: no other can write it.

mod api_key;
mod batch;
mod coupon;
mod device;
mod enrolment;
mod freeze;
mod invite;
mod merchant;
mod program;
mod shift;
mod staff;
mod store;
mod typed;
mod voucher;

use async_trait::async_trait;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tenthcup_token::{
    ApiKeyId, CardId, CouponId, DeviceId, Digest, InviteId, MerchantId, ProgramId, StaffId, StoreId,
    VoucherId,
};

pub use api_key::{ApiKey, ApiScope};
pub use batch::{Batch, Condition, RecordWrite};
pub use coupon::{Coupon, CouponClaim};
pub use device::Device;
pub use enrolment::{Enrolment, EnrolmentState, WaitingDevice};
pub use freeze::FreezeVersion;
pub use invite::{Claimed, Invite};
pub use merchant::Merchant;
pub use shift::{Shift, ShiftId, Shifts};
pub use staff::{Staff, StaffRole, StaffStatus};
pub use store::Store;
pub use typed::Records;
pub use voucher::Voucher;

use crate::fault::Fault;

/// Something that is kept as one JSON value.
pub trait Record: Clone + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The name of the kind, in the file: never changed, ASCII letters and `-` only.
    const KIND: &'static str;
    /// What it is found by.
    type Id: RecordId;

    /// Whose it is; [`MerchantId::NONE`] for what belongs to the issuer.
    fn merchant(&self) -> MerchantId;
    /// Its id.
    fn id(&self) -> Self::Id;
}

/// What a record is found by. Records of a kind are listed in the order of these bytes.
pub trait RecordId: Send + Sync {
    /// The bytes of the id.
    fn to_key(&self) -> Vec<u8>;
}

macro_rules! ids {
    ($($name:ty),*) => {$(
        impl RecordId for $name {
            fn to_key(&self) -> Vec<u8> {
                self.as_bytes().to_vec()
            }
        }
    )*};
}

ids!(
    MerchantId, StoreId, StaffId, DeviceId, ProgramId, CardId, InviteId, VoucherId, CouponId, ApiKeyId,
    Digest, String
);

/// Where a record lies: its kind, its merchant, its id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordKey {
    pub(crate) kind: &'static str,
    pub(crate) merchant: MerchantId,
    pub(crate) id: Vec<u8>,
}

impl RecordKey {
    /// The key of the `T` of `merchant` with this id.
    pub fn of<T: Record>(merchant: MerchantId, id: &T::Id) -> Self {
        Self { kind: T::KIND, merchant, id: id.to_key() }
    }
}

/// Which records to list.
#[derive(Debug, Clone)]
pub struct RecordList {
    pub(crate) kind: &'static str,
    /// `None` for those of every merchant.
    pub(crate) merchant: Option<MerchantId>,
    /// Only those whose id begins with these bytes.
    pub(crate) prefix: Vec<u8>,
}

/// What an engine does for records: bytes in, bytes out. [`Records`] is how it is used.
#[async_trait]
pub trait RecordStore: Send + Sync {
    /// The record at this key.
    async fn read_record(&self, key: RecordKey) -> Result<Option<Vec<u8>>, Fault>;

    /// The record of this kind and id, whoever's it is.
    async fn find_record(&self, kind: &'static str, id: Vec<u8>) -> Result<Option<Vec<u8>>, Fault>;

    /// The records of a list, in the order of their keys.
    async fn list_records(&self, list: RecordList) -> Result<Vec<Vec<u8>>, Fault>;

    /// Writes all of `writes` in one transaction, or, when the condition of one does not hold, none of them. `true` when they are durable,
    /// `false` when a condition did not hold.
    async fn write_records(&self, writes: Vec<RecordWrite>) -> Result<bool, Fault>;
}
