//! The journal: every group of changes, in order, each frame bound to the one before. What is in it is true; the index follows.
//!
//! A frame is written and flushed before anyone is told of what it holds. A frame that a crash left half is cut off: nobody was told. A
//! good frame behind a bad one, or a frame that does not follow, is damage, and nothing is opened then.

mod copy;
mod frame;
mod segment;

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;

use redb::StorageBackend;
use tenthcup_verifier::StorageFault;

use super::disk::Folder;
use super::index::Mark;
use super::layer::Layer;
use crate::fault::OpenError;
pub(super) use copy::frames_between;
pub(super) use frame::Frame;
use segment::Contents;

/// A place in the files of a journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    segment: String,
    at: u64,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.segment, self.at)
    }
}

/// Why a journal cannot be used.
#[derive(Debug, thiserror::Error)]
pub(super) enum JournalError {
    #[error("{0}: {1}")]
    Damaged(Place, &'static str),
    #[error("{} is missing", segment::name(*.0))]
    Missing(u64),
    #[error("it has format {found}, and this program knows formats up to {known}")]
    Newer { found: u32, known: u32 },
    #[error("it ends before frame {0}, which the index holds already: a part of it was lost")]
    Short(u64),
    #[error("the index holds another frame {0} than the journal: they are not of one ledger")]
    Foreign(u64),
    #[error("frame {0} changes a table that this program does not know; use the newer program")]
    UnknownTable(u64),
    #[error("an event of frame {0} is not in the index, or another one is")]
    NotInIndex(u64),
    #[error("frame {0} cannot be read: {1}")]
    Unreadable(u64, minicbor::decode::Error),
    #[error("the index cannot be written: {0}")]
    NotTakenUp(StorageFault),
    #[error("{0}")]
    Io(#[from] io::Error),
}

impl JournalError {
    /// The same of the store at `path`.
    pub(super) fn of(self, path: &Path) -> OpenError {
        match self {
            Self::Newer { found, known } => OpenError::Newer { path: path.to_owned(), found, known },
            Self::Io(error) => OpenError::from_io(path, error),
            damage => OpenError::Damaged { path: path.to_owned(), why: damage.to_string() },
        }
    }
}

/// The end of the journal, where it grows. Frames are only ever added.
pub(super) struct Journal {
    folder: Arc<dyn Folder>,
    file: Box<dyn StorageBackend>,
    /// Where the next frame goes, in the last segment.
    end: u64,
    /// Up to where that segment has room.
    room: u64,
    last: Mark,
}

impl Journal {
    /// Begins a journal in a folder that has none.
    pub(super) fn begin(folder: Arc<dyn Folder>) -> Result<Self, JournalError> {
        let file = begin_segment(&*folder, Mark::START)?;
        Ok(Self { folder, file, end: segment::HEAD, room: segment::HEAD, last: Mark::START })
    }

    /// Opens the journal in a folder, and shows what it changed after `from`, frame by frame.
    pub(super) fn open(
        folder: Arc<dyn Folder>,
        from: Mark,
        mut show: impl FnMut(Mark, Layer) -> Result<(), JournalError>,
    ) -> Result<Self, JournalError> {
        let names = segments(&*folder)?;
        // The newest whose first frame is not behind `from`, and all after it.
        let begin = names.iter().rposition(|first| *first <= from.frame.max(1)).unwrap_or(0);
        let mut opened: Option<Self> = None;
        for (place, first) in names.iter().enumerate().skip(begin) {
            let name = segment::name(*first);
            let file = folder.open(&name)?;
            let is_last = place + 1 == names.len();
            let Some(contents) = Contents::read(&name, &*file)? else {
                // A crash interrupted its making: no frame was ever in it.
                match opened {
                    Some(_) if is_last => {
                        drop(file);
                        folder.remove(&name)?;
                        break;
                    }
                    None if is_last && *first == 1 && from == Mark::START => {
                        drop(file);
                        folder.remove(&name)?;
                        return Self::begin(folder);
                    }
                    _ => {
                        return Err(JournalError::Damaged(
                            Place { segment: name, at: 0 },
                            "its head is missing",
                        ));
                    }
                }
            };
            match &opened {
                Some(before) if before.last != contents.before => {
                    return Err(contents.damaged(0, "it does not follow the segment before it"));
                }
                None if contents.before.frame > from.frame => {
                    return Err(JournalError::Missing(from.frame + 1));
                }
                None if contents.before.frame == from.frame && contents.before != from => {
                    return Err(JournalError::Foreign(from.frame));
                }
                _ => {}
            }
            let end =
                contents.frames(|frame| match frame.mark.frame == from.frame && frame.mark != from {
                    true => Err(JournalError::Foreign(from.frame)),
                    false => Ok(()),
                })?;
            if end.torn && !is_last {
                return Err(contents.damaged(usize::try_from(end.at).unwrap_or(0), "it cannot be read there"));
            }
            if is_last && end.last.frame < from.frame {
                return Err(JournalError::Short(from.frame));
            }
            let length = file.len()?;
            let mut journal = Self {
                folder: Arc::clone(&folder),
                file,
                end: end.at,
                room: length.max(end.at),
                last: end.last,
            };
            if is_last {
                journal.settle(&contents, &end)?;
            }
            contents.frames(|frame| {
                let mark = frame.mark;
                if mark.frame <= from.frame {
                    return Ok(());
                }
                let changes = frame.changes().map_err(|error| JournalError::Unreadable(mark.frame, error))?;
                show(mark, changes.ok_or(JournalError::UnknownTable(mark.frame))?)
            })?;
            opened = Some(journal);
        }
        let journal = opened.ok_or(JournalError::Missing(1))?;
        // Where the last segment was removed for it had no head.
        if journal.last.frame < from.frame {
            return Err(JournalError::Short(from.frame));
        }
        Ok(journal)
    }

    /// The last frame.
    pub(super) fn last(&self) -> Mark {
        self.last
    }

    /// Adds a frame. When this returns it is durable. When it fails, [`recover`](Self::recover) comes before the next one.
    pub(super) fn append(&mut self, changes: &Layer) -> Result<Mark, JournalError> {
        let too_much = || JournalError::Io(io::Error::other("a group that changes too much for one frame"));
        let (bytes, mark) = frame::write(self.last, changes).ok_or_else(too_much)?;
        let sizes = self.folder.sizes();
        if self.end >= sizes.segment {
            self.file = begin_segment(&*self.folder, self.last)?;
            (self.end, self.room) = (segment::HEAD, segment::HEAD);
        }
        let end = self.end + bytes.len() as u64;
        if end > self.room {
            let room = end.next_multiple_of(sizes.room);
            self.file.set_len(room)?;
            self.write_zeros(self.room, room)?;
            self.room = room;
        }
        self.file.write(self.end, &bytes)?;
        #[cfg(feature = "planted-bugs")]
        if super::planted::sync_off() {
            (self.end, self.last) = (end, mark);
            return Ok(mark);
        }
        self.file.sync_data()?;
        (self.end, self.last) = (end, mark);
        Ok(mark)
    }

    /// After a failed append: opens the last segment again, and cuts off what nobody was told of.
    pub(super) fn recover(&mut self) -> Result<(), JournalError> {
        let names = segments(&*self.folder)?;
        // A segment that was begun by the append that failed.
        for first in names.iter().filter(|first| **first > self.last.frame.max(1)) {
            self.folder.remove(&segment::name(*first))?;
        }
        let first = names.iter().rfind(|first| **first <= self.last.frame.max(1));
        let name = segment::name(*first.ok_or(JournalError::Missing(1))?);
        self.file = self.folder.open(&name)?;
        let contents = Contents::read(&name, &*self.file)?;
        let contents = contents
            .ok_or_else(|| JournalError::Damaged(Place { segment: name, at: 0 }, "its head is missing"))?;
        // Up to the last frame that was acknowledged; one behind it was not, whole or not.
        let (mut at, mut found) = (segment::HEAD, contents.before == self.last);
        contents.frames(|frame| {
            if !found {
                at += frame.length as u64;
                found = frame.mark == self.last;
            }
            Ok(())
        })?;
        if !found {
            return Err(JournalError::Short(self.last.frame));
        }
        (self.end, self.room) = (at, self.file.len()?.max(at));
        self.cut()
    }

    /// Makes durable what was found, before anyone is shown it. Whoever wrote the last frame may have been killed before its flush, or the
    /// flush had failed: then the system has it in memory, may take it for written, and a loss of power would take it away after all. So it is
    /// written once more, as it is.
    fn settle(&mut self, contents: &Contents, end: &segment::End) -> Result<(), JournalError> {
        let (begin, frame) = contents.last_frame(end);
        self.file.write(begin, frame)?;
        if !end.torn {
            return Ok(self.file.sync_data()?);
        }
        let at = end.at;
        tracing::warn!(
            segment = contents.name(),
            at,
            "a write that was interrupted is cut off; nobody was told of it"
        );
        self.cut()
    }

    /// Puts zeros behind the last frame.
    fn cut(&mut self) -> Result<(), JournalError> {
        self.write_zeros(self.end, self.room)?;
        Ok(self.file.sync_data()?)
    }

    fn write_zeros(&self, from: u64, to: u64) -> io::Result<()> {
        let zeros = vec![0; 64 << 10];
        let mut at = from;
        while at < to {
            let piece = usize::try_from(to - at).map_or(zeros.len(), |left| left.min(zeros.len()));
            self.file.write(at, zeros.get(..piece).unwrap_or_default())?;
            at += piece as u64;
        }
        Ok(())
    }
}

fn segments(folder: &dyn Folder) -> io::Result<Vec<u64>> {
    let mut firsts: Vec<u64> = folder.names()?.iter().filter_map(|name| segment::first_of(name)).collect();
    firsts.sort_unstable();
    Ok(firsts)
}

fn begin_segment(folder: &dyn Folder, last: Mark) -> Result<Box<dyn StorageBackend>, JournalError> {
    let file = folder.create(&segment::name(last.frame.saturating_add(1)))?;
    let head = segment::head(last);
    file.set_len(segment::HEAD)?;
    file.write(0, &head)?;
    file.sync_data()?;
    Ok(file)
}
