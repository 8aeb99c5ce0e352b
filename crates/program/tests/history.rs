//! What holds after any history.

#![cfg(test)]

mod cafe;

use cafe::{DAY, MORNING, STORE, Till, cashback, coffee, coffee_with, euro};
use proptest::prelude::*;
use tenthcup_program::{
    CardState, Counters, DayCount, Earn, Happening, Program, Punch, ReadyReward, Redeem, Reverse, Reversed,
    Stores, Yields, decide,
};
use tenthcup_token::{Money, RewardId, StoreId, Timestamp};

#[derive(Debug, Clone)]
enum Step {
    Punch(u32),
    Redeem(usize),
    Reverse(usize),
    Wait(u32),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (1u32..=12).prop_map(Step::Punch),
        2 => any::<usize>().prop_map(Step::Redeem),
        2 => any::<usize>().prop_map(Step::Reverse),
        1 => (1u32..3 * DAY).prop_map(Step::Wait),
    ]
}

/// The books, kept apart from the code under test.
#[derive(Debug, Default)]
struct Books {
    units: i64,
    redeemed: i64,
    expired: i64,
}

fn play(till: &mut Till, books: &mut Books, step: &Step) -> Result<(), TestCaseError> {
    let change = match *step {
        Step::Punch(count) => till.punch(count).unwrap(),
        Step::Redeem(pick) => {
            let ids = till.ready_ids();
            let Some(&id) = pick.checked_rem(ids.len()).and_then(|at| ids.get(at)) else { return Ok(()) };
            let Ok(change) = till.redeem(id) else {
                let expired =
                    till.card.ready.iter().any(|reward| reward.id == id && reward.has_expired(till.now));
                prop_assert!(expired, "a ready reward was not redeemable");
                return Ok(());
            };
            books.redeemed += 1;
            change
        }
        Step::Reverse(pick) => {
            let Some(at) = pick.checked_rem(till.punches.len()) else { return Ok(()) };
            till.reverse(at).unwrap()
        }
        Step::Wait(seconds) => {
            till.wait(seconds);
            return Ok(());
        }
    };
    books.units += change.units;
    books.expired += change.expired.len() as i64;
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn the_books_balance(needed in 1u32..=25, expires in any::<bool>(), steps in prop::collection::vec(step(), 0..80)) {
        let reward_days = expires.then_some(2);
        let mut till = Till::new(coffee_with(needed, |draft| draft.expiry.reward_days = reward_days));
        let mut books = Books::default();
        let n = i64::from(needed);
        for step in &steps {
            play(&mut till, &mut books, step)?;
            let card = &till.card;
            let unspoilt: i64 = till.punches.iter().map(|punch| punch.units).sum();
            prop_assert_eq!(books.units, unspoilt, "units of punches less reversals");
            prop_assert!((0..n).contains(&card.progress), "progress {} of {}", card.progress, n);
            let ready = card.ready.len() as i64;
            let rewards = ready + books.redeemed + i64::from(card.expired) - i64::from(card.debt);
            prop_assert_eq!(rewards, books.units / n, "rewards are the full rounds");
            prop_assert_eq!(rewards * n + card.progress, books.units);
            prop_assert!(card.debt == 0 || ready == 0, "a debt beside a ready reward");
            prop_assert!(i64::from(card.debt) <= books.redeemed, "more debts than were spent");
            prop_assert!(i64::from(card.expired) <= books.expired);
            let mut ids = till.ready_ids();
            ids.sort();
            ids.dedup();
            prop_assert_eq!(ids.len() as i64, ready, "a reward twice");
        }
    }

    #[test]
    fn without_reversals_exactly_the_full_rounds_are_earned(
        needed in 1u32..=100,
        counts in prop::collection::vec(1u32..=30, 0..60),
    ) {
        let mut till = Till::new(coffee(needed));
        let mut earned = 0;
        for count in &counts {
            earned += till.punch(*count).unwrap().earned.len() as u32;
        }
        prop_assert_eq!(earned, counts.iter().sum::<u32>() / needed);
    }

    #[test]
    fn how_punches_are_spread_over_scans_does_not_matter(needed in 1u32..=20, counts in prop::collection::vec(1u32..=9, 1..20)) {
        let mut together = Till::new(coffee(needed));
        let mut singly = Till::new(coffee(needed));
        for count in counts {
            together.punch(count).unwrap();
            for _ in 0..count {
                singly.punch(1).unwrap();
            }
        }
        prop_assert_eq!(together.card.progress, singly.card.progress);
        prop_assert_eq!(together.card.ready.len(), singly.card.ready.len());
    }

    /// 2% cashback: the balance is the sum of the shares of the sales that were not refunded, each rounded down on its own.
    #[test]
    fn cashback_is_the_sum_of_the_shares_less_refunds(
        steps in prop::collection::vec(prop_oneof![
            3 => (0i64..1_000_000).prop_map(Ok),
            1 => any::<usize>().prop_map(Err),
        ], 0..80),
    ) {
        let mut till = Till::new(cashback(200));
        let mut sales = Vec::new();
        for step in steps {
            match step {
                Ok(minor) => {
                    let change = till.pay(minor).unwrap();
                    prop_assert!(change.earned.is_empty());
                    sales.push(minor);
                }
                Err(pick) => {
                    let Some(at) = pick.checked_rem(sales.len()) else { continue };
                    till.reverse(at).unwrap();
                    sales.remove(at);
                }
            }
            let balance: i64 = sales.iter().map(|minor| minor * 2 / 100).sum();
            prop_assert_eq!(till.card.progress, balance);
        }
    }

    #[test]
    fn nothing_makes_it_panic_and_it_says_the_same_twice(
        program in any_program(),
        card in any_card(),
        happening in any_happening(),
        sale_earned in any::<bool>(),
    ) {
        let counters = Counters::default().with_sale_earned(sale_earned);
        let first = decide(&program, &card, &happening, &counters);
        prop_assert_eq!(&first, &decide(&program, &card, &happening, &counters));
    }
}

