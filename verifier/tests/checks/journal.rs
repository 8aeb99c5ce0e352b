//! An enrolled device without a network, with a real journal.

use std::path::Path;

use crate::shop::*;
use tenthcup_token::*;
use tenthcup_verifier::*;

const PROGRAM: ProgramId = ProgramId::from_bytes([21; 16]);
const DAY: u32 = 86_400;

pub(crate) fn post() -> Post {
    Post { merchant: MERCHANT, device: DEVICE, root: root().public(), windows: Windows::default() }
}

/// What is frozen in a list.
#[derive(Default)]
pub(crate) struct Frozen {
    cards: Vec<FrozenCard>,
    devices: Vec<DeviceId>,
    staff: Vec<StaffId>,
    programs: Vec<ProgramId>,
}

pub(crate) fn freeze(version: u64, iat: Timestamp, frozen: Frozen) -> String {
    let head = (issuer().public().kid(), version, 1, iat);
    let list = FreezeList::new(head, frozen.cards, frozen.devices, frozen.staff, frozen.programs);
    issuer().sign(list, &MERCHANT, &[]).to_base64()
}

fn known(frozen: bool) -> KnownCard {
    KnownCard { id: CARD, program: PROGRAM, key: holder().public().into(), generation: 1, frozen }
}

pub(crate) fn supplies(freeze: String, cards: Vec<KnownCard>) -> Supplies {
    let keyset = key_set(1, vec![key_entry(MERCHANT, &issuer())]).to_base64();
    Supplies { keyset, freeze, cards, tag: None }
}

/// A journal with somebody signed on for two days, and fresh supplies.
pub(crate) fn journal(path: &Path) -> Journal {
    let journal = Journal::init(path).unwrap();
    let on = Shift { staff: STAFF, name: "Anna".into(), until: NOW.plus(2 * DAY) };
    journal.set_signed_on(Some(&on)).unwrap();
    let taken = supplies(freeze(1, NOW, Frozen::default()), vec![known(false)]);
    journal.take_along(&post(), &taken, NOW).unwrap();
    journal
}

pub(crate) fn punch(code: &str) -> Intent {
    Intent::Punch { count: 1, code: code.to_owned() }
}

pub(crate) fn show(iat: Timestamp, random: u8) -> String {
    let show = Show { card: CARD, iat, cti: Cti { counter: 1, random: [random; 8] } };
    holder().sign(show, &MERCHANT, &[]).text().unwrap()
}

/// Another card with a holder key of its own, shown with its CARD.
pub(crate) fn stranger_shows(number: u16, iat: Timestamp) -> String {
    let [high, low] = number.to_be_bytes();
    let mut id = [50; 16];
    (id[0], id[1]) = (high, low);
    let card = Card { card: CardId::from_bytes(id), exp: NOW.plus(10 * DAY), ..card() };
    shown_with(&issuer().sign(card, &MERCHANT, &[]), iat, 1)
}

pub(crate) fn judge(journal: &Journal, intent: &Intent, now: Timestamp) -> Result<Passed, Reason> {
    journal.judge(&post(), intent, &STAFF, now).unwrap().map_err(|refusal| refusal.reason)
}

/// The next entry of the chain, signed.
pub(crate) fn signed(journal: &Journal, intent: Intent, time: Timestamp) -> Signed<Entry> {
    let chain = journal.chain().unwrap();
    let (sequence, prev) = (chain.end.sequence + 1, chain.end.head);
    device().sign(Entry { sequence, prev, time, intent, ..entry("") }, &MERCHANT, &[])
}

/// Judges, signs and keeps a code without a network.
pub(crate) fn scan(journal: &Journal, code: &str, now: Timestamp) -> Result<Row, Reason> {
    let passed = judge(journal, &punch(code), now)?;
    let entry = signed(journal, punch(code), now);
    Ok(journal.keep(&entry, Told::Counted, Some(&passed), now).unwrap())
}

pub(crate) fn answer(said: Said, at: Timestamp, chained: bool) -> Answer {
    Answer { said, reason: None, at, chained }
}

