//! What only a manager may decide on: kept, told, counted once or never.

use tenthcup_ledger::record::{Staff, StaffStatus};
use tenthcup_ledger::{
    Answer, Decided, Fault, QuarantineState, Quarantined, Records, Ruling, Settlement, Sighting,
};
use tenthcup_token::{CardId, Digest, Intent, MerchantId, Reason, SigningKey};
use tenthcup_verifier::{CardStatus, UnmadeCard, check_entry, check_quarantined_entry};

use super::*;

const HOUR: u32 = 3600;
const DAY: u32 = 24 * HOUR;

async fn open<E: Engine>() -> (Shop<E>, Counter, Holder) {
    let shop = Shop::<E>::new().await;
    let (counter, holder) = (shop.counter().await, shop.customer().await);
    shop.wait(2 * DAY);
    (shop, counter, holder)
}

async fn progress<E: Engine>(shop: &Shop<E>, holder: &Holder) -> i64 {
    shop.ledger().card_view(holder.card).await.unwrap().unwrap().state.progress
}

/// The ids of those that wait, in their order.
async fn waiting<E: Engine>(shop: &Shop<E>) -> Vec<Digest> {
    let ledger = shop.ledger();
    let open = ledger.quarantine(shop.merchant, QuarantineState::Open, None, 1000).await.unwrap();
    assert_eq!(ledger.quarantine_size(shop.merchant).await.unwrap(), open.len() as u64);
    open.into_iter().map(|kept| kept.id).collect()
}

pub async fn a_gap_holds_up_what_follows_until_somebody_decides<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    punch(&shop, &mut counter, &mut holder, 1).await;
    let mut sign =
        || counter.sign(&shop, Intent::Punch { count: 1, code: holder.show(&shop) }, &Want::default());
    let (missing, gap, next) = (sign(), sign(), sign());

    let kept = shop.submit(&gap).await.unwrap().kept();
    let expected = Quarantined {
        id: gap.digest(),
        reason: Reason::DeviceChainGap,
        card: Some(holder.card),
        chained: true,
    };
    assert_eq!(kept, expected);
    let follows = shop.submit(&next).await.unwrap().kept();
    assert_eq!((follows.reason, follows.chained), (Reason::FollowsQuarantined, true));
    // What was missing comes after all. Its place is gone.
    let late = shop.submit(&missing).await.unwrap().kept();
    assert_eq!((late.reason, late.chained), (Reason::DeviceChainFork, false));
    assert_eq!(progress(&shop, &holder).await, 1, "nothing of it is counted");
    assert_eq!(shop.submit(&gap).await.unwrap().kept(), kept, "the same answer to the same entry");
    assert_eq!(waiting(&shop).await, [gap.digest(), next.digest(), missing.digest()]);

    // Redemption and reversal do not wait: they are refused.
    let asked = counter.ask_to_redeem(&shop, &mut holder).await.refusal();
    assert_eq!((asked.reason, asked.chained), (Reason::FollowsQuarantined, true));

    let Settlement::Counted(receipt, decided) = shop.settle(gap.digest(), true).await else { panic!() };
    assert_eq!(decided, Decided { by: "maria".to_owned(), at: shop.now() });
    assert_eq!(receipt.event().arrived, Some(shop.now()));
    assert_eq!(receipt.evidence(), [gap.bytes().to_vec()]);
    assert_eq!(shop.submit(&gap).await.unwrap(), Answer::Punched(*receipt), "and now the device is told");
    shop.settle(missing.digest(), true).await;
    assert_eq!(counter.punch(&shop, &mut holder).await.kept().reason, Reason::FollowsQuarantined);

    let last = waiting(&shop).await;
    assert_eq!(last.len(), 2, "the one that followed, and the punch after it");
    for id in last {
        assert!(matches!(shop.settle(id, false).await, Settlement::Refused(_)));
    }
    let refusal = shop.submit(&next).await.unwrap().refusal();
    assert_eq!((refusal.reason, refusal.chained), (Reason::RefusedByManager, true));
    assert!(matches!(counter.punch(&shop, &mut holder).await, Answer::Punched(_)), "nothing waits any more");
    assert_eq!(progress(&shop, &holder).await, 4);
}

