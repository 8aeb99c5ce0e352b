//! A bit that flips and a file that is cut short, in every region of every file: opening says so or a look at everything does, with the place, or it
//! does not matter: then all that can be seen is as it was.
//!
//! `TENTHCUP_TEST_BITS` says how many bits of each region are flipped, `TENTHCUP_TEST_PAGES` how many pages of the index are tried.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use tenthcup_ledger::JournalMark;
use tenthcup_token::Digest;

use crate::campaign::asked;
use crate::drive::Files;
use crate::examine::{Seen, look};
use crate::image::{Crash, Fate, Playback};
use crate::world::World;

const INDEX: &str = "index.redb";
const KEYS: &str = "persons.keys";
const PAGE: usize = 4096;
const SLOT: usize = 48;

/// Bytes of a file that mean one thing.
#[derive(Clone)]
struct Region {
    file: String,
    what: String,
    bytes: Range<usize>,
    /// One of these is said when they are damaged; nothing where it may not matter.
    said: Vec<String>,
    /// There may as well be less of it.
    is_room: bool,
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

/// What becomes of a region.
#[derive(Debug, Clone, Copy)]
enum Damage {
    /// This bit, of those of the region.
    Flip(usize),
    /// The file ends where the region begins.
    Cut,
}

impl Damage {
    fn inflict(self, region: &Region, files: &mut Files) {
        let bytes = &mut files.get_mut(&region.file).unwrap().durable;
        match self {
            Self::Flip(bit) => bytes[region.bytes.start + bit / 8] ^= 1 << (bit % 8),
            Self::Cut => bytes.truncate(region.bytes.start),
        }
    }
}

/// Where the frames of a segment begin, and where the last one ends.
fn frames(segment: &[u8]) -> (Vec<usize>, usize) {
    let (mut begins, mut at) = (Vec::new(), 60);
    while segment.get(at..at + 4) == Some(b"TCf1") {
        begins.push(at);
        let length = u32::from_le_bytes(segment[at + 4..at + 8].try_into().unwrap());
        at += 48 + length as usize + 32;
    }
    (begins, at)
}

fn first_middle_last<T: Clone>(all: &[T]) -> Vec<T> {
    vec![all[0].clone(), all[all.len() / 2].clone(), all[all.len() - 1].clone()]
}

/// Every field of the head of a segment, and of its first, middle and last frame.
fn of_segment(name: &str, bytes: &[u8], is_last: bool) -> Vec<Region> {
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
fn of_keys(bytes: &[u8]) -> Vec<Region> {
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
            slot.start + 16..slot.end,
            &said,
        ));
    }
    for slot in first_middle_last(&free) {
        regions.push(Region::of(KEYS, &format!("free slot at {}", slot.start), slot, &[]));
    }
    regions
}

