//! Ten punches, one reward; and what stands in card and receipt.

use tenthcup_ledger::{Answer, Records, ShopDay, shop_day};
use tenthcup_token::{Digest, EventKind, Reason, StoreId, Timestamp};
use tenthcup_verifier::CardStatus;

use super::*;

pub async fn ten_punches_give_one_reward<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    for number in 1..=10_u32 {
        shop.wait(61);
        let Answer::Punched(receipt) = counter.punch(&shop, &mut holder).await else {
            panic!("punch {number}")
        };
        assert_eq!(receipt.sequence(), number + 1);
        assert_eq!((receipt.units(), receipt.needed()), (1, 10));
        assert_eq!(receipt.progress(), i64::from(number % 10));
        assert_eq!(receipt.rewards(), u64::from(number == 10));
        assert_eq!((receipt.recorded(), receipt.happened()), (shop.now(), shop.now()));
        assert_eq!(
            (receipt.store(), receipt.staff(), receipt.device()),
            (shop.store, shop.staff, counter.id)
        );
    }
    let card = shop.ledger().card_view(holder.card).await.unwrap().unwrap();
    assert_eq!((card.state.progress, card.state.ready.len(), card.sequence), (0, 1, 11));
    punch(&shop, &mut counter, &mut holder, 1).await;
    let card = shop.ledger().card_view(holder.card).await.unwrap().unwrap();
    assert_eq!((card.state.progress, card.state.ready.len()), (1, 1), "the eleventh starts the next round");
}

pub async fn the_receipt_is_that_of_the_event<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let Answer::Punched(receipt) = counter.punch(&shop, &mut holder).await else { panic!() };
    let claims = receipt.claims(shop.issuer.public().kid());
    assert_eq!(claims.event, Digest::of(&receipt.event().to_bytes()));
    assert_eq!((claims.card, claims.sequence, claims.kind), (holder.card, 2, EventKind::Punched));
    assert_eq!((claims.units, claims.progress, claims.needed, claims.rewards), (1, 1, 10, 0));
    let opened = shop.ledger().history(holder.card, Some(2), 10).await.unwrap().remove(0);
    assert_eq!(claims.previous, opened.hash());
    assert_eq!(
        (opened.store(), opened.kind(), opened.previous()),
        (StoreId::NONE, EventKind::Opened, Digest::ZERO)
    );
}

pub async fn a_replay_names_the_first_use<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut other, mut holder) =
        (shop.counter().await, shop.counter().await, shop.customer().await);
    let code = holder.show(&shop);
    let first_at = shop.now();
    assert!(matches!(counter.punch_code(&shop, code.clone()).await, Answer::Punched(_)));
    shop.wait(7);
    for device in [&mut other, &mut counter] {
        let refusal = device.punch_code(&shop, code.clone()).await.refusal();
        assert_eq!((refusal.reason, refusal.card), (Reason::AlreadyUsed, Some(holder.card)));
        assert!(refusal.chained);
    }
    let refusal = other.punch_code(&shop, code.clone()).await.refusal();
    let first = refusal.first.unwrap();
    assert_eq!((first.at, first.store, first.staff), (first_at, shop.store, shop.staff));
    assert_eq!(first.device, counter.id);
    assert_eq!(shop.ledger().card_view(holder.card).await.unwrap().unwrap().state.progress, 1);
}

pub async fn a_code_the_verifier_refused_is_recorded<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let code = holder.show(&shop);
    shop.wait(61);
    let refusal = counter.punch_code(&shop, code).await.refusal();
    assert_eq!((refusal.reason, refusal.chained), (Reason::Stale, true));
    let chain = shop.ledger().chain(counter.id).await.unwrap();
    assert_eq!((chain.sequence, chain.head), (1, counter.head));
    let noted = shop.ledger().refusals(shop.merchant, 10).await.unwrap();
    assert_eq!(noted.len(), 1);
    assert_eq!((noted[0].reason, noted[0].device, noted[0].at), (Reason::Stale, counter.id, shop.now()));
    punch(&shop, &mut counter, &mut holder, 1).await;
}

