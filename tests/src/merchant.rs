//! The merchant at the console.

use anyhow::{Context as _, Result, anyhow};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use tenthcup_token::{MerchantId, ProgramId, StaffId, StoreId};

use crate::api::{Api, Fault, Identity};
use crate::{Counter, Service, Wallet};

/// A merchant who is signed in, with one store and one member of staff.
#[derive(Debug, Clone)]
pub struct Merchant {
    /// The signed-in caller.
    pub api: Api,
    /// Its id.
    pub id: MerchantId,
    /// Its first store.
    pub store: StoreId,
    /// Anna.
    pub staff: StaffId,
}

/// The PIN of everybody here.
pub const PIN: &str = "4711";

/// A program that was made.
#[derive(Debug, Clone)]
pub struct Program {
    /// Its id.
    pub id: ProgramId,
    /// Whose it is.
    pub merchant: MerchantId,
}

impl Merchant {
    /// Sets up the first merchant of a service by its one-time link.
    ///
    /// # Errors
    /// When the service does not take it.
    pub async fn set_up(service: &Service) -> Result<Self> {
        Self::set_up_by(service, service.setup_secret(), "owner@example.org").await
    }

    /// Sets up one more merchant, by a link that the operator makes while the service rests.
    ///
    /// # Errors
    /// When the service does not take it.
    pub async fn set_up_another(service: &Service) -> Result<Self> {
        Self::set_up_by(service, service.second_secret(), "other@example.org").await
    }

    async fn set_up_by(service: &Service, secret: &str, login: &str) -> Result<Self> {
        let body = json!({
            "secret": secret,
            "merchant_name": "Kaffebar Nord",
            "store_name": "Harbour",
            "time_zone": "Europe/Oslo",
            "currency": "NOK",
            "login": login,
            "password": "correct horse battery",
        });
        let mut api = service.api();
        let (session, cookie) = api.post_for_cookie("/v1/setup", &body).await.map_err(problem)?;
        api.identity = Identity::Cookie(cookie.context("no cookie")?);
        let id = field(&session, &["merchant", "id"])?.parse()?;
        let stores = api.get("/v1/stores").await.map_err(problem)?;
        let store = field(stores.get(0).context("no store")?, &["id"])?.parse()?;
        let staff = api.post("/v1/staff", &json!({ "name": "Anna", "pin": PIN })).await.map_err(problem)?;
        Ok(Self { id, store, staff: field(&staff, &["id"])?.parse()?, api })
    }

    /// Makes a program: `needed` punches give one coffee, as fast as anybody likes; `more` is merged into the design.
    ///
    /// # Errors
    /// When the service does not take it.
    pub async fn make_program(&self, needed: u32, more: &Value) -> Result<Program> {
        let mut design = json!({
            "name": "Coffee card",
            "reward": "a free coffee",
            "punches_needed": needed,
            "colour": "#7a4b2a",
            "icon": "☕",
            "card_per_hour": null,
            "staff_per_hour": null,
            "staff_per_day": null,
            "pair_per_day": null,
            "device_per_hour": null,
        });
        if let (Some(design), Some(more)) = (design.as_object_mut(), more.as_object()) {
            design.extend(more.clone());
        }
        let program = self.api.post("/v1/programs", &design).await.map_err(problem)?;
        Ok(Program { id: field(&program, &["id"])?.parse()?, merchant: self.id })
    }

    /// Invites a customer, who claims the card.
    ///
    /// # Errors
    /// When the service does not take it.
    pub async fn invite(&self, program: &Program) -> Result<Wallet> {
        Wallet::claim(&self.api, program, &self.invite_link(program).await?).await
    }

    /// The INVITE of a new invite, base64url.
    ///
    /// # Errors
    /// When the service does not make one.
    pub async fn invite_link(&self, program: &Program) -> Result<String> {
        let path = format!("/v1/programs/{}/invites", program.id);
        let link = self.api.post(&path, &json!({})).await.map_err(problem)?;
        after(&field(&link, &["url"])?, "#invite=")
    }

    /// Enrols a device at the first store, confirms its digits, and signs Anna on.
    ///
    /// # Errors
    /// When the service does not take it.
    pub async fn enrol(&self, name: &str) -> Result<Counter> {
        let link = self.open_enrolment().await?;
        let mut counter = self.knock(&link, name).await?;
        let path = format!("/v1/enrolments/{}/confirm", link.id);
        self.api.post(&path, &json!({ "digits": counter.digits() })).await.map_err(problem)?;
        counter.enter(self.id, self.store, self.staff).await?;
        Ok(counter)
    }

    /// An enrolment link for a device at the first store.
    ///
    /// # Errors
    /// When the service does not make one.
    pub async fn open_enrolment(&self) -> Result<EnrolmentLink> {
        let link = self.api.post("/v1/enrolments", &json!({ "store": self.store })).await.map_err(problem)?;
        let url = field(&link, &["url"])?;
        let secret = after(&url, "#enrol=")?;
        let secret = URL_SAFE_NO_PAD.decode(secret.split('.').next().unwrap_or_default())?;
        let secret = secret.try_into().map_err(|_| anyhow!("the secret is not 16 bytes"))?;
        Ok(EnrolmentLink { id: field(&link, &["id"])?, url, secret })
    }

    /// A new device comes with that link, and waits.
    ///
    /// # Errors
    /// When the service turns it away.
    pub async fn knock(&self, link: &EnrolmentLink, name: &str) -> Result<Counter> {
        Counter::knock(&self.api, link.secret, name).await
    }
}

/// An enrolment link.
#[derive(Debug, Clone)]
pub struct EnrolmentLink {
    /// The enrolment, for the console.
    pub id: String,
    /// The link itself.
    pub url: String,
    secret: [u8; 16],
}

/// The text at a path of names.
pub(crate) fn field(value: &Value, path: &[&str]) -> Result<String> {
    let found = path.iter().try_fold(value, |value, name| value.get(name));
    let text = found.and_then(Value::as_str).map(str::to_owned);
    text.with_context(|| format!("no {path:?} in {value}"))
}

pub(crate) fn problem(fault: Fault) -> anyhow::Error {
    anyhow!("{fault:?}")
}

pub(crate) fn after(url: &str, mark: &str) -> Result<String> {
    url.split_once(mark).map(|(_, rest)| rest.to_owned()).with_context(|| format!("no {mark} in a link"))
}
