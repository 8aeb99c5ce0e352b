//! Live events: what changed, told to the wallets and counters that listen. Published after the commit, never before.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::convert::Infallible;
use std::hash::Hash;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::response::sse::{self, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use serde::Serialize;
use tenthcup_token::{CardId, DeviceId};
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt as _};

/// Events that one listener may be behind. One further behind is disconnected; it comes again and is told the whole state.
const BACKLOG: usize = 32;

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
}

impl Live {
    /// With at most `each` listeners per card and per device.
    pub fn new(each: usize) -> Self {
        Self { cards: Channels::new(each), devices: Channels::new(each) }
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
        self.cards.stream(card)
    }

    /// The cards that some wallet shows now.
    pub fn listening_cards(&self) -> Vec<CardId> {
        lock(&self.cards.open).as_ref().map(|open| open.keys().copied().collect()).unwrap_or_default()
    }

    /// What happens at this counter from now on.
    pub fn device_stream(&self, device: DeviceId) -> Result<EventStream, CannotListen> {
        self.devices.stream(device)
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

/// The events of one listener. Ends when the service stops, when the device is revoked, or when it was too slow.
pub struct EventStream {
    events: Pin<Box<dyn Stream<Item = Event> + Send>>,
    /// Dropped after the receiver inside `events`, in the order of the fields, so that it counts right.
    _closing: Box<dyn Send + Sync>,
}

impl Stream for EventStream {
    type Item = Event;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Event>> {
        self.events.as_mut().poll_next(context)
    }
}

/// The open channels by what they are about; `None` once the service stops.
type Open<K> = Arc<Mutex<Option<HashMap<K, broadcast::Sender<Event>>>>>;

/// One channel per key that somebody listens to.
#[derive(Debug)]
struct Channels<K> {
    each: usize,
    open: Open<K>,
}

impl<K: Eq + Hash + Copy + Send + Sync + 'static> Channels<K> {
    fn new(each: usize) -> Self {
        Self { each, open: Arc::new(Mutex::new(Some(HashMap::new()))) }
    }

    fn publish(&self, key: &K, event: Event) {
        if let Some(sender) = lock(&self.open).as_ref().and_then(|open| open.get(key)) {
            // An error means that the last listener has just gone.
            let _ = sender.send(event);
        }
    }

    /// The receivers see the end once the sender is gone.
    fn end(&self, key: &K) {
        if let Some(open) = lock(&self.open).as_mut() {
            open.remove(key);
        }
    }

    fn stop(&self) {
        *lock(&self.open) = None;
    }

    fn stream(&self, key: K) -> Result<EventStream, CannotListen> {
        let mut open = lock(&self.open);
        let open = open.as_mut().ok_or(CannotListen::Stopping)?;
        let sender = open.entry(key).or_insert_with(|| broadcast::Sender::new(BACKLOG));
        if sender.receiver_count() >= self.each {
            return Err(CannotListen::TooMany);
        }
        let events = BroadcastStream::new(sender.subscribe()).map_while(Result::ok);
        let closing = CloseAfterLast { open: self.open.clone(), key };
        Ok(EventStream { events: Box::pin(events), _closing: Box::new(closing) })
    }
}

/// Removes the channel after its last listener.
struct CloseAfterLast<K: Eq + Hash + Copy> {
    open: Open<K>,
    key: K,
}

impl<K: Eq + Hash + Copy> Drop for CloseAfterLast<K> {
    fn drop(&mut self) {
        if let Some(open) = lock(&self.open).as_mut()
            && let Entry::Occupied(channel) = open.entry(self.key)
            && channel.get().receiver_count() == 0
        {
            channel.remove();
        }
    }
}

fn lock<K>(open: &Open<K>) -> MutexGuard<'_, Option<HashMap<K, broadcast::Sender<Event>>>> {
    open.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARD: CardId = CardId::from_bytes([1; 16]);
    const OTHER: CardId = CardId::from_bytes([2; 16]);

    fn listeners(live: &Live) -> usize {
        lock(&live.cards.open).as_ref().map_or(0, HashMap::len)
    }

    #[tokio::test]
    async fn a_listener_hears_of_its_own_card_only_and_leaves_nothing_behind() {
        let live = Live::new(2);
        let mut stream = live.card_stream(CARD).unwrap();
        live.publish_card(OTHER, Event::new("card", &1));
        live.publish_card(CARD, Event::new("card", &2));
        assert_eq!(stream.next().await, Some(Event::new("card", &2)));
        assert_eq!(listeners(&live), 1);
        drop(stream);
        assert_eq!(listeners(&live), 0);
    }

    #[tokio::test]
    async fn there_are_only_so_many_and_all_end_with_the_service() {
        let live = Live::new(1);
        let mut stream = live.card_stream(CARD).unwrap();
        assert_eq!(live.card_stream(CARD).err(), Some(CannotListen::TooMany));
        live.stop();
        assert_eq!(stream.next().await, None);
        assert_eq!(live.card_stream(CARD).err(), Some(CannotListen::Stopping));
    }

    #[tokio::test]
    async fn one_that_is_too_slow_is_disconnected() {
        let live = Live::new(1);
        let mut stream = live.card_stream(CARD).unwrap();
        for number in 0..=BACKLOG {
            live.publish_card(CARD, Event::new("card", &number));
        }
        assert_eq!(stream.next().await, None);
    }
}
