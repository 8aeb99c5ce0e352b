use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use tenthcup_ledger::record::{Device, Invite, Merchant, Shift, Staff, StaffRole, StaffStatus, Store};
use tenthcup_ledger::{Fresh, Ledger, NewCard, Opened, Opening, Records, Shifts, Via};
use tenthcup_program::{Icon, Limits, Look, Name, Program, ProgramDraft};
use tenthcup_token::{
    CardId, Claim, DeviceId, Digest, InviteId, KeyEntry, KeySetClaims, KeyStatus, Kinds, MerchantId, Origin,
    ProgramId, Signed, SigningKey, StaffId, StoreId, Timestamp, join_subject,
};
use tenthcup_verifier::{DeviceStatus, KeySet, Windows};

use super::{Counter, Engine, Holder};

/// When the tests begin: 2026-09-21T12:53:20Z.
pub const T0: Timestamp = Timestamp::from_secs(1_790_000_000);

/// What a test wants changed in the program: ten punches for a coffee, without limits.
pub type Rules = fn(&mut ProgramDraft);

/// One merchant with one store, one person at the counter and one program.
pub struct Shop<E> {
    pub engine: E,
    pub merchant: MerchantId,
    pub store: StoreId,
    pub staff: StaffId,
    pub program: ProgramId,
    pub issuer: SigningKey,
    pub keys: KeySet,
    pub windows: Windows,
    now: AtomicU32,
}

impl<E: Engine> Shop<E> {
    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    pub async fn with(rules: Rules) -> Self {
        let mut rng = rng();
        let merchant = MerchantId::random(&mut rng);
        let issuer = SigningKey::generate(&mut rng);
        let keys = key_set(&issuer, merchant);
        let shop = Self {
            engine: E::new(),
            merchant,
            store: StoreId::random(&mut rng),
            staff: StaffId::random(&mut rng),
            program: ProgramId::random(&mut rng),
            issuer,
            keys,
            windows: Windows::default(),
            now: AtomicU32::new(T0.as_unix()),
        };
        shop.put_records(rules).await;
        shop
    }

    async fn put_records(&self, rules: Rules) {
        let (ledger, merchant) = (self.ledger(), self.merchant);
        let currency = "EUR".parse().unwrap();
        let time_zone = "Europe/Vienna".to_owned();
        let name = "Kaffee Eck".to_owned();
        let record = Merchant { id: merchant, name, currency, time_zone: time_zone.clone(), created: T0 };
        ledger.put(&record).await.unwrap();
        ledger.put(&Store { id: self.store, merchant, name: "Eck".into(), time_zone }).await.unwrap();
        self.hire(self.staff).await;
        ledger.put(&self.program_with(rules)).await.unwrap();
    }

    pub fn program_with(&self, rules: Rules) -> Program {
        let look = Look { colour: "#7a4b2a".parse().unwrap(), icon: "☕".parse::<Icon>().unwrap() };
        let name = |text| Name::parse(tenthcup_program::Field::Name, text).unwrap();
        let ids = (self.program, self.merchant);
        let mut draft =
            ProgramDraft::punch_card(ids, name("Coffee card"), 10, name("a free coffee"), look, T0);
        draft.limits = Limits::NONE;
        rules(&mut draft);
        Program::new(draft).unwrap()
    }

    pub async fn hire(&self, staff: StaffId) {
        let (name, role, status) = ("Anna".to_owned(), StaffRole::Counter, StaffStatus::Active);
        let record = Staff { id: staff, merchant: self.merchant, name, role, status, own_cards: Vec::new() };
        self.ledger().put(&record).await.unwrap();
    }

    pub fn ledger(&self) -> Arc<dyn Ledger> {
        self.engine.ledger()
    }

    pub fn now(&self) -> Timestamp {
        Timestamp::from_secs(self.now.load(Ordering::SeqCst))
    }

    pub fn wait(&self, seconds: u32) {
        self.now.fetch_add(seconds, Ordering::SeqCst);
    }

    pub fn set_clock(&self, now: Timestamp) {
        self.now.store(now.as_unix(), Ordering::SeqCst);
    }

    /// A new counter, with the shop's person signed on for a year.
    pub async fn counter(&self) -> Counter {
        let counter = Counter::new(self.store, self.staff);
        let (ledger, merchant) = (self.ledger(), self.merchant);
        let record = Device {
            id: counter.id,
            merchant,
            store: self.store,
            name: "Till".into(),
            key: counter.key.public(),
            status: DeviceStatus::Active,
            enrolled: self.now(),
            revoked: None,
        };
        ledger.put(&record).await.unwrap();
        let until = self.now().plus(366 * 24 * 60 * 60);
        let shift = Shift { merchant, device: counter.id, staff: self.staff, since: self.now(), until };
        ledger.sign_on(shift).await.unwrap();
        counter
    }

    pub async fn revoke(&self, device: DeviceId) {
        let ledger = self.ledger();
        let record: Device = ledger.get(self.merchant, &device).await.unwrap().unwrap();
        let revoked = Some(self.now());
        ledger.put(&Device { status: DeviceStatus::Revoked, revoked, ..record }).await.unwrap();
    }

    /// A customer who joined by the poster.
    pub async fn customer(&self) -> Holder {
        let key = SigningKey::generate(&mut rng());
        let claim = self.claim(&key, join_subject(&self.program));
        match self.open(claim, Via::Join(self.program)).await {
            Opening::Opened(opened) => Holder::new(opened.card.card, key),
            refused => panic!("{refused:?}"),
        }
    }

    pub fn claim(&self, key: &SigningKey, subject: Digest) -> Signed<Claim> {
        let origin = Origin::try_from("https://shop.example".to_owned()).unwrap();
        key.sign(Claim { subject, key: key.public().into(), iat: self.now(), origin }, &self.merchant, &[])
    }

    pub async fn open(&self, claim: Signed<Claim>, via: Via) -> Opening {
        let card = CardId::random(&mut rng());
        self.ledger().open_card(NewCard { claim, via, card }, self.now()).await.unwrap()
    }

    pub async fn opened(&self, claim: Signed<Claim>, via: Via) -> Opened {
        match self.open(claim, via).await {
            Opening::Opened(opened) => opened,
            refused => panic!("{refused:?}"),
        }
    }

    /// An invite on record, good for a day.
    pub async fn invite(&self) -> Invite {
        let id = InviteId::random(&mut rng());
        let (issued, expires) = (self.now(), self.now().plus(24 * 60 * 60));
        let token = Digest::of(id.as_bytes());
        let (merchant, program) = (self.merchant, self.program);
        let invite = Invite { id, merchant, program, token, issued, expires, claimed: None };
        self.ledger().put(&invite).await.unwrap();
        invite
    }
}

fn key_set(issuer: &SigningKey, merchant: MerchantId) -> KeySet {
    let root = SigningKey::generate(&mut rng());
    let (not_before, not_after) = (T0.minus(60), T0.plus(400 * 24 * 60 * 60));
    let key = KeyEntry {
        key: issuer.public(),
        merchant,
        kinds: Kinds::ISSUER,
        not_before,
        not_after,
        status: KeyStatus::Active,
    };
    let claims = KeySetClaims::new(root.public().kid(), 1, T0, not_after, vec![key]);
    KeySet::from_signed(root.sign(claims, &MerchantId::NONE, &[]))
}

/// Random values for one decision.
pub fn fresh() -> Fresh {
    Fresh::draw(&mut rng())
}

pub fn rng() -> impl Rng {
    StdRng::from_rng(&mut rand::rng())
}
