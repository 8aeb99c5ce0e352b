//! A program that makes no sense cannot exist.

mod cafe;

use cafe::{MORNING, coffee, coffee_draft, euro, name};
use tenthcup_program::{Colour, Earn, Field, Icon, Name, Program, ProgramDraft, Stores, Yields};

#[test]
fn each_field_is_held_to_its_range() {
    type Edit = fn(&mut ProgramDraft, u32);
    let ranges: [(Field, Edit, u32, u32); 6] = [
        (
            Field::PunchesNeeded,
            |d, n| d.yields = Yields::RewardEvery { units: n, reward: name("a bun") },
            1,
            100,
        ),
        (Field::MaxPerDay, |d, n| (d.limits.max_per_day, d.limits.max_per_scan) = (Some(n), 1), 1, 1000),
        (Field::MinGapSeconds, |d, n| d.limits.min_gap_seconds = Some(n), 1, 604_800),
        (Field::MaxPerScan, |d, n| d.limits.max_per_scan = n, 1, 100),
        (Field::CardExpiresDays, |d, n| d.expiry.card_days = Some(n), 1, 3650),
        (Field::RewardExpiresDays, |d, n| d.expiry.reward_days = Some(n), 1, 3650),
    ];
    for (field, edit, least, most) in ranges {
        for (value, fits) in
            [(least - 1, false), (least, true), (most, true), (most + 1, false), (u32::MAX, false)]
        {
            let mut draft = coffee_draft(10);
            edit(&mut draft, value);
            match Program::new(draft) {
                Ok(_) => assert!(fits, "{field:?} took {value}"),
                Err(fault) => {
                    assert!(!fits, "{field:?} refused {value}: {fault}");
                    assert_eq!(fault.field(), field);
                    assert!(!fault.ask().is_empty());
                }
            }
        }
    }
}

#[test]
fn what_does_not_go_together_is_refused() {
    let fault = |edit: fn(&mut ProgramDraft)| {
        let mut draft = coffee_draft(10);
        edit(&mut draft);
        Program::new(draft).map_err(|fault| fault.field())
    };
    assert_eq!(fault(|d| d.earn = Earn::PerPunch { units: 0 }), Err(Field::Earn));
    assert_eq!(fault(|d| d.earn = Earn::PerPunch { units: 11 }), Err(Field::PunchesNeeded));
    let share = |basis_points| Earn::ShareOfAmount { basis_points, currency: euro() };
    for basis_points in [0, 10_001] {
        let mut draft = coffee_draft(10);
        draft.earn = share(basis_points);
        assert_eq!(Program::new(draft).map_err(|fault| fault.field()), Err(Field::Earn));
    }
    assert_eq!(fault(|d| d.limits.max_per_day = Some(99)), Err(Field::MaxPerScan));
    assert_eq!(fault(|d| d.stores = Stores::Only(vec![])), Err(Field::Stores));
    assert_eq!(fault(|d| (d.runs.from, d.runs.until) = (Some(MORNING), Some(MORNING))), Err(Field::Runs));
}

#[test]
fn names_are_what_they_look_like() {
    let sixty = "é".repeat(60);
    for good in ["a", "Café ☕", "👩‍🍳 bun", "కాఫీ", "  trimmed  ", &sixty] {
        assert!(Name::parse(Field::Name, good).is_ok(), "{good:?} was refused");
    }
    assert_eq!(name("  trimmed  ").as_str(), "trimmed");
    let long = "a".repeat(61);
    for bad in ["", "   ", "a\nb", "a\0b", "a\u{202E}b", "a\u{2066}b", "a\u{2028}b", "\u{FEFF}a", &long] {
        let fault = Name::parse(Field::Reward, bad).expect_err(bad);
        assert_eq!(fault.field(), Field::Reward);
    }
}

#[test]
fn colours_and_icons() {
    let colour: Colour = "#7A4b2a".parse().unwrap();
    assert_eq!((colour.rgb(), colour.to_string()), ([0x7a, 0x4b, 0x2a], "#7a4b2a".to_owned()));
    for bad in ["", "#", "7a4b2a", "#7a4b2", "#7a4b2aa", "#7a4b2g", "#+a4b2a", "#é4b2a", "red"] {
        assert!(bad.parse::<Colour>().is_err(), "{bad:?} was taken");
    }
    for (icon, good) in [
        ("☕", true),
        ("cup", true),
        ("👩‍👩‍👧‍👦", true),
        ("", false),
        ("\u{202E}", false),
        ("a23456789012345678901234x", false),
    ] {
        assert_eq!(icon.parse::<Icon>().is_ok(), good, "{icon:?}");
    }
}

#[test]
fn a_program_survives_json_and_json_cannot_make_a_wrong_one() {
    let program = coffee(10);
    let json = serde_json::to_value(&program).unwrap();
    assert_eq!(serde_json::from_value::<Program>(json.clone()).unwrap(), program);

    let mut wrong = json.clone();
    wrong["yields"]["reward_every"]["units"] = 101.into();
    let fault = serde_json::from_value::<Program>(wrong).unwrap_err().to_string();
    assert!(fault.contains("punches_needed: a reward takes 1 to 100 punches"), "{fault}");

    let mut unknown = json.clone();
    unknown["surprise"] = 1.into();
    assert!(serde_json::from_value::<Program>(unknown).is_err());

    let mut nameless = json;
    nameless["name"] = "".into();
    assert!(serde_json::from_value::<Program>(nameless).is_err());
}
