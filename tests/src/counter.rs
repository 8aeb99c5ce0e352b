//! A counter: an enrolled device, with somebody signed on.

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use tenthcup_token::{
    Coupon, DeviceId, Digest, Enrol, Entry, Intent, Login, MerchantId, SaleReference, Signed, SigningKey,
    StaffId, StoreId, Timestamp, enrolment_digits, enrolment_subject,
};

use crate::api::{Api, Fault, Identity};
use crate::clock::now;
use crate::merchant::{PIN, field, problem};

/// A device and its chain of entries.
pub struct Counter {
    /// The caller; with a session once it is signed in.
    pub api: Api,
    key: SigningKey,
    secret: [u8; 16],
    name: String,
    /// Its id, once it is enrolled.
    pub device: DeviceId,
    /// Whose it is.
    pub merchant: MerchantId,
    /// Where it stands.
    pub store: StoreId,
    /// Who is signed on.
    pub staff: StaffId,
    sequence: u64,
    head: Digest,
}

impl Counter {
    /// Comes with an enrolment link, and proves its new key.
    pub(crate) async fn knock(api: &Api, secret: [u8; 16], name: &str) -> Result<Self> {
        let mut counter = Self {
            api: api.seen_by(Identity::Nobody),
            key: SigningKey::generate(&mut rand::rng()),
            secret,
            name: name.to_owned(),
            device: DeviceId::NONE,
            merchant: MerchantId::NONE,
            store: StoreId::NONE,
            staff: StaffId::NONE,
            sequence: 0,
            head: Digest::ZERO,
        };
        let answer = counter.ask_to_enrol().await?;
        ensure!(field(&answer, &["digits"])? == counter.digits(), "the digits differ");
        ensure!(field(&answer, &["state"])? == "waiting", "enrolled without anybody's word");
        counter.device = DeviceId::NONE;
        Ok(counter)
    }

    /// Asks again, now that somebody confirmed; signs in, and signs on.
    pub(crate) async fn enter(&mut self, merchant: MerchantId, store: StoreId, staff: StaffId) -> Result<()> {
        let answer = self.ask_to_enrol().await?;
        ensure!(field(&answer, &["state"])? == "enrolled", "not enrolled: {answer}");
        self.device = field(&answer, &["device"])?.parse()?;
        (self.merchant, self.store, self.staff) = (merchant, store, staff);
        self.log_in().await?;
        self.sign_on().await
    }

    /// Signs Anna on.
    ///
    /// # Errors
    /// When the service does not take her PIN.
    pub async fn sign_on(&self) -> Result<()> {
        let body = json!({ "staff": self.staff, "pin": PIN });
        self.api.post("/v1/counter/shift", &body).await.map_err(problem)?;
        Ok(())
    }

    /// A new session.
    ///
    /// # Errors
    /// When the service does not take the login.
    pub async fn log_in(&mut self) -> Result<()> {
        let session =
            log_in(&self.api, "counter", *self.device.as_bytes(), &self.merchant, &self.key).await?;
        self.api.identity = Identity::Bearer(session);
        Ok(())
    }

    async fn ask_to_enrol(&self) -> Result<Value> {
        let enrol = Enrol {
            subject: enrolment_subject(&self.secret),
            key: self.key.public(),
            iat: now(),
            origin: self.api.origin().to_owned().try_into()?,
        };
        let token = self.key.sign(enrol, &MerchantId::NONE, &[]).to_base64();
        let secret = URL_SAFE_NO_PAD.encode(self.secret);
        let body = json!({ "enrol": token, "secret": secret, "name": self.name });
        self.api.post("/v1/enrol", &body).await.map_err(problem)
    }

    /// The six digits that it shows while it waits.
    pub fn digits(&self) -> String {
        enrolment_digits(&self.key.public(), &enrolment_subject(&self.secret))
    }

