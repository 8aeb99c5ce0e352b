//! Copies of a ledger for backups, taken while it decides, and a ledger made of them again.

use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::Arc;

use super::disk::Folder;
use super::journal::{Journal, JournalError, frames_between};
use super::ledger::RedbLedger;
use super::persons;
use super::site::Site;
use crate::copy::{CopyError, JournalMark};
use crate::fault::OpenError;

/// Bytes that are read at once.
const PIECE: usize = 1 << 16;

impl RedbLedger {
    /// The last frame that is durable now.
    pub fn mark(&self) -> JournalMark {
        self.store.mark().into()
    }

    /// Writes the frames of the journal after `from` up to `upto`, which was its [`mark`](Self::mark). Keeps nobody from deciding.
    ///
    /// # Errors
    /// [`CopyError::OtherJournal`] when `from` is no frame of this journal.
    pub fn copy_journal(
        &self,
        (from, upto): (JournalMark, JournalMark),
        out: &mut dyn Write,
    ) -> Result<(), CopyError> {
        let copied = frames_between(&**self.store.folder(), (from.into(), upto.into()), |frame| {
            Ok(out.write_all(frame.whole)?)
        });
        copied.map_err(|error| match error {
            JournalError::Foreign(_) | JournalError::Short(_) => CopyError::OtherJournal,
            JournalError::Io(error) => CopyError::Io(error),
            damage => CopyError::Io(io::Error::other(damage.to_string())),
        })
    }

    /// Writes the keys of the cards that there are now. To be called after [`mark`](Self::mark): then no card in the copy of the journal lacks its
    /// key, but for those that were erased.
    ///
    /// # Errors
    /// What the system says.
    pub fn copy_persons(&self, out: &mut dyn Write) -> io::Result<()> {
        let file = self.store.folder().open(persons::NAME)?;
        let (length, mut at) = (file.len()?, 0);
        let mut piece = vec![0; PIECE];
        while at < length {
            let bytes = usize::try_from(length - at).map_or(PIECE, |left| left.min(PIECE));
            let bytes = piece.get_mut(..bytes).unwrap_or_default();
            file.read(at, bytes)?;
            out.write_all(bytes)?;
            at += bytes.len() as u64;
        }
        Ok(())
    }

    /// Makes a ledger of copies, in a folder that does not exist yet: of all frames of its journal, in order, and of the keys of its cards.
    ///
    /// # Errors
    /// [`OpenError::Damaged`] when a frame does not follow the one before it; [`OpenError::Exists`].
    pub fn put_back(
        path: &Path,
        frames: &mut dyn Read,
        persons: &mut dyn Read,
    ) -> Result<(Self, JournalMark), OpenError> {
        let site = Site::new_folder(path)?;
        let refilled = Journal::refill(Arc::clone(&site.folder), frames);
        let upto = refilled.map_err(|error| error.of(path))?;
        write_file(&*site.folder, persons).map_err(|error| site.unusable(error))?;
        // The index is not in a backup: it is made anew from the journal.
        Ok((Self::open(path)?, upto.into()))
    }
}

fn write_file(folder: &dyn Folder, from: &mut dyn Read) -> io::Result<()> {
    let file = folder.create(persons::NAME)?;
    let (mut at, mut piece) = (0, vec![0; PIECE]);
    loop {
        let read = from.read(&mut piece)?;
        if read == 0 {
            return file.sync_data();
        }
        file.set_len(at + read as u64)?;
        file.write(at, piece.get(..read).unwrap_or_default())?;
        at += read as u64;
    }
}
