//! A reward is redeemed once, at the counter that asked, with the digits shown there.

use tenthcup_ledger::{Answer, ChallengeState, Challenged, Digits};
use tenthcup_token::{EventKind, Reason, Unverified};
use tenthcup_verifier::{CardStatus, check_redeem};

use super::*;

async fn asked<E: Engine>(shop: &Shop<E>, counter: &mut Counter, holder: &mut Holder) -> Challenged {
    match counter.ask_to_redeem(shop, holder).await {
        Answer::Challenged(challenged) => challenged,
        other => panic!("{other:?}"),
    }
}

pub(super) fn other_than(digits: Digits) -> Digits {
    if digits.to_string() == "00" { "01".parse().unwrap() } else { "00".parse().unwrap() }
}

pub async fn a_reward_is_redeemed_and_then_spent<E: Engine>() {
    let mut shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    assert_eq!(counter.ask_to_redeem(&shop, &mut holder).await.reason(), Reason::NoReward);
    punch(&shop, &mut counter, &mut holder, 10).await;
    let reward = shop.ledger().card_view(holder.card).await.unwrap().unwrap().state.ready[0].id;

    let entry_time = shop.now();
    let challenged = asked(&shop, &mut counter, &mut holder).await;
    assert_eq!((challenged.terms.reward, challenged.terms.card), (reward, holder.card));
    assert_eq!((challenged.terms.device, challenged.terms.store), (counter.id, shop.store));
    assert_eq!(challenged.terms.expires, shop.now().plus(60));
    let second = asked(&shop, &mut counter, &mut holder).await;
    shop.wait(20);

    let challenge = shop.sign_challenge(&challenged.terms);
    let redeem = holder.redeem(&shop, &challenge);
    let redeem_bytes = redeem.bytes().to_vec();
    let checked = check_redeem(redeem, &challenge, &*shop.ledger(), &shop.windows, shop.now()).unwrap();
    let answer = shop.ledger().redeem(checked.clone(), challenged.digits, shop.now()).await.unwrap();
    let Answer::Redeemed(receipt) = &answer else { panic!("{answer:?}") };
    assert_eq!((receipt.kind(), receipt.sequence(), receipt.rewards()), (EventKind::Redeemed, 12, 0));
    assert_eq!((receipt.units(), receipt.happened(), receipt.recorded()), (0, entry_time, shop.now()));
    assert_eq!(receipt.event().redeemed, Some(reward));
    let [entry, asked_with, answered_with] = receipt.evidence() else { panic!() };
    assert!(Unverified::<tenthcup_token::Entry>::from_bytes(entry).is_ok());
    assert_eq!((asked_with.as_slice(), answered_with), (challenge.bytes(), &redeem_bytes));

    // The same answer again, also after a restart: the same receipt.
    assert_eq!(shop.ledger().redeem(checked.clone(), challenged.digits, shop.now()).await.unwrap(), answer);
    shop.engine.restart();
    assert_eq!(shop.ledger().redeem(checked, challenged.digits, shop.now()).await.unwrap(), answer);
    let view = shop.ledger().challenge(challenged.terms.nonce).await.unwrap().unwrap();
    assert_eq!(view.state, ChallengeState::Answered);

    // Another answer, to this challenge or to another one for the same reward: names the first.
    for (terms, digits) in [(&challenged.terms, challenged.digits), (&second.terms, second.digits)] {
        let refusal = shop.answer(&mut holder, terms, digits).await.refusal();
        assert_eq!(refusal.reason, Reason::AlreadyUsed);
        let first = refusal.first.unwrap();
        assert_eq!(
            (first.at, first.device, first.store, first.staff),
            (receipt.recorded(), counter.id, shop.store, shop.staff)
        );
    }
    assert_eq!(counter.ask_to_redeem(&shop, &mut holder).await.reason(), Reason::NoReward);
}

pub async fn asking_to_redeem_burns_the_code_and_earns_nothing<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    punch(&shop, &mut counter, &mut holder, 10).await;
    let code = holder.show(&shop);
    let redeem = tenthcup_token::Intent::Redeem { code: code.clone() };
    let entry = counter.sign(&shop, redeem, &Want::default());
    let answer = shop.submit(&entry).await.unwrap();
    assert!(matches!(answer, Answer::Challenged(_)));
    assert_eq!(shop.submit(&entry).await.unwrap(), answer, "the same challenge, the same digits");
    assert_eq!(counter.punch_code(&shop, code).await.reason(), Reason::AlreadyUsed);
    let card = shop.ledger().card_view(holder.card).await.unwrap().unwrap();
    assert_eq!((card.sequence, card.state.ready.len()), (11, 1));
}

