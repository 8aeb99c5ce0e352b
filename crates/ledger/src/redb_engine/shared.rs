//! What is durable now, as readers, the writer and the uptake share it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use redb::Database;
use tenthcup_verifier::StorageFault;

use super::disk::{Folder, Lock};
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
    index: Mutex<Index>,
    current: RwLock<Arc<Moment>>,
    /// Keeps other processes out.
    _lock: Lock,
}

/// The file of the index.
struct Index {
    /// None while it could not be opened again after a failure.
    open: Option<Arc<Database>>,
    /// Up to where it is known to hold everything. One that is opened again must not be behind that.
    taken_up: Mark,
}

impl Shared {
    pub(super) fn new(
        folder: Arc<dyn Folder>,
        name: String,
        database: Arc<Database>,
        moment: Moment,
        lock: Lock,
    ) -> Self {
        let taken_up = moment.index.as_ref().map_or(Mark::START, |view| view.mark());
        let index = Mutex::new(Index { open: Some(database), taken_up });
        Self { folder, name, index, current: RwLock::new(Arc::new(moment)), _lock: lock }
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
        let mut index = self.index();
        if self.moment().index.is_none() {
            self.reopen(&mut index)?;
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

    fn index(&self) -> MutexGuard<'_, Index> {
        self.index.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes rows to the index. Where it failed before, it is opened again first.
    pub(super) fn apply(&self, layer: &Layer, mark: Mark) -> Result<Arc<IndexView>, StorageFault> {
        let mut index = self.index();
        if self.moment().index.is_none() {
            self.reopen(&mut index)?;
        }
        let database = index.open.as_ref().ok_or_else(|| storage("the index is not open"))?;
        let apply = || index::apply(database, layer, mark).and_then(|()| IndexView::of(database));
        let view = contained(|| apply().map_err(Trouble::into_storage_fault))?;
        index.taken_up = mark;
        Ok(Arc::new(view))
    }

    /// Opens the index anew: after a failed read, write or flush redb takes nothing more until then.
    pub(super) fn renew(&self) -> Result<(), StorageFault> {
        self.reopen(&mut self.index())
    }

    fn reopen(&self, index: &mut Index) -> Result<(), StorageFault> {
        self.advance(|next| next.index = None);
        if let Some(failed) = index.open.take()
            && let Err(still_read) = close(failed)
        {
            index.open = Some(still_read);
            return Err(storage("a reader does not let go of the index that failed"));
        }
        let opened = Arc::new(index::open_file(&*self.folder, &self.name).map_err(storage)?);
        let view = contained(|| IndexView::of(&opened).map_err(Trouble::into_storage_fault))?;
        if view.mark().frame < index.taken_up.frame {
            return Err(storage("the index lost what it had taken up; start again, and the journal has it"));
        }
        index.open = Some(opened);
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

#[cfg(test)]
mod tests {
    use tenthcup_token::Timestamp;

    use super::super::layer::Key;
    use super::super::opening;
    use super::super::site::Site;
    use super::super::table_id::TableId;
    use super::*;

    #[test]
    fn an_index_that_went_back_is_not_believed_however_often_it_is_tried() {
        let folder = tempfile::tempdir().unwrap();
        let (path, older) = (folder.path().join("store.redb"), folder.path().join("older.redb"));
        let mut keeper = opening::make(&Site::file(&path).unwrap()).unwrap();
        keeper.mark_birth(Timestamp::from_secs(1)).unwrap();
        std::fs::copy(&path, &older).unwrap();
        let mut changes = Layer::default();
        changes.put(TableId::Cards, Key::from_slice(b"a"), Some(b"row".as_slice().into()));
        keeper.keep(&changes).unwrap();
        keeper.shared().renew().unwrap();

        std::fs::rename(&older, &path).unwrap();
        for _ in 0..3 {
            let fault = keeper.shared().renew().unwrap_err();
            assert!(fault.to_string().contains("lost what it had taken up"), "{fault}");
        }
    }
}
