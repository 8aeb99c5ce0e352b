//! What a check costs beside the bare signature checks in it: `cargo bench -p tenthcup-verifier`.
//!
//! Both sides run in turns, so that a noisy machine disturbs them alike; the figure that counts is their ratio, and of the rounds the median.

use std::hint::black_box;
use std::time::{Duration, Instant};

use ed25519_dalek::{Signature, Signer as _, SigningKey as Bare, VerifyingKey};
use tenthcup_token::{
    Card, CardId, CouponId, Cti, DeviceId, Digest, Entry, Intent, KeyEntry, KeySetClaims, KeyStatus, Kinds,
    MerchantId, Show, ShowCard, SigningKey, StaffId, StoreId, Timestamp, Unverified, VoucherId,
};
use tenthcup_verifier::{
    CardStanding, CardStatus, CodeChecks, CouponStanding, DeviceStanding, DeviceStatus, KeySet, Moment,
    Registry, StorageFault, VoucherStanding, Windows, check_entry,
};

const MERCHANT: MerchantId = MerchantId::from_bytes([1; 16]);
const CARD: CardId = CardId::from_bytes([3; 16]);
const DEVICE: DeviceId = DeviceId::from_bytes([4; 16]);
const STORE: StoreId = StoreId::from_bytes([5; 16]);
const NOW: Timestamp = Timestamp::from_secs(1_800_000_000);
const ROUNDS: usize = 41;
const CHECKS_A_ROUND: u32 = 200;

/// One card and one device, looked up in no time: the registry's own cost is not what is measured.
struct OneOfEach(CardStanding, DeviceStanding);

impl Registry for OneOfEach {
    fn card(&self, _: &CardId) -> Result<Option<CardStanding>, StorageFault> {
        Ok(Some(self.0.clone()))
    }

    fn device(&self, _: &DeviceId) -> Result<Option<DeviceStanding>, StorageFault> {
        Ok(Some(self.1))
    }

    fn voucher(&self, _: &VoucherId) -> Result<Option<VoucherStanding>, StorageFault> {
        Ok(None)
    }

    fn coupon(&self, _: &CouponId) -> Result<Option<CouponStanding>, StorageFault> {
        Ok(None)
    }
}

fn main() {
    let (issuer, holder) = (SigningKey::from_seed(&[11; 32]), SigningKey::from_seed(&[12; 32]));
    let keys = key_set(&issuer);
    let standing = CardStanding {
        merchant: MERCHANT,
        holder: holder.public().into(),
        generation: 0,
        status: CardStatus::Active,
    };
    let till = SigningKey::from_seed(&[13; 32]);
    let status = DeviceStatus::Active;
    let device = DeviceStanding { merchant: MERCHANT, store: STORE, key: till.public(), status };
    let registry = OneOfEach(standing, device);
    let windows = Windows::default();
    let checks = CodeChecks {
        merchant: &MERCHANT,
        device: &DEVICE,
        registry: &registry,
        keys: &keys,
        windows: &windows,
        moment: Moment::Online { arrived: NOW, now: NOW },
    };
    let cti = Cti { counter: 1, random: [9; 8] };
    let shown = holder.sign(Show { card: CARD, iat: NOW, cti }, &MERCHANT, &[]);
    let card = Card {
        kid: issuer.public().kid(),
        exp: NOW.plus(86_400),
        iat: NOW,
        card: CARD,
        generation: 0,
        holder: holder.public().into(),
    };
    let card = issuer.sign(card, &MERCHANT, &[]);
    let Ok(carried) = Unverified::from_bytes(card.bytes()) else { return };
    let carrying = holder.sign(ShowCard { card: carried, iat: NOW, cti }, &MERCHANT, &[]);
    let bare = BareCheck::new(&[12; 32], 200);
    let (shown, carrying) = (shown.text().unwrap_or_default(), carrying.text().unwrap_or_default());
    let entry = entry(&till, &shown);
    let entry_holds = || {
        let entry = Unverified::from_base64(&entry).ok();
        entry
            .and_then(|entry| check_entry(entry, &registry, &keys, &windows, NOW).ok())
            .is_some_and(|checked| checked.code().is_ok())
    };
    report("ENTRY with a SHOW / 2 signatures", entry_holds, || bare.holds() && bare.holds());
    report("SHOW / 1 signature", || checks.card(&shown).is_ok(), || bare.holds());
    report("SHOW-CARD / 2 signatures", || checks.card(&carrying).is_ok(), || bare.holds() && bare.holds());
    // The key that a CARD names is a point that has to be found sound before anything is checked with it.
    let with_key = || bare.holds() && bare.holds() && bare.key_is_sound();
    report("SHOW-CARD / 2 signatures and a key", || checks.card(&carrying).is_ok(), with_key);
}

