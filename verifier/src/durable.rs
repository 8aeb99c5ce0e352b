//! One durable step in a redb file of our own.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

use redb::{Database, Durability, WriteTransaction};

use crate::StorageFault;

/// One durable transaction. Two-phase commit: what a hostile customer sends ends up in this file's pages.
pub(crate) fn write<T, E: From<StorageFault>>(
    db: &Database,
    change: impl FnOnce(&WriteTransaction) -> Result<T, E>,
) -> Result<T, E> {
    let mut txn = db.begin_write().map_err(StorageFault::new)?;
    txn.set_durability(Durability::Immediate).map_err(StorageFault::new)?;
    txn.set_two_phase_commit(true);
    let value = change(&txn)?;
    txn.commit().map_err(StorageFault::new)?;
    Ok(value)
}

/// Makes an empty file that must not exist yet, readable by its owner only.
pub(crate) fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

macro_rules! storage_faults {
    ($($error:ty),*) => {$(
        impl From<$error> for StorageFault {
            fn from(error: $error) -> Self {
                Self::new(error)
            }
        }
    )*};
}

storage_faults!(
    redb::Error,
    redb::StorageError,
    redb::TableError,
    redb::TransactionError,
    redb::CommitError,
    serde_json::Error
);
