//! Rows that are kept: what is durable now, and how changes become so.
//!
//! A store with a journal writes a group of changes there, flushes it once, and has them in memory until the index takes them up
//! (`uptake`). A store without one writes the index itself, every time: for what must not stay in a journal once it is removed.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use redb::Database;
use tenthcup_token::Timestamp;
use tenthcup_verifier::StorageFault;

use super::disk::Folder;
use super::index::{self, IndexView, Mark};
use super::journal::{Journal, JournalError};
use super::layer::Layer;
use super::meta::Meta;
use super::moment::{Group, Moment};
use super::trouble::{Trouble, contained, storage};
use super::uptake::Uptake;
use crate::fault::OpenError;

/// The newest on-disk format that is known here, and the one that is written.
pub(super) const FORMAT: u32 = 2;
/// How often, and how long each time, the writer waits for readers to let go of an index that failed.
const PATIENCE: (usize, Duration) = (1000, Duration::from_millis(10));
/// While what was changed since a start is read from the journal, the index takes it up in pieces of this size.
const PIECE: usize = 32 << 20;

/// What readers, the writer and the uptake share.
pub(super) struct Shared {
    folder: Arc<dyn Folder>,
    /// The file of the index.
    name: String,
    /// Held by whoever writes the index, or opens it anew.
    database: Mutex<Option<Arc<Database>>>,
    current: RwLock<Arc<Moment>>,
}

impl Shared {
    /// What is durable now.
    pub(super) fn moment(&self) -> Arc<Moment> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The same, to read from. Where the index could not be opened again after a failure, this tries once more.
    pub(super) fn readable(&self) -> Result<Arc<Moment>, StorageFault> {
        let moment = self.moment();
        if moment.index.is_some() {
            return Ok(moment);
        }
        let mut database = self.database();
        if self.moment().index.is_none() {
            self.reopen(&mut database)?;
        }
        Ok(self.moment())
    }

    pub(super) fn folder(&self) -> &Arc<dyn Folder> {
        &self.folder
    }

    /// Makes the next moment out of the one that is: where it lies, when nobody reads that one any more, which is most of the time.
    pub(super) fn advance<T>(&self, change: impl FnOnce(&mut Moment) -> T) -> T {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        change(Arc::make_mut(&mut current))
    }

    pub(super) fn database(&self) -> MutexGuard<'_, Option<Arc<Database>>> {
        self.database.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes rows to the index. Where it failed before, it is opened again first.
    pub(super) fn apply(&self, layer: &Layer, mark: Mark) -> Result<Arc<IndexView>, StorageFault> {
        let mut slot = self.database();
        if self.moment().index.is_none() {
            self.reopen(&mut slot)?;
        }
        let database = slot.as_ref().ok_or_else(|| storage("the index is not open"))?;
        let apply = || index::apply(database, layer, mark).and_then(|()| IndexView::of(database));
        contained(|| apply().map_err(Trouble::into_storage_fault)).map(Arc::new)
    }

    /// Opens the index anew: after a failed read, write or flush redb takes nothing more until then.
    pub(super) fn renew(&self) -> Result<(), StorageFault> {
        self.reopen(&mut self.database())
    }

