//! A segment: one file of frames, one behind the other. Behind the last there are zeros, room for more.
//!
//! | bytes | what |
//! |---|---|
//! | 16 | "tenthcup journal" |
//! | 4 | format, little-endian |
//! | 8 | number of its first frame |
//! | 32 | hash of the frame before that |
//!
//! It is called after its first frame, in 16 hexadecimal digits: `0000000000000001.journal`.

use std::io;

use redb::StorageBackend;
use tenthcup_token::Digest;

use super::super::index::Mark;
use super::frame::{self, Frame};
use super::{JournalError, Place};

const MAGIC: &[u8; 16] = b"tenthcup journal";
/// The newest format of segments, and the one that is written.
pub(super) const FORMAT: u32 = 1;
pub(super) const HEAD: u64 = 60;

pub(super) fn name(first: u64) -> String {
    format!("{first:016x}.journal")
}

/// The number of the first frame of the segment with this name.
pub(super) fn first_of(name: &str) -> Option<u64> {
    let digits = name.strip_suffix(".journal").filter(|digits| digits.len() == 16)?;
    u64::from_str_radix(digits, 16).ok()
}

/// The head of the segment whose first frame follows `last`.
pub(super) fn head(last: Mark) -> Vec<u8> {
    let first = last.frame.saturating_add(1);
    [&MAGIC[..], &FORMAT.to_le_bytes(), &first.to_le_bytes(), last.hash.as_bytes()].concat()
}

/// What a segment holds, read into memory.
pub(super) struct Contents {
    name: String,
    bytes: Vec<u8>,
    /// The frame before its first.
    pub(super) before: Mark,
}

/// Where the frames of a segment end, and how.
pub(super) struct End {
    pub(super) at: u64,
    pub(super) last: Mark,
    /// Something stands behind the last frame that is no frame, and no whole one follows: a write that a crash interrupted.
    pub(super) torn: bool,
    /// How long the last frame is; 0 when there is none.
    last_length: usize,
}

impl Contents {
    /// Reads the segment. `None` when nothing was ever written to it.
    pub(super) fn read(name: &str, file: &dyn StorageBackend) -> Result<Option<Self>, JournalError> {
        let length = usize::try_from(file.len()?).map_err(io::Error::other)?;
        let mut bytes = vec![0; length];
        file.read(0, &mut bytes)?;
        let damaged = |why| JournalError::Damaged(Place { segment: name.to_owned(), at: 0 }, why);
        if bytes.iter().all(|byte| *byte == 0) {
            return Ok(None);
        }
        let Some(head) = bytes.get(..HEAD as usize).and_then(|head| head.strip_prefix(MAGIC)) else {
            return Err(damaged("it does not begin like a segment of a journal"));
        };
        let parts = head.split_first_chunk().and_then(|(format, head)| {
            let (first, before) = head.split_first_chunk()?;
            Some((u32::from_le_bytes(*format), u64::from_le_bytes(*first), before.try_into().ok()?))
        });
        let Some((format, first, before)) = parts else { return Err(damaged("its head is cut short")) };
        if format > FORMAT {
            return Err(JournalError::Newer { found: format, known: FORMAT });
        }
        if format == 0 || first_of(name) != Some(first) || first == 0 {
            return Err(damaged("its head does not fit its name"));
        }
        let before = Mark { frame: first - 1, hash: Digest::from_bytes(before) };
        if before.frame == 0 && before != Mark::START {
            return Err(damaged("it is the first, and says that there is one before it"));
        }
        Ok(Some(Self { name: name.to_owned(), bytes, before }))
    }

    /// Shows the frames in their order, and says where they end.
    pub(super) fn frames(
        &self,
        show: impl FnMut(&Frame<'_>) -> Result<(), JournalError>,
    ) -> Result<End, JournalError> {
        self.frames_up_to(u64::MAX, show)
    }

    /// The same as if the frame with the number `upto` were the last; what lies behind it is not looked at.
    pub(super) fn frames_up_to(
        &self,
        upto: u64,
        mut show: impl FnMut(&Frame<'_>) -> Result<(), JournalError>,
    ) -> Result<End, JournalError> {
        let (mut at, mut last, mut last_length) = (HEAD as usize, self.before, 0);
        loop {
            if last.frame >= upto {
                return Ok(End { at: at as u64, last, torn: false, last_length });
            }
            let rest = self.bytes.get(at..).unwrap_or_default();
            match frame::read(rest) {
                Some(frame) if frame.previous == last.hash && frame.mark.frame == last.frame + 1 => {
                    show(&frame)?;
                    last = frame.mark;
                    (at, last_length) = (at + frame.length, frame.length);
                }
                Some(_) => return Err(self.damaged(at, "a frame that does not follow the one before it")),
                None => {
                    self.nothing_after(at, last)?;
                    let torn = rest.iter().any(|byte| *byte != 0);
                    return Ok(End { at: at as u64, last, torn, last_length });
                }
            }
        }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Where the last frame begins, and its bytes; nothing when there is none.
    pub(super) fn last_frame(&self, end: &End) -> (u64, &[u8]) {
        let begin = end.at - end.last_length as u64;
        let bytes =
            usize::try_from(begin).ok().and_then(|begin| self.bytes.get(begin..begin + end.last_length));
        (begin, bytes.unwrap_or_default())
    }

    /// A whole frame behind one that is not whole: no crash does that.
    fn nothing_after(&self, at: usize, last: Mark) -> Result<(), JournalError> {
        let rest = self.bytes.get(at..).unwrap_or_default();
        let begins = rest.windows(frame::MAGIC.len()).enumerate().filter(|(_, four)| *four == frame::MAGIC);
        for (offset, _) in begins {
            let follows =
                rest.get(offset..).and_then(frame::read).is_some_and(|frame| frame.mark.frame > last.frame);
            if follows {
                return Err(self.damaged(at, "it cannot be read there, and good frames follow"));
            }
        }
        Ok(())
    }

    pub(super) fn damaged(&self, at: usize, why: &'static str) -> JournalError {
        JournalError::Damaged(Place { segment: self.name.clone(), at: at as u64 }, why)
    }
}
