//! Erasing a person: nothing that points to them opens any more, and the chain still verifies.

use tenthcup_ledger::record::{Coupon, Staff, Voucher};
use tenthcup_ledger::{
    Answer, CardView, Erasure, MoveViewState, Moving, Opening, QuarantineState, Recall, Receipt, Records,
    ShopDay, Via,
};
use tenthcup_token::{
    CardId, DeviceId, Digest, Intent, MerchantId, MovedCard, Reason, SigningKey, claim_code_subject,
    claim_commitment, join_subject, recovery_subject,
};
use tenthcup_verifier::{CardStatus, Holder as HeldBy, check_redeem};

use super::coupons::{asked, mint};
use super::moves::{new_key, set_recovery};
use super::papers::{take, voucher, with_reward};
use super::velocity::colleague;
use super::*;

const DAY: u32 = 24 * 60 * 60;
const SECRET: [u8; 16] = [0x5e; 16];

async fn erase<E: Engine>(shop: &Shop<E>, card: CardId) -> CardView {
    shop.ledger().erase(shop.merchant, card, shop.now()).await.unwrap().expect("it is the merchant's")
}

async fn history<E: Engine>(shop: &Shop<E>, card: CardId) -> Vec<Receipt> {
    shop.ledger().history(card, None, 1000).await.unwrap()
}

/// What anybody can check without a key: that each event names the hash of the one before.
fn assert_chain(newest_first: &[Receipt], head: Digest) {
    let mut due = head;
    for receipt in newest_first {
        assert_eq!((receipt.hash(), Digest::of(&receipt.event().to_bytes())), (due, due));
        due = receipt.previous();
    }
    assert_eq!(due, Digest::ZERO);
}

async fn totals<E: Engine>(shop: &Shop<E>) -> Vec<tenthcup_ledger::DayTotals> {
    let days = (ShopDay(0), ShopDay(i32::MAX));
    shop.ledger().totals(shop.merchant, days.0, days.1).await.unwrap()
}

pub async fn an_erased_card_is_nobodys_and_its_chain_verifies<E: Engine>() {
    let mut shop = Shop::<E>::new().await;
    let (mut counter, mut holder, other) =
        (shop.counter().await, shop.customer().await, shop.customer().await);
    punch(&shop, &mut counter, &mut holder, 2).await;
    assert!(matches!(counter.punch_sale(&shop, &mut holder, 1, "A-1").await, Answer::Punched(_)));
    let before = history(&shop, holder.card).await;
    assert!(before.iter().all(|receipt| receipt.evidence().len() == 1));
    assert_eq!(before[0].sale().unwrap().as_str(), "A-1");
    assert!(shop.ledger().person_key(holder.card).await.unwrap().is_some());
    let (counts, totals_before) = (shop.ledger().counts().await.unwrap(), totals(&shop).await);

    let erased = erase(&shop, holder.card).await;
    assert_eq!((erased.status, &erased.holder, erased.generation), (CardStatus::Erased, &HeldBy::Paper, 1));
    let once = (shop.now(), erased.clone());
    for round in 0..3 {
        let ledger = shop.ledger();
        let after = history(&shop, holder.card).await;
        assert_chain(&after, erased.head);
        let bytes = |all: &[Receipt]| all.iter().map(|one| one.event().to_bytes()).collect::<Vec<_>>();
        assert_eq!(bytes(&after), bytes(&before), "what happened stands as it stood");
        assert!(after.iter().all(|receipt| receipt.private().is_none() && receipt.evidence().is_empty()));
        assert!(after.iter().all(|receipt| receipt.sale().is_none() && receipt.amount().is_none()));
        assert!(ledger.person_key(holder.card).await.unwrap().is_none());
        assert_eq!((ledger.counts().await.unwrap(), totals(&shop).await), (counts, totals_before.clone()));
        assert_eq!(ledger.card_view(holder.card).await.unwrap().unwrap(), once.1);
        let erasure = Erasure { merchant: shop.merchant, card: holder.card, at: once.0 };
        assert_eq!(ledger.erased().await.unwrap(), [erasure]);
        // Somebody else's card is as it was.
        assert!(ledger.person_key(other.card).await.unwrap().is_some());
        assert_eq!(history(&shop, other.card).await[0].evidence().len(), 1);
        drop(ledger);
        match round {
            0 => shop.engine.restart(),
            _ => assert_eq!(erase(&shop, holder.card).await, once.1, "once more changes nothing"),
        }
        shop.wait(10);
    }
}

