//! Rules that the program sets, through the ledger: what they refuse burns nothing.

use tenthcup_ledger::{Answer, Records};
use tenthcup_program::{Limits, Status};
use tenthcup_token::Reason;

use super::*;

pub async fn what_a_rule_refuses_burns_nothing<E: Engine>() {
    let shop = Shop::<E>::with(|rules| {
        rules.limits = Limits { min_gap_seconds: Some(30), ..Limits::NONE };
    })
    .await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    punch(&shop, &mut counter, &mut holder, 1).await;
    shop.wait(20);
    let code = holder.show(&shop);
    assert_eq!(counter.punch_code(&shop, code.clone()).await.reason(), Reason::TooSoon);
    shop.wait(10);
    assert!(
        matches!(counter.punch_code(&shop, code.clone()).await, Answer::Punched(_)),
        "the code was still good"
    );
    assert_eq!(counter.punch_code(&shop, code).await.reason(), Reason::AlreadyUsed);
}

pub async fn the_day_limit_goes_by_the_clock_of_the_store<E: Engine>() {
    let shop = Shop::<E>::with(|rules| {
        rules.limits = Limits { max_per_day: Some(2), max_per_scan: 2, ..Limits::NONE };
    })
    .await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    // 23:59:50 in Vienna, which is 21:59:50Z in September.
    let midnight = T0.as_unix().div_ceil(86_400) * 86_400 - 2 * 3600;
    shop.set_clock(tenthcup_token::Timestamp::from_secs(midnight - 10));
    punch(&shop, &mut counter, &mut holder, 2).await;
    assert_eq!(counter.punch(&shop, &mut holder).await.reason(), Reason::DayLimit);
    shop.wait(9);
    assert_eq!(counter.punch(&shop, &mut holder).await.reason(), Reason::DayLimit);
    shop.wait(1);
    punch(&shop, &mut counter, &mut holder, 2).await;
}

pub async fn a_sale_earns_once<E: Engine>() {
    let shop = Shop::<E>::with(|rules| {
        rules.limits = Limits { max_per_scan: 25, ..Limits::NONE };
    })
    .await;
    let (mut counter, mut other) = (shop.counter().await, shop.counter().await);
    let (mut anna, mut bert) = (shop.customer().await, shop.customer().await);
    let Answer::Punched(receipt) = counter.punch_sale(&shop, &mut anna, 23, "A-1").await else { panic!() };
    assert_eq!((receipt.units(), receipt.progress(), receipt.rewards()), (23, 3, 2));
    assert_eq!(receipt.sale().unwrap().as_str(), "A-1");
    let first_at = shop.now();
    shop.wait(5);
    for holder in [&mut anna, &mut bert] {
        let refusal = other.punch_sale(&shop, holder, 1, "A-1").await.refusal();
        assert_eq!(refusal.reason, Reason::SaleAlreadyEarned);
        let first = refusal.first.unwrap();
        assert_eq!((first.at, first.device), (first_at, counter.id));
    }
    assert!(matches!(other.punch_sale(&shop, &mut bert, 1, "A-2").await, Answer::Punched(_)));
}

pub async fn a_closed_program_takes_no_punch_and_gives_no_card<E: Engine>() {
    use tenthcup_ledger::{Opening, Via};
    use tenthcup_token::{SigningKey, join_subject};
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let closed = shop.program_with(|_| {}).with_status(Status::Closed);
    shop.ledger().put(&closed).await.unwrap();
    assert_eq!(counter.punch(&shop, &mut holder).await.reason(), Reason::ProgramClosed);
    let key = SigningKey::generate(&mut rand::rng());
    let claim = shop.claim(&key, join_subject(&shop.program));
    let Opening::Refused(refusal) = shop.open(claim, Via::Join(shop.program)).await else { panic!() };
    assert_eq!(refusal.reason, Reason::ProgramClosed);
    // Who has a card gets it again all the same.
    let claim = shop.claim(&holder.key, join_subject(&shop.program));
    assert_eq!(shop.opened(claim, Via::Join(shop.program)).await.card.card, holder.card);
}
