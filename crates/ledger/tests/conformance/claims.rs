//! One card for one key.

use tenthcup_ledger::record::Invite;
use tenthcup_ledger::{Opening, Records, Via};
use tenthcup_token::{Digest, EventKind, InviteId, Reason, SigningKey, join_subject};

use super::*;

fn refused(opening: Opening) -> Reason {
    match opening {
        Opening::Refused(refusal) => refusal.reason,
        Opening::Opened(opened) => panic!("{opened:?}"),
    }
}

pub async fn an_invite_makes_a_card_and_the_same_key_gets_it_again<E: Engine>() {
    let mut shop = Shop::<E>::new().await;
    let invite = shop.invite().await;
    let (key, thief) = (SigningKey::generate(&mut rand::rng()), SigningKey::generate(&mut rand::rng()));
    let claim = shop.claim(&key, invite.token);
    let opened = shop.opened(claim.clone(), Via::Invite(invite.id)).await;
    assert!(!opened.again);
    assert_eq!(
        (opened.card.merchant, opened.card.program, opened.card.holder.clone()),
        (shop.merchant, shop.program, key.public().into())
    );
    assert_eq!((opened.receipt.kind(), opened.receipt.sequence()), (EventKind::Opened, 1));
    assert_eq!(opened.receipt.evidence(), [claim.bytes().to_vec()]);
    let record: Invite = shop.ledger().get(shop.merchant, &invite.id).await.unwrap().unwrap();
    assert_eq!(record.claimed.unwrap().card, opened.card.card);

    shop.wait(10);
    shop.engine.restart();
    let again = shop.opened(shop.claim(&key, invite.token), Via::Invite(invite.id)).await;
    assert!(again.again);
    assert_eq!((again.card, again.receipt), (opened.card, opened.receipt));
    assert_eq!(
        refused(shop.open(shop.claim(&thief, invite.token), Via::Invite(invite.id)).await),
        Reason::InviteUsed
    );
    assert_eq!(shop.ledger().counts().await.unwrap().cards, 1);
}

pub async fn an_invite_that_is_not_good_makes_no_card<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let invite = shop.invite().await;
    let key = SigningKey::generate(&mut rand::rng());
    let other = shop.claim(&key, Digest::of(b"another invite"));
    assert_eq!(refused(shop.open(other, Via::Invite(invite.id)).await), Reason::OtherSubject);
    let unknown = Via::Invite(InviteId::random(&mut rand::rng()));
    assert_eq!(refused(shop.open(shop.claim(&key, invite.token), unknown).await), Reason::InviteUsed);
    let elsewhere = tenthcup_token::MerchantId::random(&mut rand::rng());
    let foreign = key.sign(shop.claim(&key, invite.token).claims().clone(), &elsewhere, &[]);
    assert_eq!(refused(shop.open(foreign, Via::Invite(invite.id)).await), Reason::OtherMerchant);

    shop.set_clock(invite.expires.minus(1));
    let claim = shop.claim(&key, invite.token);
    shop.wait(1);
    assert_eq!(refused(shop.open(claim.clone(), Via::Invite(invite.id)).await), Reason::Expired);
    assert_eq!(shop.ledger().counts().await.unwrap().cards, 0);
}

pub async fn a_join_link_makes_one_card_for_each_key<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let subject = join_subject(&shop.program);
    let (anna, bert) = (SigningKey::generate(&mut rand::rng()), SigningKey::generate(&mut rand::rng()));
    let first = shop.opened(shop.claim(&anna, subject), Via::Join(shop.program)).await;
    let again = shop.opened(shop.claim(&anna, subject), Via::Join(shop.program)).await;
    let other = shop.opened(shop.claim(&bert, subject), Via::Join(shop.program)).await;
    assert_eq!((again.card.card, again.again), (first.card.card, true));
    assert_ne!(other.card.card, first.card.card);
    assert_eq!(shop.ledger().cards_of(shop.program).await.unwrap(), 2);
    let nowhere = tenthcup_token::ProgramId::random(&mut rand::rng());
    let claim = shop.claim(&anna, join_subject(&nowhere));
    assert_eq!(refused(shop.open(claim, Via::Join(nowhere)).await), Reason::ProgramClosed);
}
