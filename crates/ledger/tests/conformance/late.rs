//! Entries that were made without a network and come later. Every rule at its bound and one beyond.

use tenthcup_ledger::record::{Device, Shift};
use tenthcup_ledger::{Answer, Records, Shifts};
use tenthcup_token::{Intent, Reason, StaffId, StoreId};

use super::*;

const HOUR: u32 = 3600;
const DAY: u32 = 24 * HOUR;

fn assert_punched(answer: &Answer, what: &str) {
    assert!(matches!(answer, Answer::Punched(_)), "{what}: {answer:?}");
}

/// A shop that has been open for two days, with a counter that was just in touch.
async fn open<E: Engine>() -> (Shop<E>, Counter, Holder) {
    let shop = Shop::<E>::new().await;
    let (counter, holder) = (shop.counter().await, shop.customer().await);
    shop.wait(2 * DAY);
    (shop, counter, holder)
}

pub async fn a_queue_is_counted_when_it_comes<E: Engine>() {
    let (shop, mut counter, mut anna) = open::<E>().await;
    let (mut bert, mut cleo) = (shop.customer().await, shop.customer().await);
    assert_punched(&counter.punch(&shop, &mut anna).await, "online");
    // Three customers while the network is away; then an hour passes, and all of it is sent, one after the other.
    let mut queue = Vec::new();
    for holder in [&mut anna, &mut bert, &mut cleo] {
        shop.wait(100);
        queue.push(counter.sign_late(&shop, holder, 0));
    }
    shop.wait(HOUR);
    for entry in &queue {
        let Answer::Punched(receipt) = shop.submit(entry).await.unwrap() else { panic!("not counted") };
        assert_eq!((receipt.happened(), receipt.recorded()), (entry.claims().time, shop.now()));
        // The answer was lost, and the same entry comes again.
        assert_eq!(shop.submit(entry).await.unwrap(), Answer::Punched(receipt));
    }
    assert_punched(&counter.punch(&shop, &mut anna).await, "online again");
}

pub async fn a_late_code_lies_near_its_entry<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let then = shop.now().minus(HOUR);
    for (iat, reason) in [(then.minus(121), Reason::Stale), (then.plus(121), Reason::FromTheFuture)] {
        let code = holder.show_at(&shop, iat);
        let want = Want { seconds_ago: HOUR, ..Want::default() };
        assert_eq!(counter.want(&shop, Intent::Punch { count: 1, code }, want).await.reason(), reason);
    }
    let mut other = shop.customer().await;
    for (holder, iat) in [(&mut holder, then.minus(120)), (&mut other, then.plus(120))] {
        let code = holder.show_at(&shop, iat);
        let want = Want { seconds_ago: HOUR, ..Want::default() };
        assert_punched(&counter.want(&shop, Intent::Punch { count: 1, code }, want).await, "at the bound");
    }
}

pub async fn a_day_late_and_no_later<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let mut other = shop.customer().await;
    assert_eq!(counter.punch_late(&shop, &mut other, DAY + 1).await.reason(), Reason::TooLate);
    assert_punched(&counter.punch_late(&shop, &mut holder, DAY).await, "a day");
    // A minute is not late yet, a second more is: twelve hours have not passed since the late one only for the late one.
    assert_punched(&counter.punch_late(&shop, &mut other, 61).await, "late");
    assert_eq!(counter.punch_late(&shop, &mut other, 61).await.reason(), Reason::OfflineCardLimit);
    assert_punched(&counter.punch_late(&shop, &mut other, 60).await, "online");
}

