//! Enrolling a device: a link from the console, a key proved by the device, digits that a person compares.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::Rng as _;
use serde::{Deserialize, Serialize};
use tenthcup_ledger::record::{Device, Enrolment, EnrolmentState, Merchant, Store, WaitingDevice};
use tenthcup_ledger::{Batch, Records as _};
use tenthcup_token::{
    DeviceId, Digest, Enrol, MerchantId, StoreId, Timestamp, Unverified, enrolment_digits, enrolment_subject,
};
use tenthcup_verifier::{DeviceStatus, check_enrol};
use zeroize::Zeroizing;

use super::body::{Body, Id, NoBody};
use super::{ConsoleSession, Problem, owned, qr, text};
use crate::app::{App, Page};
use crate::keys::KeySetInForce;
use crate::random::rng;

/// For which store.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewEnrolment {
    store: StoreId,
}

/// A link for a device, to be opened once.
#[derive(Serialize)]
pub(super) struct EnrolmentLink {
    id: Digest,
    url: String,
    qr_svg: String,
    expires: Timestamp,
}

/// How far an enrolment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Progress {
    Open,
    Waiting,
    Confirmed,
    Refused,
    Expired,
}

/// An enrolment, as the console sees it.
#[derive(Serialize)]
pub(super) struct EnrolmentView {
    id: Digest,
    store: StoreId,
    state: Progress,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    digits: Option<String>,
    expires: Timestamp,
}

impl EnrolmentView {
    fn new(enrolment: &Enrolment, now: Timestamp) -> Self {
        let over = now >= enrolment.expires;
        let (state, waiting) = match &enrolment.state {
            EnrolmentState::Open if over => (Progress::Expired, None),
            EnrolmentState::Open => (Progress::Open, None),
            EnrolmentState::Waiting(_) if over => (Progress::Expired, None),
            EnrolmentState::Waiting(device) => (Progress::Waiting, Some(device)),
            EnrolmentState::Confirmed { waited, .. } => (Progress::Confirmed, Some(waited)),
            EnrolmentState::Refused => (Progress::Refused, None),
        };
        Self {
            id: enrolment.subject,
            store: enrolment.store,
            state,
            name: waiting.map(|device| device.name.clone()),
            digits: waiting.map(|device| enrolment_digits(&device.key, &enrolment.subject)),
            expires: enrolment.expires,
        }
    }
}

/// `POST /v1/enrolments`
pub(super) async fn open(
    State(app): State<App>,
    session: ConsoleSession,
    Body(new): Body<NewEnrolment>,
) -> Result<(StatusCode, Json<EnrolmentLink>), Problem> {
    let store = owned(app.ledger().get::<Store>(session.merchant(), &new.store).await?)?;
    let (enrolment, url) = offer(&app, &store, app.now()?).await?;
    let qr_svg = qr::svg(&url, "Enrolment link")?;
    Ok((
        StatusCode::CREATED,
        Json(EnrolmentLink { id: enrolment.subject, url, qr_svg, expires: enrolment.expires }),
    ))
}

/// Makes an enrolment link for `store`, with the root's fingerprint for the device to pin.
pub(crate) async fn offer(app: &App, store: &Store, now: Timestamp) -> Result<(Enrolment, String), Problem> {
    let mut secret = Zeroizing::new([0; 16]);
    rng().fill_bytes(secret.as_mut());
    let enrolment = Enrolment {
        subject: enrolment_subject(&secret),
        merchant: store.merchant,
        store: store.id,
        expires: now.plus(app.config().sessions.enrolment_minutes.get() * 60),
        state: EnrolmentState::Open,
    };
    app.ledger().put(&enrolment).await?;
    let text = format!("{}.{}", URL_SAFE_NO_PAD.encode(secret.as_ref()), app.keys().root().fingerprint());
    Ok((enrolment, app.link(Page::Counter, "enrol", &text)))
}

/// `GET /v1/enrolments`
pub(super) async fn list(
    State(app): State<App>,
    session: ConsoleSession,
) -> Result<Json<Vec<EnrolmentView>>, Problem> {
    let now = app.now()?;
    let mut enrolments = app.ledger().list::<Enrolment>(session.merchant()).await?;
    enrolments.sort_by_key(|enrolment| std::cmp::Reverse(enrolment.expires));
    Ok(Json(enrolments.iter().map(|enrolment| EnrolmentView::new(enrolment, now)).collect()))
}

/// The digits that the person at the console compared.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Compared {
    digits: String,
}

/// `POST /v1/enrolments/{id}/confirm`
pub(super) async fn confirm(
    State(app): State<App>,
    session: ConsoleSession,
    Id(id): Id<Digest>,
    Body(compared): Body<Compared>,
) -> Result<Json<EnrolmentView>, Problem> {
    let now = app.now()?;
    let old = owned(app.ledger().get::<Enrolment>(session.merchant(), &id).await?)?;
    let EnrolmentState::Waiting(waited) = &old.state else { return Err(not_waiting()) };
    if now >= old.expires {
        return Err(expired());
    }
    if enrolment_digits(&waited.key, &old.subject) != compared.digits {
        return Err(Problem::conflict(
            "wrong_digits",
            "Another device waits than the one with these digits.",
        ));
    }
    let device = Device {
        id: DeviceId::random(&mut rng()),
        merchant: old.merchant,
        store: old.store,
        name: waited.name.clone(),
        key: waited.key,
        status: DeviceStatus::Active,
        enrolled: now,
        revoked: None,
    };
    let state = EnrolmentState::Confirmed { waited: waited.clone(), device: device.id };
    let new = Enrolment { state, ..old.clone() };
    // Both or neither: an enrolment that somebody else decided meanwhile makes no device.
    if !app.ledger().write(Batch::new().insert(&device).replace(&old, &new)).await? {
        return Err(not_waiting());
    }
    Ok(Json(EnrolmentView::new(&new, now)))
}

