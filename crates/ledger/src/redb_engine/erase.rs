//! Erasing a person: everything that points to the holder of a card goes, and its events stay. What is sealed opens no more once the key of the
//! card is destroyed, which is done when this is committed: a crash in between is made good when the ledger is opened.
//!
//! Nothing here needs the key, so that it can be done again to a ledger that was restored (`FORMAT.md` §9, "recall log").

use minicbor::{Decode, Encode};
use tenthcup_token::{CardId, EventKind, MerchantId, Timestamp};
use tenthcup_verifier::{CardStatus, Holder};

use super::approve;
use super::kept_rows::{KeptRow, SettledRow};
use super::keys;
use super::quarantine::list_key;
use super::rows::{CardRow, Place};
use super::schema::Tables;
use super::snapshot::Snapshot;
use super::table::{Rows, key};
use super::table_id::TableId;
use super::trouble::Trouble;
use super::voucher::VouchedRow;
use crate::codec;
use crate::event::Event;
use crate::record::{Batch, Coupon, CouponClaim, Staff, Voucher};
use crate::seal::Sealed;
use crate::view::{CardView, Erasure};

/// number → a card that was erased, in order.
pub(super) const ERASED: Rows<8, ErasedRow> = Rows::of(TableId::Erased);

/// In whose name what waits for a manager is settled.
const BY: &str = "erased";

#[derive(Debug, Clone, Copy, Encode, Decode)]
#[cbor(array)]
pub(super) struct ErasedRow {
    #[cbor(n(0), with = "codec")]
    merchant: MerchantId,
    #[cbor(n(1), with = "codec")]
    card: CardId,
    #[cbor(n(2), with = "codec")]
    at: Timestamp,
}

/// A card without its person, and the slot whose key is to be destroyed now.
#[derive(Debug)]
pub(super) struct Emptied {
    pub(super) view: CardView,
    pub(super) slot: u64,
}

/// Erases whoever holds a card of `merchant`; `None` when it has no such card. Doing so again changes nothing.
pub(super) fn erase(
    tables: &mut Tables<'_>,
    merchant: MerchantId,
    card: CardId,
    now: Timestamp,
) -> Result<Option<Emptied>, Trouble> {
    let Some(row) = tables.cards.get(card.as_bytes())?.filter(|row| row.merchant == merchant) else {
        return Ok(None);
    };
    let slot = row.person;
    if row.status == CardStatus::Erased {
        return Ok(Some(Emptied { view: row.into_view(card), slot }));
    }
    tables.meta.tick(now)?;
    tables.forget_moves(card)?;
    tables.forget_waiting(&merchant, card)?;
    tables.settle_kept(&merchant, card, now)?;
    tables.forget_vouchers(&row)?;
    tables.forget_owner(merchant, card)?;
    tables.cut_links(&row, card)?;
    tables.kept.showings.remove(card.as_bytes())?;
    // One more than its last generation: of all that was issued to this holder nothing is good, nor taken for what was never issued.
    let generation = row.generation.saturating_add(1);
    let row =
        CardRow { holder: Holder::Paper, status: CardStatus::Erased, generation, held_until: None, ..row };
    tables.put_card(card, &row)?;
    let last = tables.erased.range([0; 8]..=[0xff; 8])?.next_back().transpose()?;
    let number = last.map_or(0, |(key, _)| u64::from_be_bytes(key).saturating_add(1));
    tables.erased.insert_new(&number.to_be_bytes(), &ErasedRow { merchant, card, at: now })?;
    Ok(Some(Emptied { view: row.into_view(card), slot }))
}

