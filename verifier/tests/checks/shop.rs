//! A small shop to test with: keys of everybody, a registry, and the tokens they make.

use std::collections::HashMap;

use tenthcup_token::*;
use tenthcup_verifier::*;

pub(crate) const MERCHANT: MerchantId = MerchantId::from_bytes([1; 16]);
pub(crate) const OTHER_MERCHANT: MerchantId = MerchantId::from_bytes([2; 16]);
pub(crate) const CARD: CardId = CardId::from_bytes([3; 16]);
pub(crate) const DEVICE: DeviceId = DeviceId::from_bytes([4; 16]);
pub(crate) const STORE: StoreId = StoreId::from_bytes([5; 16]);
pub(crate) const STAFF: StaffId = StaffId::from_bytes([6; 16]);
pub(crate) const REWARD: RewardId = RewardId::from_bytes([7; 16]);
pub(crate) const NOW: Timestamp = Timestamp::from_secs(1_800_000_000);

pub(crate) fn root() -> SigningKey {
    SigningKey::from_seed(&[10; 32])
}

pub(crate) fn issuer() -> SigningKey {
    SigningKey::from_seed(&[11; 32])
}

pub(crate) fn holder() -> SigningKey {
    SigningKey::from_seed(&[12; 32])
}

pub(crate) fn device() -> SigningKey {
    SigningKey::from_seed(&[13; 32])
}

pub(crate) fn stranger() -> SigningKey {
    SigningKey::from_seed(&[99; 32])
}

/// What the registry of the test knows, and whether its storage answers.
#[derive(Default)]
pub(crate) struct Shop {
    pub(crate) cards: HashMap<CardId, CardStanding>,
    pub(crate) devices: HashMap<DeviceId, DeviceStanding>,
    pub(crate) vouchers: HashMap<VoucherId, VoucherStanding>,
    pub(crate) coupons: HashMap<CouponId, CouponStanding>,
    pub(crate) broken: bool,
}

impl Shop {
    pub(crate) fn open() -> Self {
        let mut shop = Self::default();
        shop.cards.insert(CARD, standing(MERCHANT));
        let status = DeviceStatus::Active;
        let counter = DeviceStanding { merchant: MERCHANT, store: STORE, key: device().public(), status };
        shop.devices.insert(DEVICE, counter);
        shop
    }
}

impl Registry for Shop {
    fn card(&self, card: &CardId) -> Result<Option<CardStanding>, StorageFault> {
        self.answer(self.cards.get(card).cloned())
    }

    fn device(&self, device: &DeviceId) -> Result<Option<DeviceStanding>, StorageFault> {
        self.answer(self.devices.get(device).copied())
    }

    fn voucher(&self, voucher: &VoucherId) -> Result<Option<VoucherStanding>, StorageFault> {
        self.answer(self.vouchers.get(voucher).copied())
    }

    fn coupon(&self, coupon: &CouponId) -> Result<Option<CouponStanding>, StorageFault> {
        self.answer(self.coupons.get(coupon).copied())
    }
}

impl Shop {
    fn answer<T>(&self, found: Option<T>) -> Result<Option<T>, StorageFault> {
        if self.broken { Err(StorageFault::new("broken")) } else { Ok(found) }
    }
}

pub(crate) fn standing(merchant: MerchantId) -> CardStanding {
    CardStanding { merchant, holder: holder().public().into(), generation: 1, status: CardStatus::Active }
}

pub(crate) fn key_entry(merchant: MerchantId, key: &SigningKey) -> KeyEntry {
    KeyEntry {
        key: key.public(),
        merchant,
        kinds: Kinds::ISSUER,
        not_before: NOW.minus(1000),
        not_after: NOW.plus(1_000_000),
        status: KeyStatus::Active,
    }
}

pub(crate) fn key_set(version: u64, keys: Vec<KeyEntry>) -> Signed<KeySetClaims> {
    let claims = KeySetClaims::new(root().public().kid(), version, NOW, NOW.plus(1_000_000), keys);
    root().sign(claims, &MerchantId::NONE, &[])
}

pub(crate) fn keys() -> KeySet {
    KeySet::from_signed(key_set(1, vec![key_entry(MERCHANT, &issuer())]))
}

pub(crate) fn show_at(iat: Timestamp) -> Show {
    Show { card: CARD, iat, cti: Cti { counter: 1, random: [1; 8] } }
}

pub(crate) fn shown(iat: Timestamp) -> String {
    holder().sign(show_at(iat), &MERCHANT, &[]).text().unwrap()
}

pub(crate) fn card() -> Card {
    let (kid, exp) = (issuer().public().kid(), NOW.plus(86_400));
    Card { kid, exp, iat: NOW, card: CARD, generation: 1, holder: holder().public().into() }
}

pub(crate) fn shown_with(card: &Signed<Card>, iat: Timestamp, random: u8) -> String {
    let card = Unverified::from_bytes(card.bytes()).unwrap();
    let show = ShowCard { card, iat, cti: Cti { counter: 1, random: [random; 8] } };
    holder().sign(show, &MERCHANT, &[]).text().unwrap()
}

pub(crate) fn voucher(device: Option<DeviceId>) -> Voucher {
    let (kid, exp) = (issuer().public().kid(), NOW.plus(86_400));
    Voucher { kid, exp, iat: NOW, voucher: VoucherId::from_bytes([8; 16]), device }
}

pub(crate) fn entry(code: &str) -> Entry {
    Entry {
        device: DEVICE,
        sequence: 1,
        prev: Digest::ZERO,
        time: NOW,
        store: STORE,
        staff: STAFF,
        intent: Intent::Punch { count: 1, code: code.to_owned() },
        sale: None,
        amount: None,
    }
}

pub(crate) fn submitted(entry: Entry) -> Unverified<Entry> {
    Unverified::from_bytes(device().sign(entry, &MERCHANT, &[]).bytes()).unwrap()
}
