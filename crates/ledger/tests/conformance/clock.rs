//! Time goes one way; and used codes are remembered as long as any path accepts them.

use tenthcup_ledger::{Answer, Fault};
use tenthcup_token::{Intent, Reason};
use tenthcup_verifier::{KEEP_SECONDS, Windows};

use super::*;

pub async fn a_clock_that_went_back_decides_nothing<E: Engine>() {
    let mut shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    shop.wait(100);
    punch(&shop, &mut counter, &mut holder, 1).await;
    let (top, before) = (shop.now(), (counter.sequence, counter.head));
    shop.engine.restart();

    shop.set_clock(top.minus(6));
    let entry = counter.sign(&shop, Intent::Punch { count: 1, code: holder.show(&shop) }, &Want::default());
    let Err(Fault::CouldNotDecide(fault)) = shop.submit(&entry).await else {
        panic!("decided by a wrong clock")
    };
    assert!(fault.to_string().contains("clock"), "{fault}");
    assert_eq!(shop.ledger().chain(counter.id).await.unwrap().sequence, before.0);

    shop.set_clock(top.minus(5));
    assert!(matches!(shop.submit(&entry).await.unwrap(), Answer::Punched(_)), "a wobble of 5 s is nothing");
}

/// With windows that take codes of any age, the memory alone has to refuse; at the second where it forgets, it does.
pub async fn what_could_be_forgotten_is_refused<E: Engine>() {
    let mut shop = Shop::<E>::new().await;
    shop.windows =
        Windows { show_age: u32::MAX, lateness: u32::MAX, late_after: u32::MAX, ..Windows::default() };
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let first = holder.show(&shop);
    let unused = holder.show(&shop);
    assert!(matches!(counter.punch_code(&shop, first.clone()).await, Answer::Punched(_)));
    let end_of_minute = (T0.as_unix() / 60 + 1) * 60;
    let forgotten = tenthcup_token::Timestamp::from_secs(end_of_minute + KEEP_SECONDS);

    shop.set_clock(forgotten.minus(1));
    assert_eq!(shop.ledger().prune(shop.now()).await.unwrap().burnt, 0);
    assert_eq!(counter.punch_code(&shop, first.clone()).await.reason(), Reason::AlreadyUsed);
    // One that was never used is taken to the last second in which its use would be remembered.
    let last = holder.show_at(&shop, T0);
    assert!(matches!(counter.punch_code(&shop, last).await, Answer::Punched(_)));

    shop.set_clock(forgotten);
    assert_eq!(shop.ledger().prune(shop.now()).await.unwrap().burnt, 2);
    assert_eq!(counter.punch_code(&shop, first).await.reason(), Reason::TooLate);
    assert_eq!(counter.punch_code(&shop, unused).await.reason(), Reason::TooLate);
    assert_eq!(shop.ledger().counts().await.unwrap().burnt, 0);
}

pub async fn pruning_is_done_in_pieces<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let mut holder = shop.customer().await;
    let mut counters = Vec::new();
    for _ in 0..4 {
        counters.push(shop.counter().await);
    }
    // 600 codes, by four counters at once.
    let tasks: Vec<_> = counters
        .iter_mut()
        .flat_map(|counter| {
            (0..150)
                .map(|_| {
                    let intent = Intent::Punch { count: 1, code: holder.show(&shop) };
                    let checked = shop.check(&counter.sign(&shop, intent, &Want::default()));
                    let (ledger, now) = (shop.ledger(), shop.now());
                    let fresh = fresh();
                    (ledger, checked, fresh, now)
                })
                .collect::<Vec<_>>()
        })
        .collect();
    for (ledger, checked, fresh, now) in tasks {
        assert!(matches!(ledger.submit(checked, fresh, now).await.unwrap(), Answer::Punched(_)));
    }
    shop.wait(2 * 24 * 3600);
    let first = shop.ledger().prune(shop.now()).await.unwrap();
    assert_eq!((first.burnt, first.more), (500, true));
    let second = shop.ledger().prune(shop.now()).await.unwrap();
    assert_eq!((second.burnt, second.more), (100, false));
}
