//! A ledger that was put back from a backup: nothing of the time that was lost counts again by itself.
//!
//! What was decided between the backup and the restore is signed here and never submitted before it: for the ledger that is the same.

use tenthcup_ledger::record::{ApiKey, ApiScope, Device, Staff, StaffStatus};
use tenthcup_ledger::{
    Answer, Batch, Decided, QuarantineState, Recall, Records, Refusal, Restore, Settlement, Via,
};
use tenthcup_program::Velocity;
use tenthcup_token::{
    ApiKeyId, CardId, Digest, Entry, Intent, MerchantId, Reason, Signed, SigningKey, Timestamp,
};
use tenthcup_verifier::{CardStatus, DeviceStatus, EntryFault, check_entry};

use super::velocity::colleague;
use super::*;
use crate::harness::Shop;

const HOUR: u32 = 3600;
const DAY: u32 = 24 * HOUR;

/// Puts the ledger back to the backup of `ago` seconds ago.
async fn restore<E: Engine>(shop: &Shop<E>, ago: u32) {
    shop.ledger().begin_after_restore(shop.now().minus(ago), shop.now()).await.unwrap();
}

async fn confirm<E: Engine>(shop: &Shop<E>, counter: &Counter) {
    let record: Device = shop.ledger().get(shop.merchant, &counter.id).await.unwrap().unwrap();
    assert_eq!(record.status, DeviceStatus::Unconfirmed);
    shop.ledger().put(&Device { status: DeviceStatus::Active, ..record }).await.unwrap();
}

async fn end<E: Engine>(shop: &Shop<E>) {
    shop.ledger().end_restore(shop.merchant, "maria".to_owned(), shop.now()).await.unwrap().unwrap();
}

async fn progress<E: Engine>(shop: &Shop<E>, card: CardId) -> i64 {
    shop.ledger().card_view(card).await.unwrap().unwrap().state.progress
}

/// Has everything counted that a counter sent again, and can be; gives what cannot.
async fn merge<E: Engine>(shop: &Shop<E>) -> Vec<Refusal> {
    let ledger = shop.ledger();
    let kept = ledger.quarantine(shop.merchant, QuarantineState::Open, None, 1000).await.unwrap();
    let mut left = Vec::new();
    for kept in kept.into_iter().filter(|kept| kept.reason == Reason::BeforeRestore) {
        match shop.settle(kept.id, true).await {
            Settlement::Counted(receipt, _) => assert_eq!(receipt.event().arrived, Some(kept.arrived)),
            Settlement::Open(refusal) => left.push(refusal),
            Settlement::Refused(decided) => panic!("{decided:?}"),
        }
    }
    left
}

fn sign_punch<E: Engine>(shop: &Shop<E>, counter: &mut Counter, code: String) -> Signed<Entry> {
    counter.sign(shop, Intent::Punch { count: 1, code }, &Want::default())
}

pub async fn a_code_from_before_a_restore_is_refused<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut other) = (shop.counter().await, shop.counter().await);
    let mut holder = shop.customer().await;
    shop.wait(DAY);
    // Counted by the ledger that is gone.
    let spent = holder.show(&shop);
    sign_punch(&shop, &mut shop.counter().await, spent.clone());
    shop.wait(10);
    restore(&shop, HOUR).await;
    confirm(&shop, &counter).await;
    confirm(&shop, &other).await;
    shop.wait(5);
    let refusal = counter.punch_code(&shop, spent).await.refusal();
    assert_eq!((refusal.reason, refusal.chained), (Reason::BeforeStoreBirth, true));
    // The phone may have been ahead by half a minute, and codes are known by their minutes.
    assert_eq!(counter.punch(&shop, &mut holder).await.reason(), Reason::BeforeStoreBirth);
    shop.wait(120);
    assert!(matches!(counter.punch(&shop, &mut holder).await, Answer::Punched(_)));
    // It stays so when all is merged.
    end(&shop).await;
    shop.wait(60);
    let late = holder.show_at(&shop, shop.now().minus(160));
    let want = Want { seconds_ago: 100, ..Want::default() };
    let refusal = other.want(&shop, Intent::Punch { count: 1, code: late }, want).await.refusal();
    assert_eq!(refusal.reason, Reason::BeforeStoreBirth);
}

