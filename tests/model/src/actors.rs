//! What happens outside the issuer: staff, holder, thief, and the devices in their hands.

use crate::bound::{LOST, Loss};
use crate::ledger::Reply;
use crate::planted::Planted;
use crate::protocol::{Action, Protocol};
use crate::state::{Counter, Entry, Hand, Intent, Outcome, State};

impl Protocol {
    /// Everything that somebody outside could do now.
    pub(crate) fn outside(&self, state: &State, actions: &mut Vec<Action>) {
        if state.drawn() < self.bound.codes {
            actions.push(Action::Show);
        }
        for (device, counter) in state.counters.iter().enumerate() {
            let (device, last) = (device as u8, counter.signed());
            if last < self.bound.entries[usize::from(device)] {
                for code in 0..state.drawn() as u8 {
                    self.signing(state, device, code, actions);
                }
            }
            if counter.stolen && self.bound.loss == Loss::Forked && counter.forged.is_none() {
                for index in 0..last as u8 {
                    self.forging(state, index, actions);
                }
            }
            actions.push(Action::CrashCounter { device });
        }
        if !state.counters[LOST].stolen && self.bound.loss != Loss::None {
            actions.push(Action::Steal);
        }
    }

    fn signing(&self, state: &State, device: u8, code: u8, actions: &mut Vec<Action>) {
        let counter = &state.counters[usize::from(device)];
        if counter.stolen {
            self.forging_at(state, counter.signed() as u8, code, actions);
        } else {
            let rung_up = purchases(state);
            if rung_up < self.bound.purchases {
                actions.push(Action::Scan { device, code, purchase: rung_up as u8 });
            }
            let again =
                (0..rung_up as u8).filter(|purchase| may_try_again(counter_of(state, device), *purchase));
            actions.extend(again.map(|purchase| Action::Scan { device, code, purchase }));
        }
        let asked = state.ledger.challenges.iter().flatten().count();
        if asked < self.bound.challenges && state.ledger.next_reward().is_some() {
            // The thief has what was on a screen; the holder what is on it now.
            actions.push(Action::ScanToRedeem { device, code, by: Hand::Thief });
            if usize::from(code) + 1 == state.drawn() && !counter.stolen {
                actions.push(Action::ScanToRedeem { device, code, by: Hand::Honest });
            }
        }
    }

    fn forging(&self, state: &State, index: u8, actions: &mut Vec<Action>) {
        for code in 0..state.drawn() as u8 {
            self.forging_at(state, index, code, actions);
        }
    }

    /// The thief names any time.
    fn forging_at(&self, state: &State, index: u8, code: u8, actions: &mut Vec<Action>) {
        actions.extend((0..=state.now).map(|time| Action::Forge { index, code, time }));
    }

    /// Who can answer which challenge: the holder, by the digits of the counter where they stand; the thief, by those where he stands.
    pub(crate) fn replying(&self, state: &State, actions: &mut Vec<Action>) {
        let challenges = || (0u8..).zip(state.ledger.challenges.iter().flatten());
        for (challenge, asked) in challenges() {
            if asked.presented_by == Hand::Thief {
                actions.push(Action::Reply(Reply { challenge, by: Hand::Thief, digits_right: true }));
            }
            // Digits are drawn anew for each challenge; that two are the same, one in a hundred, is left out.
            for (stands_at, own) in challenges() {
                if own.presented_by == Hand::Honest {
                    let digits_right = stands_at == challenge;
                    actions.push(Action::Reply(Reply { challenge, by: Hand::Honest, digits_right }));
                }
            }
        }
    }

    /// Staff scan a code; the device stores the entry, and sends it when it can.
    pub(crate) fn scan(&self, state: &mut State, device: u8, code: u8, intent: Intent) -> Option<()> {
        if let Intent::Punch { purchase: Some(purchase) } = intent {
            state.truth.seen.purchase_tried_again |= usize::from(purchase) < purchases(state);
        }
        let signed_by = if state.counters[usize::from(device)].stolen { Hand::Thief } else { Hand::Honest };
        let index = counter_of(state, device).signed();
        let entry = self.entry(state, device, index, state.now, code, intent, signed_by);
        state.counters[usize::from(device)].entries[index] = Some(entry);
        Some(())
    }

    /// The thief signs with the stolen device: at the end of its list, or in the place of something in it.
    pub(crate) fn forge(&self, state: &mut State, index: u8, code: u8, time: u8) -> Option<()> {
        let intent = Intent::Punch { purchase: None };
        let place = usize::from(index);
        let entry = self.entry(state, LOST as u8, place, time, code, intent, Hand::Thief);
        let counter = &mut state.counters[LOST];
        match counter.entries[place] {
            None => counter.entries[place] = Some(entry),
            Some(other) if other.id(index + 1) == entry.id(index + 1) => return None,
            Some(_) => counter.forged = Some((index, entry)),
        }
        Some(())
    }

    #[allow(clippy::too_many_arguments, reason = "the fields of an entry")]
    fn entry(
        &self,
        state: &State,
        device: u8,
        index: usize,
        time: u8,
        code: u8,
        intent: Intent,
        signed_by: Hand,
    ) -> Entry {
        let prev = counter_of(state, device).head(index);
        let floor = match signed_by {
            Hand::Honest => 0,
            Hand::Thief => state.ledger.chains[usize::from(device)].floor,
        };
        Entry { prev, time, code, intent, signed_by, floor }
    }

    /// The device loses what it did not store.
    pub(crate) fn crash_counter(&self, state: &mut State, device: u8) -> Option<()> {
        if self.planted != Some(Planted::SendsBeforeStoring) {
            return None;
        }
        let counter = &mut state.counters[usize::from(device)];
        let last = counter.signed().checked_sub(1)?;
        if counter.told[last].is_some() {
            return None;
        }
        counter.entries[last] = None;
        Some(())
    }
}

fn counter_of(state: &State, device: u8) -> &Counter {
    &state.counters[usize::from(device)]
}

/// How many purchases were rung up. They are counted through, as which is which makes no difference.
fn purchases(state: &State) -> usize {
    let entries = state.counters.iter().flat_map(|counter| counter.entries.iter().flatten());
    let numbers = entries.filter_map(|entry| match entry.intent {
        Intent::Punch { purchase } => purchase,
        Intent::Redeem { .. } => None,
    });
    numbers.max().map_or(0, |highest| usize::from(highest) + 1)
}

/// Staff scan another code for a purchase when, and only when, they were told that it got nothing.
fn may_try_again(counter: &Counter, purchase: u8) -> bool {
    let for_it = |entry: &Option<Entry>| {
        entry.is_some_and(|entry| entry.intent == Intent::Punch { purchase: Some(purchase) })
    };
    let mut tries = counter.entries.iter().zip(counter.told).filter(|(entry, _)| for_it(entry)).peekable();
    tries.peek().is_some() && tries.all(|(_, told)| told == Some(Outcome::Refused))
}