pub async fn a_code_that_finds_no_reward_is_not_burnt<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let code = holder.show(&shop);
    let redeem = tenthcup_token::Intent::Redeem { code: code.clone() };
    assert_eq!(counter.want(&shop, redeem, Want::default()).await.reason(), Reason::NoReward);
    assert!(matches!(counter.punch_code(&shop, code).await, Answer::Punched(_)));
}

pub async fn three_wrong_pairs_of_digits_end_it<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    punch(&shop, &mut counter, &mut holder, 10).await;
    let Challenged { terms, digits, .. } = asked(&shop, &mut counter, &mut holder).await;
    for _ in 0..3 {
        let state = shop.ledger().challenge(terms.nonce).await.unwrap().unwrap().state;
        assert_eq!(state, ChallengeState::Open);
        let answer = shop.answer(&mut holder, &terms, other_than(digits)).await;
        assert_eq!(answer.reason(), Reason::WrongDigits);
    }
    assert_eq!(shop.ledger().challenge(terms.nonce).await.unwrap().unwrap().state, ChallengeState::GivenUp);
    assert_eq!(shop.answer(&mut holder, &terms, digits).await.reason(), Reason::ChallengeUnknown);
    // Nothing is lost: a new one can be asked for, and two wrong pairs leave room for the right one.
    let Challenged { terms, digits, .. } = asked(&shop, &mut counter, &mut holder).await;
    for _ in 0..2 {
        shop.answer(&mut holder, &terms, other_than(digits)).await.refusal();
    }
    assert!(matches!(shop.answer(&mut holder, &terms, digits).await, Answer::Redeemed(_)));
}

pub async fn an_expired_challenge_redeems_nothing<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    punch(&shop, &mut counter, &mut holder, 10).await;
    let Challenged { terms, digits, .. } = asked(&shop, &mut counter, &mut holder).await;
    // Checked in the last second, decided in the next.
    shop.wait(59);
    let challenge = shop.sign_challenge(&terms);
    let redeem = holder.redeem(&shop, &challenge);
    let checked = check_redeem(redeem, &challenge, &*shop.ledger(), &shop.windows, shop.now()).unwrap();
    let late = shop.ledger().redeem(checked.clone(), digits, shop.now().plus(1)).await.unwrap();
    assert_eq!(late.reason(), Reason::ChallengeExpired);
    // The clock of the machine may wobble by a few seconds.
    assert!(matches!(shop.ledger().redeem(checked, digits, shop.now()).await.unwrap(), Answer::Redeemed(_)));
}

pub async fn what_changed_since_the_check_counts<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    punch(&shop, &mut counter, &mut holder, 10).await;
    let Challenged { terms, digits, .. } = asked(&shop, &mut counter, &mut holder).await;
    let challenge = shop.sign_challenge(&terms);
    let redeem = holder.redeem(&shop, &challenge);
    let ledger = shop.ledger();
    let checked = check_redeem(redeem, &challenge, &*ledger, &shop.windows, shop.now()).unwrap();
    ledger.set_card_status(shop.merchant, holder.card, CardStatus::Frozen).await.unwrap();
    let refused = ledger.redeem(checked.clone(), digits, shop.now()).await.unwrap();
    assert_eq!(refused.reason(), Reason::CardFrozen);
    ledger.set_card_status(shop.merchant, holder.card, CardStatus::Active).await.unwrap();
    shop.revoke(counter.id).await;
    let refused = ledger.redeem(checked, digits, shop.now()).await.unwrap();
    assert_eq!(refused.reason(), Reason::DeviceRevoked);
}

pub async fn a_challenge_that_the_ledger_did_not_make_is_unknown<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    punch(&shop, &mut counter, &mut holder, 10).await;
    let Challenged { mut terms, digits, .. } = asked(&shop, &mut counter, &mut holder).await;
    // Signed by the right key, over terms that are not those on record: longer, or for another device.
    terms.expires = terms.expires.plus(600);
    assert_eq!(shop.answer(&mut holder, &terms, digits).await.reason(), Reason::ChallengeUnknown);
    terms.nonce = tenthcup_token::ChallengeNonce::from_bytes([1; 8]);
    assert_eq!(shop.answer(&mut holder, &terms, digits).await.reason(), Reason::ChallengeUnknown);
}

pub async fn a_late_entry_asks_for_no_redemption<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    punch(&shop, &mut counter, &mut holder, 10).await;
    shop.wait(600);
    let code = holder.show_at(&shop, shop.now().minus(120));
    let want = Want { seconds_ago: 120, ..Want::default() };
    let answer = counter.want(&shop, tenthcup_token::Intent::Redeem { code }, want).await;
    assert_eq!(answer.reason(), Reason::OnlineOnly);
}