pub async fn what_counters_send_again_is_merged<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut other, mut holder) =
        (shop.counter().await, shop.counter().await, shop.customer().await);
    shop.wait(DAY);
    punch(&shop, &mut counter, &mut holder, 1).await;
    shop.wait(HOUR);
    let shown = holder.show(&shop);
    let sent = [shown.clone(), holder.show(&shop)].map(|code| sign_punch(&shop, &mut counter, code));
    // Refused then: somebody had shown the same code at another counter.
    let copy = sign_punch(&shop, &mut other, shown);
    let asked = counter.sign(&shop, Intent::Reverse { event: Digest::ZERO }, &Want::default());
    shop.wait(30);
    restore(&shop, HOUR - 60).await;

    for entry in sent.iter().chain([&copy]) {
        let kept = shop.submit(entry).await.unwrap().kept();
        assert_eq!((kept.reason, kept.card, kept.chained), (Reason::BeforeRestore, Some(holder.card), true));
        assert_eq!(shop.submit(entry).await.unwrap().kept(), kept, "the same answer to the same entry");
    }
    // Only punches are merged; and what follows is held up by nothing.
    let refusal = shop.submit(&asked).await.unwrap().refusal();
    assert_eq!((refusal.reason, refusal.chained), (Reason::BeforeRestore, true));
    confirm(&shop, &counter).await;
    shop.wait(200);
    punch(&shop, &mut counter, &mut holder, 1).await;
    assert_eq!(progress(&shop, holder.card).await, 2);

    let left = merge(&shop).await;
    assert_eq!(left.len(), 1, "{left:?}");
    assert_eq!((left[0].reason, left[0].first.unwrap().device), (Reason::AlreadyUsed, counter.id));
    assert_eq!(progress(&shop, holder.card).await, 4);
    for entry in &sent {
        assert!(matches!(shop.submit(entry).await.unwrap(), Answer::Punched(_)), "now the device is told");
    }
    assert_eq!(merge(&shop).await.len(), 1, "and nothing is merged twice");
    assert_eq!(progress(&shop, holder.card).await, 4);
}

pub async fn what_was_sent_long_ago_is_merged_as_it_was_then<E: Engine>() {
    let one_an_hour = |rules: &mut tenthcup_program::ProgramDraft| {
        rules.limits.velocity = Velocity { staff_per_hour: Some(1), ..Velocity::NONE };
    };
    let shop = Shop::<E>::with(one_an_hour).await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    // In the time that is lost somebody else signs on, of whom the older ledger knows nothing.
    counter.staff = tenthcup_token::StaffId::from_bytes([0x21; 16]);
    let mut sent = Vec::new();
    for _ in 0..6 {
        let code = holder.show(&shop);
        sent.push(sign_punch(&shop, &mut counter, code));
        shop.wait(6 * DAY);
    }
    restore(&shop, 36 * DAY).await;
    let refusal = shop.submit(&sent[0]).await.unwrap().refusal();
    assert_eq!(
        (refusal.reason, refusal.chained),
        (Reason::TooLate, true),
        "older than any counter keeps them"
    );
    for entry in &sent[1..] {
        assert_eq!(shop.submit(entry).await.unwrap().kept().reason, Reason::BeforeRestore);
    }
    assert_eq!(merge(&shop).await, [], "they are judged by their own times, not by when they were merged");
    assert_eq!(progress(&shop, holder.card).await, 5);
    // What is made since is late as ever.
    confirm(&shop, &counter).await;
    shop.wait(2 * DAY);
    let refusal = counter.punch_late(&shop, &mut holder, DAY + 1).await.refusal();
    assert_eq!(refusal.reason, Reason::TooLate);
}

pub async fn what_was_used_before_the_backup_is_remembered_while_merging<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut other, mut holder) =
        (shop.counter().await, shop.counter().await, shop.customer().await);
    let code = holder.show(&shop);
    let mut third = shop.counter().await;
    let (copy, another) =
        (sign_punch(&shop, &mut other, code.clone()), sign_punch(&shop, &mut third, code.clone()));
    assert!(matches!(counter.punch_code(&shop, code).await, Answer::Punched(_)));
    shop.wait(3 * DAY);
    restore(&shop, 3 * DAY - HOUR).await;
    shop.ledger().prune(shop.now()).await.unwrap();
    let refusal = shop.submit(&copy).await.unwrap().refusal();
    assert_eq!((refusal.reason, refusal.first.unwrap().device), (Reason::AlreadyUsed, counter.id));
    // It is remembered for longer than the answer that tells where it was used: that stops nobody from deciding.
    shop.wait(29 * DAY);
    shop.ledger().prune(shop.now()).await.unwrap();
    assert_eq!(shop.submit(&another).await.unwrap().reason(), Reason::TooLate);
    // When all is merged it is forgotten, and then nothing as old is taken any more.
    end(&shop).await;
    assert_eq!(shop.ledger().prune(shop.now()).await.unwrap().burnt, 1);
    let late = third.sign_late(&shop, &mut holder, 2 * DAY);
    assert_eq!(shop.submit(&late).await.unwrap().reason(), Reason::TooLate);
}

