//! Why the keys cannot be used.

use std::path::PathBuf;

use tenthcup_token::{Kid, MerchantId, Timestamp};

use super::words::day;
use super::{KeyFileError, RequestError};
use crate::datadir::DataDirError;

/// Why the keys cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyRingError {
    /// A key file.
    #[error(transparent)]
    File(#[from] KeyFileError),
    /// The key set file.
    #[error(transparent)]
    DataDir(#[from] DataDirError),
    /// What was to be signed cannot be.
    #[error(transparent)]
    Request(#[from] RequestError),
    /// `keyset.json` is not a key set by the root key beside it.
    #[error(
        "keyset.json in the data directory is not a key set by the root key there; restore both from your backup"
    )]
    Damaged,
    /// A merchant without a key.
    #[error("there is no signing key of merchant {0}")]
    NoKey(MerchantId),
    /// The root is needed, and somewhere else.
    #[error(
        "the root key was moved away on {}; make a request with `tenthcup key request`, sign it where the root is \
         with `tenthcup key sign`, and bring it back with `tenthcup key import`",
        day(*.0)
    )]
    RootElsewhere(Timestamp),
    /// It was moved before.
    #[error("the root key is not here any more: it was moved away on {}", day(*.0))]
    MovedAlready(Timestamp),
    /// Brought back, but it never went.
    #[error("the root key is here; there is nothing to bring back")]
    RootIsHere,
    /// Another root than the one that counters and wallets trust.
    #[error("{} is the key of another root than this data directory's", .0.display())]
    OtherRoot(PathBuf),
    /// A copy beside the original is no copy at all.
    #[error("{} is inside the data directory; the root key has to go somewhere else", .0.display())]
    NotElsewhere(PathBuf),
    /// What was written does not read back.
    #[error("{} does not read back as it was written; the root key stays where it was", .0.display())]
    NotReadBack(PathBuf),
    /// No such key.
    #[error("there is no key {0} in the key set; `tenthcup key list` shows them")]
    UnknownKey(Kid),
    /// Two merchants have a key with this id.
    #[error("several merchants have a key {0}; name one by --merchant")]
    WhoseKey(Kid),
    /// Nobody has this id.
    #[error("there is no merchant {0} in the key set; `tenthcup key list` shows them")]
    UnknownMerchant(MerchantId),
    /// It is revoked already.
    #[error("key {0} is revoked already")]
    RevokedAlready(Kid),
    /// An old set, or one that was imported already.
    #[error("this is key set version {found}, but version {held} is in force here already")]
    NotNewer {
        /// Its version.
        found: u64,
        /// The version in force.
        held: u64,
    },
    /// It has expired.
    #[error("this key set has expired; check the clocks of both machines and make a new request")]
    Expired,
}
