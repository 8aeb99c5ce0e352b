//! A verifier alone in a till: a pinned key set, a store of used codes, and the digits that a scanner reads.

use tenthcup_token::{DeviceId, MerchantId, Reason, Timestamp};

use crate::{
    Burn, Fault, Freeze, FreezeError, KeySet, KeySetError, KeySetFile, OfflineChecks, Provisional,
    ReplayStore, StorageFault, Windows,
};

/// Why a till gives nothing for a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TillRefusal {
    /// Why.
    pub reason: Reason,
    /// For [`Reason::AlreadyUsed`]: when it was used first.
    pub first_seen: Option<Timestamp>,
}

/// Why a till does not open, or does not take a freeze list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TillFault {
    /// The key set is not to be used.
    #[error(transparent)]
    KeySet(#[from] KeySetError),
    /// The freeze list is not to be used.
    #[error(transparent)]
    Freeze(#[from] FreezeError),
    /// The store did not answer.
    #[error(transparent)]
    Storage(#[from] StorageFault),
}

/// A verifier for one merchant's cards that asks nobody.
///
/// What it accepts is provisional: the signature is right, the moment is now, this till did not see the code before, and the card does not
/// stand on the freeze list, if it has one. Whether another till saw the code, only the issuer knows.
#[derive(Debug)]
pub struct Till {
    keys: KeySet,
    merchant: MerchantId,
    device: Option<DeviceId>,
    freeze: Option<Freeze>,
    /// Whether this till had a list before: then it does not decide without one.
    had_list: bool,
    store: ReplayStore,
    windows: Windows,
}

impl Till {
    /// A till with the key set of `file` and the used codes of `store`. The version of the key set is remembered in the store, so that an
    /// older one is refused from then on.
    ///
    /// # Errors
    /// When the key set is not to be used, or the store cannot be written.
    pub fn new(
        file: &KeySetFile,
        store: ReplayStore,
        windows: Windows,
        now: Timestamp,
    ) -> Result<Self, TillFault> {
        let keys = file.verify(store.pinned_version()?, now)?;
        store.pin_version(keys.version())?;
        let had_list = store.pinned_freeze_version()? > 0;
        Ok(Self { keys, merchant: file.merchant, device: None, freeze: None, had_list, store, windows })
    }

    /// The same till as the enrolled `device`: it takes the vouchers that name it.
    #[must_use]
    pub fn as_device(self, device: DeviceId) -> Self {
        Self { device: Some(device), ..self }
    }

    /// Has the till go by a FREEZE token. Its version is remembered in the store, and a day after it was signed the till stops deciding
    /// until it gets a newer one.
    ///
    /// # Errors
    /// When the list is not to be used, or the store cannot be written; the till then goes on with the one it had.
    pub fn set_freeze(&mut self, token: &[u8], now: Timestamp) -> Result<(), TillFault> {
        let pinned = self.store.pinned_freeze_version()?;
        let freeze = Freeze::verify(token, &self.merchant, &self.keys, pinned, &self.windows, now)?;
        self.store.pin_freeze_version(freeze.list().version)?;
        self.freeze = Some(freeze);
        Ok(())
    }

    /// Checks the digits of a SHOW-CARD, or of a VOUCHER that names this device, and burns them. `Ok` of `Ok` means: accepted, and on disk.
    ///
    /// # Errors
    /// A storage fault: could not decide, nothing is burnt as far as anybody was told; the same may be scanned again.
    pub fn check(
        &self,
        digits: &str,
        now: Timestamp,
    ) -> Result<Result<Provisional, TillRefusal>, StorageFault> {
        match self.decide(digits, now) {
            Ok(decision) => Ok(decision),
            Err(Fault::Refused(reason)) => Ok(Err(TillRefusal { reason, first_seen: None })),
            Err(Fault::Storage(fault)) => Err(fault),
        }
    }

    /// Forgets used codes that no clock can accept any more; how many.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn prune(&self, now: Timestamp) -> Result<u64, StorageFault> {
        self.store.prune(now)
    }

    fn decide(&self, digits: &str, now: Timestamp) -> Result<Result<Provisional, TillRefusal>, Fault> {
        if self.freeze.is_none() && self.had_list {
            return Err(Reason::OfflineEnded.into());
        }
        let checks = OfflineChecks {
            merchant: &self.merchant,
            device: self.device.as_ref(),
            keys: &self.keys,
            freeze: self.freeze.as_ref(),
            cards: None,
            windows: &self.windows,
            now,
        };
        let code = checks.check(digits)?;
        let burn = match &code {
            Provisional::Card(card) => self.store.burn(&card.replay, card.iat, now)?,
            Provisional::Voucher(voucher) => self.store.spend(voucher, now)?,
        };
        Ok(match burn {
            Burn::Fresh => Ok(code),
            Burn::Replayed { first_seen } => {
                Err(TillRefusal { reason: Reason::AlreadyUsed, first_seen: Some(first_seen) })
            }
        })
    }
}