    fn reopen(&self, slot: &mut Option<Arc<Database>>) -> Result<(), StorageFault> {
        let held = self.advance(|next| next.index.take()).map(|index| index.mark());
        if let Some(failed) = slot.take()
            && let Err(still_read) = close(failed)
        {
            *slot = Some(still_read);
            return Err(storage("a reader does not let go of the index that failed"));
        }
        let opened = index::open_file(&*self.folder, &self.name).map_err(storage)?;
        let opened = Arc::new(opened);
        let view = contained(|| IndexView::of(&opened).map_err(Trouble::into_storage_fault))?;
        if held.is_some_and(|held| view.mark().frame < held.frame) {
            return Err(storage("the index lost what it had taken up; start again, and the journal has it"));
        }
        *slot = Some(opened);
        self.advance(|next| next.index = Some(Arc::new(view)));
        Ok(())
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

/// Makes changes durable. The writer has it, and nobody else.
pub(super) struct Keeper {
    shared: Arc<Shared>,
    how: How,
}

enum How {
    Journal { journal: Journal, uptake: Uptake },
    Index,
}

/// Where a store lies, and for the sentence that says why it cannot be used.
pub(super) struct Site {
    pub(super) folder: Arc<dyn Folder>,
    /// The file of the index.
    pub(super) index: String,
    pub(super) has_journal: bool,
    /// As the person at the terminal named it.
    pub(super) path: PathBuf,
}

impl Keeper {
    /// Makes a new store, empty.
    pub(super) fn make(site: &Site) -> Result<(Self, Arc<Shared>), OpenError> {
        let database = index::make_file(&*site.folder, &site.index).map_err(|error| site.explain(error))?;
        contained(|| index::begin(&database, FORMAT).map_err(Trouble::into_storage_fault))
            .map_err(|fault| site.damaged(fault))?;
        let database = Arc::new(database);
        let view = site.view(&database)?;
        let journal = match site.has_journal {
            true => {
                Some(Journal::begin(Arc::clone(&site.folder)).map_err(|error| site.explain_journal(error))?)
            }
            false => None,
        };
        site.serve(database, view, Layer::default(), journal)
    }

    /// Opens a store that is there. An index that is gone is made anew from the journal.
    pub(super) fn open(site: &Site) -> Result<(Self, Arc<Shared>), OpenError> {
        let database = site.open_index()?;
        let database = Arc::new(database);
        let mut view = site.begin_if_blank(&database)?;
        match view.format() {
            Some(FORMAT) => {}
            Some(found) if found > FORMAT => {
                return Err(OpenError::Newer { path: site.path.clone(), found, known: FORMAT });
            }
            _ => return Err(site.damaged("it does not say its format")),
        }
        if !site.has_journal {
            return site.serve(database, view, Layer::default(), None);
        }
        let (mut young, mut taken_up, mut failed) = (Layer::default(), view.mark(), None);
        let journal = Journal::open(Arc::clone(&site.folder), view.mark(), |mark, changes| {
            young.merge(&changes);
            if young.bytes() >= PIECE && failed.is_none() {
                failed = index::apply(&database, &young, mark).err();
                (young, taken_up) = (Layer::default(), mark);
            }
            Ok(())
        });
        let journal = journal.map_err(|error| site.explain_journal(error))?;
        if let Some(trouble) = failed {
            return Err(site.damaged(trouble.into_storage_fault()));
        }
        if taken_up != view.mark() {
            view = site.view(&database)?;
        }
        site.serve(database, view, young, Some(journal))
    }

    /// Makes changes durable, and visible. When this returns Ok a crash takes nothing of them away any more.
    pub(super) fn keep(&mut self, changes: &Layer) -> Result<(), StorageFault> {
        if changes.is_empty() {
            return Ok(());
        }
        match &mut self.how {
            How::Journal { journal, uptake } => {
                uptake.wait_for_room()?;
                let framed = changes;
                #[cfg(feature = "planted-bugs")]
                let framed = &super::planted::burnt_apart(framed);
                let mark = journal.append(framed).map_err(storage)?;
                let young = self.shared.advance(|next| {
                    next.young.merge(changes);
                    next.mark = mark;
                    next.young.bytes()
                });
                uptake.announce(young);
            }
            How::Index => {
                let mark = Mark { frame: self.shared.moment().mark.frame + 1, ..Mark::START };
                let view = self.shared.apply(changes, mark)?;
                self.shared.advance(|next| (next.index, next.mark) = (Some(view), mark));
            }
        }
        Ok(())
    }

    /// After something failed: cuts off what nobody was told of, and opens everything anew.
    pub(super) fn recover(&mut self) -> Result<(), StorageFault> {
        if let How::Journal { journal, .. } = &mut self.how {
            journal.recover().map_err(storage)?;
        }
        self.shared.renew()
    }

    /// Marks a new store with the time that it was made.
    pub(super) fn mark_birth(&mut self, now: Timestamp) -> Result<(), StorageFault> {
        let moment = self.shared.moment();
        let rows = Group::over(&moment);
        Meta::of(&rows).begin(now).map_err(Trouble::into_storage_fault)?;
        self.keep(&rows.into_changes())
    }

    pub(super) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }
}

impl Site {
    /// Opens the index. One that is gone, or whose making was interrupted, is made anew: the journal has everything.
    fn open_index(&self) -> Result<Database, OpenError> {
        let opened = index::open_file(&*self.folder, &self.index);
        let Err(error) = opened else { return opened.map_err(|error| self.explain(error)) };
        let is_gone = matches!(&error, redb::DatabaseError::Storage(redb::StorageError::Io(error))
            if error.kind() == std::io::ErrorKind::NotFound);
        let is_unfinished = || index::is_unfinished(&*self.folder, &self.index).unwrap_or(false);
        if !self.has_segments() || !(is_gone || is_unfinished()) {
            return Err(self.explain(error));
        }
        tracing::warn!("the index is gone; it is made anew from the journal");
        if !is_gone {
            let removed = self.folder.remove(&self.index);
            removed.map_err(|source| OpenError::Io { path: self.path.clone(), source })?;
        }
        index::make_file(&*self.folder, &self.index).map_err(|error| self.explain(error))
    }