/// The parts of redb's header, and its pages.
fn of_index(bytes: &[u8], chance: &mut StdRng) -> Vec<Region> {
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

/// Tries files on a ledger: what it says, or all that can be seen of it.
struct Trial {
    world: World,
    runtime: tokio::runtime::Runtime,
}

impl Trial {
    fn of(&mut self, files: Files) -> Result<Seen, String> {
        let Self { world, runtime } = self;
        let tried = catch_unwind(AssertUnwindSafe(|| {
            world.shop.engine.mount(files).map_err(|error| error.to_string())?;
            world.shop.engine.redb().examine(&mut |_, _| {}).map_err(|error| error.to_string())?;
            runtime.block_on(look(&world.shop, &world.facts))
        }));
        let stopped = catch_unwind(AssertUnwindSafe(|| world.shop.engine.unmount()));
        assert!(stopped.is_ok(), "it panicked when it was stopped");
        tried.unwrap_or_else(|_| panic!("it panicked"))
    }
}

#[test]
fn damage_of_any_region_is_said_or_does_not_matter() {
    let seed = asked("TENTHCUP_TEST_SEED", 1);
    let bits = asked("TENTHCUP_TEST_BITS", 1);
    let mut chance = StdRng::seed_from_u64(seed);
    let living = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let world = living.block_on(World::live());
    let record = world.record.clone();
    let end = Crash { time: record.operations.len(), fate: Fate::Kept, seed: 0 };
    let whole = Playback::of(&record).after(end);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut trial = Trial { world, runtime };
    let sound = trial.of(whole.clone()).unwrap();

    let segments: Vec<_> = whole.keys().filter(|name| name.ends_with(".journal")).cloned().collect();
    assert!(segments.len() > 2, "{segments:?}");
    let mut regions = Vec::new();
    for name in first_middle_last(&segments) {
        regions.extend(of_segment(&name, &whole[&name].durable, Some(&name) == segments.last()));
    }
    regions.extend(of_keys(&whole[KEYS].durable));
    regions.extend(of_index(&whole[INDEX].durable, &mut chance));

    // By file: what was said, and what did not matter.
    let mut told: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for region in &regions {
        let length = region.bytes.len() * 8;
        let flips: Vec<_> = (0..bits).map(|_| Damage::Flip(chance.random_range(0..length))).collect();
        for damage in [Damage::Cut].into_iter().chain(flips) {
            let mut files = whole.clone();
            damage.inflict(region, &mut files);
            let kind = if region.file.ends_with(".journal") { "journal" } else { &region.file };
            let told = told.entry(kind).or_default();
            match trial.of(files.clone()) {
                Ok(seen) => {
                    let is_less_room = region.is_room && matches!(damage, Damage::Cut);
                    let may_not_matter = region.said.is_empty() || is_less_room;
                    assert!(may_not_matter, "nobody noticed {damage:?} of {region} (seed {seed})");
                    assert!(seen == sound, "{damage:?} of {region} made something else of it (seed {seed})");
                    told.1 += 1;
                }
                Err(said) => {
                    let is_said = region.said.iter().any(|words| said.contains(words));
                    let whatever = region.said.is_empty();
                    assert!(whatever || is_said, "of {damage:?} of {region} it says: {said}");
                    told.0 += 1;
                    // What the index has is in the journal as well.
                    if region.file == INDEX && told.0.is_multiple_of(5) {
                        files.remove(INDEX);
                        assert!(trial.of(files) == Ok(sound.clone()), "it is not made anew from the journal");
                    }
                }
            }
        }
    }
    for (file, (said, did_not_matter)) in told {
        println!("{file}: {said} said, {did_not_matter} did not matter");
        assert!(said > 5, "hardly anything was noticed in {file}");
    }
    what_fits_by_itself(&mut trial, &whole, &segments);
}

/// Damage that no checksum beside it shows.
fn what_fits_by_itself(trial: &mut Trial, whole: &Files, segments: &[String]) {
    // A row of the index with another name in it, in every page that it may lie in.
    let name = trial.world.facts.versions.last().unwrap().what.name.clone();
    let mut files = whole.clone();
    let index = &mut files.get_mut(INDEX).unwrap().durable;
    let places = index.windows(name.len()).enumerate().filter(|(_, bytes)| *bytes == name.as_bytes());
    for place in places.map(|(place, _)| place).collect::<Vec<_>>() {
        index[place + name.len() - 1] ^= 1;
    }
    let said = trial.of(files).unwrap_err();
    assert!(said.contains("index.redb: the row") && said.contains("records"), "{said}");
    // A frame at the end of a segment that was written anew, with its right hash.
    let mut files = whole.clone();
    let segment = &mut files.get_mut(&segments[0]).unwrap().durable;
    let (begins, end) = frames(segment);
    let frame = &mut segment[*begins.last().unwrap()..end];
    let (body, hash) = frame.split_at_mut(frame.len() - 32);
    *body.last_chunk_mut::<2>().unwrap() = [body[body.len() - 2] ^ 1, 0xff];
    hash.copy_from_slice(Digest::of(body).as_bytes());
    let said = trial.of(files).unwrap_err();
    let follows = [segments[1].as_str(), "it does not follow the segment before it"];
    assert!(follows.iter().all(|words| said.contains(words)), "{said}");
    // A segment without its last frames: no backup is taken that nothing can be made of.
    let mut files = whole.clone();
    let segment = &mut files.get_mut(&segments[0]).unwrap().durable;
    let cut = *frames(segment).0.last().unwrap();
    segment.truncate(cut);
    trial.world.shop.engine.mount(files).unwrap();
    let ledger = trial.world.shop.engine.redb();
    let copied = ledger.copy_journal((JournalMark::START, ledger.mark()), &mut Vec::new());
    let said = copied.unwrap_err().to_string();
    assert!(said.contains(&format!("{} at byte {cut}", segments[0])), "{said}");
}
