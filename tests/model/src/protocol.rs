//! The model: from every state, everything that can happen next.

use stateright::{Model, Property};

use crate::bound::{Bound, LOST, Loss};
use crate::ledger::Reply;
use crate::planted::Planted;
use crate::promises;
use crate::state::{From, Hand, Intent, Stage, State, Truth};

/// The protocol within a bound, whole or with one rule left out.
#[derive(Debug, Clone, Copy)]
pub struct Protocol {
    pub(crate) bound: Bound,
    pub(crate) planted: Option<Planted>,
}

impl Protocol {
    /// With every rule in place.
    pub fn whole(bound: Bound) -> Self {
        Self { bound, planted: None }
    }

    /// With one rule left out.
    pub fn with(planted: Planted, bound: Bound) -> Self {
        Self { bound, planted: Some(planted) }
    }
}

/// One thing that can happen.
#[allow(missing_docs, reason = "the names of the fields are those of what they name")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(private_interfaces, reason = "shown in a counterexample, made by nobody else")]
pub enum Action {
    /// Time goes by.
    Tick,
    /// The wallet draws a new code, and the thief films it.
    Show,
    /// Staff scan a code for a purchase; who shows it may be the thief.
    Scan { device: u8, code: u8, purchase: u8 },
    /// Somebody asks for the reward.
    ScanToRedeem { device: u8, code: u8, by: Hand },
    /// A device is stolen, with its key and its queue.
    Steal,
    /// The thief signs with it.
    Forge { index: u8, code: u8, time: u8 },
    /// An entry arrives at the issuer, perhaps not for the first time.
    Arrives(From),
    /// An answer to a challenge arrives.
    Reply(Reply),
    /// The transaction is durable.
    Commit,
    /// The second transaction is, where there are two.
    Burn,
    /// The answer arrives.
    Answer,
    /// The issuer stops, or the answer is lost on its way.
    Crash,
    /// A device's page is closed and opened again.
    CrashCounter { device: u8 },
    /// The merchant revokes the lost device.
    Revoke,
    /// The issuer forgets used codes.
    Prune,
}

impl Model for Protocol {
    type State = State;
    type Action = Action;

    fn init_states(&self) -> Vec<State> {
        vec![State {
            now: 0,
            codes: Default::default(),
            counters: Default::default(),
            ledger: Default::default(),
            in_hand: None,
            truth: Truth::default(),
        }]
    }

    /// While the issuer has something in hand, nothing else is tried: whatever happens outside in that time neither sees nor changes what is
    /// in hand, so it could as well happen before or after. This leaves out orders, no outcomes.
    fn actions(&self, state: &State, actions: &mut Vec<Action>) {
        if state.in_hand.is_some() {
            actions.extend([Action::Commit, Action::Burn, Action::Answer, Action::Crash]);
            return;
        }
        if state.now < self.bound.end {
            actions.push(Action::Tick);
        }
        self.outside(state, actions);
        self.arriving(state, actions);
        self.replying(state, actions);
        actions.push(Action::Prune);
        if !state.ledger.revoked && self.bound.loss != Loss::None {
            actions.push(Action::Revoke);
        }
    }

    fn next_state(&self, last: &State, action: Action) -> Option<State> {
        let mut state = *last;
        self.perform(&mut state, action)?;
        Some(state)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        promises::all()
    }
}

impl Protocol {
    /// A device sends its oldest unanswered entry; anything it sent may be repeated, and a thief keeps no order.
    fn arriving(&self, state: &State, actions: &mut Vec<Action>) {
        for (device, counter) in (0u8..).zip(&state.counters) {
            let sent = if counter.stolen { counter.signed() } else { counter.answered() + 1 };
            let sent = sent.min(counter.signed()) as u8;
            actions.extend((0..sent).map(|index| Action::Arrives(From::Entry { device, index })));
            if counter.forged.is_some() {
                actions.push(Action::Arrives(From::Forged { device }));
            }
        }
    }

    fn perform(&self, state: &mut State, action: Action) -> Option<()> {
        match action {
            Action::Tick => state.now += 1,
            Action::Show => {
                let next = state.drawn();
                state.codes[next] = Some(state.now);
            }
            Action::Scan { device, code, purchase } => {
                self.scan(state, device, code, Intent::Punch { purchase: Some(purchase) })?;
            }
            Action::ScanToRedeem { device, code, by } => {
                self.scan(state, device, code, Intent::Redeem { by })?;
            }
            Action::Steal => state.counters[LOST].stolen = true,
            Action::Forge { index, code, time } => self.forge(state, index, code, time)?,
            Action::Arrives(from) => self.receive(state, from)?,
            Action::Reply(reply) => self.receive_reply(state, reply)?,
            Action::Commit => self.commit(state)?,
            Action::Burn => self.burn(state)?,
            Action::Answer => self.answer(state)?,
            Action::Crash => state.in_hand = None,
            Action::CrashCounter { device } => self.crash_counter(state, device)?,
            Action::Revoke => state.ledger.revoked = true,
            Action::Prune => self.prune(state)?,
        }
        Some(())
    }
}

/// Whether the issuer has told of something that is not written yet.
pub(crate) fn owes_a_commit(state: &State) -> bool {
    state.in_hand.is_some_and(|in_hand| in_hand.stage == Stage::ToldEarly)
}
