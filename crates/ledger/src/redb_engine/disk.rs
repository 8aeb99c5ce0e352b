//! Where the files of a ledger lie.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::ops::Bound;
use std::path::{Path, PathBuf};

use redb::backends::FileBackend;
use redb::{BackendError, StorageBackend};

/// Held as long as nobody else may be in a folder.
pub type Lock = Box<dyn Send + Sync>;

/// A folder of files. The real one is a directory; a test can give one whose disk fails, forgets or tears.
///
/// A file is what redb calls a storage backend: read, write, resize, flush. Nothing is durable before its `sync_data` returned.
pub trait Folder: Send + Sync + 'static {
    /// The names of the files in it, in any order.
    ///
    /// # Errors
    /// What the system says; so for every method here.
    fn names(&self) -> io::Result<Vec<String>>;

    /// Opens a file that is there. `NotFound` when it is not.
    fn open(&self, name: &str) -> io::Result<Box<dyn StorageBackend>>;

    /// Makes a file, empty, that only its owner can read; its name is durable. `AlreadyExists` when something is there.
    fn create(&self, name: &str) -> io::Result<Box<dyn StorageBackend>>;

    /// Removes a file for good.
    fn remove(&self, name: &str) -> io::Result<()>;

    /// Keeps everybody else out until what this gives is dropped. `WouldBlock` when somebody is in. A folder that only one has needs none.
    fn lock(&self) -> io::Result<Lock> {
        Ok(Box::new(()))
    }

    /// In which pieces a journal grows here.
    fn sizes(&self) -> Sizes {
        Sizes::default()
    }
}

/// In which pieces a journal grows, in bytes.
#[derive(Debug, Clone, Copy)]
pub struct Sizes {
    /// From this size on a segment gets no further frame.
    pub segment: u64,
    /// Room is made ahead in pieces of this size: to write over zeros is quicker than to make a file longer.
    pub room: u64,
}

impl Default for Sizes {
    fn default() -> Self {
        Self { segment: 32 << 20, room: 1 << 20 }
    }
}

/// A directory of the file system.
#[derive(Debug, Clone)]
pub(super) struct Directory(PathBuf);

impl Directory {
    pub(super) fn at(path: PathBuf) -> Self {
        Self(path)
    }

    /// Makes the directory, which only its owner can enter. `AlreadyExists` when something is there.
    pub(super) fn make(path: PathBuf) -> io::Result<Self> {
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&path)?;
        let made = Self(path);
        Self::of(&made.0).sync()?;
        Ok(made)
    }

    /// The directory that a path is in.
    pub(super) fn of(path: &Path) -> Self {
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        Self(parent.map_or_else(|| PathBuf::from("."), PathBuf::from))
    }

    /// So that the names in it are as durable as what is behind them.
    fn sync(&self) -> io::Result<()> {
        if cfg!(unix) { File::open(&self.0)?.sync_all() } else { Ok(()) }
    }
}

impl Folder for Directory {
    fn names(&self) -> io::Result<Vec<String>> {
        let name = |entry: io::Result<fs::DirEntry>| Ok(entry?.file_name().to_string_lossy().into_owned());
        fs::read_dir(&self.0)?.map(name).collect()
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn StorageBackend>> {
        backend(OpenOptions::new().read(true).write(true).open(self.0.join(name))?)
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn StorageBackend>> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(self.0.join(name))?;
        self.sync()?;
        backend(file)
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        fs::remove_file(self.0.join(name))?;
        self.sync()
    }

    /// On the directory itself: whatever file in it is removed, it holds.
    fn lock(&self) -> io::Result<Lock> {
        let directory = File::open(&self.0)?;
        directory.try_lock()?;
        Ok(Box::new(directory))
    }
}

fn backend(file: File) -> io::Result<Box<dyn StorageBackend>> {
    Ok(Box::new(FileBackend::new(file).map_err(io::Error::other)?))
}

/// A file of a folder, as redb takes it.
#[derive(Debug)]
pub(super) struct Boxed(pub(super) Box<dyn StorageBackend>);

impl StorageBackend for Boxed {
    fn len(&self) -> io::Result<u64> {
        self.0.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.0.read(offset, out)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.0.set_len(len)
    }

    fn sync_data(&self) -> io::Result<()> {
        self.0.sync_data()
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.0.write(offset, data)
    }

    fn close(&self) -> io::Result<()> {
        self.0.close()
    }

    fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.0.try_lock_range(start, end)
    }

    fn try_lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.0.try_lock_shared_range(start, end)
    }

    fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.0.unlock_range(start, end)
    }
}
