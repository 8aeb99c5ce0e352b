//! A bit that flips and a file that is cut short, in every region of every file: opening says so or a look at everything does, with the place, or it
//! does not matter: then all that can be seen is as it was.
//!
//! `TENTHCUP_TEST_BITS` says how many bits of each region are flipped, `TENTHCUP_TEST_PAGES` how many pages of the index are tried.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use tenthcup_ledger::JournalMark;
use tenthcup_token::Digest;

use crate::campaign::asked;
use crate::drive::Files;
use crate::examine::{Seen, look};
use crate::image::{Crash, Fate, Playback};
use crate::regions::{INDEX, KEYS, Region, first_middle_last, frames, of_index, of_keys, of_segment};
use crate::world::World;

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
    let last_frame = *frames(&whole[segments.last().unwrap()].durable).0.last().unwrap();
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
            // When the index is made anew opening reads all of the journal. Only at its end, where a crash may have been, nothing is missed.
            let is_cut = matches!(damage, Damage::Cut);
            let is_end =
                Some(&region.file) == segments.last() && (is_cut || region.bytes.start >= last_frame);
            if kind == "journal" && !is_end && !(region.is_room && is_cut) {
                let mut alone = files.clone();
                alone.remove(INDEX);
                let opened = trial.world.shop.engine.mount(alone);
                let said = opened
                    .expect_err(&format!("without an index it opens with {damage:?} of {region}"))
                    .to_string();
                let has_place =
                    segments.iter().any(|name| said.contains(name)) || said.contains("has format");
                assert!(has_place, "of {damage:?} of {region}, without an index, it says: {said}");
            }
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