pub async fn its_codes_are_unknown_for_good<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let Answer::Punched(punched) = counter.punch(&shop, &mut holder).await else { panic!() };
    let ledger = shop.ledger();
    // Checked before, decided after.
    let entry = counter.sign(&shop, Intent::Punch { count: 1, code: holder.show(&shop) }, &Want::default());
    let checked = shop.check(&entry);
    erase(&shop, holder.card).await;
    let raced = ledger.submit(checked, fresh(), shop.now()).await.unwrap();
    assert_eq!(raced.reason(), Reason::UnknownCard);

    assert_eq!(counter.punch(&shop, &mut holder).await.reason(), Reason::UnknownCard);
    assert_eq!(counter.ask_to_redeem(&shop, &mut holder).await.reason(), Reason::UnknownCard);
    let code = holder.show_card(&shop, &shop.issuer, shop.now());
    assert_eq!(counter.punch_code(&shop, code).await.reason(), Reason::UnknownCard);
    assert_eq!(counter.reverse(&shop, punched.hash()).await.reason(), Reason::UnknownCard);
    let lost = Intent::Move { card: MovedCard::Lost(holder.card), claim: Digest::ZERO };
    assert_eq!(counter.want(&shop, lost, Want::default()).await.reason(), Reason::UnknownCard);
    let claim = shop.claim(&holder.key, claim_commitment(&recovery_subject(&SECRET)));
    let kept = ledger.set_recovery(holder.card, claim, shop.now()).await.unwrap();
    assert_eq!(kept.unwrap_err().reason, Reason::UnknownCard);

    // What was queued meanwhile, with and without a CARD, is refused, and is taken for nobody's forgery.
    let plain = counter.sign_late(&shop, &mut holder, 7200);
    let code = holder.show_card(&shop, &shop.issuer, shop.now());
    let queued = counter.sign(&shop, Intent::Punch { count: 1, code }, &Want::default());
    shop.wait(3600);
    assert_eq!(shop.submit(&plain).await.unwrap().reason(), Reason::Backdated);
    assert_eq!(shop.submit(&queued).await.unwrap().reason(), Reason::UnknownCard);
    assert_eq!(ledger.alarms(shop.merchant, 10).await.unwrap(), []);
    assert_eq!(ledger.quarantine_size(shop.merchant).await.unwrap(), 0);

    // Nobody thaws it.
    for status in [CardStatus::Active, CardStatus::Frozen] {
        assert_eq!(ledger.set_card_status(shop.merchant, holder.card, status).await.unwrap(), None);
    }
    assert_eq!(ledger.card_view(holder.card).await.unwrap().unwrap().sequence, 2);
}

pub async fn only_its_merchant_erases_a_card<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let holder = shop.customer().await;
    let ledger = shop.ledger();
    let stranger = MerchantId::from_bytes([9; 16]);
    assert_eq!(ledger.erase(stranger, holder.card, shop.now()).await.unwrap(), None);
    assert_eq!(ledger.erase(shop.merchant, CardId::from_bytes([9; 16]), shop.now()).await.unwrap(), None);
    assert_eq!(ledger.card_view(holder.card).await.unwrap().unwrap().status, CardStatus::Active);
    assert_eq!(ledger.erased().await.unwrap(), []);
}

