//! The verifier alone in a till, with a real store of used codes.

use crate::shop::*;
use tenthcup_token::*;
use tenthcup_verifier::*;

fn file(keys: &Signed<KeySetClaims>) -> KeySetFile {
    KeySetFile { root: root().public(), keyset: keys.to_base64(), merchant: MERCHANT }
}

fn good_file() -> KeySetFile {
    file(&key_set(1, vec![key_entry(MERCHANT, &issuer())]))
}

fn till(path: &std::path::Path) -> Till {
    let store = ReplayStore::init(path, Birth::FirstEver, NOW).unwrap();
    Till::new(&good_file(), store, Windows::default(), NOW).unwrap()
}

fn refused(till: &Till, code: &str, now: Timestamp) -> Reason {
    till.check(code, now).unwrap().unwrap_err().reason
}

#[test]
fn a_code_counts_once_also_after_a_restart() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("used.redb");
    let code = shown_with(&issuer().sign(card(), &MERCHANT, &[]), NOW, 1);
    let first = till(&path);
    assert_eq!(first.check(&code, NOW).unwrap().unwrap().card, CARD);
    let again = first.check(&code, NOW.plus(5)).unwrap().unwrap_err();
    assert_eq!((again.reason, again.first_seen), (Reason::AlreadyUsed, Some(NOW)));
    drop(first);
    let store = ReplayStore::open(&path).unwrap();
    let second = Till::new(&good_file(), store, Windows::default(), NOW).unwrap();
    assert_eq!(refused(&second, &code, NOW.plus(6)), Reason::AlreadyUsed);
}

#[test]
fn a_bad_signature_burns_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let till = till(&dir.path().join("used.redb"));
    let credential = issuer().sign(card(), &MERCHANT, &[]);
    let good = shown_with(&credential, NOW, 1);
    let carried = Unverified::from_bytes(credential.bytes()).unwrap();
    let forged = ShowCard { card: carried, iat: NOW, cti: Cti { counter: 1, random: [1; 8] } };
    let forged = stranger().sign(forged, &MERCHANT, &[]).text().unwrap();
    assert_eq!(refused(&till, &forged, NOW), Reason::BadSignature);
    assert!(till.check(&good, NOW).unwrap().is_ok(), "the same nonce, rightly signed, still counts");
}

#[test]
fn a_till_takes_only_what_it_can_check() {
    let dir = tempfile::tempdir().unwrap();
    let till = till(&dir.path().join("used.redb"));
    assert_eq!(refused(&till, &shown(NOW), NOW), Reason::WrongKind, "a SHOW needs the registry");
    let credential = issuer().sign(card(), &MERCHANT, &[]);
    assert_eq!(refused(&till, &shown_with(&credential, NOW, 1), NOW.plus(61)), Reason::Stale);
    let elsewhere = issuer().sign(card(), &OTHER_MERCHANT, &[]);
    assert_eq!(refused(&till, &shown_with(&elsewhere, NOW, 1), NOW), Reason::BadSignature);
    assert_eq!(refused(&till, "hello", NOW), Reason::Malformed);
}

#[test]
fn a_store_is_never_made_silently_nor_over_another() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("used.redb");
    assert!(matches!(ReplayStore::open(&path), Err(OpenError::Missing(_))));
    let store = ReplayStore::init(&path, Birth::FirstEver, NOW).unwrap();
    assert!(matches!(ReplayStore::open(&path), Err(OpenError::Locked(_))));
    drop(store);
    assert!(matches!(ReplayStore::init(&path, Birth::FirstEver, NOW), Err(OpenError::Exists(_))));
    std::fs::write(&path, b"no database at all, only some text that stands here").unwrap();
    assert!(matches!(ReplayStore::open(&path), Err(OpenError::Damaged(_))));
}

