//! What the till takes along while the service answers.

use reqwest::Method;
use serde::Deserialize;
use tenthcup_verifier::{KnownCard, Supplies, TillFault};

use super::contact::Stop;
use super::desk::Desk;
use super::news::News;
use super::wire::{KeySetInForce, Tagged, read_tagged};

/// Pages of cards; the service has no more.
const MOST_PAGES: usize = 20;

/// A page of `GET /v1/offline`.
#[derive(Deserialize)]
struct Page {
    keyset: KeySetInForce,
    freeze: String,
    cards: Vec<KnownCard>,
    next: Option<String>,
}

impl Desk {
    /// Takes along what the service gives now, when it is to be believed; else keeps what it has, and says so.
    pub(super) async fn take_along(&mut self) -> Result<(), Stop> {
        let known = self.journal.supplies_tag()?;
        let first = self.page("/v1/offline", known.as_deref()).await?;
        // Nothing changed.
        let Some(Page { keyset, freeze, mut cards, mut next }) = first.body else { return Ok(()) };
        for _ in 1..MOST_PAGES {
            let Some(after) = next.take() else { break };
            let Some(page) = self.page(&format!("/v1/offline?after={after}"), None).await?.body else {
                break;
            };
            cards.extend(page.cards);
            next = page.next;
        }
        let supplies = Supplies { keyset: keyset.keyset, freeze, cards, tag: first.tag };
        match self.journal.take_along(&self.device.post(), &supplies, self.clock.now()?) {
            Ok(()) => {}
            Err(TillFault::Storage(fault)) => return Err(fault.into()),
            Err(fault) => self.news.push(News::NotTakenAlong(fault)),
        }
        Ok(())
    }

    async fn page(&mut self, path: &str, known: Option<&str>) -> Result<Tagged<Page>, Stop> {
        let request = self.request(Method::GET, path).await?;
        Ok(read_tagged(request, known).await?)
    }
}
