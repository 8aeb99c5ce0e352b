//! How one key set follows from another.

use tenthcup_token::{KeyEntry, KeySetClaims, KeyStatus, Kid, Kinds, MerchantId, PublicKey, Timestamp};

use super::KeyRingError;

const DAY: u32 = 86_400;

/// How long a key set is believed. It is signed anew while the service runs, long before.
pub(super) const SET_LIVES: u32 = 365 * DAY;

/// A key set with less than this left is signed anew.
pub(super) const RENEW_BEFORE: u32 = 90 * DAY;

/// With less than this left, and the root elsewhere, somebody has to be told.
pub const WARN_BEFORE: u32 = 60 * DAY;

/// A CARD is issued for this long. The wallet gets a new one whenever it asks.
pub const CARD_LIVES: u32 = 366 * DAY;

/// How long a signing key is believed: longer than the longest life of a CARD (5 years), so that no card outlives its key.
const KEY_LIVES: u32 = 10 * 365 * DAY;

/// How long a key is believed after another took its place: until the last CARD that it signed has expired. Invites live shorter, and
/// receipts are believed by the time at which they were recorded.
const OVERLAP: u32 = CARD_LIVES + DAY;

/// What is to be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Nothing but the expiry.
    Renew,
    /// A first signing key for a new merchant.
    Add(MerchantId),
    /// A new signing key for this merchant, or for all; the one before is believed a while longer.
    Rotate(Option<MerchantId>),
    /// This key is never believed again; when it is the one that signs, another takes its place first.
    Revoke(MerchantId, Kid),
}

impl Change {
    /// The keys of the next set. `make` makes a private key for a merchant and answers its public half.
    pub(super) fn next_keys(
        self,
        set: &KeySetClaims,
        now: Timestamp,
        mut make: impl FnMut(MerchantId) -> Result<PublicKey, KeyRingError>,
    ) -> Result<Vec<KeyEntry>, KeyRingError> {
        let mut keys = set.keys().to_vec();
        match self {
            Self::Renew => {}
            Self::Add(merchant) => keys.push(entry(make(merchant)?, merchant, now.minus(300), now)),
            Self::Rotate(only) => {
                let merchants = merchants(set);
                if let Some(only) = only.filter(|only| !merchants.contains(only)) {
                    return Err(KeyRingError::UnknownMerchant(only));
                }
                for merchant in merchants.into_iter().filter(|one| only.is_none_or(|only| only == *one)) {
                    replace(&mut keys, make(merchant)?, merchant, now);
                }
            }
            Self::Revoke(merchant, kid) => {
                let signs = signer(set, &merchant).is_some_and(|signer| signer.key.kid() == kid);
                let key = keys.iter_mut().find(|entry| entry.merchant == merchant && entry.key.kid() == kid);
                let key = key.ok_or(KeyRingError::UnknownKey(kid))?;
                if key.status == KeyStatus::Revoked {
                    return Err(KeyRingError::RevokedAlready(kid));
                }
                key.status = KeyStatus::Revoked;
                if signs {
                    replace(&mut keys, make(merchant)?, merchant, now);
                }
            }
        }
        Ok(with_all_kinds(keys))
    }
}

/// A key set that names these keys.
pub(super) fn claims(root: Kid, version: u64, now: Timestamp, keys: Vec<KeyEntry>) -> KeySetClaims {
    KeySetClaims::new(root, version, now, now.plus(SET_LIVES), keys)
}

/// Whether a key set should be signed anew: it has not long to live, or a key that signs may not sign all that it has to.
pub fn is_due(set: &KeySetClaims, now: Timestamp) -> bool {
    set.exp.since(now) < i64::from(RENEW_BEFORE) || with_all_kinds(set.keys().to_vec()) != set.keys()
}

/// The merchants whose keys a set names.
pub fn merchants(set: &KeySetClaims) -> Vec<MerchantId> {
    let mut merchants: Vec<_> = set.keys().iter().map(|entry| entry.merchant).collect();
    merchants.dedup();
    merchants
}

/// The key that signs for a merchant: of those that are not revoked the one that is believed longest, which is the newest.
pub fn signer<'a>(set: &'a KeySetClaims, merchant: &MerchantId) -> Option<&'a KeyEntry> {
    newest(set.keys(), merchant)
}

fn newest<'a>(keys: &'a [KeyEntry], merchant: &MerchantId) -> Option<&'a KeyEntry> {
    let active = |entry: &&KeyEntry| entry.merchant == *merchant && entry.status == KeyStatus::Active;
    keys.iter().filter(active).max_by_key(|entry| entry.not_after)
}