/// One punch for what was shown, as a counter sends it.
fn entry(till: &SigningKey, shown: &str) -> String {
    let intent = Intent::Punch { count: 1, code: shown.to_owned() };
    let staff = StaffId::from_bytes([6; 16]);
    let (device, store, prev) = (DEVICE, STORE, Digest::ZERO);
    let entry =
        Entry { device, sequence: 1, prev, time: NOW, store, staff, intent, sale: None, amount: None };
    till.sign(entry, &MERCHANT, &[]).to_base64()
}

fn key_set(issuer: &SigningKey) -> KeySet {
    let root = SigningKey::from_seed(&[10; 32]);
    let entry = KeyEntry {
        key: issuer.public(),
        merchant: MERCHANT,
        kinds: Kinds::ISSUER,
        not_before: NOW.minus(1000),
        not_after: NOW.plus(100_000),
        status: KeyStatus::Active,
    };
    let set = KeySetClaims::new(root.public().kid(), 1, NOW, NOW.plus(100_000), vec![entry]);
    KeySet::from_signed(root.sign(set, &MerchantId::NONE, &[]))
}

/// A signature check and nothing else, over a message of a token's size.
struct BareCheck {
    key: VerifyingKey,
    message: Vec<u8>,
    signature: Signature,
}

impl BareCheck {
    fn new(seed: &[u8; 32], length: usize) -> Self {
        let (key, message) = (Bare::from_bytes(seed), vec![7; length]);
        let signature = key.sign(&message);
        Self { key: key.verifying_key(), message, signature }
    }

    fn key_is_sound(&self) -> bool {
        VerifyingKey::from_bytes(black_box(self.key.as_bytes())).is_ok_and(|key| !key.is_weak())
    }

    fn holds(&self) -> bool {
        self.key.verify_strict(black_box(&self.message), black_box(&self.signature)).is_ok()
    }
}

fn report(name: &str, check: impl Fn() -> bool, bare: impl Fn() -> bool) {
    assert!(check() && bare(), "a check that fails is not what is measured");
    let mut rounds: Vec<(Duration, Duration)> = (0..ROUNDS).map(|_| (time(&check), time(&bare))).collect();
    rounds.sort_by(|one, other| ratio(one).total_cmp(&ratio(other)));
    let median = rounds.get(ROUNDS / 2).copied().unwrap_or_default();
    let each = |time: Duration| time.as_secs_f64() * 1e6 / f64::from(CHECKS_A_ROUND);
    println!(
        "{name:<36} {:>6.1} µs, bare {:>6.1} µs, ratio {:.3}",
        each(median.0),
        each(median.1),
        ratio(&median)
    );
}

fn ratio((check, bare): &(Duration, Duration)) -> f64 {
    check.as_secs_f64() / bare.as_secs_f64()
}

fn time(run: impl Fn() -> bool) -> Duration {
    let start = Instant::now();
    for _ in 0..CHECKS_A_ROUND {
        black_box(run());
    }
    start.elapsed()
}
