//! Lists of cards.

use tenthcup_ledger::Records;
use tenthcup_token::{CardId, FrozenCard, MerchantId, ProgramId, recovery_subject};
use tenthcup_verifier::CardStatus;

use super::moves::{moved as move_to, new_key, set_recovery};
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

pub async fn the_freeze_list_holds_what_is_frozen_moved_or_erased_and_no_more<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut frozen) = (shop.counter().await, shop.customer().await);
    let (moved, erased, mut untouched) =
        (shop.customer().await, shop.customer().await, shop.customer().await);
    let (ledger, merchant) = (shop.ledger(), shop.merchant);
    punch(&shop, &mut counter, &mut untouched, 2).await;
    assert_eq!(ledger.frozen_cards(merchant).await.unwrap(), []);

    set_recovery(&shop, &moved, &[9; 16]).await;
    shop.wait(24 * 60 * 60);
    move_to(&shop, &new_key(), recovery_subject(&[9; 16])).await;
    ledger.erase(merchant, erased.card, shop.now()).await.unwrap().unwrap();
    ledger.set_card_status(merchant, frozen.card, CardStatus::Frozen).await.unwrap().unwrap();
    drop(ledger);
    let first_good = |cards: &[&Holder]| {
        let mut list: Vec<_> =
            cards.iter().map(|holder| FrozenCard { card: holder.card, least_generation: 1 }).collect();
        list.sort_by_key(|frozen| frozen.card);
        list
    };
    let list = shop.ledger().frozen_cards(merchant).await.unwrap();
    assert_eq!(list, first_good(&[&frozen, &moved, &erased]));
    assert_eq!(shop.ledger().frozen_cards(MerchantId::from_bytes([0xee; 16])).await.unwrap(), []);

    shop.ledger().set_card_status(merchant, frozen.card, CardStatus::Active).await.unwrap().unwrap();
    punch(&shop, &mut counter, &mut frozen, 1).await;
    assert_eq!(shop.ledger().frozen_cards(merchant).await.unwrap(), first_good(&[&moved, &erased]));
}
