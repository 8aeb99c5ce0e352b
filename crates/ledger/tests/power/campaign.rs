//! Many crashes, each of them tried.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use crate::drive;
use crate::examine::{Unanswered, go_on, look};
use crate::facts::Facts;
use crate::image::{Crash, Playback};
use crate::world::World;

/// Images of one day in the shop, at most.
const OF_ONE_WORLD: u64 = 2500;

pub fn asked(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).map_or(otherwise, |value| value.parse().unwrap())
}

/// What a campaign found.
#[derive(Debug, Default)]
pub struct Found {
    pub images: u64,
    pub during_recovery: u64,
    pub unanswered: Unanswered,
    pub harm: Vec<String>,
}

impl Found {
    fn add(&mut self, other: Self) {
        self.images += other.images;
        self.during_recovery += other.during_recovery;
        self.unanswered.committed += other.unanswered.committed;
        self.unanswered.not_committed += other.unanswered.not_committed;
        self.harm.extend(other.harm);
    }
}

/// One image, opened, looked at and gone on with; then the power goes once more, at some operation of that.
fn try_image(
    runtime: &tokio::runtime::Runtime,
    world: &mut World,
    files: drive::Files,
    (crash, chance): (Crash, &mut StdRng),
) -> Result<Unanswered, String> {
    let facts = world.facts.clone();
    let (unanswered, next) = try_files(runtime, world, files, (&facts, crash.time), 0)?;
    world.shop.engine.unmount();
    let record = world.shop.engine.drive.record();
    let again = Crash::draw(0..=record.operations.len(), chance);
    let files = Playback::of(&record).after(again);
    let second = try_files(runtime, world, files, (&next, again.time), 1);
    let (_, third) = second.map_err(|why| format!("and again {again}: {why}"))?;
    // Stopped in peace, it has the same.
    world.shop.engine.unmount();
    let record = world.shop.engine.drive.record();
    let end = Crash { time: record.operations.len(), ..again };
    let files = Playback::of(&record).after(end);
    try_files(runtime, world, files, (&third, end.time), 2).map_err(|why| format!("and at last: {why}"))?;
    world.shop.engine.unmount();
    Ok(unanswered)
}

fn try_files(
    runtime: &tokio::runtime::Runtime,
    world: &mut World,
    files: drive::Files,
    (facts, crash): (&Facts, usize),
    stranger: usize,
) -> Result<(Unanswered, Facts), String> {
    world.shop.engine.mount(files).map_err(|error| format!("it does not open: {error}"))?;
    let shop = &world.shop;
    runtime.block_on(async {
        let seen = look(shop, facts).await?;
        let shown = shop.engine.drive.time();
        seen.hold_against(facts, crash)?;
        let mut next = seen.facts(facts, crash, shown);
        let unanswered = go_on(shop, (facts, crash), (&seen, &mut next), &world.strangers[stranger]).await?;
        Ok((unanswered, next))
    })
}

fn try_world(number: u64, images: u64, stop: impl Fn(u64) -> bool) -> Found {
    let seed = asked("TENTHCUP_TEST_SEED", 1) + number;
    let mut chance = StdRng::seed_from_u64(seed);
    let living = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let mut world = living.block_on(World::live());
    drop(living);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let record = world.record.clone();
    let end = record.operations.len();
    let mut crashes: Vec<Crash> = (0..images).map(|_| Crash::draw(world.begun..=end, &mut chance)).collect();
    crashes.sort_by_key(|crash| crash.time);
    let mut playback = Playback::of(&record);
    let mut found = Found::default();
    for crash in crashes {
        if stop(found.harm.len() as u64) {
            break;
        }
        let mut files = playback.after(crash);
        let without_index = chance.random_bool(0.03);
        if without_index {
            files.remove("index.redb");
        }
        let tried =
            catch_unwind(AssertUnwindSafe(|| try_image(&runtime, &mut world, files, (crash, &mut chance))));
        found.images += 1;
        found.during_recovery += 1;
        match tried.unwrap_or_else(|_| Err("it panicked".into())) {
            Ok(unanswered) => {
                found.unanswered.committed += unanswered.committed;
                found.unanswered.not_committed += unanswered.not_committed;
            }
            Err(why) => {
                let index = if without_index { ", the index removed" } else { "" };
                found.harm.push(format!("day {number} (seed {seed}), {crash} of {end}{index}: {why}"));
            }
        }
    }
    found
}

/// `until_harm`: stops once something is wrong.
pub fn campaign(images: u64, until_harm: bool) -> Found {
    let worlds = images.div_ceil(OF_ONE_WORLD).max(2);
    let (next, harmed) = (AtomicU64::new(0), AtomicU64::new(0));
    let mut found = Found::default();
    thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(2, |cores| cores.get());
        let work = || {
            let mut found = Found::default();
            loop {
                let number = next.fetch_add(1, Ordering::SeqCst);
                if number >= worlds {
                    return found;
                }
                let of_world = images / worlds + u64::from(number < images % worlds);
                let stop = |harm| until_harm && harm + harmed.load(Ordering::SeqCst) > 0;
                let of_world = try_world(number, of_world, stop);
                harmed.fetch_add(of_world.harm.len() as u64, Ordering::SeqCst);
                found.add(of_world);
            }
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().for_each(|worker| found.add(worker.join().unwrap()));
    });
    found
}