pub async fn a_fork_is_kept_and_holds_up_what_follows<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    punch(&shop, &mut counter, &mut holder, 1).await;
    let before = (counter.sequence, counter.head);
    punch(&shop, &mut counter, &mut holder, 1).await;
    let after = (counter.sequence, counter.head);

    // A copy of the device goes on from where it was copied: another second entry, and a third one on it.
    (counter.sequence, counter.head) = before;
    let second = counter.punch(&shop, &mut holder).await.kept();
    assert_eq!((second.reason, second.chained), (Reason::DeviceChainFork, false));
    let third = counter.punch(&shop, &mut holder).await.kept();
    assert_eq!((third.reason, third.chained), (Reason::DeviceChainFork, true));
    // The device itself is held up as well: nobody knows which of the two is which.
    (counter.sequence, counter.head) = after;
    assert_eq!(counter.punch(&shop, &mut holder).await.kept().reason, Reason::DeviceChainFork);
    assert_eq!(progress(&shop, &holder).await, 2);
}

pub async fn what_could_never_count_is_not_kept<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let code = holder.show(&shop);
    assert!(matches!(counter.punch_code(&shop, code.clone()).await, Answer::Punched(_)));
    counter.sequence += 1;
    // Behind a gap: turned away, and the chain stays where it is.
    let chain = shop.ledger().chain(counter.id).await.unwrap();
    let old = holder.show_at(&shop, shop.now().minus(3600));
    for (intent, reason) in [
        (Intent::Punch { count: 1, code: old.clone() }, Reason::DeviceChainGap),
        (Intent::Redeem { code: holder.show(&shop) }, Reason::DeviceChainGap),
        (Intent::Reverse { event: Digest::ZERO }, Reason::DeviceChainGap),
        (Intent::Punch { count: 1, code: code.clone() }, Reason::AlreadyUsed),
    ] {
        let entry = counter.draw_up(&shop, intent, &Want::default());
        let refusal = shop.submit(&entry).await.unwrap().refusal();
        assert_eq!((refusal.reason, refusal.chained), (reason, false));
    }
    assert_eq!(shop.ledger().chain(counter.id).await.unwrap(), chain);
    // In a chain that is held up: refused like anywhere, and the chain goes on.
    counter.punch(&shop, &mut holder).await.kept();
    let refusal = counter.punch_code(&shop, old).await.refusal();
    assert_eq!((refusal.reason, refusal.chained), (Reason::Stale, true));
    let refusal = counter.punch_code(&shop, code).await.refusal();
    assert_eq!((refusal.reason, refusal.chained), (Reason::AlreadyUsed, true));
    assert_eq!(waiting(&shop).await.len(), 1);
}

pub async fn the_queue_of_a_revoked_device_waits<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let mut other = shop.customer().await;
    let counted = counter.sign_late(&shop, &mut holder, 0);
    let Answer::Punched(receipt) = shop.submit(&counted).await.unwrap() else { panic!() };
    shop.wait(HOUR);
    let queued = counter.sign_late(&shop, &mut holder, 0);
    shop.wait(HOUR);
    shop.revoke(counter.id).await;
    shop.wait(HOUR);
    let kept = shop.submit(&queued).await.unwrap().kept();
    assert_eq!((kept.reason, kept.chained), (Reason::DeviceRevoked, true));
    // Made in the second of its revocation, or after: no.
    let refusal = counter.punch_late(&shop, &mut other, HOUR).await.refusal();
    assert_eq!((refusal.reason, refusal.chained), (Reason::DeviceRevoked, false));
    counter.sequence -= 1;
    counter.head = queued.digest();
    let before = counter.punch_late(&shop, &mut other, HOUR + 1).await.kept();
    assert_eq!(before.reason, Reason::DeviceRevoked);
    assert_eq!(progress(&shop, &holder).await, 1);
    // Online it is turned away before it gets here; and what was counted before is told once more.
    let now = counter.sign_late(&shop, &mut holder, 0);
    let unverified = tenthcup_token::Unverified::from_bytes(now.bytes()).unwrap();
    let fault = check_entry(unverified, &*shop.ledger(), &shop.keys, &shop.windows, shop.now()).unwrap_err();
    assert_eq!(fault, tenthcup_verifier::EntryFault::DeviceRevoked);
    assert_eq!(shop.submit(&counted).await.unwrap(), Answer::Punched(receipt));

    assert!(matches!(shop.settle(queued.digest(), true).await, Settlement::Counted(..)));
    assert_eq!(progress(&shop, &holder).await, 2);
}

