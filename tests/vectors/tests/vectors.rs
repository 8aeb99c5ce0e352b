//! The committed vectors are those that are made, and this project's verifier answers each as it says.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use tenthcup_token::Reason;
use tenthcup_vectors::{CHECKS, Case, all, verdict};

/// All of them, made once for all tests: that costs some hundred signatures.
static MADE: LazyLock<Vec<Case>> = LazyLock::new(all);

fn committed() -> BTreeMap<String, String> {
    let files = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    let json = paths.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    json.map(|path| {
        (path.file_stem().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(path).unwrap())
    })
    .collect()
}

#[test]
fn what_is_committed_is_what_is_made() {
    let made: BTreeMap<_, _> = MADE.iter().map(|case| (case.name.clone(), case.to_json().unwrap())).collect();
    assert_eq!(made.len(), MADE.len(), "two vectors share a name");
    let committed = committed();
    let names = |vectors: &BTreeMap<String, String>| vectors.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&made), names(&committed), "run `cargo xtask vectors`");
    for (name, json) in &made {
        assert_eq!(
            &committed[name], json,
            "{name} changed: run `cargo xtask vectors`, and say why in the commit"
        );
    }
}

#[test]
fn every_vector_holds() {
    let vectors = committed();
    assert!(vectors.len() > 400, "only {} vectors", vectors.len());
    let mut wrong = Vec::new();
    for (name, json) in vectors {
        let case: Case = serde_json::from_str(&json).unwrap();
        assert_eq!(case.name, name);
        let said = verdict(&case).unwrap_or_else(|error| panic!("{name}: {error:#}"));
        if said != case.expect {
            wrong.push(format!("{name}: {} — expected {}, got {said}", case.what, case.expect));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_check_has_a_vector() {
    let checks: BTreeSet<_> = MADE.iter().map(|case| case.check.as_str()).collect();
    assert_eq!(checks.into_iter().collect::<Vec<_>>(), CHECKS);
}

/// Reasons that no check of a code, key or list gives: they come of a program's rules, of the ledger, and of a till's store. Each has to be
/// tried by a test of those.
const RULES: &[Reason] = &[
    Reason::AlreadyReversed,
    Reason::AmountNeeded,
    Reason::ApprovalSamePerson,
    Reason::ApprovalUnknown,
    Reason::BeforeRestore,
    Reason::BeforeStoreBirth,
    Reason::CardExpired,
    Reason::ClaimCodeUnknown,
    Reason::CouponLimit,
    Reason::CouponVoid,
    Reason::DayLimit,
    Reason::DeviceNotConfirmed,
    Reason::MoveLimit,
    Reason::MoveStopped,
    Reason::NoReward,
    Reason::NotAtThisStore,
    Reason::NothingToReverse,
    Reason::OverLimitCard,
    Reason::OverLimitDevice,
    Reason::OverLimitPair,
    Reason::OverLimitStaff,
    Reason::OwnCard,
    Reason::ProgramClosed,
    Reason::RedemptionHeld,
    Reason::RefusedByManager,
    Reason::RewardOnVoucher,
    Reason::SaleAlreadyEarned,
    Reason::SaleNeeded,
    Reason::StepUpNeeded,
    Reason::TooManyAtOnce,
    Reason::TooSoon,
];

fn sources(folder: &Path, into: &mut String) {
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn every_rule_has_a_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut tests = String::new();
    for folder in ["crates/ledger/tests", "crates/program/tests", "verifier/tests"] {
        sources(&root.join(folder), &mut tests);
    }
    let untried: Vec<_> =
        RULES.iter().filter(|reason| !tests.contains(&format!("Reason::{reason:?}"))).collect();
    assert!(untried.is_empty(), "nothing tries {untried:?}");
}

#[test]
fn every_reason_has_a_vector() {
    let said: Vec<&str> = MADE
        .iter()
        .flat_map(|case| {
            case.again.iter().filter_map(|scan| scan.expect.as_deref()).chain([case.expect.as_str()])
        })
        .collect();
    let has_vector = |reason: &Reason| {
        said.iter().any(|expect| expect.split_once(':').is_some_and(|(_, said)| said == reason.code()))
    };
    let (rules, others): (Vec<_>, Vec<_>) = Reason::ALL.iter().partition(|reason| RULES.contains(reason));
    let missing: Vec<_> = others.into_iter().filter(|reason| !has_vector(reason)).collect();
    assert!(missing.is_empty(), "no vector for {missing:?}");
    let tried: Vec<_> = rules.into_iter().filter(|reason| has_vector(reason)).collect();
    assert!(tried.is_empty(), "a vector gives {tried:?}: they are no rules alone");
}
