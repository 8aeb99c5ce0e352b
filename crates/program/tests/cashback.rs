//! Money through the same decision.

mod cafe;

use cafe::{Till, cashback, coffee_with, euro};
use tenthcup_program::{Counters, Earn, Punch};
use tenthcup_token::{Money, Reason};

#[test]
fn each_share_is_rounded_down_on_its_own() {
    for (minor, share) in [(0, 0), (49, 0), (50, 1), (99, 1), (100, 2), (10_549, 210)] {
        let mut till = Till::new(cashback(200));
        assert_eq!(till.pay(minor).map(|change| change.units), Ok(share), "2% of {minor}");
    }
}

#[test]
fn one_point_for_every_ten() {
    let mut till = Till::new(cashback(1000));
    assert_eq!(till.pay(105).map(|change| change.units), Ok(10));
}

#[test]
fn a_refund_is_the_reversal_of_its_sale() {
    let mut till = Till::new(cashback(200));
    till.pay(5_000).unwrap();
    till.pay(333).unwrap();
    let change = till.reverse(0).unwrap();
    assert_eq!((change.units, change.after.progress, change.after.debt), (-100, 6, 0));
}

#[test]
fn an_amount_in_the_currency_of_the_program_is_needed() {
    let amounts = [None, Some(Money::new(-1, euro())), Some(Money::new(100, "NOK".parse().unwrap()))];
    for amount in amounts {
        let mut till = Till::new(cashback(200));
        let punch = Punch { amount, ..till.plain_punch(1) };
        assert_eq!(till.try_punch(punch, &Counters::default()), Err(Reason::AmountNeeded), "{amount:?}");
    }
}

#[test]
fn a_sale_beyond_counting_is_refused() {
    let mut till = Till::new(cashback(10_000));
    till.pay(i64::MAX).unwrap();
    assert_eq!(till.pay(1), Err(Reason::TooManyAtOnce));
}

#[test]
fn a_share_can_fill_a_card_too() {
    let mut till = Till::new(coffee_with(100, |draft| {
        draft.earn = Earn::ShareOfAmount { basis_points: 200, currency: euro() };
    }));
    assert_eq!(till.pay(4_999).unwrap().earned.len(), 0);
    let change = till.pay(50).unwrap();
    assert_eq!((change.earned.len(), change.after.progress), (1, 0));
    assert_eq!(till.pay(i64::MAX / 10_000), Err(Reason::TooManyAtOnce));
}
