//! Those who come for coffee.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, ensure};
use serde_json::json;
use tenthcup_tests::{Counter, Identity, Merchant, Service, Wallet, now};
use tenthcup_token::Intent;

/// Counters that punch at the same time.
const COUNTERS: usize = 4;
/// Wallets that lie open: each may listen several times.
const OPEN_WALLETS: usize = 100;

/// A shop with its counters, and the sessions of wallets that lie open.
pub(crate) struct Honest {
    tills: Vec<(Counter, Wallet)>,
    sessions: Vec<Identity>,
}

impl Honest {
    pub(crate) async fn open(service: &Service) -> Result<Self> {
        let merchant = Merchant::set_up(service).await?;
        let program = merchant.make_program(100, &json!({})).await?;
        let mut tills = Vec::new();
        for number in 1..=COUNTERS {
            let counter = merchant.enrol(&format!("Till {number}")).await?;
            tills.push((counter, merchant.invite(&program).await?));
        }
        let mut sessions = Vec::new();
        for _ in 0..OPEN_WALLETS {
            let mut wallet = merchant.invite(&program).await?;
            wallet.log_in().await?;
            sessions.push(wallet.api.identity.clone());
        }
        Ok(Self { tills, sessions })
    }

    pub(crate) fn sessions(&self) -> &[Identity] {
        &self.sessions
    }

    /// So many punches, at all counters at the same time; how long the slowest but one in a hundred took, from scan to verdict.
    pub(crate) async fn punch(&mut self, punches: usize) -> Result<Duration> {
        let each = punches.div_ceil(COUNTERS);
        let mut working = Vec::new();
        for (mut counter, mut wallet) in self.tills.drain(..) {
            working.push(tokio::spawn(async move {
                let times = punch(&mut counter, &mut wallet, each).await;
                (counter, wallet, times)
            }));
        }
        let mut all = Vec::new();
        for till in working {
            let (counter, wallet, times) = till.await?;
            self.tills.push((counter, wallet));
            all.extend(times?);
        }
        all.sort_unstable();
        all.get(all.len() * 99 / 100).copied().context("no punches")
    }
}

async fn punch(counter: &mut Counter, wallet: &mut Wallet, times: usize) -> Result<Vec<Duration>> {
    let mut took = Vec::with_capacity(times);
    for _ in 0..times {
        let entry = counter.sign(Intent::Punch { count: 1, code: wallet.show() }, now(), None);
        let begun = Instant::now();
        let verdict = counter.submit(&entry).await.map_err(|fault| anyhow!("{fault:?}"))?;
        took.push(begun.elapsed());
        ensure!(verdict.get("verdict") == Some(&json!("accepted")), "{verdict}");
    }
    Ok(took)
}
