//! The signed freeze list of each merchant: what tills and counters without a network have to refuse (`FORMAT.md` §4).

use std::collections::HashMap;

use tenthcup_ledger::record::{Device, FreezeVersion, Staff, StaffStatus};
use tenthcup_ledger::{Fault, Records as _};
use tenthcup_program::{Program, Status};
use tenthcup_token::{FreezeList, MerchantId, Timestamp};
use tenthcup_verifier::DeviceStatus;
use tokio::sync::Mutex;

use crate::app::App;
use crate::http::Problem;
use crate::keys::merchants;

/// A list is made anew when it is asked for and older than this, in seconds, also when nobody told of a change.
const FRESH: i64 = 300;

/// A signed list.
#[derive(Debug, Clone)]
pub struct Made {
    /// The FREEZE token, base64url.
    pub token: String,
    /// Its version.
    pub version: u64,
    /// When it was signed.
    pub iat: Timestamp,
    key_set_version: u64,
}

/// The newest list of each merchant. One is made at a time: each takes a version.
#[derive(Debug, Default)]
pub struct FreezeLists(Mutex<HashMap<MerchantId, Made>>);

impl FreezeLists {
    /// Something was frozen or thawed: the next list is to say so.
    pub(crate) async fn forget(&self, merchant: &MerchantId) {
        self.0.lock().await.remove(merchant);
    }
}

/// The list of a merchant, with all that is frozen now.
pub(crate) async fn newest(app: &App, merchant: MerchantId) -> Result<Made, Problem> {
    let (now, key_set_version) = (app.now()?, app.keys().key_set().version());
    let mut lists = app.freeze_lists().0.lock().await;
    let known = lists.get(&merchant);
    if let Some(made) =
        known.filter(|made| made.key_set_version == key_set_version && now.since(made.iat) < FRESH)
    {
        return Ok(made.clone());
    }
    let made = make(app, merchant, key_set_version, now).await?;
    let (ring, token) = (app.clone(), made.token.clone());
    let published =
        tokio::task::spawn_blocking(move || ring.keys().publish_freeze_list(&merchant, &token)).await;
    published.map_err(Problem::internal)??;
    lists.insert(merchant, made.clone());
    Ok(made)
}

/// Makes the lists of all merchants that are not fresh any more, so that the files for tills are.
pub(crate) async fn keep_fresh(app: &App) -> Result<(), Problem> {
    for merchant in merchants(app.keys().key_set().signed().claims()) {
        newest(app, merchant).await?;
    }
    Ok(())
}

async fn make(
    app: &App,
    merchant: MerchantId,
    key_set_version: u64,
    now: Timestamp,
) -> Result<Made, Problem> {
    let cards = app.ledger().frozen_cards(merchant).await?;
    let devices = app.ledger().list::<Device>(merchant).await?;
    let devices = devices.iter().filter(|device| device.status == DeviceStatus::Revoked).map(|one| one.id);
    let staff = app.ledger().list::<Staff>(merchant).await?;
    let staff = staff.iter().filter(|person| person.status == StaffStatus::Left).map(|one| one.id);
    let programs = app.ledger().list::<Program>(merchant).await?;
    let programs = programs.iter().filter(|program| program.status() == Status::Closed).map(Program::id);
    // After a backup was restored the record is an older one: the time keeps the version rising all the same.
    let rise = |old: Option<FreezeVersion>| {
        let after = old.map_or(0, |old| old.version.saturating_add(1));
        Ok::<_, Fault>(FreezeVersion { merchant, version: after.max(now.as_unix().into()) })
    };
    let version = app.ledger().update(merchant, &merchant, rise).await??.version;
    // From here on the version is used up, whether or not anybody gets the list.
    let claims = |kid| {
        let head = (kid, version, key_set_version, now);
        FreezeList::new(head, cards, devices.collect(), staff.collect(), programs.collect())
    };
    let token = app.keys().sign(&merchant, claims, &[])?.to_base64();
    Ok(Made { token, version, iat: now, key_set_version })
}
