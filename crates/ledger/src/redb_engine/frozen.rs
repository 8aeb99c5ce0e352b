//! Cards of which not every issue is good: those that are frozen, were erased, or moved. They are listed by themselves, so that the list for tills
//! without a network is made without a look at every card.

use minicbor::{Decode, Encode};
use tenthcup_token::{CardId, FrozenCard, MerchantId};
use tenthcup_verifier::CardStatus;

use super::rows::CardRow;
use super::schema::Tables;
use super::snapshot::Snapshot;
use super::table::{Rows, key};
use super::table_id::TableId;
use super::trouble::Trouble;

/// merchant, card → the least generation that is good, when that is not the first.
pub(super) const FROZEN: Rows<32, FrozenRow> = Rows::of(TableId::Frozen);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub(super) struct FrozenRow {
    #[n(0)]
    least_generation: u16,
}

impl CardRow {
    fn least_generation(&self) -> u16 {
        match self.status {
            CardStatus::Frozen => self.generation.saturating_add(1),
            // The generation of one that was erased is above all that was issued of it.
            CardStatus::Active | CardStatus::Erased => self.generation,
        }
    }
}

impl Tables<'_> {
    /// Writes a card, and lists it where not every issue of it is good.
    pub(super) fn put_card(&mut self, card: CardId, row: &CardRow) -> Result<(), Trouble> {
        self.cards.put(card.as_bytes(), row)?;
        let key = listed(&row.merchant, &card);
        let wanted = FrozenRow { least_generation: row.least_generation() };
        match self.frozen.get(&key)? {
            Some(there) if there == wanted => Ok(()),
            Some(_) if wanted.least_generation == 0 => self.frozen.remove(&key),
            None if wanted.least_generation == 0 => Ok(()),
            _ => self.frozen.put(&key, &wanted),
        }
    }
}

impl Snapshot {
    /// The cards of a merchant of which not every issue is good.
    pub(super) fn frozen_cards(&self, merchant: MerchantId) -> Result<Vec<FrozenCard>, Trouble> {
        let all = listed(&merchant, &CardId::NONE)..=listed(&merchant, &CardId::from_bytes([0xff; 16]));
        let rows = self.table(&FROZEN).range(all)?;
        rows.map(|row| {
            let (key, FrozenRow { least_generation }) = row?;
            let card = key.last_chunk().map_or(CardId::NONE, |card| CardId::from_bytes(*card));
            Ok(FrozenCard { card, least_generation })
        })
        .collect()
    }
}

fn listed(merchant: &MerchantId, card: &CardId) -> [u8; 32] {
    key(&[merchant.as_bytes(), card.as_bytes()])
}