fn time() -> impl Strategy<Value = Timestamp> {
    prop_oneof![any::<u32>().prop_map(Timestamp::from_secs), (0..100 * DAY).prop_map(|s| MORNING.plus(s))]
}

fn reward_id() -> impl Strategy<Value = RewardId> {
    (0u8..4).prop_map(|byte| RewardId::from_bytes([byte; 16]))
}

fn store() -> impl Strategy<Value = StoreId> {
    prop_oneof![3 => Just(STORE), 1 => Just(StoreId::NONE)]
}

fn any_program() -> impl Strategy<Value = Program> {
    let earn = prop_oneof![
        (1u32..=3).prop_map(|units| Earn::PerPunch { units }),
        (1u32..=10_000).prop_map(|basis_points| Earn::ShareOfAmount { basis_points, currency: euro() }),
    ];
    (earn, 3u32..=100, any::<bool>(), 1u32..=100, prop::option::of(1u32..=1000), any::<bool>()).prop_map(
        |(earn, needed, balance, per_scan, days, all)| {
            coffee_with(needed, |draft| {
                draft.earn = earn;
                if balance {
                    draft.yields = Yields::Nothing;
                }
                draft.limits.max_per_scan = per_scan;
                draft.limits.max_per_day = days.map(|most| most.max(per_scan));
                draft.limits.min_gap_seconds = days;
                draft.expiry.card_days = days;
                draft.expiry.reward_days = days;
                draft.stores = if all { Stores::All } else { Stores::Only(vec![STORE]) };
            })
        },
    )
}

fn any_reward() -> impl Strategy<Value = ReadyReward> {
    (reward_id(), time(), prop::option::of(time()), any::<i64>())
        .prop_map(|(id, earned, expires, took)| ReadyReward { id, earned, expires, took })
}

/// Also states that no history leads to.
fn any_card() -> impl Strategy<Value = CardState> {
    let day = (any::<i32>(), any::<u32>()).prop_map(|(day, punches)| DayCount { day, punches });
    (
        (any::<i64>(), prop_oneof![Just(10), any::<i64>()]),
        prop::collection::vec(any_reward(), 0..5),
        (any::<u32>(), any::<u32>()),
        (time(), prop::option::of(time()), prop::option::of(time())),
        prop::collection::vec(day, 0..6),
    )
        .prop_map(|((progress, round), ready, (debt, expired), (opened, expires, last_punch), days)| {
            CardState { progress, round, ready, debt, expired, opened, expires, last_punch, days }
        })
}

fn any_happening() -> impl Strategy<Value = Happening> {
    let amount = prop::option::of(any::<i64>().prop_map(|minor| Money::new(minor, euro())));
    let punch = (time(), any::<i32>(), store(), prop_oneof![0u32..=101, any::<u32>()], any::<bool>(), amount)
        .prop_map(|(at, shop_day, store, count, has_sale_reference, amount)| {
            let fresh = vec![RewardId::from_bytes([9; 16]); 300];
            Happening::Punch(Punch { at, shop_day, store, count, has_sale_reference, amount, fresh })
        });
    let redeem = (time(), store(), reward_id())
        .prop_map(|(at, store, reward)| Happening::Redeem(Redeem { at, store, reward }));
    let original =
        (time(), any::<i32>(), any::<u32>(), any::<i64>(), prop::collection::vec(reward_id(), 0..3))
            .prop_map(|(at, shop_day, count, units, rewards)| Reversed {
                at,
                shop_day,
                count,
                units,
                rewards,
            });
    let reverse = (time(), original).prop_map(|(at, original)| Happening::Reverse(Reverse { at, original }));
    prop_oneof![punch, redeem, reverse]
}
