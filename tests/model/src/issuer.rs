//! What the issuer does: one writer, one thing in hand, and a crash at any moment.

use crate::bound::{LOST, TRIES};
use crate::ledger::{Asked, Challenge, Deciding, Reply};
use crate::planted::Planted;
use crate::protocol::Protocol;
use crate::state::{Draft, From, Hand, InHand, Intent, Outcome, Stage, State};

impl Protocol {
    fn deciding<'a>(&'a self, state: &'a State) -> Deciding<'a> {
        Deciding { bound: &self.bound, planted: self.planted, now: state.now, codes: &state.codes }
    }

    /// An entry arrives, for the first time or once more.
    pub(crate) fn receive(&self, state: &mut State, from: From) -> Option<()> {
        let (device, index, entry) = state.entry(from)?;
        let draft = state.ledger.decide(&self.deciding(state), device, index, &entry);
        let backdated = entry.time < state.ledger.chains[device].floor;
        let in_honest_hands = entry.signed_by == Hand::Honest && !state.counters[device].stolen;
        state.truth.seen.honest_called_backdated |= draft == Draft::Refused && backdated && in_honest_hands;
        self.take(state, from, draft)
    }

    /// An answer to a challenge arrives.
    pub(crate) fn receive_reply(&self, state: &mut State, reply: Reply) -> Option<()> {
        let draft = state.ledger.decide_reply(&self.deciding(state), reply)?;
        self.take(state, From::Reply { challenge: reply.challenge }, draft)
    }

    fn take(&self, state: &mut State, from: From, draft: Draft) -> Option<()> {
        let writes = !matches!(draft, Draft::Told(_));
        let stage = if writes { Stage::Decided } else { Stage::Written };
        state.in_hand = Some(InHand { from, draft, stage });
        Some(())
    }

    /// One transaction. A crash is safe from here on, unless a rule was left out.
    pub(crate) fn commit(&self, state: &mut State) -> Option<()> {
        let in_hand = state.in_hand?;
        let told = in_hand.stage == Stage::ToldEarly;
        if !told && in_hand.stage != Stage::Decided {
            return None;
        }
        match state.entry(in_hand.from) {
            Some((device, ..)) if in_hand.draft == Draft::Quarantine => {
                state.ledger.chains[device].quarantined = true;
            }
            Some(_) => self.write_entry(state, in_hand),
            None => self.write_reply(state, in_hand),
        }
        let apart = self.planted == Some(Planted::BurnsApart);
        let not_burnt = apart && matches!(in_hand.draft, Draft::Punch { .. });
        let stage = if not_burnt { Stage::NotBurnt } else { Stage::Written };
        state.in_hand = (!told).then_some(InHand { stage, ..in_hand });
        Some(())
    }

    fn write_entry(&self, state: &mut State, in_hand: InHand) {
        let Some((device, index, entry)) = state.entry(in_hand.from) else { return };
        let (code, sequence) = (usize::from(entry.code), index + 1);
        let (ledger, truth) = (&mut state.ledger, &mut state.truth);
        match in_hand.draft {
            Draft::Punch { late } => {
                if self.planted != Some(Planted::BurnsApart)
                    && !(late && self.planted == Some(Planted::NoReplayKeyWhenLate))
                {
                    ledger.burnt[code] = true;
                }
                ledger.earned = (ledger.earned + 1).min(self.bound.rewards as u8);
                truth.used[code] += 1;
                if let Intent::Punch { purchase: Some(purchase) } = entry.intent {
                    truth.punched[usize::from(purchase)] += 1;
                }
                truth.seen.merged_late |= late;
                truth.seen.revoked_counted |= ledger.revoked && device == LOST;
                truth.seen.backdated_counted |= late && entry.time < entry.floor;
            }
            Draft::Challenge { reward } => {
                ledger.burnt[code] = true;
                truth.used[code] += 1;
                let Intent::Redeem { by } = entry.intent else { return };
                let made = Challenge {
                    device: device as u8,
                    reward,
                    presented_by: by,
                    expires: state.now + self.bound.window,
                    asked: Asked::Open { wrong: 0 },
                };
                let free = ledger.challenges.iter_mut().find(|challenge| challenge.is_none());
                if let Some(free) = free {
                    *free = Some(made);
                }
            }
            Draft::Spend { reward } => {
                ledger.burnt[code] = true;
                ledger.spent[usize::from(reward)] = true;
                truth.redeemed[usize::from(reward)] += 1;
                truth.seen.filmed_redeemed |= matches!(entry.intent, Intent::Redeem { by: Hand::Thief });
            }
            Draft::Refused | Draft::Told(_) | Draft::Quarantine | Draft::WrongDigits => {}
        }
        let chain = &mut ledger.chains[device];
        truth.seen.slipped_in |= sequence != chain.sequence + 1 || entry.prev != chain.head;
        (chain.sequence, chain.head) = (sequence, entry.id(sequence));
        chain.floor = chain.floor.max(entry.time.min(state.now));
        if self.planted != Some(Planted::AnswerNotKept) {
            chain.answers[usize::from(index)] = Some((chain.head, in_hand.draft.outcome()));
        }
    }