pub async fn an_entry_is_not_older_than_the_one_before_it<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let mut other = shop.customer().await;
    // Late after late: not a second earlier.
    assert_punched(&counter.punch_late(&shop, &mut holder, HOUR).await, "the first");
    let refusal = counter.punch_late(&shop, &mut other, HOUR + 1).await.refusal();
    assert_eq!((refusal.reason, refusal.chained), (Reason::Backdated, true));
    assert_punched(&counter.punch_late(&shop, &mut other, HOUR).await, "in the same second");
    // Late after online: whoever was in touch cannot say that they were away then.
    assert_punched(&counter.punch(&shop, &mut holder).await, "online");
    let contact = shop.now();
    shop.wait(HOUR);
    assert_eq!(counter.punch_late(&shop, &mut other, HOUR + 1).await.reason(), Reason::Backdated);
    // A refused one moves nothing; and a clock that ran ahead while the device was in touch is not held against it.
    let mut third = shop.customer().await;
    assert_punched(&counter.punch_late(&shop, &mut third, HOUR).await, "at the last contact");
    assert_eq!(shop.now().since(contact), i64::from(HOUR));
}

pub async fn a_device_was_not_there_before_its_enrolment<E: Engine>() {
    let (shop, _, mut holder) = open::<E>().await;
    let mut new = shop.counter().await;
    shop.wait(600);
    assert_eq!(new.punch_late(&shop, &mut holder, 601).await.reason(), Reason::Backdated);
    // What was refused does not let the next one in.
    assert_eq!(new.punch_late(&shop, &mut holder, 601).await.reason(), Reason::Backdated);
    assert_punched(&new.punch_late(&shop, &mut holder, 600).await, "in the second of its enrolment");
}

pub async fn two_hundred_late_entries_of_a_device_a_day<E: Engine>() {
    let (shop, mut counter, _) = open::<E>().await;
    for _ in 0..200 {
        let mut holder = shop.customer().await;
        assert_punched(&counter.punch_late(&shop, &mut holder, HOUR).await, "of the first 200");
    }
    let mut holder = shop.customer().await;
    let refusal = counter.punch_late(&shop, &mut holder, HOUR).await.refusal();
    assert_eq!((refusal.reason, refusal.chained), (Reason::OfflineDeviceLimit, true));
    assert_punched(&counter.punch(&shop, &mut holder).await, "online there is no such limit");
    let mut other = shop.counter().await;
    shop.wait(DAY - 1);
    assert_punched(&other.punch_late(&shop, &mut holder, HOUR).await, "another device");
    assert_eq!(counter.punch_late(&shop, &mut holder, HOUR).await.reason(), Reason::OfflineDeviceLimit);
    shop.wait(1);
    assert_punched(&counter.punch_late(&shop, &mut holder, HOUR).await, "a day after the first 200");
}

pub async fn a_card_is_punched_late_once_in_twelve_hours<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let mut other = shop.counter().await;
    shop.wait(DAY);
    assert_punched(&counter.punch_late(&shop, &mut holder, 20 * HOUR).await, "the first");
    let refusal = counter.punch_late(&shop, &mut holder, 8 * HOUR + 1).await.refusal();
    assert_eq!((refusal.reason, refusal.card), (Reason::OfflineCardLimit, Some(holder.card)));
    assert_punched(&counter.punch_late(&shop, &mut holder, 8 * HOUR).await, "twelve hours later");
    assert_punched(&other.punch_late(&shop, &mut holder, 7 * HOUR).await, "at another device");
    assert_punched(&counter.punch(&shop, &mut holder).await, "online");
    // What counts is when they were made, however long they took: the one of eight hours ago is still near this one.
    shop.wait(4 * HOUR - 1);
    let mut late_again = async |seconds_ago| counter.punch_late(&shop, &mut holder, seconds_ago).await;
    shop.wait(100);
    assert_eq!(late_again(101).await.reason(), Reason::OfflineCardLimit);
    assert_punched(&late_again(99).await, "twelve hours after the second");
}

