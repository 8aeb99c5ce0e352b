//! A redb file of ours: media that was checked, and the writer that serves it.

use std::io;
use std::path::Path;
use std::sync::Arc;

use redb::{Database, StorageBackend};
use tenthcup_token::Timestamp;
use tenthcup_verifier::StorageFault;

use super::media::Media;
use super::meta::{self, Meta};
use super::snapshot::Snapshot;
use super::trouble::{Trouble, contained};
use super::writer::{Schema, Writer};
use crate::fault::{Fault, OpenError};

/// The newest on-disk format that is known here, and the one that is written.
const FORMAT: u32 = 1;

/// An open file. Dropping it writes and answers what waits, and closes the file.
pub(super) struct RedbFile<S: Schema> {
    // Before the media: the writer uses it to the last.
    pub(super) writer: Writer<S>,
    media: Arc<Media>,
}

impl<S: Schema> RedbFile<S> {
    /// Makes a new file.
    pub(super) fn init(path: &Path, now: Timestamp) -> Result<Self, OpenError> {
        let media = Media::create(path)?;
        Self::begin(path, media, now)
    }

    /// Opens a file that is there.
    pub(super) fn open(path: &Path) -> Result<Self, OpenError> {
        let media = Media::open(path)?;
        Self::resume(path, media)
    }

    /// On a storage of the caller's: begins when it is empty, else resumes.
    pub(super) fn on<B: StorageBackend>(
        backend: impl Fn() -> io::Result<B> + Send + Sync + 'static,
        now: Timestamp,
    ) -> Result<Self, OpenError> {
        let path = Path::new("the given storage");
        let media = Media::on(backend).map_err(|error| damaged(path, error))?;
        let database = media.database().map_err(|fault| damaged(path, fault))?;
        let format =
            meta::format_of(&database).map_err(|trouble| damaged(path, trouble.into_storage_fault()))?;
        drop(database);
        if format.is_none() { Self::begin(path, media, now) } else { Self::resume(path, media) }
    }

    fn begin(path: &Path, media: Media, now: Timestamp) -> Result<Self, OpenError> {
        let database = media.database().map_err(|fault| damaged(path, fault))?;
        mark::<S>(&database, now).map_err(|trouble| damaged(path, trouble.into_storage_fault()))?;
        drop(database);
        Self::serve(path, media)
    }

    fn resume(path: &Path, media: Media) -> Result<Self, OpenError> {
        let database = media.database().map_err(|fault| damaged(path, fault))?;
        let format =
            meta::format_of(&database).map_err(|trouble| damaged(path, trouble.into_storage_fault()))?;
        drop(database);
        match format {
            Some(FORMAT) => Self::serve(path, media),
            Some(found) if found > FORMAT => {
                Err(OpenError::Newer { path: path.to_owned(), found, known: FORMAT })
            }
            _ => Err(damaged(path, "it does not say its format")),
        }
    }

    fn serve(path: &Path, media: Media) -> Result<Self, OpenError> {
        let media = Arc::new(media);
        let writer = Writer::start(Arc::clone(&media));
        let writer = writer.map_err(|source| OpenError::Io { path: path.to_owned(), source })?;
        Ok(Self { writer, media })
    }

    /// Reads from one snapshot, here and now: for what is called on a thread that may wait.
    pub(super) fn read_here<T>(
        &self,
        read: impl FnOnce(&Snapshot) -> Result<T, Trouble>,
    ) -> Result<T, StorageFault> {
        read_from(&self.media, read)
    }

    /// Reads from one snapshot, on a thread that may wait.
    pub(super) async fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Snapshot) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, Fault> {
        let media = Arc::clone(&self.media);
        let reading = tokio::task::spawn_blocking(move || read_from(&media, read));
        Ok(reading.await.map_err(Fault::could_not_decide)??)
    }
}

fn read_from<T>(
    media: &Media,
    read: impl FnOnce(&Snapshot) -> Result<T, Trouble>,
) -> Result<T, StorageFault> {
    contained(|| {
        Snapshot::take(media).and_then(|snapshot| read(&snapshot)).map_err(Trouble::into_storage_fault)
    })
}

/// Makes every table and marks the file as ours, in one transaction.
fn mark<S: Schema>(database: &Database, now: Timestamp) -> Result<(), Trouble> {
    let mut tx = database.begin_write()?;
    tx.set_two_phase_commit(true);
    S::open(&tx)?;
    Meta::open(&tx)?.begin(FORMAT, now)?;
    tx.commit()?;
    Ok(())
}

fn damaged(path: &Path, why: impl ToString) -> OpenError {
    OpenError::Damaged { path: path.to_owned(), why: why.to_string() }
}
