//! A card on two phones is noticed, once a day, and its scans are decided as ever.

use tenthcup_ledger::{Alarm, AlarmCause, Answer};
use tenthcup_token::{CardId, Intent, Reason, SigningKey, recovery_subject};
use tenthcup_verifier::CardStatus;

use super::*;

const HOUR: u32 = 3600;
const DAY: u32 = 24 * HOUR;

async fn open<E: Engine>() -> (Shop<E>, Counter, Holder) {
    let shop = Shop::<E>::new().await;
    let (counter, holder) = (shop.counter().await, shop.customer().await);
    shop.wait(2 * DAY);
    (shop, counter, holder)
}

async fn flags<E: Engine>(shop: &Shop<E>) -> Vec<Alarm> {
    shop.ledger().alarms(shop.merchant, 2_000).await.unwrap()
}

async fn assert_no_flag<E: Engine>(shop: &Shop<E>) {
    assert_eq!(flags(shop).await, []);
}

fn assert_punched(answer: &Answer) {
    assert!(matches!(answer, Answer::Punched(_)), "{answer:?}");
}

pub async fn one_code_shown_twice_draws_no_flag<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let mut other = shop.counter().await;
    let code = holder.show(&shop);
    assert_punched(&counter.punch_code(&shop, code.clone()).await);
    assert_eq!(other.punch_code(&shop, code.clone()).await.reason(), Reason::AlreadyUsed);
    // The same when a newer code was scanned in between, at once and late.
    punch(&shop, &mut counter, &mut holder, 1).await;
    assert_eq!(other.punch_code(&shop, code.clone()).await.reason(), Reason::AlreadyUsed);
    let queued = counter.sign(&shop, Intent::Punch { count: 1, code }, &Want::default());
    shop.wait(HOUR);
    assert_eq!(shop.submit(&queued).await.unwrap().reason(), Reason::AlreadyUsed);
    // A code that found no reward was not burnt, and may be scanned again.
    let code = holder.show(&shop);
    for _ in 0..2 {
        let asked = counter.want(&shop, Intent::Redeem { code: code.clone() }, Want::default()).await;
        assert_eq!(asked.reason(), Reason::NoReward);
    }
    assert_punched(&counter.punch_code(&shop, code).await);
    assert_no_flag(&shop).await;
}

pub async fn a_copy_of_a_code_is_no_showing<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let mut other = shop.counter().await;
    let mut copy = holder.copied();
    let code = holder.show(&shop);
    let queued = other.sign(&shop, Intent::Punch { count: 1, code: code.clone() }, &Want::default());
    assert_punched(&counter.punch_code(&shop, code).await);
    punch(&shop, &mut counter, &mut copy, 1).await;
    assert_eq!(flags(&shop).await.len(), 1);
    // When the next alarm may be raised, another counter brings the same code once more.
    shop.wait(DAY);
    assert_eq!(shop.submit(&queued).await.unwrap().reason(), Reason::AlreadyUsed);
    assert_eq!(flags(&shop).await.len(), 1);
}

pub async fn two_tabs_of_one_phone_draw_no_flag<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    for _ in 0..3 {
        // One tab draws, the other seven seconds later, and the newer code is scanned first.
        let left = holder.show(&shop);
        shop.wait(7);
        let right = holder.show(&shop);
        shop.wait(7);
        assert_punched(&counter.punch_code(&shop, right).await);
        assert_punched(&counter.punch_code(&shop, left).await);
        holder.draw_unseen(40);
        shop.wait(HOUR);
    }
    assert_no_flag(&shop).await;
}

pub async fn late_entries_out_of_their_order_draw_no_flag<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let (mut one, mut two) = (shop.counter().await, shop.counter().await);
    // Shown at two counters without a network, then at one with; the first ones come last, and the second of them first.
    let first = one.sign_late(&shop, &mut holder, 0);
    shop.wait(HOUR);
    let second = two.sign_late(&shop, &mut holder, 0);
    shop.wait(HOUR);
    punch(&shop, &mut counter, &mut holder, 2).await;
    shop.wait(HOUR);
    for entry in [second, first] {
        assert_punched(&shop.submit(&entry).await.unwrap());
    }
    assert_no_flag(&shop).await;
}

