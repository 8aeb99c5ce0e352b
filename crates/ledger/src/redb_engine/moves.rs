//! Moves: a card goes over to another holder's key (`FORMAT.md` §10, "Moved").
//!
//! Two doors lead there. A holder puts a recovery code on record with their key, and whoever has it may move the card at once. Or a counter
//! asks for a claim code and a second person approves it; from a phone that is gone the card then moves only after a day in which that phone
//! did not show it.

use minicbor::{Decode, Encode};
use tenthcup_program::Program;
use tenthcup_token::{
    CardId, Claim, DeviceId, Digest, EventKind, MerchantId, Reason, Signed, StaffId, StoreId, Timestamp,
    claim_commitment,
};
use tenthcup_verifier::{CardToMove, CheckedCode, Holder};

use super::append::Circumstances;
use super::approve::Asking;
use super::claim::nothing_but;
use super::draft::{Draft, MovingDraft};
use super::kept_rows::{AlarmRow, CauseRow};
use super::keys;
use super::rows::{CARDS, CardRow, Place};
use super::schema::Tables;
use super::snapshot::Snapshot;
use super::stop::Stop;
use super::submit::Scan;
use super::table::{Rows, key};
use super::trouble::Trouble;
use crate::answer::{MoveAllowed, Refusal};
use crate::codec;
use crate::record::Device;
use crate::view::{CardMoves, CardView, MoveView, MoveViewState};

/// SHA-256 of the subject of a CLAIM → what that claim may move. What was used stays, to answer a repeat.
pub(super) const MOVES: Rows<32, MoveRow> = Rows::named("moves");
/// card → the codes that are good for it.
pub(super) const CARD_MOVES: Rows<16, CardMovesRow> = Rows::named("card_moves");

/// Seconds for which a claim code is good.
const CODE_LIVES: u32 = 10 * 60;
/// Seconds for which the phone that is gone can stop a move.
const PENDING: u32 = 24 * 60 * 60;
/// Seconds for which a card that moved redeems nothing.
const HELD: u32 = 24 * 60 * 60;
/// Moves of one card in a day: more are a game, and each one makes work for every counter.
const MOST_A_DAY: u32 = 10;
const DAY: u32 = 24 * 60 * 60;
/// Generations end here, so that a freeze list can still name one more.
const LAST_GENERATION: u16 = u16::MAX - 1;

/// Which door a code opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(super) enum Door {
    /// The holder put it on record.
    #[n(0)]
    Recovery,
    /// Two people at counters.
    #[n(1)]
    Counter {
        #[cbor(n(0), with = "codec")]
        store: StoreId,
        #[cbor(n(1), with = "codec")]
        staff: StaffId,
        #[cbor(n(2), with = "codec")]
        device: DeviceId,
        /// Not to be claimed from here on.
        #[cbor(n(3), with = "codec")]
        until: Timestamp,
    },
}

#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(super) struct MoveRow {
    #[cbor(n(0), with = "codec")]
    pub(super) merchant: MerchantId,
    #[cbor(n(1), with = "codec")]
    pub(super) card: CardId,
    /// The card's, when the code was put on record: it is good for no other.
    #[n(2)]
    pub(super) generation: u16,
    #[n(3)]
    pub(super) door: Door,
    /// The CLAIM that put a recovery code on record, or the ENTRYs of those who asked and approved.
    #[cbor(n(4), with = "codec")]
    pub(super) evidence: Vec<Vec<u8>>,
    #[n(5)]
    pub(super) state: MoveState,
}

#[derive(Debug, Clone, Encode, Decode)]
pub(super) enum MoveState {
    #[n(0)]
    Open,
    /// Claimed, and waiting for the phone that is gone to show itself.
    #[n(1)]
    Pending {
        /// Looks up the new key.
        #[cbor(n(0), with = "codec")]
        key: Digest,
        #[cbor(n(1), with = "codec")]
        since: Timestamp,
        #[n(2)]
        claim: FirstClaim,
    },
    /// That phone showed itself.
    #[n(2)]
    Stopped,
    #[n(3)]
    Done {
        #[cbor(n(0), with = "codec")]
        key: Digest,
        #[n(1)]
        place: Place,
    },
}

