//! Loss of power, and of the process, at any operation on the disk: whatever of what was not flushed is there or not, the ledger opens, has
//! everything that was acknowledged once, and goes on. So it is when that happens again while it recovers.
//!
//! `TENTHCUP_TEST_IMAGES` says how many images are tried, `TENTHCUP_TEST_SEED` with which seed. Where and how the disk crashes comes of the
//! seed; what it holds then does not quite, for the ledger has threads, and keys are drawn.

#![allow(unreachable_pub, reason = "the harness is a module of several test programs")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails by panicking"
)]

mod backups;
mod campaign;
mod damage;
mod drive;
mod examine;
mod facts;
#[path = "../harness/mod.rs"]
mod harness;
mod image;
mod regions;
mod world;

use campaign::{Found, asked, campaign};
use image::{Crash, Playback};
use world::World;

#[test]
fn whatever_was_not_flushed_may_be_lost() {
    let is_planted = std::env::var_os("PLANTED_BUG").is_some();
    let found = campaign(asked("TENTHCUP_TEST_IMAGES", 200), is_planted);
    let Found { images, during_recovery, unanswered, harm } = &found;
    println!(
        "{images} crash images, and {during_recovery} of crashes while it recovered (seed {}): {} entries unanswered and recorded, \
         {} unanswered and not recorded, {} images with harm",
        asked("TENTHCUP_TEST_SEED", 1),
        unanswered.committed,
        unanswered.not_committed,
        harm.len()
    );
    harm.iter().take(20).for_each(|harm| println!("harm: {harm}"));
    assert!(harm.is_empty(), "{} images with harm", harm.len());
}

/// The same with bugs in the ledger, each of which it must find.
#[cfg(feature = "planted-bugs")]
#[test]
fn every_planted_bug_is_caught() {
    for bug in ["sync-off", "mark-ahead", "burnt-apart", "torn-believed", "keys-unflushed"] {
        let mut planted = std::process::Command::new(std::env::current_exe().unwrap());
        planted
            .args(["--exact", "whatever_was_not_flushed_may_be_lost", "--nocapture"])
            .env("PLANTED_BUG", bug)
            .env("TENTHCUP_TEST_IMAGES", "1000");
        let output = planted.output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        let harm = said.lines().find(|line| line.starts_with("harm: "));
        println!("{bug}: {}", harm.unwrap_or_else(|| panic!("{bug} is not seen: {said}")));
    }
}

/// Files that went missing, or lost their beginning, are no crash: nothing is opened, and nothing of them is made anew.
#[test]
fn what_no_crash_does_is_damage() {
    let living = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let mut world = living.block_on(World::live());
    let record = world.record.clone();
    let end = Crash { time: record.operations.len(), fate: image::Fate::Kept, seed: 0 };
    let whole = Playback::of(&record).after(end);
    let segments: Vec<_> = whole.keys().filter(|name| name.ends_with(".journal")).cloned().collect();
    assert!(segments.len() > 2, "{segments:?}");
    let mut refused = |why: &str, damage: &dyn Fn(&mut drive::Files)| {
        let mut files = whole.clone();
        damage(&mut files);
        let error = world.shop.engine.mount(files).unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
        let operations = world.shop.engine.drive.record().operations;
        assert!(!operations.iter().any(drive::Operation::alters_journal), "a journal was written to");
    };
    let beginning =
        |files: &mut drive::Files, name: &str| files.get_mut(name).unwrap().durable[..512].fill(0);
    let (first, last) = (&segments[0], &segments[segments.len() - 1]);
    refused("it does not begin like a segment", &|files| beginning(files, last));
    refused("it ends before frame", &|files| drop(files.remove(last)));
    for lost in &segments {
        let is_last = lost == last;
        let why = if lost == first { "is missing" } else { "it does not follow" };
        if !is_last {
            refused(why, &|files| {
                files.remove("index.redb");
                files.remove(lost);
            });
        }
    }
}
