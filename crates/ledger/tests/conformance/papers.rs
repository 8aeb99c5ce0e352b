//! Cards on paper, and rewards on vouchers.

use tenthcup_ledger::record::Voucher;
use tenthcup_ledger::{Answer, NewPaper, Opening};
use tenthcup_token::{CardId, DeviceId, EventKind, Intent, Paper, Reason, RewardId, VoucherId};
use tenthcup_verifier::Assurance;

use super::*;

/// A card on paper, and the digits of its code.
pub async fn paper<E: Engine>(shop: &Shop<E>, number: u8) -> (CardId, String) {
    let (kid, iat) = (shop.issuer.public().kid(), shop.now());
    let card = CardId::from_bytes([number; 16]);
    let paper = Paper { kid, exp: iat.plus(86_400 * 30), iat, card, generation: 0 };
    let paper = shop.issuer.sign(paper, &shop.merchant, &[]);
    let text = paper.text().unwrap();
    let new = NewPaper { paper, program: shop.program };
    let Opening::Opened(opened) = shop.ledger().open_paper(new, shop.now()).await.unwrap() else { panic!() };
    assert_eq!(opened.card.holder.assurance(), Assurance::Paper);
    assert_eq!(opened.receipt.kind(), EventKind::Opened);
    (card, text)
}

pub async fn a_card_on_paper_is_punched_an_hour_apart<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let mut counter = shop.counter().await;
    let (card, code) = paper(&shop, 0x51).await;
    assert!(matches!(counter.punch_code(&shop, code.clone()).await, Answer::Punched(_)));
    shop.wait(3599);
    assert_eq!(counter.punch_code(&shop, code.clone()).await.reason(), Reason::TooSoon);
    shop.wait(1);
    assert!(matches!(counter.punch_code(&shop, code).await, Answer::Punched(_)));
    let view = shop.ledger().card_view(card).await.unwrap().unwrap();
    assert_eq!(view.state.progress, 2);
}

pub async fn a_reward_of_a_paper_card_needs_a_second_person<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let mut counter = shop.counter().await;
    let (_, code) = paper(&shop, 0x52).await;
    for _ in 0..10 {
        shop.wait(5 * 3600);
        let answer = counter.punch_code(&shop, code.clone()).await;
        assert!(matches!(answer, Answer::Punched(_)), "{answer:?}");
    }
    let answer = counter.want(&shop, Intent::Redeem { code }, Want::default()).await;
    assert_eq!(answer.reason(), Reason::StepUpNeeded);
    assert_eq!(answer.refusal().approve_until, Some(shop.now().plus(600)));
}

pub async fn a_second_person_redeems_once<E: Engine>() {
    let mut shop = Shop::<E>::new().await;
    let (mut counter, mut other) = (shop.counter().await, super::velocity::colleague(&shop).await);
    let (card, code) = paper(&shop, 0x53).await;
    let ask = || Intent::Redeem { code: code.clone() };
    // Without a reward nobody is bothered.
    assert_eq!(counter.want(&shop, ask(), Want::default()).await.reason(), Reason::NoReward);
    for _ in 0..10 {
        shop.wait(5 * 3600);
        assert!(matches!(counter.punch_code(&shop, code.clone()).await, Answer::Punched(_)));
    }
    let asked = counter.sign(&shop, ask(), &Want::default());
    assert_eq!(shop.submit(&asked).await.unwrap().reason(), Reason::StepUpNeeded);
    let approve = || Intent::Approve { entry: asked.digest() };
    assert_eq!(counter.want(&shop, approve(), Want::default()).await.reason(), Reason::ApprovalSamePerson);
    let Answer::Redeemed(receipt) = other.want(&shop, approve(), Want::default()).await else { panic!() };
    let event = receipt.event();
    assert_eq!((event.kind, event.device, event.staff), (EventKind::Redeemed, counter.id, counter.staff));
    assert_eq!(receipt.evidence(), [asked.bytes().to_vec(), last_entry(&shop, &other, &approve()).await]);
    shop.engine.restart();
    // Who asked learns it by asking again; a second approval finds nothing, nor is there a second reward.
    assert_eq!(shop.submit(&asked).await.unwrap(), Answer::Redeemed(receipt));
    assert_eq!(other.want(&shop, approve(), Want::default()).await.reason(), Reason::ApprovalUnknown);
    assert_eq!(counter.want(&shop, ask(), Want::default()).await.reason(), Reason::NoReward);
    assert!(shop.ledger().card_view(card).await.unwrap().unwrap().state.ready.is_empty());
}

