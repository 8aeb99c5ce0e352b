//! Live events: what changed, told to the wallets and counters that listen. Published after the commit, never before.

mod channels;

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::response::sse::{self, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use serde::Serialize;
use tenthcup_token::{CardId, DeviceId};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_stream::StreamExt as _;

use channels::Channels;
pub use channels::EventStream;

/// Keeps proxies and phones from taking a quiet stream for a dead one.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// One thing that happened: a name and JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    name: &'static str,
    data: Arc<str>,
}

impl Event {
    /// An event of this name with `data` as JSON.
    pub fn new(name: &'static str, data: &impl Serialize) -> Self {
        let data = serde_json::to_string(data).unwrap_or_else(|error| {
            tracing::error!(%error, name, "a live event cannot be written as JSON");
            "null".to_owned()
        });
        Self { name, data: data.into() }
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Its JSON.
    pub fn data(&self) -> &str {
        &self.data
    }
}

/// Why nobody can listen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CannotListen {
    /// There are as many listeners as are allowed.
    #[error("too many open connections for live events")]
    TooMany,
    /// The service stops.
    #[error("the service stops")]
    Stopping,
}

/// Who listens to what.
#[derive(Debug)]
pub struct Live {
    cards: Channels<CardId>,
    devices: Channels<DeviceId>,
    places: Arc<Semaphore>,
}

impl Live {
    /// With at most `each` listeners per card and per device, and `in_all` of all of them.
    pub fn new(each: usize, in_all: usize) -> Self {
        let places = Arc::new(Semaphore::new(in_all));
        Self { cards: Channels::new(each), devices: Channels::new(each), places }
    }

    fn place(&self) -> Result<OwnedSemaphorePermit, CannotListen> {
        self.places.clone().try_acquire_owned().map_err(|_| CannotListen::TooMany)
    }

    /// Tells the wallets that show this card. Call it after the commit.
    pub fn publish_card(&self, card: CardId, event: Event) {
        self.cards.publish(&card, event);
    }

    /// Tells this counter. Call it after the commit.
    pub fn publish_device(&self, device: DeviceId, event: Event) {
        self.devices.publish(&device, event);
    }

    /// Ends the streams of a device that was revoked.
    pub fn end_device(&self, device: &DeviceId) {
        self.devices.end(device);
    }

    /// Ends the streams of a card that moved to another key.
    pub fn end_card(&self, card: &CardId) {
        self.cards.end(card);
    }

    /// What happens to this card from now on.
    pub fn card_stream(&self, card: CardId) -> Result<EventStream, CannotListen> {
        self.cards.stream(card, self.place()?)
    }

    /// Whether some wallet shows this card now.
    pub fn is_listened_to(&self, card: &CardId) -> bool {
        self.cards.has(card)
    }

    /// The cards that some wallet shows now.
    pub fn listening_cards(&self) -> Vec<CardId> {
        self.cards.keys()
    }

    /// What happens at this counter from now on.
    pub fn device_stream(&self, device: DeviceId) -> Result<EventStream, CannotListen> {
        self.devices.stream(device, self.place()?)
    }

    /// Ends every stream, and lets none begin: the service stops.
    pub fn stop(&self) {
        self.cards.stop();
        self.devices.stop();
    }
}

/// An answer of server-sent events: `first`, then what `stream` brings until it ends.
///
/// Subscribe before reading the state that goes into `first`: then nothing falls between the two.
pub fn sse(first: Vec<Event>, stream: EventStream) -> Response {
    let events = tokio_stream::iter(first).chain(stream);
    let events =
        events.map(|event| Ok::<_, Infallible>(sse::Event::default().event(event.name).data(&*event.data)));
    Sse::new(events).keep_alive(KeepAlive::new().interval(KEEP_ALIVE)).into_response()
}

#[cfg(test)]
mod tests {
    use super::channels::BACKLOG;
    use super::*;

    const CARD: CardId = CardId::from_bytes([1; 16]);
    const OTHER: CardId = CardId::from_bytes([2; 16]);

    #[tokio::test]
    async fn a_listener_hears_of_its_own_card_only_and_leaves_nothing_behind() {
        let live = Live::new(2, 9);
        let mut stream = live.card_stream(CARD).unwrap();
        live.publish_card(OTHER, Event::new("card", &1));
        live.publish_card(CARD, Event::new("card", &2));
        assert_eq!(stream.next().await, Some(Event::new("card", &2)));
        assert_eq!(live.listening_cards(), [CARD]);
        drop(stream);
        assert_eq!(live.listening_cards(), []);
    }

    #[tokio::test]
    async fn one_more_of_a_card_ends_the_oldest_and_leaves_the_others() {
        let live = Live::new(2, 9);
        let mut streams: Vec<_> = (0..3).map(|_| live.card_stream(CARD).unwrap()).collect();
        live.publish_card(CARD, Event::new("card", &1));
        assert_eq!(streams[0].next().await, None);
        streams.remove(0);
        for stream in &mut streams {
            assert_eq!(stream.next().await, Some(Event::new("card", &1)));
        }
        assert_eq!(live.listening_cards(), [CARD]);
    }

    #[tokio::test]
    async fn there_are_only_so_many_in_all_and_all_end_with_the_service() {
        let live = Live::new(2, 1);
        let mut stream = live.card_stream(CARD).unwrap();
        assert_eq!(live.card_stream(OTHER).err(), Some(CannotListen::TooMany));
        live.stop();
        assert_eq!(stream.next().await, None);
        drop(stream);
        assert_eq!(live.card_stream(CARD).err(), Some(CannotListen::Stopping));
    }

    #[tokio::test]
    async fn one_that_is_too_slow_is_disconnected() {
        let live = Live::new(1, 9);
        let stream = live.card_stream(CARD).unwrap();
        for number in 0..=BACKLOG {
            live.publish_card(CARD, Event::new("card", &number));
        }
        let heard: Vec<_> = stream.collect().await;
        assert_eq!(heard.len(), BACKLOG, "those it was sent in time, and then the end");
    }
}
