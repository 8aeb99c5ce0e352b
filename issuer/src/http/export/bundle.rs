//! What of an export others can verify.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use tenthcup_ledger::record::Device;
use tenthcup_ledger::{CardView, Receipt, Records as _};
use tenthcup_token::{DeviceId, Entry, MerchantId, PublicKey, Timestamp, Unverified};

use crate::app::App;
use crate::http::Problem;
use crate::http::face::sign_receipt;
use crate::keys::KeySetInForce;

/// Root, key set, events and receipts, with the keys by which the evidence is opened and verified.
#[derive(Serialize)]
pub(super) struct Bundle {
    #[serde(flatten)]
    keys: KeySetInForce,
    merchant: MerchantId,
    now: Timestamp,
    events: Vec<String>,
    receipts: Vec<String>,
    devices: BTreeMap<String, PublicKey>,
    /// The key under which everything about the holder is sealed (`FORMAT.md` §10); nothing once the card was erased.
    persons: BTreeMap<String, String>,
}

impl Bundle {
    pub(super) async fn of(
        app: &App,
        view: &CardView,
        receipts: &[Receipt],
        now: Timestamp,
    ) -> Result<Self, Problem> {
        let key = app.ledger().person_key(view.card).await?;
        let persons = key.map(|key| (view.card.to_string(), URL_SAFE_NO_PAD.encode(key.as_bytes())));
        let signed_by = |token: &Vec<u8>| {
            Unverified::<Entry>::from_bytes(token).ok().map(|entry| entry.claims_unverified().device)
        };
        let devices: BTreeSet<DeviceId> =
            receipts.iter().flat_map(|receipt| receipt.evidence().iter().filter_map(signed_by)).collect();
        let mut keys = BTreeMap::new();
        for device in devices {
            if let Some(device) = app.ledger().get::<Device>(view.merchant, &device).await? {
                keys.insert(device.id.to_string(), device.key);
            }
        }
        Ok(Self {
            keys: app.keys().in_force(),
            merchant: view.merchant,
            now,
            events: receipts.iter().map(|one| URL_SAFE_NO_PAD.encode(one.event().to_bytes())).collect(),
            receipts: receipts.iter().map(|one| sign_receipt(app, one)).collect::<Result<_, _>>()?,
            devices: keys,
            persons: persons.into_iter().collect(),
        })
    }
}
