//! What the root is asked to sign: the whole next key set, in a file that people can read and carry to where the root is.

use serde::{Deserialize, Serialize};
use tenthcup_token::{
    KeyEntry, KeySetClaims, KeyStatus, Kind, Kinds, MerchantId, PublicKey, SigningKey, Timestamp, Unverified,
};
use tenthcup_verifier::KeySet;

use super::words::{self, day};

/// Why a request is not to be signed.
#[derive(Debug, thiserror::Error)]
pub enum RequestError {
    /// Not a file of `tenthcup key request`.
    #[error("this is not a request for a key set: {0}")]
    Malformed(String),
    /// It builds on a key set that this root never signed.
    #[error("the request is for another root key than this one, or was altered")]
    OtherRoot,
    /// It does not follow from what it says it follows from.
    #[error("the request asks for version {asked} after version {before}; make a new one")]
    WrongVersion {
        /// The version it asks for.
        asked: u64,
        /// The version it builds on.
        before: u64,
    },
    /// A thief would ask for this.
    #[error("the request would believe a revoked key again; that is never signed")]
    Unrevokes,
}

/// A key set that is not signed yet.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The KEYSET token in force, base64url: what changes is told by the difference to it.
    follows: String,
    version: u64,
    issued: Timestamp,
    expires: Timestamp,
    keys: Vec<AskedKey>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AskedKey {
    merchant: MerchantId,
    key: PublicKey,
    may_sign: Vec<Kind>,
    not_before: Timestamp,
    not_after: Timestamp,
    revoked: bool,
}

impl Request {
    /// Asks for `next` in the place of `set`.
    pub(super) fn new(set: &KeySet, next: &KeySetClaims) -> Self {
        Self {
            follows: set.signed().to_base64(),
            version: next.version,
            issued: next.iat,
            expires: next.exp,
            keys: next.keys().iter().map(AskedKey::from).collect(),
        }
    }

    /// From the text of a file.
    pub fn from_json(text: &[u8]) -> Result<Self, RequestError> {
        serde_json::from_slice(text).map_err(|error| RequestError::Malformed(error.to_string()))
    }

    /// Checks it against the root that is to sign it.
    pub fn check(self, root: &PublicKey) -> Result<CheckedRequest, RequestError> {
        let before = Unverified::<KeySetClaims>::from_base64(&self.follows)
            .map_err(|error| RequestError::Malformed(error.to_string()))?;
        let before = KeySet::verify_any(root, before.bytes()).map_err(|_| RequestError::OtherRoot)?;
        let before = before.signed().claims().clone();
        if self.version != before.version.saturating_add(1) {
            return Err(RequestError::WrongVersion { asked: self.version, before: before.version });
        }
        let asked = self.keys.len();
        let keys = self.keys.iter().map(AskedKey::entry).collect::<Result<_, _>>()?;
        let next = KeySetClaims::new(root.kid(), self.version, self.issued, self.expires, keys);
        if next.keys().len() != asked || next.exp <= next.iat {
            return Err(RequestError::Malformed(
                "two keys with one id, or an end before its beginning".into(),
            ));
        }
        let checked = CheckedRequest { before, next };
        let believed_again = |old: &KeyEntry| {
            old.status == KeyStatus::Revoked
                && checked.after(old).is_some_and(|new| new.status == KeyStatus::Active)
        };
        if checked.before.keys().iter().any(believed_again) {
            return Err(RequestError::Unrevokes);
        }
        Ok(checked)
    }
}

impl From<&KeyEntry> for AskedKey {
    fn from(entry: &KeyEntry) -> Self {
        Self {
            merchant: entry.merchant,
            key: entry.key,
            may_sign: entry.kinds.iter().collect(),
            not_before: entry.not_before,
            not_after: entry.not_after,
            revoked: entry.status == KeyStatus::Revoked,
        }
    }
}

impl AskedKey {
    fn entry(&self) -> Result<KeyEntry, RequestError> {
        if let Some(kind) = self.may_sign.iter().find(|kind| kind.key_set_number().is_none()) {
            return Err(RequestError::Malformed(format!("no key of a merchant may sign {}", kind.label())));
        }
        Ok(KeyEntry {
            key: self.key,
            merchant: self.merchant,
            kinds: Kinds::of(&self.may_sign),
            not_before: self.not_before,
            not_after: self.not_after,
            status: if self.revoked { KeyStatus::Revoked } else { KeyStatus::Active },
        })
    }
}

/// A request that this root may sign, once somebody has read it.
#[derive(Debug)]
pub struct CheckedRequest {
    before: KeySetClaims,
    next: KeySetClaims,
}

impl CheckedRequest {
    /// What would be signed, in plain words, a line each.
    pub fn in_words(&self) -> Vec<String> {
        let (before, next) = (&self.before, &self.next);
        let mut lines = vec![format!(
            "key set version {}, in the place of version {}; believed until {}",
            next.version,
            before.version,
            day(next.exp)
        )];
        let mut same = 0;
        for new in next.keys() {
            match before.keys().iter().find(|old| is_same(old, new)) {
                None => {
                    lines.push(format!("NEW      {}, believed from {}", named(new), words::validity(new)))
                }
                Some(old) if old == new => same += 1,
                Some(old) => lines.extend(differences(old, new)),
            }
        }
        let gone = before.keys().iter().filter(|old| self.after(old).is_none());
        lines.extend(gone.map(|old| format!("REMOVED  {}", named(old))));
        lines.push(format!("{same} other keys stay as they are"));
        lines
    }

    /// Signs it. The caller has checked it against the same root.
    pub fn sign(self, root: &SigningKey) -> KeySet {
        KeySet::from_signed(root.sign(self.next, &MerchantId::NONE, &[]))
    }

    fn after(&self, old: &KeyEntry) -> Option<&KeyEntry> {
        self.next.keys().iter().find(|new| is_same(old, new))
    }
}

fn is_same(one: &KeyEntry, other: &KeyEntry) -> bool {
    one.merchant == other.merchant && one.key == other.key
}

fn named(entry: &KeyEntry) -> String {
    format!(
        "key {} of merchant {}, which may sign {}",
        entry.key.kid(),
        entry.merchant,
        words::kinds(entry.kinds)
    )
}

fn differences(old: &KeyEntry, new: &KeyEntry) -> Vec<String> {
    let mut lines = Vec::new();
    if new.status == KeyStatus::Revoked && old.status == KeyStatus::Active {
        lines.push(format!("REVOKED  {}: nothing that it signed is believed any more", named(new)));
    } else if (old.not_before, old.not_after) != (new.not_before, new.not_after) {
        let (was, is) = (words::validity(old), words::validity(new));
        lines.push(format!("CHANGED  {}: believed from {is}; before, from {was}", named(new)));
    }
    if old.kinds != new.kinds {
        lines.push(format!("CHANGED  {}; before, {}", named(new), words::kinds(old.kinds)));
    }
    lines
}
