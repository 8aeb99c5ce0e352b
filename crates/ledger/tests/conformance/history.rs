//! The history of a card: numbered, linked, hashed; and nothing of it lost by a restart.

use tenthcup_ledger::{Answer, Receipt};
use tenthcup_token::{Digest, EventKind};

use super::*;

/// Every event names the one before it, and the receipts chain.
fn assert_chained(history: &[Receipt]) {
    let mut previous = Digest::ZERO;
    for (at, receipt) in history.iter().rev().enumerate() {
        assert_eq!(receipt.sequence() as usize, at + 1);
        assert_eq!(receipt.previous(), previous);
        assert_eq!(receipt.hash(), Digest::of(&receipt.event().to_bytes()));
        previous = receipt.hash();
    }
}

pub async fn a_history_is_a_chain_and_survives_a_restart<E: Engine>() {
    let mut shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    punch(&shop, &mut counter, &mut holder, 10).await;
    let Answer::Challenged(asked) = counter.ask_to_redeem(&shop, &mut holder).await else { panic!() };
    let Answer::Redeemed(_) = shop.answer(&mut holder, &asked.terms, asked.digits).await else { panic!() };
    let Answer::Punched(last) = counter.punch(&shop, &mut holder).await else { panic!() };
    let Answer::Reversed(_) = counter.reverse(&shop, last.hash()).await else { panic!() };

    let ledger = shop.ledger();
    let history = ledger.history(holder.card, None, 100).await.unwrap();
    assert_eq!(history.len(), 14);
    assert_chained(&history);
    let kinds: Vec<_> = history.iter().take(3).map(Receipt::kind).collect();
    assert_eq!(kinds, [EventKind::Reversed, EventKind::Punched, EventKind::Redeemed]);
    let view = ledger.card_view(holder.card).await.unwrap().unwrap();
    assert_eq!((view.head, view.sequence), (history[0].hash(), 14));
    let before =
        (view, history, ledger.counts().await.unwrap(), ledger.latest(shop.merchant, 100).await.unwrap());
    assert_eq!(before.3.len(), 14);
    drop(ledger);

    shop.engine.restart();
    let ledger = shop.ledger();
    let view = ledger.card_view(holder.card).await.unwrap().unwrap();
    let history = ledger.history(holder.card, None, 100).await.unwrap();
    let after =
        (view, history, ledger.counts().await.unwrap(), ledger.latest(shop.merchant, 100).await.unwrap());
    assert_eq!(after, before);
    drop(ledger);
    punch(&shop, &mut counter, &mut holder, 1).await;
}

pub async fn a_history_is_read_in_pages<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder, mut other) =
        (shop.counter().await, shop.customer().await, shop.customer().await);
    punch(&shop, &mut counter, &mut holder, 6).await;
    punch(&shop, &mut counter, &mut other, 3).await;
    let whole = shop.ledger().history(holder.card, None, 100).await.unwrap();
    let (mut paged, mut before) = (Vec::new(), None);
    loop {
        let page = shop.ledger().history(holder.card, before, 3).await.unwrap();
        let Some(last) = page.last() else { break };
        before = Some(last.sequence());
        paged.extend(page);
    }
    assert_eq!(paged, whole);
    assert_eq!(shop.ledger().history(holder.card, Some(0), 3).await.unwrap(), []);
}
