//! How fast punches may be given: each limit at its boundary, after a restart, and after a reversal.

use tenthcup_ledger::record::{Shift, Store};
use tenthcup_ledger::{Answer, Records, Shifts};
use tenthcup_program::{Limits, ProgramDraft, Velocity};
use tenthcup_token::{Entry, Reason, Signed, StaffId, Timestamp};

use super::*;

const HOUR: u32 = 3600;
/// 2026-09-22T06:00:00Z: a morning in Vienna.
const MORNING: Timestamp = Timestamp::from_secs(1_790_056_800);

async fn limited<E: Engine>(rules: fn(&mut ProgramDraft)) -> Shop<E> {
    let shop = Shop::<E>::with(rules).await;
    shop.set_clock(MORNING);
    shop
}

/// A new customer with every punch.
async fn strangers<E: Engine>(shop: &Shop<E>, counter: &mut Counter, times: usize) {
    for _ in 0..times {
        let mut stranger = shop.customer().await;
        punch(shop, counter, &mut stranger, 1).await;
    }
}

async fn refused<E: Engine>(shop: &Shop<E>, counter: &mut Counter, holder: &mut Holder, reason: Reason) {
    assert_eq!(counter.punch(shop, holder).await.reason(), reason);
}

/// Another person, signed on at a counter of their own.
pub async fn colleague<E: Engine>(shop: &Shop<E>) -> Counter {
    let mut counter = shop.counter().await;
    counter.staff = StaffId::random(&mut rand::rng());
    shop.hire(counter.staff).await;
    sign_on(shop, &counter).await;
    counter
}

/// Whoever the counter names works there from now on.
pub async fn sign_on<E: Engine>(shop: &Shop<E>, counter: &Counter) {
    let (merchant, since) = (shop.merchant, shop.now());
    let until = since.plus(366 * 24 * HOUR);
    let shift = Shift { merchant, device: counter.id, staff: counter.staff, since, until };
    shop.ledger().sign_on(shift).await.unwrap();
}

pub async fn a_card_gets_so_many_in_any_hour<E: Engine>() {
    let mut shop =
        limited::<E>(|rules| rules.limits.velocity = Velocity { card_per_hour: Some(3), ..Velocity::NONE })
            .await;
    let (mut counter, mut other) = (shop.counter().await, colleague(&shop).await);
    let mut holder = shop.customer().await;
    punch(&shop, &mut counter, &mut holder, 1).await;
    shop.wait(1800);
    punch(&shop, &mut counter, &mut holder, 1).await;
    punch(&shop, &mut other, &mut holder, 1).await;
    shop.wait(1799);
    refused(&shop, &mut other, &mut holder, Reason::OverLimitCard).await;
    shop.engine.restart();
    refused(&shop, &mut counter, &mut holder, Reason::OverLimitCard).await;
    // The first is an hour old.
    shop.wait(1);
    punch(&shop, &mut counter, &mut holder, 1).await;
    refused(&shop, &mut counter, &mut holder, Reason::OverLimitCard).await;
    let mut stranger = shop.customer().await;
    punch(&shop, &mut counter, &mut stranger, 3).await;
}

pub async fn punches_are_counted_not_scans<E: Engine>() {
    let shop = limited::<E>(|rules| {
        let velocity = Velocity { card_per_hour: Some(5), ..Velocity::NONE };
        rules.limits = Limits { max_per_scan: 5, velocity, ..Limits::NONE };
    })
    .await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let Answer::Punched(_) = counter.punch_sale(&shop, &mut holder, 3, "A-1").await else { panic!() };
    assert_eq!(counter.punch_sale(&shop, &mut holder, 3, "A-2").await.reason(), Reason::OverLimitCard);
    let Answer::Punched(_) = counter.punch_sale(&shop, &mut holder, 2, "A-2").await else { panic!() };
    refused(&shop, &mut counter, &mut holder, Reason::OverLimitCard).await;
}

pub async fn a_person_gives_so_many_in_an_hour_at_all_counters<E: Engine>() {
    let mut shop =
        limited::<E>(|rules| rules.limits.velocity = Velocity { staff_per_hour: Some(4), ..Velocity::NONE })
            .await;
    let (mut counter, mut second) = (shop.counter().await, shop.counter().await);
    strangers(&shop, &mut counter, 2).await;
    strangers(&shop, &mut second, 2).await;
    shop.wait(HOUR - 1);
    let mut stranger = shop.customer().await;
    refused(&shop, &mut second, &mut stranger, Reason::OverLimitStaff).await;
    shop.engine.restart();
    refused(&shop, &mut counter, &mut stranger, Reason::OverLimitStaff).await;
    let mut other = colleague(&shop).await;
    strangers(&shop, &mut other, 4).await;
    shop.wait(1);
    strangers(&shop, &mut second, 4).await;
    refused(&shop, &mut second, &mut stranger, Reason::OverLimitStaff).await;
}

