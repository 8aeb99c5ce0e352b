//! The keys that a running service holds: the root and one signing key per merchant.

use std::collections::BTreeMap;
use std::fs;
use std::sync::{Arc, PoisonError, RwLock};

use rand::Rng;
use tenthcup_token::{
    Claims, KeyEntry, KeySetClaims, KeyStatus, Kid, Kinds, MerchantId, PublicKey, Signed, SigningKey,
    Timestamp, Unverified,
};
use tenthcup_verifier::{KeySet, KeySetFile};

use super::{KeyFileError, KeySetInForce, Passphrase, read_key_file, write_key_file};
use crate::datadir::{DataDir, DataDirError, write_private};

const DAY: u32 = 86_400;

/// How long a key set is believed. It is signed anew while the service runs, long before.
const SET_LIVES: u32 = 365 * DAY;

/// A key set with less than this left is signed anew.
const RENEW_BEFORE: u32 = 90 * DAY;

/// How long a signing key is believed: longer than the longest life of a CARD (5 years), so that no card outlives its key.
const KEY_LIVES: u32 = 10 * 365 * DAY;

/// Why the keys cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyRingError {
    /// A key file.
    #[error(transparent)]
    File(#[from] KeyFileError),
    /// The key set file.
    #[error(transparent)]
    DataDir(#[from] DataDirError),
    /// `keyset.json` is not a key set by the root key beside it.
    #[error(
        "keyset.json in the data directory is not a key set by the root key there; restore both from your backup"
    )]
    Damaged,
    /// A merchant without a key.
    #[error("there is no signing key of merchant {0}")]
    NoKey(MerchantId),
}

/// The keys of a running service. None of them ever leaves it or is printed.
pub struct KeyRing {
    dir: DataDir,
    passphrase: Option<Passphrase>,
    root: SigningKey,
    held: RwLock<Held>,
}

struct Held {
    signing: BTreeMap<MerchantId, Arc<SigningKey>>,
    set: Arc<KeySet>,
}

impl KeyRing {
    /// Makes the root key and key set number 1, which names no key yet, in a new data directory.
    pub fn init(
        dir: DataDir,
        passphrase: Option<Passphrase>,
        rng: &mut impl Rng,
        now: Timestamp,
    ) -> Result<Self, KeyRingError> {
        let root = SigningKey::generate(rng);
        write_key_file(&dir.root_key(), &root, passphrase.as_ref(), rng)?;
        let held = Held { signing: BTreeMap::new(), set: Arc::new(sign_set(&root, 1, Vec::new(), now)) };
        let ring = Self { dir, passphrase, root, held: RwLock::new(held) };
        ring.publish(&ring.read())?;
        Ok(ring)
    }

    /// Reads the keys of a data directory, and signs the key set anew when it has not long to live.
    pub fn open(dir: DataDir, passphrase: Option<Passphrase>, now: Timestamp) -> Result<Self, KeyRingError> {
        let root = read_key_file(&dir.root_key(), passphrase.as_ref())?;
        let set = read_set(&dir, &root.public())?;
        let mut signing = BTreeMap::new();
        for entry in set.signed().claims().keys().iter().filter(|entry| entry.status == KeyStatus::Active) {
            let key = read_key_file(&dir.signing_key(&entry.merchant), passphrase.as_ref())?;
            if key.public() == entry.key {
                signing.insert(entry.merchant, Arc::new(key));
            }
        }
        let held = Held { signing, set: Arc::new(set) };
        let ring = Self { dir, passphrase, root, held: RwLock::new(held) };
        ring.renew_when_due(now)?;
        Ok(ring)
    }

    /// Signs the key set anew when it has not long to live. To be called now and then.
    pub fn renew_when_due(&self, now: Timestamp) -> Result<(), KeyRingError> {
        let mut held = self.held.write().unwrap_or_else(PoisonError::into_inner);
        let claims = held.set.signed().claims();
        if claims.exp.since(now) >= i64::from(RENEW_BEFORE) {
            return Ok(());
        }
        let set = sign_set(&self.root, claims.version.saturating_add(1), claims.keys().to_vec(), now);
        let next = Held { signing: held.signing.clone(), set: Arc::new(set) };
        self.publish(&next)?;
        *held = next;
        Ok(())
    }

    /// Makes the signing key of a new merchant, and a key set that names it. Blocks on files and, with a passphrase, on argon2.
    pub fn add_merchant(
        &self,
        merchant: MerchantId,
        rng: &mut impl Rng,
        now: Timestamp,
    ) -> Result<(), KeyRingError> {
        let key = SigningKey::generate(rng);
        write_key_file(&self.dir.signing_key(&merchant), &key, self.passphrase.as_ref(), rng)?;
        let mut held = self.held.write().unwrap_or_else(PoisonError::into_inner);
        let mut keys = held.set.signed().claims().keys().to_vec();
        keys.push(KeyEntry {
            key: key.public(),
            merchant,
            kinds: Kinds::ISSUER,
            not_before: now.minus(300),
            not_after: now.plus(KEY_LIVES),
            status: KeyStatus::Active,
        });
        let mut signing = held.signing.clone();
        signing.insert(merchant, Arc::new(key));
        let set = sign_set(&self.root, held.set.version().saturating_add(1), keys, now);
        let next = Held { signing, set: Arc::new(set) };
        // Published before it is used: nothing signed by the new key exists before the set that names it is on disk.
        self.publish(&next)?;
        *held = next;
        Ok(())
    }

