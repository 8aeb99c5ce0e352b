//! By a claim code, which two people signed for.

use super::super::papers::paper;
use super::*;

pub async fn a_paper_card_moves_to_a_phone_by_two_people<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let (card, code) = paper(&scene.shop, 0x71).await;
    scene.counter.punch_code(&scene.shop, code.clone()).await;
    let (entry, allowed) = scene.allow(MovedCard::Shown(code.clone()), &SECRET).await;
    let Answer::MoveAllowed(allowed) = allowed else { panic!("{allowed:?}") };
    assert_eq!((allowed.card, allowed.device), (card, scene.counter.id));
    assert_eq!(allowed.until, scene.shop.now().plus(600));
    assert_eq!(scene.state().await, Some(MoveViewState::Open));

    scene.shop.engine.restart();
    let key = new_key();
    let opened = moved(&scene.shop, &key, claim_code_subject(&SECRET)).await;
    assert_eq!((opened.card.card, opened.card.generation), (card, 1));
    let event = opened.receipt.event();
    assert_eq!((event.device, event.staff), (scene.counter.id, scene.counter.staff));
    let evidence: Vec<_> = opened.receipt.evidence().iter().map(|token| Digest::of(token)).collect();
    assert_eq!((evidence[0], evidence[1], evidence.len()), (entry, scene.other.head, 3));

    // The paper is dead, and a photograph of it with it; the phone has what was on it, and rewards wait.
    let dead = scene.counter.punch_code(&scene.shop, code).await;
    assert_eq!(dead.reason(), Reason::Superseded);
    let mut holder = Holder::new(card, key);
    let Answer::Punched(receipt) = scene.counter.punch(&scene.shop, &mut holder).await else { panic!() };
    assert_eq!(receipt.progress(), 2);
    assert!(opened.card.held_until.is_some());
    assert_eq!(scene.state().await, Some(MoveViewState::Over));
}

pub async fn nobody_moves_a_card_alone<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let claim_of = claim_commitment(&claim_code_subject(&SECRET));
    let intent = Intent::Move { card: MovedCard::Lost(scene.holder.card), claim: claim_of };
    let asked = scene.counter.sign(&scene.shop, intent, &Want::default());
    scene.shop.submit(&asked).await.unwrap();
    let subject = claim_code_subject(&SECRET);
    assert_eq!(refused(&scene.shop, &new_key(), subject).await, Reason::ClaimCodeUnknown);
    let entry = asked.digest();
    let alone = scene.counter.want(&scene.shop, Intent::Approve { entry }, Want::default()).await;
    assert_eq!(alone.reason(), Reason::ApprovalSamePerson);
    assert_eq!(refused(&scene.shop, &new_key(), subject).await, Reason::ClaimCodeUnknown);

    // Whoever's own card it is neither asks nor approves.
    let (ledger, merchant) = (scene.shop.ledger(), scene.shop.merchant);
    for counter in [&mut scene.counter, &mut scene.other] {
        let staff: Staff = ledger.get(merchant, &counter.staff).await.unwrap().unwrap();
        ledger.put(&Staff { own_cards: vec![scene.holder.card], ..staff }).await.unwrap();
    }
    let own = scene.other.want(&scene.shop, Intent::Approve { entry }, Want::default()).await;
    assert_eq!(own.reason(), Reason::OwnCard);
    let intent = Intent::Move { card: MovedCard::Lost(scene.holder.card), claim: Digest::of(b"another") };
    let own = scene.counter.want(&scene.shop, intent, Want::default()).await;
    assert_eq!(own.reason(), Reason::OwnCard);
}

pub async fn a_claim_code_is_good_for_ten_minutes<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let (_, code) = paper(&scene.shop, 0x72).await;
    scene.allow(MovedCard::Shown(code.clone()), &SECRET).await;
    scene.shop.wait(600);
    assert_eq!(scene.state().await, Some(MoveViewState::Over));
    assert_eq!(refused(&scene.shop, &new_key(), claim_code_subject(&SECRET)).await, Reason::Expired);
    // Another one can be made, and the same secret is not taken twice.
    scene.allow(MovedCard::Shown(code), &[7; 16]).await;
    scene.shop.wait(599);
    moved(&scene.shop, &new_key(), claim_code_subject(&[7; 16])).await;
}

pub async fn a_code_of_a_device_that_was_revoked_moves_nothing<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let (_, code) = paper(&scene.shop, 0x76).await;
    scene.allow(MovedCard::Shown(code), &SECRET).await;
    scene.shop.revoke(scene.counter.id).await;
    let subject = claim_code_subject(&SECRET);
    assert_eq!(refused(&scene.shop, &new_key(), subject).await, Reason::ClaimCodeUnknown);
}

pub async fn a_phone_that_is_here_is_not_moved_by_its_code<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let claim = Digest::of(b"a code");
    let shown = MovedCard::Shown(scene.holder.show(&scene.shop));
    let intent = Intent::Move { card: shown, claim };
    let answer = scene.counter.want(&scene.shop, intent, Want::default()).await;
    assert_eq!(answer.reason(), Reason::WrongKind);
    // And paper has to be here.
    let (card, _) = paper(&scene.shop, 0x74).await;
    let intent = Intent::Move { card: MovedCard::Lost(card), claim };
    let answer = scene.counter.want(&scene.shop, intent, Want::default()).await;
    assert_eq!(answer.reason(), Reason::WrongKind);
    // Nothing of this is done late.
    let intent = Intent::Move { card: MovedCard::Lost(scene.holder.card), claim };
    let late = Want { seconds_ago: 61, ..Want::default() };
    scene.shop.wait(100);
    assert_eq!(scene.counter.want(&scene.shop, intent, late).await.reason(), Reason::OnlineOnly);
}

pub async fn a_race_for_a_claim_code_has_one_winner<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let (_, code) = paper(&scene.shop, 0x75).await;
    scene.allow(MovedCard::Shown(code), &SECRET).await;
    let shop = &scene.shop;
    let claims: Vec<_> = (0..8).map(|_| shop.claim(&new_key(), claim_code_subject(&SECRET))).collect();
    let (ledger, now) = (shop.ledger(), shop.now());
    let racing = claims.into_iter().map(|claim| {
        let ledger = ledger.clone();
        tokio::spawn(async move { ledger.claim_move(claim, now).await.unwrap() })
    });
    let mut won = 0;
    for one in racing.collect::<Vec<_>>() {
        match one.await.unwrap() {
            Moving::Moved(_) => won += 1,
            Moving::Refused(refusal) => assert_eq!(refusal.reason, Reason::ClaimCodeUnknown),
            Moving::Pending { .. } => panic!(),
        }
    }
    assert_eq!(won, 1);
}
