//! The tables of a ledger, opened for a group of decisions, and what several decisions look up in them.

use std::sync::Arc;

use tenthcup_program::Program;
use tenthcup_token::{CardId, MerchantId, ProgramId, Reason, StaffId, StoreId, Timestamp};
use tenthcup_verifier::{CardStanding, ReplayKey};

use super::approve::{self, WaitingRow};
use super::coupon::{self, CouponRow};
use super::erase::{self, ErasedRow};
use super::frozen::{self, FrozenRow};
use super::kept_rows::KeptTables;
use super::meta::Meta;
use super::moment::Group;
use super::move_rows::{self, CardMovesRow, MoveRow};
use super::persons::Persons;
use super::record_table::WritableRecords;
use super::restore::{self, RestoreRow};
use super::rows::{self, *};
use super::site::Site;
use super::stop::Stop;
use super::table::Writable;
use super::trouble::{Trouble, storage};
use super::velocity::{self, GivenRow};
use super::voucher::{self, VouchedRow};
use super::writer::Schema;
use super::{event_row, keys};
use crate::answer::{FirstUse, Refusal};
use crate::day::shop_day;
use crate::fault::{Fault, OpenError};
use crate::record::Store;
use crate::view::ShopDay;

/// What a ledger is beside rows: the keys of its cards, which lie in a file of their own.
pub(super) struct LedgerSchema {
    pub(super) persons: Arc<Persons>,
}

impl LedgerSchema {
    pub(super) fn make(site: &Site) -> Result<Self, OpenError> {
        Ok(Self { persons: Arc::new(Persons::init(&*site.folder, &site.path)?) })
    }

    pub(super) fn open(site: &Site) -> Result<Self, OpenError> {
        Ok(Self { persons: Arc::new(Persons::open(&*site.folder, &site.path)?) })
    }
}

/// All tables of a ledger in one group of decisions.
pub(super) struct Tables<'t> {
    pub(super) persons: &'t Persons,
    pub(super) meta: Meta<'t>,
    pub(super) records: WritableRecords<'t>,
    /// Written by [`Tables::put_card`].
    pub(super) cards: Writable<'t, 16, CardRow>,
    pub(super) frozen: Writable<'t, 32, FrozenRow>,
    pub(super) card_list: Writable<'t, 36, CardListRow>,
    pub(super) card_counts: Writable<'t, 16, CountRow>,
    pub(super) joined: Writable<'t, 48, JoinedRow>,
    pub(super) events: Writable<'t, 20, EventRow>,
    pub(super) feed: Writable<'t, 56, FeedRow>,
    pub(super) burnt: Writable<'t, 32, BurntRow>,
    pub(super) sales: Writable<'t, 32, Place>,
    pub(super) redeemed: Writable<'t, 16, Place>,
    pub(super) reversed: Writable<'t, 20, Place>,
    pub(super) chains: Writable<'t, 16, ChainRow>,
    pub(super) answers: Writable<'t, 24, AnswerRow>,
    pub(super) challenges: Writable<'t, 8, ChallengeRow>,
    pub(super) refusals: Writable<'t, 24, RefusalRow>,
    pub(super) totals: Writable<'t, 20, TotalsRow>,
    pub(super) coupons: Writable<'t, 32, CouponRow>,
    pub(super) vouched: Writable<'t, 16, VouchedRow>,
    pub(super) given: Writable<'t, 37, GivenRow>,
    pub(super) waiting: Writable<'t, 48, WaitingRow>,
    pub(super) moves: Writable<'t, 32, MoveRow>,
    pub(super) card_moves: Writable<'t, 16, CardMovesRow>,
    pub(super) expiries: Writable<'t, 29, Nothing>,
    pub(super) restores: Writable<'t, 16, RestoreRow>,
    pub(super) erased: Writable<'t, 8, ErasedRow>,
    pub(super) kept: KeptTables<'t>,
}

impl Schema for LedgerSchema {
    type Tables<'t> = Tables<'t>;

    const NAME: &'static str = "ledger";

