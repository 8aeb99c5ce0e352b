//! Frames for a backup, and a journal made of them again.

use std::io::Read;
use std::sync::Arc;

use tenthcup_token::Digest;

use super::super::disk::Folder;
use super::super::index::Mark;
use super::frame::Frame;
use super::segment::{self, Contents, End};
use super::{Journal, JournalError, Place, begin_segment, frame, segments};

/// Shows the frames after `from` up to `upto`. What is appended meanwhile does not matter: both ends are durable.
pub(in super::super) fn frames_between(
    folder: &dyn Folder,
    (from, upto): (Mark, Mark),
    mut show: impl FnMut(&Frame<'_>) -> Result<(), JournalError>,
) -> Result<(), JournalError> {
    let names = segments(folder)?;
    let begin =
        names.iter().rposition(|first| *first <= from.frame.max(1)).ok_or(JournalError::Missing(1))?;
    let mut last = from;
    // The segment before, and how it ends.
    let mut before: Option<(Contents, End)> = None;
    for first in names.iter().skip(begin).filter(|first| **first <= upto.frame) {
        let name = segment::name(*first);
        let file = folder.open(&name)?;
        let Some(contents) = Contents::read(&name, &*file)? else {
            return Err(JournalError::Missing(*first));
        };
        if contents.before.frame == from.frame && contents.before != from {
            return Err(JournalError::Foreign(from.frame));
        }
        if let Some((before, end)) = &before {
            if end.torn || end.last.frame != contents.before.frame {
                let at = usize::try_from(end.at).unwrap_or(0);
                return Err(
                    before.damaged(at, "frames are missing there, and the next segment goes on behind them")
                );
            }
            if end.last != contents.before {
                return Err(contents.damaged(0, "it does not follow the segment before it"));
            }
        }
        // Behind `upto` others write at this moment: what is read there means nothing.
        let end = contents.frames_up_to(upto.frame, |frame| {
            let mark = frame.mark;
            if mark.frame == from.frame && mark != from {
                return Err(JournalError::Foreign(from.frame));
            }
            if (from.frame + 1..=upto.frame).contains(&mark.frame) {
                show(frame)?;
                last = mark;
            }
            Ok(())
        })?;
        before = Some((contents, end));
    }
    if last == upto { Ok(()) } else { Err(JournalError::Short(upto.frame)) }
}

impl Journal {
    /// Makes a journal of frames that were copied, in a folder that has none, and checks each; gives the last.
    pub(in super::super) fn refill(
        folder: Arc<dyn Folder>,
        frames: &mut dyn Read,
    ) -> Result<Mark, JournalError> {
        let mut journal = Self::begin(folder)?;
        let mut bytes = Vec::new();
        while frame::take(frames, &mut bytes)? {
            let place = || Place { segment: "the copy".to_owned(), at: journal.last.frame + 1 };
            let frame = frame::read(&bytes).filter(|frame| frame.length == bytes.len());
            let frame = frame.ok_or_else(|| JournalError::Damaged(place(), "a frame cannot be read"))?;
            if (frame.previous, frame.mark.frame) != (journal.last.hash, journal.last.frame + 1) {
                return Err(JournalError::Damaged(place(), "a frame does not follow the one before it"));
            }
            let mark = frame.mark;
            if journal.end >= journal.folder.sizes().segment {
                journal.file.sync_data()?;
                journal.file = begin_segment(&*journal.folder, journal.last)?;
                journal.end = segment::HEAD;
            }
            let end = journal.end + bytes.len() as u64;
            journal.file.set_len(end)?;
            journal.file.write(journal.end, &bytes)?;
            (journal.end, journal.last) = (end, mark);
        }
        journal.file.sync_data()?;
        Ok(journal.last)
    }
}

impl From<crate::copy::JournalMark> for Mark {
    fn from(mark: crate::copy::JournalMark) -> Self {
        Self { frame: mark.frame, hash: mark.hash }
    }
}

impl From<Mark> for crate::copy::JournalMark {
    fn from(mark: Mark) -> Self {
        let hash: Digest = mark.hash;
        Self { frame: mark.frame, hash }
    }
}

#[cfg(test)]
mod tests {
    use std::fs::OpenOptions;
    use std::os::unix::fs::FileExt as _;

    use super::super::super::disk::Directory;
    use super::super::super::layer::{Key, Layer};
    use super::super::super::table_id::TableId;
    use super::*;

    /// Others write behind the end of a copy while it is taken: half a frame there, or a frame that does not fit, is no damage of it.
    #[test]
    fn what_lies_behind_the_end_of_a_copy_is_not_looked_at() {
        let folder = tempfile::tempdir().unwrap();
        let journal_folder: Arc<dyn Folder> = Arc::new(Directory::at(folder.path().to_owned()));
        let mut journal = Journal::begin(Arc::clone(&journal_folder)).unwrap();
        let mut begins = Vec::new();
        let marks: Vec<_> = (0..3_u8)
            .map(|number| {
                let mut changes = Layer::default();
                changes.put(TableId::Cards, Key::from_slice(&[number]), Some([number; 90].as_slice().into()));
                begins.push(journal.end);
                journal.append(&changes).unwrap()
            })
            .collect();
        let count = |upto| {
            let mut frames = 0;
            let between = frames_between(&*journal_folder, (Mark::START, upto), |_| {
                frames += 1;
                Ok(())
            });
            between.map(|()| frames)
        };
        assert_eq!((count(marks[1]).unwrap(), count(marks[2]).unwrap()), (2, 3));
        // The frame is there twice, which nothing follows from.
        let file =
            OpenOptions::new().read(true).write(true).open(folder.path().join(segment::name(1))).unwrap();
        let mut second = vec![0; usize::try_from(begins[2] - begins[1]).unwrap()];
        file.read_exact_at(&mut second, begins[1]).unwrap();
        file.write_all_at(&second, begins[2]).unwrap();
        assert_eq!(count(marks[1]).unwrap(), 2);
        assert!(matches!(count(marks[2]), Err(JournalError::Damaged(..))));
    }
}