/// The second evidence of the newest event, after a look at what it says.
async fn last_entry<E: Engine>(shop: &Shop<E>, by: &Counter, intent: &Intent) -> Vec<u8> {
    let latest = shop.ledger().latest(shop.merchant, 1).await.unwrap().remove(0);
    let token = latest.evidence()[1].clone();
    let entry = tenthcup_token::Unverified::<tenthcup_token::Entry>::from_bytes(&token).unwrap();
    assert_eq!((entry.claims_unverified().device, &entry.claims_unverified().intent), (by.id, intent));
    token
}

/// A card with a reward ready, and that reward.
pub(super) async fn with_reward<E: Engine>(shop: &Shop<E>, counter: &mut Counter) -> (Holder, RewardId) {
    let mut holder = shop.customer().await;
    punch(shop, counter, &mut holder, 10).await;
    let view = shop.ledger().card_view(holder.card).await.unwrap().unwrap();
    (holder, view.state.ready[0].id)
}

pub(super) fn voucher<E: Engine>(
    shop: &Shop<E>,
    card: CardId,
    reward: RewardId,
    device: Option<DeviceId>,
) -> Voucher {
    Voucher {
        id: VoucherId::from_bytes([0x61; 16]),
        merchant: shop.merchant,
        card,
        reward,
        device,
        issued: shop.now(),
        expires: shop.now().plus(86_400),
        taken: None,
    }
}

/// The entry with which a counter takes a voucher.
pub(super) async fn take<E: Engine>(shop: &Shop<E>, counter: &mut Counter, voucher: &Voucher) -> Answer {
    take_late(shop, counter, voucher, 0).await
}

async fn take_late<E: Engine>(
    shop: &Shop<E>,
    counter: &mut Counter,
    voucher: &Voucher,
    seconds_ago: u32,
) -> Answer {
    let claims = tenthcup_token::Voucher {
        kid: shop.issuer.public().kid(),
        exp: voucher.expires,
        iat: voucher.issued,
        voucher: voucher.id,
        device: voucher.device,
    };
    let code = shop.issuer.sign(claims, &shop.merchant, &[]).text().unwrap();
    counter.want(shop, Intent::Redeem { code }, Want { seconds_ago, ..Want::default() }).await
}

pub async fn a_voucher_redeems_its_reward_once<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut other) = (shop.counter().await, shop.counter().await);
    let (holder, reward) = with_reward(&shop, &mut counter).await;
    let voucher = voucher(&shop, holder.card, reward, None);
    assert_eq!(take(&shop, &mut counter, &voucher).await.reason(), Reason::UnknownVoucher, "not on record");
    assert_eq!(shop.ledger().issue_voucher(voucher.clone(), shop.now()).await.unwrap(), Ok(()));
    let Answer::Redeemed(receipt) = take(&shop, &mut counter, &voucher).await else { panic!() };
    assert_eq!((receipt.event().redeemed, receipt.rewards()), (Some(reward), 0));
    assert_eq!(receipt.evidence().len(), 1, "the entry, which holds the voucher");
    let refusal = take(&shop, &mut other, &voucher).await.refusal();
    assert_eq!((refusal.reason, refusal.first.unwrap().device), (Reason::AlreadyUsed, counter.id));
}

pub async fn a_reward_on_a_voucher_is_not_redeemed_otherwise<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let mut counter = shop.counter().await;
    let (mut holder, reward) = with_reward(&shop, &mut counter).await;
    let first = voucher(&shop, holder.card, reward, Some(counter.id));
    assert_eq!(shop.ledger().issue_voucher(first.clone(), shop.now()).await.unwrap(), Ok(()));
    assert_eq!(shop.ledger().voucher_for(reward, shop.now()).await.unwrap(), Some(first.id));
    let second = Voucher { id: VoucherId::from_bytes([0x62; 16]), ..first.clone() };
    let refused = shop.ledger().issue_voucher(second, shop.now()).await.unwrap().unwrap_err();
    assert_eq!(refused.reason, Reason::RewardOnVoucher);
    assert_eq!(counter.ask_to_redeem(&shop, &mut holder).await.reason(), Reason::RewardOnVoucher);
    // The device that it names may have been away: its entry may come a day after the voucher's end, and not later.
    shop.wait(2 * 86_400 - 1);
    assert_eq!(counter.ask_to_redeem(&shop, &mut holder).await.reason(), Reason::RewardOnVoucher);
    shop.wait(1);
    assert_eq!(shop.ledger().voucher_for(reward, shop.now()).await.unwrap(), None);
    assert!(matches!(counter.ask_to_redeem(&shop, &mut holder).await, Answer::Challenged(_)));
}

