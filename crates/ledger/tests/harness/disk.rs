//! A disk that fails when it is told to.

use std::io::{self, Error};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock};

use redb::StorageBackend;

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
    contents: Mutex<Contents>,
    /// Operations that still succeed; below 0, all do.
    healthy: AtomicI64,
    unflushed: Unflushed,
    gate: Mutex<bool>,
    opened: Condvar,
    beside: OnceLock<Disk>,
}

#[derive(Debug, Default)]
struct Contents {
    now: Vec<u8>,
    flushed: Vec<u8>,
}

impl Disk {
    pub fn new(unflushed: Unflushed) -> Self {
        Self(Arc::new(Inner {
            contents: Mutex::default(),
            healthy: AtomicI64::new(-1),
            unflushed,
            gate: Mutex::new(true),
            opened: Condvar::new(),
            beside: OnceLock::new(),
        }))
    }

    /// Another one, for what lies in a file beside it. It fails by itself.
    pub fn beside(&self) -> Self {
        self.0.beside.get_or_init(|| Self::new(self.0.unflushed)).clone()
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

    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.0.contents.lock().unwrap()
    }

    fn operate(&self) -> io::Result<()> {
        let left = self
            .0
            .healthy
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| (left > 0).then_some(left - 1));
        match left {
            Err(0) => {
                let mut contents = self.contents();
                match self.0.unflushed {
                    Unflushed::Persists => contents.flushed = contents.now.clone(),
                    Unflushed::IsLost => contents.now = contents.flushed.clone(),
                }
                Err(Error::other("the disk fails"))
            }
            _ => Ok(()),
        }
    }
}

impl StorageBackend for Disk {
    fn len(&self) -> io::Result<u64> {
        Ok(self.contents().now.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let start = offset as usize;
        let contents = self.contents();
        let bytes = contents.now.get(start..start + out.len());
        out.copy_from_slice(bytes.ok_or_else(|| Error::other("read beyond the end"))?);
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.operate()?;
        self.contents().now.resize(len as usize, 0);
        Ok(())
    }

    fn sync_data(&self) -> io::Result<()> {
        let gate = self.0.gate.lock().unwrap();
        drop(self.0.opened.wait_while(gate, |open| !*open).unwrap());
        self.operate()?;
        let mut contents = self.contents();
        contents.flushed = contents.now.clone();
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.operate()?;
        let start = offset as usize;
        let mut contents = self.contents();
        let room = contents.now.get_mut(start..start + data.len());
        room.ok_or_else(|| Error::other("write beyond the end"))?.copy_from_slice(data);
        Ok(())
    }
}
