//! One of everything, as it really is.

use tenthcup_token::*;

pub(crate) const MERCHANT: MerchantId = MerchantId::from_bytes([1; 16]);
pub(crate) const NOW: Timestamp = Timestamp::from_secs(1_800_000_000);
pub(crate) const CARD: CardId = CardId::from_bytes([3; 16]);
const DEVICE: DeviceId = DeviceId::from_bytes([4; 16]);
const STORE: StoreId = StoreId::from_bytes([5; 16]);
const STAFF: StaffId = StaffId::from_bytes([6; 16]);
const REWARD: RewardId = RewardId::from_bytes([7; 16]);
const CHALLENGE: ChallengeNonce = ChallengeNonce::from_bytes([8; 8]);
const CTI: Cti = Cti { counter: 7, random: [9; 8] };

/// Signs everything that Ed25519 signs; on record as whatever the kind asks for.
pub(crate) fn signer() -> SigningKey {
    SigningKey::from_seed(&[12; 32])
}

pub(crate) fn p256() -> P256SigningKey {
    P256SigningKey::from_seed(&[13; 32]).expect("a good seed")
}

pub(crate) fn on_record_as_issuer() -> KeyOnRecord {
    key_entry(MERCHANT).on_record()
}

fn key_entry(merchant: MerchantId) -> KeyEntry {
    let (key, not_before, not_after) = (signer().public(), NOW, NOW.plus(1000));
    KeyEntry { key, merchant, kinds: Kinds::ISSUER, not_before, not_after, status: KeyStatus::Active }
}

fn kid() -> Kid {
    signer().public().kid()
}

fn sale() -> SaleReference {
    "till 4 / 1187".to_owned().try_into().expect("a good reference")
}

fn origin() -> Origin {
    "https://shop.example".to_owned().try_into().expect("a good origin")
}

pub(crate) fn show() -> Show {
    Show { card: CARD, iat: NOW, cti: CTI }
}

pub(crate) fn redeem() -> Redeem {
    Redeem { card: CARD, iat: NOW, cti: CTI, challenge: CHALLENGE }
}

pub(crate) fn card(holder: HolderKey) -> Card {
    Card { kid: kid(), exp: NOW.plus(86_400), iat: NOW, card: CARD, generation: 2, holder }
}

pub(crate) fn show_card(holder: HolderKey) -> ShowCard {
    let card = signer().sign(card(holder), &MERCHANT, &[]);
    let card = Unverified::from_bytes(card.bytes()).expect("just signed");
    ShowCard { card, iat: NOW, cti: CTI }
}

pub(crate) fn voucher(device: Option<()>) -> Voucher {
    let voucher = VoucherId::from_bytes([9; 16]);
    Voucher { kid: kid(), exp: NOW.plus(60), iat: NOW, voucher, device: device.map(|()| DEVICE) }
}

pub(crate) fn coupon(by_issuer: bool) -> Coupon {
    let signer = if by_issuer { CouponSigner::Issuer(kid()) } else { CouponSigner::Device(DEVICE) };
    let coupon = CouponId::from_bytes([8; 16]);
    Coupon { signer, exp: NOW.plus(3600), iat: NOW, coupon, sale: sale_digest(&MERCHANT, &sale()) }
}

pub(crate) fn invite() -> Invite {
    Invite { kid: kid(), exp: NOW.plus(60), iat: NOW, invite: InviteId::from_bytes([9; 16]) }
}

pub(crate) fn paper() -> Paper {
    Paper { kid: kid(), exp: NOW.plus(60), iat: NOW, card: CARD, generation: 0x0102 }
}

pub(crate) fn entry(intent: Intent) -> Entry {
    let with_sale = matches!(intent, Intent::Punch { .. });
    Entry {
        device: DEVICE,
        sequence: 3,
        prev: Digest::of(b"previous"),
        time: NOW,
        store: STORE,
        staff: STAFF,
        intent,
        sale: with_sale.then(sale),
        amount: with_sale.then(|| Money::new(1150, "EUR".parse().expect("a good currency"))),
    }
}

pub(crate) fn shown_text() -> String {
    signer().sign(show(), &MERCHANT, &[]).text().expect("a kind with a text")
}

pub(crate) fn paper_text() -> String {
    signer().sign(paper(), &MERCHANT, &[]).text().expect("a kind with a text")
}

pub(crate) fn to_move(card: MovedCard) -> Intent {
    Intent::Move { card, claim: claim_commitment(&claim_code_subject(&[1; 16])) }
}

pub(crate) fn challenge() -> Challenge {
    let (device, store, reward) = (DEVICE, STORE, REWARD);
    Challenge { kid: kid(), nonce: CHALLENGE, card: CARD, device, store, reward, iat: NOW, exp: NOW.plus(60) }
}

pub(crate) fn login() -> Login {
    Login { subject: [3; 16], nonce: [1; 16], origin: origin(), iat: NOW }
}

pub(crate) fn claim(key: HolderKey) -> Claim {
    Claim { subject: Digest::of(b"invite"), key, iat: NOW, origin: origin() }
}

pub(crate) fn enrol() -> Enrol {
    Enrol { subject: enrolment_subject(&[1; 16]), key: signer().public(), iat: NOW, origin: origin() }
}

pub(crate) fn receipt() -> Receipt {
    Receipt {
        kid: kid(),
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

pub(crate) fn receipt_of_a_move() -> Receipt {
    Receipt { sequence: 5, kind: EventKind::Moved, store: StoreId::NONE, units: 0, ..receipt() }
}

pub(crate) fn key_set() -> KeySetClaims {
    let keys = vec![key_entry(MerchantId::from_bytes([2; 16])), key_entry(MERCHANT)];
    KeySetClaims::new(kid(), 3, NOW, NOW.plus(86_400), keys)
}

pub(crate) fn freeze_list() -> FreezeList {
    let cards = [(3, 2), (1, 300)].map(|(card, least_generation)| FrozenCard {
        card: CardId::from_bytes([card; 16]),
        least_generation,
    });
    let programs = vec![ProgramId::from_bytes([7; 16])];
    FreezeList::new((kid(), 4, 3, NOW), cards.to_vec(), vec![DEVICE, DeviceId::NONE], vec![STAFF], programs)
}
