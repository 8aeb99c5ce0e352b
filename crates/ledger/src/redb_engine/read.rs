//! What reading shows, from one snapshot each.

use tenthcup_token::{
    CardId, ChallengeNonce, DeviceId, Digest, MerchantId, ProgramId, RewardId, StoreId, Timestamp, VoucherId,
};

use super::keys;
use super::move_rows::{CARD_MOVES, Door, MOVES, MoveState, pending_until};
use super::persons::Persons;
use super::rows::{self, CardListRow, ChallengeRowState, Place};
use super::snapshot::Snapshot;
use super::table::key;
use super::trouble::{Trouble, storage};
use super::voucher::VOUCHED;
use crate::receipt::Receipt;
use crate::record::{Device, Merchant, Record as _, RecordId as _, RecordList, Store};
use crate::seal::Person;
use crate::view::{
    CardMoves, CardView, ChainHead, ChallengeState, ChallengeView, Counts, DayTotals, MoveView,
    MoveViewState, RefusalNoted, ShopDay,
};

const FIRST_CARD: CardId = CardId::NONE;
const LAST_CARD: CardId = CardId::from_bytes([0xff; 16]);
const BEGINNING: Timestamp = Timestamp::from_secs(0);
const END: Timestamp = Timestamp::from_secs(u32::MAX);

impl Snapshot {
    pub(super) fn card(&self, card: CardId) -> Result<Option<CardView>, Trouble> {
        Ok(self.table(&rows::CARDS).get(card.as_bytes())?.map(|row| row.into_view(card)))
    }

    pub(super) fn history(
        &self,
        persons: &Persons,
        card: CardId,
        before: Option<u32>,
        limit: usize,
    ) -> Result<Vec<Receipt>, Trouble> {
        let Some(last) = before.unwrap_or(u32::MAX).checked_sub(1) else { return Ok(Vec::new()) };
        let range = keys::event(&card, 0)..=keys::event(&card, last);
        let (events, person) = (self.table(&rows::EVENTS), self.person(persons, card)?);
        let newest = events.range(range)?.rev().take(limit);
        newest.map(|row| Ok(opened(self.receipt(&row?.1)?, person.as_ref()))).collect()
    }

    pub(super) fn cards(
        &self,
        merchant: MerchantId,
        program: Option<ProgramId>,
        after: Option<CardId>,
        limit: usize,
    ) -> Result<Vec<CardView>, Trouble> {
        let cards = self.table(&rows::CARDS);
        let first = keys::card_list(&merchant, BEGINNING, &FIRST_CARD);
        let mut last = keys::card_list(&merchant, END, &LAST_CARD);
        let mut skipped = None;
        if let Some(after) = after {
            let Some(row) = cards.get(after.as_bytes())?.filter(|row| row.merchant == merchant) else {
                return Ok(Vec::new());
            };
            last = keys::card_list(&merchant, row.state.opened, &after);
            skipped = Some(last);
        }
        let wanted = |row: &CardListRow| program.is_none_or(|program| row.program == program);
        let mut found = Vec::new();
        for row in self.table(&rows::CARD_LIST).range(first..=last)?.rev() {
            let (key, row) = row?;
            if found.len() >= limit {
                break;
            }
            if Some(key) != skipped && wanted(&row) {
                let card = keys::card_at_end(&key);
                found.push(cards.must_get(card.as_bytes())?.into_view(card));
            }
        }
        Ok(found)
    }

    pub(super) fn cards_of(&self, program: ProgramId) -> Result<u64, Trouble> {
        Ok(self.table(&rows::CARD_COUNTS).get(program.as_bytes())?.unwrap_or_default().count)
    }

    /// The newest of each store, and of them the newest.
    pub(super) fn latest(
        &self,
        persons: &Persons,
        merchant: MerchantId,
        limit: usize,
    ) -> Result<Vec<Receipt>, Trouble> {
        let mut stores = vec![StoreId::NONE];
        stores.extend(self.records().all::<Store>(Some(merchant))?.iter().map(|store| store.id));
        let feed = self.table(&rows::FEED);
        let mut newest = Vec::new();
        for store in stores {
            let first = keys::feed(&merchant, &store, BEGINNING, &Place { card: FIRST_CARD, sequence: 0 });
            let last = keys::feed(&merchant, &store, END, &Place { card: LAST_CARD, sequence: u32::MAX });
            for row in feed.range(first..=last)?.rev().take(limit) {
                let (key, _) = row?;
                let place = keys::place_at_end(&key);
                newest.push(place.ok_or_else(|| Trouble::Storage(storage("a key of `feed` is cut short")))?);
            }
        }
        let mut receipts = self.receipts(newest)?;
        receipts.sort_by_key(|receipt| std::cmp::Reverse((receipt.recorded(), receipt.sequence())));
        receipts.truncate(limit);
        let open = |receipt: Receipt| {
            let person = self.person(persons, receipt.card())?;
            Ok(opened(receipt, person.as_ref()))
        };
        receipts.into_iter().map(open).collect()
    }