    fn write_reply(&self, state: &mut State, in_hand: InHand) {
        let From::Reply { challenge } = in_hand.from else { return };
        let Some(challenge) = &mut state.ledger.challenges[usize::from(challenge)] else { return };
        match (in_hand.draft, challenge.asked) {
            (Draft::WrongDigits, Asked::Open { wrong }) if wrong + 1 < TRIES => {
                challenge.asked = Asked::Open { wrong: wrong + 1 };
            }
            (Draft::WrongDigits, _) => challenge.asked = Asked::GivenUp,
            (Draft::Spend { reward }, _) => {
                if self.planted != Some(Planted::ChallengeReusable) {
                    challenge.asked = Asked::Answered;
                }
                state.ledger.spent[usize::from(reward)] = true;
                state.truth.redeemed[usize::from(reward)] += 1;
                state.truth.seen.filmed_redeemed |= challenge.presented_by == Hand::Thief;
            }
            _ => {}
        }
    }

    /// Only where the code is burnt apart.
    pub(crate) fn burn(&self, state: &mut State) -> Option<()> {
        let in_hand = state.in_hand.filter(|in_hand| in_hand.stage == Stage::NotBurnt)?;
        let (_, _, entry) = state.entry(in_hand.from)?;
        state.ledger.burnt[usize::from(entry.code)] = true;
        state.in_hand = Some(InHand { stage: Stage::Written, ..in_hand });
        Some(())
    }

    /// The answer reaches whoever asked.
    pub(crate) fn answer(&self, state: &mut State) -> Option<()> {
        let in_hand = state.in_hand?;
        let early = self.planted == Some(Planted::AnswersBeforeCommit) && in_hand.stage == Stage::Decided;
        if in_hand.stage != Stage::Written && !early {
            return None;
        }
        state.in_hand = early.then_some(InHand { stage: Stage::ToldEarly, ..in_hand });
        let outcome = in_hand.draft.outcome();
        match in_hand.from {
            From::Entry { device, index } => {
                let (counter, index) = (&mut state.counters[usize::from(device)], usize::from(index));
                let before = counter.told[index];
                // What stands in quarantine is not decided: the counter keeps it. A thief does not wait for answers.
                if in_hand.draft == Draft::Quarantine || counter.stolen {
                    return Some(());
                }
                state.truth.seen.answer_changed |= before.is_some_and(|before| before != outcome);
                counter.told[index] = before.or(Some(outcome));
                if let (Some(entry), Outcome::Punched) = (counter.entries[index], outcome) {
                    state.truth.acknowledged[usize::from(entry.code)] = true;
                }
            }
            From::Forged { .. } => {}
            From::Reply { challenge } => {
                let challenge = state.ledger.challenges[usize::from(challenge)];
                if let (Some(challenge), Outcome::Redeemed) = (challenge, outcome) {
                    state.truth.handed_out[usize::from(challenge.reward)] = true;
                }
            }
        }
        Some(())
    }

    /// Used codes that are too old for every path are forgotten.
    pub(crate) fn prune(&self, state: &mut State) -> Option<()> {
        let early = self.planted == Some(Planted::ForgetsTooEarly);
        let memory = if early { self.bound.lateness } else { self.bound.memory() };
        let mut forgot = false;
        for (burnt, iat) in state.ledger.burnt.iter_mut().zip(state.codes) {
            if *burnt && iat.is_some_and(|iat| iat + memory < state.now) {
                (*burnt, forgot) = (false, true);
            }
        }
        forgot.then_some(())
    }
}

impl Draft {
    fn outcome(self) -> Outcome {
        match self {
            Self::Told(outcome) => outcome,
            Self::Punch { .. } => Outcome::Punched,
            Self::Challenge { .. } => Outcome::Challenged,
            Self::Spend { .. } => Outcome::Redeemed,
            Self::Refused | Self::Quarantine | Self::WrongDigits => Outcome::Refused,
        }
    }
}
