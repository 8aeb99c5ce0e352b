//! A verifier alone in a till: a pinned key set, a store of used codes, and the digits that a scanner reads.

use tenthcup_token::{CardId, MerchantId, Reason, ShowCard, Timestamp, Unverified};

use crate::code::verify_show_card;
use crate::{Burn, Fault, KeySet, KeySetError, KeySetFile, ReplayKey, ReplayStore, StorageFault, Windows};

/// A code that was accepted, and burnt durably.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accepted {
    /// The card that was shown.
    pub card: CardId,
    /// Its generation, by its CARD. Whether a newer one exists, only the registry knows.
    pub generation: u16,
    /// When the holder's phone drew the code.
    pub iat: Timestamp,
}

/// Why a till gives nothing for a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TillRefusal {
    /// Why.
    pub reason: Reason,
    /// For [`Reason::AlreadyUsed`]: when it was used first.
    pub first_seen: Option<Timestamp>,
}

/// Why a till does not open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TillFault {
    /// The key set is not to be used.
    #[error(transparent)]
    KeySet(#[from] KeySetError),
    /// The store did not answer.
    #[error(transparent)]
    Storage(#[from] StorageFault),
}

/// A verifier for one merchant's cards that asks nobody.
///
/// What it accepts is provisional: the signature is right, the moment is now, and this till did not see the code before. Whether the card
/// was frozen, and whether another till saw the code, only the issuer knows.
#[derive(Debug)]
pub struct Till {
    keys: KeySet,
    merchant: MerchantId,
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
        Ok(Self { keys, merchant: file.merchant, store, windows })
    }

    /// Checks the digits of a SHOW-CARD and burns them. `Ok` of `Ok` means: accepted, and on disk.
    ///
    /// # Errors
    /// A storage fault: could not decide, nothing is burnt as far as anybody was told; the same may be scanned again.
    pub fn check(&self, digits: &str, now: Timestamp) -> Result<Result<Accepted, TillRefusal>, StorageFault> {
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

    fn decide(&self, digits: &str, now: Timestamp) -> Result<Result<Accepted, TillRefusal>, Fault> {
        let show = Unverified::<ShowCard>::from_text(digits)?;
        let (card, show) = verify_show_card(show, &self.merchant, &self.keys, &self.windows, now)?;
        let (card, show) = (card.claims(), show.claims());
        let replay = ReplayKey::new(&card.card, show.iat, show.cti);
        Ok(match self.store.burn(&replay, show.iat, now)? {
            Burn::Fresh => Ok(Accepted { card: card.card, generation: card.generation, iat: show.iat }),
            Burn::Replayed { first_seen } => {
                Err(TillRefusal { reason: Reason::AlreadyUsed, first_seen: Some(first_seen) })
            }
        })
    }
}
