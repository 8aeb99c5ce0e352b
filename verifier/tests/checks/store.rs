//! The file of used codes: what it remembers while it is closed, and what it is not opened for.

use std::path::Path;

use crate::shop::*;
use redb::{Database, TableDefinition};
use tenthcup_token::*;
use tenthcup_verifier::*;

fn key(random: u8) -> ReplayKey {
    ReplayKey::new(&CARD, NOW, Cti { counter: 1, random: [random; 8] })
}

/// Writes one of the numbers that a store keeps of itself.
fn put(path: &Path, what: &str, value: u64) {
    let txn = Database::open(path).unwrap().begin_write().unwrap();
    txn.open_table(TableDefinition::<&str, u64>::new("meta")).unwrap().insert(what, value).unwrap();
    txn.commit().unwrap();
}

#[test]
fn it_knows_its_birth_and_its_clock_when_it_is_opened_again() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("used.redb");
    drop(ReplayStore::init(&path, Birth::Replacement, NOW).unwrap());
    let store = ReplayStore::open(&path).unwrap();
    let early = store.burn(&key(1), NOW.plus(60), NOW.plus(100));
    assert_eq!(early, Err(Reason::BeforeStoreBirth.into()));
    assert_eq!(store.burn(&key(1), NOW.plus(61), NOW.plus(100)), Ok(Burn::Fresh));
    drop(store);
    let store = ReplayStore::open(&path).unwrap();
    assert!(matches!(store.burn(&key(2), NOW.plus(94), NOW.plus(94)), Err(Fault::Storage(_))));
    let again = store.burn(&key(1), NOW.plus(95), NOW.plus(95));
    assert_eq!(again, Ok(Burn::Replayed { first_seen: NOW.plus(100) }));
}

#[test]
fn one_of_a_newer_form_is_left_to_a_newer_program() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("used.redb");
    drop(ReplayStore::init(&path, Birth::FirstEver, NOW).unwrap());
    put(&path, "format", 2);
    assert!(matches!(ReplayStore::open(&path), Err(OpenError::Newer(2))));
    put(&path, "format", 1);
    assert!(ReplayStore::open(&path).is_ok());
    put(&path, "highest", 1 << 32);
    assert!(matches!(ReplayStore::open(&path), Err(OpenError::Damaged(_))));
}

#[test]
fn the_clock_is_seen_with_a_used_code_too() {
    let dir = tempfile::tempdir().unwrap();
    let store = ReplayStore::init(&dir.path().join("used.redb"), Birth::FirstEver, NOW).unwrap();
    assert_eq!(store.burn(&key(1), NOW, NOW), Ok(Burn::Fresh));
    assert_eq!(store.burn(&key(1), NOW, NOW.plus(50)), Ok(Burn::Replayed { first_seen: NOW }));
    assert!(matches!(store.burn(&key(2), NOW, NOW.plus(44)), Err(Fault::Storage(_))));
}
