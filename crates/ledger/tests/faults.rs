//! Storage that fails: nothing is acknowledged that is not kept, nothing is counted twice, and it goes on by itself.

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

use harness::shop::rng;
use harness::{Counter, Engine, Holder, Shaky, Shop, Told, Want, fresh};
use tenthcup_ledger::record::Store;
use tenthcup_ledger::{Answer, Fault, NewCard, Opening, Records, Via};
use tenthcup_token::{CardId, Digest, Intent, MerchantId, Reason, SigningKey, StoreId, join_subject};
use tenthcup_verifier::CardStatus;

/// Lets the disk fail at its first, second, third ... operation after a moment, until one punch gets through without meeting the failure.
/// Each time the same entry is sent again, and counts once.
async fn a_failure_at_every_step<const LOSE: bool>() {
    let mut shop = Shop::<Shaky<LOSE>>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let (mut undecided, mut failures, mut punches) = (0, 0, 0);
    for step in 0.. {
        assert!(step < 500, "it never gets through");
        let entry =
            counter.sign(&shop, Intent::Punch { count: 1, code: holder.show(&shop) }, &Want::default());
        let checked = shop.check(&entry);
        shop.engine.disk.fail_after(step);
        let fresh = fresh();
        let told = shop.ledger().submit(checked, fresh, shop.now()).await;
        // Every other time it goes on as it is; else it is stopped while the disk may still fail.
        let goes_on = step % 2 == 0;
        let failed = if goes_on { shop.engine.disk.repair() } else { shop.engine.stop_and_repair() };
        match &told {
            Ok(answer) => assert!(matches!(answer, Answer::Punched(_)), "{answer:?}"),
            Err(Fault::CouldNotDecide(_)) => undecided += 1,
            Err(Fault::Busy) => panic!("busy"),
        }
        punches += 1;
        if step % 3 == 0 {
            shop.ledger().ready().await.unwrap();
        }
        let again = shop.submit(&entry).await.unwrap();
        assert!(matches!(again, Answer::Punched(_)), "step {step}: {again:?}");
        if let Ok(first) = told {
            assert_eq!(first, again, "step {step}");
        }
        assert_sound(&shop, &counter, &holder, punches).await;
        if step % 10 == 0 {
            shop.engine.restart();
            assert_sound(&shop, &counter, &holder, punches).await;
        }
        failures += u32::from(failed);
        if !goes_on && !failed {
            break;
        }
    }
    assert!(undecided > 1 && failures > 10, "the disk hardly failed: {undecided} of {failures}");
}

