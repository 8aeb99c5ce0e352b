//! The freeze list of a verifier that cannot ask the registry.

use tenthcup_token::{
    CardId, DeviceId, FreezeList, Kind, Malformed, MerchantId, Reason, Signed, Timestamp, Unverified,
};

use crate::{KeySet, Windows};

/// Why a freeze list is not to be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FreezeError {
    /// Not a FREEZE token.
    #[error("this is no freeze list: {0}")]
    Malformed(#[from] Malformed),
    /// Not signed by a key that may sign one now.
    #[error("the freeze list is not to be believed: {0}")]
    NotBelieved(Reason),
    /// Lower than a version that was seen before.
    #[error("the freeze list has version {found}, but version {pinned} was seen before")]
    RolledBack {
        /// Its version.
        found: u64,
        /// The version seen before.
        pinned: u64,
    },
    /// It names a newer key set than the verifier has.
    #[error("the freeze list names key set version {named}: fetch the newest key set first")]
    KeySetOutdated {
        /// The version that it names.
        named: u64,
    },
    /// Signed further ahead of the clock than is allowed.
    #[error("the freeze list lies in the future: this clock is wrong")]
    FromTheFuture,
}

impl FreezeError {
    /// Its code, as in the test vectors.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "malformed",
            Self::NotBelieved(reason) => reason.code(),
            Self::RolledBack { .. } => "rolled_back",
            Self::KeySetOutdated { .. } => "key_set_outdated",
            Self::FromTheFuture => "from_the_future",
        }
    }
}

/// A freeze list whose signature is right and which is not older than one seen before. How old it is, is looked at with each code.
#[derive(Debug, Clone)]
pub struct Freeze(Signed<FreezeList>);

impl Freeze {
    /// Checks the FREEZE token in `bytes` against the key set and the highest version seen so far (0 when none).
    ///
    /// # Errors
    /// See [`FreezeError`].
    pub fn verify(
        bytes: &[u8],
        merchant: &MerchantId,
        keys: &KeySet,
        pinned_version: u64,
        windows: &Windows,
        now: Timestamp,
    ) -> Result<Self, FreezeError> {
        let list = Unverified::<FreezeList>::from_bytes(bytes)?;
        let key = keys.key(merchant, &list.claims_unverified().kid, Kind::Freeze, now);
        let key = key.map_err(FreezeError::NotBelieved)?;
        let list = list.verify(key, &[]).map_err(|error| FreezeError::NotBelieved(error.reason()))?;
        let (found, named) = (list.claims().version, list.claims().key_set_version);
        if found < pinned_version {
            Err(FreezeError::RolledBack { found, pinned: pinned_version })
        } else if named > keys.version() {
            Err(FreezeError::KeySetOutdated { named })
        } else if list.claims().iat.since(now) > i64::from(windows.ahead) {
            Err(FreezeError::FromTheFuture)
        } else {
            Ok(Self(list))
        }
    }

    /// What it says.
    pub fn list(&self) -> &FreezeList {
        self.0.claims()
    }

    /// Refuses every code when the list is too old to decide without the issuer.
    ///
    /// # Errors
    /// [`Reason::OfflineEnded`].
    pub fn in_force(&self, windows: &Windows, now: Timestamp) -> Result<(), Reason> {
        let fresh = now.since(self.list().iat) <= i64::from(windows.freeze_age);
        if fresh { Ok(()) } else { Err(Reason::OfflineEnded) }
    }

    /// Refuses every code at a device that was revoked.
    ///
    /// # Errors
    /// [`Reason::DeviceRevoked`].
    pub fn device(&self, device: &DeviceId) -> Result<(), Reason> {
        let revoked = self.list().devices().binary_search(device).is_ok();
        if revoked { Err(Reason::DeviceRevoked) } else { Ok(()) }
    }

    /// Refuses an issue of a card that is frozen.
    ///
    /// # Errors
    /// [`Reason::CardFrozen`].
    pub fn card(&self, card: &CardId, generation: u16) -> Result<(), Reason> {
        if self.list().holds_card(card, generation) { Err(Reason::CardFrozen) } else { Ok(()) }
    }
}
