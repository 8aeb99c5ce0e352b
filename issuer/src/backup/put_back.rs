//! A data directory made of backups.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use tenthcup_ledger::{Accounts, Fault, JournalMark, OpenError, Recall, RedbLedger, Restoring as _};
use tenthcup_token::{PublicKey, Timestamp};

use super::{Checked, Manifest, PartName};
use crate::datadir::{DataDir, DataDirError, Making, make_private_dir, write_private};
use crate::recall::{self, RecallError};

/// Why backups do not make a whole.
#[derive(Debug, thiserror::Error)]
pub enum ChainError {
    /// No file was given.
    #[error("no backup was given")]
    Nothing,
    /// Of two services.
    #[error("{} is of another service than {}", .0.display(), .1.display())]
    TwoServices(PathBuf, PathBuf),
    /// One between is missing.
    #[error("{} goes on where an earlier backup ends, which is not among those given", .0.display())]
    Missing(PathBuf),
}

/// Why nothing was restored.
#[derive(Debug, thiserror::Error)]
pub enum PutBackError {
    /// A recall log.
    #[error(transparent)]
    Recalls(#[from] RecallError),
    /// One of another service, or an older one.
    #[error("{} does not begin as the recall log in the backup does: it is older, or of another service", .0.display())]
    OtherLog(PathBuf),
    /// The data directory.
    #[error(transparent)]
    DataDir(#[from] DataDirError),
    /// What was backed up does not make a ledger.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// It could not be marked as restored.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// The journal does not end where the manifest says.
    #[error("the journal in the backup does not end where it says")]
    OtherEnd,
    /// A restore that began before the backup was taken.
    #[error("the clock of this machine is behind the moment at which the backup was taken; set it right")]
    Clock,
    /// The file system said no.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Backups that follow one another, from one that has all to the newest.
#[derive(Debug)]
pub struct Chain(Vec<Checked>);

impl Chain {
    /// Puts backups in their order, whatever the order in which they are given; those that the newest does not need are left out.
    pub fn of(mut given: Vec<Checked>) -> Result<Self, ChainError> {
        given.sort_by_key(|backup| (backup.manifest().upto.frame, backup.manifest().taken));
        let newest = given.pop().ok_or(ChainError::Nothing)?;
        if let Some(other) = given.iter().find(|other| other.manifest().root != newest.manifest().root) {
            return Err(ChainError::TwoServices(other.path().to_owned(), newest.path().to_owned()));
        }
        let mut after = newest.manifest().after;
        let mut chain = vec![newest];
        while let Some(mark) = after {
            let found = given.iter().rposition(|backup| backup.manifest().upto == mark);
            let last = chain.last().map(|backup| backup.path().to_owned()).unwrap_or_default();
            let before = given.remove(found.ok_or(ChainError::Missing(last))?);
            after = before.manifest().after;
            chain.push(before);
        }
        chain.reverse();
        Ok(Self(chain))
    }

    fn newest(&self) -> Option<&Manifest> {
        self.0.last().map(Checked::manifest)
    }

    /// The root of the service.
    pub fn root(&self) -> Option<PublicKey> {
        self.newest().map(|manifest| manifest.root)
    }

    /// When the newest was taken.
    pub fn taken(&self) -> Timestamp {
        self.newest().map_or(Timestamp::from_secs(0), |manifest| manifest.taken)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What the recall log says: that in the newest backup, or a newer one that goes on from it. And its bytes.
    fn recalls(&mut self, newer: Option<&Path>) -> Result<(Vec<Recall>, Vec<u8>), PutBackError> {
        let Some(newest) = self.0.last_mut() else { return Ok((Vec::new(), Vec::new())) };
        let copied = newest.whole(&PartName::File("recall.log".to_owned()))?;
        let Some(path) = newer else { return Ok((recall::read(newest.path(), &copied)?, copied)) };
        let mut bytes = fs::read(path)?;
        let whole = recall::whole(path, &bytes)?;
        bytes.truncate(whole);
        if !bytes.starts_with(&copied) {
            return Err(PutBackError::OtherLog(path.to_owned()));
        }
        Ok((recall::read(path, &bytes)?, bytes))
    }

    /// Makes the data directory, which must not exist or be empty, all of it or nothing; how many changes were called back. Blocks.
    pub async fn put_back(
        &mut self,
        to: &Path,
        newer_recalls: Option<&Path>,
        now: Timestamp,
    ) -> Result<usize, PutBackError> {
        DataDir::may_be_made(to)?;
        if now < self.taken() {
            return Err(PutBackError::Clock);
        }
        let recalls = self.recalls(newer_recalls)?;
        let making = Making::begin(to)?;
        self.fill(making.dir(), &recalls, now).await?;
        making.finish()?;
        Ok(recalls.0.len())
    }

    async fn fill(
        &mut self,
        data: &DataDir,
        (recalls, log): &(Vec<Recall>, Vec<u8>),
        now: Timestamp,
    ) -> Result<(), PutBackError> {
        recall::write_new(&data.recalls(), log)?;
        let (taken, upto) = self
            .newest()
            .map(|manifest| (manifest.taken, manifest.upto))
            .unwrap_or((now, JournalMark::START));
        if let Some(newest) = self.0.last_mut() {
            let files: Vec<PartName> = newest.manifest().parts.iter().map(|part| part.name.clone()).collect();
            for part in files {
                let PartName::File(name) = &part else { continue };
                if name == "recall.log" {
                    continue;
                }
                let bytes = newest.whole(&part)?;
                let place = data.path().join(name);
                if let Some(folder) = place.parent() {
                    make_private_dir(folder)?;
                }
                write_private(&place, &bytes)?;
            }
            Accounts::init(&data.accounts())?.put_back(&newest.whole(&PartName::Accounts)?).await?;
        }
        let persons = match self.0.last_mut() {
            Some(newest) => newest.whole(&PartName::Persons)?,
            None => Vec::new(),
        };
        let mut frames: Box<dyn Read> = Box::new(io::empty());
        for backup in &mut self.0 {
            frames = Box::new(frames.chain(backup.part(&PartName::Journal)?));
        }
        let (ledger, end) = RedbLedger::put_back(&data.ledger(), &mut frames, &mut persons.as_slice())?;
        if end != upto {
            return Err(PutBackError::OtherEnd);
        }
        // Before anything is served, and before it is known as restored: whoever was revoked since is never asked to be confirmed.
        for recall in recalls {
            ledger.recall(recall.clone(), now).await?;
        }
        ledger.begin_after_restore(taken, now).await?;
        Ok(())
    }
}
