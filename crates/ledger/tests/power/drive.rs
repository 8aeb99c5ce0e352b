//! A disk in memory that remembers every operation, and which of them were flushed.

use std::collections::BTreeMap;
use std::io::{self, Error, ErrorKind};
use std::sync::{Arc, Mutex, MutexGuard};

use redb::StorageBackend;
use tenthcup_ledger::{Folder, Sizes};

/// What a file may or may not have after a loss of power, until it is flushed.
#[derive(Debug, Clone)]
pub enum Change {
    Length(u64),
    Write(u64, Arc<[u8]>),
}

/// One operation on the disk. To make and to remove a file is durable at once: the real folder flushes itself.
#[derive(Debug, Clone)]
pub enum Operation {
    Create(String),
    Remove(String),
    Change(String, Change),
    Flush(String),
}

impl Operation {
    pub fn alters_journal(&self) -> bool {
        let (Self::Create(name) | Self::Remove(name) | Self::Change(name, _)) = self else { return false };
        name.ends_with(".journal")
    }
}

/// A file as a disk has it: what is durable, and what is not yet.
#[derive(Debug, Clone, Default)]
pub struct File {
    pub durable: Vec<u8>,
    pub pending: Vec<Change>,
}

pub type Files = BTreeMap<String, File>;

impl Change {
    pub fn apply(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Length(length) => bytes.resize(*length as usize, 0),
            Self::Write(at, data) => write(bytes, *at as usize, data),
        }
    }
}

/// As a file system does: beyond the end it makes the file longer.
fn write(bytes: &mut Vec<u8>, at: usize, data: &[u8]) {
    let end = at + data.len();
    if bytes.len() < end {
        bytes.resize(end, 0);
    }
    bytes[at..end].copy_from_slice(data);
}

impl File {
    /// As whoever reads it sees it while the power is on.
    fn seen(&self) -> Vec<u8> {
        let mut bytes = self.durable.clone();
        self.pending.iter().for_each(|change| change.apply(&mut bytes));
        bytes
    }
}

/// What a disk had before anything was recorded, and everything since.
#[derive(Debug, Clone)]
pub struct Record {
    pub before: Files,
    pub operations: Vec<Operation>,
}

/// The disk; its clones are the same one.
#[derive(Debug, Clone)]
pub struct Drive(Arc<Mutex<Inner>>);

#[derive(Debug)]
struct Inner {
    seen: BTreeMap<String, Vec<u8>>,
    record: Record,
}

impl Drive {
    pub fn with(files: Files) -> Self {
        let seen = files.iter().map(|(name, file)| (name.clone(), file.seen())).collect();
        let record = Record { before: files, operations: Vec::new() };
        Self(Arc::new(Mutex::new(Inner { seen, record })))
    }

    /// How many operations there were.
    pub fn time(&self) -> usize {
        self.inner().record.operations.len()
    }

    /// What is in a file, flushed or not.
    pub fn seen(&self, name: &str) -> Vec<u8> {
        self.inner().seen.get(name).cloned().unwrap_or_default()
    }

    pub fn record(&self) -> Record {
        self.inner().record.clone()
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap()
    }
}

impl Folder for Drive {
    fn names(&self) -> io::Result<Vec<String>> {
        Ok(self.inner().seen.keys().cloned().collect())
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn StorageBackend>> {
        if !self.inner().seen.contains_key(name) {
            return Err(ErrorKind::NotFound.into());
        }
        Ok(Box::new(DriveFile { drive: self.clone(), name: name.to_owned() }))
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn StorageBackend>> {
        {
            let mut inner = self.inner();
            if inner.seen.contains_key(name) {
                return Err(ErrorKind::AlreadyExists.into());
            }
            inner.seen.insert(name.to_owned(), Vec::new());
            inner.record.operations.push(Operation::Create(name.to_owned()));
        }
        self.open(name)
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        let mut inner = self.inner();
        inner.seen.remove(name).ok_or(ErrorKind::NotFound)?;
        inner.record.operations.push(Operation::Remove(name.to_owned()));
        Ok(())
    }

    /// Small, so that a day has several segments, and an image little to copy.
    fn sizes(&self) -> Sizes {
        Sizes { segment: 64 << 10, room: 16 << 10 }
    }
}

#[derive(Debug)]
struct DriveFile {
    drive: Drive,
    name: String,
}

impl DriveFile {
    fn change(&self, change: Change) -> io::Result<()> {
        let mut inner = self.drive.inner();
        let bytes = inner.seen.get_mut(&self.name).ok_or(ErrorKind::NotFound)?;
        change.apply(bytes);
        inner.record.operations.push(Operation::Change(self.name.clone(), change));
        Ok(())
    }

    fn look<T>(&self, look: impl FnOnce(&[u8]) -> io::Result<T>) -> io::Result<T> {
        look(self.drive.inner().seen.get(&self.name).ok_or(ErrorKind::NotFound)?)
    }
}

impl StorageBackend for DriveFile {
    fn len(&self) -> io::Result<u64> {
        self.look(|bytes| Ok(bytes.len() as u64))
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.look(|bytes| {
            let found = bytes.get(offset as usize..offset as usize + out.len());
            out.copy_from_slice(found.ok_or_else(|| Error::from(ErrorKind::UnexpectedEof))?);
            Ok(())
        })
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        self.change(Change::Length(length))
    }

    fn sync_data(&self) -> io::Result<()> {
        self.drive.inner().record.operations.push(Operation::Flush(self.name.clone()));
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.change(Change::Write(offset, data.into()))
    }
}
