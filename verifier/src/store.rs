//! The durable store of used codes, for a verifier that runs without the issuer.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use redb::{
    Database, DatabaseError, ReadableDatabase, ReadableTable, StorageError, TableDefinition, WriteTransaction,
};
use tenthcup_token::{Reason, Timestamp};

use crate::durable::{create_private, write};
use crate::{Fault, KEEP_SECONDS, ReplayKey, ShownVoucher, StorageFault};

/// Replay key → when it was burnt.
const BURNT: TableDefinition<'_, &[u8; 32], u32> = TableDefinition::new("burnt");
/// Voucher → when it was taken, and until when it has to be remembered.
const SPENT: TableDefinition<'_, &[u8; 16], (u32, u32)> = TableDefinition::new("spent");
const META: TableDefinition<'_, &str, u64> = TableDefinition::new("meta");
const FORMAT: u64 = 1;
/// What was issued this many seconds after the birth of a store, or before, may have been accepted by a store that is gone.
const BIRTH_WINDOW: u32 = 60;
/// The clock may step back by this many seconds.
const STEP_BACK: u32 = 5;

/// What is known of codes that were issued before a new store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Birth {
    /// There was no store before this one: nothing can have been accepted.
    FirstEver,
    /// A store was lost: refuse whatever it may have accepted.
    Replacement,
}

/// Why a store does not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is none; it is never made silently.
    #[error("there is no store of used codes at {}; make one with --new-store", .0.display())]
    Missing(PathBuf),
    /// There is one already.
    #[error("there is a file at {} already; a new store is never made over it", .0.display())]
    Exists(PathBuf),
    /// Another process has it open.
    #[error("the store of used codes at {} is in use by another process", .0.display())]
    Locked(PathBuf),
    /// Written by a newer version.
    #[error("the store of used codes has format {0}, newer than this program knows: upgrade the program")]
    Newer(u64),
    /// Not readable as a store.
    #[error("the store of used codes cannot be read: {0}")]
    Damaged(String),
}

/// What became of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Burn {
    /// It was not used before; now it is, durably.
    Fresh,
    /// It was used before.
    Replayed {
        /// When.
        first_seen: Timestamp,
    },
}

/// The store of used codes: one file, one process.
#[derive(Debug)]
pub struct ReplayStore {
    db: Database,
    /// Nothing issued before this is taken.
    refuse_before: Timestamp,
    /// The highest time seen, from the verifier's own clock only.
    highest: Mutex<Timestamp>,
}

