//! A store of rows: what is there, and the one writer that changes it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tenthcup_token::Timestamp;
use tenthcup_verifier::StorageFault;

use super::disk::{Directory, Folder};
use super::index::Mark;
use super::keeper::{Keeper, Shared, Site};
use super::snapshot::Snapshot;
use super::trouble::{Trouble, contained};
use super::writer::{Schema, Writer};
use crate::fault::{Fault, OpenError};

/// The index of a store that has a folder of its own.
const INDEX: &str = "index.redb";

/// An open store. Dropping it writes and answers what waits, and closes its files.
pub(super) struct RowStore<S: Schema> {
    pub(super) writer: Writer<S>,
    shared: Arc<Shared>,
}

impl<S: Schema> RowStore<S> {
    /// Makes a folder with a journal and its index.
    pub(super) fn init_folder(path: &Path, now: Timestamp) -> Result<Self, OpenError> {
        let made = Directory::make(path.to_owned()).map_err(|source| match source.kind() {
            std::io::ErrorKind::AlreadyExists => OpenError::Exists(path.to_owned()),
            _ => OpenError::Io { path: path.to_owned(), source },
        })?;
        Self::begin(&journaled(Arc::new(made), path.to_owned()), now)
    }

    /// Opens a folder that is there.
    pub(super) fn open_folder(path: &Path) -> Result<Self, OpenError> {
        if path.is_file() {
            return Err(OpenError::Older { path: path.to_owned() });
        }
        if !path.exists() {
            return Err(OpenError::Missing(path.to_owned()));
        }
        Self::resume(&journaled(Arc::new(Directory::at(path.to_owned())), path.to_owned()))
    }

    /// On a folder of the caller's: begins when it is empty, and says so; else resumes.
    pub(super) fn on(folder: Arc<dyn Folder>, now: Timestamp) -> Result<(Self, bool), OpenError> {
        let path = PathBuf::from("the given folder");
        let names = folder.names().map_err(|source| OpenError::Io { path: path.clone(), source })?;
        let site = journaled(folder, path);
        let is_new = names.is_empty();
        let store = if is_new { Self::begin(&site, now) } else { Self::resume(&site) }?;
        Ok((store, is_new))
    }

    /// Makes one file without a journal.
    pub(super) fn init_file(path: &Path, now: Timestamp) -> Result<Self, OpenError> {
        Self::begin(&single(path)?, now)
    }

    /// Opens one file without a journal.
    pub(super) fn open_file(path: &Path) -> Result<Self, OpenError> {
        Self::resume(&single(path)?)
    }

    fn begin(site: &Site, now: Timestamp) -> Result<Self, OpenError> {
        let (mut keeper, shared) = Keeper::make(site)?;
        keeper.mark_birth(now).map_err(|fault| site.damaged(fault))?;
        Self::serve(site, keeper, shared)
    }

    fn resume(site: &Site) -> Result<Self, OpenError> {
        let (keeper, shared) = Keeper::open(site)?;
        Self::serve(site, keeper, shared)
    }

    fn serve(site: &Site, keeper: Keeper, shared: Arc<Shared>) -> Result<Self, OpenError> {
        let writer = Writer::start(keeper);
        let writer = writer.map_err(|source| OpenError::Io { path: site.path.clone(), source })?;
        Ok(Self { writer, shared })
    }

    /// Where its files are.
    pub(super) fn folder(&self) -> &Arc<dyn Folder> {
        self.shared.folder()
    }

    /// The last frame of its journal that is durable.
    pub(super) fn mark(&self) -> Mark {
        self.shared.moment().mark
    }

    /// Reads from one snapshot, here and now: for what is called on a thread that may wait.
    pub(super) fn read_here<T>(
        &self,
        read: impl FnOnce(&Snapshot) -> Result<T, Trouble>,
    ) -> Result<T, StorageFault> {
        read_from(&self.shared, read)
    }

    /// Reads a row or two from one snapshot, here and now: they lie in memory, or a few pages away, and to hand that to another thread would take
    /// far longer. While the index is opened anew it is handed over all the same, for that may take seconds.
    pub(super) async fn look<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Snapshot) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, Fault> {
        if self.shared.moment().index.is_some() { Ok(self.read_here(read)?) } else { self.read(read).await }
    }

    /// Reads from one snapshot, on a thread that may wait.
    pub(super) async fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Snapshot) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, Fault> {
        let shared = Arc::clone(&self.shared);
        let reading = tokio::task::spawn_blocking(move || read_from(&shared, read));
        Ok(reading.await.map_err(Fault::could_not_decide)??)
    }
}

fn read_from<T>(
    shared: &Shared,
    read: impl FnOnce(&Snapshot) -> Result<T, Trouble>,
) -> Result<T, StorageFault> {
    contained(|| {
        Snapshot::take(shared).and_then(|snapshot| read(&snapshot)).map_err(Trouble::into_storage_fault)
    })
}

fn journaled(folder: Arc<dyn Folder>, path: PathBuf) -> Site {
    Site { folder, index: INDEX.to_owned(), has_journal: true, path }
}

fn single(path: &Path) -> Result<Site, OpenError> {
    let name = path.file_name().and_then(|name| name.to_str());
    let source = || std::io::Error::new(std::io::ErrorKind::InvalidFilename, "it has no name");
    let index = name.ok_or_else(|| OpenError::Io { path: path.to_owned(), source: source() })?.to_owned();
    let folder = Directory::of(path);
    Ok(Site { folder: Arc::new(folder), index, has_journal: false, path: path.to_owned() })
}