fn entry(key: PublicKey, merchant: MerchantId, not_before: Timestamp, now: Timestamp) -> KeyEntry {
    let (kinds, not_after, status) = (Kinds::ISSUER, now.plus(KEY_LIVES), KeyStatus::Active);
    KeyEntry { key, merchant, kinds, not_before, not_after, status }
}

/// Adds a key in the place of those that a merchant has. Its validity begins with theirs: receipts are signed when they are read, those of
/// the past too, and each is believed by the time at which it was recorded.
fn replace(keys: &mut Vec<KeyEntry>, key: PublicKey, merchant: MerchantId, now: Timestamp) {
    let mut first = now.minus(300);
    for old in keys.iter_mut().filter(|entry| entry.merchant == merchant) {
        old.not_after = old.not_after.min(now.plus(OVERLAP));
        first = first.min(old.not_before);
    }
    keys.push(entry(key, merchant, first, now));
}

/// Lets every key that signs sign all that this version makes: a set from before a kind existed does not name it.
fn with_all_kinds(mut keys: Vec<KeyEntry>) -> Vec<KeyEntry> {
    let signing: Vec<_> =
        keys.iter().filter_map(|entry| newest(&keys, &entry.merchant)).map(|entry| entry.key).collect();
    for entry in keys.iter_mut().filter(|entry| signing.contains(&entry.key)) {
        entry.kinds = Kinds::ISSUER;
    }
    keys
}

#[cfg(test)]
mod tests {
    use tenthcup_token::SigningKey;

    use super::*;
    use crate::random::rng;

    const NOW: Timestamp = Timestamp::from_secs(1_800_000_000);
    const SHOP: MerchantId = MerchantId::from_bytes([1; 16]);

    fn make(_: MerchantId) -> Result<PublicKey, KeyRingError> {
        Ok(SigningKey::generate(&mut rng()).public())
    }

    fn after(change: Change, set: &KeySetClaims, now: Timestamp) -> KeySetClaims {
        let keys = change.next_keys(set, now, make).unwrap();
        claims(set.kid, set.version + 1, now, keys)
    }

    fn first() -> KeySetClaims {
        after(Change::Add(SHOP), &claims(Kid::from_bytes([0; 4]), 1, NOW, Vec::new()), NOW)
    }

    #[test]
    fn a_rotated_key_outlives_its_cards_and_the_new_one_covers_old_receipts() {
        let before = first();
        let old = signer(&before, &SHOP).unwrap().clone();
        let later = NOW.plus(DAY * 400);
        let set = after(Change::Rotate(None), &before, later);
        let new = signer(&set, &SHOP).unwrap();
        assert_ne!(new.key, old.key);
        assert_eq!(new.not_before, old.not_before);
        let kept = set.keys().iter().find(|entry| entry.key == old.key).unwrap();
        assert_eq!((kept.status, kept.not_after), (KeyStatus::Active, later.plus(CARD_LIVES + DAY)));
        let again = after(Change::Rotate(Some(SHOP)), &set, later);
        assert_ne!(signer(&again, &SHOP).unwrap().key, new.key, "the newest signs, also in the same second");
    }

    #[test]
    fn a_revoked_key_is_replaced_when_it_signs_and_only_then() {
        let set = after(Change::Rotate(None), &first(), NOW);
        let signs = signer(&set, &SHOP).unwrap().key.kid();
        let rests = set.keys().iter().map(|entry| entry.key.kid()).find(|kid| *kid != signs).unwrap();
        let one = after(Change::Revoke(SHOP, rests), &set, NOW);
        assert_eq!((one.keys().len(), signer(&one, &SHOP).unwrap().key.kid()), (2, signs));
        let both = after(Change::Revoke(SHOP, signs), &one, NOW);
        assert_eq!(both.keys().len(), 3);
        assert_ne!(signer(&both, &SHOP).unwrap().key.kid(), signs);
        let again = Change::Revoke(SHOP, signs).next_keys(&both, NOW, make);
        assert!(matches!(again, Err(KeyRingError::RevokedAlready(_))));
        let nobody = Change::Revoke(SHOP, Kid::from_bytes([9; 4])).next_keys(&both, NOW, make);
        assert!(matches!(nobody, Err(KeyRingError::UnknownKey(_))));
    }

    #[test]
    fn a_set_is_due_before_its_end_and_when_a_kind_is_missing() {
        let set = first();
        assert!(!is_due(&set, NOW) && is_due(&set, set.exp.minus(RENEW_BEFORE - 1)));
        let mut keys = set.keys().to_vec();
        keys[0].kinds = Kinds::of(&[tenthcup_token::Kind::Card]);
        let lacking = claims(set.kid, 3, NOW, keys);
        assert!(is_due(&lacking, NOW));
        assert!(!is_due(&after(Change::Renew, &lacking, NOW), NOW));
    }
}