pub async fn the_queue_of_a_person_who_left_waits<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let queued = counter.sign_late(&shop, &mut holder, 0);
    shop.wait(HOUR);
    let anna: Staff = shop.ledger().get(shop.merchant, &counter.staff).await.unwrap().unwrap();
    shop.ledger().put(&Staff { status: StaffStatus::Left, ..anna }).await.unwrap();
    let kept = shop.submit(&queued).await.unwrap().kept();
    assert_eq!((kept.reason, kept.chained), (Reason::StaffLeft, true));
    // Online, and late when she was never signed on, it is a refusal as ever; and nothing is held up.
    assert_eq!(counter.punch(&shop, &mut holder).await.reason(), Reason::StaffNotSignedOn);
    let view = shop.ledger().quarantined(shop.merchant, kept.id).await.unwrap().unwrap();
    assert!(view.signed_on);
    assert!(matches!(shop.settle(kept.id, true).await, Settlement::Counted(..)));
}

pub async fn a_card_that_our_key_signed_and_nobody_made_raises_an_alarm<E: Engine>() {
    let (shop, mut counter, holder) = open::<E>().await;
    let ledger = shop.ledger();
    let mut forger = Holder::new(CardId::from_bytes([7; 16]), SigningKey::from_seed(&[7; 32]));
    // By another key than ours it is refused, and nobody is alarmed.
    let code = forger.show_card(&shop, &SigningKey::from_seed(&[8; 32]), shop.now());
    assert_eq!(counter.punch_code(&shop, code).await.reason(), Reason::UnknownKey);
    let code = forger.show(&shop);
    assert_eq!(counter.punch_code(&shop, code).await.reason(), Reason::UnknownCard);
    assert_eq!(ledger.alarms(shop.merchant, 10).await.unwrap(), []);

    let code = forger.show_card(&shop, &shop.issuer, shop.now());
    assert_eq!(counter.punch_code(&shop, code).await.reason(), Reason::UnknownCard);
    // The id of a card that there is, with another key.
    let mut thief = Holder::new(holder.card, SigningKey::from_seed(&[7; 32]));
    let code = thief.show_card(&shop, &shop.issuer, shop.now());
    assert_eq!(counter.punch_code(&shop, code).await.reason(), Reason::BadSignature);
    let code = forger.show_card(&shop, &shop.issuer, shop.now());
    let queued = counter.sign(&shop, Intent::Punch { count: 1, code }, &Want::default());
    shop.wait(HOUR);
    let kept = shop.submit(&queued).await.unwrap().kept();
    assert_eq!((kept.reason, kept.card), (Reason::UnknownCard, None));
    shop.submit(&queued).await.unwrap();

    let alarms = ledger.alarms(shop.merchant, 10).await.unwrap();
    let stolen = tenthcup_ledger::AlarmCause::StolenKey { kid: shop.issuer.public().kid() };
    let cards: Vec<_> = alarms.iter().map(|alarm| alarm.card).collect();
    assert_eq!(cards, [forger.card, holder.card, forger.card], "a repeat alarms nobody again");
    assert!(alarms.iter().all(|alarm| alarm.cause == stolen && alarm.seen.is_none()));
    let newest = alarms[0].number;
    let by = async |name: &str| {
        let seen = ledger.acknowledge(shop.merchant, newest, name.to_owned(), shop.now()).await.unwrap();
        seen.unwrap().seen.unwrap().by
    };
    assert_eq!((by("maria").await, by("nora").await), ("maria".to_owned(), "maria".to_owned()));
    assert!(ledger.acknowledge(MerchantId::NONE, newest, String::new(), shop.now()).await.unwrap().is_none());

    let Settlement::Open(refusal) = shop.settle(kept.id, true).await else { panic!("counted a forged card") };
    assert_eq!(refusal.reason, Reason::UnknownCard);
    assert!(matches!(shop.settle(kept.id, false).await, Settlement::Refused(_)));
    // An honest code with its CARD is a code like any other.
    let mut honest = holder;
    let code = honest.show_card(&shop, &shop.issuer, shop.now());
    assert!(matches!(counter.punch_code(&shop, code).await, Answer::Punched(_)));
    assert_eq!(ledger.alarms(shop.merchant, 10).await.unwrap().len(), 3);

    // The same code, where staff only look.
    let unmade = UnmadeCard { card: forger.card, kid: shop.issuer.public().kid() };
    let (store, staff, device) = (counter.store, counter.staff, counter.id);
    let sighting = Sighting { unmade, merchant: shop.merchant, store, staff, device };
    ledger.report(sighting, shop.now()).await.unwrap();
    let alarms = ledger.alarms(shop.merchant, 1).await.unwrap();
    let told =
        alarms.first().map(|one| (one.number, one.at, one.cause, one.card, one.store, one.staff, one.device));
    assert_eq!(told, Some((newest + 1, shop.now(), stolen, forger.card, store, staff, device)));
}

