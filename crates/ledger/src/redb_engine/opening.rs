//! How a store is made, and opened again.

use std::sync::Arc;
use std::{io, mem};

use redb::{Database, DatabaseError, StorageError};

use super::disk::Lock;
use super::index::{self, IndexView};
use super::journal::{Journal, JournalError};
use super::keeper::{How, Keeper};
use super::layer::Layer;
use super::moment::Moment;
use super::shared::Shared;
use super::site::Site;
use super::trouble::{Trouble, contained};
use super::uptake::Uptake;
use crate::fault::OpenError;

/// The newest on-disk format that is known here, and the one that is written.
const FORMAT: u32 = 2;
/// While what was changed since a start is read from the journal, the index takes it up in pieces of this size.
const PIECE: usize = 32 << 20;

/// Makes a new store, empty.
pub(super) fn make(site: &Site) -> Result<Keeper, OpenError> {
    let lock = site.lock()?;
    let database = index::make_file(&*site.folder, &site.index).map_err(|error| explain(site, error))?;
    let database = Arc::new(database);
    let view = begin(site, &database)?;
    let journal = match site.has_journal {
        true => Some(Journal::begin(Arc::clone(&site.folder)).map_err(|error| error.of(&site.path))?),
        false => None,
    };
    serve(site, lock, (database, view), Layer::default(), journal)
}

/// Opens a store that is there. An index that is gone is made anew from the journal.
pub(super) fn open(site: &Site) -> Result<Keeper, OpenError> {
    let lock = site.lock()?;
    let database = Arc::new(open_index(site)?);
    let mut view = view(site, &database)?;
    // Made, and not marked as ours yet.
    if view.is_blank() && site.has_segments() {
        view = begin(site, &database)?;
    }
    match view.format() {
        Some(FORMAT) => {}
        Some(found) if found > FORMAT => {
            return Err(OpenError::Newer { path: site.path.clone(), found, known: FORMAT });
        }
        _ => return Err(site.damaged("it does not say its format")),
    }
    if site.has_journal {
        catch_up(site, lock, (database, view))
    } else {
        serve(site, lock, (database, view), Layer::default(), None)
    }
}

/// Reads what the journal has beyond the index.
fn catch_up(
    site: &Site,
    lock: Lock,
    (database, mut indexed): (Arc<Database>, IndexView),
) -> Result<Keeper, OpenError> {
    let (mut young, mut taken_up) = (Layer::default(), indexed.mark());
    let journal = Journal::open(Arc::clone(&site.folder), indexed.mark(), |mark, changes| {
        young.merge(&changes);
        if young.bytes() >= PIECE {
            let piece = mem::take(&mut young);
            contained(|| index::apply(&database, &piece, mark).map_err(Trouble::into_storage_fault))
                .map_err(JournalError::NotTakenUp)?;
            taken_up = mark;
        }
        Ok(())
    });
    let journal = journal.map_err(|error| error.of(&site.path))?;
    if taken_up != indexed.mark() {
        indexed = view(site, &database)?;
    }
    serve(site, lock, (database, indexed), young, Some(journal))
}

/// Opens the index. One that is gone, or whose making was interrupted, is made anew: the journal has everything.
fn open_index(site: &Site) -> Result<Database, OpenError> {
    let error = match index::open_file(&*site.folder, &site.index) {
        Ok(database) => return Ok(database),
        Err(error) => error,
    };
    let is_gone = matches!(&error, DatabaseError::Storage(StorageError::Io(error))
        if error.kind() == io::ErrorKind::NotFound);
    let is_unfinished = || index::is_unfinished(&*site.folder, &site.index).unwrap_or(false);
    if !site.has_segments() || !(is_gone || is_unfinished()) {
        return Err(explain(site, error));
    }
    tracing::warn!("the index is gone; it is made anew from the journal");
    if !is_gone {
        site.folder.remove(&site.index).map_err(|error| site.unusable(error))?;
    }
    index::make_file(&*site.folder, &site.index).map_err(|error| explain(site, error))
}

/// Marks an index as ours.
fn begin(site: &Site, database: &Arc<Database>) -> Result<IndexView, OpenError> {
    contained(|| index::begin(database, FORMAT).map_err(Trouble::into_storage_fault))
        .map_err(|fault| site.damaged(fault))?;
    view(site, database)
}

fn view(site: &Site, database: &Arc<Database>) -> Result<IndexView, OpenError> {
    contained(|| IndexView::of(database).map_err(Trouble::into_storage_fault))
        .map_err(|fault| site.damaged(fault))
}

fn serve(
    site: &Site,
    lock: Lock,
    (database, view): (Arc<Database>, IndexView),
    young: Layer,
    journal: Option<Journal>,
) -> Result<Keeper, OpenError> {
    let mark = journal.as_ref().map_or(view.mark(), Journal::last);
    let waiting = young.bytes();
    let moment =
        Moment { young, older: Layer::default(), older_mark: mark, index: Some(Arc::new(view)), mark };
    let shared = Shared::new(Arc::clone(&site.folder), site.index.clone(), database, moment, lock);
    let shared = Arc::new(shared);
    let how = match journal {
        Some(journal) => {
            let uptake = Uptake::start(Arc::clone(&shared)).map_err(|error| site.unusable(error))?;
            uptake.announce(waiting);
            How::Journal { journal, uptake }
        }
        None => How::Index,
    };
    Ok(Keeper::new(shared, how))
}

/// Why redb does not open the index.
fn explain(site: &Site, error: DatabaseError) -> OpenError {
    match error {
        DatabaseError::DatabaseAlreadyOpen => OpenError::Locked(site.path.clone()),
        DatabaseError::Storage(StorageError::Io(error)) => site.unusable(error),
        other => site.damaged(other),
    }
}