/// The CLAIM that a move answers: that of who asks again after a day is not kept.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(super) struct FirstClaim {
    #[cbor(n(0), with = "codec")]
    iat: Timestamp,
    #[cbor(n(1), with = "codec")]
    token: Vec<u8>,
}

impl FirstClaim {
    fn of(claim: &Signed<Claim>) -> Self {
        Self { iat: claim.claims().iat, token: claim.bytes().to_vec() }
    }
}

#[derive(Debug, Clone, Copy, Default, Encode, Decode)]
#[cbor(array)]
pub(super) struct CardMovesRow {
    #[cbor(n(0), with = "codec", has_nil)]
    pub(super) recovery: Option<Digest>,
    /// When that was put on record.
    #[cbor(n(1), with = "codec", has_nil)]
    pub(super) recovery_since: Option<Timestamp>,
    /// The newest code from a counter.
    #[cbor(n(2), with = "codec", has_nil)]
    pub(super) counter: Option<Digest>,
    /// Since when moves are counted, and how many there were.
    #[cbor(n(3), with = "codec", has_nil)]
    counted_since: Option<Timestamp>,
    #[n(4)]
    moved: u32,
}

impl CardMovesRow {
    /// Moves in the day that is being counted.
    fn moved_since(&self, now: Timestamp) -> u32 {
        let over = self.counted_since.is_none_or(|since| now >= since.plus(DAY));
        if over { 0 } else { self.moved }
    }

    /// After one more; the codes that there were are good no more.
    fn moved(&self, now: Timestamp) -> Self {
        match self.moved_since(now) {
            0 => Self { counted_since: Some(now), moved: 1, ..Self::default() },
            before => {
                Self { counted_since: self.counted_since, moved: before.saturating_add(1), ..Self::default() }
            }
        }
    }
}

impl MoveState {
    /// From when on the pending move may be made.
    pub(super) fn pending_until(&self) -> Option<Timestamp> {
        match self {
            Self::Pending { since, .. } => Some(since.plus(PENDING)),
            _ => None,
        }
    }
}

/// Puts a recovery code of a card on record, in the place of an earlier one. `claim` is by the key that holds the card.
pub(super) fn set_recovery(
    tables: &mut Tables<'_>,
    card: CardId,
    claim: &Signed<Claim>,
    now: Timestamp,
) -> Result<Result<(), Refusal>, Trouble> {
    tables.meta.tick(now)?;
    match tables.put_recovery(card, claim, now) {
        Ok(()) => Ok(Ok(())),
        Err(Stop::Refused(refusal)) => Ok(Err(refusal.on(card))),
        Err(Stop::Trouble(trouble)) => Err(trouble),
    }
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
    match tables.claim_move(claim, now) {
        Ok(draft) => Ok(draft),
        Err(Stop::Refused(refusal)) => Ok(MovingDraft::Refused(refusal)),
        Err(Stop::Trouble(trouble)) => Err(trouble),
    }
}