/// Signs a good entry behind a gap.
async fn behind_a_gap<E: Engine>(shop: &Shop<E>, counter: &mut Counter, holder: &mut Holder) -> Quarantined {
    counter.sequence += 1;
    counter.punch(shop, holder).await.kept()
}

pub async fn nothing_is_settled_twice<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let counted = behind_a_gap(&shop, &mut counter, &mut holder).await;
    let refused = counter.punch(&shop, &mut holder).await.kept();
    let accepted = shop.settle(counted.id, true).await;
    assert!(matches!(accepted, Settlement::Counted(..)));
    let never = shop.settle(refused.id, false).await;
    assert!(matches!(never, Settlement::Refused(_)));
    shop.wait(HOUR);
    for again in [true, false] {
        assert_eq!(shop.settle(counted.id, again).await, accepted);
        assert_eq!(shop.settle(refused.id, again).await, never);
    }
    assert_eq!(progress(&shop, &holder).await, 1);
    let settled = shop.ledger().quarantine(shop.merchant, QuarantineState::Settled, None, 10).await.unwrap();
    let told: Vec<_> = settled.into_iter().map(|kept| (kept.id, kept.settled.unwrap().0)).collect();
    assert_eq!(told, [(refused.id, false), (counted.id, true)]);
}

pub async fn an_accepted_entry_still_has_to_be_good<E: Engine>() {
    let shop = Shop::<E>::with(|rules| rules.limits.max_per_day = Some(1)).await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let kept = behind_a_gap(&shop, &mut counter, &mut holder).await;
    let ledger = shop.ledger();
    let open = async |reason| match shop.settle(kept.id, true).await {
        Settlement::Open(refusal) => assert_eq!(refusal.reason, reason),
        other => panic!("{other:?}"),
    };
    ledger.set_card_status(shop.merchant, holder.card, CardStatus::Frozen).await.unwrap();
    open(Reason::CardFrozen).await;
    ledger.set_card_status(shop.merchant, holder.card, CardStatus::Active).await.unwrap();
    // Another punch of the same day, at another counter: the day is full.
    let mut other = shop.counter().await;
    punch(&shop, &mut other, &mut holder, 1).await;
    open(Reason::DayLimit).await;
    assert_eq!(waiting(&shop).await, [kept.id], "it waits on");
    assert!(matches!(shop.settle(kept.id, false).await, Settlement::Refused(_)));

    // An entry for which another one was checked is not counted.
    let one = counter.punch(&shop, &mut shop.customer().await).await;
    assert!(matches!(one, Answer::Punched(_)));
    let kept = behind_a_gap(&shop, &mut counter, &mut shop.customer().await).await;
    let strange = shop.check(&other.draw_up(
        &shop,
        Intent::Punch { count: 1, code: holder.show(&shop) },
        &Want::default(),
    ));
    let ruling = Ruling::Accept(Box::new(strange));
    let answer = ledger.settle(shop.merchant, kept.id, ruling, "maria".into(), fresh(), shop.now()).await;
    assert!(matches!(answer, Ok(Some(Settlement::Open(refusal))) if refusal.reason == Reason::Malformed));
}

