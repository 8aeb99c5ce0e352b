//! The answer to a challenge: the reward is redeemed, once.

use tenthcup_program::{Counters, Happening, Redeem, decide};
use tenthcup_token::{EventKind, Reason, Timestamp};
use tenthcup_verifier::CheckedRedeem;

use super::append::Circumstances;
use super::draft::Draft;
use super::rows::{BurntRow, CardRow, ChallengeRow, ChallengeRowState, RefusalRow};
use super::schema::Tables;
use super::stop::Stop;
use super::trouble::Trouble;
use crate::answer::Refusal;
use crate::private::Private;
use crate::record::Device;
use crate::request::Digits;
use crate::seal::Purpose;

/// So many wrong pairs of digits end a challenge.
const TRIES: u8 = 3;

/// One answer under decision.
pub(super) struct Reply {
    pub(super) checked: CheckedRedeem,
    pub(super) digits: Digits,
    pub(super) now: Timestamp,
}

/// Decides the answer to a challenge.
pub(super) fn redeem(tables: &mut Tables<'_>, reply: &Reply) -> Result<Draft, Trouble> {
    let nonce = reply.checked.challenge().claims().nonce;
    let known = tables.challenges.get(nonce.as_bytes())?;
    let Some(challenge) = known.filter(|known| known.terms.are_those_of(reply.checked.challenge().claims()))
    else {
        return Ok(Draft::Refused(Refusal::of(Reason::ChallengeUnknown)));
    };
    if let ChallengeRowState::Answered { redeem, place } = challenge.state
        && redeem == reply.checked.redeem().digest()
    {
        return Draft::of_event(tables, place);
    }
    tables.meta.tick(reply.now)?;
    let draft = match decide_reply(tables, reply, &challenge) {
        Ok(draft) => draft,
        Err(Stop::Trouble(trouble)) => return Err(trouble),
        Err(Stop::Refused(refusal)) => {
            let refusal = refusal.on(challenge.terms.card);
            tables.note_refused_reply(reply, &challenge, &refusal)?;
            Draft::Refused(refusal)
        }
    };
    tables.watch_reply(reply, &challenge)?;
    Ok(draft)
}

fn decide_reply(tables: &mut Tables<'_>, reply: &Reply, challenge: &ChallengeRow) -> Result<Draft, Stop> {
    let terms = &challenge.terms;
    let row = still_good(tables, reply, challenge)?;
    let person = tables.person(terms.card, &row)?;
    let entry = person.must_open(Purpose::Challenge(&terms.nonce), &challenge.entry)?;
    let program = tables.program(row.merchant, row.program)?;
    let day = tables.shop_day(row.merchant, terms.store, reply.now)?;
    let happening = Happening::Redeem(Redeem { at: reply.now, store: terms.store, reward: terms.reward });
    let change = decide(&program, &row.state, &happening, &Counters::default())?;

    let burnt = BurntRow { device: terms.device, sequence: challenge.sequence, at: reply.now, first: None };
    tables.burnt.insert_new(reply.checked.replay().as_bytes(), &burnt)?;
    let told = Circumstances {
        kind: EventKind::Redeemed,
        recorded: reply.now,
        happened: challenge.happened,
        store: terms.store,
        staff: challenge.staff,
        device: terms.device,
        private: Private {
            sale: None,
            amount: None,
            evidence: vec![
                entry,
                reply.checked.challenge().bytes().to_vec(),
                reply.checked.redeem().bytes().to_vec(),
            ],
        },
        link: None,
        reverses: None,
        redeemed: Some(terms.reward),
        day,
        count: 0,
        arrived: None,
    };
    let (place, draft) = tables.append(&person, row, &program, change, told)?;
    tables.redeemed.insert_new(terms.reward.as_bytes(), &place)?;
    let redeem = reply.checked.redeem().digest();
    let answered = ChallengeRow { state: ChallengeRowState::Answered { redeem, place }, ..challenge.clone() };
    tables.challenges.put(terms.nonce.as_bytes(), &answered)?;
    Ok(draft)
}

/// Everything that could have changed since the answer was checked: the reward, the challenge, device and card; and the digits.
fn still_good(tables: &mut Tables<'_>, reply: &Reply, challenge: &ChallengeRow) -> Result<CardRow, Stop> {
    let terms = &challenge.terms;
    if let Some(place) = tables.redeemed.get(terms.reward.as_bytes())? {
        return Err(Refusal::of(Reason::AlreadyUsed).after(tables.made(place)?).into());
    }
    if challenge.state != ChallengeRowState::Open {
        return Err(Reason::ChallengeUnknown.into());
    }
    if reply.now >= terms.expires {
        return Err(Reason::ChallengeExpired.into());
    }
    let device: Option<Device> = tables.records.get(terms.merchant, &terms.device)?;
    device.ok_or(Reason::DeviceRevoked)?.standing().usable()?;
    let row = tables.card_again(&terms.card, reply.checked.standing())?;
    // It may have moved since the challenge was made.
    row.may_redeem(reply.now)?;
    tables.not_burnt(Some(reply.checked.replay()), terms.card, reply.now)?;
    if !challenge.digits()?.same_as(reply.digits) {
        return Err(wrong_digits(tables, challenge)?.into());
    }
    Ok(row)
}

/// Counts a wrong pair of digits. This is written though it is refused: guesses must not be free.
fn wrong_digits(tables: &mut Tables<'_>, challenge: &ChallengeRow) -> Result<Reason, Trouble> {
    let wrong = challenge.wrong.saturating_add(1);
    let state = if wrong >= TRIES { ChallengeRowState::GivenUp } else { ChallengeRowState::Open };
    let counted = ChallengeRow { wrong, state, ..challenge.clone() };
    tables.challenges.put(challenge.terms.nonce.as_bytes(), &counted)?;
    Ok(Reason::WrongDigits)
}

impl Tables<'_> {
    fn note_refused_reply(
        &mut self,
        reply: &Reply,
        challenge: &ChallengeRow,
        refusal: &Refusal,
    ) -> Result<(), Trouble> {
        let terms = &challenge.terms;
        let noted = RefusalRow {
            at: reply.now,
            store: terms.store,
            staff: challenge.staff,
            device: terms.device,
            reason: refusal.reason,
            card: refusal.card,
        };
        self.note(terms.merchant, noted)
    }
}
