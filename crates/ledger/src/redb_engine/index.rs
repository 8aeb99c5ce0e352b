//! The index: every row in redb, as of one frame of the journal.
//!
//! It is written in the background, a second's worth at a time, and can be made anew from the journal. A read of it sees one commit.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use redb::{
    Builder, Database, DatabaseError, Durability, ReadOnlyTable, ReadTransaction, ReadableDatabase as _,
    StorageError, TableDefinition, TableError,
};
use tenthcup_token::Digest;

use super::disk::{Boxed, Folder};
use super::layer::Layer;
use super::table_id::TableId;
use super::trouble::{Trouble, storage};

/// Memory for cached pages, in bytes.
const CACHE: usize = 128 << 20;
/// Length of the word with which a file of redb begins. It is written last.
const MAGIC: usize = 9;

/// What the index says of itself, in no journal: its format, and how far into the journal it is.
const ABOUT: TableDefinition<'static, &str, &[u8]> = TableDefinition::new("index");
const FORMAT: &str = "format";
const MARK: &str = "mark";

type Rows = ReadOnlyTable<&'static [u8], &'static [u8]>;
pub(super) type RowRange = redb::Range<'static, &'static [u8], &'static [u8]>;

/// A place in the journal: the last frame that something holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    /// Frames are numbered from 1.
    pub(super) frame: u64,
    /// The hash of that frame; zeros before the first.
    pub(super) hash: Digest,
}

impl Mark {
    pub(super) const START: Self = Self { frame: 0, hash: Digest::ZERO };

    fn to_bytes(self) -> Vec<u8> {
        [&self.frame.to_be_bytes()[..], self.hash.as_bytes()].concat()
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (frame, hash) = bytes.split_first_chunk()?;
        Some(Self { frame: u64::from_be_bytes(*frame), hash: Digest::from_bytes(hash.try_into().ok()?) })
    }
}

/// The tables as of one commit.
pub(super) struct IndexView {
    /// By the number of the table; one that nothing was written to is not there.
    tables: Vec<Option<Rows>>,
    format: Option<u32>,
    mark: Mark,
    _database: Arc<Database>,
}

impl IndexView {
    /// What is committed now.
    pub(super) fn of(database: &Arc<Database>) -> Result<Self, Trouble> {
        let tx = database.begin_read()?;
        let tables = TableId::ALL.iter().map(|table| open(&tx, table.name())).collect::<Result<_, _>>()?;
        let (mut format, mut mark) = (None, Mark::START);
        if let Some(about) = found(tx.open_table(ABOUT))? {
            let number = |row: &[u8]| row.try_into().map(u32::from_be_bytes).ok();
            format = about.get(FORMAT)?.and_then(|row| number(row.value()));
            if let Some(row) = about.get(MARK)? {
                let unreadable = || Trouble::Storage(storage("the mark of the index cannot be read"));
                mark = Mark::from_bytes(row.value()).ok_or_else(unreadable)?;
            }
        }
        Ok(Self { tables, format, mark, _database: Arc::clone(database) })
    }

    /// The format that it was written in; none for a file of something else.
    pub(super) fn format(&self) -> Option<u32> {
        self.format
    }

    pub(super) fn mark(&self) -> Mark {
        self.mark
    }

    /// Nothing was ever written to it.
    pub(super) fn is_blank(&self) -> bool {
        self.format.is_none() && self.mark == Mark::START && self.tables.iter().all(Option::is_none)
    }

    pub(super) fn get<T>(
        &self,
        table: TableId,
        key: &[u8],
        read: impl FnOnce(&[u8]) -> T,
    ) -> Result<Option<T>, Trouble> {
        let Some(rows) = self.table(table) else { return Ok(None) };
        Ok(rows.get(key)?.map(|row| read(row.value())))
    }

    pub(super) fn range(
        &self,
        table: TableId,
        within: (std::ops::Bound<&[u8]>, std::ops::Bound<&[u8]>),
    ) -> Result<Option<RowRange>, Trouble> {
        let Some(rows) = self.table(table) else { return Ok(None) };
        Ok(Some(rows.range::<&[u8]>(within)?))
    }

