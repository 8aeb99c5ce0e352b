use serde::{Deserialize, Serialize};
use tenthcup_token::{CardId, DeviceId, MerchantId, RewardId, Timestamp, VoucherId};
use tenthcup_verifier::VoucherStanding;

use super::Record;

/// A reward that is redeemed by whoever brings its voucher. While one is out for a reward, nothing else redeems that reward.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voucher {
    /// Its id.
    pub id: VoucherId,
    /// Whose it is.
    pub merchant: MerchantId,
    /// The card that earned the reward.
    pub card: CardId,
    /// The reward.
    pub reward: RewardId,
    /// The one device that may take it.
    pub device: Option<DeviceId>,
    /// When it was made.
    pub issued: Timestamp,
    /// Not to be taken from here on.
    pub expires: Timestamp,
    /// When it was taken, by the ledger's clock.
    pub taken: Option<Timestamp>,
}

impl Voucher {
    /// What a check needs of it.
    pub fn standing(&self) -> VoucherStanding {
        VoucherStanding { merchant: self.merchant }
    }
}

impl Record for Voucher {
    const KIND: &'static str = "voucher";
    type Id = VoucherId;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn id(&self) -> VoucherId {
        self.id
    }
}
