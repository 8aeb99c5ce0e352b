//! Tills by their number, with the holders who come to them.

use tenthcup_token::{
    DeviceId, Digest, Entry, Intent, MerchantId, Signed, SigningKey, StaffId, StoreId, Timestamp,
};

use crate::cards::{Holders, derived};

/// Where tills stand, and who is signed on.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) merchant: MerchantId,
    pub(crate) store: StoreId,
    pub(crate) staff: StaffId,
}

/// The id of the so-many-th till.
pub(crate) fn id(number: u64) -> DeviceId {
    let digest = derived(b"TENTHCUP/BENCH/TILL\0", number);
    DeviceId::from_bytes(std::array::from_fn(|place| {
        digest.as_bytes().get(place).copied().unwrap_or_default()
    }))
}

/// Its key.
pub(crate) fn key(number: u64) -> SigningKey {
    SigningKey::from_seed(derived(b"TENTHCUP/BENCH/TILL-KEY\0", number).as_bytes())
}

/// A till: signs entries, and keeps their chain.
pub(crate) struct Till {
    id: DeviceId,
    key: SigningKey,
    place: Place,
    holders: Holders,
    sequence: u64,
    head: Digest,
}

impl Till {
    /// The so-many-th of `tills`, which share `cards` among them, before its first entry.
    pub(crate) fn new(place: Place, number: u64, tills: u64, cards: u64) -> Self {
        let holders = Holders::new(place.merchant, number, tills, cards);
        Self { id: id(number), key: key(number), place, holders, sequence: 0, head: Digest::ZERO }
    }

    /// The next entry of its chain: one punch for one of its holders.
    pub(crate) fn sign(&mut self, now: Timestamp) -> Signed<Entry> {
        let Place { merchant, store, staff } = self.place;
        let intent = Intent::Punch { count: 1, code: self.holders.show(now) };
        let (device, sequence, prev) = (self.id, self.sequence + 1, self.head);
        let entry =
            Entry { device, sequence, prev, time: now, store, staff, intent, sale: None, amount: None };
        let signed = self.key.sign(entry, &merchant, &[]);
        (self.sequence, self.head) = (sequence, signed.digest());
        signed
    }
}
