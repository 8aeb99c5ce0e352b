//! Lists of cards.

use tenthcup_ledger::Records;
use tenthcup_token::{CardId, MerchantId, ProgramId};
use tenthcup_verifier::CardStatus;

use super::*;

pub async fn cards_are_listed_newest_first_in_pages<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let mut newest_first = Vec::new();
    for _ in 0..7 {
        shop.wait(1);
        newest_first.insert(0, shop.customer().await.card);
    }
    let (mut paged, mut after) = (Vec::new(), None);
    loop {
        let page = shop.ledger().cards(shop.merchant, None, after, 3).await.unwrap();
        let Some(last) = page.last() else { break };
        after = Some(last.card);
        paged.extend(page.into_iter().map(|view| view.card));
    }
    assert_eq!(paged, newest_first);
    let other = ProgramId::random(&mut rand::rng());
    assert_eq!(shop.ledger().cards(shop.merchant, Some(other), None, 9).await.unwrap(), []);
    assert_eq!(shop.ledger().cards(shop.merchant, Some(shop.program), None, 9).await.unwrap().len(), 7);
}

pub async fn a_card_is_only_its_merchants<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let holder = shop.customer().await;
    let stranger = MerchantId::random(&mut rand::rng());
    let ledger = shop.ledger();
    assert_eq!(ledger.set_card_status(stranger, holder.card, CardStatus::Frozen).await.unwrap(), None);
    assert_eq!(ledger.card_view(holder.card).await.unwrap().unwrap().status, CardStatus::Active);
    assert_eq!(ledger.cards(stranger, None, None, 9).await.unwrap(), []);
    assert_eq!(ledger.cards(stranger, None, Some(holder.card), 9).await.unwrap(), []);
    assert_eq!(ledger.latest(stranger, 9).await.unwrap(), []);
    let nobody = CardId::random(&mut rand::rng());
    assert_eq!(ledger.set_card_status(shop.merchant, nobody, CardStatus::Frozen).await.unwrap(), None);
    assert_eq!(ledger.card_view(nobody).await.unwrap(), None);
    assert!(ledger.list::<tenthcup_ledger::record::Store>(stranger).await.unwrap().is_empty());
}
