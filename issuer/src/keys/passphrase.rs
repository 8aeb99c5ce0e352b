//! The passphrase of the key files, and the key that is made from it.

use std::fmt;
use std::fs;
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Characters of a passphrase for a key that leaves the machine.
const LEAST_CHARACTERS: usize = 12;

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
    /// Nobody to ask.
    #[error(
        "there is no terminal to ask for the passphrase of the root key; name a file by --root-passphrase-file"
    )]
    NoTerminal,
    /// The two that were typed differ.
    #[error("the two passphrases differ; nothing was done")]
    Differ,
    /// Too short for something that may be lost.
    #[error(
        "a passphrase for a key that is carried about has at least {LEAST_CHARACTERS} characters; nothing was done"
    )]
    TooShort,
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

    /// Asks at the terminal; nothing that is typed is shown.
    pub fn ask(question: &str) -> Result<Self, PassphraseError> {
        if !io::stdin().is_terminal() {
            return Err(PassphraseError::NoTerminal);
        }
        rpassword::prompt_password(question).map(Self).map_err(|_| PassphraseError::NoTerminal)
    }

    /// Asks for a new one, twice.
    pub fn ask_twice() -> Result<Self, PassphraseError> {
        let first = Self::ask("A new passphrase for the root key (not shown): ")?;
        let second = Self::ask("The same again: ")?;
        if first.0 == second.0 { Ok(first) } else { Err(PassphraseError::Differ) }
    }

    /// Refuses one that a finder of the file could guess.
    pub fn fit_to_be_carried(self) -> Result<Self, PassphraseError> {
        if self.0.chars().count() < LEAST_CHARACTERS { Err(PassphraseError::TooShort) } else { Ok(self) }
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