pub async fn the_same_phone_gets_a_new_card<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let holder = shop.customer().await;
    let by = Via::Join(shop.program);
    let again = shop.opened(shop.claim(&holder.key, join_subject(&shop.program)), by).await;
    assert!(again.again && again.card.card == holder.card);
    erase(&shop, holder.card).await;
    let new = shop.opened(shop.claim(&holder.key, join_subject(&shop.program)), by).await;
    assert!(!new.again && new.card.card != holder.card);
    assert_eq!((new.card.state.progress, new.card.sequence), (0, 1));

    // An invite made its card, and makes no other.
    let (invite, key) = (shop.invite().await, new_key());
    let first = shop.opened(shop.claim(&key, invite.token), Via::Invite(invite.id)).await;
    erase(&shop, first.card.card).await;
    let opening = shop.open(shop.claim(&key, invite.token), Via::Invite(invite.id)).await;
    assert!(matches!(opening, Opening::Refused(refusal) if refusal.reason == Reason::InviteUsed));
}

pub async fn a_card_is_erased_while_a_challenge_waits<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    punch(&shop, &mut counter, &mut holder, 10).await;
    let Answer::Challenged(challenged) = counter.ask_to_redeem(&shop, &mut holder).await else { panic!() };
    let challenge = shop.sign_challenge(&challenged.terms);
    let redeem = holder.redeem(&shop, &challenge);
    let ledger = shop.ledger();
    let checked = check_redeem(redeem, &challenge, &*ledger, &shop.windows, shop.now()).unwrap();
    erase(&shop, holder.card).await;
    let answer = ledger.redeem(checked, challenged.digits, shop.now()).await.unwrap();
    assert_eq!(answer.reason(), Reason::UnknownCard);
    let redeem = holder.redeem(&shop, &challenge);
    let fault = check_redeem(redeem, &challenge, &*ledger, &shop.windows, shop.now()).unwrap_err();
    assert!(matches!(fault, tenthcup_verifier::Fault::Refused(Reason::UnknownCard)), "{fault:?}");
}

pub async fn a_card_is_erased_while_it_waits_for_a_second_person<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut other) = (shop.counter().await, colleague(&shop).await);
    let (lost, stays) = (shop.customer().await, shop.customer().await);
    let mut asked = Vec::new();
    for (holder, secret) in [(&lost, SECRET), (&stays, [1; 16])] {
        let claim = claim_commitment(&claim_code_subject(&secret));
        let intent = Intent::Move { card: MovedCard::Lost(holder.card), claim };
        let entry = counter.sign(&shop, intent, &Want::default());
        assert_eq!(shop.submit(&entry).await.unwrap().reason(), Reason::StepUpNeeded);
        asked.push(entry.digest());
    }
    erase(&shop, lost.card).await;
    let waiting = shop.ledger().waiting(shop.merchant, shop.now()).await.unwrap();
    assert_eq!(waiting.iter().map(|one| one.card).collect::<Vec<_>>(), [stays.card]);
    let approve = |entry| Intent::Approve { entry };
    let gone = other.want(&shop, approve(asked[0]), Want::default()).await;
    assert_eq!(gone.reason(), Reason::ApprovalUnknown);
    let allowed = other.want(&shop, approve(asked[1]), Want::default()).await;
    assert!(matches!(allowed, Answer::MoveAllowed(_)), "{allowed:?}");
}

pub async fn a_card_is_erased_while_it_moves<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut other) = (shop.counter().await, colleague(&shop).await);
    let holder = shop.customer().await;
    set_recovery(&shop, &holder, &SECRET).await;
    let claim = claim_commitment(&claim_code_subject(&SECRET));
    let intent = Intent::Move { card: MovedCard::Lost(holder.card), claim };
    let entry = counter.sign(&shop, intent, &Want::default());
    shop.submit(&entry).await.unwrap();
    other.want(&shop, Intent::Approve { entry: entry.digest() }, Want::default()).await;
    let (key, ledger) = (new_key(), shop.ledger());
    let ask = async |key: &SigningKey, subject| {
        ledger.claim_move(shop.claim(key, subject), shop.now()).await.unwrap()
    };
    assert!(matches!(ask(&key, claim_code_subject(&SECRET)).await, Moving::Pending { .. }));

    erase(&shop, holder.card).await;
    shop.wait(DAY);
    for subject in [claim_code_subject(&SECRET), recovery_subject(&SECRET)] {
        let Moving::Refused(refusal) = ask(&key, subject).await else { panic!("it moved") };
        assert_eq!(refusal.reason, Reason::ClaimCodeUnknown);
        assert_eq!(ledger.move_by(claim_commitment(&subject), shop.now()).await.unwrap(), None);
    }
    assert_eq!(ledger.moves_of(holder.card).await.unwrap(), Default::default());
    assert!(!ledger.stop_move(holder.card, shop.now()).await.unwrap());
}

