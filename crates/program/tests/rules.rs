//! The rule as people read it.

#![cfg(test)]

mod cafe;

use std::collections::HashMap;

use cafe::{STORE, cashback, coffee, coffee_with, euro};
use fluent_templates::fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use tenthcup_program::{Earn, Program, RuleArg, Stores, Yields, rule};

fn sentence(program: &Program) -> String {
    let source = include_str!("../../../issuer/locales/en/rules.ftl");
    let resource = FluentResource::try_new(source.to_owned()).expect("rules.ftl parses");
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).unwrap();
    let rule = rule(program);
    let args: FluentArgs<'_> = rule
        .args
        .iter()
        .map(|(name, value)| match value {
            RuleArg::Whole(number) => (name.as_str(), FluentValue::from(*number)),
            RuleArg::Fraction(number) => (name.as_str(), FluentValue::from(*number)),
            RuleArg::Text(text) => (name.as_str(), FluentValue::from(text.as_str())),
        })
        .collect();
    let mut faults = vec![];
    let pattern =
        bundle.get_message(&rule.id).and_then(|message| message.value()).expect("the message is there");
    let text = bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned();
    assert!(faults.is_empty(), "{faults:?}");
    text
}

#[test]
fn a_punch_card_reads_well() {
    assert_eq!(sentence(&coffee(10)), "Every 10 punches give you a free coffee.");
    assert_eq!(sentence(&coffee(1)), "Every punch gives you a free coffee.");
    let limited = coffee_with(10, |draft| {
        draft.limits.max_per_day = Some(3);
        draft.limits.max_per_scan = 3;
        draft.limits.min_gap_seconds = Some(1800);
        draft.expiry.card_days = Some(365);
        draft.expiry.reward_days = Some(30);
        draft.stores = Stores::Only(vec![STORE]);
    });
    assert_eq!(
        sentence(&limited),
        "Every 10 punches give you a free coffee. Only in one of our stores. At most 3 punches a day. \
         At least 30 minutes between two scans. A reward is good for 30 days. A card is good for 365 days."
    );
}

#[test]
fn one_of_a_thing_is_one() {
    let single = coffee_with(2, |draft| {
        draft.limits.max_per_day = Some(1);
        draft.limits.max_per_scan = 1;
        draft.expiry.reward_days = Some(1);
        draft.expiry.card_days = Some(1);
    });
    assert_eq!(
        sentence(&single),
        "Every 2 punches give you a free coffee. At most one punch a day. A reward is good for one day. \
         A card is good for one day."
    );
}

#[test]
fn a_gap_is_told_in_its_largest_unit() {
    let told: HashMap<u32, &str> = [
        (1, "a second"),
        (90, "90 seconds"),
        (60, "a minute"),
        (5400, "90 minutes"),
        (3600, "an hour"),
        (7200, "2 hours"),
        (86_400, "a day"),
        (604_800, "7 days"),
    ]
    .into();
    for (seconds, words) in told {
        let program = coffee_with(10, |draft| draft.limits.min_gap_seconds = Some(seconds));
        let expected =
            format!("Every 10 punches give you a free coffee. At least {words} between two scans.");
        assert_eq!(sentence(&program), expected);
    }
}

#[test]
fn the_other_programs_have_a_sentence_too() {
    assert_eq!(sentence(&cashback(200)), "You get 2% of what you pay back (EUR).");
    assert_eq!(sentence(&cashback(250)), "You get 2.5% of what you pay back (EUR).");
    let points = coffee_with(100, |draft| draft.earn = Earn::PerPunch { units: 5 });
    assert_eq!(sentence(&points), "Every punch gives you 5 points, and 100 points give you a free coffee.");
    let balance = coffee_with(10, |draft| draft.yields = Yields::Nothing);
    assert_eq!(sentence(&balance), "Every punch gives you one point.");
    let share = coffee_with(100, |draft| {
        draft.earn = Earn::ShareOfAmount { basis_points: 1000, currency: euro() };
    });
    assert_eq!(
        sentence(&share),
        "You collect 10% of what you pay as points, one for each cent (EUR), and 100 points give you a free coffee."
    );
}

#[test]
fn the_rule_in_json_is_an_id_and_its_arguments() {
    let json = serde_json::to_value(rule(&coffee(10))).unwrap();
    assert_eq!(json["id"], "rule-punch-card");
    assert_eq!(json["args"]["needed"], 10);
    assert_eq!(json["args"]["reward"], "a free coffee");
    assert_eq!(json["args"]["gapUnit"], "none");
}