pub async fn a_copied_key_draws_one_flag_a_day<E: Engine>() {
    let (mut shop, mut counter, mut holder) = open::<E>().await;
    let mut other = shop.counter().await;
    punch(&shop, &mut counter, &mut holder, 1).await;
    let mut copy = holder.copied();
    // Whoever shows first is not found out by it.
    punch(&shop, &mut other, &mut copy, 1).await;
    assert_no_flag(&shop).await;
    shop.wait(HOUR);
    // The holder's own next code bears the number that the copy's bore. It counts, like all of them.
    punch(&shop, &mut counter, &mut holder, 1).await;
    let flagged = shop.now();
    for _ in 0..3 {
        shop.wait(HOUR);
        punch(&shop, &mut other, &mut copy, 1).await;
        punch(&shop, &mut counter, &mut holder, 1).await;
    }
    shop.engine.restart();
    let alarms = flags(&shop).await;
    let [alarm] = alarms.as_slice() else { panic!("{alarms:?}") };
    let expected = Alarm {
        number: alarm.number,
        at: flagged,
        store: shop.store,
        staff: shop.staff,
        device: counter.id,
        card: holder.card,
        cause: AlarmCause::ClonedCard,
        seen: None,
    };
    assert_eq!(*alarm, expected);
    let view = shop.ledger().card_view(holder.card).await.unwrap().unwrap();
    assert_eq!(view.state.progress, 9, "every scan counted");

    let (ledger, merchant) = (shop.ledger(), shop.merchant);
    let seen = ledger.acknowledge(merchant, alarm.number, "maria".into(), shop.now()).await.unwrap();
    assert_eq!(seen.unwrap().seen.unwrap().by, "maria");
    // A day after the alarm, to the second, there may be another one.
    shop.set_clock(flagged.plus(DAY - 1));
    punch(&shop, &mut other, &mut copy, 1).await;
    assert_eq!(flags(&shop).await.len(), 1);
    shop.wait(1);
    punch(&shop, &mut counter, &mut holder, 1).await;
    let alarms = flags(&shop).await;
    assert_eq!(alarms.iter().map(|alarm| alarm.at).collect::<Vec<_>>(), [flagged.plus(DAY), flagged]);
    assert!(alarms[0].number > alarms[1].number && alarms[0].seen.is_none() && alarms[1].seen.is_some());
}

pub async fn whoever_falls_behind_draws_a_flag<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    punch(&shop, &mut counter, &mut holder, 1).await;
    let mut copy = holder.copied();
    // The thief leaves the page open for an hour. The holder's next code has a lower number, but no later time than a wrong clock explains.
    copy.draw_unseen(240);
    punch(&shop, &mut counter, &mut copy, 1).await;
    shop.wait(30);
    punch(&shop, &mut counter, &mut holder, 1).await;
    assert_no_flag(&shop).await;
    shop.wait(1);
    punch(&shop, &mut counter, &mut holder, 1).await;
    assert_eq!(flags(&shop).await.len(), 1);
    // Another customer's card, with the same numbers, has nothing to do with it.
    let mut other = shop.customer().await;
    punch(&shop, &mut counter, &mut other, 3).await;
    assert_eq!(flags(&shop).await.len(), 1);
}

pub async fn what_a_rule_refuses_is_watched_all_the_same<E: Engine>() {
    let shop = Shop::<E>::with(|rules| rules.limits.max_per_day = Some(1)).await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let mut copy = holder.copied();
    punch(&shop, &mut counter, &mut holder, 1).await;
    let refusal = counter.punch(&shop, &mut copy).await.refusal();
    assert_eq!((refusal.reason, refusal.first), (Reason::DayLimit, None), "refused for the limit alone");
    assert_eq!(flags(&shop).await.len(), 1);
}

