//! Cards by their number. Id and key follow from it, so that ten million of them need no room here.

use std::collections::HashMap;

use rand::RngExt as _;
use tenthcup_token::{CardId, Cti, Digest, MerchantId, Show, SigningKey, Timestamp};

/// The id of the so-many-th card: all over the ids there are, as those of real cards are.
pub(crate) fn id(number: u64) -> CardId {
    let digest = derived(b"TENTHCUP/BENCH/CARD\0", number);
    CardId::from_bytes(std::array::from_fn(|place| digest.as_bytes().get(place).copied().unwrap_or_default()))
}

/// The key of its holder.
pub(crate) fn key(number: u64) -> SigningKey {
    SigningKey::from_seed(derived(b"TENTHCUP/BENCH/HOLDER\0", number).as_bytes())
}

/// What is derived from a label and a number.
pub(crate) fn derived(label: &[u8], number: u64) -> Digest {
    Digest::of_parts(&[label, &number.to_be_bytes()])
}

/// The holders who come to one till: every so-many-th card, so that no card is at two tills at once.
pub(crate) struct Holders {
    merchant: MerchantId,
    first: u64,
    step: u64,
    of: u64,
    /// Codes that each has shown so far.
    shown: HashMap<u64, u32>,
}

impl Holders {
    /// Of `of` cards those with a number that is `first` plus any multiple of `step`. There must be one at least.
    pub(crate) fn new(merchant: MerchantId, first: u64, step: u64, of: u64) -> Self {
        Self { merchant, first, step, of, shown: HashMap::new() }
    }

    /// The digits that anybody of them shows at `now`.
    pub(crate) fn show(&mut self, now: Timestamp) -> String {
        let mut rng = rand::rng();
        let count = (self.of - self.first).div_ceil(self.step).max(1);
        let number = self.first + rng.random_range(0..count) * self.step;
        let shown = self.shown.entry(number).or_default();
        *shown += 1;
        let cti = Cti { counter: *shown, random: rng.random() };
        let show = Show { card: id(number), iat: now, cti };
        key(number).sign(show, &self.merchant, &[]).text().unwrap_or_default()
    }
}
