//! Moves: a card goes over to another holder's key (`FORMAT.md` §10, "Moved").
//!
//! Two doors lead there. A holder puts a recovery code on record with their key, and whoever has it may move the card at once. Or a counter
//! asks for a claim code and a second person approves it; from a phone that is gone the card then moves only after a day in which that phone
//! did not show it.

use tenthcup_program::Program;
use tenthcup_token::{
    CardId, Claim, DeviceId, Digest, EventKind, Reason, Signed, StaffId, StoreId, Timestamp, claim_commitment,
};
use tenthcup_verifier::{CardToMove, CheckedCode, Holder};

use super::append::Circumstances;
use super::approve::Asking;
use super::claim::nothing_but;
use super::draft::{Draft, MovingDraft};
use super::kept_rows::{AlarmRow, CauseRow};
use super::move_rows::{CardMovesRow, Door, FirstClaim, MoveRow, MoveState, pending_until};
use super::rows::{CardRow, Place};
use super::schema::Tables;
use super::stop::{Stop, answered};
use super::submit::Scan;
use super::trouble::Trouble;
use crate::answer::{MoveAllowed, Refusal};
use crate::private::Private;
use crate::record::Device;
use crate::seal::Purpose;

/// Seconds for which a claim code is good.
const CODE_LIVES: u32 = 10 * 60;
/// Seconds for which a card that moved redeems nothing.
pub(super) const HELD: u32 = 24 * 60 * 60;
/// Moves of one card in a day: more are a game, and each one makes work for every counter.
const MOST_A_DAY: u32 = 10;
/// Generations end here, so that a freeze list can still name one more.
const LAST_GENERATION: u16 = u16::MAX - 1;

/// Puts a recovery code of a card on record, in the place of an earlier one. `claim` is by the key that holds the card.
pub(super) fn set_recovery(
    tables: &mut Tables<'_>,
    card: CardId,
    claim: &Signed<Claim>,
    now: Timestamp,
) -> Result<Result<(), Refusal>, Trouble> {
    tables.meta.tick(now)?;
    answered(tables.put_recovery(card, claim, now).map_err(|stop| stop.on(card)))
}

/// Stops what is pending for a card, because its holder says so; whether there was anything.
pub(super) fn stop(tables: &mut Tables<'_>, card: CardId, now: Timestamp) -> Result<bool, Trouble> {
    tables.meta.tick(now)?;
    tables.stop_pending(card, Some(now))
}

/// Decides a claim to move a card.
pub(super) fn claim(
    tables: &mut Tables<'_>,
    claim: &Signed<Claim>,
    now: Timestamp,
) -> Result<MovingDraft, Trouble> {
    Ok(answered(tables.claim_move(claim, now))?.unwrap_or_else(MovingDraft::Refused))
}

