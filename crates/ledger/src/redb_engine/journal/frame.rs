//! A frame: what one group changed, or nothing of it.
//!
//! | bytes | what |
//! |---|---|
//! | 4 | "TCf1" |
//! | 4 | length of the payload, little-endian as all numbers here |
//! | 8 | number of the frame, from 1 |
//! | 32 | hash of the frame before; zeros in the first |
//! | … | payload: a CBOR array of changes, each [table, key, row], the row null where it was removed |
//! | 32 | SHA-256 of all that stands before it in the frame: its hash |

use std::io::{self, Read};

use minicbor::{Decoder, Encoder};
use tenthcup_token::Digest;

use super::super::index::Mark;
use super::super::layer::{Key, Layer};
use super::super::table_id::TableId;

pub(super) const MAGIC: [u8; 4] = *b"TCf1";
const HEAD: usize = 48;
const HASH: usize = 32;
/// Bytes of a payload at most: more than a full group can write.
const MOST: usize = 256 << 20;

/// A frame that was read: whole, with the hash that it says.
#[derive(Debug)]
pub(in super::super) struct Frame<'b> {
    pub(in super::super) mark: Mark,
    pub(in super::super) previous: Digest,
    pub(in super::super) payload: &'b [u8],
    /// All of it, as it lies in the file.
    pub(in super::super) whole: &'b [u8],
    /// Of all of it.
    pub(in super::super) length: usize,
}

/// The bytes of the frame after `last` that holds these changes, and the mark that it makes.
pub(super) fn write(last: Mark, changes: &Layer) -> Option<(Vec<u8>, Mark)> {
    let mut bytes = Vec::with_capacity(HEAD + changes.bytes() + HASH);
    bytes.resize(HEAD, 0);
    payload(changes, &mut bytes);
    let length = u32::try_from(bytes.len() - HEAD).ok().filter(|length| *length as usize <= MOST)?;
    let number = last.frame.checked_add(1)?;
    let head = [&MAGIC[..], &length.to_le_bytes(), &number.to_le_bytes(), last.hash.as_bytes()].concat();
    bytes.splice(..HEAD, head);
    let hash = Digest::of(&bytes);
    bytes.extend_from_slice(hash.as_bytes());
    Some((bytes, Mark { frame: number, hash }))
}

#[allow(clippy::expect_used, reason = "a Vec takes every byte: the error type is Infallible")]
fn payload(changes: &Layer, bytes: &mut Vec<u8>) {
    let mut e = Encoder::new(bytes);
    e.begin_array().expect("a Vec");
    for (table, key, row) in changes.rows() {
        e.array(3).and_then(|e| e.u8(table as u8)).and_then(|e| e.bytes(key)).expect("a Vec");
        match row {
            Some(row) => e.bytes(row).map(drop).expect("a Vec"),
            None => e.null().map(drop).expect("a Vec"),
        }
    }
    e.end().expect("a Vec");
}

/// The next frame of a copy, into `bytes`; false at its end. A copy that ends within a frame, or is none, is refused by [`read`].
pub(super) fn take(from: &mut dyn Read, bytes: &mut Vec<u8>) -> io::Result<bool> {
    bytes.clear();
    from.take(HEAD as u64).read_to_end(bytes)?;
    let length = bytes.get(4..8).and_then(|length| length.try_into().ok()).map_or(0, u32::from_le_bytes);
    if length as usize <= MOST {
        from.take(u64::from(length) + HASH as u64).read_to_end(bytes)?;
    }
    Ok(!bytes.is_empty())
}

/// The frame at the beginning of `bytes`; none when there is no whole one.
pub(super) fn read(bytes: &[u8]) -> Option<Frame<'_>> {
    let head = bytes.get(..HEAD)?;
    let (magic, head) = head.split_first_chunk::<4>()?;
    let (length, head) = head.split_first_chunk::<4>()?;
    let (number, previous) = head.split_first_chunk::<8>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    if *magic != MAGIC || length > MOST {
        return None;
    }
    let end = HEAD + length;
    let said = Digest::from_bytes(bytes.get(end..end + HASH)?.try_into().ok()?);
    let hash = Digest::of(bytes.get(..end)?);
    #[cfg(feature = "planted-bugs")]
    let said = super::super::planted::torn_believed(said, hash);
    (said == hash).then_some(Frame {
        mark: Mark { frame: u64::from_le_bytes(*number), hash },
        previous: Digest::from_bytes(previous.try_into().ok()?),
        payload: bytes.get(HEAD..end)?,
        whole: bytes.get(..end + HASH)?,
        length: end + HASH,
    })
}

impl Frame<'_> {
    /// What it changed. None when it names a table that is not known here.
    pub(in super::super) fn changes(&self) -> Result<Option<Layer>, minicbor::decode::Error> {
        let mut d = Decoder::new(self.payload);
        let mut changes = Layer::default();
        d.array()?;
        while d.datatype()? != minicbor::data::Type::Break {
            d.array()?;
            let number = d.u8()?;
            let key = Key::from_slice(d.bytes()?);
            let row = match d.datatype()? {
                minicbor::data::Type::Null => {
                    d.null()?;
                    None
                }
                _ => Some(d.bytes()?.into()),
            };
            let Some(table) = TableId::numbered(number) else { return Ok(None) };
            changes.put(table, key, row);
        }
        Ok(Some(changes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes() -> Layer {
        let mut changes = Layer::default();
        changes.put(TableId::Cards, Key::from_slice(b"a"), Some(b"row".as_slice().into()));
        changes.put(TableId::Burnt, Key::from_slice(b"b"), None);
        changes
    }

    #[test]
    fn what_is_written_is_read() {
        let (bytes, mark) = write(Mark::START, &changes()).unwrap();
        let frame = read(&bytes).unwrap();
        assert_eq!((frame.mark, frame.previous, frame.length), (mark, Digest::ZERO, bytes.len()));
        let read = frame.changes().unwrap().unwrap();
        let rows: Vec<_> = read.rows().map(|(table, key, row)| (table, key.to_vec(), row.clone())).collect();
        let expected: Vec<_> =
            changes().rows().map(|(table, key, row)| (table, key.to_vec(), row.clone())).collect();
        assert_eq!(rows, expected);
    }

    #[test]
    fn no_bit_of_it_can_be_changed() {
        let (bytes, _) = write(Mark::START, &changes()).unwrap();
        for bit in 0..bytes.len() * 8 {
            let mut changed = bytes.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(read(&changed).is_none(), "bit {bit}");
        }
        for cut in 0..bytes.len() {
            assert!(read(&bytes[..cut]).is_none(), "cut at {cut}");
        }
    }
}
