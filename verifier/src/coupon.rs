//! The checks of a COUPON that a customer claims from a receipt.

use tenthcup_token::{
    Coupon, CouponId, CouponSigner, Digest, Kind, MerchantId, Reason, Signed, Timestamp, Unverified,
};

use crate::windows::lifetime;
use crate::{Fault, KeySet, Registry, Windows};

/// A coupon that is ours and in time. Made by [`check_coupon`] only. Whether it was claimed, and whether its sale earned already, is for
/// the ledger.
#[derive(Debug, Clone)]
pub struct CheckedCoupon(Signed<Coupon>);

impl CheckedCoupon {
    /// The COUPON itself. What a CLAIM by it is about is its digest.
    pub fn token(&self) -> &Signed<Coupon> {
        &self.0
    }

    /// Which coupon.
    pub fn coupon(&self) -> &CouponId {
        &self.0.claims().coupon
    }

    /// The sale that it stands for: see [`tenthcup_token::sale_digest`].
    pub fn sale(&self) -> &Digest {
        &self.0.claims().sale
    }

    /// Until when it has to be remembered as used.
    pub fn exp(&self) -> Timestamp {
        self.0.claims().exp
    }
}

/// Checks a coupon: the key of the issuer or of the till, signature, expiry, lifetime, and that it is on record.
///
/// # Errors
/// A refusal, or storage that does not answer.
pub fn check_coupon(
    coupon: Unverified<Coupon>,
    merchant: &MerchantId,
    registry: &dyn Registry,
    keys: &KeySet,
    windows: &Windows,
    now: Timestamp,
) -> Result<CheckedCoupon, Fault> {
    let coupon = match coupon.claims_unverified().signer {
        CouponSigner::Issuer(kid) => coupon.verify(keys.key(merchant, &kid, Kind::Coupon, now)?, &[])?,
        CouponSigner::Device(device) => {
            let device = registry.device(&device)?.ok_or(Reason::UnknownKey)?;
            if device.merchant != *merchant {
                return Err(Reason::OtherMerchant.into());
            }
            device.usable()?;
            coupon.verify(&device.key_on_record(), &[])?
        }
    };
    let claims = coupon.claims();
    lifetime(claims.iat, claims.exp, windows.coupon_lifetime, now)?;
    let standing = registry.coupon(&claims.coupon)?.ok_or(Reason::UnknownCoupon)?;
    if standing.merchant != *merchant {
        return Err(Reason::OtherMerchant.into());
    }
    Ok(CheckedCoupon(coupon))
}