impl Tables<'_> {
    /// Codes that could still move the card.
    pub(super) fn forget_moves(&mut self, card: CardId) -> Result<(), Trouble> {
        let moves = self.card_moves.get(card.as_bytes())?.unwrap_or_default();
        for code in [moves.recovery, moves.counter].into_iter().flatten() {
            self.moves.remove(code.as_bytes())?;
        }
        self.card_moves.remove(card.as_bytes())
    }

    /// Entries that wait for a second person.
    fn forget_waiting(&mut self, merchant: &MerchantId, card: CardId) -> Result<(), Trouble> {
        let waiting = self.waiting.range(approve::all_of(merchant))?.collect::<Result<Vec<_>, _>>()?;
        for (key, _) in waiting.iter().filter(|(_, row)| row.card == card) {
            self.waiting.remove(key)?;
        }
        Ok(())
    }

    /// Entries that wait for a manager: nobody can count them any more, and what they hold up goes on.
    fn settle_kept(&mut self, merchant: &MerchantId, card: CardId, now: Timestamp) -> Result<(), Trouble> {
        let range = list_key(merchant, false, 0)..=list_key(merchant, false, u64::MAX);
        let listed = self.kept.list.range(range)?.collect::<Result<Vec<_>, _>>()?;
        for (_, listed) in listed {
            let row: KeptRow = self.kept.entries.must_get(listed.entry.as_bytes())?;
            if row.card == Some(card) {
                self.release(&listed.entry, &row)?;
                let settled = Some(SettledRow { by: BY.to_owned(), at: now, place: None });
                let emptied = KeptRow { settled, entry: Sealed(Vec::new()), ..row };
                self.kept.entries.put(listed.entry.as_bytes(), &emptied)?;
            }
        }
        Ok(())
    }

    /// Vouchers that are out for its rewards.
    fn forget_vouchers(&mut self, row: &CardRow) -> Result<(), Trouble> {
        for reward in &row.state.ready {
            let Some(VouchedRow { voucher, .. }) = self.vouched.get(reward.id.as_bytes())? else { continue };
            self.vouched.remove(reward.id.as_bytes())?;
            if let Some(voucher) = self.records.get::<Voucher>(row.merchant, &voucher)? {
                self.records.must_write(Batch::new().remove(&voucher))?;
            }
        }
        Ok(())
    }

    /// Whose own card it is, when a person at the counter holds it.
    fn forget_owner(&mut self, merchant: MerchantId, card: CardId) -> Result<(), Trouble> {
        for staff in self.records.all::<Staff>(Some(merchant))? {
            if staff.own_cards.contains(&card) {
                let own_cards = staff.own_cards.iter().copied().filter(|own| *own != card).collect();
                self.records
                    .must_write(Batch::new().replace(&staff, &Staff { own_cards, ..staff.clone() }))?;
            }
        }
        Ok(())
    }

    /// What leads from a sale or from a holder's key to the card. A sale that earned stays used up, by nobody.
    fn cut_links(&mut self, row: &CardRow, card: CardId) -> Result<(), Trouble> {
        let events = keys::event(&card, 0)..=keys::event(&card, u32::MAX);
        let linked =
            self.events.range(events)?.filter(|row| !matches!(row, Ok((_, row)) if row.link.is_none()));
        for (key, mut stored) in linked.collect::<Result<Vec<_>, _>>()? {
            let Some(link) = stored.link.take() else { continue };
            let event: Event = super::event_row::read(&stored)?;
            if event.kind == EventKind::Opened {
                self.joined.remove(&joined_key(row, link.as_bytes()))?;
            } else {
                self.sales.put(link.as_bytes(), &Place::NOBODYS)?;
                self.cut_coupon(row.merchant, link.as_bytes())?;
            }
            self.events.put(&key, &stored)?;
        }
        Ok(())
    }

    fn cut_coupon(&mut self, merchant: MerchantId, sale: &[u8; 32]) -> Result<(), Trouble> {
        let Some(row) = self.coupons.get(sale)? else { return Ok(()) };
        let Some(coupon) = self.records.get::<Coupon>(merchant, &row.coupon)? else { return Ok(()) };
        let claimed = coupon.claimed.as_ref().map(|claim| CouponClaim { card: CardId::NONE, at: claim.at });
        self.records.must_write(Batch::new().replace(&coupon, &Coupon { claimed, ..coupon.clone() }))
    }
}

fn joined_key(row: &CardRow, holder: &[u8; 32]) -> [u8; 48] {
    key(&[row.program.as_bytes(), holder])
}

impl Snapshot {
    /// The cards that were erased, in order: what a restore must not bring back.
    pub(super) fn erased(&self) -> Result<Vec<Erasure>, Trouble> {
        let rows = self.table(&ERASED);
        let erased = rows.range([0; 8]..=[0xff; 8])?;
        erased
            .map(|row| row.map(|(_, ErasedRow { merchant, card, at })| Erasure { merchant, card, at }))
            .collect()
    }

    /// Those, with the slots that must hold no key any more.
    pub(super) fn emptied_slots(&self) -> Result<Vec<(u64, CardId)>, Trouble> {
        let cards = self.table(&super::rows::CARDS);
        let slot = |erasure: Erasure| {
            let row: CardRow = cards.must_get(erasure.card.as_bytes())?;
            Ok((row.person, erasure.card))
        };
        self.erased()?.into_iter().map(slot).collect()
    }
}
