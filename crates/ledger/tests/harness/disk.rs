//! A disk that fails when it is told to.

use std::collections::BTreeMap;
use std::io::{self, Error, ErrorKind};
use std::sync::atomic::{AtomicI64, Ordering};
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

/// One disk; its clones are the same one.
#[derive(Debug, Clone)]
pub struct Disk(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    files: Mutex<BTreeMap<String, Contents>>,
    /// Operations that still succeed; below 0, all do.
    healthy: AtomicI64,
    unflushed: Unflushed,
    gate: Mutex<bool>,
    opened: Condvar,
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
            unflushed,
            gate: Mutex::new(true),
            opened: Condvar::new(),
        }))
    }

    /// Lets `operations` more writes, flushes and resizes succeed; all after them fail.
    pub fn fail_after(&self, operations: u32) {
        self.0.healthy.store(operations.into(), Ordering::SeqCst);
    }

    /// It is as good as new. Says whether it had failed.
    pub fn repair(&self) -> bool {
        self.0.healthy.swap(-1, Ordering::SeqCst) == 0
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
                for contents in self.files().values_mut() {
                    match self.0.unflushed {
                        Unflushed::Persists => contents.flushed = contents.now.clone(),
                        Unflushed::IsLost => contents.now = contents.flushed.clone(),
                    }
                }
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
        let start = offset as usize;
        self.with(|contents| {
            let bytes = contents.now.get(start..start + out.len());
            out.copy_from_slice(bytes.ok_or_else(|| Error::other("read beyond the end"))?);
            Ok(())
        })?
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.disk.operate()?;
        self.with(|contents| contents.now.resize(len as usize, 0))
    }

    fn sync_data(&self) -> io::Result<()> {
        let gate = self.disk.0.gate.lock().unwrap();
        drop(self.disk.0.opened.wait_while(gate, |open| !*open).unwrap());
        self.disk.operate()?;
        self.with(|contents| contents.flushed = contents.now.clone())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.disk.operate()?;
        let start = offset as usize;
        self.with(|contents| {
            let room = contents.now.get_mut(start..start + data.len());
            room.ok_or_else(|| Error::other("write beyond the end"))?.copy_from_slice(data);
            Ok(())
        })?
    }
}
