//! The keys that a running service holds: one signing key per merchant, and the key set that names their public halves.

use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard};

use rand::Rng;
use tenthcup_token::{Claims, Digest, Kid, MerchantId, PublicKey, Signed, Timestamp};
use tenthcup_verifier::KeySet;

use super::change::{self, Change};
use super::store::{Signers, Stamp};
use super::{KeyRingError, KeySetInForce, KeyStore, Passphrase, RootPlace};
use crate::datadir::DataDir;
use crate::lock::lock;
use crate::random;

/// The keys of a running service. None of them ever leaves it or is printed. The root is not among them: it is read for as long as it
/// signs, and may be elsewhere.
pub struct KeyRing {
    store: KeyStore,
    root: PublicKey,
    held: RwLock<Held>,
    /// One reads at a time, so that nobody comes with an older set behind one with a newer.
    taking_up: Mutex<()>,
}

/// What belongs together: a key signs only while the set beside it names it.
struct Held {
    signing: Signers,
    set: Arc<KeySet>,
    stamp: Stamp,
}

impl Held {
    fn read(store: &KeyStore) -> Result<Self, KeyRingError> {
        // Taken first: a set that comes in between is read again the next time.
        let stamp = store.stamp()?;
        let set = store.set()?;
        Ok(Self { signing: store.signers(&set)?, set: Arc::new(set), stamp })
    }
}

impl KeyRing {
    /// Makes the root key and key set number 1, which names no key yet, in a new data directory.
    pub fn init(
        dir: DataDir,
        passphrase: Option<Passphrase>,
        rng: &mut impl Rng,
        now: Timestamp,
    ) -> Result<Self, KeyRingError> {
        let store = KeyStore::new(dir, passphrase);
        store.init(rng, now)?;
        Self::hold(store)
    }

    /// Reads the keys of a data directory, and signs the key set anew when it is due and the root is here.
    pub fn open(dir: DataDir, passphrase: Option<Passphrase>, now: Timestamp) -> Result<Self, KeyRingError> {
        let store = KeyStore::new(dir, passphrase);
        match store.root()? {
            // Read once, so that a wrong passphrase is told now and not when the root is needed.
            RootPlace::Here { .. } => store.check_root()?,
            RootPlace::Away { since, .. } => {
                tracing::info!(since = since.as_unix(), "the root key is elsewhere");
            }
        }
        let ring = Self::hold(store)?;
        ring.renew_when_due(now)?;
        ring.store.make_public_good()?;
        Ok(ring)
    }

    fn hold(store: KeyStore) -> Result<Self, KeyRingError> {
        let (root, held) = (store.root()?.public(), Held::read(&store)?);
        Ok(Self { store, root, held: RwLock::new(held), taking_up: Mutex::default() })
    }

    /// Takes up a key set that a command has put in force beside the running service, with the keys that sign by it; whether there was
    /// one. Looks at one file when there was none. Blocks on files and, with a passphrase, on argon2.
    pub fn take_up(&self) -> Result<bool, KeyRingError> {
        let _turn = lock(&self.taking_up);
        if self.store.stamp()? == self.read().stamp {
            return Ok(false);
        }
        let next = Held::read(&self.store)?;
        let (found, before) = (next.set.version(), self.key_set().version());
        if found < before {
            return Err(KeyRingError::NotNewer { found, held: before });
        }
        *self.held.write().unwrap_or_else(PoisonError::into_inner) = next;
        tracing::info!(version = found, "another key set is in force");
        Ok(found > before)
    }

    /// Signs the key set anew when it is due and the root is here. To be called now and then.
    pub fn renew_when_due(&self, now: Timestamp) -> Result<(), KeyRingError> {
        if !change::is_due(self.key_set().signed().claims(), now) {
            return Ok(());
        }
        if let RootPlace::Away { .. } = self.store.root()? {
            return Ok(());
        }
        self.store.change(Change::Renew, &mut random::rng(), now)?;
        self.take_up().map(drop)
    }

    /// Makes the signing key of a new merchant, and a key set that names it. Blocks on files and, with a passphrase, on argon2.
    pub fn add_merchant(
        &self,
        merchant: MerchantId,
        rng: &mut impl Rng,
        now: Timestamp,
    ) -> Result<(), KeyRingError> {
        self.store.change(Change::Add(merchant), rng, now)?;
        self.take_up().map(drop)
    }

    /// How many days the key set is still believed, when the root is elsewhere and somebody has to fetch it soon. 0 when it has expired.
    pub fn days_left(&self, now: Timestamp) -> Result<Option<u32>, KeyRingError> {
        let set = self.key_set();
        let left = set.signed().claims().exp.since(now);
        if left >= i64::from(change::WARN_BEFORE) || matches!(self.store.root()?, RootPlace::Here { .. }) {
            return Ok(None);
        }
        Ok(Some(u32::try_from(left / 86_400).unwrap_or(0)))
    }

    /// Writes a freeze list where tills find it. Blocks on a file.
    pub fn publish_freeze_list(&self, merchant: &MerchantId, token: &str) -> Result<(), KeyRingError> {
        self.store.publish_freeze_list(merchant, token)
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

    /// Signs a file that is no token with the key of a merchant; with whose key, and its id.
    pub fn sign_file(&self, what: &str, digest: &Digest) -> Option<(MerchantId, Kid, [u8; 64])> {
        let held = self.read();
        let (merchant, key) = held.signing.first_key_value()?;
        Some((*merchant, key.public().kid(), key.sign_file(what, digest)))
    }

    /// The key set in force.
    pub fn key_set(&self) -> Arc<KeySet> {
        self.read().set.clone()
    }

    /// The key set in force, as it is given to others.
    pub fn in_force(&self) -> KeySetInForce {
        KeySetInForce { root: self.root, keyset: self.read().set.signed().to_base64() }
    }

    /// The root's public key, which counters and verifiers pin.
    pub fn root(&self) -> PublicKey {
        self.root
    }

    fn read(&self) -> RwLockReadGuard<'_, Held> {
        self.held.read().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use tenthcup_token::{Invite, InviteId, Kind, Unverified};
    use tenthcup_verifier::KeySetFile;

    use super::*;
    use crate::datadir::Making;
    use crate::keys::change::SET_LIVES;
    use crate::random::rng;

    fn ring() -> (tempfile::TempDir, DataDir, KeyRing, Timestamp) {
        let (temporary, now) = (tempfile::tempdir().unwrap(), Timestamp::from_secs(1_800_000_000));
        let dir = Making::begin(&temporary.path().join("shop")).unwrap().finish().unwrap();
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