    /// Signs what `claims` makes of the key id, for `merchant`.
    pub fn sign<T: Claims>(
        &self,
        merchant: &MerchantId,
        claims: impl FnOnce(Kid) -> T,
        extra: &[u8],
    ) -> Result<Signed<T>, KeyRingError> {
        let key = self.read().signing.get(merchant).cloned().ok_or(KeyRingError::NoKey(*merchant))?;
        Ok(key.sign(claims(key.public().kid()), merchant, extra))
    }

    /// The key set in force.
    pub fn key_set(&self) -> Arc<KeySet> {
        self.read().set.clone()
    }

    /// The key set in force, as it is given to others.
    pub fn in_force(&self) -> KeySetInForce {
        KeySetInForce { root: self.root.public(), keyset: self.read().set.signed().to_base64() }
    }

    /// The root's public key, which counters and verifiers pin.
    pub fn root(&self) -> PublicKey {
        self.root.public()
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, Held> {
        self.held.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes the key set where verifiers and the next start find it.
    fn publish(&self, held: &Held) -> Result<(), KeyRingError> {
        let (root, keyset) = (self.root.public(), held.set.signed().to_base64());
        for merchant in held.signing.keys() {
            let file = KeySetFile { root, keyset: keyset.clone(), merchant: *merchant };
            write_private(&self.dir.public_key_set(merchant), &json(&file)?)?;
        }
        Ok(write_private(&self.dir.key_set(), &json(&KeySetInForce { root, keyset })?)?)
    }
}

fn sign_set(root: &SigningKey, version: u64, keys: Vec<KeyEntry>, now: Timestamp) -> KeySet {
    let claims = KeySetClaims::new(root.public().kid(), version, now, now.plus(SET_LIVES), keys);
    KeySet::from_signed(root.sign(claims, &MerchantId::NONE, &[]))
}

/// The key set on disk. One that has expired is taken here: its owner signs it anew.
fn read_set(dir: &DataDir, root: &PublicKey) -> Result<KeySet, KeyRingError> {
    let text = fs::read(dir.key_set()).map_err(|source| DataDirError::Io { path: dir.key_set(), source })?;
    let file: KeySetInForce = serde_json::from_slice(&text).map_err(|_| KeyRingError::Damaged)?;
    let set = Unverified::<KeySetClaims>::from_base64(&file.keyset).map_err(|_| KeyRingError::Damaged)?;
    KeySet::verify_any(root, set.bytes()).map_err(|_| KeyRingError::Damaged)
}

fn json(value: &impl serde::Serialize) -> Result<Vec<u8>, KeyRingError> {
    serde_json::to_vec_pretty(value).map_err(|_| KeyRingError::Damaged)
}

#[cfg(test)]
mod tests {
    use tenthcup_token::{Invite, InviteId, Kind};

    use super::*;
    use crate::random::rng;

    fn ring() -> (tempfile::TempDir, DataDir, KeyRing, Timestamp) {
        let (temporary, now) = (tempfile::tempdir().unwrap(), Timestamp::from_secs(1_800_000_000));
        let dir = DataDir::create(&temporary.path().join("shop")).unwrap();
        let ring = KeyRing::init(dir.clone(), None, &mut rng(), now).unwrap();
        (temporary, dir, ring, now)
    }

    #[test]
    fn a_merchants_key_signs_and_is_in_the_set_after_a_restart() {
        let (_temporary, dir, ring, now) = ring();
        let merchant = MerchantId::random(&mut rng());
        assert!(matches!(ring.sign(&merchant, invite(now), &[]), Err(KeyRingError::NoKey(_))));
        ring.add_merchant(merchant, &mut rng(), now).unwrap();
        drop(ring);
        let ring = KeyRing::open(dir.clone(), None, now).unwrap();
        assert_eq!(ring.key_set().version(), 2);
        let signed = ring.sign(&merchant, invite(now), &[]).unwrap();
        let set = ring.key_set();
        let key = set.key(&merchant, &signed.claims().kid, Kind::Invite, now).unwrap();
        assert!(Unverified::<Invite>::from_bytes(signed.bytes()).unwrap().verify(key, &[]).is_ok());
        let public: KeySetFile =
            serde_json::from_slice(&fs::read(dir.public_key_set(&merchant)).unwrap()).unwrap();
        assert!(public.verify(2, now).is_ok());
    }

    #[test]
    fn a_set_near_its_end_is_signed_anew_with_a_higher_version() {
        let (_temporary, dir, ring, now) = ring();
        drop(ring);
        let later = now.plus(SET_LIVES + 1);
        let ring = KeyRing::open(dir, None, later).unwrap();
        assert_eq!(ring.key_set().version(), 2);
        assert!(!ring.key_set().is_expired(later));
    }

    #[test]
    fn a_set_by_another_root_is_refused() {
        let (_temporary, dir, ring, now) = ring();
        let (_other_temporary, other_dir, _other, _) = super::tests::ring();
        drop(ring);
        fs::copy(other_dir.key_set(), dir.key_set()).unwrap();
        assert!(matches!(KeyRing::open(dir, None, now), Err(KeyRingError::Damaged)));
    }

    fn invite(now: Timestamp) -> impl FnOnce(Kid) -> Invite {
        move |kid| Invite { kid, exp: now.plus(60), iat: now, invite: InviteId::random(&mut rng()) }
    }
}
