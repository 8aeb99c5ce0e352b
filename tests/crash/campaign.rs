//! Load, kill, restart, compare.

use std::fmt;
use std::time::Duration;

use anyhow::{Context as _, Result};
use rand::RngExt as _;
use serde_json::{Value, json};
use tenthcup_tests::{Merchant, Service};
use tokio::sync::watch;

use crate::customer::{Customer, Unanswered};

const CUSTOMERS: usize = 16;

/// What a campaign found.
#[derive(Default)]
pub(crate) struct Findings {
    cycles: u32,
    acknowledged: usize,
    /// Entries that got no answer, and were recorded all the same.
    recorded: usize,
    /// Entries that got no answer, and were not.
    not_recorded: usize,
    lost: usize,
    doubled: usize,
    /// Entries whose repeats got two different answers.
    two_answers: usize,
    /// Counters whose chain the service no longer continued, and cards whose events are no chain.
    broken_chains: usize,
}

impl Findings {
    /// Punches that were acknowledged and are not there, or are there twice; and whatever else must not be.
    pub(crate) fn harm(&self) -> usize {
        self.lost + self.doubled + self.two_answers + self.broken_chains
    }

    fn note(&mut self, unanswered: Unanswered) {
        match unanswered {
            Unanswered::Recorded => self.recorded += 1,
            Unanswered::NotRecorded => self.not_recorded += 1,
            Unanswered::TwoAnswers => self.two_answers += 1,
        }
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { cycles, acknowledged, recorded, not_recorded, .. } = self;
        let Self { lost, doubled, two_answers, broken_chains, .. } = self;
        write!(
            f,
            "{cycles} kills, {acknowledged} punches acknowledged; of those without an answer {recorded} were recorded and {not_recorded} \
             not, each sent again twice: {lost} lost, {doubled} doubled, {two_answers} with two answers, {broken_chains} chains broken"
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
            for customer in &mut self.customers {
                if let Some(unanswered) = customer.settle().await? {
                    found.note(unanswered);
                }
            }
        }
        // Once more, and all of it: not only what is new.
        for customer in &mut self.customers {
            (customer.found, customer.head) = Default::default();
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
    async fn compare(&mut self, found: &mut Findings) -> Result<()> {
        (found.acknowledged, found.lost, found.doubled, found.broken_chains) = (0, 0, 0, 0);
        for customer in &mut self.customers {
            let is_whole = read_news(&self.merchant, customer).await?;
            let (acknowledged, recorded) = (customer.acknowledged.len(), customer.found.len());
            found.acknowledged += acknowledged;
            found.lost +=
                customer.acknowledged.keys().filter(|event| !customer.found.contains(*event)).count();
            // An entry whose answer is still open may be recorded; it is one at most for each customer.
            found.doubled += recorded.saturating_sub(acknowledged + usize::from(customer.is_open()));
            found.doubled += customer.acknowledged.values().filter(|times| **times > 1).count();
            found.broken_chains += usize::from(customer.gave_up.is_some() || !is_whole);
        }
        Ok(())
    }
}

/// Reads the events of a card from the newest back to the one that was the newest the last time, or to the first. Whether they are a chain.
async fn read_news(merchant: &Merchant, customer: &mut Customer) -> Result<bool> {
    let (mut before, mut head, mut expected) = (String::new(), None, None);
    loop {
        let path = format!("/v1/cards/{}/events{before}", customer.wallet.card);
        let page = merchant.api.get(&path).await.map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
        let events = page.get("events").and_then(Value::as_array).context("no events")?;
        for event in events {
            let text = |name: &str| event.get(name).and_then(Value::as_str).map(str::to_owned);
            let hash = text("hash").context("an event without its hash")?;
            if expected.as_ref().is_some_and(|expected| *expected != hash) {
                return Ok(false);
            }
            if customer.head.as_ref() == Some(&hash) {
                customer.head = head.or(Some(hash));
                return Ok(true);
            }
            head = head.or_else(|| Some(hash.clone()));
            expected = text("prev");
            if text("kind").as_deref() == Some("punched") && !customer.found.insert(hash) {
                return Ok(false);
            }
        }
        let Some(last) = events.last() else {
            // The beginning. Where there was a newest one the last time, it is gone.
            let is_whole = customer.head.is_none();
            customer.head = head;
            return Ok(is_whole);
        };
        before = format!("?before={}", last.get("seq").context("an event without its place")?);
    }
}
