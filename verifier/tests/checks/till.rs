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
    assert!(matches!(first.check(&code, NOW), Ok(Ok(Provisional::Card(shown))) if shown.card == CARD));
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
    assert_eq!(refused(&till, &shown(NOW), NOW), Reason::OnlineOnly, "a SHOW needs the registry");
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

fn freeze_list(version: u64, key_set_version: u64, iat: Timestamp, least_generation: u16) -> Vec<u8> {
    let head = (issuer().public().kid(), version, key_set_version, iat);
    let cards = vec![FrozenCard { card: CARD, least_generation }];
    let list = FreezeList::new(head, cards, vec![], vec![], vec![]);
    issuer().sign(list, &MERCHANT, &[]).bytes().to_vec()
}

#[test]
fn a_frozen_card_is_refused_and_a_day_without_a_newer_list_ends_it() {
    let dir = tempfile::tempdir().unwrap();
    let mut till = till(&dir.path().join("used.redb"));
    let long = Card { exp: NOW.plus(1_000_000), ..card() };
    let at = |iat| shown_with(&issuer().sign(long.clone(), &MERCHANT, &[]), iat, 1);
    till.set_freeze(&freeze_list(3, 1, NOW, 2), NOW).unwrap();
    assert_eq!(refused(&till, &at(NOW), NOW), Reason::CardFrozen);
    till.set_freeze(&freeze_list(4, 1, NOW, 1), NOW).unwrap();
    assert!(till.check(&at(NOW), NOW).unwrap().is_ok(), "generation 1 is good again");
    let (last, over) = (NOW.plus(86_400), NOW.plus(86_401));
    assert!(till.check(&at(last), last).unwrap().is_ok());
    assert_eq!(refused(&till, &at(over), over), Reason::OfflineEnded);
}

#[test]
fn a_till_that_had_a_list_does_not_go_on_without() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("used.redb");
    let mut first = till(&path);
    first.set_freeze(&freeze_list(3, 1, NOW, 1), NOW).unwrap();
    drop(first);
    let store = ReplayStore::open(&path).unwrap();
    let mut second = Till::new(&good_file(), store, Windows::default(), NOW).unwrap();
    let code = shown_with(&issuer().sign(card(), &MERCHANT, &[]), NOW, 1);
    assert_eq!(refused(&second, &code, NOW), Reason::OfflineEnded);
    second.set_freeze(&freeze_list(3, 1, NOW, 1), NOW).unwrap();
    assert!(second.check(&code, NOW).unwrap().is_ok());
}

#[test]
fn an_older_list_a_foreign_one_and_one_for_newer_keys_are_not_taken() {
    let dir = tempfile::tempdir().unwrap();
    let mut till = till(&dir.path().join("used.redb"));
    till.set_freeze(&freeze_list(3, 1, NOW, 2), NOW).unwrap();
    let mut fault = |token: &[u8]| match till.set_freeze(token, NOW) {
        Err(TillFault::Freeze(error)) => error.code(),
        other => panic!("{other:?}"),
    };
    assert_eq!(fault(&freeze_list(2, 1, NOW, 2)), "rolled_back");
    assert_eq!(fault(&freeze_list(4, 2, NOW, 2)), "key_set_outdated");
    assert_eq!(fault(&freeze_list(4, 1, NOW.plus(31), 2)), "from_the_future");
    assert_eq!(fault(b"no list"), "malformed");
    let list = FreezeList::new((stranger().public().kid(), 9, 1, NOW), vec![], vec![], vec![], vec![]);
    assert_eq!(fault(stranger().sign(list, &MERCHANT, &[]).bytes()), "unknown_key");
}

#[test]
fn a_voucher_is_taken_by_the_device_it_names_once() {
    let dir = tempfile::tempdir().unwrap();
    let text = |device| issuer().sign(voucher(device), &MERCHANT, &[]).text().unwrap();
    let plain = till(&dir.path().join("plain.redb"));
    assert_eq!(refused(&plain, &text(Some(DEVICE)), NOW), Reason::OtherDevice, "this till is no device");
    let till = till(&dir.path().join("used.redb")).as_device(DEVICE);
    assert_eq!(refused(&till, &text(None), NOW), Reason::OnlineOnly);
    assert_eq!(refused(&till, &text(Some(DeviceId::from_bytes([9; 16]))), NOW), Reason::OtherDevice);
    assert!(matches!(till.check(&text(Some(DEVICE)), NOW), Ok(Ok(Provisional::Voucher(_)))));
    let again = till.check(&text(Some(DEVICE)), NOW.plus(9)).unwrap().unwrap_err();
    assert_eq!((again.reason, again.first_seen), (Reason::AlreadyUsed, Some(NOW)));
    assert_eq!(refused(&till, &text(Some(DEVICE)), NOW.plus(86_400)), Reason::Expired);
    assert_eq!(till.prune(NOW.plus(86_400 + KEEP_SECONDS - 1)).unwrap(), 0);
    assert_eq!(till.prune(NOW.plus(86_400 + KEEP_SECONDS)).unwrap(), 1);
}
