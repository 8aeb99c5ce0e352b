//! Copies of a ledger, taken while it decides, and the ledger that is made of them.

#![allow(unreachable_pub, dead_code, reason = "the harness is a module of several test programs")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails by panicking"
)]

mod harness;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use harness::{Counter, Holder, OnDisk, Shop};
use tenthcup_ledger::{Answer, CopyError, JournalMark, OpenError, Reads as _, RedbLedger};
use tenthcup_token::Digest;

/// The frames after `from`, and up to where they go.
fn copied(ledger: &RedbLedger, from: JournalMark) -> (Vec<u8>, JournalMark) {
    let (mut bytes, upto) = (Vec::new(), ledger.mark());
    ledger.copy_journal((from, upto), &mut bytes).unwrap();
    (bytes, upto)
}

fn keys(ledger: &RedbLedger) -> Vec<u8> {
    let mut bytes = Vec::new();
    ledger.copy_persons(&mut bytes).unwrap();
    bytes
}

async fn punch(shop: &Shop<OnDisk>, counter: &mut Counter, holder: &mut Holder, times: u32) {
    for _ in 0..times {
        assert!(matches!(counter.punch(shop, holder).await, Answer::Punched(_)));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_ledger_is_made_of_a_copy_and_what_came_after_it() {
    let shop = Shop::<OnDisk>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    punch(&shop, &mut counter, &mut holder, 3).await;
    let ledger = shop.engine.redb();
    let (first, middle) = copied(&ledger, JournalMark::START);
    punch(&shop, &mut counter, &mut holder, 4).await;
    let (second, end) = copied(&ledger, middle);
    let persons = keys(&ledger);
    punch(&shop, &mut counter, &mut holder, 1).await;

    let made = |name: &str, frames: Vec<u8>| {
        RedbLedger::put_back(&shop.engine.beside(name), &mut frames.as_slice(), &mut persons.as_slice())
    };
    let (older, upto) = made("older", first.clone()).unwrap();
    assert_eq!((upto, older.mark()), (middle, middle));
    assert_eq!(older.card_view(holder.card).await.unwrap().unwrap().state.progress, 3);
    let both = [first.clone(), second.clone()].concat();
    let (newer, upto) = made("newer", both.clone()).unwrap();
    assert_eq!(upto, end);
    let view = newer.card_view(holder.card).await.unwrap().unwrap();
    assert_eq!(view.state.progress, 7);
    // Every event is there, whole and readable: its private part was opened with the key of its card.
    let of = async |ledger: &RedbLedger| ledger.history(holder.card, Some(9), 100).await.unwrap();
    assert_eq!(of(&newer).await, of(&ledger).await);
    drop((older, newer));
    let (again, _) = made("again", both.clone()).unwrap();
    assert_eq!(again.counts().await.unwrap().events, 8);
    // All of it is looked at, and what serves as well.
    let mut steps = Vec::new();
    let examined = again.examine(&mut |done, of| steps.push((done, of))).unwrap();
    assert_eq!((examined.cards, examined.events, examined.frames), (1, 8, end.frame));
    assert!(steps.last().is_some_and(|(done, of)| done == of && *done > 16), "{steps:?}");
    assert!(steps.is_sorted(), "{steps:?}");
    assert_eq!(ledger.examine(&mut |_, _| {}).unwrap().events, 9);

    // Never over something that is there, and of nothing that is not whole, in order, and from the beginning.
    assert!(matches!(made("again", both.clone()), Err(OpenError::Exists(_))));
    for (name, wrong) in [
        ("cut", both[..both.len() - 1].to_vec()),
        ("without", second.clone()),
        ("swapped", [second, first.clone()].concat()),
        ("twice", [first.clone(), first].concat()),
    ] {
        assert!(matches!(made(name, wrong), Err(OpenError::Damaged { .. })), "{name}");
    }
    for bit in (0..both.len() * 8).step_by(997) {
        let mut damaged = both.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        assert!(made(&format!("bit {bit}"), damaged).is_err(), "bit {bit}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_after_a_frame_of_another_ledger_is_refused() {
    let (ours, theirs) = (Shop::<OnDisk>::new().await, Shop::<OnDisk>::new().await);
    let (ours, theirs) = (ours.engine.redb(), theirs.engine.redb());
    let upto = ours.mark();
    let other = JournalMark { frame: 2, hash: Digest::of(b"another") };
    let ahead = JournalMark { frame: upto.frame + 1, ..other };
    for from in [theirs.mark(), other, ahead] {
        let refused = ours.copy_journal((from, upto), &mut Vec::new());
        assert!(matches!(refused, Err(CopyError::OtherJournal)), "{refused:?}");
    }
    // Nothing new is no fault.
    let mut bytes = Vec::new();
    ours.copy_journal((upto, upto), &mut bytes).unwrap();
    assert!(bytes.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn copies_that_are_taken_under_load_hold_all_that_was_told_before() {
    let shop = Arc::new(Shop::<OnDisk>::new().await);
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let (done, load) = (Arc::new(AtomicBool::new(false)), Arc::clone(&shop));
    let card = holder.card;
    let over = Arc::clone(&done);
    let punching = tokio::spawn(async move {
        let mut punches = 0;
        while !over.load(Ordering::SeqCst) {
            punch(&load, &mut counter, &mut holder, 1).await;
            punches += 1;
        }
        punches
    });
    let ledger = shop.engine.redb();
    let (mut frames, mut from) = (Vec::new(), JournalMark::START);
    for round in 0..20 {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        let told = ledger.card_view(card).await.unwrap().unwrap().sequence;
        let (more, upto) = copied(&ledger, from);
        frames.extend(more);
        from = upto;
        if round % 5 == 4 {
            let path = shop.engine.beside(&round.to_string());
            let (made, _) =
                RedbLedger::put_back(&path, &mut frames.as_slice(), &mut keys(&ledger).as_slice()).unwrap();
            let sequence = made.card_view(card).await.unwrap().unwrap().sequence;
            assert!(sequence >= told, "{sequence} of {told}");
        }
    }
    done.store(true, Ordering::SeqCst);
    let punches = punching.await.unwrap();
    assert!(punches > 20, "only {punches} punches: nothing was going on");
}
