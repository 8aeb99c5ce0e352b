//! The device's chain, and the same entry again.

use tenthcup_ledger::Answer;
use tenthcup_token::{Intent, Reason};

use super::*;

pub async fn a_repeat_gets_the_first_answer<E: Engine>() {
    let mut shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let code = holder.show(&shop);
    let punch = Intent::Punch { count: 1, code };
    let entry = counter.sign(&shop, punch.clone(), &Want::default());
    let again = counter.sign(&shop, punch, &Want::default());
    let first = shop.submit(&entry).await.unwrap();
    assert!(matches!(first, Answer::Punched(_)));
    let refused = shop.submit(&again).await.unwrap();
    assert_eq!(refused.reason(), Reason::AlreadyUsed);
    shop.wait(30);
    super::punch(&shop, &mut counter, &mut holder, 3).await;
    assert_eq!(shop.submit(&entry).await.unwrap(), first);
    assert_eq!(shop.submit(&again).await.unwrap(), refused);

    shop.engine.restart();
    assert_eq!(shop.submit(&entry).await.unwrap(), first);
    assert_eq!(shop.submit(&again).await.unwrap(), refused);
    // Also when it comes so late that a new entry would be refused, and the card is frozen by then.
    shop.wait(25 * 3600);
    assert_eq!(shop.submit(&entry).await.unwrap(), first);
    let card = shop.ledger().card_view(holder.card).await.unwrap().unwrap();
    assert_eq!((card.state.progress, card.sequence), (4, 5));
}

pub async fn an_answer_that_was_forgotten_is_not_given_again<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let entry = counter.sign(&shop, Intent::Punch { count: 1, code: holder.show(&shop) }, &Want::default());
    let first = shop.submit(&entry).await.unwrap();
    let month = 31 * 24 * 3600;
    shop.wait(month - 1);
    // Counters of pace go before it.
    shop.ledger().prune(shop.now()).await.unwrap();
    assert_eq!(shop.submit(&entry).await.unwrap(), first);
    shop.wait(1);
    let pruned = shop.ledger().prune(shop.now()).await.unwrap();
    assert_eq!((pruned.others, pruned.more), (1, false));
    let refusal = shop.submit(&entry).await.unwrap().refusal();
    assert_eq!((refusal.reason, refusal.chained), (Reason::TooLate, false));
    assert_eq!(shop.ledger().card_view(holder.card).await.unwrap().unwrap().state.progress, 1);
}