impl Tables<'_> {
    fn put_recovery(&mut self, card: CardId, claim: &Signed<Claim>, now: Timestamp) -> Result<(), Stop> {
        let row = self.cards.get(card.as_bytes())?.filter(|row| row.standing().exists());
        let row = row.ok_or(Reason::UnknownCard)?;
        if row.merchant != *claim.merchant() {
            return Err(Reason::OtherMerchant.into());
        }
        if row.holder.key() != Some(&claim.claims().key) {
            return Err(Reason::BadSignature.into());
        }
        row.standing().usable()?;
        let commitment = claim.claims().subject;
        if let Some(known) = self.moves.get(commitment.as_bytes())? {
            // The same once more changes nothing; a secret that was used before is nobody's any more.
            let same =
                known.card == card && known.door == Door::Recovery && matches!(known.state, MoveState::Open);
            return if same { Ok(()) } else { Err(Reason::ClaimCodeUnknown.into()) };
        }
        let moves = self.card_moves.get(card.as_bytes())?.unwrap_or_default();
        if let Some(before) = moves.recovery {
            self.moves.remove(before.as_bytes())?;
        }
        let tokens = [claim.bytes().to_vec()];
        let evidence = self.person(card, &row)?.seal_all(Purpose::Move(&commitment), &tokens)?;
        let code = MoveRow::open(card, &row, Door::Recovery, evidence);
        self.moves.insert_new(commitment.as_bytes(), &code)?;
        let moves = CardMovesRow { recovery: Some(commitment), recovery_since: Some(now), ..moves };
        Ok(self.card_moves.put(card.as_bytes(), &moves)?)
    }

    /// Nobody moves a card alone: it waits for a second person.
    pub(super) fn ask_to_move(&mut self, scan: &Scan<'_>, wanted: &CardToMove) -> Result<Draft, Stop> {
        let card = *wanted.card();
        let row = self.card_again(&card, wanted.standing())?;
        self.not_burnt(wanted.replay(), card, scan.now)?;
        self.not_their_own(row.merchant, &scan.entry.staff, card)?;
        let person = self.person(card, &row)?;
        self.step_up(&person, Asking::alone(scan, (card, wanted.standing()), wanted.replay()))
    }

    /// Puts a claim code on record that two people signed for, in the place of an earlier one that nobody claimed.
    pub(super) fn allow_move(
        &mut self,
        asked: &tenthcup_token::Entry,
        (card, row): (CardId, &CardRow),
        commitment: Digest,
        evidence: Vec<Vec<u8>>,
        now: Timestamp,
    ) -> Result<MoveAllowed, Stop> {
        if self.moves.get(commitment.as_bytes())?.is_some() {
            return Err(Refusal::of(Reason::ClaimCodeUnknown).on(card).into());
        }
        let evidence = self.person(card, row)?.seal_all(Purpose::Move(&commitment), &evidence)?;
        let moves = self.card_moves.get(card.as_bytes())?.unwrap_or_default();
        // Two people say so once more: whoever claimed before them, and waits, was not whom they meant. The wait begins anew.
        self.stop_pending(card, Some(now))?;
        if let Some(before) = moves.counter {
            self.moves.remove(before.as_bytes())?;
        }
        let until = now.plus(CODE_LIVES);
        let (store, staff, device) = (asked.store, asked.staff, asked.device);
        let code = MoveRow::open(card, row, Door::Counter { store, staff, device, until }, evidence);
        self.moves.insert_new(commitment.as_bytes(), &code)?;
        self.card_moves.put(card.as_bytes(), &CardMovesRow { counter: Some(commitment), ..moves })?;
        Ok(MoveAllowed { merchant: row.merchant, card, program: row.program, device, until })
    }

    fn claim_move(&mut self, claim: &Signed<Claim>, now: Timestamp) -> Result<MovingDraft, Stop> {
        let (key, commitment) = (claim.claims().key, claim_commitment(&claim.claims().subject));
        let code = self.moves.get(commitment.as_bytes())?.ok_or(Reason::ClaimCodeUnknown)?;
        if code.merchant != *claim.merchant() {
            return Err(Reason::OtherMerchant.into());
        }
        let (card, key) = (code.card, Digest::from_bytes(key.lookup()));
        match &code.state {
            MoveState::Done { key: done, place } if *done == key => {
                return self.moved_before(claim, card, *place);
            }
            MoveState::Pending { key: waits, .. } if *waits == key => {}
            MoveState::Open => {}
            MoveState::Stopped => return Err(Refusal::of(Reason::MoveStopped).on(card).into()),
            MoveState::Done { .. } | MoveState::Pending { .. } => return Err(Reason::ClaimCodeUnknown.into()),
        }
        self.meta.tick(now)?;
        let row = self.cards.must_get(card.as_bytes())?;
        if row.generation != code.generation {
            return Err(Reason::ClaimCodeUnknown.into());
        }
        row.standing().usable().map_err(|reason| Refusal::of(reason).on(card))?;
        let moves = self.card_moves.get(card.as_bytes())?.unwrap_or_default();
        if row.generation >= LAST_GENERATION || moves.moved_since(now) >= MOST_A_DAY {
            return Err(Refusal::of(Reason::MoveLimit).on(card).into());
        }
        self.still_stands(&code)?;
        let person = self.person(card, &row)?;
        let claimed = || FirstClaim::of(claim, &person, &commitment);
        match (&code.state, &code.door) {
            (MoveState::Pending { claim: first, .. }, _) => match code.state.pending_until() {
                Some(until) if now < until => Ok(MovingDraft::Pending { card, until }),
                _ => self.bind(claim, &code, (commitment, key), (row, first.clone()), &moves, now),
            },
            (_, Door::Counter { until, .. }) if now >= *until => Err(Reason::Expired.into()),
            (_, Door::Counter { .. }) if row.holder.key().is_some() => {
                let state = MoveState::Pending { key, since: now, claim: claimed() };
                self.moves.put(commitment.as_bytes(), &MoveRow { state, ..code })?;
                Ok(MovingDraft::Pending { card, until: pending_until(now) })
            }
            _ => self.bind(claim, &code, (commitment, key), (row, claimed()), &moves, now),
        }
    }

    /// Binds the card to the key of the claim. The generation rises: every CARD, code and session of the old key is dead with it.
    fn bind(
        &mut self,
        claim: &Signed<Claim>,
        code: &MoveRow,
        (commitment, key): (Digest, Digest),
        (row, first): (CardRow, FirstClaim),
        moves: &CardMovesRow,
        now: Timestamp,
    ) -> Result<MovingDraft, Stop> {
        let card = code.card;
        let program: Program = self.program(row.merchant, row.program)?;
        let (store, staff, device, day) = match code.door {
            Door::Recovery => {
                (StoreId::NONE, StaffId::NONE, DeviceId::NONE, self.merchants_day(row.merchant, now)?)
            }
            Door::Counter { store, staff, device, .. } => {
                (store, staff, device, self.shop_day(row.merchant, store, now)?)
            }
        };
        let person = self.person(card, &row)?;
        let mut evidence = person.must_open_all(Purpose::Move(&commitment), &code.evidence)?;
        evidence.push(person.must_open(Purpose::Claim(&commitment), &first.token)?);
        let told = Circumstances {
            kind: EventKind::Moved,
            recorded: now,
            happened: first.iat,
            store,
            staff,
            device,
            private: Private { sale: None, amount: None, evidence },
            link: None,
            reverses: None,
            redeemed: None,
            day,
            count: 0,
            arrived: None,
        };
        let row = CardRow {
            holder: Holder::Key(claim.claims().key),
            generation: row.generation.saturating_add(1),
            held_until: Some(now.plus(HELD)),
            ..row
        };
        let state = row.state.clone();
        self.call_vouchers_back(&state, now)?;
        let (place, _) = self.append(&person, row, &program, nothing_but(state), told)?;
        // No code of the old key moves the card again; the one that was used answers its repeats.
        for other in
            [moves.recovery, moves.counter].into_iter().flatten().filter(|other| *other != commitment)
        {
            self.moves.remove(other.as_bytes())?;
        }
        self.card_moves.put(card.as_bytes(), &moves.moved(now))?;
        let done = MoveRow { state: MoveState::Done { key, place }, ..code.clone() };
        self.moves.put(commitment.as_bytes(), &done)?;
        let card = self.cards.must_get(card.as_bytes())?.into_view(card);
        Ok(MovingDraft::Moved { card, event: self.recorded(place)?, again: false })
    }

    /// A claim code that nobody claimed yet is worth no more than the device that shows it.
    fn still_stands(&self, code: &MoveRow) -> Result<(), Stop> {
        let (MoveState::Open, Door::Counter { device, .. }) = (&code.state, code.door) else { return Ok(()) };
        let device: Option<Device> = self.records.get(code.merchant, &device)?;
        if device.is_some_and(|device| device.standing().usable().is_ok()) {
            Ok(())
        } else {
            Err(Reason::ClaimCodeUnknown.into())
        }
    }

    fn moved_before(&self, claim: &Signed<Claim>, card: CardId, place: Place) -> Result<MovingDraft, Stop> {
        let row = self.cards.must_get(card.as_bytes())?;
        // It may have moved on since.
        if row.holder.key() != Some(&claim.claims().key) {
            return Err(Reason::ClaimCodeUnknown.into());
        }
        let event = self.recorded(place)?;
        Ok(MovingDraft::Moved { card: row.into_view(card), event, again: true })
    }

    /// The phone that a card is to be moved away from has shown it: it is not gone.
    pub(super) fn shown_by_old_phone(&mut self, scan: &Scan<'_>) -> Result<(), Trouble> {
        let Ok(CheckedCode::Shown(shown)) = scan.checked.code() else { return Ok(()) };
        let pending = self.pending(*shown.card())?;
        // An older code may have been filmed before the phone was lost.
        if pending.is_some_and(|(_, since)| shown.iat() >= since) {
            self.stop_pending(*shown.card(), Some(scan.now))?;
        }
        Ok(())
    }

    /// Stops what is pending for a card, and alarms the merchant when it is told the time; whether there was anything.
    pub(super) fn stop_pending(&mut self, card: CardId, alarm: Option<Timestamp>) -> Result<bool, Trouble> {
        let Some((commitment, _)) = self.pending(card)? else { return Ok(false) };
        let code = self.moves.must_get(commitment.as_bytes())?;
        if let (Door::Counter { store, staff, device, .. }, Some(now)) = (code.door, alarm) {
            let cause = CauseRow::MoveStopped;
            let alarm = AlarmRow { at: now, store, staff, device, card, cause, seen: None };
            self.note_alarm(&code.merchant, &alarm)?;
        }
        self.moves.put(commitment.as_bytes(), &MoveRow { state: MoveState::Stopped, ..code })?;
        Ok(true)
    }

    fn pending(&self, card: CardId) -> Result<Option<(Digest, Timestamp)>, Trouble> {
        let Some(commitment) = self.card_moves.get(card.as_bytes())?.and_then(|moves| moves.counter) else {
            return Ok(None);
        };
        Ok(match self.moves.must_get(commitment.as_bytes())?.state {
            MoveState::Pending { since, .. } => Some((commitment, since)),
            _ => None,
        })
    }
}
