//! A disk that fails once, or is full for a while: at each write, flush and read there is, of a punch as of the index that takes it up in the
//! background. Nobody is told anything wrong, nothing is lost or counts twice, and it goes on by itself.

#![allow(unreachable_pub, reason = "the harness is a module of several test programs")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails by panicking"
)]

mod harness;

use std::time::Duration;

use harness::disk::Failure;
use harness::shop::rng;
use harness::{Counter, Engine, Holder, Shaky, Shop, Want, fresh};
use tenthcup_ledger::{Answer, Fault, NewCard, Opening, Receipt, Via};
use tenthcup_token::{CardId, Claim, Digest, Entry, Intent, Signed, SigningKey, join_subject};

/// Longer than the index waits with taking up what is new.
const TAKEN_UP: Duration = Duration::from_millis(1400);
/// So many days go on at once.
const AT_ONCE: u32 = 24;

/// What the failure strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Work {
    /// A punch that is decided.
    APunch,
    /// A card that is made.
    AClaim,
    /// Somebody who only reads.
    ARead,
    /// The index, which takes up a punch that was acknowledged.
    TheIndex,
}

/// A day on which the disk fails after so many operations of that kind. Whether it did, and how often somebody was not told anything.
async fn day<const LOSE: bool>(failure: Failure, when: Work, after: u32) -> (bool, u32) {
    let mut shop = Shop::<Shaky<LOSE>>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let mut told = vec![punch(&shop, &mut counter, &mut holder, &mut 0).await];
    shop.engine.restart();
    let mut undecided = 0;
    let entry = sign(&shop, &mut counter, &mut holder);
    let checked = shop.check(&entry);
    if when == Work::TheIndex {
        told.push(insist(&shop, &entry, &mut undecided).await);
    }
    shop.engine.disk.plan(failure, after);
    let (ledger, mut claimed) = (shop.ledger(), None);
    match when {
        Work::APunch => {
            let answer = ledger.submit(checked, fresh(), shop.now()).await;
            undecided += u32::from(is_undecided(&answer));
            if let Ok(Answer::Punched(receipt)) = answer {
                told.push(receipt);
            }
        }
        Work::AClaim => {
            let key = SigningKey::generate(&mut rng());
            let claim = shop.claim(&key, join_subject(&shop.program));
            let answer = ledger.open_card(new_card(&shop, &claim), shop.now()).await;
            undecided += u32::from(answer.is_err());
            claimed = Some((key, claim, answer.ok()));
        }
        Work::ARead => undecided += u32::from(ledger.history(holder.card, None, 10).await.is_err()),
        Work::TheIndex => tokio::time::sleep(TAKEN_UP).await,
    }
    drop(ledger);
    let failed = shop.engine.disk.has_failed();
    // Nothing else is repaired: it goes on by itself.
    shop.engine.disk.repair();
    // Those who only read find it working too, at the latest when they ask once more.
    let (ledger, card) = (shop.ledger(), holder.card);
    let views = [ledger.history(card, None, 10).await, ledger.history(card, None, 10).await];
    drop(ledger);
    assert!(views[0].is_ok() || failed, "{views:?}");
    assert!(views[1].is_ok(), "{failure:?} {when:?} {after}: {views:?}");
    if let Some((key, claim, told)) = claimed {
        let opened = shop.ledger().open_card(new_card(&shop, &claim), shop.now()).await.unwrap();
        assert!(told.is_none_or(|told| card_of(&told) == card_of(&opened)), "two cards for one key");
        // Its key is there: without it nothing would be recorded.
        let (mut till, mut newcomer) = (shop.counter().await, Holder::new(card_of(&opened), key));
        punch(&shop, &mut till, &mut newcomer, &mut undecided).await;
        shop.engine.restart();
        let history = shop.ledger().history(newcomer.card, None, 10).await.unwrap();
        assert!(history.len() == 2 && history.iter().all(|receipt| receipt.private().is_some()));
    }
    let again = insist(&shop, &entry, &mut undecided).await;
    assert!(told.get(1).is_none_or(|first| *first == again), "two answers");
    told.truncate(1);
    told.push(again);
    told.push(punch(&shop, &mut counter, &mut holder, &mut undecided).await);
    assert!(undecided <= 2, "{failure:?} {when:?} {after}: {undecided} were told nothing");
    assert_sound(&shop, &counter, &holder, &told).await;
    if when == Work::TheIndex {
        // The index takes up what it could not, also when nobody decides anything.
        let before = shop.engine.disk.taken_up();
        tokio::time::sleep(TAKEN_UP).await;
        assert!(shop.engine.disk.taken_up() > before, "{failure:?} {after}: the index has given up");
    }
    shop.engine.restart();
    assert_sound(&shop, &counter, &holder, &told).await;
    (failed, undecided)
}

fn new_card<const LOSE: bool>(shop: &Shop<Shaky<LOSE>>, claim: &Signed<Claim>) -> NewCard {
    NewCard { claim: claim.clone(), via: Via::Join(shop.program), card: CardId::random(&mut rng()) }
}

fn card_of(opening: &Opening) -> CardId {
    match opening {
        Opening::Opened(opened) => opened.card.card,
        refused => panic!("{refused:?}"),
    }
}

