//! Staff sign on at a till by their PIN. Only the service can check it.

use reqwest::Method;
use serde::Deserialize;
use serde_json::json;
use tenthcup_token::{Digest, StaffId, Timestamp};
use tenthcup_verifier::{Place, Shift};
use zeroize::Zeroizing;

use super::contact::Stop;
use super::desk::{Desk, DeskError};
use super::wire::{Fault, done, read};

/// Somebody who works here.
#[derive(Debug, Clone, Deserialize)]
pub struct Person {
    /// Their id.
    pub id: StaffId,
    /// Their name.
    pub name: String,
}

/// `GET /v1/counter`, as far as a till needs it.
#[derive(Debug, Deserialize)]
pub(super) struct View {
    pub(super) staff: Vec<Person>,
    pub(super) shift: Option<Shift>,
    chain: ChainSays,
    pub(super) now: Timestamp,
}

#[derive(Debug, Deserialize)]
struct ChainSays {
    seq: u64,
    head: Digest,
}

impl View {
    /// Where the device's chain ends by the service's record.
    pub(super) fn place(&self) -> Place {
        Place { sequence: self.chain.seq, head: self.chain.head }
    }
}

/// Why nobody was signed on or off.
#[derive(Debug, thiserror::Error)]
pub enum SignOnError {
    /// The service said no, or nothing.
    #[error(transparent)]
    Service(#[from] Fault),
    /// The till.
    #[error(transparent)]
    Desk(#[from] DeskError),
}

impl From<Stop> for SignOnError {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::NoAnswer(why) => Fault::NoAnswer(why).into(),
            Stop::Passing(problem) => Fault::Problem(problem).into(),
            Stop::Broken(error) => error.into(),
            Stop::NotYet(_) | Stop::OtherService => {
                Fault::NoAnswer("another one answers there, with another root key".into()).into()
            }
        }
    }
}

impl Desk {
    /// Who works here.
    ///
    /// # Errors
    /// See [`SignOnError`].
    pub async fn staff(&mut self) -> Result<Vec<Person>, SignOnError> {
        // Before anybody types a PIN for it.
        self.is_ours().await?;
        Ok(self.view().await?.staff)
    }

    /// Signs somebody on, until the end of the shift.
    ///
    /// # Errors
    /// See [`SignOnError`]; the problem of a wrong PIN has the code `wrong_pin`.
    pub async fn sign_on(&mut self, staff: StaffId, pin: &Zeroizing<String>) -> Result<Shift, SignOnError> {
        let body = json!({ "staff": staff, "pin": pin.as_str() });
        let request = self.request(Method::POST, "/v1/counter/shift").await?;
        let on: Shift = read(request.json(&body)).await?;
        self.journal.set_signed_on(Some(&on)).map_err(DeskError::from)?;
        Ok(on)
    }

    /// Signs off whoever is signed on.
    ///
    /// # Errors
    /// See [`SignOnError`].
    pub async fn sign_off(&mut self) -> Result<(), SignOnError> {
        done(self.request(Method::DELETE, "/v1/counter/shift").await?).await?;
        Ok(self.journal.set_signed_on(None).map_err(DeskError::from)?)
    }

    /// What the service says of this device, and the time by its clock.
    pub(super) async fn view(&mut self) -> Result<View, Stop> {
        let mut asked = self.ask().await;
        if self.session.is_over(&asked) {
            asked = self.ask().await;
        }
        let view = asked?;
        self.heard(view.now)?;
        if self.journal.signed_on()? != view.shift {
            self.journal.set_signed_on(view.shift.as_ref())?;
        }
        Ok(view)
    }

    async fn ask(&mut self) -> Result<View, Stop> {
        Ok(read(self.request(Method::GET, "/v1/counter").await?).await?)
    }
}
