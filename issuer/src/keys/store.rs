//! The keys as they lie in the data directory. Whoever changes the key set, a command or the service, does it here, one at a time.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::PathBuf;
use std::sync::Arc;

use rand::Rng;
use serde::Serialize;
use tenthcup_token::{KeyEntry, KeySetClaims, Kid, MerchantId, PublicKey, SigningKey, Timestamp, Unverified};
use tenthcup_verifier::{KeySet, KeySetFile};

use super::change::{self, Change};
use super::file::look_at_key_file;
use super::{KeyRingError, KeySetInForce, Passphrase, Request, RootPlace, read_key_file, write_key_file};
use crate::datadir::{DataDir, DataDirError, io_error, remove_private, write_private};

/// The keys of a data directory.
#[derive(Debug)]
pub struct KeyStore {
    dir: DataDir,
    passphrase: Option<Passphrase>,
}

/// By which a new key set file is told from the one read before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    inode: u64,
    modified: (i64, i64),
    length: u64,
}

/// The private keys that sign, by merchant.
pub(super) type Signers = BTreeMap<MerchantId, Arc<SigningKey>>;

impl KeyStore {
    /// The keys of `dir`, whose files `passphrase` opens.
    pub fn new(dir: DataDir, passphrase: Option<Passphrase>) -> Self {
        Self { dir, passphrase }
    }

    /// Makes the root key and key set number 1, which names no key yet.
    pub(super) fn init(&self, rng: &mut impl Rng, now: Timestamp) -> Result<(), KeyRingError> {
        let root = SigningKey::generate(rng);
        write_key_file(&self.dir.root_key(), &root, self.passphrase.as_ref(), rng)?;
        let claims = change::claims(root.public().kid(), 1, now, Vec::new());
        self.publish(root.public(), &KeySet::from_signed(root.sign(claims, &MerchantId::NONE, &[])))
    }

    /// Where the root is.
    pub fn root(&self) -> Result<RootPlace, KeyRingError> {
        RootPlace::of(&self.dir)
    }

    /// The root's private key. It is held no longer than it takes to sign.
    pub(super) fn root_key(&self) -> Result<SigningKey, KeyRingError> {
        match self.root()? {
            RootPlace::Here { .. } => Ok(read_key_file(&self.dir.root_key(), self.passphrase.as_ref())?),
            RootPlace::Away { since, .. } => Err(KeyRingError::RootElsewhere(since)),
        }
    }

    /// Whether the root's private key can be read.
    pub fn check_root(&self) -> Result<(), KeyRingError> {
        self.root_key().map(drop)
    }

    /// Whether the private key of this entry can be read.
    pub fn check_signer(&self, entry: &KeyEntry) -> Result<(), KeyRingError> {
        self.signer(entry).map(drop)
    }

    /// The key set on disk. One that has expired is taken here: its owner signs it anew.
    pub fn set(&self) -> Result<KeySet, KeyRingError> {
        let path = self.dir.key_set();
        let text = fs::read(&path).map_err(io_error(&path))?;
        let file: KeySetInForce = serde_json::from_slice(&text).map_err(|_| KeyRingError::Damaged)?;
        self.verified(&file)
    }

    /// The private keys that sign by this set, one for each merchant in it.
    pub(super) fn signers(&self, set: &KeySet) -> Result<Signers, KeyRingError> {
        let claims = set.signed().claims();
        let mut signers = Signers::new();
        for merchant in change::merchants(claims) {
            let Some(entry) = change::signer(claims, &merchant) else { continue };
            signers.insert(merchant, Arc::new(self.signer(entry)?));
        }
        Ok(signers)
    }

    fn signer(&self, entry: &KeyEntry) -> Result<SigningKey, KeyRingError> {
        let files = self.files(&entry.merchant)?;
        let own = files.into_iter().find(|(_, key)| *key == entry.key);
        let (path, _) = own.ok_or(KeyRingError::NoKey(entry.merchant))?;
        Ok(read_key_file(&path, self.passphrase.as_ref())?)
    }

    /// Changes the key set with the root that is here: makes what keys it takes, signs, and puts it in force.
    pub fn change(&self, change: Change, rng: &mut impl Rng, now: Timestamp) -> Result<KeySet, KeyRingError> {
        let root = self.root_key()?;
        let _lock = self.lock()?;
        let request = self.draw_up(change, rng, now)?;
        let set = request.check(&root.public())?.sign(&root);
        self.publish(root.public(), &set)?;
        Ok(set)
    }

    /// Makes what keys a change takes, and asks for the key set that a root elsewhere is to sign. Nothing is in force yet.
    pub fn request(
        &self,
        change: Change,
        rng: &mut impl Rng,
        now: Timestamp,
    ) -> Result<Request, KeyRingError> {
        let _lock = self.lock()?;
        self.draw_up(change, rng, now)
    }

    /// Puts a key set in force that was signed elsewhere.
    pub fn import(&self, file: &KeySetInForce, now: Timestamp) -> Result<KeySet, KeyRingError> {
        let _lock = self.lock()?;
        let (held, set) = (self.set()?.version(), self.verified(file)?);
        if set.version() <= held {
            return Err(KeyRingError::NotNewer { found: set.version(), held });
        }
        if set.is_expired(now) {
            return Err(KeyRingError::Expired);
        }
        // Not in force unless every merchant can go on signing by it.
        self.signers(&set)?;
        self.publish(file.root, &set)?;
        Ok(set)
    }

