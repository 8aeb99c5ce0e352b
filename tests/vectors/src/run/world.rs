//! What a vector's verifier knows: its registry and its keys.

use anyhow::{Context as _, Result, anyhow, bail};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tenthcup_token::{
    CardId, CouponId, DeviceId, KeyEntry, KeySetClaims, KeyStatus, Kind, Kinds, MerchantId, SigningKey,
    TotpSecret, VoucherId,
};
use tenthcup_verifier::{
    CardStanding, CardStatus, CouponStanding, DeviceStanding, DeviceStatus, Holder, KeySet, Registry,
    StorageFault, VoucherStanding,
};

use super::Runner;
use crate::case::{Case, HolderState};

impl Registry for Runner<'_> {
    fn card(&self, card: &CardId) -> Result<Option<CardStanding>, StorageFault> {
        let Some(found) = self.case.state.cards.iter().find(|state| state.card == *card) else {
            return Ok(None);
        };
        let status = if found.status == "frozen" { CardStatus::Frozen } else { CardStatus::Active };
        let holder = match &found.holder {
            HolderState::Key(key) => Holder::Key(*key),
            HolderState::Totp { totp } => {
                Holder::Totp(TotpSecret::from_bytes(fixed(totp).map_err(StorageFault::new)?))
            }
            HolderState::Paper { .. } => Holder::Paper,
        };
        Ok(Some(CardStanding { merchant: found.merchant, holder, generation: found.generation, status }))
    }

    fn device(&self, device: &DeviceId) -> Result<Option<DeviceStanding>, StorageFault> {
        let found = self.case.state.devices.iter().find(|state| state.device == *device);
        Ok(found.map(|found| DeviceStanding {
            merchant: found.merchant,
            store: found.store,
            key: found.key,
            status: if found.status == "revoked" { DeviceStatus::Revoked } else { DeviceStatus::Active },
        }))
    }

    fn voucher(&self, voucher: &VoucherId) -> Result<Option<VoucherStanding>, StorageFault> {
        let found = self.case.state.vouchers.iter().find(|state| state.voucher == *voucher);
        Ok(found.map(|found| VoucherStanding { merchant: found.merchant }))
    }

    fn coupon(&self, coupon: &CouponId) -> Result<Option<CouponStanding>, StorageFault> {
        let found = self.case.state.coupons.iter().find(|state| state.coupon == *coupon);
        Ok(found.map(|found| CouponStanding { merchant: found.merchant }))
    }
}

/// The key set of a vector, signed by a root of no meaning.
pub(super) fn key_set(case: &Case) -> Result<KeySet> {
    let mut entries = Vec::new();
    for jwk in &case.keys.keys {
        if jwk.kid != jwk.key.kid() {
            bail!("kid {} is not that of its key", jwk.kid);
        }
        let kinds = jwk
            .kinds
            .iter()
            .map(|label| Kind::ALL.into_iter().find(|kind| kind.label() == label).context("no such kind"));
        entries.push(KeyEntry {
            key: jwk.key,
            merchant: jwk.merchant,
            kinds: Kinds::of(&kinds.collect::<Result<Vec<_>>>()?),
            not_before: jwk.nbf,
            not_after: jwk.exp,
            status: if jwk.status == "revoked" { KeyStatus::Revoked } else { KeyStatus::Active },
        });
    }
    let root = SigningKey::from_seed(&[2; 32]);
    let version = case.state.key_set_version;
    let set = KeySetClaims::new(root.public().kid(), version, case.now, case.keys.exp, entries);
    Ok(KeySet::from_signed(root.sign(set, &MerchantId::NONE, &[])))
}

pub(super) fn bytes(text: &str) -> Result<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).context("base64url")
}

pub(super) fn fixed<const N: usize>(text: &str) -> Result<[u8; N]> {
    bytes(text)?.try_into().map_err(|_| anyhow!("another length than {N}"))
}