/// By the evidence of its event, and by the code that made it.
pub async fn a_card_that_moved_before_is_erased_whole<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (holder, key) = (shop.customer().await, new_key());
    set_recovery(&shop, &holder, &SECRET).await;
    let subject = recovery_subject(&SECRET);
    super::moves::moved(&shop, &key, subject).await;
    assert_eq!(history(&shop, holder.card).await[0].evidence().len(), 2);
    let erased = erase(&shop, holder.card).await;
    assert_eq!((erased.status, erased.generation), (CardStatus::Erased, 2));
    let after = history(&shop, holder.card).await;
    assert_chain(&after, erased.head);
    assert!(after.iter().all(|receipt| receipt.evidence().is_empty()));
    let repeat = shop.ledger().claim_move(shop.claim(&key, subject), shop.now()).await.unwrap();
    assert!(matches!(repeat, Moving::Refused(refusal) if refusal.reason == Reason::ClaimCodeUnknown));
    let view = shop.ledger().move_by(claim_commitment(&subject), shop.now()).await.unwrap();
    assert_eq!(view.unwrap().state, MoveViewState::Over);
    // By the poster, both phones get cards anew.
    for key in [&*holder.key, &key] {
        let claim = shop.claim(key, join_subject(&shop.program));
        assert!(!shop.opened(claim, Via::Join(shop.program)).await.again);
    }
}

pub async fn a_card_is_erased_while_it_waits_in_quarantine<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    counter.sequence += 1;
    let entry = counter.sign(&shop, Intent::Punch { count: 1, code: holder.show(&shop) }, &Want::default());
    let kept = shop.submit(&entry).await.unwrap().kept();
    assert_eq!((kept.reason, kept.card), (Reason::DeviceChainGap, Some(holder.card)));
    let mut other = shop.customer().await;
    assert_eq!(counter.punch(&shop, &mut other).await.kept().reason, Reason::FollowsQuarantined);

    erase(&shop, holder.card).await;
    let ledger = shop.ledger();
    let list = async |state| ledger.quarantine(shop.merchant, state, None, 10).await.unwrap();
    let open = list(QuarantineState::Open).await;
    assert_eq!(open.iter().map(|kept| kept.card).collect::<Vec<_>>(), [Some(other.card)]);
    assert!(open[0].entry.is_some());
    let settled = list(QuarantineState::Settled).await;
    assert_eq!((settled[0].id, &settled[0].entry), (kept.id, &None));
    assert_eq!(
        settled[0].settled.as_ref().map(|(counted, by)| (*counted, by.by.as_str())),
        Some((false, "erased"))
    );
    assert_eq!(shop.submit(&entry).await.unwrap().reason(), Reason::RefusedByManager);
    // What it held up goes on once the rest is decided.
    shop.settle(open[0].id, true).await;
    assert!(matches!(counter.punch(&shop, &mut other).await, Answer::Punched(_)));
}