    /// Whose key this is.
    pub fn merchant_of(&self, kid: &Kid, merchant: Option<MerchantId>) -> Result<MerchantId, KeyRingError> {
        let set = self.set()?;
        let keys = set.signed().claims().keys().iter().filter(|entry| entry.key.kid() == *kid);
        let mut owners = keys.map(|entry| entry.merchant).filter(|one| merchant.is_none_or(|it| it == *one));
        match (owners.next(), owners.next()) {
            (Some(only), None) => Ok(only),
            (None, _) => Err(KeyRingError::UnknownKey(*kid)),
            (Some(_), Some(_)) => Err(KeyRingError::WhoseKey(*kid)),
        }
    }

    pub(super) fn stamp(&self) -> Result<Stamp, KeyRingError> {
        let path = self.dir.key_set();
        let found = fs::metadata(&path).map_err(io_error(&path))?;
        let modified = (found.mtime(), found.mtime_nsec());
        Ok(Stamp { inode: found.ino(), modified, length: found.len() })
    }

    /// Makes good what a crash behind the key set file has left undone.
    pub(super) fn make_public_good(&self) -> Result<(), KeyRingError> {
        let _lock = self.lock()?;
        self.write_public(self.root()?.public(), &self.set()?)
    }

    /// Writes the files for verifiers that are not of this key set yet.
    fn write_public(&self, root: PublicKey, set: &KeySet) -> Result<(), KeyRingError> {
        for merchant in change::merchants(set.signed().claims()) {
            let file = json(&KeySetFile { root, keyset: set.signed().to_base64(), merchant })?;
            let path = self.dir.public_key_set(&merchant);
            if fs::read(&path).ok().as_ref() != Some(&file) {
                write_private(&path, &file)?;
            }
        }
        Ok(())
    }

    pub(super) fn publish_freeze_list(&self, merchant: &MerchantId, token: &str) -> Result<(), KeyRingError> {
        Ok(write_private(&self.dir.public_freeze_list(merchant), token.as_bytes())?)
    }

    fn verified(&self, file: &KeySetInForce) -> Result<KeySet, KeyRingError> {
        let root = self.root()?.public();
        let set = Unverified::<KeySetClaims>::from_base64(&file.keyset).map_err(|_| KeyRingError::Damaged)?;
        let set = KeySet::verify_any(&root, set.bytes()).map_err(|_| KeyRingError::Damaged)?;
        if file.root == root { Ok(set) } else { Err(KeyRingError::Damaged) }
    }

    fn draw_up(&self, change: Change, rng: &mut impl Rng, now: Timestamp) -> Result<Request, KeyRingError> {
        let set = self.set()?;
        let claims = set.signed().claims();
        let keys = change.next_keys(claims, now, |merchant| self.make_key(claims, &merchant, rng))?;
        let next = change::claims(claims.kid, claims.version.saturating_add(1), now, keys);
        Ok(Request::new(&set, &next))
    }

    /// A private key on disk before any set names it: nothing has to be signed by a key that is lost.
    fn make_key(
        &self,
        set: &KeySetClaims,
        merchant: &MerchantId,
        rng: &mut impl Rng,
    ) -> Result<PublicKey, KeyRingError> {
        let taken =
            |kid: &Kid| set.keys().iter().any(|entry| entry.merchant == *merchant && entry.key.kid() == *kid);
        let mut key = SigningKey::generate(rng);
        while taken(&key.public().kid()) {
            key = SigningKey::generate(rng);
        }
        let path = self.dir.signing_key(merchant, &key.public().kid());
        write_key_file(&path, &key, self.passphrase.as_ref(), rng)?;
        Ok(key.public())
    }

    /// Puts `set` in force: what comes after the first line is only for others to find, and is made good at the next start.
    fn publish(&self, root: PublicKey, set: &KeySet) -> Result<(), KeyRingError> {
        let file = KeySetInForce { root, keyset: set.signed().to_base64() };
        write_private(&self.dir.key_set(), &json(&file)?)?;
        self.write_public(root, set)?;
        self.forget_old_keys(set.signed().claims())
    }

    /// Removes the private keys that sign no more: what is not there cannot be stolen.
    fn forget_old_keys(&self, set: &KeySetClaims) -> Result<(), KeyRingError> {
        for merchant in change::merchants(set) {
            let signs = change::signer(set, &merchant).map(|entry| entry.key);
            for (path, key) in self.files(&merchant)? {
                if Some(key) != signs {
                    remove_private(&path)?;
                }
            }
        }
        Ok(())
    }

    /// The private key files of a merchant, whatever set names them, with their public halves.
    pub fn files(&self, merchant: &MerchantId) -> Result<Vec<(PathBuf, PublicKey)>, KeyRingError> {
        let (keys, start) = (self.dir.keys(), format!("{merchant}."));
        let mut found = Vec::new();
        for file in fs::read_dir(&keys).map_err(io_error(&keys))? {
            let file = file.map_err(io_error(&keys))?;
            let name = file.file_name();
            if name.to_str().is_some_and(|name| name.starts_with(&start) && name.ends_with(".json")) {
                found.push((file.path(), look_at_key_file(&file.path())?.public));
            }
        }
        Ok(found)
    }

    fn lock(&self) -> Result<File, DataDirError> {
        let path = self.dir.key_lock();
        let lock = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(&path);
        let lock = lock.and_then(|lock| lock.lock().map(|()| lock));
        lock.map_err(io_error(&path))
    }
}

fn json(value: &impl Serialize) -> Result<Vec<u8>, KeyRingError> {
    serde_json::to_vec_pretty(value).map_err(|_| KeyRingError::Damaged)
}