pub async fn an_answer_to_a_challenge_is_watched<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    punch(&shop, &mut counter, &mut holder, 10).await;
    let Answer::Challenged(asked) = counter.ask_to_redeem(&shop, &mut holder).await else { panic!() };
    let mut copy = holder.copied();
    let wrong = redemption::other_than(asked.digits);
    assert_eq!(shop.answer(&mut holder, &asked.terms, wrong).await.reason(), Reason::WrongDigits);
    assert_no_flag(&shop).await;
    // The copy answers the challenge of the code that the holder showed, with a number that the holder's answer bore.
    let answer = shop.answer(&mut copy, &asked.terms, asked.digits).await;
    assert!(matches!(answer, Answer::Redeemed(_)), "{answer:?}");
    let alarms = flags(&shop).await;
    let [alarm] = alarms.as_slice() else { panic!("{alarms:?}") };
    assert_eq!((alarm.device, alarm.staff, alarm.card), (counter.id, shop.staff, holder.card));
}

pub async fn only_good_codes_are_watched<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    punch(&shop, &mut counter, &mut holder, 1).await;
    let ledger = shop.ledger();
    // Somebody else's key, a code out of its window, and any code of a frozen card say nothing.
    let mut stranger = Holder::new(holder.card, SigningKey::from_seed(&[7; 32]));
    assert_eq!(counter.punch(&shop, &mut stranger).await.reason(), Reason::BadSignature);
    let mut nobody = Holder::new(CardId::from_bytes([7; 16]), SigningKey::from_seed(&[7; 32]));
    assert_eq!(counter.punch(&shop, &mut nobody).await.reason(), Reason::UnknownCard);
    let mut copy = holder.copied();
    let code = copy.show_at(&shop, shop.now().minus(61));
    assert_eq!(counter.punch_code(&shop, code).await.reason(), Reason::Stale);
    punch(&shop, &mut counter, &mut holder, 1).await;
    ledger.set_card_status(shop.merchant, holder.card, CardStatus::Frozen).await.unwrap();
    shop.wait(HOUR);
    let mut copy = holder.copied();
    punch_refused(&shop, &mut counter, &mut copy, Reason::CardFrozen).await;
    punch_refused(&shop, &mut counter, &mut holder, Reason::CardFrozen).await;
    assert_no_flag(&shop).await;
}

async fn punch_refused<E: Engine>(
    shop: &Shop<E>,
    counter: &mut Counter,
    holder: &mut Holder,
    reason: Reason,
) {
    assert_eq!(counter.punch(shop, holder).await.reason(), reason);
}

pub async fn a_code_behind_a_gap_is_watched<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let mut other = shop.counter().await;
    let mut copy = holder.copied();
    punch(&shop, &mut other, &mut holder, 1).await;
    counter.sequence += 1;
    let kept = counter.punch(&shop, &mut copy).await.kept();
    let alarms = flags(&shop).await;
    assert_eq!((alarms.len(), alarms[0].device), (1, counter.id));
    // That a manager counts it later is no new showing.
    shop.wait(2 * DAY);
    shop.settle(kept.id, true).await;
    assert_eq!(flags(&shop).await, alarms);
}

pub async fn another_holders_key_begins_anew<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let secret = [0x5e; 16];
    punch(&shop, &mut counter, &mut holder, 2).await;
    let mut copy = holder.copied();
    let last = shop.counter().await.sign_late(&shop, &mut holder, 0);
    let checked_before = shop.check(&last);
    moves::set_recovery(&shop, &holder, &secret).await;
    let key = moves::new_key();
    moves::moved(&shop, &key, recovery_subject(&secret)).await;
    // The new phone counts from one, later than all that the old one showed; and the old one's codes are dead.
    let mut moved = Holder::new(holder.card, key);
    shop.wait(HOUR);
    punch(&shop, &mut counter, &mut moved, 1).await;
    punch_refused(&shop, &mut counter, &mut copy, Reason::BadSignature).await;
    punch(&shop, &mut counter, &mut moved, 2).await;
    assert_no_flag(&shop).await;
    // Of the new key two copies are as bad as of the old one.
    let mut copy = moved.copied();
    punch(&shop, &mut counter, &mut copy, 1).await;
    // A code of the old phone that was checked just before the card moved, and is decided after, changes nothing.
    let answer = shop.ledger().submit(checked_before, fresh(), shop.now()).await.unwrap();
    assert_eq!(answer.reason(), Reason::OldGeneration);
    punch(&shop, &mut counter, &mut moved, 1).await;
    assert_eq!(flags(&shop).await.len(), 1);
}
