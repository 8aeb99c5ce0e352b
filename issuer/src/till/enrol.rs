//! A directory becomes a till: its key is made here, the service holds it for the link, and somebody at the console compares the digits.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::json;
use tenthcup_token::{
    DeviceId, Enrol, KeySetClaims, MerchantId, SigningKey, StoreId, Unverified, enrolment_digits,
    enrolment_subject,
};
use tenthcup_verifier::{KeySet, KeySetError, StorageFault};

use super::TillClock;
use super::device::{Device, Enrolling, Service, TillDir, TillError};
use super::link::EnrolLink;
use super::wire::{Fault, KeySetInForce, Problem, Wire, WireError};
use crate::clock::{Clock, ClockFault};
use crate::config::Origin;
use crate::random::rng;

/// Between two looks at whether somebody confirmed.
const BETWEEN: Duration = Duration::from_millis(1500);

/// Why a till is not enrolled.
#[derive(Debug, thiserror::Error)]
pub enum EnrolError {
    /// Its directory.
    #[error(transparent)]
    Till(#[from] TillError),
    /// Its journal.
    #[error(transparent)]
    Storage(#[from] StorageFault),
    /// Connections cannot be made.
    #[error(transparent)]
    Wire(#[from] WireError),
    /// This machine's clock.
    #[error(transparent)]
    Clock(#[from] ClockFault),
    /// No answer.
    #[error("{origin} does not answer ({why}); look whether the service runs and this machine has a network")]
    Unreachable {
        /// Where the link says the service is.
        origin: Origin,
        /// What happened.
        why: String,
    },
    /// Not the service whose console made the link.
    #[error(
        "the service at {0} has another root key than the link says; nothing was enrolled. Somebody may be in between: make a new link at the console"
    )]
    WrongRoot(Origin),
    /// The key set is not good.
    #[error("the service's key set is not to be used: {0}")]
    KeySet(#[from] KeySetError),
    /// The link was used, or is too old.
    #[error("this enrolment link was used, or is older than ten minutes; make a new one at the console")]
    Gone,
    /// Somebody said no.
    #[error("this till was refused at the console")]
    Refused,
    /// Anything else that the service does not take.
    #[error("the service does not enrol this till: {}", .0.detail)]
    NotTaken(Problem),
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Waiting,
    Enrolled,
    Refused,
}

/// `POST /v1/enrol`
#[derive(Deserialize)]
struct Knocked {
    state: State,
    digits: String,
    #[serde(flatten)]
    welcome: Option<Welcome>,
}

#[derive(Deserialize)]
struct Welcome {
    device: DeviceId,
    merchant: MerchantId,
    merchant_name: String,
    store: StoreId,
    store_name: String,
    #[serde(flatten)]
    keys: KeySetInForce,
}

/// Enrols the till in `dir` under `name`, by the link; `show` is told the digits to be compared, once the service holds this key. Waits for
/// the console. May be called again with the same link when it was interrupted.
///
/// # Errors
/// See [`EnrolError`].
pub async fn enrol(
    dir: &TillDir,
    link: &EnrolLink,
    name: &str,
    authority: Option<String>,
    clock: Clock,
    mut show: impl FnMut(&str),
) -> Result<Device, EnrolError> {
    if let Some(Device { name, store_name, .. }) = dir.device()? {
        return Err(TillError::Enrolled { path: dir.path().to_owned(), name, store_name }.into());
    }
    // From here on no other process enrols in this directory.
    let journal = dir.open_or_make_journal()?;
    let wire = Wire::new(Service { origin: link.origin.clone(), authority })?;
    let unreachable = |fault| match fault {
        Fault::NoAnswer(why) => EnrolError::Unreachable { origin: link.origin.clone(), why },
        Fault::Problem(problem) => EnrolError::NotTaken(problem),
    };
    let mut clock = TillClock::new(clock, 0);
    if let Some(offset) = clock.hear(wire.info().await.map_err(unreachable)?.now)? {
        journal.set_clock_offset(offset)?;
    }
    // Before the secret is shown to anybody.
    let keys = wire.key_set().await.map_err(unreachable)?;
    verified(&keys, link, &clock)?;

    let enrolling = enrolling(dir, link)?;
    let digits = enrolment_digits(&enrolling.key.get().public(), &enrolling.subject);
    let mut shown = false;
    loop {
        let mut pause = BETWEEN;
        match knock(&wire, link, &enrolling, name, &clock).await {
            Ok(Knocked { state: State::Enrolled, welcome: Some(welcome), .. }) => {
                verified(&welcome.keys, link, &clock)?;
                let device = device(welcome, enrolling, name, &wire);
                dir.enrolled(&device)?;
                return Ok(device);
            }
            Ok(Knocked { state: State::Refused, .. }) => {
                dir.set_enrolling(None)?;
                return Err(EnrolError::Refused);
            }
            // Another key with the same digits can be found, but the service says for which one it holds the link.
            Ok(knocked) => {
                if !shown && knocked.digits == digits {
                    shown = true;
                    show(&digits);
                }
            }
            Err(Fault::Problem(problem)) if problem.status == 429 || problem.status >= 500 => {
                pause = pause.max(Duration::from_secs(problem.retry_after.unwrap_or(1)));
            }
            Err(Fault::Problem(problem)) => {
                dir.set_enrolling(None)?;
                let gone = matches!(problem.status, 404 | 409 | 410);
                return Err(if gone { EnrolError::Gone } else { EnrolError::NotTaken(problem) });
            }
            Err(fault) if !shown => return Err(unreachable(fault)),
            // It holds the key already: it is worth waiting for.
            Err(Fault::NoAnswer(_)) => {}
        }
        tokio::time::sleep(pause).await;
    }
}

/// The key that was made for this link, or a new one.
fn enrolling(dir: &TillDir, link: &EnrolLink) -> Result<Enrolling, TillError> {
    let subject = enrolment_subject(&link.secret);
    if let Some(enrolling) = dir.enrolling()?.filter(|enrolling| enrolling.subject == subject) {
        return Ok(enrolling);
    }
    let enrolling = Enrolling { subject, key: SigningKey::generate(&mut rng()).into() };
    dir.set_enrolling(Some(&enrolling))?;
    Ok(enrolling)
}

async fn knock(
    wire: &Wire,
    link: &EnrolLink,
    enrolling: &Enrolling,
    name: &str,
    clock: &TillClock,
) -> Result<Knocked, Fault> {
    let wrong = |what: &dyn std::fmt::Display| Fault::NoAnswer(what.to_string());
    let origin = link.origin.to_string().try_into().map_err(|error| wrong(&error))?;
    let (subject, key) = (enrolling.subject, enrolling.key.get());
    let iat = clock.now().map_err(|fault| wrong(&fault))?;
    let token = key.sign(Enrol { subject, key: key.public(), iat, origin }, &MerchantId::NONE, &[]);
    let secret = URL_SAFE_NO_PAD.encode(link.secret.as_slice());
    wire.post("/v1/enrol", &json!({ "enrol": token.to_base64(), "secret": secret, "name": name })).await
}

/// The key set is by the root that the link names.
fn verified(keys: &KeySetInForce, link: &EnrolLink, clock: &TillClock) -> Result<(), EnrolError> {
    if keys.root.fingerprint() != link.fingerprint {
        return Err(EnrolError::WrongRoot(link.origin.clone()));
    }
    let token = Unverified::<KeySetClaims>::from_base64(&keys.keyset).map_err(KeySetError::from)?;
    KeySet::verify(&keys.root, token.bytes(), 0, clock.now()?)?;
    Ok(())
}

fn device(welcome: Welcome, enrolling: Enrolling, name: &str, wire: &Wire) -> Device {
    let Welcome { device, merchant, merchant_name, store, store_name, keys } = welcome;
    Device {
        id: device,
        name: name.to_owned(),
        key: enrolling.key,
        merchant,
        merchant_name,
        store,
        store_name,
        root: keys.root,
        service: wire.service().clone(),
    }
}