pub async fn every_device_is_confirmed_anew<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, revoked, mut holder) =
        (shop.counter().await, shop.counter().await, shop.customer().await);
    shop.revoke(revoked.id).await;
    shop.wait(DAY);
    restore(&shop, HOUR).await;
    shop.wait(HOUR);
    let refusal = counter.punch(&shop, &mut holder).await.refusal();
    assert_eq!((refusal.reason, refusal.chained), (Reason::DeviceNotConfirmed, true));
    let refusal = counter.ask_to_redeem(&shop, &mut holder).await.refusal();
    assert_eq!((refusal.reason, refusal.chained), (Reason::DeviceNotConfirmed, true));
    // What it scanned without a network is not lost for that.
    shop.wait(HOUR);
    let kept = counter.punch_late(&shop, &mut holder, 120).await.kept();
    assert_eq!((kept.reason, kept.chained), (Reason::DeviceNotConfirmed, true));
    confirm(&shop, &counter).await;
    punch(&shop, &mut counter, &mut holder, 1).await;
    assert!(matches!(shop.settle(kept.id, true).await, Settlement::Counted(..)));
    assert_eq!(progress(&shop, holder.card).await, 2);
    // Who was out before is out.
    let record: Device = shop.ledger().get(shop.merchant, &revoked.id).await.unwrap().unwrap();
    assert_eq!(record.status, DeviceStatus::Revoked);
}

pub async fn a_reward_needs_a_second_person_until_all_is_merged<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut other, mut holder) =
        (shop.counter().await, colleague(&shop).await, shop.customer().await);
    punch(&shop, &mut counter, &mut holder, 20).await;
    let Answer::Challenged(before) = counter.ask_to_redeem(&shop, &mut holder).await else { panic!() };
    restore(&shop, 1).await;
    // A challenge from before redeems nothing: it may have been answered.
    for counter in [&counter, &other] {
        confirm(&shop, counter).await;
    }
    shop.wait(20);
    let refusal = shop.answer(&mut holder, &before.terms, before.digits).await.refusal();
    assert_eq!(refusal.reason, Reason::BeforeStoreBirth);
    shop.wait(200);

    let code = holder.show(&shop);
    let asked = counter.sign(&shop, Intent::Redeem { code }, &Want::default());
    let refusal = shop.submit(&asked).await.unwrap().refusal();
    assert_eq!((refusal.reason, refusal.approve_until), (Reason::StepUpNeeded, Some(shop.now().plus(600))));
    let approve = Intent::Approve { entry: asked.digest() };
    let Answer::Redeemed(receipt) = other.want(&shop, approve, Want::default()).await else { panic!() };
    assert_eq!((receipt.rewards(), receipt.evidence().len()), (1, 2));
    // The code is used up with it.
    let Intent::Redeem { code } = asked.claims().intent.clone() else { panic!() };
    assert_eq!(other.punch_code(&shop, code).await.reason(), Reason::AlreadyUsed);

    end(&shop).await;
    let Answer::Challenged(after) = counter.ask_to_redeem(&shop, &mut holder).await else { panic!() };
    assert!(matches!(shop.answer(&mut holder, &after.terms, after.digits).await, Answer::Redeemed(_)));
}

