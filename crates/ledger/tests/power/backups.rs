//! Backups at random moments of a busy day, whole ones and what came since an earlier one. Each is put back: everything that was acknowledged before it
//! began is there, everything in it is whole, and nothing that nobody did.
//!
//! `TENTHCUP_TEST_BACKUPS` says how many.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use rand::RngExt as _;
use tenthcup_ledger::{JournalMark, Reads as _, Recall, RedbLedger, Restoring as _};

use crate::campaign::asked;
use crate::examine::{Site, look_at};
use crate::facts::{Fact, Facts};
use crate::harness::{Shop, T0};
use crate::world::{DAY, Notes, Recorded, World};

/// A copy, as a backup has it.
struct Copied {
    /// Of each kind of fact, how many were acknowledged when it began.
    known: [usize; 4],
    /// When the keys had been copied: who is erased later is not in the recall log that is copied then.
    recalled: usize,
    /// When it was done.
    done: usize,
    /// Of which one it is the continuation.
    after: Option<usize>,
    upto: JournalMark,
    frames: Vec<u8>,
    keys: Vec<u8>,
}

/// All copies of a day.
#[derive(Clone, Default)]
struct Copies(Arc<Mutex<Vec<Copied>>>);

impl Copies {
    /// Takes so many, at moments that nobody chose.
    fn take(&self, ledger: &RedbLedger, notes: &Notes, many: usize) {
        let pause = 2 * DAY.as_micros() as u64 / many as u64;
        for _ in 0..many {
            std::thread::sleep(Duration::from_micros(rand::rng().random_range(0..pause)));
            let mut all = self.0.lock().unwrap();
            let after = match all.len() {
                0 => None,
                taken => rand::rng().random_bool(0.7).then(|| rand::rng().random_range(0..taken)),
            };
            let from = after.map_or(JournalMark::START, |place| all[place].upto);
            let (known, upto) = (count(&notes.facts()), ledger.mark());
            let (mut frames, mut keys) = (Vec::new(), Vec::new());
            // Of a large ledger each of these takes a while.
            let a_while = || std::thread::sleep(Duration::from_millis(rand::rng().random_range(0..10)));
            a_while();
            ledger.copy_persons(&mut keys).unwrap();
            let recalled = notes.time();
            a_while();
            ledger.copy_journal((from, upto), &mut frames).unwrap();
            all.push(Copied { known, recalled, done: notes.time(), after, upto, frames, keys });
        }
    }
}

fn count(facts: &Facts) -> [usize; 4] {
    [facts.events.len(), facts.scans.len(), facts.erasures.len(), facts.versions.len()]
}

/// What was known when a copy began was told before anything, the rest is told after the end of time.
fn as_known(facts: &Facts, known: [usize; 4]) -> Facts {
    fn told<T: Clone>(facts: &[Fact<T>], known: usize) -> Vec<Fact<T>> {
        let told = |place| if place < known { 0 } else { usize::MAX };
        facts.iter().enumerate().map(|(place, fact)| Fact { told: told(place), ..fact.clone() }).collect()
    }
    Facts {
        events: told(&facts.events, known[0]),
        scans: told(&facts.scans, known[1]),
        erasures: told(&facts.erasures, known[2]),
        versions: told(&facts.versions, known[3]),
    }
}

/// Puts a copy back, with those before it, and holds it against what was known.
async fn put_back(shop: &Shop<Recorded>, all: &[Copied], place: usize, facts: &Facts) -> Result<u64, String> {
    let copied = &all[place];
    let mut frames = Vec::new();
    let mut next = Some(place);
    while let Some(place) = next {
        frames.splice(0..0, all[place].frames.iter().copied());
        next = all[place].after;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger");
    let (ledger, upto) = RedbLedger::put_back(&path, &mut frames.as_slice(), &mut copied.keys.as_slice())
        .map_err(|error| error.to_string())?;
    if upto != copied.upto {
        return Err("it ends elsewhere".into());
    }
    let recalled = facts.erasures.iter().filter(|fact| fact.sent <= copied.recalled);
    for erasure in recalled {
        let recall = Recall::CardErased { merchant: shop.merchant, card: erasure.what, at: T0 };
        ledger.recall(recall, shop.now()).await.map_err(|fault| fault.to_string())?;
    }
    ledger.examine(&mut |_, _| {}).map_err(|error| error.to_string())?;
    let keys = std::fs::read(path.join("persons.keys")).unwrap();
    let site = Site { ledger: &ledger, keys: &keys, merchant: shop.merchant, store: shop.store };
    let seen = look_at(site, facts).await?;
    seen.hold_against(&as_known(facts, copied.known), copied.done)?;
    let counts = ledger.counts().await.map_err(|fault| fault.to_string())?;
    match seen.events() == counts.events {
        true => Ok(counts.events),
        false => Err(format!("{} events are there, and {} are of somebody", counts.events, seen.events())),
    }
}

#[test]
fn a_backup_at_any_moment_holds_what_was_told_before_it_began() {
    let many = asked("TENTHCUP_TEST_BACKUPS", if cfg!(debug_assertions) { 40 } else { 100 }) as usize;
    let copies = Copies::default();
    let living = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let world = living.block_on(World::live_beside(|ledger, notes, left| {
        let taken = copies.0.lock().unwrap().len();
        copies.take(&ledger, &notes, (many - taken).div_ceil(left));
    }));
    let copies = copies.0.lock().unwrap();
    let (mut events, mut continued) = (Vec::new(), 0);
    for (place, copied) in copies.iter().enumerate() {
        let put_back = living.block_on(put_back(&world.shop, &copies, place, &world.facts));
        events.push(put_back.unwrap_or_else(|why| panic!("backup {place}, {:?}: {why}", copied.upto)));
        continued += u32::from(copied.after.is_some());
    }
    println!("{many} backups, {continued} of them of what came since another; events in them: {events:?}");
    assert!(events.is_sorted() && events.first() < events.last(), "nothing was going on");
    assert!(copies.len() == many && continued > 0);
}
