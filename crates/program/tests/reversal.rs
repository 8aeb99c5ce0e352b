//! Undoing punches, and what becomes of the rewards they earned.

mod cafe;

use cafe::{DAY, Till, coffee, coffee_with};
use tenthcup_program::{Counters, Happening, Reverse, Reversed, Status, decide};
use tenthcup_token::Reason;

#[test]
fn a_reversal_takes_back_the_units() {
    let mut till = Till::new(coffee(10));
    till.punch(3).unwrap();
    till.punch(4).unwrap();
    let change = till.reverse(0).unwrap();
    assert_eq!((change.units, change.after.progress), (-3, 4));
}

#[test]
fn a_ready_reward_is_unearned() {
    let mut till = Till::new(coffee(10));
    till.punch(9).unwrap();
    let reward = till.punch(1).unwrap().earned[0].id;
    let change = till.reverse(1).unwrap();
    assert_eq!(change.unearned, [reward]);
    assert_eq!((change.after.progress, change.after.debt, change.after.ready.len()), (9, 0, 0));
}

#[test]
fn the_reward_that_the_punch_earned_goes_before_the_newest() {
    let mut till = Till::new(coffee(2));
    let own = till.punch(2).unwrap().earned[0].id;
    let newest = till.punch(2).unwrap().earned[0].id;
    let change = till.reverse(0).unwrap();
    assert_eq!(change.unearned, [own]);
    assert_eq!(till.ready_ids(), [newest]);
}

#[test]
fn a_spent_reward_leaves_a_debt_that_the_next_one_pays() {
    let mut till = Till::new(coffee(10));
    till.punch(10).unwrap();
    till.redeem(till.ready_ids()[0]).unwrap();
    let change = till.reverse(0).unwrap();
    assert_eq!((change.debt_added, change.after.debt, change.after.progress), (1, 1, 0));

    let paying = till.punch(10).unwrap();
    assert_eq!(
        (paying.debt_paid, paying.earned.len(), paying.after.debt, paying.after.progress),
        (1, 0, 0, 0)
    );
    assert_eq!(till.punch(10).unwrap().earned.len(), 1);
}

#[test]
fn undoing_the_punch_that_paid_a_debt_brings_it_back() {
    let mut till = Till::new(coffee(10));
    till.punch(10).unwrap();
    till.redeem(till.ready_ids()[0]).unwrap();
    till.reverse(0).unwrap();
    till.punch(10).unwrap();
    let change = till.reverse(0).unwrap();
    assert_eq!((change.after.debt, change.after.progress), (1, 0));
}

#[test]
fn a_reward_that_expired_unused_leaves_no_debt() {
    let mut till = Till::new(coffee_with(10, |draft| draft.expiry.reward_days = Some(1)));
    till.punch(10).unwrap();
    till.wait(DAY);
    let change = till.reverse(0).unwrap();
    assert_eq!(change.expired.len(), 1);
    assert_eq!((change.after.debt, change.after.expired, change.after.progress), (0, 0, 0));
}

#[test]
fn an_undone_punch_gives_back_the_day_and_the_gap() {
    let mut till = Till::new(coffee_with(10, |draft| {
        draft.limits.max_per_day = Some(1);
        draft.limits.max_per_scan = 1;
        draft.limits.min_gap_seconds = Some(3600);
    }));
    till.punch(1).unwrap();
    till.wait(20);
    till.reverse(0).unwrap();
    till.punch(1).unwrap();
    assert_eq!(till.punch(1), Err(Reason::TooSoon));
}

#[test]
fn undoing_an_earlier_punch_keeps_the_gap_to_the_latest() {
    let mut till = Till::new(coffee_with(10, |draft| draft.limits.min_gap_seconds = Some(3600)));
    till.punch(1).unwrap();
    till.wait(3600);
    till.punch(1).unwrap();
    till.wait(1);
    till.reverse(0).unwrap();
    assert_eq!(till.punch(1), Err(Reason::TooSoon));
}

#[test]
fn a_punch_can_be_undone_after_program_and_card_ended() {
    let mut till = Till::new(coffee_with(10, |draft| draft.expiry.card_days = Some(1)));
    till.punch(1).unwrap();
    till.program = till.program.clone().with_status(Status::Closed);
    till.wait(10 * DAY);
    assert_eq!(till.reverse(0).unwrap().after.progress, 0);
}

#[test]
fn across_a_change_of_rules_a_round_reopens_with_what_it_took() {
    let mut till = Till::new(coffee(10));
    till.punch(10).unwrap();
    till.program = coffee(12);
    till.punch(1).unwrap();
    // 11 punches, of which 10 go: the reward goes, and 1 of a round of 10 is left.
    let change = till.reverse(0).unwrap();
    assert_eq!((change.after.progress, change.unearned.len(), change.after.debt), (1, 1, 0));
    assert_eq!(till.card.needed(&till.program), 10);
}

#[test]
fn what_never_was_cannot_be_undone() {
    let till = Till::new(coffee(10));
    for units in [-1, i64::MIN, i64::MAX] {
        let original = Reversed { at: till.now, shop_day: 0, count: 1, units, rewards: vec![] };
        let happening = Happening::Reverse(Reverse { at: till.now, original });
        let answer = decide(&till.program, &till.card, &happening, &Counters::default());
        assert_eq!(answer, Err(Reason::NothingToReverse), "{units} units");
    }
}
