//! Reversals: linked events that take back.

use tenthcup_ledger::{Answer, Receipt};
use tenthcup_token::{Digest, EventKind, Reason};

use super::*;

async fn punched<E: Engine>(shop: &Shop<E>, counter: &mut Counter, holder: &mut Holder) -> Receipt {
    match counter.punch(shop, holder).await {
        Answer::Punched(receipt) => receipt,
        other => panic!("{other:?}"),
    }
}

pub async fn a_punch_is_reversed_once<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let receipt = punched(&shop, &mut counter, &mut holder).await;
    punch(&shop, &mut counter, &mut holder, 1).await;
    shop.wait(100);
    let reversed_at = shop.now();
    let Answer::Reversed(reversal) = counter.reverse(&shop, receipt.hash()).await else { panic!() };
    assert_eq!((reversal.kind(), reversal.units(), reversal.progress()), (EventKind::Reversed, -1, 1));
    assert_eq!((reversal.sequence(), reversal.event().reverses), (4, Some(receipt.hash())));
    shop.wait(1);
    let refusal = counter.reverse(&shop, receipt.hash()).await.refusal();
    assert_eq!((refusal.reason, refusal.first.unwrap().at), (Reason::AlreadyReversed, reversed_at));
    let totals = shop
        .ledger()
        .totals(shop.merchant, tenthcup_ledger::ShopDay(0), tenthcup_ledger::ShopDay(99_999))
        .await;
    assert_eq!(totals.unwrap()[0].punches, 1);
}

pub async fn a_reversal_of_a_spent_reward_leaves_a_debt<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    punch(&shop, &mut counter, &mut holder, 9).await;
    let tenth = punched(&shop, &mut counter, &mut holder).await;
    let Answer::Challenged(asked) = counter.ask_to_redeem(&shop, &mut holder).await else { panic!() };
    assert!(matches!(shop.answer(&mut holder, &asked.terms, asked.digits).await, Answer::Redeemed(_)));
    let Answer::Reversed(reversal) = counter.reverse(&shop, tenth.hash()).await else { panic!() };
    assert_eq!((reversal.progress(), reversal.debt(), reversal.rewards()), (9, 1, 0));
    // The next full round pays it, and gives nothing.
    punch(&shop, &mut counter, &mut holder, 1).await;
    let card = shop.ledger().card_view(holder.card).await.unwrap().unwrap();
    assert_eq!((card.state.progress, card.state.debt, card.state.ready.len()), (0, 0, 0));
}

pub async fn only_a_punch_of_the_same_store_and_day_is_reversed<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let receipt = punched(&shop, &mut counter, &mut holder).await;
    let opened = shop.ledger().history(holder.card, None, 9).await.unwrap().pop().unwrap();
    for hash in [Digest::of(b"no such event"), opened.hash(), Digest::ZERO] {
        assert_eq!(counter.reverse(&shop, hash).await.reason(), Reason::NothingToReverse);
    }

    let mut elsewhere = other_store(&shop).await;
    assert_eq!(elsewhere.reverse(&shop, receipt.hash()).await.reason(), Reason::NothingToReverse);

    let second = punched(&shop, &mut counter, &mut holder).await;
    shop.wait(24 * 3600);
    assert!(
        matches!(counter.reverse(&shop, second.hash()).await, Answer::Reversed(_)),
        "a day old, to the second"
    );
    shop.wait(1);
    assert_eq!(counter.reverse(&shop, receipt.hash()).await.reason(), Reason::NothingToReverse);
}

async fn other_store<E: Engine>(shop: &Shop<E>) -> Counter {
    use tenthcup_ledger::Records;
    use tenthcup_ledger::record::{Device, Store};
    let store = tenthcup_token::StoreId::random(&mut rand::rng());
    let (name, time_zone) = ("Ufer".to_owned(), "Europe/Vienna".to_owned());
    shop.ledger().put(&Store { id: store, merchant: shop.merchant, name, time_zone }).await.unwrap();
    let mut counter = shop.counter().await;
    let record: Device = shop.ledger().get(shop.merchant, &counter.id).await.unwrap().unwrap();
    shop.ledger().put(&Device { store, ..record }).await.unwrap();
    counter.store = store;
    counter
}

pub async fn a_reversed_sale_stays_used_up<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let Answer::Punched(receipt) = counter.punch_sale(&shop, &mut holder, 1, "B-9").await else { panic!() };
    assert!(matches!(counter.reverse(&shop, receipt.hash()).await, Answer::Reversed(_)));
    let refused = counter.punch_sale(&shop, &mut holder, 1, "B-9").await;
    assert_eq!(refused.reason(), Reason::SaleAlreadyEarned);
}