    pub(super) fn len(&self, table: TableId) -> Result<u64, Trouble> {
        use redb::ReadableTableMetadata as _;
        Ok(self.table(table).map(|rows| rows.len()).transpose()?.unwrap_or(0))
    }

    fn table(&self, table: TableId) -> Option<&Rows> {
        self.tables.get(table as usize)?.as_ref()
    }
}

fn open(tx: &ReadTransaction, name: &str) -> Result<Option<Rows>, Trouble> {
    found(tx.open_table(TableDefinition::<&[u8], &[u8]>::new(name)))
}

fn found<T>(opened: Result<T, TableError>) -> Result<Option<T>, Trouble> {
    match opened {
        Ok(table) => Ok(Some(table)),
        Err(TableError::TableDoesNotExist(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Marks a new index as one of ours, in `format`.
pub(super) fn begin(database: &Database, format: u32) -> Result<(), Trouble> {
    let mut tx = database.begin_write()?;
    tx.set_two_phase_commit(true);
    tx.open_table(ABOUT)?.insert(FORMAT, format.to_be_bytes().as_slice())?;
    Ok(tx.commit()?)
}

/// Writes the rows of `layer`, and that with them the index is at `mark`. When this returns it is durable. Writing what is there already
/// changes nothing.
pub(super) fn apply(database: &Database, layer: &Layer, mark: Mark) -> Result<(), Trouble> {
    let mut tx = database.begin_write()?;
    tx.set_durability(Durability::Immediate).map_err(storage).map_err(Trouble::Storage)?;
    // Opening after a crash must not read the whole file. It brings the second phase with it, without which a double crash could take a
    // commit back, and crafted pages could pass the checksum.
    tx.set_quick_repair(true);
    for table in TableId::ALL {
        let mut changed = layer.of(*table).peekable();
        if changed.peek().is_none() {
            continue;
        }
        let mut rows = tx.open_table(TableDefinition::<&[u8], &[u8]>::new(table.name()))?;
        for (key, row) in changed {
            match row {
                Some(row) => drop(rows.insert(key.as_slice(), &**row)?),
                None => drop(rows.remove(key.as_slice())?),
            }
        }
    }
    tx.open_table(ABOUT)?.insert(MARK, mark.to_bytes().as_slice())?;
    Ok(tx.commit()?)
}

/// Opens the file of an index, and locks it.
pub(super) fn open_file(folder: &dyn Folder, name: &str) -> Result<Database, DatabaseError> {
    let backend = folder.open(name)?;
    // redb would make a new database of it.
    if backend.len()? == 0 {
        return Err(DatabaseError::Storage(StorageError::Corrupted("it is empty".into())));
    }
    on_backend(backend)
}

/// Whether the making of the file was interrupted: it begins with zeros, where a whole one says what it is.
pub(super) fn is_unfinished(folder: &dyn Folder, name: &str) -> std::io::Result<bool> {
    let file = folder.open(name)?;
    let mut beginning = vec![0; usize::try_from(file.len()?.min(64)).unwrap_or(64)];
    file.read(0, &mut beginning)?;
    Ok(beginning.iter().take(MAGIC).all(|byte| *byte == 0))
}

/// Makes the file of an index.
pub(super) fn make_file(folder: &dyn Folder, name: &str) -> Result<Database, DatabaseError> {
    on_backend(folder.create(name)?)
}

/// On some damaged files redb panics where it should say so.
fn on_backend(backend: Box<dyn redb::StorageBackend>) -> Result<Database, DatabaseError> {
    let mut builder = Builder::new();
    builder.set_cache_size(CACHE);
    let opened = catch_unwind(AssertUnwindSafe(|| builder.create_with_backend(Boxed(backend))));
    opened.unwrap_or_else(|_| {
        Err(DatabaseError::Storage(StorageError::Corrupted("its pages make no sense".into())))
    })
}
