//! Writing what was decided: the card's next event, the card, and what is derived from them, in the open transaction.

use tenthcup_program::{Change, Program};
use tenthcup_token::{DeviceId, Digest, EventKind, MerchantId, RewardId, StaffId, StoreId, Timestamp};

use super::draft::Draft;
use super::event_row::Recorded;
use super::keys;
use super::rows::{CardRow, EventRow, FeedRow, Place, TotalsRow};
use super::schema::Tables;
use super::trouble::{Trouble, storage};
use crate::event::{Event, VERSION};
use crate::private::Private;
use crate::seal::Person;
use crate::view::ShopDay;

/// What an event tells beside what happened to the card.
pub(super) struct Circumstances {
    pub(super) kind: EventKind,
    pub(super) recorded: Timestamp,
    pub(super) happened: Timestamp,
    pub(super) store: StoreId,
    pub(super) staff: StaffId,
    pub(super) device: DeviceId,
    /// What is sealed.
    pub(super) private: Private,
    pub(super) reverses: Option<Digest>,
    pub(super) redeemed: Option<RewardId>,
    /// See [`EventRow::link`].
    pub(super) link: Option<Digest>,
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
        person: &Person,
        row: CardRow,
        program: &Program,
        change: Change,
        told: Circumstances,
    ) -> Result<(Place, Draft), Trouble> {
        let card = person.card;
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
            reverses: told.reverses,
            redeemed: told.redeemed,
            private: told.private.seal(person, sequence),
            debt: change.after.debt,
            arrived: told.arrived,
        };
        let needed = u64::try_from(change.after.needed(program)).unwrap_or(0);
        let bytes = event.to_bytes();
        let hash = Digest::of(&bytes);
        let earned = change.earned.iter().map(|reward| reward.id).collect();
        let stored = EventRow {
            needed,
            shop_day: told.day.0,
            count: told.count,
            earned,
            event: bytes,
            link: told.link,
        };
        self.events.insert_new(&keys::place(&place), &stored)?;
        self.feed
            .insert_new(&keys::feed(&row.merchant, &told.store, told.recorded, &place), &FeedRow { hash })?;
        let row = CardRow { sequence, head: hash, last: told.recorded, state: change.after, ..row };
        self.put_card(card, &row)?;
        self.count(row.merchant, told.day, |totals| match told.kind {
            EventKind::Opened => totals.cards += 1,
            EventKind::Punched => totals.punches += u64::from(told.count),
            EventKind::Redeemed => totals.redeemed += 1,
            EventKind::Moved => {}
            EventKind::Reversed => totals.punches = totals.punches.saturating_sub(told.count.into()),
        })?;
        Ok((place, Draft::Event(Box::new(Recorded { event, needed, private: Some(told.private) }))))
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
