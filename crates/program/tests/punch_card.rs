//! Buy N, get one.

mod cafe;

use cafe::{DAY, MORNING, STORE, Till, coffee, coffee_with};
use tenthcup_program::{CardState, Counters, Happening, Punch, Status, Stores, decide};
use tenthcup_token::{Reason, RewardId, StoreId};

#[test]
fn ten_punches_give_one_reward_and_the_eleventh_starts_the_next_round() {
    let mut till = Till::new(coffee(10));
    for punch in 1..=9 {
        let change = till.punch(1).unwrap();
        assert_eq!((change.units, change.earned.len(), change.after.progress), (1, 0, punch));
    }
    let tenth = till.punch(1).unwrap();
    assert_eq!((tenth.earned.len(), tenth.after.progress, tenth.after.ready.len()), (1, 0, 1));
    let eleventh = till.punch(1).unwrap();
    assert_eq!((eleventh.earned.len(), eleventh.after.progress, eleventh.after.ready.len()), (0, 1, 1));
}

#[test]
fn punches_over_the_round_start_the_next_one() {
    let mut till = Till::new(coffee(10));
    till.punch(8).unwrap();
    let change = till.punch(5).unwrap();
    assert_eq!((change.units, change.earned.len(), change.after.progress), (5, 1, 3));
}

#[test]
fn with_n_of_one_every_punch_is_a_reward() {
    let mut till = Till::new(coffee(1));
    assert_eq!(till.punch(1).unwrap().earned.len(), 1);
    let many = till.punch(7).unwrap();
    assert_eq!((many.earned.len(), many.after.progress, many.after.ready.len()), (7, 0, 8));
}

#[test]
fn with_n_of_a_hundred_the_hundredth_punch_is_the_reward() {
    let mut till = Till::new(coffee(100));
    assert_eq!(till.punch(99).unwrap().earned.len(), 0);
    let change = till.punch(1).unwrap();
    assert_eq!((change.earned.len(), change.after.progress), (1, 0));
    assert_eq!(till.punch(100).unwrap().earned.len(), 1);
}

#[test]
fn several_rewards_are_kept_and_each_is_redeemed_once() {
    let mut till = Till::new(coffee(2));
    till.punch(6).unwrap();
    let [first, second, third] = till.ready_ids()[..] else { panic!("three rewards") };
    let change = till.redeem(second).unwrap();
    assert_eq!((change.redeemed, change.units), (Some(second), 0));
    assert_eq!(till.ready_ids(), [first, third]);
    assert_eq!(till.redeem(second), Err(Reason::NoReward));
    till.redeem(first).unwrap();
    till.redeem(third).unwrap();
    assert_eq!(till.redeem(third), Err(Reason::NoReward));
    assert_eq!(till.redeem(RewardId::NONE), Err(Reason::NoReward));
}

#[test]
fn a_refusal_names_too_few_fresh_ids() {
    let mut till = Till::new(coffee(2));
    let punch = Punch { fresh: vec![RewardId::from_bytes([7; 16])], ..till.plain_punch(4) };
    assert_eq!(till.try_punch(punch, &Counters::default()), Err(Reason::TooManyAtOnce));
}

#[test]
fn at_most_a_thousand_rewards_lie_ready() {
    let mut till = Till::new(coffee(1));
    for _ in 0..10 {
        till.punch(100).unwrap();
    }
    assert_eq!(till.card.ready.len(), 1000);
    assert_eq!(till.punch(1), Err(Reason::TooManyAtOnce));
    till.redeem(till.ready_ids()[0]).unwrap();
    till.punch(1).unwrap();
}

#[test]
fn a_closed_program_takes_no_punches_and_still_gives_what_was_earned() {
    let mut till = Till::new(coffee(1));
    till.punch(1).unwrap();
    till.program = till.program.clone().with_status(Status::Closed);
    assert_eq!(till.punch(1), Err(Reason::ProgramClosed));
    till.redeem(till.ready_ids()[0]).unwrap();
}

#[test]
fn a_program_runs_from_a_moment_until_another() {
    let program = coffee_with(10, |draft| {
        draft.runs.from = Some(MORNING);
        draft.runs.until = Some(MORNING.plus(100));
    });
    let mut till = Till::new(program);
    for (at, expected) in [
        (MORNING.minus(1), Err(Reason::ProgramClosed)),
        (MORNING, Ok(())),
        (MORNING.plus(99), Ok(())),
        (MORNING.plus(100), Err(Reason::ProgramClosed)),
    ] {
        till.now = at;
        assert_eq!(till.punch(1).map(drop), expected, "at {at:?}");
    }
}