#[test]
fn a_code_is_good_once_and_what_was_kept_is_there_after_a_restart() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("journal.redb");
    let first = journal(&path);
    let row = scan(&first, &show(NOW, 1), NOW).unwrap();
    assert_eq!((row.card, row.claims().sequence), (Some(CARD), 1));
    assert!(matches!(Journal::open(&path), Err(JournalError::Locked(_))));
    drop(first);
    let second = Journal::open(&path).unwrap();
    assert_eq!(second.waiting().unwrap(), std::slice::from_ref(&row));
    assert_eq!(second.chain().unwrap().end, row.place());
    let again = second.judge(&post(), &punch(&show(NOW, 1)), &STAFF, NOW.plus(5)).unwrap().unwrap_err();
    assert_eq!((again.reason, again.first_seen), (Reason::AlreadyUsed, Some(NOW)));
    let elsewhere = stranger_shows(1, NOW.plus(5));
    assert!(scan(&second, &elsewhere, NOW.plus(5)).is_ok(), "a SHOW-CARD needs no card taken along");
    assert_eq!(second.exposure().unwrap().punches, 2);
}

#[test]
fn a_day_after_its_freeze_list_it_decides_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    let (last, over, later) = (NOW.plus(DAY), NOW.plus(DAY + 1), NOW.plus(25 * 3600));
    assert!(judge(&journal, &punch(&show(last, 1)), last).is_ok());
    assert_eq!(judge(&journal, &punch(&show(over, 1)), over), Err(Reason::OfflineEnded));
    assert_eq!(judge(&journal, &punch(&show(later, 1)), later), Err(Reason::OfflineEnded));
    let newer = supplies(freeze(2, later, Frozen::default()), vec![known(false)]);
    journal.take_along(&post(), &newer, later).unwrap();
    assert!(judge(&journal, &punch(&show(later, 1)), later).is_ok());
}

#[test]
fn what_is_frozen_stands_still() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    let code = show(NOW, 1);
    let mut version = 1;
    let mut by = |frozen: Frozen, card: KnownCard| {
        version += 1;
        let taken = supplies(freeze(version, NOW, frozen), vec![card]);
        journal.take_along(&post(), &taken, NOW).unwrap();
        judge(&journal, &punch(&code), NOW).map(drop)
    };
    assert_eq!(by(Frozen::default(), known(false)), Ok(()));
    assert_eq!(by(Frozen::default(), known(true)), Err(Reason::CardFrozen));
    let cards = vec![FrozenCard { card: CARD, least_generation: 2 }];
    assert_eq!(by(Frozen { cards, ..Frozen::default() }, known(false)), Err(Reason::CardFrozen));
    let devices = vec![DEVICE];
    assert_eq!(by(Frozen { devices, ..Frozen::default() }, known(false)), Err(Reason::DeviceRevoked));
    let staff = vec![STAFF];
    assert_eq!(by(Frozen { staff, ..Frozen::default() }, known(false)), Err(Reason::StaffNotSignedOn));
    let programs = vec![PROGRAM];
    assert_eq!(by(Frozen { programs, ..Frozen::default() }, known(false)), Err(Reason::ProgramClosed));
}

#[test]
fn a_show_is_good_by_the_key_that_was_taken_along_only() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    let forged = Show { card: CARD, iat: NOW, cti: Cti { counter: 1, random: [1; 8] } };
    let forged = stranger().sign(forged, &MERCHANT, &[]).text().unwrap();
    assert_eq!(judge(&journal, &punch(&forged), NOW), Err(Reason::BadSignature));
    assert_eq!(judge(&journal, &punch(&show(NOW, 1)), NOW.plus(61)), Err(Reason::Stale));
    let nobody = supplies(freeze(2, NOW, Frozen::default()), vec![]);
    journal.take_along(&post(), &nobody, NOW).unwrap();
    assert_eq!(judge(&journal, &punch(&show(NOW, 1)), NOW), Err(Reason::OnlineOnly));
}