impl Tables<'_> {
    fn put_recovery(&mut self, card: CardId, claim: &Signed<Claim>, now: Timestamp) -> Result<(), Stop> {
        let row = self.cards.get(card.as_bytes())?.ok_or(Reason::UnknownCard)?;
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
        let code = MoveRow {
            merchant: row.merchant,
            card,
            generation: row.generation,
            door: Door::Recovery,
            evidence: vec![claim.bytes().to_vec()],
            state: MoveState::Open,
        };
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
        self.step_up(&row.merchant, Asking::alone(scan, (card, wanted.standing()), wanted.replay()))
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
        let moves = self.card_moves.get(card.as_bytes())?.unwrap_or_default();
        // Two people say so once more: whoever claimed before them, and waits, was not whom they meant. The wait begins anew.
        self.stop_pending(card, Some(now))?;
        if let Some(before) = moves.counter {
            self.moves.remove(before.as_bytes())?;
        }
        let until = now.plus(CODE_LIVES);
        let (store, staff, device) = (asked.store, asked.staff, asked.device);
        let code = MoveRow {
            merchant: row.merchant,
            card,
            generation: row.generation,
            door: Door::Counter { store, staff, device, until },
            evidence,
            state: MoveState::Open,
        };
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
        match (&code.state, &code.door) {
            (MoveState::Pending { since, claim: first, .. }, _) => {
                let until = since.plus(PENDING);
                if now < until {
                    return Ok(MovingDraft::Pending { card, until });
                }
                let first = first.clone();
                self.bind(claim, &code, (commitment, key), (row, first), now)
            }
            (_, Door::Counter { until, .. }) if now >= *until => Err(Reason::Expired.into()),
            (_, Door::Counter { .. }) if row.holder.key().is_some() => {
                let state = MoveState::Pending { key, since: now, claim: FirstClaim::of(claim) };
                self.moves.put(commitment.as_bytes(), &MoveRow { state, ..code })?;
                Ok(MovingDraft::Pending { card, until: now.plus(PENDING) })
            }
            _ => self.bind(claim, &code, (commitment, key), (row, FirstClaim::of(claim)), now),
        }
    }

    /// Binds the card to the key of the claim. The generation rises: every CARD, code and session of the old key is dead with it.
    fn bind(
        &mut self,
        claim: &Signed<Claim>,
        code: &MoveRow,
        (commitment, key): (Digest, Digest),
        (row, first): (CardRow, FirstClaim),
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
        let evidence = code.evidence.iter().cloned().chain([first.token]).collect();
        let told = Circumstances {
            kind: EventKind::Moved,
            recorded: now,
            happened: first.iat,
            store,
            staff,
            device,
            sale: None,
            amount: None,
            reverses: None,
            redeemed: None,
            evidence,
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
        let (place, _) = self.append(card, row, &program, nothing_but(state), told)?;
        // No code of the old key moves the card again; the one that was used answers its repeats.
        let moves = self.card_moves.get(card.as_bytes())?.unwrap_or_default();
        for other in
            [moves.recovery, moves.counter].into_iter().flatten().filter(|other| *other != commitment)
        {
            self.moves.remove(other.as_bytes())?;
        }
        self.card_moves.put(card.as_bytes(), &moves.moved(now))?;
        let done = MoveRow { state: MoveState::Done { key, place }, ..code.clone() };
        self.moves.put(commitment.as_bytes(), &done)?;
        let card = self.cards.must_get(card.as_bytes())?.into_view(card);
        Ok(MovingDraft::Moved { card, event: self.events.must_get(&keys::place(&place))?, again: false })
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
        let event = self.events.must_get(&keys::place(&place))?;
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

impl Snapshot {
    pub(super) fn move_by(&self, commitment: Digest, now: Timestamp) -> Result<Option<MoveView>, Trouble> {
        let Some(code) = self.table(&MOVES)?.get(commitment.as_bytes())? else { return Ok(None) };
        let card = self.table(&CARDS)?.must_get(code.card.as_bytes())?;
        let expired = matches!(code.door, Door::Counter { until, .. } if now >= until);
        let state = match code.state {
            MoveState::Stopped => MoveViewState::Stopped,
            _ if card.generation != code.generation => MoveViewState::Over,
            MoveState::Pending { since, .. } => MoveViewState::Pending(since.plus(PENDING)),
            MoveState::Open if !expired => MoveViewState::Open,
            MoveState::Open | MoveState::Done { .. } => MoveViewState::Over,
        };
        let device = match code.door {
            Door::Recovery => None,
            Door::Counter { device, .. } => Some(device),
        };
        Ok(Some(MoveView { merchant: code.merchant, card: code.card, program: card.program, device, state }))
    }

    pub(super) fn moves_of(&self, card: CardId) -> Result<CardMoves, Trouble> {
        let Some(row) = self.table(&CARD_MOVES)?.get(card.as_bytes())? else {
            return Ok(CardMoves::default());
        };
        let pending_until = match row.counter {
            Some(commitment) => self.table(&MOVES)?.must_get(commitment.as_bytes())?.state.pending_until(),
            None => None,
        };
        Ok(CardMoves { recovery_since: row.recovery_since, pending_until })
    }

    pub(super) fn cards_numbered(
        &self,
        merchant: MerchantId,
        number: [u8; 4],
    ) -> Result<Vec<CardView>, Trouble> {
        let (first, last) = (key(&[&number, &[0; 12]]), key(&[&number, &[0xff; 12]]));
        let mut found = Vec::new();
        for row in self.table(&CARDS)?.range(first..=last)? {
            let (key, row) = row?;
            if row.merchant == merchant {
                found.push(row.into_view(CardId::from_bytes(key)));
            }
        }
        Ok(found)
    }
}