pub async fn a_person_gives_so_many_in_a_day_of_the_shop<E: Engine>() {
    let mut shop =
        limited::<E>(|rules| rules.limits.velocity = Velocity { staff_per_day: Some(3), ..Velocity::NONE })
            .await;
    let mut counter = shop.counter().await;
    strangers(&shop, &mut counter, 3).await;
    // 23:59:59 in Vienna is 21:59:59Z in September.
    shop.set_clock(MORNING.plus(16 * HOUR - 1));
    let mut stranger = shop.customer().await;
    refused(&shop, &mut counter, &mut stranger, Reason::OverLimitStaff).await;
    shop.engine.restart();
    refused(&shop, &mut counter, &mut stranger, Reason::OverLimitStaff).await;
    shop.wait(1);
    strangers(&shop, &mut counter, 3).await;
    refused(&shop, &mut counter, &mut stranger, Reason::OverLimitStaff).await;
}

pub async fn a_person_gives_one_card_so_many_in_a_day<E: Engine>() {
    let mut shop =
        limited::<E>(|rules| rules.limits.velocity = Velocity { pair_per_day: Some(2), ..Velocity::NONE })
            .await;
    let (mut counter, mut other) = (shop.counter().await, colleague(&shop).await);
    let mut holder = shop.customer().await;
    punch(&shop, &mut counter, &mut holder, 2).await;
    shop.wait(5 * HOUR);
    refused(&shop, &mut counter, &mut holder, Reason::OverLimitPair).await;
    shop.engine.restart();
    refused(&shop, &mut counter, &mut holder, Reason::OverLimitPair).await;
    strangers(&shop, &mut counter, 3).await;
    punch(&shop, &mut other, &mut holder, 2).await;
    refused(&shop, &mut other, &mut holder, Reason::OverLimitPair).await;
    shop.wait(11 * HOUR);
    punch(&shop, &mut counter, &mut holder, 2).await;
}

pub async fn a_device_gives_so_many_in_an_hour_whoever_works_there<E: Engine>() {
    let mut shop =
        limited::<E>(|rules| rules.limits.velocity = Velocity { device_per_hour: Some(3), ..Velocity::NONE })
            .await;
    let mut counter = shop.counter().await;
    strangers(&shop, &mut counter, 2).await;
    shop.wait(60);
    counter.staff = StaffId::random(&mut rand::rng());
    shop.hire(counter.staff).await;
    sign_on(&shop, &counter).await;
    strangers(&shop, &mut counter, 1).await;
    shop.wait(HOUR - 61);
    let mut stranger = shop.customer().await;
    refused(&shop, &mut counter, &mut stranger, Reason::OverLimitDevice).await;
    shop.engine.restart();
    refused(&shop, &mut counter, &mut stranger, Reason::OverLimitDevice).await;
    let mut other = shop.counter().await;
    strangers(&shop, &mut other, 3).await;
    shop.wait(1);
    strangers(&shop, &mut counter, 2).await;
    refused(&shop, &mut counter, &mut stranger, Reason::OverLimitDevice).await;
}

pub async fn a_reversal_gives_no_room_back<E: Engine>() {
    let shop =
        limited::<E>(|rules| rules.limits.velocity = Velocity { card_per_hour: Some(2), ..Velocity::NONE })
            .await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    for _ in 0..2 {
        let Answer::Punched(receipt) = counter.punch(&shop, &mut holder).await else { panic!() };
        assert!(matches!(counter.reverse(&shop, receipt.hash()).await, Answer::Reversed(_)));
    }
    refused(&shop, &mut counter, &mut holder, Reason::OverLimitCard).await;
}

/// An entry counts as online for a minute, and says itself what time it bears: none of that is a time to choose.
pub async fn what_comes_at_once_is_judged_by_the_servers_clock<E: Engine>() {
    use tenthcup_token::Intent;
    let shop = limited::<E>(|rules| {
        rules.limits = Limits { min_gap_seconds: Some(60), max_per_day: Some(2), ..Limits::NONE };
    })
    .await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let want = |seconds_ago| Want { seconds_ago, ..Want::default() };
    shop.wait(100);
    let intent = Intent::Punch { count: 1, code: holder.show(&shop) };
    let first = counter.want(&shop, intent, want(60)).await;
    assert!(matches!(first, Answer::Punched(_)), "{first:?}");
    // A minute lies between the times of the entries, and a second between the scans.
    shop.wait(1);
    let intent = Intent::Punch { count: 1, code: holder.show(&shop) };
    assert_eq!(counter.want(&shop, intent, want(0)).await.reason(), Reason::TooSoon);

    // Two seconds after midnight in Vienna: what says that it is of yesterday counts for today.
    shop.set_clock(MORNING.plus(16 * HOUR + 2));
    for seconds_ago in [50, 0] {
        let intent = Intent::Punch { count: 1, code: holder.show(&shop) };
        let answer = counter.want(&shop, intent, want(seconds_ago)).await;
        assert!(matches!(answer, Answer::Punched(_)), "{answer:?}");
        shop.wait(60);
    }
    assert_eq!(counter.punch(&shop, &mut holder).await.reason(), Reason::DayLimit);
}