pub async fn only_punches_come_late<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let Answer::Punched(receipt) = counter.punch(&shop, &mut holder).await else { panic!() };
    shop.wait(HOUR);
    let want = Want { seconds_ago: 61, ..Want::default() };
    let event = receipt.hash();
    let refused = counter.want(&shop, Intent::Reverse { event }, want.clone()).await.refusal();
    assert_eq!((refused.reason, refused.chained), (Reason::OnlineOnly, true));
    let code = holder.show_at(&shop, shop.now().minus(61));
    assert_eq!(counter.want(&shop, Intent::Redeem { code }, want).await.reason(), Reason::OnlineOnly);
}

pub async fn a_late_entry_names_its_own_store_and_who_was_signed_on<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let (ledger, merchant) = (shop.ledger(), shop.merchant);
    counter.store = StoreId::from_bytes([9; 16]);
    assert_eq!(counter.punch_late(&shop, &mut holder, HOUR).await.reason(), Reason::OtherStore);
    counter.store = shop.store;

    let (bert, anna) = (StaffId::from_bytes([8; 16]), counter.staff);
    shop.hire(bert).await;
    counter.staff = bert;
    assert_eq!(counter.punch_late(&shop, &mut holder, HOUR).await.reason(), Reason::StaffNotSignedOn);
    // Bert takes over now. Two hours later comes what was made before and after that.
    let until = shop.now().plus(12 * HOUR);
    ledger
        .sign_on(Shift { merchant, device: counter.id, staff: bert, since: shop.now(), until })
        .await
        .unwrap();
    shop.wait(2 * HOUR);
    assert_eq!(
        counter.punch_late(&shop, &mut holder, 2 * HOUR + 61).await.reason(),
        Reason::StaffNotSignedOn
    );
    counter.staff = anna;
    assert_punched(&counter.punch_late(&shop, &mut holder, 2 * HOUR + 60).await, "Anna's, before");
    counter.staff = bert;
    let mut other = shop.customer().await;
    assert_punched(&counter.punch_late(&shop, &mut other, HOUR).await, "Bert's, after");
    let device: Device = ledger.get(merchant, &counter.id).await.unwrap().unwrap();
    assert_eq!(device.revoked, None);
}

pub async fn the_same_code_online_and_late_counts_once<E: Engine>() {
    let (shop, mut counter, mut holder) = open::<E>().await;
    let mut other = shop.counter().await;
    let code = holder.show(&shop);
    let punch = Intent::Punch { count: 1, code };
    let queued = counter.sign(&shop, punch.clone(), &Want::default());
    shop.wait(5);
    assert_punched(&other.want(&shop, punch, Want::default()).await, "online");
    let used = shop.now();
    shop.wait(HOUR);
    let refusal = shop.submit(&queued).await.unwrap().refusal();
    assert_eq!((refusal.reason, refusal.chained), (Reason::AlreadyUsed, true));
    let first = refusal.first.unwrap();
    assert_eq!((first.at, first.device, first.store), (used, other.id, shop.store));
    assert_eq!(shop.ledger().card_view(holder.card).await.unwrap().unwrap().state.progress, 1);
}

pub async fn two_devices_without_network_count_a_code_once<E: Engine>() {
    let (shop, mut one, mut holder) = open::<E>().await;
    let mut two = shop.counter().await;
    let code = holder.show(&shop);
    let punch = Intent::Punch { count: 1, code };
    let first = one.sign(&shop, punch.clone(), &Want::default());
    shop.wait(10);
    let second = two.sign(&shop, punch, &Want::default());
    shop.wait(DAY - 10);
    // Who arrives first counts, though it was scanned later.
    assert_punched(&shop.submit(&second).await.unwrap(), "the first to arrive");
    let refusal = shop.submit(&first).await.unwrap().refusal();
    assert_eq!((refusal.reason, refusal.first.unwrap().device), (Reason::AlreadyUsed, two.id));
    assert_eq!(shop.submit(&first).await.unwrap().refusal(), refusal);
    assert_eq!(shop.ledger().card_view(holder.card).await.unwrap().unwrap().state.progress, 1);
}
