//! The redb file: made, opened, locked; and opened anew after it failed.
//!
//! After a failed write or flush redb takes no further transaction until it is opened again (its docs on `commit` say why: what failed
//! may be half there). So the writer lets go of the database and opens it anew, which rolls back or completes what was under way. Nobody
//! was told of it; a repeat finds out which it was.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use redb::{Builder, Database, DatabaseError, StorageBackend, StorageError};

use super::trouble::storage;
use crate::fault::OpenError;
use tenthcup_verifier::StorageFault;

/// Memory for cached pages, in bytes.
const CACHE: usize = 128 << 20;
/// How often, and how long each time, the writer waits for readers to let go of a database that failed.
const PATIENCE: (usize, Duration) = (1000, Duration::from_millis(10));

type Open = dyn Fn() -> Result<Database, DatabaseError> + Send + Sync;

/// A database that can be opened again.
pub(super) struct Media {
    open: Box<Open>,
    current: RwLock<Option<Arc<Database>>>,
}

impl Media {
    /// Makes a new, empty file that only its owner can read.
    pub(super) fn create(path: &Path) -> Result<Self, OpenError> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => OpenError::Exists(path.to_owned()),
            _ => OpenError::Io { path: path.to_owned(), source: error },
        })?;
        let database = tried(|| builder().create(path)).map_err(|error| explain(path, error))?;
        sync_folder_of(path).map_err(|source| OpenError::Io { path: path.to_owned(), source })?;
        Ok(Self::holding(path.to_owned(), database))
    }

    /// Opens a file that is there.
    pub(super) fn open(path: &Path) -> Result<Self, OpenError> {
        let database = tried(|| builder().open(path)).map_err(|error| explain(path, error))?;
        Ok(Self::holding(path.to_owned(), database))
    }

    fn holding(path: PathBuf, database: Database) -> Self {
        let open = move || builder().open(&path);
        Self { open: Box::new(open), current: RwLock::new(Some(Arc::new(database))) }
    }

    /// On a storage of the caller's, which `backend` gives each time that the database is opened; new when it is empty.
    pub(super) fn on<B: StorageBackend>(
        backend: impl Fn() -> io::Result<B> + Send + Sync + 'static,
    ) -> Result<Self, DatabaseError> {
        let open = move || builder().create_with_backend(backend()?);
        let database = tried(&open)?;
        Ok(Self { open: Box::new(open), current: RwLock::new(Some(Arc::new(database))) })
    }

    /// The database, to be let go of soon. Where it could not be opened again after a failure, this tries once more.
    pub(super) fn database(&self) -> Result<Arc<Database>, StorageFault> {
        if let Some(database) = &*self.current.read().unwrap_or_else(PoisonError::into_inner) {
            return Ok(Arc::clone(database));
        }
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        match &*current {
            Some(database) => Ok(Arc::clone(database)),
            None => Ok(Arc::clone(current.insert(self.open_again()?))),
        }
    }

    /// Lets go of the database and opens it again.
    pub(super) fn reopen(&self) -> Result<(), StorageFault> {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(failed) = current.take()
            && let Err(still_read) = close(failed)
        {
            *current = Some(still_read);
            return Err(storage("a reader does not let go of the database that failed"));
        }
        *current = Some(self.open_again()?);
        Ok(())
    }

    fn open_again(&self) -> Result<Arc<Database>, StorageFault> {
        tried(&self.open).map(Arc::new).map_err(storage)
    }
}

/// Waits for the readers, which hold it only for the length of one read; gives it back when one does not let go.
fn close(mut failed: Arc<Database>) -> Result<(), Arc<Database>> {
    let (times, pause) = PATIENCE;
    for _ in 0..times {
        failed = match Arc::try_unwrap(failed) {
            Ok(database) => {
                drop(database);
                return Ok(());
            }
            Err(still_read) => still_read,
        };
        std::thread::sleep(pause);
    }
    Err(failed)
}

fn builder() -> Builder {
    let mut builder = Database::builder();
    builder.set_cache_size(CACHE);
    builder
}

/// Opens a database. On some damaged files redb panics where it should say so.
fn tried(open: impl FnOnce() -> Result<Database, DatabaseError>) -> Result<Database, DatabaseError> {
    let panicked = |_| Err(DatabaseError::Storage(StorageError::Corrupted("its pages make no sense".into())));
    catch_unwind(AssertUnwindSafe(open)).unwrap_or_else(panicked)
}

/// So that the file's name is as durable as what is in it.
pub(super) fn sync_folder_of(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

fn explain(path: &Path, error: DatabaseError) -> OpenError {
    let path = path.to_owned();
    match error {
        DatabaseError::DatabaseAlreadyOpen => OpenError::Locked(path),
        DatabaseError::Storage(StorageError::Io(error)) => match error.kind() {
            ErrorKind::NotFound => OpenError::Missing(path),
            ErrorKind::InvalidData | ErrorKind::UnexpectedEof => {
                OpenError::Damaged { path, why: error.to_string() }
            }
            _ => OpenError::Io { path, source: error },
        },
        other => OpenError::Damaged { path, why: other.to_string() },
    }
}