#[test]
fn only_whoever_is_signed_on_scans_and_only_what_may_be_away() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    let somebody = StaffId::from_bytes([77; 16]);
    let refusal = |intent: &Intent, staff| journal.judge(&post(), intent, staff, NOW).unwrap().unwrap_err();
    assert_eq!(refusal(&punch(&show(NOW, 1)), &somebody).reason, Reason::StaffNotSignedOn);
    let redeem = |code: String| Intent::Redeem { code };
    assert_eq!(refusal(&redeem(show(NOW, 1)), &STAFF).reason, Reason::OnlineOnly);
    assert_eq!(refusal(&Intent::Reverse { event: Digest::ZERO }, &STAFF).reason, Reason::OnlineOnly);
    let text = |device| issuer().sign(voucher(device), &MERCHANT, &[]).text().unwrap();
    assert_eq!(refusal(&punch(&text(Some(DEVICE))), &STAFF).reason, Reason::WrongKind);
    assert_eq!(refusal(&redeem(text(None)), &STAFF).reason, Reason::OnlineOnly);
    let named = Post::intent_of(&text(Some(DEVICE)), 1);
    assert_eq!(named, redeem(text(Some(DEVICE))));
    let passed = judge(&journal, &named, NOW).unwrap();
    journal.keep(&signed(&journal, named.clone(), NOW), Told::Counted, Some(&passed), NOW).unwrap();
    assert_eq!(judge(&journal, &named, NOW.plus(1)), Err(Reason::AlreadyUsed));
    assert_eq!(journal.exposure().unwrap().rewards, 1);
    let over = NOW.plus(2 * DAY);
    assert_eq!(
        judge(&journal, &punch(&show(over, 1)), over),
        Err(Reason::StaffNotSignedOn),
        "the shift is over"
    );
}

#[test]
fn a_card_counts_once_in_twelve_hours_and_a_device_two_hundred_times_a_day() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    let row = scan(&journal, &show(NOW, 1), NOW).unwrap();
    let (soon, then) = (NOW.plus(CARD_GAP - 1), NOW.plus(CARD_GAP));
    assert_eq!(scan(&journal, &show(soon, 2), soon), Err(Reason::OfflineCardLimit));
    assert!(judge(&journal, &punch(&show(then, 2)), then).is_ok());
    journal.answered(&row, answer(Said::Refused, NOW.plus(9), true)).unwrap();
    assert!(judge(&journal, &punch(&show(soon, 2)), soon).is_ok(), "what was refused counts for nothing");
    for number in 1..MOST_A_DAY as u16 {
        scan(&journal, &stranger_shows(number, NOW.plus(10)), NOW.plus(10)).unwrap();
    }
    let one_more = |now: Timestamp| judge(&journal, &punch(&stranger_shows(999, now)), now).map(drop);
    assert_eq!(one_more(NOW.plus(20)), Err(Reason::OfflineDeviceLimit));
    let fresh = supplies(freeze(2, NOW.plus(DAY), Frozen::default()), vec![]);
    journal.take_along(&post(), &fresh, NOW.plus(DAY)).unwrap();
    assert_eq!(one_more(NOW.plus(DAY + 8)), Err(Reason::OfflineDeviceLimit));
    assert_eq!(one_more(NOW.plus(DAY + 9)), Ok(()), "the first was answered a day ago");
}

#[test]
fn supplies_are_by_the_pinned_root_and_never_older() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    let take = |supplies: &Supplies, post: &Post| journal.take_along(post, supplies, NOW).unwrap_err();
    let newer = supplies(freeze(3, NOW, Frozen::default()), vec![]);
    let stranger = Post { root: stranger().public(), ..post() };
    assert_eq!(take(&newer, &stranger), TillFault::KeySet(KeySetError::BadSignature));
    journal.take_along(&post(), &newer, NOW).unwrap();
    let older = supplies(freeze(2, NOW, Frozen::default()), vec![known(false)]);
    let rolled_back = FreezeError::RolledBack { found: 2, pinned: 3 };
    assert_eq!(take(&older, &post()), TillFault::Freeze(rolled_back));
    assert_eq!(judge(&journal, &punch(&show(NOW, 1)), NOW), Err(Reason::OnlineOnly), "the newer ones stay");
    assert_eq!(journal.supplied().unwrap(), Some((NOW, 0)));
}

