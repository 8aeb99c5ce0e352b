//! A real disk that is full: a small file system in memory, in a name space of its own, so that nobody has to be root for it.

#![cfg(target_os = "linux")]
#![allow(unreachable_pub, reason = "the harness is a module of several test programs")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails by panicking"
)]

mod harness;

use std::fs::{self, File};
use std::io::Write as _;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use harness::{Engine, Shop, T0, Want, fresh};
use tenthcup_ledger::{Answer, Fault, Ledger, RedbLedger};
use tenthcup_token::Intent;

/// Where the small disk is, for the process that has one.
const SMALL: &str = "TENTHCUP_TEST_SMALL_DISK";

struct Small(Option<Arc<dyn Ledger>>);

fn disk() -> PathBuf {
    PathBuf::from(std::env::var_os(SMALL).unwrap())
}

impl Engine for Small {
    fn new() -> Self {
        Self(Some(Arc::new(RedbLedger::init(&disk().join("ledger"), T0).unwrap())))
    }

    fn ledger(&self) -> Arc<dyn Ledger> {
        self.0.clone().unwrap()
    }

    fn restart(&mut self) {
        drop(self.0.take());
        self.0 = Some(Arc::new(RedbLedger::open(&disk().join("ledger")).unwrap()));
    }
}

/// Takes all the room that there is.
fn fill() {
    let mut ballast = File::create(disk().join("ballast")).unwrap();
    for piece in [64 << 10, 4 << 10, 1] {
        while ballast.write_all(&vec![7; piece]).is_ok() {}
    }
}

async fn until_it_is_full_and_on() {
    let mut shop = Shop::<Small>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let mut punches = 0;
    for _ in 0..2 {
        fill();
        let entry = loop {
            let code = holder.show(&shop);
            let entry = counter.sign(&shop, Intent::Punch { count: 1, code }, &Want::default());
            match shop.submit(&entry).await {
                Ok(Answer::Punched(_)) => punches += 1,
                Err(Fault::CouldNotDecide(_)) => break entry,
                other => panic!("{other:?}"),
            }
            assert!(punches < 5000, "it is never full");
        };
        // Nothing is decided, and nothing refused; what was told can be read.
        let checked = shop.check(&entry);
        let again = shop.ledger().submit(checked, fresh(), shop.now()).await;
        assert!(matches!(again, Err(Fault::CouldNotDecide(_))), "{again:?}");
        assert_eq!(shop.ledger().card_view(holder.card).await.unwrap().unwrap().sequence, punches + 1);
        fs::remove_file(disk().join("ballast")).unwrap();
        // There is room again: the same entry counts, without a restart.
        let answer = shop.submit(&entry).await;
        assert!(matches!(answer, Ok(Answer::Punched(_))), "{answer:?}");
        punches += 1;
    }
    for _ in 0..2 {
        let history = shop.ledger().history(holder.card, None, usize::MAX).await.unwrap();
        assert_eq!(history.len() as u32, punches + 1);
        assert_eq!(shop.ledger().chain(counter.id).await.unwrap().head, counter.head);
        shop.engine.restart();
    }
    println!("{punches} punches, and twice a full disk");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_decides_nothing_and_goes_on_when_there_is_room() {
    if std::env::var_os(SMALL).is_some() {
        return until_it_is_full_and_on().await;
    }
    let folder = tempfile::tempdir().unwrap();
    let apart = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-ec", script, "sh"]);
        command.arg(folder.path()).arg(std::env::current_exe().unwrap());
        command.env(SMALL, folder.path());
        command
    };
    let mount = "mount -t tmpfs -o size=8m tmpfs \"$1\"";
    if !apart(mount).status().is_ok_and(|status| status.success()) {
        println!("this system lets nobody mount a small disk; a simulated one is filled in `once`");
        return;
    }
    let test = "a_full_disk_decides_nothing_and_goes_on_when_there_is_room";
    let script = format!("{mount}; \"$2\" --exact {test} --nocapture");
    assert!(apart(&script).status().unwrap().success());
}
