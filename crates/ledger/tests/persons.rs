//! The keys of the cards in their own file: made durable first, destroyed for good, never mixed up.

#![allow(unreachable_pub, reason = "the harness is a module of several test programs")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails by panicking"
)]

mod harness;

use std::fs;
use std::path::{Path, PathBuf};

use harness::{Counter, Engine, Holder, OnDisk, Shop, T0, Told, Want, fresh};
use tenthcup_ledger::{Answer, Fault, OpenError, RedbLedger};
use tenthcup_token::{Intent, Reason};

fn keys(engine: &OnDisk) -> PathBuf {
    engine.path().join("persons.keys")
}

fn holds(file: &Path, bytes: &[u8]) -> bool {
    fs::read(file).unwrap().windows(bytes.len()).any(|window| window == bytes)
}

/// The files of the folder that hold these bytes.
fn files_with(folder: &Path, bytes: &[u8]) -> Vec<String> {
    let files =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let found = files.filter(|path| holds(path, bytes));
    found.map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

async fn punched() -> (Shop<OnDisk>, Counter, Holder) {
    let shop = Shop::<OnDisk>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    assert!(matches!(counter.punch(&shop, &mut holder).await, Answer::Punched(_)));
    (shop, counter, holder)
}

async fn key_of(shop: &Shop<OnDisk>, holder: &Holder) -> [u8; 32] {
    *shop.ledger().person_key(holder.card).await.unwrap().expect("the card has a key").as_bytes()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_destroyed_key_is_in_no_file() {
    let (mut shop, mut counter, mut holder) = punched().await;
    let folder = shop.engine.path();
    let key = key_of(&shop, &holder).await;
    assert_eq!(files_with(&folder, &key), ["persons.keys"], "and nowhere else");
    // Neither is what it seals readable: the bytes of the entry that made the punch.
    let evidence = shop.ledger().history(holder.card, None, 1).await.unwrap()[0].evidence()[0].clone();
    assert_eq!(files_with(&folder, &evidence), Vec::<String>::new());

    shop.ledger().erase(shop.merchant, holder.card, shop.now()).await.unwrap().unwrap();
    assert_eq!(files_with(&folder, &key), Vec::<String>::new());
    shop.engine.restart();
    assert_eq!(files_with(&folder, &key), Vec::<String>::new());
    assert_eq!(counter.punch(&shop, &mut holder).await.reason(), Reason::UnknownCard);
}

/// The erasure was committed, and the key not yet destroyed: that is made good when the ledger is opened.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crash_before_the_key_is_destroyed() {
    let (mut shop, _, holder) = punched().await;
    let (key, other) = (key_of(&shop, &holder).await, shop.customer().await);
    let others_key = key_of(&shop, &other).await;
    let before = fs::read(keys(&shop.engine)).unwrap();
    shop.ledger().erase(shop.merchant, holder.card, shop.now()).await.unwrap().unwrap();
    shop.engine.stop();
    fs::write(keys(&shop.engine), before).unwrap();
    assert!(holds(&keys(&shop.engine), &key));
    shop.engine.open();
    assert!(!holds(&keys(&shop.engine), &key));
    assert!(shop.ledger().person_key(holder.card).await.unwrap().is_none());
    assert_eq!(key_of(&shop, &other).await, others_key);
}

/// A key whose slot was overwritten in part, or seemed to be and never was: the id is gone, the key is there.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_overwritten_in_part_is_overwritten_again() {
    let (mut shop, _, holder) = punched().await;
    let key = key_of(&shop, &holder).await;
    let file = keys(&shop.engine);
    let at = fs::read(&file).unwrap().windows(32).position(|window| window == key).unwrap();
    assert_eq!(at % 64, 16, "a slot is in one sector");
    for again in ["when it is opened", "when somebody asks again"] {
        shop.ledger().erase(shop.merchant, holder.card, shop.now()).await.unwrap().unwrap();
        let left = |file: &Path| {
            let mut bytes = fs::read(file).unwrap();
            bytes[at..at + 32].copy_from_slice(&key);
            fs::write(file, bytes).unwrap();
        };
        if again == "when it is opened" {
            shop.engine.stop();
            left(&file);
            shop.engine.open();
        } else {
            left(&file);
            shop.ledger().erase(shop.merchant, holder.card, shop.now()).await.unwrap().unwrap();
        }
        assert!(!holds(&file, &key), "{again}");
    }
}