pub async fn a_voucher_needs_a_second_person_until_all_is_merged<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut other) = (shop.counter().await, colleague(&shop).await);
    let (holder, reward) = papers::with_reward(&shop, &mut counter).await;
    let voucher = papers::voucher(&shop, holder.card, reward, None);
    assert_eq!(shop.ledger().issue_voucher(voucher.clone(), shop.now()).await.unwrap(), Ok(()));
    restore(&shop, 1).await;
    for counter in [&counter, &other] {
        confirm(&shop, counter).await;
    }
    shop.wait(1);
    let refusal = papers::take(&shop, &mut counter, &voucher).await.refusal();
    assert_eq!((refusal.reason, refusal.card), (Reason::StepUpNeeded, Some(holder.card)));
    let approve = || Intent::Approve { entry: counter.head };
    let Answer::Redeemed(receipt) = other.want(&shop, approve(), Want::default()).await else { panic!() };
    assert_eq!((receipt.event().redeemed, receipt.evidence().len()), (Some(reward), 2));
    assert_eq!(other.want(&shop, approve(), Want::default()).await.reason(), Reason::ApprovalUnknown);
    end(&shop).await;
    let refusal = papers::take(&shop, &mut other, &voucher).await.refusal();
    assert_eq!((refusal.reason, refusal.first.unwrap().device), (Reason::AlreadyUsed, counter.id));
}

pub async fn an_invite_from_before_waits_until_all_is_merged<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (before, claimed) = (shop.invite().await, shop.invite().await);
    let (first, other) = (SigningKey::generate(&mut rand::rng()), SigningKey::generate(&mut rand::rng()));
    let opened = shop.opened(shop.claim(&first, claimed.token), Via::Invite(claimed.id)).await;
    shop.wait(HOUR);
    restore(&shop, 60).await;
    let refused = |opening| match opening {
        tenthcup_ledger::Opening::Refused(refusal) => refusal.reason,
        other => panic!("{other:?}"),
    };
    let claim = || shop.claim(&other, before.token);
    assert_eq!(refused(shop.open(claim(), Via::Invite(before.id)).await), Reason::StepUpNeeded);
    // Whoever has a card by it still gets that; and one that a person makes now is good.
    let again = shop.opened(shop.claim(&first, claimed.token), Via::Invite(claimed.id)).await;
    assert_eq!((again.card.card, again.again), (opened.card.card, true));
    let since = shop.invite().await;
    shop.opened(shop.claim(&other, since.token), Via::Invite(since.id)).await;
    end(&shop).await;
    shop.opened(claim(), Via::Invite(before.id)).await;
}

pub async fn a_coupon_from_before_is_refused<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let holder = shop.customer().await;
    let before = coupons::mint(&shop, "A-1").await;
    shop.wait(10);
    restore(&shop, 5).await;
    let since = coupons::mint(&shop, "A-2").await;
    let claim = async |coupon| {
        let asked = coupons::asked(&shop, &holder, coupon);
        shop.ledger().claim_coupon(asked, shop.now()).await.unwrap()
    };
    assert_eq!(claim(&before).await.reason(), Reason::BeforeStoreBirth);
    assert!(matches!(claim(&since).await, Answer::Punched(_)));
    end(&shop).await;
    assert_eq!(claim(&before).await.reason(), Reason::BeforeStoreBirth);
}

pub async fn a_restore_is_ended_once_and_survives_a_restart<E: Engine>() {
    let mut shop = Shop::<E>::new().await;
    let (merchant, stranger) = (shop.merchant, MerchantId::from_bytes([0x77; 16]));
    let of = async |shop: &Shop<E>, merchant| shop.ledger().restore_of(merchant).await.unwrap();
    assert_eq!(of(&shop, merchant).await, None);
    assert_eq!(shop.ledger().end_restore(merchant, "maria".to_owned(), shop.now()).await.unwrap(), None);
    shop.wait(HOUR);
    restore(&shop, HOUR).await;
    shop.engine.restart();
    let (backup, at) = (shop.now().minus(HOUR), shop.now());
    assert_eq!(of(&shop, merchant).await, Some(Restore { backup, at, over: None }));
    assert_eq!(of(&shop, stranger).await, None);
    assert_eq!(shop.ledger().end_restore(MerchantId::NONE, "x".to_owned(), shop.now()).await.unwrap(), None);
    shop.wait(60);
    let over = Some(Decided { by: "maria".to_owned(), at: shop.now() });
    let ended = Restore { backup, at, over };
    for by in ["maria", "jonas"] {
        let told = shop.ledger().end_restore(merchant, by.to_owned(), shop.now()).await.unwrap();
        assert_eq!(told.as_ref(), Some(&ended));
        shop.wait(60);
    }
    shop.engine.restart();
    assert_eq!(of(&shop, merchant).await, Some(ended));
}

