//! The route that only verifies: it reads the same body, makes the same checks with what it holds in memory, and answers. No ledger, no receipt.
//!
//! A process of its own, as the service is one, with the same runtime.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use anyhow::{Context as _, Result};
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use axum::serve::ListenerExt as _;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use tenthcup_tests::now;
use tenthcup_token::{CardId, CouponId, DeviceId, Entry, MerchantId, StoreId, Unverified, VoucherId};
use tenthcup_verifier::{
    CardStanding, CardStatus, CouponStanding, DeviceStanding, DeviceStatus, KeySet, Registry, StorageFault,
    VoucherStanding, Windows, check_entry,
};
use tokio::net::TcpListener;

use crate::past::no_keys;
use crate::shop::{CONNECTIONS, Shop};
use crate::{cards, till};

/// What it has to know: ids and keys follow from the numbers.
#[derive(Serialize, Deserialize)]
struct Known {
    merchant: MerchantId,
    store: StoreId,
    tills: u64,
    cards: u64,
}

/// The route, running.
pub(crate) struct BareRoute {
    child: Child,
    pub(crate) address: SocketAddr,
}

impl BareRoute {
    /// For the tills and cards of a shop.
    pub(crate) fn start(shop: &Shop) -> Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        let piped = command.arg("bare-route").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = piped.spawn().context("the bare route does not start")?;
        let (merchant, store) = (shop.place.merchant, shop.place.store);
        let known = Known { merchant, store, tills: CONNECTIONS, cards: shop.cards };
        let mut stdin = child.stdin.take().context("no standard input")?;
        writeln!(stdin, "{}", serde_json::to_string(&known)?)?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().context("no standard output")?).read_line(&mut line)?;
        let address = line.trim().parse().context("the bare route does not say where it listens")?;
        Ok(Self { child, address })
    }
}

impl Drop for BareRoute {
    fn drop(&mut self) {
        let _ = self.child.kill().and_then(|()| self.child.wait());
    }
}

struct Memory {
    devices: HashMap<DeviceId, DeviceStanding>,
    cards: HashMap<CardId, CardStanding>,
    keys: KeySet,
    windows: Windows,
}

impl Memory {
    fn of(known: &Known) -> Self {
        let Known { merchant, store, tills, cards } = *known;
        let status = DeviceStatus::Active;
        let device = |key| DeviceStanding { merchant, store, key, status };
        let devices = (0..tills).map(|number| (till::id(number), device(till::key(number).public())));
        let (generation, status) = (0, CardStatus::Active);
        let card = |holder| CardStanding { merchant, holder, generation, status };
        let cards = (0..cards).map(|number| (cards::id(number), card(cards::key(number).public().into())));
        let keys = no_keys(now());
        Self { devices: devices.collect(), cards: cards.collect(), keys, windows: Windows::default() }
    }
}

impl Registry for Memory {
    fn card(&self, card: &CardId) -> Result<Option<CardStanding>, StorageFault> {
        Ok(self.cards.get(card).cloned())
    }

    fn device(&self, device: &DeviceId) -> Result<Option<DeviceStanding>, StorageFault> {
        Ok(self.devices.get(device).cloned())
    }

    fn voucher(&self, _: &VoucherId) -> Result<Option<VoucherStanding>, StorageFault> {
        Ok(None)
    }

    fn coupon(&self, _: &CouponId) -> Result<Option<CouponStanding>, StorageFault> {
        Ok(None)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Submission {
    entry: String,
}

#[derive(Serialize)]
struct Verdict {
    verdict: &'static str,
    card: CardId,
}

async fn check(
    State(memory): State<Arc<Memory>>,
    Json(submission): Json<Submission>,
) -> Result<Json<Verdict>, (StatusCode, String)> {
    let refused = |why: String| (StatusCode::BAD_REQUEST, why);
    let entry =
        Unverified::<Entry>::from_base64(&submission.entry).map_err(|error| refused(error.to_string()))?;
    let checked = check_entry(entry, &*memory, &memory.keys, &memory.windows, now());
    let checked = checked.map_err(|error| refused(error.to_string()))?;
    match checked.code() {
        Ok(tenthcup_verifier::CheckedCode::Shown(shown)) => {
            Ok(Json(Verdict { verdict: "accepted", card: *shown.card() }))
        }
        Ok(_) => Err(refused("another code than one of a card".to_owned())),
        Err(reason) => Err(refused(format!("{reason:?}"))),
    }
}

/// Reads what it has to know from the standard input, and writes where it listens to the standard output.
pub(crate) async fn serve() -> Result<()> {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    let memory = Arc::new(Memory::of(&serde_json::from_str(&line)?));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    let router = Router::new().route("/v1/scans", post(check)).with_state(memory);
    Ok(axum::serve(listener, router).await?)
}
