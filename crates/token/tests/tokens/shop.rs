//! A shop, its keys, and one token of each kind that the tests need.

use tenthcup_token::*;

pub(crate) const MERCHANT: MerchantId = MerchantId::from_bytes([1; 16]);
pub(crate) const OTHER_MERCHANT: MerchantId = MerchantId::from_bytes([2; 16]);
pub(crate) const CARD: CardId = CardId::from_bytes([3; 16]);
pub(crate) const DEVICE: DeviceId = DeviceId::from_bytes([4; 16]);
pub(crate) const STORE: StoreId = StoreId::from_bytes([5; 16]);
pub(crate) const NOW: Timestamp = Timestamp::from_secs(1_800_000_000);
pub(crate) const CTI: Cti = Cti { counter: 7, random: [9; 8] };

pub(crate) fn issuer() -> SigningKey {
    SigningKey::from_seed(&[11; 32])
}

pub(crate) fn holder() -> SigningKey {
    SigningKey::from_seed(&[12; 32])
}

pub(crate) fn issuer_on_record(merchant: MerchantId) -> KeyOnRecord {
    key_entry(merchant).on_record()
}

pub(crate) fn key_entry(merchant: MerchantId) -> KeyEntry {
    KeyEntry {
        key: issuer().public(),
        merchant,
        kinds: Kinds::ISSUER,
        not_before: NOW,
        not_after: NOW.plus(1000),
        status: KeyStatus::Active,
    }
}

pub(crate) fn show() -> Show {
    Show { card: CARD, iat: NOW, cti: CTI }
}

pub(crate) fn card() -> Card {
    let (kid, exp) = (issuer().public().kid(), NOW.plus(86_400));
    Card { kid, exp, iat: NOW, card: CARD, generation: 2, holder: holder().public().into() }
}

pub(crate) fn entry() -> Entry {
    Entry {
        device: DEVICE,
        sequence: 3,
        prev: Digest::of(b"previous"),
        time: NOW,
        store: STORE,
        staff: StaffId::from_bytes([6; 16]),
        intent: Intent::Punch { count: 2, code: holder().sign(show(), &MERCHANT, &[]).text().unwrap() },
        sale: Some("till 4 / 1187".to_owned().try_into().unwrap()),
        amount: Some(Money::new(1150, "EUR".parse().unwrap())),
    }
}

pub(crate) fn origin() -> Origin {
    "https://shop.example".to_owned().try_into().unwrap()
}

pub(crate) fn login() -> Login {
    Login { subject: [3; 16], nonce: [1; 16], origin: origin(), iat: NOW }
}

pub(crate) fn receipt() -> Receipt {
    Receipt {
        kid: issuer().public().kid(),
        card: CARD,
        sequence: 4,
        kind: EventKind::Reversed,
        recorded: NOW,
        happened: NOW.minus(2),
        store: STORE,
        units: -2,
        progress: -1,
        needed: 10,
        rewards: 0,
        event: Digest::of(b"event"),
        previous: Digest::of(b"before"),
    }
}

pub(crate) fn coupon(signer: CouponSigner) -> Coupon {
    let sale = sale_digest(&MERCHANT, &"till 4 / 1187".to_owned().try_into().unwrap());
    Coupon { signer, exp: NOW.plus(3600), iat: NOW, coupon: CouponId::from_bytes([8; 16]), sale }
}

pub(crate) fn frozen(card: u8, least_generation: u16) -> FrozenCard {
    FrozenCard { card: CardId::from_bytes([card; 16]), least_generation }
}

pub(crate) fn freeze_list() -> FreezeList {
    let (devices, staff) = (vec![DEVICE, DeviceId::NONE], vec![StaffId::from_bytes([6; 16])]);
    let programs = vec![ProgramId::from_bytes([7; 16])];
    let cards = vec![frozen(3, 2), frozen(1, 300), frozen(3, 5)];
    FreezeList::new((issuer().public().kid(), 4, 3, NOW), cards, devices, staff, programs)
}
