//! A merchant's whole shop as it is in use: a program, a store, staff at an enrolled counter, a holder with a card.

use std::sync::atomic::{AtomicU32, Ordering};

use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use tenthcup_issuer::random::rng;
use tenthcup_token::{
    CardId, Claim, Claims, Cti, DeviceId, Digest, Enrol, Entry, Intent, Login, MerchantId, Money, Origin,
    ProgramId, Show, SigningKey, StaffId, StoreId, enrolment_subject, join_subject,
};

use crate::house::{Answer, Caller, House, ORIGIN_TEXT};

pub(crate) const PIN: &str = "2468";

pub(crate) struct Shop {
    pub(crate) console: Caller,
    pub(crate) merchant: MerchantId,
    pub(crate) store: StoreId,
    pub(crate) staff: StaffId,
    pub(crate) program: ProgramId,
    pub(crate) enrolment: String,
    pub(crate) counter: Counter,
    pub(crate) holder: Holder,
    pub(crate) till: Till,
}

/// A till that is not ours, with an API key.
pub(crate) struct Till {
    pub(crate) id: String,
    pub(crate) key: Caller,
}

pub(crate) struct Counter {
    pub(crate) key: SigningKey,
    pub(crate) device: DeviceId,
    pub(crate) merchant: MerchantId,
    pub(crate) store: StoreId,
    pub(crate) sequence: u64,
    pub(crate) head: Digest,
    pub(crate) session: Caller,
}

pub(crate) struct Holder {
    pub(crate) key: SigningKey,
    pub(crate) card: CardId,
    pub(crate) merchant: MerchantId,
    pub(crate) session: Caller,
    shown: AtomicU32,
}

fn id<T: std::str::FromStr>(value: &Value) -> T {
    value.as_str().and_then(|text| text.parse().ok()).unwrap_or_else(|| panic!("{value} is no id"))
}

pub(crate) fn origin() -> Origin {
    ORIGIN_TEXT.to_owned().try_into().unwrap()
}

impl Shop {
    pub(crate) async fn open(house: &House, login: &str) -> Self {
        let console = house.set_up(login).await;
        let session = house.get("/v1/session", &console).await.json();
        let merchant = id(&session["merchant"]["id"]);
        let store = id(&house.get("/v1/stores", &console).await.json()[0]["id"]);
        let staff = hire(house, &console, "Anna").await;
        let program = house.post("/v1/programs", &console, program_body()).await;
        assert_eq!(program.status, StatusCode::CREATED, "{}", program.json());
        let program = id(&program.json()["id"]);
        let (enrolment, counter) = enrol(house, &console, store).await;
        let holder = Holder::join(house, merchant, program).await;
        let till = Till::make(house, &console, program, store).await;
        Self { console, merchant, store, staff, program, enrolment, counter, holder, till }
    }
}

/// Somebody new, with the PIN of everybody here.
pub(crate) async fn hire(house: &House, console: &Caller, name: &str) -> StaffId {
    let staff = house.post("/v1/staff", console, json!({"name": name, "pin": PIN})).await;
    assert_eq!(staff.status, StatusCode::CREATED);
    id(&staff.json()["id"])
}

impl Till {
    pub(crate) async fn make(house: &House, console: &Caller, program: ProgramId, store: StoreId) -> Self {
        let wanted = json!({"name": "Front till", "program": program, "store": store});
        let made = house.post("/v1/api-keys", console, wanted).await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.json());
        Self { id: made.text("/id"), key: Caller::Bearer(made.text("/key")) }
    }
}

pub(crate) fn program_body() -> Value {
    json!({"name": "The tenth cup", "reward": "a free coffee", "punches_needed": 10, "colour": "#7a4b2a", "icon": "☕"})
}

/// Opens an enrolment at the console; its id and the secret of its link.
pub(crate) async fn open_enrolment(house: &House, console: &Caller, store: StoreId) -> (String, String) {
    let opened = house.post("/v1/enrolments", console, json!({"store": store})).await;
    assert_eq!(opened.status, StatusCode::CREATED, "{}", opened.json());
    let url = opened.text("/url");
    let (_, behind) = url.split_once("/counter/#enrol=").expect("an enrolment link");
    let (secret, fingerprint) = behind.split_once('.').expect("secret and fingerprint");
    assert_eq!(fingerprint, house.app.keys().root().fingerprint());
    (opened.text("/id"), secret.to_owned())
}

/// What a device with this key sends by that link.
pub(crate) fn knock_body(house: &House, key: &SigningKey, secret: &str) -> Value {
    let bytes: [u8; 16] = URL_SAFE_NO_PAD.decode(secret).unwrap().try_into().unwrap();
    let enrol =
        Enrol { subject: enrolment_subject(&bytes), key: key.public(), iat: house.now(), origin: origin() };
    let enrol = key.sign(enrol, &MerchantId::NONE, &[]);
    json!({"enrol": enrol.to_base64(), "secret": secret, "name": "Till 1"})
}

