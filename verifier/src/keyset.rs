//! The pinned key set: which issuer keys may sign what.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use tenthcup_token::{
    KeyOnRecord, KeySetClaims, Kid, Kind, Malformed, MerchantId, PublicKey, Reason, Signed, Timestamp,
    Unverified,
};

/// Why a key set is not to be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeySetError {
    /// Not a KEYSET token.
    #[error("this is no key set: {0}")]
    Malformed(#[from] Malformed),
    /// Not signed by the pinned root.
    #[error("the key set is not signed by the pinned root key")]
    BadSignature,
    /// Lower than a version that was seen before.
    #[error("the key set has version {found}, but version {pinned} was seen before")]
    RolledBack {
        /// Its version.
        found: u64,
        /// The version seen before.
        pinned: u64,
    },
    /// Past its expiry.
    #[error("the key set has expired: fetch the newest one from the issuer")]
    Expired,
}

impl KeySetError {
    /// Its code, as in the test vectors.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "malformed",
            Self::BadSignature => "bad_signature",
            Self::RolledBack { .. } => "rolled_back",
            Self::Expired => "expired",
        }
    }
}

/// A key set whose signature by the pinned root is right.
#[derive(Debug, Clone)]
pub struct KeySet {
    signed: Signed<KeySetClaims>,
    keys: HashMap<(MerchantId, Kid), KeyOnRecord>,
}

impl KeySet {
    /// Checks the KEYSET token in `bytes` against the pinned `root` and the highest version seen so far (0 when none).
    ///
    /// # Errors
    /// When it is not by that root, older than what was seen, or expired.
    pub fn verify(
        root: &PublicKey,
        bytes: &[u8],
        pinned_version: u64,
        now: Timestamp,
    ) -> Result<Self, KeySetError> {
        let set = Self::verify_any(root, bytes)?;
        let found = set.version();
        if found < pinned_version {
            Err(KeySetError::RolledBack { found, pinned: pinned_version })
        } else if set.is_expired(now) {
            Err(KeySetError::Expired)
        } else {
            Ok(set)
        }
    }

    /// Checks only the signature: for the issuer, which may hold an expired set of its own and has to renew it.
    ///
    /// # Errors
    /// When it is not by that root.
    pub fn verify_any(root: &PublicKey, bytes: &[u8]) -> Result<Self, KeySetError> {
        let unverified = Unverified::<KeySetClaims>::from_bytes(bytes)?;
        if unverified.claims_unverified().kid != root.kid() {
            return Err(KeySetError::BadSignature);
        }
        let signed =
            unverified.verify(&KeyOnRecord::root(*root), &[]).map_err(|_| KeySetError::BadSignature)?;
        Ok(Self::from_signed(signed))
    }

    /// From a set that one has signed oneself.
    pub fn from_signed(signed: Signed<KeySetClaims>) -> Self {
        let keys = signed.claims().keys().iter();
        let keys = keys.map(|entry| ((entry.merchant, entry.key.kid()), entry.on_record())).collect();
        Self { signed, keys }
    }

    /// The token itself.
    pub fn signed(&self) -> &Signed<KeySetClaims> {
        &self.signed
    }

    /// Its version.
    pub fn version(&self) -> u64 {
        self.signed.claims().version
    }

    /// Whether it is past its expiry at `now`.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        now >= self.signed.claims().exp
    }

    /// The key `kid` of `merchant`, if it may sign `kind` and is to be believed at `now`.
    ///
    /// # Errors
    /// [`Reason::OtherMerchant`] when only another merchant has such a key, [`Reason::UnknownKey`] when nobody has,
    /// [`Reason::KeyNotValid`] when it is revoked or out of its validity, or the set is expired.
    pub fn key(
        &self,
        merchant: &MerchantId,
        kid: &Kid,
        kind: Kind,
        now: Timestamp,
    ) -> Result<&KeyOnRecord, Reason> {
        let Some(key) = self.keys.get(&(*merchant, *kid)) else {
            let elsewhere = self.keys.keys().any(|(_, other)| other == kid);
            return Err(if elsewhere { Reason::OtherMerchant } else { Reason::UnknownKey });
        };
        if !key.kinds().contains(kind) {
            Err(Reason::UnknownKey)
        } else if self.is_expired(now) || !key.is_valid(now) {
            Err(Reason::KeyNotValid)
        } else {
            Ok(key)
        }
    }
}

/// A public key set file (`FORMAT.md` §9): all that a verifier without the registry needs.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeySetFile {
    /// The root's public key, to be pinned.
    pub root: PublicKey,
    /// The KEYSET token in base64url.
    pub keyset: String,
    /// The merchant whose cards are to be accepted.
    pub merchant: MerchantId,
}

impl KeySetFile {
    /// Checks the set inside, as [`KeySet::verify`] does.
    ///
    /// # Errors
    /// As [`KeySet::verify`].
    pub fn verify(&self, pinned_version: u64, now: Timestamp) -> Result<KeySet, KeySetError> {
        let token = Unverified::<KeySetClaims>::from_base64(&self.keyset)?;
        KeySet::verify(&self.root, token.bytes(), pinned_version, now)
    }
}
