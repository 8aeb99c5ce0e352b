//! A data directory in the making: in the end there is all of it, or nothing that anybody takes for one.
//!
//! A note in the directory says that it is not done. It is durable before anything else is there, and goes when everything else is durable.
//! Whoever makes the directory holds a lock on it; whoever finds it without one (a crash came between) removes what lies beside it, and begins anew.
//! All of this happens in the place itself: it may be a volume, onto which nothing can be renamed.

use std::fs::{self, File, OpenOptions, Permissions, TryLockError};
use std::io::{self, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use super::access::check_directory;
use super::{DataDir, DataDirError, io_error, make_private_dir, sync_parent};

/// The note. An empty one says nothing: whoever made it was not the first.
const NOTE: &str = "unfinished";
const TEXT: &[u8] =
    b"This data directory of tenthcup is being made, or its making was interrupted. To make it: the same command again.\n";
/// Whoever finds a directory that was not finished may have put it there.
const CONFIG: &str = "tenthcup.toml";
/// What else there can be before a directory is finished.
const OURS: [&str; 9] = [
    "keys",
    "public",
    "ledger",
    "lan",
    "accounts.redb",
    "recall.log",
    "keyset.json",
    "keyset.json.new",
    "tenthcup.toml.new",
];

/// A data directory that is being made. Unless it is [finished](Self::finish), dropping it removes what there is of it.
#[derive(Debug)]
pub struct Making {
    data: DataDir,
    /// Locked.
    note: File,
    /// There was no such directory.
    is_new: bool,
    had_config: bool,
    is_done: bool,
}

impl Making {
    /// Begins one, readable by its owner only, where there is nothing, an empty directory, or what an interrupted making left.
    pub fn begin(path: &Path) -> Result<Self, DataDirError> {
        if let Ok(found) = fs::metadata(path) {
            check_directory(path, &found)?;
        }
        DataDir::may_be_made(path)?;
        let is_new = !path.exists();
        if is_new {
            make_private_dir(path)?;
            sync_parent(path).map_err(io_error(path))?;
        } else {
            fs::set_permissions(path, Permissions::from_mode(0o700)).map_err(io_error(path))?;
        }
        let note = lock(path).inspect_err(|_| {
            // It is empty, unless somebody else was quicker; then it cannot be removed.
            let _ = if is_new { fs::remove_dir(path) } else { Ok(()) };
        })?;
        let had_config = path.join(CONFIG).exists();
        let mut making = Self { data: DataDir(path.to_owned()), note, is_new, had_config, is_done: false };
        making.write_note().map_err(io_error(path))?;
        making.clear()?;
        for inner in [making.data.keys(), making.data.public()] {
            make_private_dir(&inner)?;
        }
        Ok(making)
    }

    /// Where it is made.
    pub fn dir(&self) -> &DataDir {
        &self.data
    }

    /// Says that everything in it is there, and durable.
    pub fn finish(mut self) -> Result<DataDir, DataDirError> {
        let (path, note) = (self.data.path(), note_in(self.data.path()));
        let finish = || -> io::Result<()> {
            sync_parent(&note)?;
            // From here on it is a data directory, whatever happens.
            fs::remove_file(&note)?;
            sync_parent(&note)
        };
        finish().map_err(io_error(path))?;
        self.is_done = true;
        Ok(self.data.clone())
    }

    fn write_note(&mut self) -> io::Result<()> {
        if self.note.metadata()?.len() == 0 {
            self.note.write_all(TEXT)?;
            self.note.sync_all()?;
        }
        sync_parent(&note_in(self.data.path()))
    }

    fn clear(&self) -> Result<(), DataDirError> {
        for name in OURS {
            let path = self.data.path().join(name);
            let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            match removed {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(io_error(&path)(error)),
                _ => {}
            }
        }
        Ok(())
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        let path = self.data.path();
        // Where something cannot be removed the note stays, and the next try is told.
        if self.is_done || self.clear().is_err() {
            return;
        }
        if !self.had_config {
            let _ = fs::remove_file(path.join(CONFIG));
        }
        let _ = fs::remove_file(note_in(path));
        if self.is_new {
            let _ = fs::remove_dir(path);
        }
    }
}

fn note_in(path: &Path) -> PathBuf {
    path.join(NOTE)
}

/// Whether a directory is being made, or its making was interrupted.
pub(super) fn is_unfinished(path: &Path) -> bool {
    fs::metadata(note_in(path)).is_ok_and(|note| note.len() > 0)
}

/// The first thing in a directory that no making can have left there.
pub(super) fn stranger_in(path: &Path) -> Result<Option<PathBuf>, DataDirError> {
    let is_unfinished = is_unfinished(path);
    for entry in fs::read_dir(path).map_err(io_error(path))? {
        let name = entry.map_err(io_error(path))?.file_name();
        let is_left = is_unfinished && (OURS.iter().any(|ours| name == *ours) || name == CONFIG);
        if name != NOTE && !is_left {
            return Ok(Some(path.join(name)));
        }
    }
    Ok(None)
}

/// Makes the note, empty, or takes over the one that is there.
fn lock(path: &Path) -> Result<File, DataDirError> {
    let place = note_in(path);
    let mut options = OpenOptions::new();
    let note = options.read(true).write(true).create(true).truncate(false).mode(0o600).open(&place);
    let note = note.map_err(io_error(&place))?;
    note.try_lock().map_err(|error| match error {
        TryLockError::WouldBlock => DataDirError::BeingMade(path.to_owned()),
        TryLockError::Error(error) => io_error(&place)(error),
    })?;
    // Somebody was quicker, and is done: then the lock is one on a file that is gone, or what they made lies beside an empty note.
    let found = note.metadata().map_err(io_error(&place))?;
    if found.nlink() == 0 {
        return Err(DataDirError::BeingMade(path.to_owned()));
    }
    if stranger_in(path)?.is_some() {
        fs::remove_file(&place).map_err(io_error(&place))?;
        return Err(DataDirError::BeingMade(path.to_owned()));
    }
    Ok(note)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place() -> (tempfile::TempDir, PathBuf) {
        let temporary = tempfile::tempdir().unwrap();
        let path = temporary.path().join("shop");
        (temporary, path)
    }

    fn names(path: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(path)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// Ends as a crash does: nothing is tidied up, and the lock is gone.
    fn crash(making: Making) {
        let path = making.data.path().to_owned();
        let kept = path.with_extension("kept");
        fs::rename(&path, &kept).unwrap();
        drop(making);
        fs::rename(&kept, &path).unwrap();
    }

    #[test]
    fn what_is_not_finished_is_none_and_is_made_anew() {
        let (_temporary, path) = place();
        for left in [&["keys/root.json"][..], &["keyset.json", "ledger/index.redb", "accounts.redb"], &[]] {
            let making = Making::begin(&path).unwrap();
            assert!(matches!(Making::begin(&path), Err(DataDirError::BeingMade(_))));
            for name in left {
                make_private_dir(path.join(name).parent().unwrap()).unwrap();
                fs::write(path.join(name), b"half").unwrap();
            }
            crash(making);
            assert!(path.join(NOTE).exists());
            assert!(matches!(DataDir::open(&path), Err(DataDirError::Unfinished(_))));
        }
        let making = Making::begin(&path).unwrap();
        assert_eq!(names(&path), ["keys", "public", NOTE]);
        assert_eq!(names(&path.join("keys")).len(), 0);
        fs::write(making.dir().key_set(), b"{}").unwrap();
        making.finish().unwrap();
        assert_eq!(names(&path), ["keys", "keyset.json", "public"]);
        DataDir::open(&path).unwrap();
        assert!(matches!(Making::begin(&path), Err(DataDirError::Made(_))));
    }

    #[test]
    fn what_fails_leaves_nothing() {
        let (_temporary, path) = place();
        for is_there in [false, true] {
            if is_there {
                fs::create_dir(&path).unwrap();
            }
            let making = Making::begin(&path).unwrap();
            fs::write(making.dir().key_set(), b"{}").unwrap();
            fs::write(path.join(CONFIG), b"").unwrap();
            drop(making);
            assert_eq!(path.exists(), is_there);
        }
        assert_eq!(names(&path).len(), 0);
    }

    #[test]
    fn nothing_of_anybody_elses_is_removed() {
        let (_temporary, path) = place();
        crash(Making::begin(&path).unwrap());
        fs::write(path.join(CONFIG), b"mine").unwrap();
        drop(Making::begin(&path).unwrap());
        assert_eq!(fs::read(path.join(CONFIG)).unwrap(), b"mine");
        // Without the note nothing is known to be left over.
        fs::write(note_in(&path), b"").unwrap();
        assert!(matches!(Making::begin(&path), Err(DataDirError::NotEmpty(_))));
        fs::write(note_in(&path), TEXT).unwrap();
        fs::write(path.join("photo.jpg"), b"mine").unwrap();
        fs::write(path.join("keyset.json"), b"{}").unwrap();
        let refused = Making::begin(&path);
        assert!(
            matches!(&refused, Err(DataDirError::InTheWay(what)) if what.ends_with("photo.jpg")),
            "{refused:?}"
        );
        assert_eq!(names(&path), ["keyset.json", "photo.jpg", CONFIG, NOTE]);
    }
}