/// Enrols a device as two people do; the enrolment's id, and the counter, signed in.
pub(crate) async fn enrol(house: &House, console: &Caller, store: StoreId) -> (String, Counter) {
    let (enrolment, secret) = open_enrolment(house, console, store).await;
    let key = SigningKey::generate(&mut rng());
    let waiting = house.post("/v1/enrol", &Caller::Nobody, knock_body(house, &key, &secret)).await;
    assert_eq!(waiting.text("/state"), "waiting");
    let body = json!({"digits": waiting.text("/digits")});
    let confirmed = house.post(&format!("/v1/enrolments/{enrolment}/confirm"), console, body).await;
    assert_eq!(confirmed.text("/state"), "confirmed");
    let enrolled = house.post("/v1/enrol", &Caller::Nobody, knock_body(house, &key, &secret)).await.json();
    assert_eq!(enrolled["state"], "enrolled");
    let (device, merchant): (DeviceId, _) = (id(&enrolled["device"]), id(&enrolled["merchant"]));
    let session = sign_in(house, "/v1/counter/session", *device.as_bytes(), merchant, &key).await;
    let counter = Counter { key, device, merchant, store, sequence: 0, head: Digest::ZERO, session };
    (enrolment, counter)
}

/// Signs a LOGIN for a fresh nonce of the service.
pub(crate) async fn login_body(
    house: &House,
    subject: [u8; 16],
    merchant: MerchantId,
    key: &SigningKey,
) -> Value {
    let nonce = house.post("/v1/login/nonce", &Caller::Nobody, json!({})).await.text("/nonce");
    let nonce = URL_SAFE_NO_PAD.decode(nonce).unwrap().try_into().unwrap();
    let login = Login { subject, nonce, origin: origin(), iat: house.now() };
    json!({"login": key.sign(login, &merchant, &[]).to_base64()})
}

pub(crate) async fn sign_in(
    house: &House,
    path: &str,
    subject: [u8; 16],
    merchant: MerchantId,
    key: &SigningKey,
) -> Caller {
    let body = login_body(house, subject, merchant, key).await;
    let answer = house.post(path, &Caller::Nobody, body).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.json());
    Caller::Bearer(answer.text("/session"))
}

/// A CLAIM by that key, as base64url.
pub(crate) fn claim(house: &House, merchant: MerchantId, key: &SigningKey, subject: Digest) -> String {
    let claim = Claim { subject, key: key.public().into(), iat: house.now(), origin: origin() };
    signed(key, claim, &merchant)
}

impl Holder {
    pub(crate) async fn join(house: &House, merchant: MerchantId, program: ProgramId) -> Self {
        let key = SigningKey::generate(&mut rng());
        let claim = claim(house, merchant, &key, join_subject(&program));
        let answer =
            house.post("/v1/claims", &Caller::Nobody, json!({"claim": claim, "program": program})).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.json());
        let card: CardId = id(&answer.json()["card"]["id"]);
        let session = sign_in(house, "/v1/wallet/session", *card.as_bytes(), merchant, &key).await;
        Self { key, card, merchant, session, shown: AtomicU32::new(0) }
    }

    /// The digits on the phone.
    pub(crate) fn show(&self, house: &House) -> String {
        let counter = self.shown.fetch_add(1, Ordering::SeqCst) + 1;
        self.show_numbered(house, counter)
    }

    /// The digits on a phone that has shown so many codes with the same key: this one, or a copy of it.
    pub(crate) fn show_numbered(&self, house: &House, counter: u32) -> String {
        let mut random = [0; 8];
        rand::Rng::fill_bytes(&mut rng(), &mut random);
        let show = Show { card: self.card, iat: house.now(), cti: Cti { counter, random } };
        self.key.sign(show, &self.merchant, &[]).text().unwrap()
    }
}

impl Counter {
    /// Signs somebody on by their PIN.
    pub(crate) async fn sign_on(&self, house: &House, staff: StaffId) {
        let body = json!({"staff": staff, "pin": PIN});
        assert_eq!(house.post("/v1/counter/shift", &self.session, body).await.status, StatusCode::OK);
    }

    /// Scans a code to punch it, and is told.
    pub(crate) async fn punch(&mut self, house: &House, staff: StaffId, code: String) -> Value {
        self.scan(house, staff, Intent::Punch { count: 1, code }).await.json()
    }

    /// Scans with any intent.
    pub(crate) async fn scan(&mut self, house: &House, staff: StaffId, intent: Intent) -> Answer {
        let body = self.entry(house, staff, intent);
        house.post("/v1/scans", &Caller::Nobody, body).await
    }

    /// The next entry of its chain, as the body of a scan.
    pub(crate) fn entry(&mut self, house: &House, staff: StaffId, intent: Intent) -> Value {
        self.entry_for(house, staff, intent, None, None)
    }

    /// The same, with what is said of the sale.
    pub(crate) fn entry_for(
        &mut self,
        house: &House,
        staff: StaffId,
        intent: Intent,
        sale: Option<&str>,
        amount: Option<Money>,
    ) -> Value {
        self.sequence += 1;
        let entry = Entry {
            device: self.device,
            sequence: self.sequence,
            prev: self.head,
            time: house.now(),
            store: self.store,
            staff,
            intent,
            sale: sale.map(|sale| sale.to_owned().try_into().unwrap()),
            amount,
        };
        let entry = self.key.sign(entry, &self.merchant, &[]);
        self.head = entry.digest();
        json!({"entry": entry.to_base64()})
    }
}

/// Any token, as base64url.
pub(crate) fn signed<T: Claims>(key: &SigningKey, claims: T, merchant: &MerchantId) -> String {
    key.sign(claims, merchant, &[]).to_base64()
}