    pub(super) fn refusals(&self, merchant: MerchantId, limit: usize) -> Result<Vec<RefusalNoted>, Trouble> {
        let range = keys::refusal(&merchant, 0)..=keys::refusal(&merchant, u64::MAX);
        let refusals = self.table(&rows::REFUSALS);
        let newest = refusals.range(range)?.rev().take(limit);
        newest
            .map(|row| {
                let (_, row) = row?;
                let rows::RefusalRow { at, store, staff, device, reason, card } = row;
                Ok(RefusalNoted { at, store, staff, device, reason, card })
            })
            .collect()
    }

    pub(super) fn totals(
        &self,
        merchant: MerchantId,
        from: ShopDay,
        to: ShopDay,
    ) -> Result<Vec<DayTotals>, Trouble> {
        if from > to {
            return Ok(Vec::new());
        }
        let range = keys::total(&merchant, from)..=keys::total(&merchant, to);
        let totals = self.table(&rows::TOTALS);
        totals
            .range(range)?
            .map(|row| {
                let (key, rows::TotalsRow { punches, redeemed, cards, refused }) = row?;
                Ok(DayTotals { day: keys::day_of_total(&key), punches, redeemed, cards, refused })
            })
            .collect()
    }

    pub(super) fn challenge(&self, nonce: ChallengeNonce) -> Result<Option<ChallengeView>, Trouble> {
        let row = self.table(&rows::CHALLENGES).get(nonce.as_bytes())?;
        Ok(row.map(|row| ChallengeView {
            terms: row.terms,
            program: row.program,
            state: match row.state {
                ChallengeRowState::Open => ChallengeState::Open,
                ChallengeRowState::Answered { .. } => ChallengeState::Answered,
                ChallengeRowState::GivenUp => ChallengeState::GivenUp,
            },
        }))
    }

    pub(super) fn move_by(&self, commitment: Digest, now: Timestamp) -> Result<Option<MoveView>, Trouble> {
        let Some(code) = self.table(&MOVES).get(commitment.as_bytes())? else { return Ok(None) };
        let card = self.table(&rows::CARDS).must_get(code.card.as_bytes())?;
        let expired = matches!(code.door, Door::Counter { until, .. } if now >= until);
        let state = match code.state {
            MoveState::Stopped => MoveViewState::Stopped,
            _ if card.generation != code.generation => MoveViewState::Over,
            MoveState::Pending { since, .. } => MoveViewState::Pending(pending_until(since)),
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
        let Some(row) = self.table(&CARD_MOVES).get(card.as_bytes())? else {
            return Ok(CardMoves::default());
        };
        let pending_until = match row.counter {
            Some(commitment) => self.table(&MOVES).must_get(commitment.as_bytes())?.state.pending_until(),
            None => None,
        };
        Ok(CardMoves { recovery_since: row.recovery_since, pending_until })
    }

    pub(super) fn voucher_for(&self, reward: RewardId, now: Timestamp) -> Result<Option<VoucherId>, Trouble> {
        let row = self.table(&VOUCHED).get(reward.as_bytes())?;
        Ok(row.filter(|row| row.is_out(now)).map(|row| row.voucher))
    }

    pub(super) fn cards_numbered(
        &self,
        merchant: MerchantId,
        number: [u8; 4],
    ) -> Result<Vec<CardView>, Trouble> {
        let (first, last) = (key(&[&number, &[0; 12]]), key(&[&number, &[0xff; 12]]));
        let mut found = Vec::new();
        for row in self.table(&rows::CARDS).range(first..=last)? {
            let (key, row) = row?;
            if row.merchant == merchant {
                found.push(row.into_view(CardId::from_bytes(key)));
            }
        }
        Ok(found)
    }

    pub(super) fn chain(&self, device: DeviceId) -> Result<ChainHead, Trouble> {
        let row = self.table(&rows::CHAINS).get(device.as_bytes())?;
        Ok(row.map_or(ChainHead::START, |row| row.head()))
    }

    pub(super) fn device(&self, device: &DeviceId) -> Result<Option<Device>, Trouble> {
        let found = self.records().find(Device::KIND, device.to_key())?;
        Ok(found.map(|json| super::decoded::decode(&json)).transpose()?)
    }

    pub(super) fn counts(&self) -> Result<Counts, Trouble> {
        let records = self.records();
        let all = |kind| RecordList { kind, merchant: None, prefix: Vec::new() };
        Ok(Counts {
            merchants: records.list(&all(Merchant::KIND))?.len() as u64,
            devices: records.list(&all(Device::KIND))?.len() as u64,
            cards: self.table(&rows::CARDS).len()?,
            events: self.table(&rows::EVENTS).len()?,
            burnt: self.table(&rows::BURNT).len()?,
        })
    }
}

/// A receipt with what its event keeps sealed, while the key of its card is there.
fn opened(receipt: Receipt, person: Option<&Person>) -> Receipt {
    match person {
        Some(person) => receipt.opened_by(person),
        None => receipt,
    }
}
