//! What a journal keeps of an entry, what it says of those that wait, and what it lets go.

use std::path::Path;

use redb::{Database, TableDefinition};

use crate::journal::*;
use crate::shop::*;
use tenthcup_token::*;
use tenthcup_verifier::*;

const HOUR: u32 = 3600;
const DAY: u32 = 24 * HOUR;

#[test]
fn an_entry_follows_by_its_number_and_by_its_hash() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    scan(&journal, &stranger_shows(1, NOW), NOW).unwrap();
    let next = signed(&journal, punch(&show(NOW, 1)), NOW).claims().clone();
    let keep = |entry: Entry| {
        let entry = device().sign(entry, &MERCHANT, &[]);
        journal.keep(&entry, Told::Online, None, NOW).map(drop)
    };
    assert_eq!(keep(Entry { prev: Digest::of(b"another"), ..next.clone() }), Err(KeepFault::WouldFork));
    assert_eq!(keep(Entry { sequence: 3, ..next.clone() }), Err(KeepFault::WouldFork));
    assert_eq!(keep(next), Ok(()));
}

#[test]
fn what_staff_are_told_later_is_kept_with_the_entry() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    let code = show(NOW, 1);
    let sent = |code: &str| {
        let entry = signed(&journal, punch(code), NOW);
        journal.keep(&entry, Told::Online, None, NOW).unwrap()
    };
    let (first, second) = (sent(&code), sent(&code));
    assert!(!first.is_offline());

    let passed = judge(&journal, &punch(&code), NOW).unwrap();
    let told = journal.tell(&first, Some(&passed), NOW).unwrap();
    assert_eq!(told, Row { told: Told::Counted, card: Some(CARD), ..first });
    assert_eq!(journal.tell(&second, Some(&passed), NOW), Err(KeepFault::AlreadyUsed));
    let nobody_knows = journal.tell(&second, None, NOW).unwrap();
    assert_eq!(nobody_knows, Row { told: Told::Open, ..second });
    assert_eq!(journal.waiting().unwrap(), [told.clone(), nobody_knows.clone()]);
    assert_eq!(journal.offline().unwrap(), [told, nobody_knows]);
}

#[test]
fn the_clock_of_the_service_is_kept() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("journal.redb");
    let journal = Journal::init(&path).unwrap();
    assert_eq!(journal.clock_offset(), Ok(0));
    journal.set_clock_offset(-17).unwrap();
    drop(journal);
    assert_eq!(Journal::open(&path).unwrap().clock_offset(), Ok(-17));
}

#[test]
fn what_waits_is_told_in_numbers() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    assert_eq!(journal.exposure().unwrap().to_string(), "0 waiting, 0 punches, 0 rewards");
    let paid = |code: String, minor, currency: &str| {
        let amount = Some(Money::new(minor, currency.parse().unwrap()));
        let entry = signed(&journal, punch(&code), NOW).claims().clone();
        let entry = device().sign(Entry { amount, ..entry }, &MERCHANT, &[]);
        journal.keep(&entry, Told::Open, None, NOW).unwrap();
    };
    paid(stranger_shows(1, NOW), 250, "EUR");
    paid(stranger_shows(2, NOW), 350, "EUR");
    paid(stranger_shows(3, NOW), 90, "CHF");
    let voucher = issuer().sign(voucher(Some(DEVICE)), &MERCHANT, &[]).text().unwrap();
    let voucher = signed(&journal, Post::intent_of(&voucher, 1), NOW);
    journal.keep(&voucher, Told::Open, None, NOW).unwrap();
    let exposure = journal.exposure().unwrap();
    assert_eq!((exposure.entries, exposure.punches, exposure.rewards), (4, 3, 1));
    let text = "4 waiting, 3 punches, 1 rewards, paid 90 minor units of CHF and 600 minor units of EUR";
    assert_eq!(exposure.to_string(), text);
}

