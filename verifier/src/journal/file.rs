//! The journal's file: its tables, and how it is made and opened.

use std::io;
use std::path::{Path, PathBuf};

use redb::{
    Database, DatabaseError, ReadableDatabase, ReadableTable, Table, TableDefinition, WriteTransaction,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Row;
use crate::StorageFault;
use crate::durable::{create_private, write};

/// Number → row.
pub(super) const ENTRIES: TableDefinition<'_, u64, &[u8]> = TableDefinition::new("entries");
/// The numbers of rows without an answer.
pub(super) const WAITING: TableDefinition<'_, u64, ()> = TableDefinition::new("waiting");
/// The numbers of rows that were signed without a network and still count for its limits.
pub(super) const OFFLINE: TableDefinition<'_, u64, ()> = TableDefinition::new("offline");
/// Replay key, or voucher → when it was used here, and until when that has to be known.
pub(super) const BURNT: TableDefinition<'_, &[u8], (u32, u32)> = TableDefinition::new("burnt");
/// Card → what was taken along of it.
pub(super) const CARDS: TableDefinition<'_, &[u8; 16], &[u8]> = TableDefinition::new("cards");
/// What there is one of, as JSON.
const META: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("meta");
const FORMAT: u64 = 1;

/// Why a journal does not open.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// There is none; it is never made silently.
    #[error("there is no till's journal at {}", .0.display())]
    Missing(PathBuf),
    /// There is one already.
    #[error("there is a file at {} already; a new journal is never made over it", .0.display())]
    Exists(PathBuf),
    /// Another process has it open.
    #[error("the till's journal {} is in use by another process", .0.display())]
    Locked(PathBuf),
    /// Written by a newer version.
    #[error("the till's journal has format {0}, newer than this program knows: upgrade the program")]
    Newer(u64),
    /// Not readable as a journal.
    #[error("the till's journal {} cannot be read: {detail}", path.display())]
    Damaged {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        detail: String,
    },
}

pub(super) fn init(path: &Path) -> Result<Database, JournalError> {
    create_private(path).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => JournalError::Exists(path.to_owned()),
        _ => damaged(path, error),
    })?;
    let db = Database::create(path).map_err(|error| cannot_open(path, error))?;
    write(&db, |txn| {
        Tables::open(txn)?;
        txn.open_table(CARDS)?;
        put(txn, "format", &FORMAT)
    })
    .map_err(|fault: StorageFault| damaged(path, fault))?;
    Ok(db)
}

pub(super) fn open(path: &Path) -> Result<Database, JournalError> {
    if !path.exists() {
        return Err(JournalError::Missing(path.to_owned()));
    }
    let mut builder = Database::builder();
    builder.set_check_integrity_on_open(true);
    let db = builder.open(path).map_err(|error| cannot_open(path, error))?;
    let format = get::<u64>(&db, "format").map_err(|fault| damaged(path, fault))?;
    match format {
        Some(format) if format > FORMAT => Err(JournalError::Newer(format)),
        Some(_) => Ok(db),
        None => Err(damaged(path, "it holds no format")),
    }
}

fn cannot_open(path: &Path, error: DatabaseError) -> JournalError {
    match error {
        DatabaseError::DatabaseAlreadyOpen | DatabaseError::LockProtocolMismatch => {
            JournalError::Locked(path.to_owned())
        }
        error => damaged(path, error),
    }
}

fn damaged(path: &Path, detail: impl ToString) -> JournalError {
    JournalError::Damaged { path: path.to_owned(), detail: detail.to_string() }
}

/// What there is one of.
pub(super) fn get<T: DeserializeOwned>(db: &Database, name: &str) -> Result<Option<T>, StorageFault> {
    let txn = db.begin_read()?;
    let meta = txn.open_table(META)?;
    Ok(meta.get(name)?.map(|json| serde_json::from_slice(json.value())).transpose()?)
}

/// Writes what there is one of.
pub(super) fn put<T: Serialize>(txn: &WriteTransaction, name: &str, value: &T) -> Result<(), StorageFault> {
    txn.open_table(META)?.insert(name, serde_json::to_vec(value)?.as_slice())?;
    Ok(())
}

/// The rows whose numbers stand in an index, in the order of signing.
pub(super) fn rows_in(db: &Database, index: TableDefinition<'_, u64, ()>) -> Result<Vec<Row>, StorageFault> {
    let txn = db.begin_read()?;
    let (index, entries) = (txn.open_table(index)?, txn.open_table(ENTRIES)?);
    let row = |number: u64| {
        let json = entries.get(number)?.ok_or_else(|| StorageFault::new("an entry is missing"))?;
        Row::from_json(number, json.value())
    };
    index.iter()?.map(|item| row(item?.0.value())).collect()
}

/// The tables of entries, in one open transaction.
pub(super) struct Tables<'t> {
    pub(super) entries: Table<'t, u64, &'static [u8]>,
    pub(super) waiting: Table<'t, u64, ()>,
    pub(super) offline: Table<'t, u64, ()>,
    pub(super) burnt: Table<'t, &'static [u8], (u32, u32)>,
}

impl<'t> Tables<'t> {
    pub(super) fn open(txn: &'t WriteTransaction) -> Result<Self, StorageFault> {
        Ok(Self {
            entries: txn.open_table(ENTRIES)?,
            waiting: txn.open_table(WAITING)?,
            offline: txn.open_table(OFFLINE)?,
            burnt: txn.open_table(BURNT)?,
        })
    }

    /// Writes a row, and its place in both indexes.
    pub(super) fn put(&mut self, row: &Row) -> Result<(), StorageFault> {
        self.entries.insert(row.number, row.to_json()?.as_slice())?;
        if row.answer.is_none() {
            self.waiting.insert(row.number, ())?;
        } else {
            self.waiting.remove(row.number)?;
        }
        if row.is_offline() {
            self.offline.insert(row.number, ())?;
        }
        Ok(())
    }

    /// The number after the last one.
    pub(super) fn next_number(&self) -> Result<u64, StorageFault> {
        Ok(self.entries.last()?.map_or(1, |(number, _)| number.value() + 1))
    }
}
