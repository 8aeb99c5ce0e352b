//! Deterministic CBOR (RFC 8949 §4.2.1) as the templates need it: a writer that cannot fail, and a reader that takes what the writer writes.
//!
//! The reader may be lax about form (an integer longer than needed, say): what it read is written again and compared with what came in.

use minicbor::data::Type;
use minicbor::{Decoder, Encode, Encoder};

use crate::{Malformed, Timestamp};

/// Integers stay below 2^53, so that JavaScript holds them exactly.
const BOUND: u64 = 1 << 53;

/// Writes one encoded item after the other.
#[derive(Default)]
pub struct Writer(Vec<u8>);

impl Writer {
    pub(crate) fn map(&mut self, entries: u64) -> &mut Self {
        self.head(0xa0, entries)
    }

    pub(crate) fn array(&mut self, items: u64) -> &mut Self {
        self.head(0x80, items)
    }

    pub(crate) fn int(&mut self, value: i64) -> &mut Self {
        self.item(value)
    }

    pub(crate) fn uint(&mut self, value: u64) -> &mut Self {
        self.item(value)
    }

    pub(crate) fn time(&mut self, value: Timestamp) -> &mut Self {
        self.item(value.as_unix())
    }

    pub(crate) fn bytes(&mut self, value: &[u8]) -> &mut Self {
        self.head(0x40, value.len() as u64).raw(value)
    }

    pub(crate) fn text(&mut self, value: &str) -> &mut Self {
        self.item(value)
    }

    /// Appends an item that is encoded already.
    pub(crate) fn raw(&mut self, item: &[u8]) -> &mut Self {
        self.0.extend_from_slice(item);
        self
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.0
    }

    /// Appends the head of an item: an unsigned integer whose major type is set to the one in `major`.
    fn head(&mut self, major: u8, value: u64) -> &mut Self {
        let at = self.0.len();
        self.item(value);
        if let Some(first) = self.0.get_mut(at) {
            *first |= major;
        }
        self
    }

    #[allow(clippy::expect_used, reason = "a Vec takes every byte: the error type is Infallible")]
    fn item(&mut self, item: impl Encode<()>) -> &mut Self {
        Encoder::new(&mut self.0).encode(item).expect("a Vec takes every byte");
        self
    }
}

/// Reads one item after the other, by the template that the caller follows.
pub struct Reader<'b>(Decoder<'b>);

impl<'b> Reader<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Self {
        Self(Decoder::new(bytes))
    }

    /// The head of a map with exactly `entries` entries.
    pub(crate) fn map(&mut self, entries: u64) -> Result<(), Malformed> {
        if self.map_len()? == entries { Ok(()) } else { Err(Malformed::Template) }
    }

    /// The head of a map; its number of entries.
    pub(crate) fn map_len(&mut self) -> Result<u64, Malformed> {
        self.0.map()?.ok_or(Malformed::Template)
    }

    /// The head of an array; its number of items.
    pub(crate) fn array_len(&mut self) -> Result<u64, Malformed> {
        self.0.array()?.ok_or(Malformed::Template)
    }

    /// The head of an array with exactly `items` items.
    pub(crate) fn array(&mut self, items: u64) -> Result<(), Malformed> {
        if self.array_len()? == items { Ok(()) } else { Err(Malformed::Template) }
    }

    /// A map key that has to be `label` here; returns the reader, for the value.
    pub(crate) fn key(&mut self, label: i64) -> Result<&mut Self, Malformed> {
        if self.0.i64()? == label { Ok(self) } else { Err(Malformed::Template) }
    }

    /// An integer between −2^53 and 2^53, both excluded.
    pub(crate) fn int(&mut self) -> Result<i64, Malformed> {
        Some(self.0.i64()?).filter(|value| value.unsigned_abs() < BOUND).ok_or(Malformed::Template)
    }

    /// An integer from 0 on, below 2^53.
    pub(crate) fn uint(&mut self) -> Result<u64, Malformed> {
        Some(self.0.u64()?).filter(|value| *value < BOUND).ok_or(Malformed::Template)
    }

    pub(crate) fn time(&mut self) -> Result<Timestamp, Malformed> {
        Ok(Timestamp::from_secs(self.0.u32()?))
    }

    /// A byte string of exactly `N` bytes.
    pub(crate) fn bytes<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        self.slice()?.try_into().map_err(|_| Malformed::Template)
    }

    /// A byte string of any length.
    pub(crate) fn slice(&mut self) -> Result<&'b [u8], Malformed> {
        Ok(self.0.bytes()?)
    }

    pub(crate) fn text(&mut self) -> Result<&'b str, Malformed> {
        Ok(self.0.str()?)
    }

    /// Whether the next item is an unsigned integer equal to `label`; reads nothing.
    pub(crate) fn next_key_is(&mut self, label: u64) -> bool {
        self.0.probe().u64().is_ok_and(|found| found == label)
    }

    /// The bytes of the next item, whole and encoded as they are. Only a definite array is taken.
    pub(crate) fn raw_array(&mut self) -> Result<&'b [u8], Malformed> {
        if self.0.datatype()? != Type::Array {
            return Err(Malformed::Template);
        }
        let start = self.0.position();
        self.0.skip()?;
        self.0.input().get(start..self.0.position()).ok_or(Malformed::Template)
    }
}

impl From<minicbor::decode::Error> for Malformed {
    /// Where the bytes first differ from the template is of no use to whoever sent them.
    fn from(_: minicbor::decode::Error) -> Self {
        Self::Template
    }
}
