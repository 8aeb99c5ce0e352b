//! Writing what was decided: the card's next event, the card, and what is derived from them, in the open transaction.

use tenthcup_program::{Change, Program};
use tenthcup_token::{
    CardId, DeviceId, Digest, EventKind, MerchantId, Money, RewardId, SaleReference, StaffId, StoreId,
    Timestamp,
};

use super::draft::Draft;
use super::keys;
use super::rows::{CardRow, EventRow, FeedRow, Place, TotalsRow};
use super::schema::Tables;
use super::trouble::{Trouble, storage};
use crate::event::{Event, VERSION};
use crate::view::ShopDay;

/// What an event tells beside what happened to the card.
pub(super) struct Circumstances {
    pub(super) kind: EventKind,
    pub(super) recorded: Timestamp,
    pub(super) happened: Timestamp,
    pub(super) store: StoreId,
    pub(super) staff: StaffId,
    pub(super) device: DeviceId,
    pub(super) sale: Option<SaleReference>,
    pub(super) amount: Option<Money>,
    pub(super) reverses: Option<Digest>,
    pub(super) redeemed: Option<RewardId>,
    pub(super) evidence: Vec<Vec<u8>>,
    /// The shop day that it counts for.
    pub(super) day: ShopDay,
    /// How many punches it is.
    pub(super) count: u32,
    /// When its entry arrived, if a manager accepted it since.
    pub(super) arrived: Option<Timestamp>,
}

impl Tables<'_> {
    /// Appends an event to the card, and writes the card as it is after `change`.
    pub(super) fn append(
        &mut self,
        card: CardId,
        row: CardRow,
        program: &Program,
        change: Change,
        told: Circumstances,
    ) -> Result<(Place, Draft), Trouble> {
        let sequence =
            row.sequence.checked_add(1).ok_or_else(|| Trouble::Storage(storage("a card is full")))?;
        let place = Place { card, sequence };
        let event = Event {
            version: VERSION,
            merchant: row.merchant,
            card,
            sequence,
            previous: row.head,
            kind: told.kind,
            recorded: told.recorded,
            happened: told.happened,
            program: row.program,
            store: told.store,
            staff: told.staff,
            device: told.device,
            units: change.units,
            progress: change.after.progress,
            ready: change.after.ready.iter().map(|reward| reward.id).collect(),
            sale: told.sale,
            amount: told.amount,
            reverses: told.reverses,
            redeemed: told.redeemed,
            evidence: told.evidence,
            debt: change.after.debt,
            arrived: told.arrived,
        };
        let needed = u64::try_from(change.after.needed(program)).unwrap_or(0);
        let bytes = event.to_bytes();
        let hash = Digest::of(&bytes);
        let earned = change.earned.iter().map(|reward| reward.id).collect();
        let stored = EventRow { needed, shop_day: told.day.0, count: told.count, earned, event: bytes };
        self.events.insert_new(&keys::place(&place), &stored)?;
        self.feed
            .insert_new(&keys::feed(&row.merchant, &told.store, told.recorded, &place), &FeedRow { hash })?;
        let row = CardRow { sequence, head: hash, last: told.recorded, state: change.after, ..row };
        self.cards.put(card.as_bytes(), &row)?;
        self.count(row.merchant, told.day, |totals| match told.kind {
            EventKind::Opened => totals.cards += 1,
            EventKind::Punched => totals.punches += u64::from(told.count),
            EventKind::Redeemed => totals.redeemed += 1,
            EventKind::Moved => {}
            EventKind::Reversed => totals.punches = totals.punches.saturating_sub(told.count.into()),
        })?;
        Ok((place, Draft::Event(event, needed)))
    }

    /// Changes the counters of a day.
    pub(super) fn count(
        &mut self,
        merchant: MerchantId,
        day: ShopDay,
        change: impl FnOnce(&mut TotalsRow),
    ) -> Result<(), Trouble> {
        let key = keys::total(&merchant, day);
        let mut totals = self.totals.get(&key)?.unwrap_or_default();
        change(&mut totals);
        self.totals.put(&key, &totals)
    }
}
