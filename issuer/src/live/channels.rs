//! Who listens to what, the oldest first.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::hash::Hash;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use tokio::sync::{OwnedSemaphorePermit, mpsc};
use tokio_stream::Stream;
use tokio_stream::wrappers::ReceiverStream;

use super::{CannotListen, Event};
use crate::lock::lock;

/// Events that one listener may be behind. One further behind is disconnected after those; it comes again and is told the whole state.
pub(super) const BACKLOG: usize = 32;

/// The events of one listener. Ends when the service stops, when the device is revoked, when it was too slow, or when newer ones took its place.
pub struct EventStream {
    events: ReceiverStream<Event>,
    _closing: Box<dyn Send + Sync>,
}

impl Stream for EventStream {
    type Item = Event;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Event>> {
        Pin::new(&mut self.events).poll_next(context)
    }
}

/// The open channels by what they are about; `None` once the service stops.
type Open<K> = Arc<Mutex<Option<HashMap<K, Channel>>>>;

/// Who listens to one thing, the oldest first.
type Channel = VecDeque<Listener>;

#[derive(Debug)]
struct Listener {
    number: u64,
    events: mpsc::Sender<Event>,
}

/// One channel per key that somebody listens to.
#[derive(Debug)]
pub(super) struct Channels<K> {
    each: usize,
    open: Open<K>,
    next: AtomicU64,
}

impl<K: Eq + Hash + Copy + Send + Sync + 'static> Channels<K> {
    pub(super) fn new(each: usize) -> Self {
        Self { each, open: Arc::new(Mutex::new(Some(HashMap::new()))), next: AtomicU64::new(0) }
    }

    pub(super) fn publish(&self, key: &K, event: Event) {
        if let Some(channel) = lock(&self.open).as_mut().and_then(|open| open.get_mut(key)) {
            // Whoever has no room for one more is too slow, or has just gone.
            channel.retain(|listener| listener.events.try_send(event.clone()).is_ok());
        }
    }

    pub(super) fn has(&self, key: &K) -> bool {
        lock(&self.open).as_ref().is_some_and(|open| open.contains_key(key))
    }

    /// What somebody listens to now.
    pub(super) fn keys(&self) -> Vec<K> {
        lock(&self.open).as_ref().map(|open| open.keys().copied().collect()).unwrap_or_default()
    }

    /// The listeners see the end once the senders are gone.
    pub(super) fn end(&self, key: &K) {
        if let Some(open) = lock(&self.open).as_mut() {
            open.remove(key);
        }
    }

    pub(super) fn stop(&self) {
        *lock(&self.open) = None;
    }

    pub(super) fn stream(&self, key: K, place: OwnedSemaphorePermit) -> Result<EventStream, CannotListen> {
        let mut open = lock(&self.open);
        let channel = open.as_mut().ok_or(CannotListen::Stopping)?.entry(key).or_default();
        // A phone that lost its network leaves streams behind that nobody hears: the oldest is the likeliest of them.
        while channel.len() >= self.each {
            channel.pop_front();
        }
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let (events, received) = mpsc::channel(BACKLOG);
        channel.push_back(Listener { number, events });
        metrics::gauge!("tenthcup_live_streams").increment(1);
        let closing = Closing { open: self.open.clone(), key, number, _place: place };
        Ok(EventStream { events: ReceiverStream::new(received), _closing: Box::new(closing) })
    }
}

/// Takes a listener out when its stream is dropped, and the channel after its last one.
struct Closing<K: Eq + Hash + Copy> {
    open: Open<K>,
    key: K,
    number: u64,
    _place: OwnedSemaphorePermit,
}

impl<K: Eq + Hash + Copy> Drop for Closing<K> {
    fn drop(&mut self) {
        metrics::gauge!("tenthcup_live_streams").decrement(1);
        if let Some(open) = lock(&self.open).as_mut()
            && let Entry::Occupied(mut channel) = open.entry(self.key)
        {
            channel.get_mut().retain(|listener| listener.number != self.number);
            if channel.get().is_empty() {
                channel.remove();
            }
        }
    }
}