pub async fn a_sale_of_an_erased_card_stays_used_up<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut anna, mut bert) =
        (shop.counter().await, shop.customer().await, shop.customer().await);
    counter.punch_sale(&shop, &mut anna, 1, "A-1").await;
    let coupon = mint(&shop, "A-2").await;
    let claimed = asked(&shop, &anna, &coupon);
    let ledger = shop.ledger();
    assert!(matches!(ledger.claim_coupon(claimed, shop.now()).await.unwrap(), Answer::Punched(_)));
    erase(&shop, anna.card).await;

    let scanned = counter.punch_sale(&shop, &mut bert, 1, "A-1").await.refusal();
    assert_eq!((scanned.reason, scanned.first), (Reason::SaleAlreadyEarned, None));
    let scanned = counter.punch_sale(&shop, &mut bert, 1, "A-2").await.refusal();
    assert_eq!((scanned.reason, scanned.first), (Reason::SaleAlreadyEarned, None));
    let claim = ledger.claim_coupon(asked(&shop, &bert, &coupon), shop.now()).await.unwrap().refusal();
    assert_eq!((claim.reason, claim.first), (Reason::AlreadyUsed, None));
    let claim = ledger.claim_coupon(asked(&shop, &anna, &coupon), shop.now()).await.unwrap().refusal();
    assert_eq!((claim.reason, claim.first), (Reason::UnknownCard, None));
    let record: Coupon = ledger.get(shop.merchant, &coupon.id).await.unwrap().unwrap();
    assert_eq!(record.claimed.unwrap().card, CardId::NONE, "nothing leads from the sale to the card");
    let undone = ledger.void_coupon(shop.merchant, coupon.sale.clone(), shop.now()).await.unwrap();
    assert_eq!(undone.unwrap_err().reason, Reason::AlreadyUsed);
}

pub async fn nothing_else_names_an_erased_card<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let mut counter = shop.counter().await;
    let (holder, reward) = with_reward(&shop, &mut counter).await;
    let ledger = shop.ledger();
    let voucher = voucher(&shop, holder.card, reward, None::<DeviceId>);
    ledger.issue_voucher(voucher.clone(), shop.now()).await.unwrap().unwrap();
    let staff: Staff = ledger.get(shop.merchant, &shop.staff).await.unwrap().unwrap();
    let other = CardId::from_bytes([3; 16]);
    ledger.put(&Staff { own_cards: vec![other, holder.card], ..staff }).await.unwrap();

    erase(&shop, holder.card).await;
    assert_eq!(take(&shop, &mut counter, &voucher).await.reason(), Reason::UnknownVoucher);
    assert_eq!(ledger.get::<Voucher>(shop.merchant, &voucher.id).await.unwrap(), None);
    let again = ledger.issue_voucher(voucher, shop.now()).await.unwrap();
    assert_eq!(again.unwrap_err().reason, Reason::UnknownCard);
    let staff: Staff = ledger.get(shop.merchant, &shop.staff).await.unwrap().unwrap();
    assert_eq!(staff.own_cards, [other]);
}

/// A ledger that was put back from a backup: erasing again is all it takes, and what was recalled of the card before does not bring it back.
pub async fn a_recall_erases_again<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    punch(&shop, &mut counter, &mut holder, 1).await;
    let (ledger, merchant, card) = (shop.ledger(), shop.merchant, holder.card);
    let recall = async |recall| ledger.recall(recall, shop.now()).await.unwrap();
    let erased = || Recall::CardErased { merchant, card, at: shop.now() };
    assert!(recall(erased()).await, "it was there");
    assert!(!recall(erased()).await);
    assert!(ledger.person_key(card).await.unwrap().is_none());
    let moved = Recall::CardMoved { merchant, card, generation: 9, holder: holder.key.public().into() };
    assert!(!recall(moved).await);
    assert!(!recall(Recall::Card { merchant, card, status: CardStatus::Active }).await);
    assert_eq!(counter.punch(&shop, &mut holder).await.reason(), Reason::UnknownCard);
    let nobody = CardId::from_bytes([8; 16]);
    assert!(!recall(Recall::CardErased { merchant, card: nobody, at: shop.now() }).await);
    assert_eq!(as_cards(&ledger.erased().await.unwrap()), [card]);
}

fn as_cards(erased: &[Erasure]) -> Vec<CardId> {
    erased.iter().map(|erasure| erasure.card).collect()
}
