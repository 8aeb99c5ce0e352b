//! Where a store lies, and the sentence that says why it cannot be used.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::disk::{Directory, Folder, Lock};
use crate::fault::OpenError;

/// The index of a store that has a folder of its own.
const INDEX: &str = "index.redb";

/// The files of a store.
pub(super) struct Site {
    pub(super) folder: Arc<dyn Folder>,
    /// The file of the index.
    pub(super) index: String,
    pub(super) has_journal: bool,
    /// As the person at the terminal named it.
    pub(super) path: PathBuf,
}

impl Site {
    /// A folder of its own, which is made.
    pub(super) fn new_folder(path: &Path) -> Result<Self, OpenError> {
        let made = Directory::make(path.to_owned()).map_err(|error| OpenError::from_making(path, error))?;
        Ok(Self::in_folder(Arc::new(made), path.to_owned()))
    }

    /// A folder that is there.
    pub(super) fn folder(path: &Path) -> Result<Self, OpenError> {
        if path.is_file() {
            return Err(OpenError::Older { path: path.to_owned() });
        }
        if !path.exists() {
            return Err(OpenError::Missing(path.to_owned()));
        }
        Ok(Self::in_folder(Arc::new(Directory::at(path.to_owned())), path.to_owned()))
    }

    /// A folder of the caller's.
    pub(super) fn given(folder: Arc<dyn Folder>) -> Self {
        Self::in_folder(folder, PathBuf::from("the given folder"))
    }

    /// One file, without a journal.
    pub(super) fn file(path: &Path) -> Result<Self, OpenError> {
        let nameless = || io::Error::new(io::ErrorKind::InvalidFilename, "it has no name");
        let name = path.file_name().and_then(|name| name.to_str());
        let index = name.ok_or_else(|| OpenError::from_io(path, nameless()))?.to_owned();
        let folder = Arc::new(Directory::of(path));
        Ok(Self { folder, index, has_journal: false, path: path.to_owned() })
    }

    fn in_folder(folder: Arc<dyn Folder>, path: PathBuf) -> Self {
        Self { folder, index: INDEX.to_owned(), has_journal: true, path }
    }

    /// Keeps everybody else out. A file without a journal is locked when it is opened.
    pub(super) fn lock(&self) -> Result<Lock, OpenError> {
        if !self.has_journal {
            return Ok(Box::new(()));
        }
        self.folder.lock().map_err(|error| match error.kind() {
            io::ErrorKind::WouldBlock => OpenError::Locked(self.path.clone()),
            _ => self.unusable(error),
        })
    }

    /// Nothing lies there.
    pub(super) fn is_empty(&self) -> Result<bool, OpenError> {
        Ok(self.folder.names().map_err(|error| self.unusable(error))?.is_empty())
    }

    /// A journal lies there, or the beginning of one.
    pub(super) fn has_segments(&self) -> bool {
        self.has_journal
            && self.folder.names().is_ok_and(|names| names.iter().any(|name| name.ends_with(".journal")))
    }

    pub(super) fn unusable(&self, error: io::Error) -> OpenError {
        OpenError::from_io(&self.path, error)
    }

    pub(super) fn damaged(&self, why: impl ToString) -> OpenError {
        OpenError::Damaged { path: self.path.clone(), why: why.to_string() }
    }
}
