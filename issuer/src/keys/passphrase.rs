//! The passphrase of the key files, and the key that is made from it.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Why there is no passphrase.
#[derive(Debug, thiserror::Error)]
pub enum PassphraseError {
    /// The file cannot be read.
    #[error("the passphrase file {} cannot be read: {source}", path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Nothing in it.
    #[error("the passphrase file {} has no text in its first line", .0.display())]
    Empty(PathBuf),
}

/// What protects the key files at rest.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Passphrase(String);

impl Passphrase {
    /// The first line of a file, without its line end.
    pub fn from_file(path: &Path) -> Result<Self, PassphraseError> {
        let text = fs::read_to_string(path).map(Zeroizing::new);
        let text = text.map_err(|source| PassphraseError::Unreadable { path: path.to_owned(), source })?;
        match text.lines().next() {
            Some(line) if !line.is_empty() => Ok(Self(line.to_owned())),
            _ => Err(PassphraseError::Empty(path.to_owned())),
        }
    }

    /// A key of 32 bytes; `None` when the parameters are none that argon2id takes.
    pub(super) fn derive(&self, work: &Work, salt: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
        let params = Params::new(work.memory_kib, work.passes, work.lanes, Some(32)).ok()?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(self.0.as_bytes(), salt, key.as_mut())
            .ok()?;
        Some(key)
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

/// How much work argon2id (RFC 9106) is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Work {
    /// Memory in KiB.
    pub(super) memory_kib: u32,
    /// Passes over it.
    pub(super) passes: u32,
    /// Lanes.
    pub(super) lanes: u32,
}

impl Work {
    /// RFC 9106 §4, second recommendation: 64 MiB, 3 passes; the lanes run one after another here.
    pub(super) const FOR_NEW_FILES: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 4 };

    /// A file that asks for more than this was not written by us.
    pub(super) const fn is_sane(&self) -> bool {
        self.memory_kib <= 1024 * 1024 && self.passes <= 16 && self.lanes <= 16
    }
}