    fn open<'t>(&'t self, group: &'t Group<'t>) -> Tables<'t> {
        Tables {
            persons: &self.persons,
            meta: Meta::of(group),
            records: WritableRecords::of(group),
            cards: rows::CARDS.write(group),
            frozen: frozen::FROZEN.write(group),
            card_list: rows::CARD_LIST.write(group),
            card_counts: rows::CARD_COUNTS.write(group),
            joined: rows::JOINED.write(group),
            events: rows::EVENTS.write(group),
            feed: rows::FEED.write(group),
            burnt: rows::BURNT.write(group),
            sales: rows::SALES.write(group),
            redeemed: rows::REDEEMED.write(group),
            coupons: coupon::COUPONS.write(group),
            vouched: voucher::VOUCHED.write(group),
            reversed: rows::REVERSED.write(group),
            chains: rows::CHAINS.write(group),
            answers: rows::ANSWERS.write(group),
            challenges: rows::CHALLENGES.write(group),
            refusals: rows::REFUSALS.write(group),
            totals: rows::TOTALS.write(group),
            given: velocity::GIVEN.write(group),
            waiting: approve::WAITING.write(group),
            moves: move_rows::MOVES.write(group),
            card_moves: move_rows::CARD_MOVES.write(group),
            expiries: rows::EXPIRIES.write(group),
            restores: restore::RESTORES.write(group),
            erased: erase::ERASED.write(group),
            kept: KeptTables::of(group),
        }
    }

    /// The keys of new cards are durable before the cards are.
    fn seal(&self) -> Result<(), Trouble> {
        self.persons.keep()
    }
}

impl Tables<'_> {
    /// The card, once more: what was true when its code was checked must still be.
    pub(super) fn card_again(&self, card: &CardId, checked: &CardStanding) -> Result<CardRow, Stop> {
        let found = self.cards.get(card.as_bytes())?.filter(|row| row.standing().exists());
        let row = found.ok_or(Refusal::of(Reason::UnknownCard))?;
        let refused = |reason| Stop::from(Refusal::of(reason).on(*card));
        if row.merchant != checked.merchant {
            return Err(refused(Reason::OtherMerchant));
        }
        if row.generation != checked.generation {
            return Err(refused(Reason::OldGeneration));
        }
        if row.holder != checked.holder {
            return Err(refused(Reason::BadSignature));
        }
        row.standing().usable().map_err(refused)?;
        Ok(row)
    }

    /// Refuses a code that was used, naming the first use; one so old that its use could be forgotten; and one that may have been used in
    /// the time that a restore lost.
    pub(super) fn not_burnt(
        &self,
        replay: Option<&ReplayKey>,
        card: CardId,
        now: Timestamp,
    ) -> Result<(), Stop> {
        let Some(replay) = replay else { return Ok(()) };
        self.not_known_as_used(replay, card, now)?;
        self.shown_since_restore(replay, card)
    }

    /// The same, without the last.
    pub(super) fn not_known_as_used(
        &self,
        replay: &ReplayKey,
        card: CardId,
        now: Timestamp,
    ) -> Result<(), Stop> {
        if *replay < self.remembered_from(now)? {
            return Err(Refusal::of(Reason::TooLate).on(card).into());
        }
        let Some(burnt) = self.burnt.get(replay.as_bytes())? else { return Ok(()) };
        let first = match burnt.first {
            Some(first) => first,
            None => {
                // After a restore codes are remembered for longer than answers.
                let answer = self.answers.get(&keys::answer(&burnt.device, burnt.sequence))?;
                let (store, staff) =
                    answer.map_or((StoreId::NONE, StaffId::NONE), |answer| (answer.store, answer.staff));
                FirstUse { at: burnt.at, store, staff, device: burnt.device }
            }
        };
        Err(Refusal::of(Reason::AlreadyUsed).on(card).after(first).into())
    }

    /// When, where and by whom the event at `place` was made.
    pub(super) fn made(&self, place: Place) -> Result<FirstUse, Trouble> {
        let event = event_row::read(&self.events.must_get(&keys::place(&place))?)?;
        Ok(FirstUse { at: event.recorded, store: event.store, staff: event.staff, device: event.device })
    }

    /// A program that a card is in.
    pub(super) fn program(&self, merchant: MerchantId, program: ProgramId) -> Result<Program, Trouble> {
        let missing = || Trouble::Storage(storage("the program of a card is not on record"));
        self.records.get(merchant, &program)?.ok_or_else(missing)
    }

    /// The day of `at` in a store.
    pub(super) fn shop_day(
        &self,
        merchant: MerchantId,
        store: StoreId,
        at: Timestamp,
    ) -> Result<ShopDay, Trouble> {
        let record: Option<Store> = self.records.get(merchant, &store)?;
        let day = record.and_then(|store| shop_day(&store.time_zone, at));
        day.ok_or_else(|| {
            Trouble::Undecided(Fault::could_not_decide(
                "the store is not on record, or its time zone is unknown",
            ))
        })
    }
}
