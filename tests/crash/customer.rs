//! A customer who buys coffee after coffee, and writes down what they were told.

use std::collections::HashMap;
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
    /// Entries that had to be sent again because nobody knew what became of them.
    pub(crate) sent_again: u64,
    /// An entry without an answer.
    open: Option<Signed<Entry>>,
    /// Why they stopped: the service does not know what it had acknowledged.
    pub(crate) gave_up: Option<String>,
}

impl Customer {
    pub(crate) fn new(wallet: Wallet, counter: Counter) -> Self {
        Self { wallet, counter, acknowledged: HashMap::new(), sent_again: 0, open: None, gave_up: None }
    }

    /// Buys until told to stop. A request that is under way then is finished, or left open when the service died.
    pub(crate) async fn buy(mut self, stop: watch::Receiver<bool>) -> Result<Self> {
        while !*stop.borrow() && self.gave_up.is_none() {
            if !self.step().await? {
                // The service is dead: whoever kills it starts it again after this.
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        }
        Ok(self)
    }

    /// Asks again for what is open, until it is answered.
    pub(crate) async fn settle(&mut self) -> Result<()> {
        while self.open.is_some() && self.gave_up.is_none() {
            self.step().await?;
        }
        Ok(())
    }

    /// Sends one entry, the open one or a new one. `false` when there was no answer.
    async fn step(&mut self) -> Result<bool> {
        let entry = match self.open.take() {
            Some(entry) => {
                self.sent_again += 1;
                entry
            }
            None => {
                let code = self.wallet.show();
                self.counter.sign(Intent::Punch { count: 1, code }, now(), None)
            }
        };
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
