//! What is durable now, as readers, the writer and the uptake share it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use redb::Database;
use tenthcup_verifier::StorageFault;

use super::disk::Folder;
use super::index::{self, IndexView, Mark};
use super::layer::Layer;
use super::moment::Moment;
use super::trouble::{Trouble, contained, storage};

/// How often, and how long each time, the writer waits for readers to let go of an index that failed.
const PATIENCE: (usize, Duration) = (1000, Duration::from_millis(10));

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
    pub(super) fn new(
        folder: Arc<dyn Folder>,
        name: String,
        database: Arc<Database>,
        moment: Moment,
    ) -> Self {
        let (database, current) = (Mutex::new(Some(database)), RwLock::new(Arc::new(moment)));
        Self { folder, name, database, current }
    }

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