pub async fn what_was_recalled_stays_so<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (counter, mut other, mut holder) =
        (shop.counter().await, shop.counter().await, shop.customer().await);
    let (merchant, ledger) = (shop.merchant, shop.ledger());
    let key = ApiKey {
        id: ApiKeyId::from_bytes([3; 16]),
        merchant,
        name: "Till".to_owned(),
        scope: ApiScope::Coupons { program: shop.program, store: shop.store },
        secret: Digest::ZERO,
        created: shop.now(),
        revoked: None,
    };
    ledger.write(Batch::new().insert(&key)).await.unwrap();
    shop.wait(HOUR);
    let at: Timestamp = shop.now();
    let nobodys = CardId::from_bytes([0x44; 16]);
    let recalls = [
        (Recall::DeviceRevoked { merchant, device: counter.id, at }, true),
        (Recall::ApiKeyRevoked { merchant, key: key.id, at }, true),
        (Recall::Card { merchant, card: holder.card, status: CardStatus::Frozen }, true),
        (Recall::Card { merchant, card: nobodys, status: CardStatus::Frozen }, false),
        (Recall::Staff { merchant, staff: shop.staff, status: StaffStatus::Left }, true),
    ];
    for (recall, _) in &recalls {
        let json = serde_json::to_string(recall).unwrap();
        assert_eq!(serde_json::from_str::<Recall>(&json).unwrap(), *recall, "{json}");
    }
    shop.wait(60);
    for (recall, changes) in &recalls {
        assert_eq!(ledger.recall(recall.clone(), shop.now()).await.unwrap(), *changes, "{recall:?}");
        assert!(!ledger.recall(recall.clone(), shop.now()).await.unwrap(), "once is enough: {recall:?}");
    }
    restore(&shop, HOUR).await;
    let device: Device = ledger.get(merchant, &counter.id).await.unwrap().unwrap();
    assert_eq!((device.status, device.revoked), (DeviceStatus::Revoked, Some(at)));
    let key: ApiKey = ledger.get(merchant, &key.id).await.unwrap().unwrap();
    assert_eq!(key.revoked, Some(at));
    let staff: Staff = ledger.get(merchant, &shop.staff).await.unwrap().unwrap();
    assert_eq!(staff.status, StaffStatus::Left);
    confirm(&shop, &other).await;
    shop.hire(shop.staff).await;
    shop.wait(200);
    assert_eq!(other.punch(&shop, &mut holder).await.reason(), Reason::CardFrozen);
    let entry = sign_punch(&shop, &mut Counter { sequence: 0, ..counter }, holder.show(&shop));
    let unverified = tenthcup_token::Unverified::from_bytes(entry.bytes()).unwrap();
    let fault = check_entry(unverified, &*ledger, &shop.keys, &shop.windows, shop.now()).unwrap_err();
    assert_eq!(fault, EntryFault::DeviceRevoked);
}

pub async fn a_card_that_moved_stays_with_its_new_key<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let (merchant, card, ledger) = (shop.merchant, holder.card, shop.ledger());
    punch(&shop, &mut counter, &mut holder, 10).await;
    let reward = ledger.card_view(card).await.unwrap().unwrap().state.ready[0].id;
    let voucher = super::papers::voucher(&shop, card, reward, None);
    assert_eq!(ledger.issue_voucher(voucher, shop.now()).await.unwrap(), Ok(()));
    let key = SigningKey::generate(&mut rand::rng());
    let recall = Recall::CardMoved { merchant, card, generation: 1, holder: key.public().into() };
    let older = Recall::CardMoved { merchant, card, generation: 0, holder: holder.key.public().into() };
    let others = MerchantId::from_bytes([0x77; 16]);
    let foreign = Recall::CardMoved { merchant: others, card, generation: 9, holder: key.public().into() };
    assert!(ledger.recall(recall.clone(), shop.now()).await.unwrap());
    for nothing_new in [recall, older, foreign] {
        assert!(!ledger.recall(nothing_new, shop.now()).await.unwrap());
    }
    assert_eq!(ledger.voucher_for(reward, shop.now()).await.unwrap(), None, "it is called back again");
    assert_eq!(counter.punch(&shop, &mut holder).await.reason(), Reason::BadSignature);
    let mut moved = Holder::new(card, key);
    punch(&shop, &mut counter, &mut moved, 1).await;
    assert_eq!(counter.ask_to_redeem(&shop, &mut moved).await.reason(), Reason::RedemptionHeld);
    shop.wait(DAY);
    assert!(matches!(counter.ask_to_redeem(&shop, &mut moved).await, Answer::Challenged(_)));
}
