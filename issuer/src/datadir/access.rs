//! Whether the data directory can be used by whoever runs this, and by nobody else. Looked at before anything is opened, so that what is wrong is one
//! sentence that says what to do, and nothing is half written.

use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use rustix::fs::{Access, access, statvfs};
use rustix::io::Errno;
use rustix::process::geteuid;

use super::{DataDir, DataDirError, io_error};

impl DataDir {
    /// Whether everything in it belongs to this user, can be written, and can be read by nobody else. What is missing is not noticed here.
    pub fn check_access(&self) -> Result<(), DataDirError> {
        for folder in [self.path().to_owned(), self.keys(), self.public(), self.ledger(), self.lan()] {
            let Some(found) = found(&folder)? else { continue };
            check_directory(&folder, &found)?;
            writable(&folder)?;
        }
        let keys_and_more = [self.keys(), self.lan()];
        for path in
            keys_and_more.iter().map(|folder| files_in(folder)).collect::<Result<Vec<_>, _>>()?.concat()
        {
            check_file(&path, 0o400)?;
        }
        let mut written = files_in(&self.ledger())?;
        written.extend([self.accounts(), self.recalls(), self.key_set()]);
        for path in written {
            check_file(&path, 0o600)?;
        }
        Ok(())
    }

    /// Bytes that can still be written to its disk.
    pub fn room(&self) -> Result<u64, DataDirError> {
        let disk = statvfs(self.path()).map_err(|errno| io_error(self.path())(errno.into()))?;
        Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
    }
}

/// Whether a directory belongs to this user, who can enter it.
pub(super) fn check_directory(path: &Path, found: &Metadata) -> Result<(), DataDirError> {
    check_owner(path, found)?;
    match found.permissions().mode() & 0o777 {
        mode if mode & 0o700 == 0o700 => Ok(()),
        mode => Err(DataDirError::Closed { path: path.to_owned(), mode, wanted: 0o700 }),
    }
}

fn check_file(path: &Path, needed: u32) -> Result<(), DataDirError> {
    let Some(found) = found(path)? else { return Ok(()) };
    check_owner(path, &found)?;
    let mode = found.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(DataDirError::TooOpen(path.to_owned()));
    }
    if mode & needed != needed {
        return Err(DataDirError::Closed { path: path.to_owned(), mode, wanted: 0o600 });
    }
    if needed & 0o200 != 0 { writable(path) } else { Ok(()) }
}

fn check_owner(path: &Path, found: &Metadata) -> Result<(), DataDirError> {
    let (owner, us) = (found.uid(), geteuid().as_raw());
    if owner == us {
        return Ok(());
    }
    Err(DataDirError::NotOurs { path: path.to_owned(), owner, us })
}

/// Also root cannot write where the whole file system cannot be written.
fn writable(path: &Path) -> Result<(), DataDirError> {
    match access(path, Access::WRITE_OK) {
        Ok(()) => Ok(()),
        Err(Errno::ROFS) => Err(DataDirError::ReadOnly(path.to_owned())),
        Err(errno) => Err(io_error(path)(errno.into())),
    }
}

fn found(path: &Path) -> Result<Option<Metadata>, DataDirError> {
    match fs::metadata(path) {
        Ok(found) => Ok(Some(found)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(io_error(path)(error)),
    }
}

fn files_in(folder: &Path) -> Result<Vec<PathBuf>, DataDirError> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).map_err(io_error(folder))?;
    entries.map(|entry| Ok(entry.map_err(io_error(folder))?.path())).collect()
}
