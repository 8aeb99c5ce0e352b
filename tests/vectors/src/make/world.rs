//! A small shop: its ids, its keys, and the tokens that they make.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tenthcup_token::{
    Card, CardId, Claims, Coupon, CouponId, CouponSigner, Cti, DeviceId, Digest, Entry, FreezeList,
    FrozenCard, HolderKey, Intent, Invite, InviteId, Kind, Kinds, MerchantId, P256SigningKey, Paper,
    ProgramId, Show, ShowCard, Signed, SigningKey, StaffId, StoreId, Timestamp, TotpSecret, Unverified,
    Voucher, VoucherId, sale_digest,
};
use tenthcup_verifier::ReplayKey;

use crate::case::{
    CardState, Case, CouponState, DeviceState, HolderState, KeyJwk, Keys, Scan, State, VoucherState,
};

pub(super) const MERCHANT: MerchantId = MerchantId::from_bytes([1; 16]);
pub(super) const OTHER_MERCHANT: MerchantId = MerchantId::from_bytes([2; 16]);
pub(super) const DEVICE: DeviceId = DeviceId::from_bytes([4; 16]);
pub(super) const OTHER_DEVICE: DeviceId = DeviceId::from_bytes([14; 16]);
pub(super) const STORE: StoreId = StoreId::from_bytes([5; 16]);
pub(super) const STAFF: StaffId = StaffId::from_bytes([6; 16]);
pub(super) const NOW: Timestamp = Timestamp::from_secs(1_800_000_000);
pub(super) const CTI: Cti = Cti { counter: 7, random: [9; 8] };
const DAY: u32 = 86_400;

/// A card of [`MERCHANT`] held by an Ed25519 key, generation 1.
pub(super) const CARD: CardId = CardId::from_bytes([0x31; 16]);
/// The same, by a P-256 key.
pub(super) const P256_CARD: CardId = CardId::from_bytes([0x32; 16]);
/// In a pass with a rotating code.
pub(super) const PASS_CARD: CardId = CardId::from_bytes([0x33; 16]);
/// On paper, generation 3.
pub(super) const PAPER_CARD: CardId = CardId::from_bytes([0x34; 16]);
/// Of [`OTHER_MERCHANT`], with the same key as [`CARD`].
pub(super) const FOREIGN_CARD: CardId = CardId::from_bytes([0x35; 16]);
pub(super) const FROZEN_CARD: CardId = CardId::from_bytes([0x36; 16]);
pub(super) const UNKNOWN_CARD: CardId = CardId::from_bytes([0x3f; 16]);
pub(super) const VOUCHER: VoucherId = VoucherId::from_bytes([0x41; 16]);
pub(super) const COUPON: CouponId = CouponId::from_bytes([0x51; 16]);
pub(super) const SECRET: TotpSecret = TotpSecret::from_bytes(*b"12345678901234567890");

pub(super) fn root() -> SigningKey {
    SigningKey::from_seed(&[10; 32])
}

pub(super) fn issuer() -> SigningKey {
    SigningKey::from_seed(&[11; 32])
}

pub(super) fn holder() -> SigningKey {
    SigningKey::from_seed(&[12; 32])
}

pub(super) fn device() -> SigningKey {
    SigningKey::from_seed(&[13; 32])
}

/// In the key set of [`MERCHANT`], but revoked.
pub(super) fn revoked() -> SigningKey {
    SigningKey::from_seed(&[14; 32])
}

/// In the key set, but may sign INVITE only.
pub(super) fn limited() -> SigningKey {
    SigningKey::from_seed(&[15; 32])
}

/// In the key set of [`OTHER_MERCHANT`].
pub(super) fn foreign() -> SigningKey {
    SigningKey::from_seed(&[16; 32])
}

pub(super) fn stranger() -> SigningKey {
    SigningKey::from_seed(&[99; 32])
}

/// The seed is below the order of the group.
#[allow(clippy::expect_used, reason = "a fixed seed that is a key")]
pub(super) fn p256() -> P256SigningKey {
    P256SigningKey::from_seed(&[17; 32]).expect("a key")
}