#[test]
fn a_replacement_store_refuses_what_the_lost_one_may_have_taken() {
    let dir = tempfile::tempdir().unwrap();
    let store = ReplayStore::init(&dir.path().join("used.redb"), Birth::Replacement, NOW).unwrap();
    let till = Till::new(&good_file(), store, Windows::default(), NOW).unwrap();
    let credential = issuer().sign(card(), &MERCHANT, &[]);
    let at = |iat| shown_with(&credential, iat, 1);
    assert_eq!(refused(&till, &at(NOW), NOW), Reason::BeforeStoreBirth);
    assert_eq!(refused(&till, &at(NOW.plus(60)), NOW.plus(60)), Reason::BeforeStoreBirth);
    assert!(till.check(&at(NOW.plus(61)), NOW.plus(61)).unwrap().is_ok());
}

#[test]
fn a_clock_that_steps_back_decides_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let till = till(&dir.path().join("used.redb"));
    let credential = issuer().sign(card(), &MERCHANT, &[]);
    let later = NOW.plus(100);
    assert!(till.check(&shown_with(&credential, later, 1), later).unwrap().is_ok());
    let back = later.minus(5);
    assert!(till.check(&shown_with(&credential, back, 2), back).unwrap().is_ok(), "5 s are tolerated");
    let too_far = later.minus(6);
    assert!(till.check(&shown_with(&credential, too_far, 3), too_far).is_err());
}

#[test]
fn what_is_pruned_could_not_be_accepted_any_more() {
    let dir = tempfile::tempdir().unwrap();
    let till = till(&dir.path().join("used.redb"));
    let long = Card { exp: NOW.plus(1_000_000), ..card() };
    let code = shown_with(&issuer().sign(long, &MERCHANT, &[]), NOW, 1);
    assert!(till.check(&code, NOW).unwrap().is_ok());
    let end_of_minute = Timestamp::from_secs((NOW.as_unix() / 60 + 1) * 60);
    assert_eq!(till.prune(end_of_minute.plus(KEEP_SECONDS - 1)).unwrap(), 0);
    assert_eq!(till.prune(end_of_minute.plus(KEEP_SECONDS)).unwrap(), 1);
    assert_eq!(refused(&till, &code, end_of_minute.plus(KEEP_SECONDS)), Reason::Stale);
}

#[test]
fn an_older_expired_or_strange_key_set_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("used.redb");
    let open = |file: &KeySetFile, now| {
        let store = ReplayStore::open(&path).or_else(|_| ReplayStore::init(&path, Birth::FirstEver, NOW));
        Till::new(file, store.unwrap(), Windows::default(), now)
    };
    let newer = file(&key_set(2, vec![key_entry(MERCHANT, &issuer())]));
    assert!(open(&newer, NOW).is_ok());
    let rolled_back = KeySetError::RolledBack { found: 1, pinned: 2 };
    assert_eq!(open(&good_file(), NOW).unwrap_err(), TillFault::KeySet(rolled_back));
    assert_eq!(open(&newer, NOW.plus(1_000_000)).unwrap_err(), TillFault::KeySet(KeySetError::Expired));
    let strange = KeySetFile { root: stranger().public(), ..newer };
    assert_eq!(open(&strange, NOW).unwrap_err(), TillFault::KeySet(KeySetError::BadSignature));
}

#[test]
fn keys_are_believed_by_merchant_kind_validity_and_status() {
    let revoked = KeyEntry { status: KeyStatus::Revoked, ..key_entry(MERCHANT, &stranger()) };
    let limited = KeyEntry { kinds: Kinds::of(&[Kind::Invite]), ..key_entry(MERCHANT, &device()) };
    let foreign = key_entry(OTHER_MERCHANT, &holder());
    let set =
        KeySet::from_signed(key_set(1, vec![key_entry(MERCHANT, &issuer()), revoked, limited, foreign]));
    let key = |key: &SigningKey, now| set.key(&MERCHANT, &key.public().kid(), Kind::Card, now).map(drop);
    assert_eq!(key(&issuer(), NOW), Ok(()));
    assert_eq!(key(&issuer(), NOW.minus(1001)), Err(Reason::KeyNotValid));
    assert_eq!(key(&stranger(), NOW.minus(500)), Err(Reason::KeyNotValid), "revoked, whatever the time");
    assert_eq!(key(&device(), NOW), Err(Reason::UnknownKey), "may not sign a CARD");
    assert_eq!(key(&holder(), NOW), Err(Reason::OtherMerchant));
    assert_eq!(key(&root(), NOW), Err(Reason::UnknownKey));
}
