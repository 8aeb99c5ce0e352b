//! What makes a directory a till: the device's key, where it stands, and whom it trusts.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use tenthcup_token::{DeviceId, MerchantId, PublicKey, SigningKey, StoreId};
use tenthcup_verifier::{Journal, JournalError, Post, Windows};
use zeroize::Zeroizing;

use crate::config::Origin;
use crate::datadir::{DataDirError, make_private_dir, read_private, remove_private, write_private};

/// Why a till does not open.
#[derive(Debug, thiserror::Error)]
pub enum TillError {
    /// Nothing there.
    #[error("there is no till in {}; make one with `tenthcup till enrol`", .0.display())]
    Missing(PathBuf),
    /// One there already.
    #[error(
        "the till in {} is enrolled already, as {name:?} at {store_name:?}; choose another directory by --till", path.display()
    )]
    Enrolled {
        /// Where.
        path: PathBuf,
        /// What it is called.
        name: String,
        /// Where it stands.
        store_name: String,
    },
    /// A file that is not what it should be.
    #[error("{} is damaged; enrol this till anew in another directory", .0.display())]
    Damaged(PathBuf),
    /// The directory.
    #[error(transparent)]
    Directory(#[from] DataDirError),
    /// The journal.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

/// A till's directory. Only its owner can enter.
#[derive(Debug, Clone)]
pub struct TillDir(PathBuf);

impl TillDir {
    /// The directory at `path`; made when it is not there.
    pub fn make(path: &Path) -> Result<Self, TillError> {
        make_private_dir(path)?;
        Ok(Self(path.to_owned()))
    }

    /// The till at `path`. Never makes anything.
    pub fn open(path: &Path) -> Result<(Device, Journal), TillError> {
        let dir = Self(path.to_owned());
        let device = dir.device()?.ok_or_else(|| TillError::Missing(path.to_owned()))?;
        Ok((device, Journal::open(&dir.journal())?))
    }

    /// The device that is enrolled here, if there is one.
    pub fn device(&self) -> Result<Option<Device>, TillError> {
        self.read(&self.0.join("device.json"))
    }

    /// Makes this directory the till of `device`, for good.
    pub(super) fn enrolled(&self, device: &Device) -> Result<(), TillError> {
        self.write(&self.0.join("device.json"), device)?;
        Ok(remove_private(&self.0.join("enrolling.json"))?)
    }

    /// The key that waits to be enrolled here, if there is one.
    pub(super) fn enrolling(&self) -> Result<Option<Enrolling>, TillError> {
        self.read(&self.0.join("enrolling.json"))
    }

    pub(super) fn set_enrolling(&self, enrolling: Option<&Enrolling>) -> Result<(), TillError> {
        let path = self.0.join("enrolling.json");
        match enrolling {
            Some(enrolling) => self.write(&path, enrolling),
            None => Ok(remove_private(&path)?),
        }
    }

    /// The journal, opened; made when there is none yet.
    pub(super) fn open_or_make_journal(&self) -> Result<Journal, TillError> {
        match Journal::open(&self.journal()) {
            Err(JournalError::Missing(path)) => Ok(Journal::init(&path)?),
            opened => Ok(opened?),
        }
    }

    /// The directory itself.
    pub fn path(&self) -> &Path {
        &self.0
    }

    fn journal(&self) -> PathBuf {
        self.0.join("journal.redb")
    }

    fn read<T: for<'de> Deserialize<'de>>(&self, path: &Path) -> Result<Option<T>, TillError> {
        if !path.exists() {
            return Ok(None);
        }
        let json = Zeroizing::new(read_private(path)?);
        serde_json::from_slice(&json).map(Some).map_err(|_| TillError::Damaged(path.to_owned()))
    }

    fn write<T: Serialize>(&self, path: &Path, value: &T) -> Result<(), TillError> {
        let json = serde_json::to_vec_pretty(value).map(Zeroizing::new);
        let json = json.map_err(|_| TillError::Damaged(path.to_owned()))?;
        Ok(write_private(path, &json)?)
    }
}

/// A device's private key, as it lies in the till's directory.
#[derive(Serialize, Deserialize)]
#[serde(try_from = "Zeroizing<String>", into = "Zeroizing<String>")]
pub struct DeviceKey(SigningKey);

impl DeviceKey {
    /// The key.
    pub fn get(&self) -> &SigningKey {
        &self.0
    }
}

impl From<SigningKey> for DeviceKey {
    fn from(key: SigningKey) -> Self {
        Self(key)
    }
}

impl Clone for DeviceKey {
    fn clone(&self) -> Self {
        Self(SigningKey::from_seed(&self.0.seed()))
    }
}

impl From<DeviceKey> for Zeroizing<String> {
    fn from(key: DeviceKey) -> Self {
        Self::new(URL_SAFE_NO_PAD.encode(key.0.seed().as_slice()))
    }
}

impl TryFrom<Zeroizing<String>> for DeviceKey {
    type Error = &'static str;

    fn try_from(text: Zeroizing<String>) -> Result<Self, Self::Error> {
        let seed = URL_SAFE_NO_PAD.decode(text.as_bytes()).map(Zeroizing::new).unwrap_or_default();
        let seed: [u8; 32] = seed.as_slice().try_into().map_err(|_| "a key is 32 bytes of base64url")?;
        Ok(Self(SigningKey::from_seed(&Zeroizing::new(seed))))
    }
}

/// A key that waits for the console, so that an interrupted enrolment goes on where it was.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Enrolling {
    /// The subject of the link, for which the key was made.
    pub(super) subject: tenthcup_token::Digest,
    pub(super) key: DeviceKey,
}

/// Where the service is, and which authority vouches for its TLS.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its origin, for which this device signs.
    pub origin: Origin,
    /// The authority's certificate, PEM; `None` for those that this machine trusts.
    pub authority: Option<String>,
}

/// An enrolled device.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Device {
    /// Its id.
    pub id: DeviceId,
    /// What the console calls it.
    pub name: String,
    /// Its private key.
    pub key: DeviceKey,
    /// Whose it is.
    pub merchant: MerchantId,
    /// What they are called.
    pub merchant_name: String,
    /// Where it stands.
    pub store: StoreId,
    /// What that is called.
    pub store_name: String,
    /// The root key that it trusts, for good.
    pub root: PublicKey,
    /// The service.
    pub service: Service,
}

impl Device {
    /// What the journal judges by.
    pub fn post(&self) -> Post {
        let (merchant, device, root) = (self.merchant, self.id, self.root);
        Post { merchant, device, root, windows: Windows::default() }
    }
}
