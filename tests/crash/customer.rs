//! A customer who buys coffee after coffee, and writes down what they were told.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use tenthcup_tests::{Counter, Wallet, now};
use tenthcup_token::{Entry, Intent, Signed};
use tokio::sync::watch;

/// One card, one counter, and the answers so far.
pub(crate) struct Customer {
    pub(crate) wallet: Wallet,
    counter: Counter,
    /// The event of every punch that was acknowledged, and how often it was.
    pub(crate) acknowledged: HashMap<String, u32>,
    /// The events of the punches that were found on the card, and the newest event of all.
    pub(crate) found: HashSet<String>,
    pub(crate) head: Option<String>,
    /// An entry without an answer.
    open: Option<Signed<Entry>>,
    /// Why they stopped: the service does not know what it had acknowledged.
    pub(crate) gave_up: Option<String>,
}

/// What became of an entry that got no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unanswered {
    /// It was recorded, and the repeats got its receipt.
    Recorded,
    /// It was not, and counted when it was sent again.
    NotRecorded,
    /// Two repeats got two answers.
    TwoAnswers,
}

impl Customer {
    pub(crate) fn new(wallet: Wallet, counter: Counter) -> Self {
        let (acknowledged, found) = (HashMap::new(), HashSet::new());
        Self { wallet, counter, acknowledged, found, head: None, open: None, gave_up: None }
    }

    /// Whether an entry is without an answer.
    pub(crate) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Buys until told to stop, or until there is no answer: the service was killed.
    pub(crate) async fn buy(mut self, stop: watch::Receiver<bool>) -> Result<Self> {
        while !*stop.borrow() && self.gave_up.is_none() && self.step().await? {}
        Ok(self)
    }

    /// Sends what is open again, twice, and says what had become of it. To be asked when `found` is up to date.
    pub(crate) async fn settle(&mut self) -> Result<Option<Unanswered>> {
        let Some(entry) = self.open.take() else { return Ok(None) };
        let first = self.insist(&entry).await?;
        self.note(&first)?;
        if self.gave_up.is_some() {
            return Ok(None);
        }
        let second = self.insist(&entry).await?;
        // All of it, with the signed receipt; but not how the card stands by now.
        let said = ["verdict", "reason", "receipt", "event", "entry"];
        if said.iter().any(|name| first.get(name) != second.get(name)) {
            return Ok(Some(Unanswered::TwoAnswers));
        }
        let event =
            first.get("event").and_then(Value::as_str).context("an accepted punch without its event")?;
        let was_recorded = self.found.contains(event);
        Ok(Some(if was_recorded { Unanswered::Recorded } else { Unanswered::NotRecorded }))
    }

    async fn insist(&self, entry: &Signed<Entry>) -> Result<Value> {
        loop {
            match self.counter.submit(entry).await {
                Ok(verdict) => return Ok(verdict),
                Err(fault) if fault.status().is_none_or(|status| status == 503) => {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                Err(fault) => bail!("{fault:?}"),
            }
        }
    }

    /// Sends one entry. `false` when there was no answer: then it is open, and nothing else is sent before it.
    async fn step(&mut self) -> Result<bool> {
        let code = self.wallet.show();
        let entry = self.counter.sign(Intent::Punch { count: 1, code }, now(), None);
        match self.counter.submit(&entry).await {
            Ok(verdict) => self.note(&verdict).map(|()| true),
            // Killed, or 503: nobody was told anything.
            Err(fault) if fault.status().is_none_or(|status| status == 503) => {
                self.open = Some(entry);
                Ok(false)
            }
            Err(fault) => bail!("{fault:?}"),
        }
    }

    fn note(&mut self, verdict: &Value) -> Result<()> {
        let text = |name: &str| verdict.get(name).and_then(Value::as_str);
        match (text("verdict"), text("reason")) {
            (Some("accepted"), _) => {
                let event = text("event").context("an accepted punch without its event")?;
                *self.acknowledged.entry(event.to_owned()).or_default() += 1;
            }
            (_, Some(reason @ ("device_chain_gap" | "device_chain_fork"))) => {
                self.gave_up = Some(reason.to_owned());
            }
            _ => bail!("an honest punch was not accepted: {verdict}"),
        }
        Ok(())
    }
}