/// More cards than the file grows by, and slots that are free at its end when it is opened.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_are_never_mixed_up() {
    let (mut shop, mut counter, _) = punched().await;
    let mut holders = Vec::new();
    for _ in 0..262 {
        holders.push(shop.customer().await);
    }
    let mut keys = Vec::new();
    for holder in &holders {
        keys.push(key_of(&shop, holder).await);
    }
    let last = holders.last().unwrap().card;
    shop.ledger().erase(shop.merchant, last, shop.now()).await.unwrap().unwrap();
    // The slot of the last card is free again, and goes to the next one.
    shop.engine.restart();
    let mut newcomer = shop.customer().await;
    assert!(matches!(counter.punch(&shop, &mut newcomer).await, Answer::Punched(_)));
    let newcomers_key = key_of(&shop, &newcomer).await;
    shop.engine.restart();
    assert_eq!(key_of(&shop, &newcomer).await, newcomers_key, "its key is not the erased card's");
    assert!(shop.ledger().person_key(last).await.unwrap().is_none());
    for (holder, key) in holders.iter().zip(&keys).take(261) {
        assert_eq!(key_of(&shop, holder).await, *key);
    }
    keys.push(newcomers_key);
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), 263, "each is drawn anew");
}

/// A card whose key is not there, as when an older file of keys lies beside the ledger: nobody can decide, and all others go on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_card_without_its_key_holds_nobody_up() {
    let (mut shop, mut counter, mut holder) = punched().await;
    shop.engine.stop();
    let older = fs::read(keys(&shop.engine)).unwrap();
    shop.engine.open();
    let mut later = shop.customer().await;
    shop.engine.stop();
    fs::write(keys(&shop.engine), &older).unwrap();
    shop.engine.open();

    let entry = counter.draw_up(&shop, Intent::Punch { count: 1, code: later.show(&shop) }, &Want::default());
    let told = shop.ledger().submit(shop.check(&entry), fresh(), shop.now()).await;
    assert!(matches!(&told, Err(Fault::CouldNotDecide(why)) if why.to_string().contains("key")), "{told:?}");
    assert!(matches!(counter.punch(&shop, &mut holder).await, Answer::Punched(_)));
    // Its history is told without its evidence, and it can be erased.
    assert!(shop.ledger().history(later.card, None, 9).await.unwrap()[0].evidence().is_empty());
    shop.ledger().erase(shop.merchant, later.card, shop.now()).await.unwrap().unwrap();
}

#[test]
fn a_ledger_is_opened_with_its_keys_only() {
    let folder = tempfile::tempdir().unwrap();
    let (path, keys) = (folder.path().join("ledger"), folder.path().join("ledger/persons.keys"));
    drop(RedbLedger::init(&path, T0).unwrap());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&keys).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let sound = fs::read(&keys).unwrap();
    let open = || RedbLedger::open(&path).err();
    assert!(open().is_none());
    for (bytes, why) in
        [(&b""[..], "empty"), (b"something else, longer than a header of the file is", "text")]
    {
        fs::write(&keys, bytes).unwrap();
        assert!(matches!(open(), Some(OpenError::Damaged { .. })), "{why}");
        assert_eq!(fs::read(&keys).unwrap(), bytes, "it was written to");
    }
    let mut newer = sound.clone();
    newer[19] = 3;
    fs::write(&keys, &newer).unwrap();
    assert!(matches!(open(), Some(OpenError::Newer { found: 3, known: 2, .. })));
    newer[19] = 1;
    fs::write(&keys, &newer).unwrap();
    assert!(matches!(open(), Some(OpenError::Older { .. })));
    fs::remove_file(&keys).unwrap();
    assert!(matches!(open(), Some(OpenError::Missing(at)) if at == keys));
    assert!(!keys.exists(), "it is never made by opening");
    fs::write(&keys, &sound).unwrap();
    assert!(open().is_none());
}
