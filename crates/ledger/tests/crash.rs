//! SIGKILL under load: every acknowledged punch is there afterwards, and none counts twice. And the same harness with a planted bug, which it
//! must catch.

#![cfg(unix)]
#![allow(unreachable_pub, reason = "the harness is a module of several test programs")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails by panicking"
)]

mod harness;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use harness::{Engine, Shop, T0, Want, fresh};
use tenthcup_ledger::{Answer, Ledger, RedbLedger};
use tenthcup_token::{CardId, Digest, Intent};

/// Where the process under load has its ledger.
const LEDGER: &str = "TENTHCUP_TEST_CRASH";
/// Counters that punch at once.
const COUNTERS: usize = 16;

/// A ledger in the file that the environment names; made when it is not there.
struct Loaded(Arc<dyn Ledger>);

impl Engine for Loaded {
    fn new() -> Self {
        let path = PathBuf::from(std::env::var_os(LEDGER).unwrap());
        Self(Arc::new(RedbLedger::open(&path).or_else(|_| RedbLedger::init(&path, T0)).unwrap()))
    }

    fn ledger(&self) -> Arc<dyn Ledger> {
        self.0.clone()
    }

    fn restart(&mut self) {}
}

/// Punches until it is killed, and says of each punch: the card, the event, once it is acknowledged.
async fn punch_for_ever() -> ! {
    let shop = Arc::new(Shop::<Loaded>::new().await);
    let mut pairs = Vec::new();
    for _ in 0..COUNTERS {
        pairs.push((shop.counter().await, shop.customer().await));
    }
    // With the planted bug what was just told may not be there yet.
    tokio::time::sleep(Duration::from_millis(200)).await;
    for (mut counter, mut holder) in pairs {
        let shop = Arc::clone(&shop);
        tokio::spawn(async move {
            loop {
                let intent = Intent::Punch { count: 1, code: holder.show(&shop) };
                let checked = shop.check(&counter.sign(&shop, intent, &Want::default()));
                let answer = shop.ledger().submit(checked, fresh(), shop.now()).await;
                let Ok(Answer::Punched(receipt)) = answer else { panic!("{answer:?}") };
                let line =
                    format!("acknowledged {} {} {}\n", receipt.card(), receipt.sequence(), receipt.hash());
                std::io::stdout().write_all(line.as_bytes()).unwrap();
            }
        });
    }
    std::future::pending().await
}

/// One cycle: load, SIGKILL after a while, and what was acknowledged by then.
fn load_and_kill(path: &Path, test: &str, after: Duration, bug: Option<&str>) -> Vec<(CardId, u32, Digest)> {
    let mut loaded = Command::new(std::env::current_exe().unwrap());
    loaded
        .args(["--exact", test, "--nocapture"])
        .env(LEDGER, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    if let Some(bug) = bug {
        loaded.env("PLANTED_BUG", bug);
    }
    let mut child = loaded.spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged = Vec::new();
    let mut killer = None;
    for line in lines.map_while(Result::ok) {
        let words: Vec<_> = line.split(' ').collect();
        let ["acknowledged", card, sequence, hash] = words[..] else { continue };
        acknowledged.push((card.parse().unwrap(), sequence.parse().unwrap(), hash.parse().unwrap()));
        let pid = child.id().to_string();
        killer.get_or_insert_with(|| {
            std::thread::spawn(move || {
                std::thread::sleep(after);
                Command::new("kill").args(["-KILL", &pid]).status().unwrap();
            })
        });
    }
    killer.expect("nothing was acknowledged").join().unwrap();
    child.wait().unwrap();
    acknowledged
}

/// How many of the acknowledged events the ledger does not have. Panics when a card's history is no chain.
async fn lost(path: &Path, acknowledged: &[(CardId, u32, Digest)]) -> usize {
    let ledger = RedbLedger::open(path).unwrap();
    let mut cards: BTreeMap<CardId, Vec<(u32, Digest)>> = BTreeMap::new();
    for (card, sequence, hash) in acknowledged {
        cards.entry(*card).or_default().push((*sequence, *hash));
    }
    let ledger: &dyn Ledger = &ledger;
    let mut lost = 0;
    for (card, events) in cards {
        let history = ledger.history(card, None, usize::MAX).await.unwrap();
        let mut next = ledger.card_view(card).await.unwrap().map(|view| view.head).unwrap_or(Digest::ZERO);
        for receipt in &history {
            assert_eq!(receipt.hash(), next);
            next = receipt.previous();
        }
        assert_eq!(next, Digest::ZERO, "a history without its beginning");
        let kept: BTreeMap<u32, Digest> =
            history.iter().map(|receipt| (receipt.sequence(), receipt.hash())).collect();
        lost += events.iter().filter(|(sequence, hash)| kept.get(sequence) != Some(hash)).count();
    }
    lost
}

async fn cycles(test: &str, count: u32, bug: Option<&str>) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger");
    let mut acknowledged = Vec::new();
    for cycle in 0..count {
        let after = Duration::from_millis(u64::from(cycle % 7) * 23 + 40);
        acknowledged.extend(load_and_kill(&path, test, after, bug));
    }
    let lost = lost(&path, &acknowledged).await;
    println!("{count} times killed: {} acknowledged, {lost} lost", acknowledged.len());
    lost
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_sigkill() {
    if std::env::var_os(LEDGER).is_some() {
        punch_for_ever().await;
    }
    assert_eq!(cycles("what_was_acknowledged_survives_sigkill", 8, None).await, 0);
}

#[cfg(feature = "planted-bugs")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_acknowledgement_before_the_commit_is_caught() {
    if std::env::var_os(LEDGER).is_some() {
        punch_for_ever().await;
    }
    let test = "an_acknowledgement_before_the_commit_is_caught";
    // Whether one kill falls between answer and commit is chance; that none of so many does is not.
    for _ in 0..8 {
        if cycles(test, 8, Some("acknowledge-before-commit")).await > 0 {
            return;
        }
    }
    panic!("the harness does not see lost punches");
}
