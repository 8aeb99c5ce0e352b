//! A store of rows: what is there, and the one writer that changes it.

use std::sync::Arc;

use tenthcup_token::Timestamp;
use tenthcup_verifier::StorageFault;

use super::disk::Folder;
use super::index::Mark;
use super::keeper::Keeper;
use super::opening;
use super::shared::Shared;
use super::site::Site;
use super::snapshot::Snapshot;
use super::trouble::{Trouble, contained};
use super::writer::{Schema, Sealed, Writer};
use crate::fault::{Fault, OpenError};

/// An open store. Dropping it writes and answers what waits, and closes its files.
pub(super) struct RowStore<S: Schema> {
    writer: Writer<S>,
    schema: Arc<S>,
    shared: Arc<Shared>,
}

impl<S: Schema> RowStore<S> {
    /// Makes a new store, born `now`; and what `schema` has beside it.
    pub(super) fn make(
        site: &Site,
        now: Timestamp,
        schema: impl FnOnce(&Site) -> Result<S, OpenError>,
    ) -> Result<Self, OpenError> {
        let mut keeper = opening::make(site)?;
        keeper.mark_birth(now).map_err(|fault| site.damaged(fault))?;
        Self::serve(site, keeper, schema(site)?)
    }

    /// Opens a store that is there; and what `schema` has beside it.
    pub(super) fn open(
        site: &Site,
        schema: impl FnOnce(&Site) -> Result<S, OpenError>,
    ) -> Result<Self, OpenError> {
        let keeper = opening::open(site)?;
        Self::serve(site, keeper, schema(site)?)
    }

    fn serve(site: &Site, keeper: Keeper, schema: S) -> Result<Self, OpenError> {
        let (schema, shared) = (Arc::new(schema), Arc::clone(keeper.shared()));
        let writer = Writer::start(Arc::clone(&schema), keeper).map_err(|error| site.unusable(error))?;
        Ok(Self { writer, schema, shared })
    }

    /// What the store has beside rows.
    pub(super) fn schema(&self) -> &S {
        &self.schema
    }

    /// Where its files are.
    pub(super) fn folder(&self) -> &Arc<dyn Folder> {
        self.shared.folder()
    }

    /// The last frame of its journal that is durable.
    pub(super) fn mark(&self) -> Mark {
        self.shared.moment().mark
    }

    /// Has `decide` run in the order of arrival, and waits until what it decided is durable.
    pub(super) async fn decide<D, W>(&self, decide: W) -> Result<D::Told, Fault>
    where
        D: Sealed + 'static,
        W: for<'t> FnOnce(&mut S::Tables<'t>) -> Result<D, Trouble> + Send + 'static,
    {
        self.writer.run(decide).await
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