fn jwk(key: &SigningKey, merchant: MerchantId, kinds: Kinds, status: &str) -> KeyJwk {
    KeyJwk {
        key: key.public(),
        kid: key.public().kid(),
        merchant,
        kinds: kinds.iter().map(|kind| kind.label().to_owned()).collect(),
        nbf: NOW.minus(30 * DAY),
        exp: NOW.plus(30 * DAY),
        status: status.to_owned(),
    }
}

pub(super) fn keys() -> Keys {
    Keys {
        keys: vec![
            jwk(&issuer(), MERCHANT, Kinds::ISSUER, "active"),
            jwk(&revoked(), MERCHANT, Kinds::ISSUER, "revoked"),
            jwk(&limited(), MERCHANT, Kinds::of(&[Kind::Invite]), "active"),
            jwk(&foreign(), OTHER_MERCHANT, Kinds::ISSUER, "active"),
        ],
        exp: NOW.plus(30 * DAY),
    }
}

fn card_state(card: CardId, merchant: MerchantId, generation: u16, holder: HolderState) -> CardState {
    CardState { card, merchant, generation, status: "active".into(), holder }
}

pub(super) fn state() -> State {
    let key = || HolderState::Key(holder().public().into());
    let pass = HolderState::Totp { totp: base64(SECRET.as_bytes()) };
    let frozen = CardState { status: "frozen".into(), ..card_state(FROZEN_CARD, MERCHANT, 1, key()) };
    State {
        cards: vec![
            card_state(CARD, MERCHANT, 1, key()),
            card_state(P256_CARD, MERCHANT, 1, HolderState::Key(HolderKey::P256(p256().public()))),
            card_state(PASS_CARD, MERCHANT, 1, pass),
            card_state(PAPER_CARD, MERCHANT, 3, HolderState::Paper { paper: true }),
            card_state(FOREIGN_CARD, OTHER_MERCHANT, 1, key()),
            frozen,
        ],
        vouchers: vec![VoucherState { voucher: VOUCHER, merchant: MERCHANT }],
        coupons: vec![CouponState { coupon: COUPON, merchant: MERCHANT }],
        devices: vec![device_state(DEVICE, "active", &device())],
        ..State::default()
    }
}

pub(super) fn device_state(id: DeviceId, status: &str, key: &SigningKey) -> DeviceState {
    DeviceState {
        device: id,
        merchant: MERCHANT,
        store: STORE,
        status: status.into(),
        key: key.public(),
        revoked: None,
        chain: None,
        late: Vec::new(),
        shifts: Vec::new(),
        waiting: 0,
    }
}

/// A case of a check, with the shop as its state.
pub(super) fn case(check: &str, name: &str, what: &str, text: String, expect: &str) -> Case {
    Case {
        name: format!("{check}-{name}"),
        what: what.to_owned(),
        check: check.to_owned(),
        text,
        now: NOW,
        merchant: MERCHANT,
        device: None,
        intent: None,
        entry_time: None,
        digits: None,
        subject: None,
        origin: None,
        root: None,
        kind: None,
        keys: keys(),
        state: state(),
        again: Vec::new(),
        expect: expect.to_owned(),
    }
}

/// A case of a code that staff scanned to punch.
pub(super) fn code(name: &str, what: &str, text: String, expect: &str) -> Case {
    let case = case("code", name, what, text, expect);
    Case { device: Some(DEVICE), intent: Some("punch".into()), ..case }
}

/// The same code to redeem.
pub(super) fn to_redeem(case: Case) -> Case {
    Case { intent: Some("redeem".into()), ..case }
}

/// A further scan at a device.
pub(super) fn scan(text: &str, now: Timestamp, device: DeviceId, entry_time: Option<Timestamp>) -> Scan {
    Scan {
        text: text.to_owned(),
        now,
        device: Some(device),
        intent: Some("punch".into()),
        entry_time,
        expect: None,
    }
}

