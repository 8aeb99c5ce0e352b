//! Each limit at its exact boundary.

mod cafe;

use cafe::{DAY, MORNING, Till, coffee, coffee_with};
use tenthcup_program::{CardState, Counters, Punch};
use tenthcup_token::Reason;

#[test]
fn the_day_limit_counts_punches_not_scans() {
    let mut till = Till::new(coffee_with(10, |draft| {
        draft.limits.max_per_day = Some(3);
        draft.limits.max_per_scan = 3;
    }));
    till.punch(2).unwrap();
    assert_eq!(till.punch(2), Err(Reason::DayLimit));
    till.punch(1).unwrap();
    assert_eq!(till.punch(1), Err(Reason::DayLimit));
}

#[test]
fn the_day_is_the_shops() {
    let mut till = Till::new(coffee_with(10, |draft| {
        draft.limits.max_per_day = Some(1);
        draft.limits.max_per_scan = 1;
    }));
    let on = |till: &mut Till, shop_day| {
        let punch = Punch { shop_day, ..till.plain_punch(1) };
        till.try_punch(punch, &Counters::default()).map(drop)
    };
    assert_eq!(on(&mut till, 100), Ok(()));
    assert_eq!(on(&mut till, 100), Err(Reason::DayLimit));
    assert_eq!(on(&mut till, 101), Ok(()));
    // An entry that comes late counts for its own day.
    assert_eq!(on(&mut till, 99), Ok(()));
    assert_eq!(on(&mut till, 99), Err(Reason::DayLimit));
    assert_eq!(on(&mut till, 100), Err(Reason::DayLimit));
    assert_eq!(on(&mut till, 101), Err(Reason::DayLimit));
}

#[test]
fn a_forgotten_day_has_no_room() {
    let mut till = Till::new(coffee_with(100, |draft| {
        draft.limits.max_per_day = Some(1);
        draft.limits.max_per_scan = 1;
    }));
    for shop_day in 100..110 {
        let punch = Punch { shop_day, ..till.plain_punch(1) };
        till.try_punch(punch, &Counters::default()).unwrap();
    }
    assert_eq!(till.card.days.len(), CardState::DAYS_KEPT);
    for shop_day in [i32::MIN, 0, 100, 105, 109] {
        let punch = Punch { shop_day, ..till.plain_punch(1) };
        assert_eq!(till.try_punch(punch, &Counters::default()), Err(Reason::DayLimit), "day {shop_day}");
    }
}

#[test]
fn the_gap_is_kept_to_the_second_in_both_directions() {
    let gap = 600;
    let mut till = Till::new(coffee_with(10, |draft| draft.limits.min_gap_seconds = Some(gap)));
    till.now = MORNING.plus(DAY);
    till.punch(1).unwrap();
    for (offset, expected) in [
        (0, Err(Reason::TooSoon)),
        (599, Err(Reason::TooSoon)),
        (600, Ok(())),
        (-599, Err(Reason::TooSoon)),
        (-600, Ok(())),
    ] {
        let mut other = till.clone();
        other.now = if offset < 0 { till.now.minus(-offset as u32) } else { till.now.plus(offset as u32) };
        assert_eq!(other.punch(1).map(drop), expected, "{offset} s after");
    }
}

#[test]
fn a_late_entry_does_not_turn_the_latest_punch_back() {
    let mut till = Till::new(coffee_with(10, |draft| draft.limits.min_gap_seconds = Some(600)));
    till.now = MORNING.plus(DAY);
    till.punch(1).unwrap();
    till.now = MORNING.plus(DAY - 3600);
    till.punch(1).unwrap();
    assert_eq!(till.card.last_punch, Some(MORNING.plus(DAY)));
}

#[test]
fn the_count_in_one_scan() {
    let limited = |most| Till::new(coffee_with(10, |draft| draft.limits.max_per_scan = most));
    assert_eq!(limited(1).punch(1).map(drop), Ok(()));
    assert_eq!(limited(1).punch(2), Err(Reason::TooManyAtOnce));
    assert_eq!(limited(5).punch(5).map(drop), Ok(()));
    assert_eq!(limited(5).punch(6), Err(Reason::TooManyAtOnce));
    assert_eq!(limited(100).punch(100).map(drop), Ok(()));
    assert_eq!(limited(100).punch(101), Err(Reason::TooManyAtOnce));
    assert_eq!(limited(100).punch(0), Err(Reason::Malformed));
}

#[test]
fn several_punches_need_a_sale_and_a_sale_earns_once() {
    let mut till = Till::new(coffee(10));
    let without = Punch { has_sale_reference: false, ..till.plain_punch(2) };
    assert_eq!(till.try_punch(without, &Counters::default()), Err(Reason::SaleNeeded));
    let earned = Counters::default().with_sale_earned(true);
    let again = till.plain_punch(2);
    assert_eq!(till.try_punch(again, &earned), Err(Reason::SaleAlreadyEarned));
    let one_again = Punch { has_sale_reference: true, ..till.plain_punch(1) };
    assert_eq!(till.try_punch(one_again, &earned), Err(Reason::SaleAlreadyEarned));
    // The flag says nothing about a punch that names no sale.
    let unnamed = till.plain_punch(1);
    till.try_punch(unnamed, &earned).unwrap();
}

#[test]
fn a_refusal_leaves_the_card_as_it_was() {
    let mut till = Till::new(coffee_with(10, |draft| {
        draft.limits.max_per_day = Some(1);
        draft.limits.max_per_scan = 1;
    }));
    till.punch(1).unwrap();
    let before = till.card.clone();
    assert_eq!(till.punch(1), Err(Reason::DayLimit));
    assert_eq!(till.card, before);
}

#[test]
fn a_program_that_asks_for_the_sale_gets_no_single_punch_without() {
    let mut till = Till::new(coffee_with(10, |draft| draft.asks.sale = true));
    assert_eq!(till.punch(1), Err(Reason::SaleNeeded));
    assert_eq!(till.card, CardState::open(&till.program, MORNING), "nothing changed");
    let punch = Punch { has_sale_reference: true, ..till.plain_punch(1) };
    till.try_punch(punch, &Counters::default()).unwrap();
}

#[test]
fn a_program_that_asks_for_the_amount_counts_punches_all_the_same() {
    let mut till = Till::new(coffee_with(10, |draft| draft.asks.amount = true));
    assert_eq!(till.punch(1), Err(Reason::AmountNeeded));
    assert_eq!(till.pay(123_456).unwrap().units, 1);
    assert!(till.program.asks().amount && !till.program.asks().sale);
}

#[test]
fn a_program_that_counts_money_asks_for_it_without_being_told() {
    let program = cafe::cashback(100);
    assert!(program.asks().amount);
}

#[test]
fn a_program_that_was_written_down_before_asks_for_nothing() {
    let mut written = serde_json::to_value(coffee(10)).unwrap();
    assert!(written.as_object_mut().unwrap().remove("asks").is_some());
    let program: tenthcup_program::Program = serde_json::from_value(written).unwrap();
    assert_eq!(program.asks(), tenthcup_program::Asks::default());
}
