//! The data directory: what lies where, made by `init` only, readable by its owner only.

mod access;
mod making;

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

pub use making::Making;
use tenthcup_token::{Kid, MerchantId};

/// Why a data directory cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum DataDirError {
    /// `init` into a directory with something in it.
    #[error("{} is not empty; choose a directory that does not exist yet", .0.display())]
    NotEmpty(PathBuf),
    /// The same, and it is one already.
    #[error("{} is not empty: it is a data directory already, and nothing was changed; `tenthcup link --setup --data {}` prints a new link to set up a shop", .0.display(), .0.display())]
    Made(PathBuf),
    /// Two at once.
    #[error("{} is being made by another process", .0.display())]
    BeingMade(PathBuf),
    /// Something of somebody else's beside what an interrupted `init` or `restore` left.
    #[error("{} is not of tenthcup, and in the way; move it elsewhere, and do the same again", .0.display())]
    InTheWay(PathBuf),
    /// Of an interrupted `init` or `restore`.
    #[error("{} is being made, or its making was interrupted; to make it, run `tenthcup init --data {}` again, or the restore that was to make it", .0.display(), .0.display())]
    Unfinished(PathBuf),
    /// Nothing there.
    #[error("there is no data directory {}; make one with `tenthcup init --data {}`", .0.display(), .0.display())]
    Missing(PathBuf),
    /// Something else there.
    #[error("{} is not a data directory of tenthcup; make one with `tenthcup init`", .0.display())]
    Foreign(PathBuf),
    /// A private file that others may read.
    #[error("{} can be read by other users of this machine; run `chmod 600 {}`", .0.display(), .0.display())]
    TooOpen(PathBuf),
    /// Something in it belongs to another user.
    #[error("{} belongs to the user {owner}, and this is the user {us}; do the same as the user to whom the data directory belongs, or give all of it to this one: `chown -R {us}` with its name", path.display())]
    NotOurs {
        /// The file, or the directory itself.
        path: PathBuf,
        /// To whom it belongs.
        owner: u32,
        /// Who runs this.
        us: u32,
    },
    /// Its owner may not do with it what has to be done.
    #[error("{} has mode {mode:o}, with which it cannot be used; run `chmod {wanted:o} {}`", path.display(), path.display())]
    Closed {
        /// The file or directory.
        path: PathBuf,
        /// Its mode.
        mode: u32,
        /// The mode it should have.
        wanted: u32,
    },
    /// On a file system that is mounted for reading.
    #[error("{} can only be read: its file system is mounted read-only; mount it for writing. When it became so by itself the disk fails: see the log of the system", .0.display())]
    ReadOnly(PathBuf),
    /// The file system said no.
    #[error("{}: {source}", path.display())]
    Io {
        /// Which file.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
}

/// A directory that holds everything one service keeps.
#[derive(Debug, Clone)]
pub struct DataDir(PathBuf);

impl DataDir {
    /// Refuses a directory with something in it, other than what an interrupted making left, and makes nothing.
    pub fn may_be_made(path: &Path) -> Result<(), DataDirError> {
        if !path.exists() {
            return Ok(());
        }
        let dir = Self(path.to_owned());
        match making::stranger_in(path)? {
            None => Ok(()),
            Some(stranger) if making::is_unfinished(path) => Err(DataDirError::InTheWay(stranger)),
            Some(_) if dir.key_set().is_file() => Err(DataDirError::Made(path.to_owned())),
            Some(_) => Err(DataDirError::NotEmpty(path.to_owned())),
        }
    }

    /// The directory that `init` made. Never makes anything.
    pub fn open(path: &Path) -> Result<Self, DataDirError> {
        let found = fs::metadata(path).ok().filter(Metadata::is_dir);
        let found = found.ok_or_else(|| DataDirError::Missing(path.to_owned()))?;
        access::check_directory(path, &found)?;
        let dir = Self(path.to_owned());
        if making::is_unfinished(path) {
            return Err(DataDirError::Unfinished(path.to_owned()));
        }
        if dir.key_set().is_file() { Ok(dir) } else { Err(DataDirError::Foreign(path.to_owned())) }
    }

    /// The directory itself.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The ledger: a folder.
    pub fn ledger(&self) -> PathBuf {
        self.0.join("ledger")
    }

    /// Logins, links, sessions, PINs.
    pub fn accounts(&self) -> PathBuf {
        self.0.join("accounts.redb")
    }

    /// What a restore must not undo.
    pub fn recalls(&self) -> PathBuf {
        self.0.join("recall.log")
    }

    /// By which commands talk to the service that runs here.
    pub fn control(&self) -> PathBuf {
        self.0.join("control.sock")
    }

    /// Private keys.
    pub fn keys(&self) -> PathBuf {
        self.0.join("keys")
    }

    /// The root's private key.
    pub fn root_key(&self) -> PathBuf {
        self.keys().join("root.json")
    }

    /// The note that the root's private key was moved elsewhere, with its public half.
    pub fn root_moved(&self) -> PathBuf {
        self.keys().join("root-moved.json")
    }

