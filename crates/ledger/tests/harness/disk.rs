//! A disk that fails when it is told to.

use std::collections::BTreeMap;
use std::io::{self, Error, ErrorKind};
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};

use redb::StorageBackend;
use tenthcup_ledger::Folder;

/// What becomes of what was written and not flushed, when a write or a flush fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unflushed {
    /// It reached the disk all the same.
    Persists,
    /// It is gone.
    IsLost,
}

/// What of a disk fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It is full: writes and resizes fail, until it is repaired.
    Full,
    /// One flush, and what it was to flush is gone; or is there, where what was not flushed persists.
    OneFlush,
    /// One read.
    OneRead,
}

/// One disk; its clones are the same one.
#[derive(Debug, Clone)]
pub struct Disk(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    files: Mutex<BTreeMap<String, Contents>>,
    /// Operations that still succeed; below 0, all do.
    healthy: AtomicI64,
    /// What is to fail, and how many operations of that kind succeed before; and whether it has failed.
    planned: Mutex<Option<(Failure, u32)>>,
    struck: AtomicBool,
    /// Flushes of the index that succeeded.
    taken_up: AtomicU32,
    unflushed: Unflushed,
    gate: Mutex<bool>,
    opened: Condvar,
}

/// What is done with a disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operation {
    Read,
    Write,
    Flush,
}

#[derive(Debug, Default)]
struct Contents {
    now: Vec<u8>,
    flushed: Vec<u8>,
}

impl Disk {
    pub fn new(unflushed: Unflushed) -> Self {
        Self(Arc::new(Inner {
            files: Mutex::default(),
            healthy: AtomicI64::new(-1),
            planned: Mutex::default(),
            struck: AtomicBool::new(false),
            taken_up: AtomicU32::new(0),
            unflushed,
            gate: Mutex::new(true),
            opened: Condvar::new(),
        }))
    }

    /// Lets `operations` more writes, flushes and resizes succeed; all after them fail.
    pub fn fail_after(&self, operations: u32) {
        self.0.healthy.store(operations.into(), Ordering::SeqCst);
    }

    /// Lets this fail, after so many operations of its kind.
    pub fn plan(&self, failure: Failure, after: u32) {
        *self.0.planned.lock().unwrap() = Some((failure, after));
        self.0.struck.store(false, Ordering::SeqCst);
    }

    /// How often the index was flushed.
    pub fn taken_up(&self) -> u32 {
        self.0.taken_up.load(Ordering::SeqCst)
    }

    /// Whether what was planned has happened.
    pub fn has_failed(&self) -> bool {
        self.0.struck.load(Ordering::SeqCst)
    }

    /// It is as good as new. Says whether it had failed.
    pub fn repair(&self) -> bool {
        *self.0.planned.lock().unwrap() = None;
        self.0.healthy.swap(-1, Ordering::SeqCst) == 0
    }

    /// Fails as it was planned.
    fn strike(&self, operation: Operation) -> io::Result<()> {
        let mut planned = self.0.planned.lock().unwrap();
        let Some((failure, left)) = planned.as_mut() else { return Ok(()) };
        let kind = match failure {
            Failure::Full => Operation::Write,
            Failure::OneFlush => Operation::Flush,
            Failure::OneRead => Operation::Read,
        };
        if kind != operation {
            return Ok(());
        }
        if *left > 0 {
            *left -= 1;
            return Ok(());
        }
        self.0.struck.store(true, Ordering::SeqCst);
        if *failure == Failure::Full {
            return Err(ErrorKind::StorageFull.into());
        }
        *planned = None;
        Err(Error::other("the disk fails once"))
    }

    /// Does what becomes of what was not flushed.
    fn settle(&self) {
        for contents in self.files().values_mut() {
            match self.0.unflushed {
                Unflushed::Persists => contents.flushed = contents.now.clone(),
                Unflushed::IsLost => contents.now = contents.flushed.clone(),
            }
        }
    }

    /// Holds up flushes, until it is opened again.
    pub fn set_gate(&self, open: bool) {
        *self.0.gate.lock().unwrap() = open;
        self.0.opened.notify_all();
    }

    fn files(&self) -> MutexGuard<'_, BTreeMap<String, Contents>> {
        self.0.files.lock().unwrap()
    }

    fn operate(&self) -> io::Result<()> {
        let left = self
            .0
            .healthy
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| (left > 0).then_some(left - 1));
        match left {
            Err(0) => {
                self.settle();
                Err(Error::other("the disk fails"))
            }
            _ => Ok(()),
        }
    }
}

impl Folder for Disk {
    fn names(&self) -> io::Result<Vec<String>> {
        Ok(self.files().keys().cloned().collect())
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn StorageBackend>> {
        if !self.files().contains_key(name) {
            return Err(ErrorKind::NotFound.into());
        }
        Ok(Box::new(DiskFile { disk: self.clone(), name: name.to_owned() }))
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn StorageBackend>> {
        self.operate()?;
        self.strike(Operation::Write)?;
        if self.files().contains_key(name) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        self.files().insert(name.to_owned(), Contents::default());
        self.open(name)
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.operate()?;
        self.files().remove(name).map(drop).ok_or_else(|| ErrorKind::NotFound.into())
    }
}

/// One file on it.
#[derive(Debug)]
struct DiskFile {
    disk: Disk,
    name: String,
}

impl DiskFile {
    fn with<T>(&self, look: impl FnOnce(&mut Contents) -> T) -> io::Result<T> {
        self.disk.files().get_mut(&self.name).map(look).ok_or_else(|| ErrorKind::NotFound.into())
    }
}

impl StorageBackend for DiskFile {
    fn len(&self) -> io::Result<u64> {
        self.with(|contents| contents.now.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.disk.strike(Operation::Read)?;
        let start = offset as usize;
        self.with(|contents| {
            let bytes = contents.now.get(start..start + out.len());
            out.copy_from_slice(bytes.ok_or_else(|| Error::other("read beyond the end"))?);
            Ok(())
        })?
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.disk.operate()?;
        // To make it shorter takes no room.
        if len > self.len()? {
            self.disk.strike(Operation::Write)?;
        }
        self.with(|contents| contents.now.resize(len as usize, 0))
    }

    fn sync_data(&self) -> io::Result<()> {
        let gate = self.disk.0.gate.lock().unwrap();
        drop(self.disk.0.opened.wait_while(gate, |open| !*open).unwrap());
        self.disk.operate()?;
        if let Err(failed) = self.disk.strike(Operation::Flush) {
            self.disk.settle();
            return Err(failed);
        }
        if self.name == "index.redb" {
            self.disk.0.taken_up.fetch_add(1, Ordering::SeqCst);
        }
        self.with(|contents| contents.flushed = contents.now.clone())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.disk.operate()?;
        self.disk.strike(Operation::Write)?;
        let (start, end) = (offset as usize, offset as usize + data.len());
        self.with(|contents| {
            // As a file system does: beyond the end it makes the file longer.
            if contents.now.len() < end {
                contents.now.resize(end, 0);
            }
            contents.now[start..end].copy_from_slice(data);
        })
    }
}
