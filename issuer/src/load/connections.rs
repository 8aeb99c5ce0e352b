//! The places for connections: so many in all, and so many for one address.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Extension;
use axum::middleware::AddExtension;
use axum_server::accept::Accept;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tower::Layer as _;

use super::Activity;
use super::stream::{Patience, Patient};
use crate::address::network;
use crate::config::Config;
use crate::lock::lock;

/// What somebody without a place hears. HTTP/1, for nothing is known of what they speak.
const NO_PLACE: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 5\r\nconnection: close\r\n\
    content-type: application/problem+json\r\ncontent-length: 184\r\n\r\n\
    {\"type\":\"/problems/busy\",\"title\":\"Could not be decided now\",\"status\":503,\"code\":\"busy\",\
    \"detail\":\"There are as many connections as the service bears. Send the same again in a moment.\"}\n";

/// So many may be told at the same time that there is no place; whoever comes beyond that is cut without a word.
const BEING_TOLD: usize = 256;

/// How long somebody who is told so may take to hear it.
const TELLING: Duration = Duration::from_secs(1);

/// Takes connections in while there are places, and makes them [`Patient`].
#[derive(Debug, Clone)]
pub(crate) struct Connections(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    patience: Patience,
    most: usize,
    per_address: usize,
    /// Whether the other side speaks HTTP at once: over TLS nobody would understand.
    plain: bool,
    open: AtomicUsize,
    by_address: Mutex<HashMap<IpAddr, usize>>,
    telling: Semaphore,
}

impl Connections {
    /// As configured, `most` in all.
    pub(crate) fn new(config: &Config, most: usize, plain: bool) -> Self {
        let wanted = &config.connections;
        let behind_proxy = config.server.trusted_proxy_header.is_some();
        let seconds = |number: u32| Duration::from_secs(number.into());
        Self(Arc::new(Inner {
            patience: Patience {
                idle: seconds(wanted.idle_seconds.get()),
                stalled: seconds(wanted.stalled_seconds.get()),
            },
            most,
            per_address: if behind_proxy { usize::MAX } else { wanted.per_address.get() as usize },
            plain,
            open: AtomicUsize::new(0),
            by_address: Mutex::default(),
            telling: Semaphore::new(BEING_TOLD),
        }))
    }

    /// A place for somebody from `address`, or why there is none.
    fn place(&self, address: IpAddr) -> Result<Place, &'static str> {
        let address = network(address);
        if self.0.open.fetch_add(1, Ordering::AcqRel) >= self.0.most {
            self.0.open.fetch_sub(1, Ordering::AcqRel);
            return Err("all");
        }
        // Made before the address is counted: it gives back what it holds, whatever comes.
        let mut place = Place { connections: self.clone(), address: None };
        let mut by_address = lock(&self.0.by_address);
        let count = by_address.entry(address).or_insert(0);
        if *count >= self.0.per_address {
            drop(by_address);
            return Err("address");
        }
        *count += 1;
        place.address = Some(address);
        metrics::gauge!("tenthcup_connections").increment(1);
        Ok(place)
    }

    /// Whether half of the places are taken. From then on no connection is kept for a next request: each that is holds 20 KiB, and one that
    /// says nothing 3.
    pub(super) fn are_crowded(&self) -> bool {
        self.0.open.load(Ordering::Acquire) > self.0.most / 2
    }

    /// Says that there is no place, when that can be heard and costs little.
    async fn turn_away(&self, mut stream: TcpStream) {
        let Some(_one_of_few) = self.0.telling.try_acquire().ok().filter(|_| self.0.plain) else { return };
        let told = async {
            stream.write_all(NO_PLACE).await?;
            stream.shutdown().await?;
            // Closing with something unread would take the answer back on its way.
            let mut rest = [0; 1024];
            while stream.read(&mut rest).await? > 0 {}
            io::Result::Ok(())
        };
        let _ = tokio::time::timeout(TELLING, told).await;
    }
}

impl<S: Send + 'static> Accept<TcpStream, S> for Connections {
    type Stream = Patient;
    type Service = AddExtension<S, Arc<Activity>>;
    type Future = Pin<Box<dyn Future<Output = io::Result<(Patient, Self::Service)>> + Send>>;

    fn accept(&self, stream: TcpStream, service: S) -> Self::Future {
        let connections = self.clone();
        // Taken before anything is waited for: whoever came first is in.
        let place = stream.peer_addr().map(|peer| connections.place(peer.ip()));
        Box::pin(async move {
            match place? {
                Ok(place) => {
                    stream.set_nodelay(true)?;
                    let activity = Activity::new(connections.clone());
                    let Inner { plain, patience, .. } = *connections.0;
                    let stream = Patient::new(stream, plain, patience, activity.clone(), place);
                    Ok((stream, Extension(activity).layer(service)))
                }
                Err(cause) => {
                    metrics::counter!("tenthcup_connections_refused_total", "cause" => cause).increment(1);
                    connections.turn_away(stream).await;
                    Err(io::Error::other("no place for one more connection"))
                }
            }
        })
    }
}

/// The place of one connection; free again when it is dropped.
#[derive(Debug)]
pub(super) struct Place {
    connections: Connections,
    address: Option<IpAddr>,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.connections.0.open.fetch_sub(1, Ordering::AcqRel);
        let Some(address) = self.address else { return };
        metrics::gauge!("tenthcup_connections").decrement(1);
        if let Entry::Occupied(mut count) = lock(&self.connections.0.by_address).entry(address) {
            *count.get_mut() = count.get().saturating_sub(1);
            if *count.get() == 0 {
                count.remove();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Whole;

    fn connections(per_address: u32) -> Connections {
        let mut config = Config::default();
        config.connections.per_address = Whole::nearest(per_address);
        Connections::new(&config, 3, true)
    }

    #[test]
    fn a_place_is_free_again_when_its_connection_goes() {
        let connections = connections(2);
        let address = |last: u8| IpAddr::from([192, 0, 2, last]);
        let one = connections.place(address(1)).unwrap();
        let two = connections.place(address(1)).unwrap();
        assert_eq!(connections.place(address(1)).err(), Some("address"));
        let other = connections.place(address(2)).unwrap();
        assert_eq!(connections.place(address(3)).err(), Some("all"));
        drop(one);
        let again = connections.place(address(1)).unwrap();
        drop((two, other, again));
        assert!(lock(&connections.0.by_address).is_empty());
        assert_eq!(connections.0.open.load(Ordering::Acquire), 0);
    }

    #[test]
    fn the_answer_without_a_place_is_as_long_as_it_says() {
        let text = std::str::from_utf8(NO_PLACE).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        assert!(head.ends_with(&format!("\r\ncontent-length: {}", body.len())), "{}", body.len());
        let json: serde_json::Value = serde_json::from_str(body).unwrap();
        assert_eq!((json["status"].as_u64(), json["code"].as_str()), (Some(503), Some("busy")));
    }
}