#[test]
fn elsewhere_is_not_at_this_store() {
    let elsewhere = StoreId::from_bytes([4; 16]);
    let mut till = Till::new(coffee_with(1, |draft| draft.stores = Stores::Only(vec![STORE])));
    let punch = Punch { store: elsewhere, ..till.plain_punch(1) };
    assert_eq!(till.try_punch(punch, &Counters::default()), Err(Reason::NotAtThisStore));
    till.punch(1).unwrap();
    till.program = coffee_with(1, |draft| draft.stores = Stores::Only(vec![elsewhere]));
    assert_eq!(till.redeem(till.ready_ids()[0]), Err(Reason::NotAtThisStore));
}

#[test]
fn a_card_expires_a_second_after_its_last_good_one() {
    let mut till = Till::new(coffee_with(2, |draft| draft.expiry.card_days = Some(30)));
    till.punch(2).unwrap();
    let reward = till.ready_ids()[0];
    till.now = MORNING.plus(30 * DAY);
    assert_eq!(till.punch(1), Err(Reason::CardExpired));
    assert_eq!(till.redeem(reward), Err(Reason::CardExpired));
    till.now = MORNING.plus(30 * DAY - 1);
    till.punch(1).unwrap();
    till.redeem(reward).unwrap();
}

#[test]
fn an_expired_reward_drops_out_and_is_named() {
    let mut till = Till::new(coffee_with(2, |draft| draft.expiry.reward_days = Some(7)));
    till.punch(2).unwrap();
    let reward = till.ready_ids()[0];
    assert_eq!(till.card.ready[0].expires, Some(MORNING.plus(7 * DAY)));

    let mut in_time = till.clone();
    in_time.now = MORNING.plus(7 * DAY - 1);
    assert!(in_time.card.next_reward(in_time.now).is_some());
    in_time.redeem(reward).unwrap();

    till.now = MORNING.plus(7 * DAY);
    assert_eq!(till.card.next_reward(till.now), None);
    assert_eq!(till.redeem(reward), Err(Reason::NoReward));
    let change = till.punch(1).unwrap();
    assert_eq!(change.expired, [reward]);
    assert_eq!((change.after.ready.len(), change.after.expired), (0, 1));
}

#[test]
fn the_reward_that_expires_soonest_is_offered_first() {
    let mut till = Till::new(coffee(1));
    till.punch(1).unwrap();
    till.program = coffee_with(1, |draft| draft.expiry.reward_days = Some(7));
    till.punch(1).unwrap();
    till.wait(1);
    till.punch(1).unwrap();
    let ids = till.ready_ids();
    assert_eq!(till.card.next_reward(till.now).map(|reward| reward.id), Some(ids[1]));
}

#[test]
fn an_easier_rule_applies_at_once() {
    let mut till = Till::new(coffee(10));
    till.punch(7).unwrap();
    till.program = coffee(5);
    assert_eq!(till.card.needed(&till.program), 5);
    let change = till.punch(1).unwrap();
    assert_eq!((change.earned.len(), change.after.progress), (1, 3));
}

#[test]
fn a_harder_rule_waits_for_the_next_round() {
    let mut till = Till::new(coffee(10));
    till.punch(7).unwrap();
    till.program = coffee(12);
    assert_eq!(till.card.needed(&till.program), 10);
    let change = till.punch(3).unwrap();
    assert_eq!((change.earned.len(), change.after.progress), (1, 0));
    assert_eq!(till.card.needed(&till.program), 12);
    assert_eq!(till.punch(11).unwrap().earned.len(), 0);
    assert_eq!(till.punch(1).unwrap().earned.len(), 1);
}

#[test]
fn a_shorter_card_life_is_for_new_cards_and_a_longer_one_for_all() {
    let days = |days| coffee_with(10, |draft| draft.expiry.card_days = days);
    let card = CardState::open(&days(Some(30)), MORNING);
    assert_eq!(card.expires(&days(Some(10))), Some(MORNING.plus(30 * DAY)));
    assert_eq!(card.expires(&days(Some(60))), Some(MORNING.plus(60 * DAY)));
    assert_eq!(card.expires(&days(None)), None);
    assert_eq!(CardState::open(&days(None), MORNING).expires(&days(Some(10))), None);
}

#[test]
fn the_state_survives_json() {
    let mut till = Till::new(coffee_with(2, |draft| draft.expiry.reward_days = Some(7)));
    till.punch(5).unwrap();
    let json = serde_json::to_string(&till.card).unwrap();
    assert_eq!(serde_json::from_str::<CardState>(&json).unwrap(), till.card);
}

#[test]
fn the_same_arguments_give_the_same_answer() {
    let mut till = Till::new(coffee(3));
    let happening = Happening::Punch(till.plain_punch(7));
    let twice = [(); 2].map(|()| decide(&till.program, &till.card, &happening, &Counters::default()));
    assert_eq!(twice[0], twice[1]);
}
