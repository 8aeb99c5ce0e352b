//! A data directory made of backups.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use tenthcup_ledger::{Accounts, Fault, OpenError, Recall, RedbLedger, Restoring as _};
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
    /// The service went on in two ways from an older backup, and it is not said with which of them to go on.
    #[error("{} was taken last, but {} has more: an older backup was restored between them; give only those of the one to go on with", .0.display(), .1.display())]
    TwoWorlds(PathBuf, PathBuf),
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
pub struct Chain {
    /// Those that the newest goes on from, the oldest first.
    before: Vec<Checked>,
    newest: Checked,
}

impl Chain {
    /// Puts backups in their order, whatever the order in which they are given; those that the newest does not need are left out.
    pub fn of(mut given: Vec<Checked>) -> Result<Self, ChainError> {
        given.sort_by_key(|backup| (backup.manifest().taken, backup.manifest().upto.frame));
        let newest = given.pop().ok_or(ChainError::Nothing)?;
        if let Some(other) = given.iter().find(|other| other.manifest().root != newest.manifest().root) {
            return Err(ChainError::TwoServices(other.path().to_owned(), newest.path().to_owned()));
        }
        let upto = newest.manifest().upto.frame;
        if let Some(other) = given.iter().find(|other| other.manifest().upto.frame > upto) {
            return Err(ChainError::TwoWorlds(newest.path().to_owned(), other.path().to_owned()));
        }
        let mut before: Vec<Checked> = Vec::new();
        let mut after = newest.manifest().after;
        while let Some(mark) = after {
            let found = given
                .iter()
                .rposition(|backup| backup.manifest().upto == mark)
                .ok_or_else(|| ChainError::Missing(before.last().unwrap_or(&newest).path().to_owned()))?;
            let backup = given.remove(found);
            after = backup.manifest().after;
            before.push(backup);
        }
        before.reverse();
        Ok(Self { before, newest })
    }

    /// The root of the service.
    pub fn root(&self) -> PublicKey {
        self.newest.manifest().root
    }

    /// When the newest was taken.
    pub fn taken(&self) -> Timestamp {
        self.newest.manifest().taken
    }

    /// What the recall log says: that in the newest backup, or a newer one that goes on from it. And its bytes.
    fn recalls(&mut self, newer: Option<&Path>) -> Result<(Vec<Recall>, Vec<u8>), PutBackError> {
        let copied = self.newest.whole(&PartName::File("recall.log".to_owned()))?;
        let Some(path) = newer else { return Ok((recall::read(self.newest.path(), &copied)?, copied)) };
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
        let Manifest { taken, upto, .. } = *self.newest.manifest();
        self.files(data.path())?;
        let accounts = self.newest.whole(&PartName::Accounts)?;
        Accounts::init(&data.accounts())?.put_back(&accounts).await?;
        let persons = self.newest.whole(&PartName::Persons)?;
        let mut frames: Box<dyn Read> = Box::new(io::empty());
        for backup in self.before.iter_mut().chain([&mut self.newest]) {
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

    /// Writes the files of the newest backup; its recall log may have been replaced by a newer one.
    fn files(&mut self, path: &Path) -> Result<(), PutBackError> {
        let parts: Vec<PartName> =
            self.newest.manifest().parts.iter().map(|part| part.name.clone()).collect();
        for part in parts {
            let PartName::File(name) = &part else { continue };
            if name == "recall.log" {
                continue;
            }
            let bytes = self.newest.whole(&part)?;
            let place = path.join(name);
            if let Some(folder) = place.parent() {
                make_private_dir(folder)?;
            }
            write_private(&place, &bytes)?;
        }
        Ok(())
    }
}
