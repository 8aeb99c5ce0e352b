use serde::{Deserialize, Serialize};
use tenthcup_token::{CardId, CouponId, MerchantId, ProgramId, SaleReference, StoreId, Timestamp};
use tenthcup_verifier::CouponStanding;

use super::Record;

/// A punch that whoever has the receipt may claim, once. The ledger marks it claimed in the transaction that gives the punch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coupon {
    /// Its id.
    pub id: CouponId,
    /// Whose it is.
    pub merchant: MerchantId,
    /// The program whose cards it punches.
    pub program: ProgramId,
    /// Where the sale was.
    pub store: StoreId,
    /// The sale: it earns once, by this coupon or by a scan.
    pub sale: SaleReference,
    /// When it was made.
    pub issued: Timestamp,
    /// Not to be claimed from here on.
    pub expires: Timestamp,
    /// Whether the sale was undone before anybody claimed.
    pub void: bool,
    /// By which card, and when.
    pub claimed: Option<CouponClaim>,
}

/// Who claimed a coupon.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CouponClaim {
    /// The card that was punched.
    pub card: CardId,
    /// When.
    pub at: Timestamp,
}

impl Coupon {
    /// What a check needs of it.
    pub fn standing(&self) -> CouponStanding {
        CouponStanding { merchant: self.merchant }
    }
}

impl Record for Coupon {
    const KIND: &'static str = "coupon";
    type Id = CouponId;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn id(&self) -> CouponId {
        self.id
    }
}
