//! Of a phone that is said to be gone: it has a day to show itself.

use super::super::papers::paper;
use super::*;

pub async fn a_lost_phones_card_moves_after_a_day<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    set_recovery(&scene.shop, &scene.holder, &[9; 16]).await;
    scene.allow_lost(&SECRET).await;
    let (key, subject) = (new_key(), claim_code_subject(&SECRET));
    let (card, until) = (scene.holder.card, scene.shop.now().plus(DAY));
    assert_eq!(claim(&scene.shop, &key, subject).await, Moving::Pending { card, until });
    assert_eq!(scene.state().await, Some(MoveViewState::Pending(until)));
    assert_eq!(scene.shop.ledger().moves_of(card).await.unwrap().pending_until, Some(until));
    assert_eq!(refused(&scene.shop, &new_key(), subject).await, Reason::ClaimCodeUnknown);
    let mut early = Holder::new(card, key);
    assert_eq!(scene.counter.punch(&scene.shop, &mut early).await.reason(), Reason::BadSignature);

    let first = scene.shop.claim(&early.key, subject);
    scene.shop.wait(DAY - 1);
    assert_eq!(claim(&scene.shop, &early.key, subject).await, Moving::Pending { card, until });
    scene.shop.wait(1);
    scene.shop.engine.restart();
    let opened = moved(&scene.shop, &early.key, subject).await;
    let event = opened.receipt.event();
    assert_eq!(opened.receipt.evidence()[2], first.bytes());
    assert_eq!((event.happened, event.recorded), (first.claims().iat, scene.shop.now()));
    assert_eq!(opened.card.held_until, Some(scene.shop.now().plus(DAY)));
    assert!(matches!(scene.counter.punch(&scene.shop, &mut early).await, Answer::Punched(_)));
    // What the old key left on record moves nothing any more.
    let old = recovery_subject(&[9; 16]);
    assert_eq!(refused(&scene.shop, &new_key(), old).await, Reason::ClaimCodeUnknown);
    assert_eq!(scene.shop.ledger().moves_of(card).await.unwrap(), Default::default());
}

pub async fn the_lost_phone_stops_the_move_by_showing_the_card<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    scene.allow_lost(&SECRET).await;
    let (key, subject) = (new_key(), claim_code_subject(&SECRET));
    claim(&scene.shop, &key, subject).await;
    scene.shop.wait(DAY - 10);
    let answer = scene.counter.punch(&scene.shop, &mut scene.holder).await;
    assert!(matches!(answer, Answer::Punched(_)));
    scene.shop.wait(DAY);
    assert_eq!(refused(&scene.shop, &key, subject).await, Reason::MoveStopped);
    assert_eq!(scene.state().await, Some(MoveViewState::Stopped));
    let alarms = scene.shop.ledger().alarms(scene.shop.merchant, 10).await.unwrap();
    let told: Vec<_> = alarms.iter().map(|alarm| (alarm.cause, alarm.card, alarm.device)).collect();
    assert_eq!(told, [(AlarmCause::MoveStopped, scene.holder.card, scene.counter.id)], "of who asked, once");
    assert!(matches!(scene.counter.punch(&scene.shop, &mut scene.holder).await, Answer::Punched(_)));
}

pub async fn the_holder_stops_the_move<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let stop = async |scene: &Scene<E>| {
        scene.shop.ledger().stop_move(scene.holder.card, scene.shop.now()).await.unwrap()
    };
    assert!(!stop(&scene).await);
    scene.allow_lost(&SECRET).await;
    assert!(!stop(&scene).await, "nobody has claimed it yet");
    let (key, subject) = (new_key(), claim_code_subject(&SECRET));
    claim(&scene.shop, &key, subject).await;
    assert!(stop(&scene).await);
    assert!(!stop(&scene).await);
    scene.shop.wait(DAY);
    assert_eq!(refused(&scene.shop, &key, subject).await, Reason::MoveStopped);
}

pub async fn a_code_drawn_before_the_claim_stops_nothing<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    scene.allow_lost(&SECRET).await;
    let filmed = scene.holder.show(&scene.shop);
    scene.shop.wait(1);
    let (key, subject) = (new_key(), claim_code_subject(&SECRET));
    claim(&scene.shop, &key, subject).await;
    assert!(matches!(scene.counter.punch_code(&scene.shop, filmed).await, Answer::Punched(_)));
    scene.shop.wait(DAY);
    moved(&scene.shop, &key, subject).await;
}

pub async fn another_approved_code_ends_the_one_that_is_pending<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    scene.allow_lost(&SECRET).await;
    let (thief, holder) = (new_key(), new_key());
    claim(&scene.shop, &thief, claim_code_subject(&SECRET)).await;
    // The same code for two cards is refused.
    let (_, code) = paper(&scene.shop, 0x73).await;
    let twice = scene.allow(MovedCard::Shown(code), &SECRET).await.1;
    assert_eq!(twice.reason(), Reason::ClaimCodeUnknown);

    scene.shop.wait(DAY / 2);
    scene.allow_lost(&[3; 16]).await;
    assert_eq!(refused(&scene.shop, &thief, claim_code_subject(&SECRET)).await, Reason::ClaimCodeUnknown);
    let alarms = scene.shop.ledger().alarms(scene.shop.merchant, 10).await.unwrap();
    assert_eq!(alarms.len(), 1, "the merchant hears of whoever was not meant");
    let subject = claim_code_subject(&[3; 16]);
    claim(&scene.shop, &holder, subject).await;
    scene.shop.wait(DAY - 1);
    assert!(
        matches!(claim(&scene.shop, &holder, subject).await, Moving::Pending { .. }),
        "the wait is whole"
    );
    scene.shop.wait(1);
    moved(&scene.shop, &holder, subject).await;
}

pub async fn a_freeze_stops_what_is_pending<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    scene.allow_lost(&SECRET).await;
    let (thief, subject) = (new_key(), claim_code_subject(&SECRET));
    claim(&scene.shop, &thief, subject).await;
    let (ledger, merchant, card) = (scene.shop.ledger(), scene.shop.merchant, scene.holder.card);
    ledger.set_card_status(merchant, card, CardStatus::Frozen).await.unwrap();
    ledger.set_card_status(merchant, card, CardStatus::Active).await.unwrap();
    scene.shop.wait(DAY);
    assert_eq!(refused(&scene.shop, &thief, subject).await, Reason::MoveStopped);
}