pub async fn a_code_used_meanwhile_is_remembered_however_long_it_takes<E: Engine>() {
    let (mut shop, mut counter, mut holder) = open::<E>().await;
    let mut other = shop.counter().await;
    let code = holder.show(&shop);
    counter.sequence += 1;
    let used = counter.punch_code(&shop, code.clone()).await.kept();
    let unused = counter.punch(&shop, &mut holder).await.kept();
    // The same code twice in quarantine: it counts once all the same.
    let twin = holder.show(&shop);
    let twins =
        [counter.punch_code(&shop, twin.clone()).await.kept(), counter.punch_code(&shop, twin).await.kept()];
    assert!(matches!(other.punch_code(&shop, code).await, Answer::Punched(_)));
    let view = shop.ledger().quarantined(shop.merchant, used.id).await.unwrap().unwrap();
    assert_eq!(view.used.unwrap().device, other.id);

    // A week later nobody else remembers it.
    shop.wait(7 * DAY);
    while shop.ledger().prune(shop.now()).await.unwrap().more {}
    assert_eq!(shop.ledger().counts().await.unwrap().burnt, 0);
    shop.engine.restart();
    let Settlement::Open(refusal) = shop.settle(used.id, true).await else { panic!("counted twice") };
    assert_eq!((refusal.reason, refusal.first.unwrap().device), (Reason::AlreadyUsed, other.id));
    assert!(matches!(shop.settle(unused.id, true).await, Settlement::Counted(..)));
    assert!(matches!(shop.settle(twins[1].id, true).await, Settlement::Counted(..)));
    while shop.ledger().prune(shop.now()).await.unwrap().more {}
    let Settlement::Open(refusal) = shop.settle(twins[0].id, true).await else { panic!("counted twice") };
    assert_eq!((refusal.reason, refusal.first.unwrap().device), (Reason::AlreadyUsed, counter.id));
    assert_eq!(progress(&shop, &holder).await, 3);
}

pub async fn quarantine_has_an_end<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let first = behind_a_gap(&shop, &mut counter, &mut holder).await;
    for _ in 1..500 {
        counter.punch(&shop, &mut holder).await.kept();
    }
    let one_more =
        counter.sign(&shop, Intent::Punch { count: 1, code: holder.show(&shop) }, &Want::default());
    let refusal = shop.submit(&one_more).await.unwrap().refusal();
    assert_eq!((refusal.reason, refusal.chained), (Reason::QuarantineFull, false));
    let mut other = shop.counter().await;
    assert!(matches!(other.punch(&shop, &mut holder).await, Answer::Punched(_)), "other devices go on");
    shop.settle(first.id, false).await;
    shop.submit(&one_more).await.unwrap().kept();
}

pub async fn it_survives_a_restart_and_belongs_to_its_merchant<E: Engine>() {
    let (mut shop, mut counter, mut holder) = open::<E>().await;
    let kept = behind_a_gap(&shop, &mut counter, &mut holder).await;
    let next = counter.punch(&shop, &mut holder).await.kept();
    shop.engine.restart();
    let ledger = shop.ledger();
    assert_eq!(waiting(&shop).await, [kept.id, next.id]);
    let page = |after| ledger.quarantine(shop.merchant, QuarantineState::Open, after, 1);
    assert_eq!(page(None).await.unwrap()[0].id, kept.id);
    assert_eq!(page(Some(kept.id)).await.unwrap()[0].id, next.id);
    assert_eq!(page(Some(next.id)).await.unwrap(), []);
    assert_eq!(page(Some(Digest::ZERO)).await.unwrap(), []);

    let stranger = MerchantId::from_bytes([9; 16]);
    assert_eq!(ledger.quarantined(stranger, kept.id).await.unwrap(), None);
    assert_eq!(ledger.quarantine_size(stranger).await.unwrap(), 0);
    let by = "eve".to_owned();
    let settled = ledger.settle(stranger, kept.id, Ruling::Refuse, by.clone(), fresh(), shop.now()).await;
    assert_eq!(settled.unwrap(), None);
    let unknown = ledger.settle(shop.merchant, Digest::ZERO, Ruling::Refuse, by, fresh(), shop.now()).await;
    assert_eq!(unknown.unwrap(), None);
    // A clock that went back decides nothing.
    let now = shop.now();
    shop.set_clock(now.minus(6));
    let view = ledger.quarantined(shop.merchant, kept.id).await.unwrap().unwrap();
    let entry = tenthcup_token::Unverified::from_bytes(&view.entry.unwrap()).unwrap();
    let checked =
        check_quarantined_entry(entry, &*ledger, &shop.keys, &shop.windows, view.arrived, shop.now())
            .unwrap();
    let ruling = Ruling::Accept(Box::new(checked));
    let answer = ledger.settle(shop.merchant, kept.id, ruling, "maria".into(), fresh(), shop.now()).await;
    assert!(matches!(answer, Err(Fault::CouldNotDecide(_))), "{answer:?}");
    assert_eq!(waiting(&shop).await.len(), 2);
}