#[test]
fn no_entry_forks_the_chain_and_none_is_older_than_the_one_before() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    let entry = signed(&journal, punch(&show(NOW, 1)), NOW);
    let row = journal.keep(&entry, Told::Online, None, NOW).unwrap();
    assert_eq!(journal.keep(&entry, Told::Online, None, NOW), Err(KeepFault::WouldFork));
    let older = signed(&journal, punch(&show(NOW, 2)), NOW.minus(1));
    assert_eq!(journal.keep(&older, Told::Online, None, NOW), Err(KeepFault::WouldFork));
    let back = journal.judge(&post(), &punch(&show(NOW.minus(6), 2)), &STAFF, NOW.minus(6));
    assert!(back.is_err(), "the clock stepped back: could not decide");

    journal.answered(&row, answer(Said::Refused, NOW, false)).unwrap();
    assert_eq!(journal.chain().unwrap().doubt, Some(Place::START));
    let next = signed(&journal, punch(&show(NOW, 2)), NOW);
    assert_eq!(
        journal.keep(&next, Told::Online, None, NOW),
        Err(KeepFault::WouldFork),
        "first ask where it ends"
    );
    assert_eq!(journal.align(Place::START).unwrap(), Alignment::Same);
    let next = signed(&journal, punch(&show(NOW, 2)), NOW);
    assert_eq!(next.claims().sequence, 1);
    journal.keep(&next, Told::Online, None, NOW).unwrap();
}

#[test]
fn what_the_service_lost_is_sent_again_in_its_order() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    let rows: Vec<_> = (1..=4).map(|n| scan(&journal, &stranger_shows(n, NOW), NOW).unwrap()).collect();
    assert_eq!(journal.align(Place::START).unwrap(), Alignment::Same, "all of them wait");
    for row in &rows[..3] {
        journal.answered(row, answer(Said::Counted, NOW, true)).unwrap();
    }
    assert_eq!(journal.align(rows[2].place()).unwrap(), Alignment::Same, "the last one waits");
    assert_eq!(journal.align(rows[0].place()).unwrap(), Alignment::SendAgain(2));
    let waiting: Vec<_> = journal.waiting().unwrap().iter().map(Row::place).collect();
    assert_eq!(waiting, [rows[1].place(), rows[2].place(), rows[3].place()]);

    let nowhere = Place { sequence: 9, head: Digest::of(b"another") };
    assert_eq!(journal.align(nowhere).unwrap(), Alignment::Pending, "what waits goes first");
    for row in &rows[1..] {
        journal.answered(row, answer(Said::Counted, NOW, true)).unwrap();
    }
    assert_eq!(journal.align(nowhere).unwrap(), Alignment::Apart);
    assert_eq!(journal.chain().unwrap().end, nowhere);
}

#[test]
fn entries_are_kept_for_thirty_days_after_they_were_sent() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    let first = scan(&journal, &stranger_shows(1, NOW), NOW).unwrap();
    let second = scan(&journal, &stranger_shows(2, NOW), NOW).unwrap();
    journal.answered(&first, answer(Said::Counted, NOW, true)).unwrap();
    let month = NOW.plus(30 * DAY);
    journal.all_sent(month).unwrap();
    assert_eq!(journal.align(Place::START).unwrap(), Alignment::SendAgain(1), "it is still there");
    journal.answered(&first, answer(Said::Counted, NOW, true)).unwrap();
    journal.all_sent(month.plus(1)).unwrap();
    assert_eq!(journal.waiting().unwrap(), [second], "what has no answer is never let go");
    assert_eq!(journal.align(Place::START).unwrap(), Alignment::Pending, "what was sent is gone");
    assert_eq!(journal.last_sync().unwrap(), Some(month.plus(1)));
}

#[test]
fn what_would_be_neither_in_time_nor_late_is_held_back() {
    let dir = tempfile::tempdir().unwrap();
    let journal = journal(&dir.path().join("journal.redb"));
    let row = scan(&journal, &show(NOW, 1), NOW.plus(10)).unwrap();
    let held = |age: u32, late_only| row.held_back(NOW.plus(age), late_only);
    assert_eq!(held(52, false), 0, "its code is good online");
    assert_eq!(held(53, false), 20);
    assert_eq!(held(72, false), 1);
    assert_eq!(held(73, false), 0, "it is late");
    assert_eq!((held(12, true), held(73, true)), (61, 0));
}

#[test]
fn a_journal_is_private_and_never_made_silently() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("journal.redb");
    assert!(matches!(Journal::open(&path), Err(JournalError::Missing(_))));
    drop(Journal::init(&path).unwrap());
    assert!(matches!(Journal::init(&path), Err(JournalError::Exists(_))));
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&path).unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
    std::fs::write(&path, b"no database at all, only some text that stands here").unwrap();
    assert!(matches!(Journal::open(&path), Err(JournalError::Damaged { .. })));
}