    /// The next entry of the chain, signed. The chain has moved on: it has to be submitted, again and again until it is answered.
    pub fn sign(&mut self, intent: Intent, time: Timestamp, sale: Option<&str>) -> Signed<Entry> {
        let entry = self.next(intent, time, sale);
        let signed = self.key.sign(entry, &self.merchant, &[]);
        self.sequence += 1;
        self.head = signed.digest();
        signed
    }

    /// The next entry as claims, for tests that sign it wrongly.
    pub fn next(&self, intent: Intent, time: Timestamp, sale: Option<&str>) -> Entry {
        Entry {
            device: self.device,
            sequence: self.sequence + 1,
            prev: self.head,
            time,
            store: self.store,
            staff: self.staff,
            intent,
            sale: sale.and_then(|sale| SaleReference::try_from(sale.to_owned()).ok()),
            amount: None,
        }
    }

    /// Signs with this device's key and no bookkeeping.
    pub fn sign_as_is(&self, entry: Entry) -> Signed<Entry> {
        self.key.sign(entry, &self.merchant, &[])
    }

    /// A COUPON by this device's key, base64url: a till may sign one.
    pub fn sign_coupon(&self, coupon: Coupon) -> String {
        self.key.sign(coupon, &self.merchant, &[]).to_base64()
    }

    /// Goes on from the place at which its chain ends by the service's record, as `GET /v1/counter` tells it.
    ///
    /// # Errors
    /// When that is no place.
    pub fn go_on_from(&mut self, chain: &Value) -> Result<()> {
        self.sequence = chain["seq"].as_u64().context("no place")?;
        self.head = field(chain, &["head"])?.parse()?;
        Ok(())
    }

    /// Submits an entry once.
    ///
    /// # Errors
    /// No answer, or a problem.
    pub async fn submit(&self, entry: &Signed<Entry>) -> Result<Value, Fault> {
        self.api.post("/v1/scans", &json!({ "entry": entry.to_base64() })).await
    }

    /// Scans a code to punch it.
    ///
    /// # Errors
    /// No verdict.
    pub async fn punch(&mut self, code: &str) -> Result<Value> {
        self.scan(Intent::Punch { count: 1, code: code.to_owned() }).await
    }

    /// Scans a code to redeem.
    ///
    /// # Errors
    /// No verdict.
    pub async fn redeem(&mut self, code: &str) -> Result<Value> {
        self.scan(Intent::Redeem { code: code.to_owned() }).await
    }

    /// Undoes an event.
    ///
    /// # Errors
    /// No verdict.
    pub async fn reverse(&mut self, event: &str) -> Result<Value> {
        self.scan(Intent::Reverse { event: event.parse()? }).await
    }

    /// Signs and submits.
    ///
    /// # Errors
    /// No verdict.
    pub async fn scan(&mut self, intent: Intent) -> Result<Value> {
        self.scan_for_sale(intent, None).await
    }

    /// Signs and submits, with a sale reference.
    ///
    /// # Errors
    /// No verdict.
    pub async fn scan_for_sale(&mut self, intent: Intent, sale: Option<&str>) -> Result<Value> {
        let entry = self.sign(intent, now(), sale);
        self.submit(&entry).await.map_err(problem)
    }
}

/// A session by LOGIN, for a holder (`wallet`) or a device (`counter`).
pub(crate) async fn log_in(
    api: &Api,
    page: &str,
    subject: [u8; 16],
    merchant: &MerchantId,
    key: &SigningKey,
) -> Result<String> {
    let nonce = api.post("/v1/login/nonce", &json!({})).await.map_err(problem)?;
    let nonce = URL_SAFE_NO_PAD.decode(field(&nonce, &["nonce"])?)?;
    let nonce = nonce.try_into().ok().context("the nonce is not 16 bytes")?;
    let login = Login { subject, nonce, origin: api.origin().to_owned().try_into()?, iat: now() };
    let body = json!({ "login": key.sign(login, merchant, &[]).to_base64() });
    let answer = api.post(&format!("/v1/{page}/session"), &body).await.map_err(problem)?;
    field(&answer, &["session"])
}