impl ReplayStore {
    /// Makes a new store at `path`, readable by its owner only.
    ///
    /// # Errors
    /// When there is a file already, or it cannot be written.
    pub fn init(path: &Path, birth: Birth, now: Timestamp) -> Result<Self, OpenError> {
        let file = create_private(path).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => OpenError::Exists(path.to_owned()),
            _ => OpenError::Damaged(error.to_string()),
        })?;
        drop(file);
        let db = Database::create(path).map_err(|error| open_error(error, path))?;
        let refuse_before = match birth {
            Birth::FirstEver => Timestamp::from_secs(0),
            Birth::Replacement => now.plus(BIRTH_WINDOW + 1),
        };
        write(&db, |txn| {
            let mut meta = txn.open_table(META)?;
            meta.insert("format", FORMAT)?;
            meta.insert("refuse_before", u64::from(refuse_before.as_unix()))?;
            meta.insert("highest", u64::from(now.as_unix()))?;
            txn.open_table(BURNT)?;
            Ok(())
        })
        .map_err(|fault: StorageFault| OpenError::Damaged(fault.to_string()))?;
        Ok(Self { db, refuse_before, highest: Mutex::new(now) })
    }

    /// Opens the store at `path`. Never makes one.
    ///
    /// # Errors
    /// When it is missing, locked, newer or damaged.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        if !path.exists() {
            return Err(OpenError::Missing(path.to_owned()));
        }
        let mut builder = Database::builder();
        builder.set_check_integrity_on_open(true);
        let db = builder.open(path).map_err(|error| open_error(error, path))?;
        let format = read_meta(&db, "format")?;
        if format > FORMAT {
            return Err(OpenError::Newer(format));
        }
        let refuse_before = time_of(read_meta(&db, "refuse_before")?)?;
        let highest = Mutex::new(time_of(read_meta(&db, "highest")?)?);
        Ok(Self { db, refuse_before, highest })
    }

    /// Burns a code that was shown at `iat`. When this returns [`Burn::Fresh`], it is on disk.
    ///
    /// # Errors
    /// [`Reason::BeforeStoreBirth`] for what an earlier store may have accepted; a storage fault when it could not be written, or when the
    /// clock stepped back.
    pub fn burn(&self, key: &ReplayKey, iat: Timestamp, now: Timestamp) -> Result<Burn, Fault> {
        self.once(iat, now, |txn| {
            let mut burnt = txn.open_table(BURNT)?;
            let earlier = burnt.get(key.as_bytes())?.map(|time| time.value());
            if earlier.is_none() {
                burnt.insert(key.as_bytes(), now.as_unix())?;
            }
            Ok(earlier)
        })
    }

    /// Uses up a voucher. When this returns [`Burn::Fresh`], it is on disk.
    ///
    /// # Errors
    /// As [`ReplayStore::burn`].
    pub fn spend(&self, voucher: &ShownVoucher, now: Timestamp) -> Result<Burn, Fault> {
        self.once(voucher.iat(), now, |txn| {
            let mut spent = txn.open_table(SPENT)?;
            let earlier = spent.get(voucher.voucher().as_bytes())?.map(|row| row.value().0);
            if earlier.is_none() {
                spent.insert(voucher.voucher().as_bytes(), (now.as_unix(), voucher.exp().as_unix()))?;
            }
            Ok(earlier)
        })
    }

    /// One durable use of something issued at `iat`; `change` writes it, or returns when it was used before.
    fn once(
        &self,
        iat: Timestamp,
        now: Timestamp,
        change: impl FnOnce(&WriteTransaction) -> Result<Option<u32>, StorageFault>,
    ) -> Result<Burn, Fault> {
        if iat < self.refuse_before {
            return Err(Reason::BeforeStoreBirth.into());
        }
        let mut highest =
            self.highest.lock().map_err(|_| StorageFault::new("a writer of the store failed"))?;
        if now < highest.minus(STEP_BACK) {
            return Err(StorageFault::new("the clock stepped back; set it right").into());
        }
        let top = now.max(*highest);
        let earlier = write(&self.db, |txn| {
            let earlier = change(txn)?;
            if earlier.is_none() {
                txn.open_table(META)?.insert("highest", u64::from(top.as_unix()))?;
            }
            Ok::<_, StorageFault>(earlier)
        })?;
        *highest = top;
        Ok(match earlier {
            None => Burn::Fresh,
            Some(time) => Burn::Replayed { first_seen: Timestamp::from_secs(time) },
        })
    }

    /// Forgets what no path can accept any more at `now`; the number of codes forgotten.
    ///
    /// # Errors
    /// When it could not be written.
    pub fn prune(&self, now: Timestamp) -> Result<u64, StorageFault> {
        let bound = ReplayKey::prune_before(now);
        write(&self.db, |txn| {
            let mut gone = 0;
            txn.open_table(BURNT)?.retain_in::<&[u8; 32], _>(..bound.as_bytes(), |_, _| {
                gone += 1;
                false
            })?;
            // As with codes: remembered for as long as a late entry may still bring it.
            txn.open_table(SPENT)?.retain(|_, (_, exp)| {
                let keep = now < Timestamp::from_secs(exp).plus(KEEP_SECONDS);
                gone += u64::from(!keep);
                keep
            })?;
            Ok(gone)
        })
    }

    /// The highest key set version that was ever used with this store.
    pub(crate) fn pinned_version(&self) -> Result<u64, StorageFault> {
        self.pinned("keyset_version")
    }

    /// Remembers a key set version, so that no older one is taken again.
    pub(crate) fn pin_version(&self, version: u64) -> Result<(), StorageFault> {
        self.pin("keyset_version", version)
    }

    /// The highest version of a freeze list that was ever used with this store.
    pub(crate) fn pinned_freeze_version(&self) -> Result<u64, StorageFault> {
        self.pinned("freeze_version")
    }

    /// Remembers the version of a freeze list, so that no older one is taken again.
    pub(crate) fn pin_freeze_version(&self, version: u64) -> Result<(), StorageFault> {
        self.pin("freeze_version", version)
    }

    fn pinned(&self, what: &str) -> Result<u64, StorageFault> {
        let txn = self.db.begin_read().map_err(StorageFault::new)?;
        let meta = txn.open_table(META).map_err(StorageFault::new)?;
        let version = meta.get(what).map_err(StorageFault::new)?;
        Ok(version.map_or(0, |version| version.value()))
    }

    fn pin(&self, what: &str, version: u64) -> Result<(), StorageFault> {
        write(&self.db, |txn| {
            txn.open_table(META)?.insert(what, version)?;
            Ok(())
        })
    }
}

fn read_meta(db: &Database, key: &str) -> Result<u64, OpenError> {
    let read = || -> Result<Option<u64>, redb::Error> {
        Ok(db.begin_read()?.open_table(META)?.get(key)?.map(|value| value.value()))
    };
    let missing = || OpenError::Damaged(format!("it holds no {key:?}"));
    read().map_err(|error| OpenError::Damaged(error.to_string()))?.ok_or_else(missing)
}

fn time_of(seconds: u64) -> Result<Timestamp, OpenError> {
    Timestamp::from_unix(seconds).ok_or_else(|| OpenError::Damaged("it holds a time that is none".into()))
}

fn open_error(error: DatabaseError, path: &Path) -> OpenError {
    match error {
        DatabaseError::DatabaseAlreadyOpen | DatabaseError::LockProtocolMismatch => {
            OpenError::Locked(path.to_owned())
        }
        DatabaseError::Storage(StorageError::Io(error)) => OpenError::Damaged(error.to_string()),
        error => OpenError::Damaged(error.to_string()),
    }
}
