//! The promises hold in every state of three small worlds; and each rule, left out, breaks the promise that it is there for.

#![cfg(test)]

use stateright::{Checker, HasDiscoveries, Model as _};
use tenthcup_model::{Bound, Planted, Protocol};

/// Visits every state. What must happen in some state has happened, and nothing that must hold is broken.
fn holds(bound: Bound) {
    let search = Protocol::whole(bound).checker().threads(2).spawn_bfs().join();
    assert!(search.is_done() && search.unique_state_count() > 100_000, "{}", search.unique_state_count());
    search.assert_properties();
}

#[test]
fn every_promise_holds_with_a_stolen_device() {
    holds(Bound::theft());
}

#[test]
fn every_promise_holds_beyond_the_memory_of_used_codes() {
    holds(Bound::long());
}

#[test]
fn every_promise_holds_with_a_thief_at_the_next_counter() {
    holds(Bound::reward());
}

/// What breaks, where, when the rule is left out.
fn broken_by(planted: Planted) -> (Bound, &'static str) {
    match planted {
        Planted::BurnsApart => (Bound::theft(), "a code counts at most once"),
        Planted::AnswersBeforeCommit => (Bound::theft(), "an acknowledged punch stays"),
        Planted::NoReplayKeyWhenLate => (Bound::theft(), "a code counts at most once"),
        Planted::RedeemsByShow => (Bound::reward(), "a filmed code never redeems"),
        Planted::ChallengeReusable => (Bound::reward(), "a reward is redeemed at most once"),
        Planted::ForgetsTooEarly => (Bound::long(), "a code counts at most once"),
        Planted::AnswerNotKept => (Bound::reward(), "a purchase counts at most once"),
        Planted::RevokedAcceptedLate => (Bound::theft(), "a revoked device counts nothing"),
        Planted::NoFloor => (Bound::theft(), "nothing late counts from below its device's floor"),
        Planted::DigitsNotCompared => (Bound::reward(), "a filmed code never redeems"),
        Planted::AnswerUnsigned => (Bound::reward(), "a filmed code never redeems"),
        Planted::SendsBeforeStoring => (Bound::theft(), "a device in honest hands is never quarantined"),
        Planted::ChainNotChecked => (Bound::theft(), "nothing is slipped into a device's entries"),
    }
}

#[test]
fn every_rule_left_out_is_found() {
    for planted in Planted::ALL {
        let (bound, promise) = broken_by(planted);
        let wanted = HasDiscoveries::AnyOf([promise].into());
        let search = Protocol::with(planted, bound).checker().threads(2).finish_when(wanted);
        let search = search.spawn_bfs().join();
        let Some(path) = search.discovery(promise) else {
            panic!("without the rule of {planted:?}, \"{promise}\" still holds");
        };
        println!("{planted:?} breaks \"{promise}\" in {} states:", search.unique_state_count());
        path.into_actions().iter().for_each(|action| println!("  {action:?}"));
    }
}