    /// What is in the index. One that was made, and not marked as ours yet, is now.
    fn begin_if_blank(&self, database: &Arc<Database>) -> Result<IndexView, OpenError> {
        let view = self.view(database)?;
        if !(view.is_blank() && self.has_segments()) {
            return Ok(view);
        }
        contained(|| index::begin(database, FORMAT).map_err(Trouble::into_storage_fault))
            .map_err(|fault| self.damaged(fault))?;
        self.view(database)
    }

    fn has_segments(&self) -> bool {
        self.has_journal
            && self.folder.names().is_ok_and(|names| names.iter().any(|name| name.ends_with(".journal")))
    }

    fn view(&self, database: &Arc<Database>) -> Result<IndexView, OpenError> {
        contained(|| IndexView::of(database).map_err(Trouble::into_storage_fault))
            .map_err(|fault| self.damaged(fault))
    }

    fn serve(
        &self,
        database: Arc<Database>,
        view: IndexView,
        young: Layer,
        journal: Option<Journal>,
    ) -> Result<(Keeper, Arc<Shared>), OpenError> {
        let mark = journal.as_ref().map_or(view.mark(), Journal::last);
        let waiting = young.bytes();
        let moment =
            Moment { young, older: Layer::default(), older_mark: mark, index: Some(Arc::new(view)), mark };
        let shared = Arc::new(Shared {
            folder: Arc::clone(&self.folder),
            name: self.index.clone(),
            database: Mutex::new(Some(database)),
            current: RwLock::new(Arc::new(moment)),
        });
        let how = match journal {
            Some(journal) => {
                let uptake = Uptake::start(Arc::clone(&shared))
                    .map_err(|source| OpenError::Io { path: self.path.clone(), source })?;
                uptake.announce(waiting);
                How::Journal { journal, uptake }
            }
            None => How::Index,
        };
        Ok((Keeper { shared: Arc::clone(&shared), how }, shared))
    }

    fn explain(&self, error: redb::DatabaseError) -> OpenError {
        use std::io::ErrorKind;
        let path = self.path.clone();
        match error {
            redb::DatabaseError::DatabaseAlreadyOpen => OpenError::Locked(path),
            redb::DatabaseError::Storage(redb::StorageError::Io(error)) => match error.kind() {
                ErrorKind::NotFound => OpenError::Missing(path),
                ErrorKind::AlreadyExists => OpenError::Exists(path),
                ErrorKind::InvalidData | ErrorKind::UnexpectedEof => {
                    OpenError::Damaged { path, why: error.to_string() }
                }
                _ => OpenError::Io { path, source: error },
            },
            other => OpenError::Damaged { path, why: other.to_string() },
        }
    }

    fn explain_journal(&self, error: JournalError) -> OpenError {
        let path = self.path.clone();
        match error {
            JournalError::Newer { found, known } => OpenError::Newer { path, found, known },
            JournalError::Io(source) => OpenError::Io { path, source },
            damage => OpenError::Damaged { path, why: damage.to_string() },
        }
    }

    pub(super) fn damaged(&self, why: impl ToString) -> OpenError {
        OpenError::Damaged { path: self.path.clone(), why: why.to_string() }
    }
}