fn is_undecided(answer: &Result<Answer, Fault>) -> bool {
    match answer {
        Ok(Answer::Punched(_)) => false,
        Err(Fault::CouldNotDecide(_)) => true,
        other => panic!("{other:?}"),
    }
}

fn sign<const LOSE: bool>(
    shop: &Shop<Shaky<LOSE>>,
    counter: &mut Counter,
    holder: &mut Holder,
) -> Signed<Entry> {
    counter.sign(shop, Intent::Punch { count: 1, code: holder.show(shop) }, &Want::default())
}

/// Sends an entry until it is answered.
async fn insist<const LOSE: bool>(
    shop: &Shop<Shaky<LOSE>>,
    entry: &Signed<Entry>,
    undecided: &mut u32,
) -> Receipt {
    for _ in 0..3 {
        let answer = shop.submit(entry).await;
        if let Ok(Answer::Punched(receipt)) = answer {
            return receipt;
        }
        *undecided += u32::from(is_undecided(&answer));
    }
    panic!("it does not go on by itself");
}

async fn punch<const LOSE: bool>(
    shop: &Shop<Shaky<LOSE>>,
    counter: &mut Counter,
    holder: &mut Holder,
    undecided: &mut u32,
) -> Receipt {
    let entry = sign(shop, counter, holder);
    insist(shop, &entry, undecided).await
}

/// The card has these punches, and no others.
async fn assert_sound<const LOSE: bool>(
    shop: &Shop<Shaky<LOSE>>,
    counter: &Counter,
    holder: &Holder,
    told: &[Receipt],
) {
    let ledger = shop.ledger();
    let card = ledger.card_view(holder.card).await.unwrap().unwrap();
    assert_eq!((card.sequence as usize, card.state.progress as usize), (told.len() + 1, told.len()));
    let history = ledger.history(holder.card, None, 1000).await.unwrap();
    let mut next = card.head;
    for receipt in &history {
        assert_eq!(receipt.hash(), next);
        next = receipt.previous();
    }
    assert_eq!(next, Digest::ZERO);
    assert!(history.iter().rev().skip(1).eq(told));
    assert_eq!(ledger.chain(counter.id).await.unwrap().head, counter.head);
}

/// Lets the disk fail at the first, second, third … operation of its kind, until a day ends before it fails.
async fn at_every_operation<const LOSE: bool>(failure: Failure, when: Work) {
    let (mut struck, mut undecided, mut next) = (0, 0, 0);
    loop {
        let days: Vec<_> =
            (next..next + AT_ONCE).map(|after| tokio::spawn(day::<LOSE>(failure, when, after))).collect();
        let mut all_struck = true;
        for day in days {
            let (failed, nothing_told) = day.await.unwrap();
            struck += u32::from(failed);
            undecided += nothing_told;
            all_struck &= failed;
        }
        next += AT_ONCE;
        assert!(next < 2000, "there is no end of operations");
        if !all_struck {
            break;
        }
    }
    println!(
        "{failure:?} {when:?}, unflushed is lost: {LOSE}: {struck} operations failed, {undecided} were told nothing"
    );
    assert!(struck > 0, "nothing ever failed");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disk_that_is_full_at_any_write_of_a_punch() {
    at_every_operation::<true>(Failure::Full, Work::APunch).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disk_that_is_full_at_any_write_of_the_index() {
    at_every_operation::<true>(Failure::Full, Work::TheIndex).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_flush_of_a_punch_fails() {
    at_every_operation::<true>(Failure::OneFlush, Work::APunch).await;
    at_every_operation::<false>(Failure::OneFlush, Work::APunch).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_flush_of_the_index_fails() {
    at_every_operation::<true>(Failure::OneFlush, Work::TheIndex).await;
    at_every_operation::<false>(Failure::OneFlush, Work::TheIndex).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_read_of_a_punch_fails() {
    at_every_operation::<true>(Failure::OneRead, Work::APunch).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_read_of_a_reader_fails() {
    at_every_operation::<true>(Failure::OneRead, Work::ARead).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_card_is_made_on_a_disk_that_fails() {
    for failure in [Failure::Full, Failure::OneFlush] {
        at_every_operation::<true>(failure, Work::AClaim).await;
    }
}

/// A read that fails while it is opened: that is said, and nothing is the worse for it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_read_of_the_opening_fails() {
    let mut shop = Shop::<Shaky<true>>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let (mut told, mut refused) = (Vec::new(), 0);
    for after in 0.. {
        told.push(punch(&shop, &mut counter, &mut holder, &mut 0).await);
        shop.engine.stop();
        shop.engine.disk.plan(Failure::OneRead, after);
        let opened = shop.engine.open();
        let failed = shop.engine.disk.has_failed();
        shop.engine.disk.repair();
        assert!(failed || opened.is_ok());
        refused += u32::from(opened.is_err());
        drop(opened);
        shop.engine.restart();
        if !failed {
            break;
        }
    }
    assert_eq!(shop.ledger().history(holder.card, None, 1000).await.unwrap().len(), told.len() + 1);
    println!("{} reads failed, {refused} times it did not open", told.len());
    assert!(refused > 2, "{refused}");
}
