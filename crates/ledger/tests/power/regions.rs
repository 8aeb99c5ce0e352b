//! What means one thing in the files of a ledger, and what is said when it is damaged.

use std::fmt;
use std::ops::Range;

use rand::rngs::StdRng;

use crate::campaign::asked;

pub const INDEX: &str = "index.redb";
pub const KEYS: &str = "persons.keys";
const PAGE: usize = 4096;
const SLOT: usize = 64;

/// Bytes of a file that mean one thing.
#[derive(Clone)]
pub struct Region {
    pub file: String,
    pub what: String,
    pub bytes: Range<usize>,
    /// One of these is said when they are damaged; nothing where it may not matter.
    pub said: Vec<String>,
    /// There may as well be less of it.
    pub is_room: bool,
}

impl Region {
    fn of(file: &str, what: &str, bytes: Range<usize>, said: &[&str]) -> Self {
        let said = said.iter().map(|said| (*said).to_owned()).collect();
        Self { file: file.to_owned(), what: what.to_owned(), bytes, said, is_room: false }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in {} at {:?}", self.what, self.file, self.bytes)
    }
}

/// Where the frames of a segment begin, and where the last one ends.
pub fn frames(segment: &[u8]) -> (Vec<usize>, usize) {
    let (mut begins, mut at) = (Vec::new(), 60);
    while segment.get(at..at + 4) == Some(b"TCf1") {
        begins.push(at);
        let length = u32::from_le_bytes(segment[at + 4..at + 8].try_into().unwrap());
        at += 48 + length as usize + 32;
    }
    (begins, at)
}

pub fn first_middle_last<T: Clone>(all: &[T]) -> Vec<T> {
    vec![all[0].clone(), all[all.len() / 2].clone(), all[all.len() - 1].clone()]
}

/// Every field of the head of a segment, and of its first, middle and last frame.
pub fn of_segment(name: &str, bytes: &[u8], is_last: bool) -> Vec<Region> {
    // What is lost at the end is missed because the index had it.
    let said = [name, "it ends before frame", "not of one ledger"];
    let head = [("magic", 0..16), ("format", 16..20), ("number", 20..28), ("hash before", 28..60)];
    let mut regions: Vec<_> = head
        .into_iter()
        .map(|(what, bytes)| {
            Region::of(name, &format!("head: {what}"), bytes, &[&said[..], &["has format"]].concat())
        })
        .collect();
    let (begins, end) = frames(bytes);
    for begin in first_middle_last(&begins) {
        let length = u32::from_le_bytes(bytes[begin + 4..begin + 8].try_into().unwrap()) as usize;
        let fields = [
            ("magic", 0..4),
            ("length", 4..8),
            ("number", 8..16),
            ("hash before", 16..48),
            ("payload", 48..48 + length),
            ("hash", 48 + length..80 + length),
        ];
        regions.extend(fields.into_iter().map(|(what, field)| {
            let bytes = begin + field.start..begin + field.end;
            Region::of(name, &format!("frame at {begin}: {what}"), bytes, &said)
        }));
    }
    // Behind the last frame of all a crash leaves anything; in an earlier segment nothing is written once the next is there.
    if end < bytes.len() {
        let said = if is_last { &[][..] } else { &said[..1] };
        regions.push(Region { is_room: true, ..Region::of(name, "room", end..bytes.len(), said) });
    }
    regions
}

/// The header, slots with keys, and those without.
pub fn of_keys(bytes: &[u8]) -> Vec<Region> {
    let mut regions = vec![
        Region::of(KEYS, "header: magic", 0..16, &["holds no keys"]),
        Region::of(
            KEYS,
            "header: format",
            16..20,
            &["has format", "does not say its format", "holds no keys"],
        ),
        Region::of(KEYS, "header: rest", 20..SLOT, &[]),
    ];
    let slots: Vec<_> = (SLOT..bytes.len()).step_by(SLOT).map(|at| at..at + SLOT).collect();
    let (kept, free): (Vec<_>, Vec<_>) =
        slots.into_iter().partition(|slot| bytes[slot.clone()].iter().any(|byte| *byte != 0));
    let said = ["persons.keys: the key of card"];
    for slot in first_middle_last(&kept) {
        regions.push(Region::of(
            KEYS,
            &format!("slot at {}: card", slot.start),
            slot.start..slot.start + 16,
            &said,
        ));
        regions.push(Region::of(
            KEYS,
            &format!("slot at {}: key", slot.start),
            slot.start + 16..slot.start + 48,
            &said,
        ));
    }
    for slot in first_middle_last(&free) {
        regions.push(Region::of(KEYS, &format!("free slot at {}", slot.start), slot, &[]));
    }
    regions
}

/// The parts of redb's header, and its pages.
pub fn of_index(bytes: &[u8], chance: &mut StdRng) -> Vec<Region> {
    let header = [0..9, 9..10, 12..16, 16..20, 20..24, 24..28, 28..32, 64..128, 128..192, 192..256, 256..320];
    let mut regions: Vec<_> =
        header.into_iter().map(|bytes| Region::of(INDEX, &format!("header {bytes:?}"), bytes, &[])).collect();
    let pages = bytes.len() / PAGE;
    let tried = asked("TENTHCUP_TEST_PAGES", 40).min(pages as u64) as usize;
    for page in rand::seq::index::sample(chance, pages, tried) {
        // What is not zero is more likely to matter.
        let bytes = page * PAGE..(page + 1) * PAGE;
        regions.push(Region::of(INDEX, &format!("page {page}"), bytes, &[]));
    }
    regions
}