pub async fn a_reversed_punch_that_came_at_once_keeps_nobody_waiting<E: Engine>() {
    let shop =
        limited::<E>(|rules| rules.limits = Limits { min_gap_seconds: Some(600), ..Limits::NONE }).await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    shop.wait(60);
    let intent = tenthcup_token::Intent::Punch { count: 1, code: holder.show(&shop) };
    let Answer::Punched(receipt) =
        counter.want(&shop, intent, Want { seconds_ago: 30, ..Want::default() }).await
    else {
        panic!()
    };
    assert!(matches!(counter.reverse(&shop, receipt.hash()).await, Answer::Reversed(_)));
    punch(&shop, &mut counter, &mut holder, 1).await;
}

pub async fn counts_of_days_long_gone_are_forgotten<E: Engine>() {
    let shop =
        limited::<E>(|rules| rules.limits.velocity = Velocity { pair_per_day: Some(1), ..Velocity::NONE })
            .await;
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let record: Store = shop.ledger().get(shop.merchant, &shop.store).await.unwrap().unwrap();
    assert_eq!(record.time_zone, "Europe/Vienna");
    punch(&shop, &mut counter, &mut holder, 1).await;
    for days in [0, 3] {
        shop.set_clock(MORNING.plus(days * 24 * HOUR));
        assert_eq!(shop.ledger().prune(shop.now()).await.unwrap().given, 0, "after {days} days");
    }
    shop.set_clock(MORNING.plus(4 * 24 * HOUR));
    // Card, person, device; person and day; person, card and day.
    assert_eq!(shop.ledger().prune(shop.now()).await.unwrap().given, 5);
}

const TWO_BY_A_PERSON: fn(&mut ProgramDraft) = |rules| {
    rules.limits.velocity = Velocity { staff_per_hour: Some(2), ..Velocity::NONE };
};

/// Late entries of strangers, made after so many seconds each.
async fn queue<E: Engine>(shop: &Shop<E>, counter: &mut Counter, waits: &[u32]) -> Vec<Signed<Entry>> {
    let mut queue = Vec::new();
    for wait in waits {
        shop.wait(*wait);
        let mut stranger = shop.customer().await;
        queue.push(counter.sign_late(shop, &mut stranger, 0));
    }
    queue
}

async fn assert_sent<E: Engine>(shop: &Shop<E>, entries: &[Signed<Entry>], taken: usize) {
    for (at, entry) in entries.iter().enumerate() {
        let answer = shop.submit(entry).await.unwrap();
        if at < taken {
            assert!(matches!(answer, Answer::Punched(_)), "entry {at}: {answer:?}");
        } else {
            assert_eq!(answer.reason(), Reason::OverLimitStaff, "entry {at}");
        }
    }
}

pub async fn late_entries_are_counted_by_their_own_times<E: Engine>() {
    let mut shop = limited::<E>(TWO_BY_A_PERSON).await;
    let mut counter = shop.counter().await;
    // Three within an hour by their own times, the last of them to the second; one a second after that.
    let queue = queue(&shop, &mut counter, &[0, 1800, 1799, 1]).await;
    shop.wait(4 * HOUR);
    assert_sent(&shop, &queue[..1], 1).await;
    // Sent far apart, so that only the times of the entries can refuse.
    shop.wait(2 * HOUR);
    shop.engine.restart();
    assert_sent(&shop, &queue[1..3], 1).await;
    shop.wait(2 * HOUR);
    assert_sent(&shop, &queue[3..], 1).await;
}

pub async fn late_entries_are_counted_by_their_arrival_too<E: Engine>() {
    let mut shop = limited::<E>(TWO_BY_A_PERSON).await;
    let mut counter = shop.counter().await;
    let queue = queue(&shop, &mut counter, &[0, 2 * HOUR, 2 * HOUR, 2 * HOUR]).await;
    shop.wait(2 * HOUR);
    assert_sent(&shop, &queue[..3], 2).await;
    shop.engine.restart();
    shop.wait(HOUR);
    assert_sent(&shop, &queue[3..], 1).await;
}

/// The newest first, from a counter each: no hour that ends with an entry holds more than it, and one that begins with it does.
pub async fn late_entries_sent_backwards_are_counted_all_the_same<E: Engine>() {
    let shop = limited::<E>(TWO_BY_A_PERSON).await;
    let mut entries = Vec::new();
    let mut counters = [shop.counter().await, shop.counter().await, shop.counter().await];
    for counter in &mut counters {
        entries.extend(queue(&shop, counter, &[600]).await);
    }
    entries.reverse();
    for (at, entry) in entries.iter().enumerate() {
        shop.wait(2 * HOUR);
        assert_sent(&shop, std::slice::from_ref(entry), usize::from(at < 2)).await;
    }
}
