//! How fast punches may be given: each limit at its exact boundary, by each of its two counts.

#![cfg(test)]

mod cafe;

use cafe::{Till, coffee_with};
use proptest::prelude::*;
use tenthcup_program::{Counted, Counters, Given, Limits, Program, ProgramDraft, Velocity};
use tenthcup_token::Reason;

type Limit = fn(&mut Velocity, u32);
type Count = fn(&mut Given) -> &mut Counted;

const LIMITS: [(Limit, Count, Reason); 5] = [
    (|v, n| v.card_per_hour = Some(n), |g| &mut g.card_hour, Reason::OverLimitCard),
    (|v, n| v.staff_per_hour = Some(n), |g| &mut g.staff_hour, Reason::OverLimitStaff),
    (|v, n| v.staff_per_day = Some(n), |g| &mut g.staff_day, Reason::OverLimitStaff),
    (|v, n| v.pair_per_day = Some(n), |g| &mut g.pair_day, Reason::OverLimitPair),
    (|v, n| v.device_per_hour = Some(n), |g| &mut g.device_hour, Reason::OverLimitDevice),
];

fn till(limit: Limit, most: u32) -> Till {
    Till::new(coffee_with(10, |draft| {
        draft.limits.max_per_scan = most;
        limit(&mut draft.limits.velocity, most);
    }))
}

fn punch(till: &mut Till, count: u32, given: Given, approved: bool) -> Result<(), Reason> {
    let punch = till.plain_punch(count);
    let counters = Counters::default().with_given(given).with_approved(approved);
    till.try_punch(punch, &counters).map(drop)
}

#[test]
fn each_limit_holds_at_equality_and_refuses_one_over_by_either_count() {
    for (limit, count, reason) in LIMITS {
        for (by_entry, by_arrival, punches, expected) in [
            (0, 0, 7, Ok(())),
            (6, 6, 1, Ok(())),
            (5, 6, 1, Ok(())),
            (7, 6, 1, Err(reason)),
            (6, 7, 1, Err(reason)),
            (6, 0, 2, Err(reason)),
            (0, 6, 2, Err(reason)),
            (u32::MAX, u32::MAX, 1, Err(reason)),
        ] {
            let mut given = Given::default();
            *count(&mut given) = Counted { by_entry, by_arrival };
            assert_eq!(punch(&mut till(limit, 7), punches, given, false), expected, "{given:?}");
        }
    }
}

#[test]
fn approval_waives_these_limits_and_nothing_else() {
    for (limit, count, _) in LIMITS {
        let mut given = Given::default();
        *count(&mut given) = Counted { by_entry: 100, by_arrival: 100 };
        let mut till = till(limit, 7);
        assert_eq!(punch(&mut till, 1, given, true), Ok(()));
        assert_eq!(punch(&mut till, 8, given, true), Err(Reason::TooManyAtOnce));
    }
    let mut till = Till::new(coffee_with(10, |draft| {
        draft.limits = Limits { min_gap_seconds: Some(60), max_per_day: Some(1), ..Limits::NONE };
    }));
    punch(&mut till, 1, Given::default(), true).unwrap();
    assert_eq!(punch(&mut till, 1, Given::default(), true), Err(Reason::TooSoon));
    till.wait(60);
    assert_eq!(punch(&mut till, 1, Given::default(), true), Err(Reason::DayLimit));
}

#[test]
fn the_gap_is_also_kept_to_punches_that_only_the_ledger_remembers() {
    let mut till = Till::new(coffee_with(10, |draft| draft.limits.min_gap_seconds = Some(600)));
    for (nearest, expected) in [
        (Some(0), Err(Reason::TooSoon)),
        (Some(599), Err(Reason::TooSoon)),
        (Some(600), Ok(())),
        (None, Ok(())),
    ] {
        till.wait(600);
        let punch = till.plain_punch(1);
        let decided = till.try_punch(punch, &Counters::default().with_nearest(nearest));
        assert_eq!(decided.map(drop), expected, "{nearest:?}");
    }
}

#[test]
fn a_limit_is_at_least_a_full_scan_and_no_more_than_a_million() {
    for (limit, ..) in LIMITS {
        let fault = |most, max_per_scan| {
            let mut draft = cafe::coffee_draft(10);
            draft.limits = Limits { max_per_scan, ..Limits::NONE };
            limit(&mut draft.limits.velocity, most);
            Program::new(draft).is_err()
        };
        assert!(!fault(1, 1) && !fault(5, 5) && !fault(1_000_000, 100));
        assert!(fault(0, 1) && fault(4, 5) && fault(1_000_001, 1) && fault(u32::MAX, 1));
    }
    for max_per_scan in 1..=100 {
        let mut draft = cafe::coffee_draft(10);
        draft.limits =
            Limits { max_per_scan, velocity: Velocity::of_a_new_program(max_per_scan), ..Limits::NONE };
        assert!(Program::new(draft).is_ok(), "the limits of a new program with {max_per_scan} in a scan");
    }
}

#[test]
fn a_program_written_down_without_these_limits_has_none() {
    let mut draft = cafe::coffee_draft(10);
    draft.limits = Limits { velocity: Velocity::of_a_new_program(1), ..Limits::NONE };
    let mut json = serde_json::to_value(&draft).unwrap();
    assert_eq!(serde_json::from_value::<ProgramDraft>(json.clone()).unwrap(), draft);
    json["limits"].as_object_mut().unwrap().remove("velocity");
    let read: ProgramDraft = serde_json::from_value(json).unwrap();
    assert_eq!(read.limits.velocity, Velocity::NONE);
}

proptest! {
    /// Whatever else was counted: what is taken keeps every limit by every count, and what is refused would not have.
    #[test]
    fn a_punch_is_taken_exactly_when_every_limit_has_room(
        most in prop::collection::vec(prop::option::of(1u32..20), 5),
        counts in prop::collection::vec((0u32..20, 0u32..20), 5),
        count in 1u32..4,
    ) {
        let mut velocity = Velocity::NONE;
        let mut given = Given::default();
        let mut room = true;
        for (((limit, counted, _), most), (by_entry, by_arrival)) in LIMITS.iter().zip(&most).zip(&counts) {
            // The least that is valid is one full scan.
            let most = most.map(|most| most.max(4));
            if let Some(most) = most {
                limit(&mut velocity, most);
                room &= by_entry + count <= most && by_arrival + count <= most;
            }
            *counted(&mut given) = Counted { by_entry: *by_entry, by_arrival: *by_arrival };
        }
        let mut till = Till::new(coffee_with(10, |draft| {
            draft.limits = Limits { max_per_scan: 4, velocity, ..Limits::NONE };
        }));
        prop_assert_eq!(punch(&mut till, count, given, false).is_ok(), room);
    }
}