/// Card, history and chain agree on that many punches.
async fn assert_sound<const LOSE: bool>(
    shop: &Shop<Shaky<LOSE>>,
    counter: &Counter,
    holder: &Holder,
    punches: usize,
) {
    let ledger = shop.ledger();
    let card = ledger.card_view(holder.card).await.unwrap().unwrap();
    assert_eq!(card.sequence as usize, punches + 1);
    assert_eq!(card.state.ready.len() * 10 + card.state.progress as usize, punches);
    let history = ledger.history(holder.card, None, 1000).await.unwrap();
    assert_eq!(history.len(), punches + 1);
    let mut next = card.head;
    for receipt in &history {
        assert_eq!(receipt.hash(), next);
        next = receipt.previous();
    }
    assert_eq!(next, Digest::ZERO);
    assert_eq!(ledger.chain(counter.id).await.unwrap().head, counter.head);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failure_that_loses_what_was_not_flushed() {
    a_failure_at_every_step::<true>().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failure_after_which_it_is_there_all_the_same() {
    a_failure_at_every_step::<false>().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disk_that_stays_broken_decides_nothing_and_recovers() {
    let shop = Shop::<Shaky<true>>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let code = holder.show(&shop);
    let entry = counter.sign(&shop, Intent::Punch { count: 1, code: code.clone() }, &Want::default());
    let checked = shop.check(&entry);
    shop.engine.disk.fail_after(0);
    for _ in 0..3 {
        let fresh = fresh();
        let told = shop.ledger().submit(checked.clone(), fresh, shop.now()).await;
        assert!(matches!(told, Err(Fault::CouldNotDecide(_))), "{told:?}");
    }
    assert!(shop.ledger().ready().await.is_err());
    assert!(shop.engine.disk.repair());
    shop.ledger().ready().await.unwrap();
    assert!(matches!(shop.submit(&entry).await.unwrap(), Answer::Punched(_)));
    assert_eq!(counter.punch_code(&shop, code).await.reason(), Reason::AlreadyUsed);
}

/// Everyone of a group that failed is told that nothing was decided; all of them send again, and count once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_of_a_group_that_failed_is_acknowledged() {
    let shop = Shop::<Shaky<true>>::new().await;
    let mut entries = Vec::new();
    for _ in 0..20 {
        let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
        let intent = Intent::Punch { count: 1, code: holder.show(&shop) };
        entries.push((counter.sign(&shop, intent, &Want::default()), holder));
    }
    // Before the gate closes: reading waits for a file that is being made larger.
    let checked: Vec<_> = entries.iter().map(|(entry, _)| shop.check(entry)).collect();
    shop.engine.disk.set_gate(false);
    let tasks: Vec<_> = checked
        .into_iter()
        .map(|checked| {
            let (ledger, fresh, now) = (shop.ledger(), fresh(), shop.now());
            tokio::spawn(async move { ledger.submit(checked, fresh, now).await })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(100)).await;
    shop.engine.disk.fail_after(0);
    shop.engine.disk.set_gate(true);
    for task in tasks {
        let told = task.await.unwrap();
        assert!(matches!(told, Err(Fault::CouldNotDecide(_))), "{told:?}");
    }
    shop.engine.disk.repair();
    for (entry, holder) in &entries {
        assert!(matches!(shop.submit(entry).await.unwrap(), Answer::Punched(_)));
        assert_eq!(shop.ledger().card_view(holder.card).await.unwrap().unwrap().state.progress, 1);
    }
}

/// The key of a card is durable before the card is: whatever fails when a card is made, there is no card without a key.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_card_is_made_without_its_key() {
    let mut shop = Shop::<Shaky<true>>::new().await;
    let (mut counter, mut told) = (shop.counter().await, 0);
    for step in 0.. {
        assert!(step < 100, "it never gets through");
        let key = SigningKey::generate(&mut rng());
        let new = |shop: &Shop<_>| NewCard {
            claim: shop.claim(&key, join_subject(&shop.program)),
            via: Via::Join(shop.program),
            card: CardId::random(&mut rng()),
        };
        shop.engine.disk.fail_after(step);
        let first = shop.ledger().open_card(new(&shop), shop.now()).await;
        let failed = first.is_err();
        told += u32::from(failed);
        shop.engine.stop_and_repair();
        let Opening::Opened(opened) = shop.ledger().open_card(new(&shop), shop.now()).await.unwrap() else {
            panic!("step {step}")
        };
        assert_eq!(opened.receipt.evidence().len(), 1, "step {step}: its key opens what it sealed");
        let mut holder = Holder::new(opened.card.card, key);
        assert!(matches!(counter.punch(&shop, &mut holder).await, Answer::Punched(_)), "step {step}");
        if !failed {
            break;
        }
    }
    assert!(told >= 2, "the disk failed {told} times only");
}

/// An erasure is finished, wherever the disk fails in the middle of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_erasure_that_failed_is_finished() {
    let mut shop = Shop::<Shaky<false>>::new().await;
    let (mut counter, mut by_itself) = (shop.counter().await, 0);
    for step in 0.. {
        assert!(step < 100, "it never gets through");
        let mut holder = shop.customer().await;
        let card = holder.card;
        assert!(matches!(counter.punch(&shop, &mut holder).await, Answer::Punched(_)));
        shop.engine.disk.fail_after(step);
        let told = shop.ledger().erase(shop.merchant, card, shop.now()).await;
        shop.engine.stop_and_repair();
        let erased = shop.ledger().card_view(card).await.unwrap().unwrap().status == CardStatus::Erased;
        let key = shop.ledger().person_key(card).await.unwrap();
        assert_eq!(key.is_none(), erased, "step {step}: with the card, when the ledger is opened");
        by_itself += u32::from(told.is_err() && erased);
        assert!(shop.ledger().erase(shop.merchant, card, shop.now()).await.unwrap().is_some());
        assert!(shop.ledger().person_key(card).await.unwrap().is_none(), "step {step}");
        assert_eq!(counter.punch(&shop, &mut holder).await.reason(), Reason::UnknownCard);
        if told.is_ok() {
            break;
        }
    }
    assert!(by_itself > 0, "the disk never failed between the erasure and the end of the key");
}

fn store(name: usize) -> Store {
    let id = StoreId::random(&mut rand::rng());
    Store { id, merchant: MerchantId::from_bytes([7; 16]), name: name.to_string(), time_zone: "UTC".into() }
}

/// When more waits than may, the next is told at once; whoever waits is served.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_much_at_once_is_refused_at_once() {
    let engine = Shaky::<true>::new();
    let (ledger, disk) = (engine.ledger(), &engine.disk);
    disk.set_gate(false);
    let tasks: Vec<_> = (0..3000)
        .map(|number| {
            let ledger = ledger.clone();
            tokio::spawn(async move { ledger.put(&store(number)).await })
        })
        .collect();
    let (mut busy, mut waiting) = (0, Vec::new());
    tokio::time::sleep(Duration::from_millis(500)).await;
    for task in tasks {
        if task.is_finished() {
            assert_eq!(task.await.unwrap(), Err(Fault::Busy));
            busy += 1;
        } else {
            waiting.push(task);
        }
    }
    assert!(busy >= 3000 - 1024 - 256, "only {busy} were told that it is busy");
    disk.set_gate(true);
    let waited = waiting.len();
    for task in waiting {
        task.await.unwrap().unwrap();
    }
    assert!(waited >= 1024);
    assert_eq!(ledger.all::<Store>().await.unwrap().len(), waited);
}

/// What was sent is written, also when whoever sent it has gone and the ledger is shut down.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn shutting_down_writes_what_waits() {
    let mut engine = Shaky::<true>::new();
    let (ledger, disk) = (engine.ledger(), engine.disk.clone());
    disk.set_gate(false);
    for number in 0..100 {
        let record = store(number);
        let sending = ledger.put(&record);
        // Long enough to send it, too short to have the answer.
        let told = tokio::time::timeout(Duration::from_millis(1), sending).await;
        assert!(told.is_err(), "answered before the flush");
    }
    let shutting_down = std::thread::spawn(move || {
        drop(ledger);
        engine.stop();
        engine
    });
    std::thread::sleep(Duration::from_millis(50));
    assert!(!shutting_down.is_finished(), "it did not wait for the flush");
    disk.set_gate(true);
    let mut engine = shutting_down.join().unwrap();
    engine.start();
    assert_eq!(engine.ledger().all::<Store>().await.unwrap().len(), 100);
}