    /// A private signing key of one merchant.
    pub fn signing_key(&self, merchant: &MerchantId, kid: &Kid) -> PathBuf {
        self.keys().join(format!("{merchant}.{kid}.json"))
    }

    /// Held by whoever changes the key set, so that two changes never start from the same one.
    pub fn key_lock(&self) -> PathBuf {
        self.keys().join("lock")
    }

    /// The key set in force, with the root's public key.
    pub fn key_set(&self) -> PathBuf {
        self.0.join("keyset.json")
    }

    /// Files that may be given to anybody.
    pub fn public(&self) -> PathBuf {
        self.0.join("public")
    }

    /// The public key set file of one merchant (`FORMAT.md` §9), for `tenthcup scan` and other verifiers.
    pub fn public_key_set(&self, merchant: &MerchantId) -> PathBuf {
        self.public().join(format!("{merchant}.json"))
    }

    /// The newest freeze list of one merchant: a FREEZE token in base64url, for `tenthcup scan` and other verifiers.
    pub fn public_freeze_list(&self, merchant: &MerchantId) -> PathBuf {
        self.public().join(format!("{merchant}.freeze"))
    }

    /// The local certificate authority of `serve --lan`.
    pub fn lan(&self) -> PathBuf {
        self.0.join("lan")
    }
}

/// Makes a directory that only its owner can enter, and those above it that are missing.
pub fn make_private_dir(path: &Path) -> Result<(), DataDirError> {
    DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(io_error(path))
}

/// Writes a private file (0600) whole or not at all: beside it first, flushed, then renamed into its place.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), DataDirError> {
    // The whole name and more, so that no two files have one beside them. Two writers of one file have to take turns.
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let write = || -> io::Result<()> {
        let mut file =
            OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)?;
        sync_parent(path)
    };
    write().map_err(io_error(path))
}

/// Reads a private file; one that others may read is refused, because then it is private no more.
pub fn read_private(path: &Path) -> Result<Vec<u8>, DataDirError> {
    let metadata = fs::metadata(path).map_err(io_error(path))?;
    if metadata.permissions().mode() & 0o077 != 0 {
        return Err(DataDirError::TooOpen(path.to_owned()));
    }
    fs::read(path).map_err(io_error(path))
}

/// Writes a private file that must not exist yet, flushed with its directory. Leaves none when it fails.
pub fn write_new_private(path: &Path, bytes: &[u8]) -> Result<(), DataDirError> {
    let opened = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    let mut file = opened.map_err(io_error(path))?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all()).and_then(|()| sync_parent(path));
    written.map_err(|error| {
        // What could not be written is of no use, and the name is free for another try. That it fails again changes nothing.
        let _ = fs::remove_file(path);
        io_error(path)(error)
    })
}

/// Removes a file for good; one that is not there is as good as removed.
pub fn remove_private(path: &Path) -> Result<(), DataDirError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(io_error(path)(error)),
        Ok(()) => sync_parent(path).map_err(io_error(path)),
    }
}

/// What was made, renamed or removed in a directory is only durable once the directory is.
pub(crate) fn sync_parent(path: &Path) -> io::Result<()> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    File::open(parent.unwrap_or(Path::new(".")))?.sync_all()
}

pub(crate) fn io_error(path: &Path) -> impl FnOnce(io::Error) -> DataDirError {
    move |source| DataDirError::Io { path: path.to_owned(), source }
}

#[cfg(test)]
mod tests {
    use std::fs::Permissions;

    use super::*;

    #[test]
    fn it_is_private_and_never_made_over_something_else() {
        let temporary = tempfile::tempdir().unwrap();
        let path = temporary.path().join("shop");
        let dir = Making::begin(&path).unwrap().finish().unwrap();
        for made in [dir.path().to_owned(), dir.keys()] {
            assert_eq!(fs::metadata(made).unwrap().permissions().mode() & 0o777, 0o700);
        }
        write_private(&dir.root_key(), b"secret").unwrap();
        assert_eq!(fs::metadata(dir.root_key()).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(matches!(Making::begin(&path), Err(DataDirError::NotEmpty(_))));
        assert!(matches!(DataDir::open(&path), Err(DataDirError::Foreign(_))));
        assert!(matches!(DataDir::open(&temporary.path().join("none")), Err(DataDirError::Missing(_))));
    }

    #[test]
    fn files_with_one_stem_are_written_at_once_without_a_mix_up() {
        let temporary = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for name in ["shop.json", "shop.freeze"] {
                let path = temporary.path().join(name);
                scope.spawn(move || {
                    for _ in 0..200 {
                        write_private(&path, name.as_bytes()).unwrap();
                        assert_eq!(fs::read(&path).unwrap(), name.as_bytes());
                    }
                });
            }
        });
    }

    #[test]
    fn a_key_that_others_may_read_is_refused() {
        let temporary = tempfile::tempdir().unwrap();
        let path = temporary.path().join("key.json");
        write_private(&path, b"secret").unwrap();
        assert_eq!(read_private(&path).unwrap(), b"secret");
        fs::set_permissions(&path, Permissions::from_mode(0o640)).unwrap();
        assert!(matches!(read_private(&path), Err(DataDirError::TooOpen(_))));
    }
}