pub async fn a_voucher_taken_late_is_no_late_punch<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let mut counter = shop.counter().await;
    let (mut holder, reward) = with_reward(&shop, &mut counter).await;
    let voucher = voucher(&shop, holder.card, reward, Some(counter.id));
    assert_eq!(shop.ledger().issue_voucher(voucher.clone(), shop.now()).await.unwrap(), Ok(()));
    shop.wait(3600);
    assert!(matches!(take_late(&shop, &mut counter, &voucher, 3600).await, Answer::Redeemed(_)));
    assert!(matches!(counter.punch_late(&shop, &mut holder, 3600).await, Answer::Punched(_)));
    assert_eq!(counter.punch_late(&shop, &mut holder, 3600).await.reason(), Reason::OfflineCardLimit);
}

pub async fn a_move_calls_the_vouchers_back<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let mut counter = shop.counter().await;
    let (holder, reward) = with_reward(&shop, &mut counter).await;
    let shown = voucher(&shop, holder.card, reward, None);
    assert_eq!(shop.ledger().issue_voucher(shown.clone(), shop.now()).await.unwrap(), Ok(()));
    move_away(&shop, &holder).await;
    // The phone that held the card may have kept it.
    assert_eq!(take(&shop, &mut counter, &shown).await.reason(), Reason::Superseded);
    assert_eq!(shop.ledger().voucher_for(reward, shop.now()).await.unwrap(), None);
    let anew = Voucher { id: VoucherId::from_bytes([0x62; 16]), ..voucher(&shop, holder.card, reward, None) };
    assert_eq!(shop.ledger().issue_voucher(anew.clone(), shop.now()).await.unwrap(), Ok(()));
    assert_eq!(take(&shop, &mut counter, &shown).await.reason(), Reason::Superseded);
    assert!(matches!(take(&shop, &mut counter, &anew).await, Answer::Redeemed(_)));
}

pub async fn a_voucher_taken_before_a_move_stays_taken<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let mut counter = shop.counter().await;
    let (holder, reward) = with_reward(&shop, &mut counter).await;
    let voucher = voucher(&shop, holder.card, reward, Some(counter.id));
    assert_eq!(shop.ledger().issue_voucher(voucher.clone(), shop.now()).await.unwrap(), Ok(()));
    shop.wait(3600);
    move_away(&shop, &holder).await;
    shop.wait(3600);
    // It was handed over without a network an hour before the card moved.
    let Answer::Redeemed(receipt) = take_late(&shop, &mut counter, &voucher, 5400).await else { panic!() };
    assert_eq!(receipt.rewards(), 0);
}

async fn move_away<E: Engine>(shop: &Shop<E>, holder: &Holder) {
    let secret = [0x5f; 16];
    super::moves::set_recovery(shop, holder, &secret).await;
    let subject = tenthcup_token::recovery_subject(&secret);
    super::moves::moved(shop, &super::moves::new_key(), subject).await;
}

pub async fn no_voucher_without_a_reward<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let holder = shop.customer().await;
    let none = voucher(&shop, holder.card, RewardId::from_bytes([9; 16]), None);
    let refused = shop.ledger().issue_voucher(none.clone(), shop.now()).await.unwrap().unwrap_err();
    assert_eq!(refused.reason, Reason::NoReward);
    let nobodys = Voucher { card: CardId::from_bytes([0x77; 16]), ..none };
    let refused = shop.ledger().issue_voucher(nobodys, shop.now()).await.unwrap().unwrap_err();
    assert_eq!(refused.reason, Reason::UnknownCard);
}
