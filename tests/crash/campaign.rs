//! Load, kill, restart, compare.

use std::collections::HashMap;
use std::fmt;
use std::time::Duration;

use anyhow::{Context as _, Result};
use rand::RngExt as _;
use serde_json::{Value, json};
use tenthcup_tests::{Merchant, Service};
use tokio::sync::watch;

use crate::customer::Customer;

const CUSTOMERS: usize = 16;

/// What a campaign found.
#[derive(Default)]
pub(crate) struct Findings {
    cycles: u32,
    acknowledged: usize,
    sent_again: u64,
    lost: usize,
    doubled: usize,
    /// Counters whose chain the service no longer continued.
    broken_chains: usize,
}

impl Findings {
    /// Punches that were acknowledged and are not there, or are there twice.
    pub(crate) fn harm(&self) -> usize {
        self.lost + self.doubled + self.broken_chains
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { cycles, acknowledged, sent_again, lost, doubled, broken_chains } = self;
        write!(
            f,
            "{cycles} kills, {acknowledged} punches acknowledged, {sent_again} sent again: {lost} lost, {doubled} doubled, {broken_chains} chains broken"
        )
    }
}

/// A shop under load.
pub(crate) struct Campaign {
    service: Service,
    merchant: Merchant,
    customers: Vec<Customer>,
}

impl Campaign {
    pub(crate) async fn begin(service: Service) -> Result<Self> {
        let merchant = Merchant::set_up(&service).await?;
        let program = merchant.make_program(100, &json!({})).await?;
        let mut customers = Vec::new();
        for number in 0..CUSTOMERS {
            let wallet = merchant.invite(&program).await?;
            customers.push(Customer::new(wallet, merchant.enrol(&format!("Till {number}")).await?));
        }
        Ok(Self { service, merchant, customers })
    }

    /// Starts the service again with a planted bug awake: not before, or the shop could not even be set up, for what is
    /// acknowledged too early is not yet there when it is asked for.
    pub(crate) async fn wake(&mut self, bug: &str) -> Result<()> {
        self.service.kill()?;
        self.service.set_environment(vec![("PLANTED_BUG".to_owned(), bug.to_owned())]);
        self.service.start().await
    }

    /// Kills `cycles` times. `until_harm`: stops once something is lost.
    pub(crate) async fn run(&mut self, cycles: u32, until_harm: bool) -> Result<Findings> {
        let mut found = Findings::default();
        while found.cycles < cycles && !(until_harm && found.harm() > 0) {
            self.kill_under_load().await?;
            found.cycles += 1;
            self.compare(&mut found).await?;
        }
        for customer in &mut self.customers {
            customer.settle().await?;
        }
        self.compare(&mut found).await?;
        Ok(found)
    }

    async fn kill_under_load(&mut self) -> Result<()> {
        let (stop, stopped) = watch::channel(false);
        let shopping: Vec<_> =
            self.customers.drain(..).map(|customer| tokio::spawn(customer.buy(stopped.clone()))).collect();
        let wait = rand::rng().random_range(50..300);
        tokio::time::sleep(Duration::from_millis(wait)).await;
        self.service.kill()?;
        stop.send(true).context("nobody shops")?;
        for customer in shopping {
            self.customers.push(customer.await??);
        }
        self.service.start().await
    }

    /// Holds what every customer was told against what is recorded.
    async fn compare(&self, found: &mut Findings) -> Result<()> {
        (found.acknowledged, found.sent_again) = (0, 0);
        (found.lost, found.doubled, found.broken_chains) = (0, 0, 0);
        for customer in &self.customers {
            let recorded = self.recorded(customer).await?;
            let punches: u32 = recorded.values().sum();
            found.acknowledged += customer.acknowledged.len();
            found.sent_again += customer.sent_again;
            found.lost += customer.acknowledged.keys().filter(|event| !recorded.contains_key(*event)).count();
            // An entry whose answer is still open may be recorded; it is one at most for each customer.
            let unanswered = punches.saturating_sub(u32::try_from(customer.acknowledged.len())?);
            found.doubled += usize::try_from(unanswered.saturating_sub(1))?;
            found.doubled += customer.acknowledged.values().filter(|times| **times > 1).count();
            found.broken_chains += usize::from(customer.gave_up.is_some());
        }
        Ok(())
    }

    /// The events of a customer's punches, each with the number of times it stands there.
    async fn recorded(&self, customer: &Customer) -> Result<HashMap<String, u32>> {
        let (mut all, mut before) = (HashMap::new(), String::new());
        loop {
            let path = format!("/v1/cards/{}/events{before}", customer.wallet.card);
            let page = self.merchant.api.get(&path).await.map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
            let events = page.get("events").and_then(Value::as_array).context("no events")?;
            let Some(last) = events.last() else { return Ok(all) };
            for event in events.iter().filter(|event| event.get("kind") == Some(&json!("punched"))) {
                let hash = event.get("hash").and_then(Value::as_str).context("an event without its hash")?;
                *all.entry(hash.to_owned()).or_default() += 1;
            }
            before = format!("?before={}", last.get("seq").context("an event without its place")?);
        }
    }
}