pub async fn a_card_frozen_after_the_check_gets_nothing<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let intent = tenthcup_token::Intent::Punch { count: 1, code: holder.show(&shop) };
    let entry = counter.sign(&shop, intent, &Want::default());
    let checked = shop.check(&entry);
    assert!(checked.code().is_ok());
    let ledger = shop.ledger();
    let frozen =
        ledger.set_card_status(shop.merchant, holder.card, CardStatus::Frozen).await.unwrap().unwrap();
    assert_eq!(frozen.status, CardStatus::Frozen);
    let fresh = fresh();
    let answer = ledger.submit(checked, fresh, shop.now()).await.unwrap();
    assert_eq!(answer.reason(), Reason::CardFrozen);
    ledger.set_card_status(shop.merchant, holder.card, CardStatus::Active).await.unwrap().unwrap();
    punch(&shop, &mut counter, &mut holder, 1).await;
}

pub async fn a_device_revoked_after_the_check_gets_nothing<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let intent = tenthcup_token::Intent::Punch { count: 1, code: holder.show(&shop) };
    let entry = counter.sign(&shop, intent, &Want::default());
    let checked = shop.check(&entry);
    shop.revoke(counter.id).await;
    let fresh = fresh();
    let refusal = shop.ledger().submit(checked, fresh, shop.now()).await.unwrap().refusal();
    assert_eq!((refusal.reason, refusal.chained), (Reason::DeviceRevoked, false));
    assert_eq!(shop.ledger().chain(counter.id).await.unwrap().sequence, 0);
}

pub async fn only_who_is_signed_on_can_punch<E: Engine>() {
    use tenthcup_ledger::Shifts;
    use tenthcup_ledger::record::{Shift, Staff, StaffStatus};
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let berta = tenthcup_token::StaffId::random(&mut rand::rng());
    shop.hire(berta).await;
    counter.staff = berta;
    assert_eq!(counter.punch(&shop, &mut holder).await.reason(), Reason::StaffNotSignedOn);

    shop.wait(600);
    let (merchant, device, since) = (shop.merchant, counter.id, shop.now());
    let shift = Shift { merchant, device, staff: berta, since, until: since.plus(8 * 3600) };
    shop.ledger().sign_on(shift).await.unwrap();
    punch(&shop, &mut counter, &mut holder, 1).await;
    let current = shop.ledger().current_shift(merchant, device, shop.now()).await.unwrap().unwrap();
    assert_eq!(current.staff, berta);

    // Whoever was signed on before is so no longer, the clocks' difference allowed for.
    shop.wait(61);
    counter.staff = shop.staff;
    assert_eq!(counter.punch(&shop, &mut holder).await.reason(), Reason::StaffNotSignedOn);

    counter.staff = berta;
    shop.ledger().sign_off(merchant, device, shop.now()).await.unwrap();
    assert_eq!(shop.ledger().current_shift(merchant, device, shop.now()).await.unwrap(), None);
    shop.wait(61);
    assert_eq!(counter.punch(&shop, &mut holder).await.reason(), Reason::StaffNotSignedOn);

    // Who left is out at once, whatever shift is open.
    let back = Shift { merchant, device, staff: berta, since: shop.now(), until: shop.now().plus(3600) };
    shop.ledger().sign_on(back).await.unwrap();
    let record: Staff = shop.ledger().get(merchant, &berta).await.unwrap().unwrap();
    shop.ledger().put(&Staff { status: StaffStatus::Left, ..record }).await.unwrap();
    assert_eq!(counter.punch(&shop, &mut holder).await.reason(), Reason::StaffNotSignedOn);
}

pub async fn the_days_are_counted<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let code = holder.show(&shop);
    counter.punch_code(&shop, code.clone()).await;
    counter.punch_code(&shop, code).await.refusal();
    let today = shop_day("Europe/Vienna", shop.now()).unwrap();
    shop.wait(24 * 3600);
    punch(&shop, &mut counter, &mut holder, 2).await;
    let totals = shop.ledger().totals(shop.merchant, today, ShopDay(today.0 + 30)).await.unwrap();
    let counted: Vec<_> =
        totals.iter().map(|day| (day.day.0 - today.0, day.punches, day.cards, day.refused)).collect();
    assert_eq!(counted, [(0, 1, 1, 1), (1, 2, 0, 0)]);
    assert_eq!(shop.ledger().totals(shop.merchant, ShopDay(1), ShopDay(0)).await.unwrap(), []);
    assert!(shop.now() > Timestamp::from_secs(0));
}
