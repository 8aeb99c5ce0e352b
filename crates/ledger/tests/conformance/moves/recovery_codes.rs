//! By the recovery code, which the holder put on record; and what holds for every move.

use super::*;

pub async fn a_recovery_code_moves_a_card_at_once<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    set_recovery(&scene.shop, &scene.holder, &SECRET).await;
    let moves = scene.shop.ledger().moves_of(scene.holder.card).await.unwrap();
    assert_eq!((moves.recovery_since, moves.pending_until), (Some(scene.shop.now()), None));
    scene.shop.wait(1000);
    scene.shop.engine.restart();

    let (key, subject) = (new_key(), recovery_subject(&SECRET));
    let opened = moved(&scene.shop, &key, subject).await;
    assert_eq!((opened.card.card, opened.card.generation), (scene.holder.card, 1));
    assert_eq!(opened.card.holder, HeldBy::from(key.public()));
    assert_eq!((opened.receipt.kind(), opened.receipt.sequence()), (EventKind::Moved, 3));
    assert_eq!((opened.receipt.units(), opened.receipt.progress()), (0, 1));
    let found = opened.receipt.evidence();
    let evidence = [recovery_claim_at(&scene, &found[0]), scene.shop.claim(&key, subject)];
    assert_eq!(found, evidence.map(|token| token.bytes().to_vec()));

    // The old key is dead, the new one is good.
    let dead = scene.counter.punch(&scene.shop, &mut scene.holder).await;
    assert_eq!(dead.reason(), Reason::BadSignature);
    let mut holder = Holder::new(scene.holder.card, key);
    let Answer::Punched(receipt) = scene.counter.punch(&scene.shop, &mut holder).await else { panic!() };
    assert_eq!(receipt.progress(), 2);
}

/// The same token as in the evidence, signed by the old key; its time is read from there.
fn recovery_claim_at<E: Engine>(scene: &Scene<E>, token: &[u8]) -> Signed<Claim> {
    let read = tenthcup_token::Unverified::<Claim>::from_bytes(token).unwrap().claims_unverified().clone();
    assert_eq!(read.subject, claim_commitment(&recovery_subject(&SECRET)));
    scene.holder.key.sign(read, &scene.shop.merchant, &[])
}

pub async fn only_the_holder_puts_a_recovery_code_on_record<E: Engine>() {
    let scene = Scene::<E>::new().await;
    let (shop, card) = (&scene.shop, scene.holder.card);
    let thief = recovery_claim(shop, &new_key(), &SECRET);
    let set = async |claim| shop.ledger().set_recovery(card, claim, shop.now()).await.unwrap();
    assert_eq!(set(thief).await.unwrap_err().reason, Reason::BadSignature);
    shop.ledger().set_card_status(shop.merchant, card, CardStatus::Frozen).await.unwrap();
    let holder = recovery_claim(shop, &scene.holder.key, &SECRET);
    assert_eq!(set(holder).await.unwrap_err().reason, Reason::CardFrozen);
    assert_eq!(refused(shop, &new_key(), recovery_subject(&SECRET)).await, Reason::ClaimCodeUnknown);
}

pub async fn a_new_recovery_code_replaces_the_old_one<E: Engine>() {
    let scene = Scene::<E>::new().await;
    let shop = &scene.shop;
    set_recovery(shop, &scene.holder, &[1; 16]).await;
    set_recovery(shop, &scene.holder, &[2; 16]).await;
    set_recovery(shop, &scene.holder, &[2; 16]).await;
    assert_eq!(refused(shop, &new_key(), recovery_subject(&[1; 16])).await, Reason::ClaimCodeUnknown);
    moved(shop, &new_key(), recovery_subject(&[2; 16])).await;
}

pub async fn a_recovery_code_moves_its_card_once<E: Engine>() {
    let scene = Scene::<E>::new().await;
    let shop = &scene.shop;
    set_recovery(shop, &scene.holder, &SECRET).await;
    let (key, subject) = (new_key(), recovery_subject(&SECRET));
    // What stands on record is no code.
    assert_eq!(refused(shop, &key, claim_commitment(&subject)).await, Reason::ClaimCodeUnknown);
    let first = moved(shop, &key, subject).await;
    shop.wait(50);
    let again = moved(shop, &key, subject).await;
    assert!(again.again && !first.again);
    assert_eq!(again.receipt, first.receipt);
    assert_eq!(refused(shop, &new_key(), subject).await, Reason::ClaimCodeUnknown);
    // Nor does the new holder's word make a used secret good again.
    let claim = recovery_claim(shop, &key, &SECRET);
    let set = shop.ledger().set_recovery(scene.holder.card, claim, shop.now()).await.unwrap();
    assert_eq!(set.unwrap_err().reason, Reason::ClaimCodeUnknown);
}

