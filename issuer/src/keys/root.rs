//! Where the root's private key is, and how it goes away and comes back.

use std::fs;
use std::path::Path;

use rand::Rng;
use serde::{Deserialize, Serialize};
use tenthcup_token::{PublicKey, Timestamp};

use super::file::{look_at_key_file, read_carried_key_file, write_carried_key_file};
use super::{KeyRingError, Passphrase, read_key_file, write_key_file};
use crate::datadir::{DataDir, io_error, read_private, remove_private, write_private};

/// Where the root's private key is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RootPlace {
    /// In the data directory.
    Here {
        /// Its public half.
        public: PublicKey,
        /// Whether a passphrase guards it.
        encrypted: bool,
    },
    /// Moved away by [`export_root`].
    Away {
        /// Its public half.
        public: PublicKey,
        /// When.
        since: Timestamp,
    },
}

/// The note that stays when the root goes: without it a root that is missing is a loss, not a decision.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Moved {
    root: PublicKey,
    moved: Timestamp,
}

impl RootPlace {
    /// Looks. A root that is neither here nor noted as moved is an error.
    pub fn of(dir: &DataDir) -> Result<Self, KeyRingError> {
        if !dir.root_key().exists() && dir.root_moved().exists() {
            let note = read_private(&dir.root_moved())?;
            let note: Moved = serde_json::from_slice(&note).map_err(|_| KeyRingError::Damaged)?;
            return Ok(Self::Away { public: note.root, since: note.moved });
        }
        let face = look_at_key_file(&dir.root_key())?;
        Ok(Self::Here { public: face.public, encrypted: face.encrypted })
    }

    /// Its public half.
    pub fn public(&self) -> PublicKey {
        match self {
            Self::Here { public, .. } | Self::Away { public, .. } => *public,
        }
    }
}

/// Moves the root's private key into the file `to`, encrypted by `carried`. It is removed from the data directory only after the file was
/// flushed and read back.
pub fn export_root(
    dir: &DataDir,
    passphrase: Option<&Passphrase>,
    to: &Path,
    carried: &Passphrase,
    rng: &mut impl Rng,
    now: Timestamp,
) -> Result<PublicKey, KeyRingError> {
    if let RootPlace::Away { since, .. } = RootPlace::of(dir)? {
        return Err(KeyRingError::MovedAlready(since));
    }
    let root = read_key_file(&dir.root_key(), passphrase)?;
    if is_inside(dir.path(), to)? {
        return Err(KeyRingError::NotElsewhere(to.to_owned()));
    }
    write_carried_key_file(to, &root, carried, rng)?;
    let read_back = read_carried_key_file(to, carried)?;
    if read_back.seed() != root.seed() {
        return Err(KeyRingError::NotReadBack(to.to_owned()));
    }
    // A crash from here on leaves the root in both places, and the export is to be done again to another file.
    let note = Moved { root: root.public(), moved: now };
    write_private(&dir.root_moved(), &serde_json::to_vec_pretty(&note).map_err(|_| KeyRingError::Damaged)?)?;
    remove_private(&dir.root_key())?;
    Ok(root.public())
}

/// Brings the root's private key back from the file `from`, encrypted from then on as the other keys here are. The file stays.
pub fn import_root(
    dir: &DataDir,
    passphrase: Option<&Passphrase>,
    from: &Path,
    carried: &Passphrase,
    rng: &mut impl Rng,
) -> Result<PublicKey, KeyRingError> {
    let RootPlace::Away { public, .. } = RootPlace::of(dir)? else { return Err(KeyRingError::RootIsHere) };
    let root = read_carried_key_file(from, carried)?;
    if root.public() != public {
        return Err(KeyRingError::OtherRoot(from.to_owned()));
    }
    write_key_file(&dir.root_key(), &root, passphrase, rng)?;
    remove_private(&dir.root_moved())?;
    Ok(public)
}

fn is_inside(dir: &Path, file: &Path) -> Result<bool, KeyRingError> {
    let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let parent = fs::canonicalize(parent).map_err(io_error(parent))?;
    Ok(parent.starts_with(fs::canonicalize(dir).map_err(io_error(dir))?))
}
