//! The device's session: a nonce, signed by its key, for a bearer. It signs in when one is first needed, and again when that has ended.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::{Method, RequestBuilder};
use serde::Deserialize;
use serde_json::json;
use tenthcup_token::{Login, Timestamp};

use super::contact::Stop;
use super::device::Device;
use super::wire::{Fault, Wire};

/// What a device proves itself with.
#[derive(Debug, Default)]
pub(super) struct Session(Option<String>);

#[derive(Deserialize)]
struct Nonce {
    nonce: String,
}

#[derive(Deserialize)]
struct Bearer {
    session: String,
}

impl Session {
    /// A request as this device.
    pub(super) async fn request(
        &mut self,
        wire: &Wire,
        device: &Device,
        (method, path): (Method, &str),
        now: Timestamp,
    ) -> Result<RequestBuilder, Fault> {
        let bearer = match &self.0 {
            Some(bearer) => bearer.clone(),
            None => self.0.insert(sign_in(wire, device, now).await?).clone(),
        };
        Ok(wire.request(method, path).bearer_auth(bearer))
    }

    /// Whether to ask once more: the service did not know the session any longer, and carried nothing out.
    pub(super) fn is_over<T>(&mut self, asked: &Result<T, Stop>) -> bool {
        let over = matches!(asked, Err(Stop::Passing(problem)) if problem.status == 401);
        over && self.0.take().is_some()
    }
}

async fn sign_in(wire: &Wire, device: &Device, now: Timestamp) -> Result<String, Fault> {
    let wrong = |_| Fault::NoAnswer("not what was asked for: a nonce".to_owned());
    let nonce: Nonce = wire.post("/v1/login/nonce", &json!({})).await?;
    let nonce = URL_SAFE_NO_PAD.decode(&nonce.nonce).unwrap_or_default().try_into().map_err(wrong)?;
    let origin = wire.service().origin.to_string().try_into();
    let origin = origin.map_err(|_| Fault::NoAnswer("its origin is too long to be signed for".to_owned()))?;
    let login = Login { subject: *device.id.as_bytes(), nonce, origin, iat: now };
    let login = device.key.get().sign(login, &device.merchant, &[]).to_base64();
    let bearer: Bearer = wire.post("/v1/counter/session", &json!({ "login": login })).await?;
    Ok(bearer.session)
}