pub async fn rewards_wait_a_day_after_a_move<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    punch(&scene.shop, &mut scene.counter, &mut scene.holder, 9).await;
    set_recovery(&scene.shop, &scene.holder, &SECRET).await;
    let key = new_key();
    let opened = moved(&scene.shop, &key, recovery_subject(&SECRET)).await;
    assert_eq!(opened.card.held_until, Some(scene.shop.now().plus(DAY)));
    let mut holder = Holder::new(scene.holder.card, key);
    scene.shop.wait(DAY - 1);
    let held = scene.counter.ask_to_redeem(&scene.shop, &mut holder).await;
    assert_eq!(held.reason(), Reason::RedemptionHeld);
    scene.shop.wait(1);
    let asked = scene.counter.ask_to_redeem(&scene.shop, &mut holder).await;
    assert!(matches!(asked, Answer::Challenged(_)), "{asked:?}");
}

pub async fn a_challenge_from_before_a_move_redeems_nothing_after_it<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    punch(&scene.shop, &mut scene.counter, &mut scene.holder, 9).await;
    set_recovery(&scene.shop, &scene.holder, &SECRET).await;
    let asked = scene.counter.ask_to_redeem(&scene.shop, &mut scene.holder).await;
    let Answer::Challenged(challenged) = asked else { panic!("{asked:?}") };
    let key = new_key();
    moved(&scene.shop, &key, recovery_subject(&SECRET)).await;
    let mut holder = Holder::new(scene.holder.card, key);
    let answer = scene.shop.answer(&mut holder, &challenged.terms, challenged.digits).await;
    assert_eq!(answer.reason(), Reason::RedemptionHeld);
}

pub async fn a_card_moves_ten_times_a_day<E: Engine>() {
    let scene = Scene::<E>::new().await;
    let shop = &scene.shop;
    let mut key = scene.holder.key.clone();
    for number in 0..11_u8 {
        let claim = recovery_claim(shop, &key, &[number; 16]);
        shop.ledger().set_recovery(scene.holder.card, claim, shop.now()).await.unwrap().unwrap();
        let (next, subject) = (new_key(), recovery_subject(&[number; 16]));
        if number < 10 {
            moved(shop, &next, subject).await;
            key = std::sync::Arc::new(next);
            continue;
        }
        assert_eq!(refused(shop, &next, subject).await, Reason::MoveLimit);
        shop.wait(DAY - 1);
        assert_eq!(refused(shop, &next, subject).await, Reason::MoveLimit);
        shop.wait(1);
        assert_eq!(moved(shop, &next, subject).await.card.generation, 11);
    }
}

pub async fn what_moved_is_nobodys_but_the_new_keys<E: Engine>() {
    let scene = Scene::<E>::new().await;
    let shop = &scene.shop;
    set_recovery(shop, &scene.holder, &SECRET).await;
    let second = new_key();
    moved(shop, &second, recovery_subject(&SECRET)).await;
    // The old key asks by the link by which it got the card: not even a look at it.
    let claim = shop.claim(&scene.holder.key, join_subject(&shop.program));
    let tenthcup_ledger::Opening::Refused(refusal) = shop.open(claim, Via::Join(shop.program)).await else {
        panic!()
    };
    assert_eq!(refusal.reason, Reason::InviteUsed);
    // So it is for the key after it, when the card has moved on.
    let claim = shop.claim(&second, claim_commitment(&recovery_subject(&[8; 16])));
    shop.ledger().set_recovery(scene.holder.card, claim, shop.now()).await.unwrap().unwrap();
    moved(shop, &new_key(), recovery_subject(&[8; 16])).await;
    assert_eq!(refused(shop, &second, recovery_subject(&SECRET)).await, Reason::ClaimCodeUnknown);
}

pub async fn a_frozen_card_does_not_move<E: Engine>() {
    let scene = Scene::<E>::new().await;
    set_recovery(&scene.shop, &scene.holder, &[9; 16]).await;
    let key = new_key();
    let (ledger, merchant, card) = (scene.shop.ledger(), scene.shop.merchant, scene.holder.card);
    ledger.set_card_status(merchant, card, CardStatus::Frozen).await.unwrap();
    scene.shop.wait(DAY);
    assert_eq!(refused(&scene.shop, &key, recovery_subject(&[9; 16])).await, Reason::CardFrozen);
    ledger.set_card_status(merchant, card, CardStatus::Active).await.unwrap();
    moved(&scene.shop, &key, recovery_subject(&[9; 16])).await;
}