#[test]
fn a_used_code_is_remembered_after_everything_is_sent() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    let row = scan(&journal, &show(NOW, 1), NOW).unwrap();
    journal.answered(&row, answer(Said::Refused, NOW, true)).unwrap();
    journal.all_sent(NOW.plus(5)).unwrap();
    assert_eq!(judge(&journal, &punch(&show(NOW, 1)), NOW.plus(5)), Err(Reason::AlreadyUsed));
}

#[test]
fn a_row_is_let_go_when_no_limit_needs_it() {
    let dir = tempfile::tempdir().unwrap();
    let kept = |name: &str, answered: Timestamp, now: Timestamp| {
        let journal = journal(&dir.path().join(name));
        let row = scan(&journal, &show(NOW, 1), NOW).unwrap();
        journal.answered(&row, answer(Said::Counted, answered, true)).unwrap();
        journal.all_sent(now).unwrap();
        journal.offline().unwrap().len()
    };
    // That of a device, by the day of the answer.
    let answered = NOW.plus(100);
    assert_eq!(kept("a", answered, answered.plus(DAY)), 1);
    assert_eq!(kept("b", answered, answered.plus(DAY + 1)), 0);
    // That of a card, by the time of the entry: it lies ahead when the clock was wrong and was put back.
    let answered = NOW.minus(13 * HOUR);
    assert_eq!(kept("c", answered, NOW.plus(12 * HOUR)), 1);
    assert_eq!(kept("d", answered, NOW.plus(12 * HOUR + 1)), 0);
}

#[test]
fn what_waits_is_never_let_go() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    scan(&journal, &show(NOW, 1), NOW).unwrap();
    journal.all_sent(NOW.plus(40 * DAY)).unwrap();
    assert_eq!(journal.offline().unwrap().len(), 1);
}

#[test]
fn a_clock_may_step_back_by_five_seconds() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    scan(&journal, &stranger_shows(1, NOW), NOW).unwrap();
    let at = |now| journal.judge(&post(), &punch(&stranger_shows(2, now)), &STAFF, now);
    assert!(at(NOW.minus(5)).unwrap().is_ok());
    assert!(at(NOW.minus(6)).is_err(), "could not decide");
}

#[test]
fn what_was_taken_along_has_the_mark_of_the_service() {
    let dir = tempfile::tempdir().unwrap();
    let empty = Journal::init(&dir.path().join("empty.redb")).unwrap();
    assert_eq!((empty.supplies_tag(), empty.supplied()), (Ok(None), Ok(None)));
    let journal = journal(&dir.path().join("journal.redb"));
    assert_eq!(journal.supplies_tag(), Ok(None));
    let tag = Some("\"tag\"".to_owned());
    let marked = Supplies { tag: tag.clone(), ..supplies(freeze(1, NOW, Frozen::default()), vec![]) };
    journal.take_along(&post(), &marked, NOW.plus(7)).unwrap();
    assert_eq!((journal.supplies_tag(), journal.supplied()), (Ok(tag), Ok(Some((NOW.plus(7), 0)))));
}

/// Writes one of the numbers that a journal keeps of itself.
fn put(path: &Path, what: &str, json: &str) {
    let txn = Database::open(path).unwrap().begin_write().unwrap();
    let meta = TableDefinition::<&str, &[u8]>::new("meta");
    txn.open_table(meta).unwrap().insert(what, json.as_bytes()).unwrap();
    txn.commit().unwrap();
}

#[test]
fn a_journal_of_a_newer_form_is_left_to_a_newer_program() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("journal.redb");
    drop(Journal::init(&path).unwrap());
    put(&path, "format", "2");
    assert!(matches!(Journal::open(&path), Err(JournalError::Newer(2))));
    put(&path, "format", "1");
    assert!(Journal::open(&path).is_ok());
    put(&path, "format", "one");
    assert!(matches!(Journal::open(&path), Err(JournalError::Damaged { .. })));
}