pub(super) fn show(card: CardId, iat: Timestamp, cti: Cti) -> Show {
    Show { card, iat, cti }
}

pub(super) fn shown(iat: Timestamp) -> String {
    digits(&holder().sign(show(CARD, iat, CTI), &MERCHANT, &[]))
}

pub(super) fn card() -> Card {
    Card {
        kid: issuer().public().kid(),
        exp: NOW.plus(DAY),
        iat: NOW.minus(DAY),
        card: CARD,
        generation: 1,
        holder: holder().public().into(),
    }
}

/// The same token as one that was read and is believed by nobody.
#[allow(clippy::expect_used, reason = "what was just signed is well-formed")]
pub(super) fn unverified<T: Claims>(token: &Signed<T>) -> Unverified<T> {
    Unverified::from_bytes(token.bytes()).expect("a token of ours")
}

pub(super) fn show_card(card: &Signed<Card>, iat: Timestamp) -> ShowCard {
    ShowCard { card: unverified(card), iat, cti: CTI }
}

/// A SHOW-CARD with this CARD, signed by the issuer and [`holder`].
pub(super) fn shown_with(card: Card, iat: Timestamp) -> String {
    let card = issuer().sign(card, &MERCHANT, &[]);
    digits(&holder().sign(show_card(&card, iat), &MERCHANT, &[]))
}

pub(super) fn paper() -> Paper {
    let (kid, exp, iat) = (issuer().public().kid(), NOW.plus(DAY), NOW.minus(DAY));
    Paper { kid, exp, iat, card: PAPER_CARD, generation: 3 }
}

pub(super) fn voucher(device: Option<DeviceId>) -> Voucher {
    let (kid, exp, iat) = (issuer().public().kid(), NOW.plus(DAY), NOW.minus(DAY));
    Voucher { kid, exp, iat, voucher: VOUCHER, device }
}

#[allow(clippy::expect_used, reason = "a sale reference of ours")]
pub(super) fn coupon() -> Coupon {
    let sale = sale_digest(&MERCHANT, &"till 4 / 1187".to_owned().try_into().expect("a reference"));
    let signer = CouponSigner::Issuer(issuer().public().kid());
    Coupon { signer, exp: NOW.plus(3600), iat: NOW.minus(3600), coupon: COUPON, sale }
}

pub(super) fn invite() -> Invite {
    let (kid, exp, iat) = (issuer().public().kid(), NOW.plus(DAY), NOW.minus(DAY));
    Invite { kid, exp, iat, invite: InviteId::from_bytes([0x61; 16]) }
}

pub(super) fn entry(code: String) -> Entry {
    Entry {
        device: DEVICE,
        sequence: 1,
        prev: Digest::ZERO,
        time: NOW,
        store: STORE,
        staff: STAFF,
        intent: Intent::Punch { count: 1, code },
        sale: None,
        amount: None,
    }
}

pub(super) fn freeze_list(version: u64, key_set_version: u64, iat: Timestamp) -> FreezeList {
    let frozen = FrozenCard { card: FROZEN_CARD, least_generation: 2 };
    let other = FrozenCard { card: CARD, least_generation: 1 };
    let head = (issuer().public().kid(), version, key_set_version, iat);
    let programs = vec![ProgramId::from_bytes([8; 16])];
    FreezeList::new(head, vec![frozen, other], vec![OTHER_DEVICE], vec![STAFF], programs)
}

pub(super) fn replay(card: CardId, iat: Timestamp, cti: Cti) -> String {
    base64(ReplayKey::new(&card, iat, cti).as_bytes())
}

/// The digits of a kind that has some.
#[allow(clippy::expect_used, reason = "only called for kinds that have digits")]
pub(super) fn digits<T: Claims>(token: &Signed<T>) -> String {
    token.text().expect("a kind with digits")
}

/// Digits of a kind for any bytes.
pub(super) fn relabelled(digit: u8, bytes: &[u8]) -> String {
    tenthcup_token::text::encode(digit, bytes)
}

pub(super) fn base64(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
