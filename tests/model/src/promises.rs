//! What must hold in every state; and what must happen in some, lest the search pass because nothing ever happens.

use stateright::Property;

use crate::bound::{LOST, Loss};
use crate::ledger::Asked;
use crate::protocol::{Protocol, owes_a_commit};
use crate::state::{Hand, State};

pub(crate) fn all() -> Vec<Property<Protocol>> {
    let mut all = always();
    all.extend(sometimes());
    all
}

fn always() -> Vec<Property<Protocol>> {
    vec![
        Property::always("a code counts at most once", |_, state: &State| {
            state.truth.used.iter().all(|times| *times <= 1)
        }),
        Property::always("a purchase counts at most once", |_, state: &State| {
            state.truth.punched.iter().all(|times| *times <= 1)
        }),
        Property::always("a reward is redeemed at most once", |_, state: &State| {
            state.truth.redeemed.iter().all(|times| *times <= 1)
        }),
        Property::always("an acknowledged punch stays", |_, state: &State| {
            let truth = &state.truth;
            let lost = truth.acknowledged.iter().zip(truth.used).any(|(told, times)| *told && times == 0);
            !lost || owes_a_commit(state)
        }),
        Property::always("an acknowledged redemption stays", |_, state: &State| {
            let truth = &state.truth;
            let lost = truth.handed_out.iter().zip(truth.redeemed).any(|(told, times)| *told && times == 0);
            !lost || owes_a_commit(state)
        }),
        Property::always("a filmed code never redeems", |_, state: &State| !state.truth.seen.filmed_redeemed),
        Property::always("a revoked device counts nothing", |_, state: &State| {
            !state.truth.seen.revoked_counted
        }),
        Property::always("nothing late counts from below its device's floor", |_, state: &State| {
            !state.truth.seen.backdated_counted
        }),
        Property::always("an honest entry is never taken for backdated", |_, state: &State| {
            !state.truth.seen.honest_called_backdated
        }),
        Property::always("an entry has one answer", |_, state: &State| !state.truth.seen.answer_changed),
        Property::always("nothing is slipped into a device's entries", |_, state: &State| {
            !state.truth.seen.slipped_in
        }),
        Property::always("a device in honest hands is never quarantined", |_, state: &State| {
            let held = state.counters.iter().zip(&state.ledger.chains);
            held.into_iter().all(|(counter, chain)| counter.stolen || !chain.quarantined)
        }),
    ]
}

fn sometimes() -> Vec<Property<Protocol>> {
    vec![
        Property::sometimes("a punch counts and is acknowledged", |_, state: &State| {
            state.truth.acknowledged.contains(&true)
        }),
        Property::sometimes("a reward is redeemed and handed out", |protocol: &Protocol, state: &State| {
            protocol.bound.challenges == 0 || state.truth.handed_out.contains(&true)
        }),
        Property::sometimes("a queued punch is merged late", |protocol: &Protocol, state: &State| {
            protocol.bound.end <= protocol.bound.window || state.truth.seen.merged_late
        }),
        Property::sometimes(
            "a purchase is tried again with another code",
            |protocol: &Protocol, state: &State| {
                protocol.bound.purchases == 1
                    || protocol.bound.entries.contains(&1)
                    || state.truth.seen.purchase_tried_again
            },
        ),
        Property::sometimes(
            "a filmed code gets as far as a challenge",
            |protocol: &Protocol, state: &State| {
                let challenges = || state.ledger.challenges.iter().flatten();
                protocol.bound.challenges == 0 || challenges().any(|asked| asked.presented_by == Hand::Thief)
            },
        ),
        Property::sometimes("wrong digits end a challenge", |protocol: &Protocol, state: &State| {
            let challenges = || state.ledger.challenges.iter().flatten();
            protocol.bound.challenges < 2 || challenges().any(|asked| asked.asked == Asked::GivenUp)
        }),
        Property::sometimes("a fork quarantines the stolen device", |protocol: &Protocol, state: &State| {
            protocol.bound.loss != Loss::Forked || state.ledger.chains[LOST].quarantined
        }),
        Property::sometimes("a used code is forgotten", |protocol: &Protocol, state: &State| {
            let used = state.truth.used.iter().zip(state.ledger.burnt);
            protocol.bound.end <= protocol.bound.memory()
                || used.into_iter().any(|(times, remembered)| *times > 0 && !remembered)
        }),
    ]
}
