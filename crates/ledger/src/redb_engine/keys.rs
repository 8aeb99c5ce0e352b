//! How the keys of the tables are put together.

use tenthcup_token::{
    CardId, DeviceId, HolderKey, MerchantId, ProgramId, SaleReference, StoreId, Timestamp, sale_digest,
};

use super::rows::Place;
use super::table::key;
use crate::view::ShopDay;

pub(super) fn event(card: &CardId, sequence: u32) -> [u8; 20] {
    key(&[card.as_bytes(), &sequence.to_be_bytes()])
}

pub(super) fn place(place: &Place) -> [u8; 20] {
    event(&place.card, place.sequence)
}

/// The place of the event at a key of [`event`], or at the end of one of [`feed`].
pub(super) fn place_at_end(key: &[u8]) -> Option<Place> {
    let (_, end) = key.split_at_checked(key.len().checked_sub(20)?)?;
    let (card, sequence) = end.split_first_chunk::<16>()?;
    let sequence = u32::from_be_bytes(sequence.try_into().ok()?);
    Some(Place { card: CardId::from_bytes(*card), sequence })
}

pub(super) fn answer(device: &DeviceId, sequence: u64) -> [u8; 24] {
    key(&[device.as_bytes(), &sequence.to_be_bytes()])
}

pub(super) fn feed(merchant: &MerchantId, store: &StoreId, recorded: Timestamp, place: &Place) -> [u8; 56] {
    let (recorded, sequence) = (recorded.as_unix().to_be_bytes(), place.sequence.to_be_bytes());
    key(&[merchant.as_bytes(), store.as_bytes(), &recorded, place.card.as_bytes(), &sequence])
}

pub(super) fn card_list(merchant: &MerchantId, opened: Timestamp, card: &CardId) -> [u8; 36] {
    key(&[merchant.as_bytes(), &opened.as_unix().to_be_bytes(), card.as_bytes()])
}

pub(super) fn card_at_end(key: &[u8; 36]) -> CardId {
    key.last_chunk::<16>().map_or(CardId::NONE, |card| CardId::from_bytes(*card))
}

pub(super) fn joined(program: &ProgramId, holder: &HolderKey) -> [u8; 48] {
    key(&[program.as_bytes(), &holder.lookup()])
}

pub(super) fn sale(merchant: &MerchantId, sale: &SaleReference) -> [u8; 32] {
    *sale_digest(merchant, sale).as_bytes()
}

pub(super) fn refusal(merchant: &MerchantId, number: u64) -> [u8; 24] {
    key(&[merchant.as_bytes(), &number.to_be_bytes()])
}

pub(super) fn number_of_refusal(key: &[u8; 24]) -> u64 {
    let [.., a, b, c, d, e, f, g, h] = *key;
    u64::from_be_bytes([a, b, c, d, e, f, g, h])
}

pub(super) fn total(merchant: &MerchantId, ShopDay(day): ShopDay) -> [u8; 20] {
    key(&[merchant.as_bytes(), &(day.cast_unsigned() ^ 1 << 31).to_be_bytes()])
}

pub(super) fn day_of_total(key: &[u8; 20]) -> ShopDay {
    let [.., a, b, c, d] = *key;
    ShopDay((u32::from_be_bytes([a, b, c, d]) ^ 1 << 31).cast_signed())
}

/// Which table a row of `expiries` speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expiring {
    Answer([u8; 24]),
    Challenge([u8; 8]),
}

impl Expiring {
    pub(super) fn key(&self, at: Timestamp) -> [u8; 29] {
        let at = at.as_unix().to_be_bytes();
        match self {
            Self::Answer(answer) => key(&[&at, &[1], answer]),
            Self::Challenge(challenge) => key(&[&at, &[2], challenge]),
        }
    }

    pub(super) fn from_key(key: &[u8; 29]) -> Option<Self> {
        let (tag, rest) = key.get(4..)?.split_first()?;
        match tag {
            1 => Some(Self::Answer(rest.try_into().ok()?)),
            2 => Some(Self::Challenge(*rest.first_chunk()?)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_before_1970_sort_before_those_after() {
        let merchant = MerchantId::from_bytes([1; 16]);
        let keys: Vec<_> = [-400, -1, 0, 1, 20_000].map(|day| total(&merchant, ShopDay(day))).into();
        assert!(keys.is_sorted());
        assert_eq!(
            keys.iter().map(day_of_total).map(|day| day.0).collect::<Vec<_>>(),
            [-400, -1, 0, 1, 20_000]
        );
    }

    #[test]
    fn places_and_expiries_come_back() {
        let place = Place { card: CardId::from_bytes([7; 16]), sequence: 0x0102_0304 };
        let feed = feed(&MerchantId::NONE, &StoreId::NONE, Timestamp::from_secs(5), &place);
        assert_eq!(place_at_end(&feed), Some(place));
        assert_eq!(place_at_end(&event(&place.card, place.sequence)), Some(place));
        assert_eq!(place_at_end(&[0; 19]), None);
        for expiring in [Expiring::Answer([9; 24]), Expiring::Challenge([8; 8])] {
            assert_eq!(Expiring::from_key(&expiring.key(Timestamp::from_secs(1))), Some(expiring));
        }
    }
}