/// `POST /v1/enrolments/{id}/refuse`
pub(super) async fn refuse(
    State(app): State<App>,
    session: ConsoleSession,
    Id(id): Id<Digest>,
    NoBody: NoBody,
) -> Result<Json<EnrolmentView>, Problem> {
    let change = |enrolment: Option<Enrolment>| {
        let enrolment = owned(enrolment)?;
        match enrolment.state {
            EnrolmentState::Confirmed { .. } => Err(not_waiting()),
            _ => Ok(Enrolment { state: EnrolmentState::Refused, ..enrolment }),
        }
    };
    let enrolment = app.ledger().update(session.merchant(), &id, change).await??;
    Ok(Json(EnrolmentView::new(&enrolment, app.now()?)))
}

fn not_waiting() -> Problem {
    Problem::conflict("not_waiting", "No device waits by this link any more.")
}

fn expired() -> Problem {
    Problem::gone("expired", "This link is past its time. Make a new one at the console.")
}

/// What a device sends, again and again until it is answered.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Knock {
    enrol: String,
    secret: Zeroizing<String>,
    name: String,
}

/// What a device is answered.
#[derive(Serialize)]
pub(super) struct Knocked {
    state: DeviceState,
    digits: String,
    #[serde(flatten)]
    enrolled: Option<Enrolled>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum DeviceState {
    Waiting,
    Enrolled,
    Refused,
}

/// What an enrolled device has to know.
#[derive(Serialize)]
struct Enrolled {
    device: DeviceId,
    merchant: MerchantId,
    merchant_name: String,
    store: StoreId,
    store_name: String,
    #[serde(flatten)]
    keys: KeySetInForce,
}

/// `POST /v1/enrol`
pub(super) async fn enrol(
    State(app): State<App>,
    Body(knock): Body<Knock>,
) -> Result<Json<Knocked>, Problem> {
    let now = app.now()?;
    let name = text::name("name", &knock.name)?;
    let secret: [u8; 16] = URL_SAFE_NO_PAD
        .decode(knock.secret.as_bytes())
        .ok()
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(|| {
            Problem::unprocessable("secret", "The secret is the 22 characters after enrol= in the link.")
        })?;
    let subject = enrolment_subject(&secret);
    let enrolment = app.ledger().find::<Enrolment>(&subject).await?.ok_or_else(Problem::not_found)?;
    let token = Unverified::<Enrol>::from_base64(&knock.enrol)?;
    let proof =
        check_enrol(token, &subject, app.origin().as_str(), app.windows(), now).map_err(|reason| {
            Problem::wrong_content(reason.code(), "The proof of the device's key was not accepted.")
        })?;
    let key = proof.claims().key;
    let enrolment = wait(&app, enrolment, WaitingDevice { name, key }, now).await?;
    let (state, enrolled) = match enrolment.state {
        EnrolmentState::Confirmed { device, .. } => {
            let (merchant, store) = (enrolment.merchant, enrolment.store);
            (DeviceState::Enrolled, Some(welcome(&app, merchant, store, device).await?))
        }
        EnrolmentState::Refused => (DeviceState::Refused, None),
        EnrolmentState::Open | EnrolmentState::Waiting(_) => (DeviceState::Waiting, None),
    };
    Ok(Json(Knocked { state, digits: enrolment_digits(&key, &subject), enrolled }))
}

/// Lets the device wait when it is the first; one that waits already is just looked up; a second one by the same link is turned away.
async fn wait(
    app: &App,
    found: Enrolment,
    device: WaitingDevice,
    now: Timestamp,
) -> Result<Enrolment, Problem> {
    let change = |enrolment: Option<Enrolment>| {
        let enrolment = owned(enrolment)?;
        let over = now >= enrolment.expires;
        match &enrolment.state {
            EnrolmentState::Open if over => Err(expired()),
            EnrolmentState::Open => {
                Ok(Enrolment { state: EnrolmentState::Waiting(device.clone()), ..enrolment })
            }
            EnrolmentState::Waiting(waiting) if waiting.key != device.key => Err(second_device()),
            EnrolmentState::Waiting(_) if over => Err(expired()),
            EnrolmentState::Confirmed { waited, .. } if waited.key != device.key => Err(second_device()),
            _ => Ok(enrolment),
        }
    };
    // Only the first knock changes anything; the rest is not written again.
    if found.state == EnrolmentState::Open {
        app.ledger().update(found.merchant, &found.subject, change).await?
    } else {
        change(Some(found))
    }
}

fn second_device() -> Problem {
    Problem::conflict("link_used", "Another device came by this link. Make a new one at the console.")
}

async fn welcome(
    app: &App,
    merchant: MerchantId,
    store: StoreId,
    device: DeviceId,
) -> Result<Enrolled, Problem> {
    let merchant_name = owned(app.ledger().get::<Merchant>(merchant, &merchant).await?)?.name;
    let store_name = owned(app.ledger().get::<Store>(merchant, &store).await?)?.name;
    Ok(Enrolled { device, merchant, merchant_name, store, store_name, keys: app.keys().in_force() })
}
