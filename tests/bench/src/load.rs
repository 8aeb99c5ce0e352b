//! Many tills that scan at once, each over its own connection, one scan after the other.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow};
use tenthcup_tests::now;
use tokio::sync::Barrier;

use crate::connection::{Connection, scan};
use crate::till::Till;

/// The requests of one round, one list for each connection: signed before the clock starts. They are good for a minute.
pub(crate) type Requests = Arc<Vec<Vec<Vec<u8>>>>;

/// Has each till sign so many scans.
pub(crate) fn sign(tills: &mut [Till], each: usize) -> Result<Requests> {
    let at_once = thread::available_parallelism().map_or(1, usize::from);
    let share = tills.len().div_ceil(at_once).max(1);
    thread::scope(|scope| {
        let signing: Vec<_> =
            tills.chunks_mut(share).map(|tills| scope.spawn(|| sign_here(tills, each))).collect();
        let signed: Result<Vec<_>> = signing
            .into_iter()
            .map(|part| part.join().map_err(|_| anyhow!("signing ended in a panic")))
            .collect();
        Ok(Arc::new(signed?.into_iter().flatten().collect()))
    })
}

fn sign_here(tills: &mut [Till], each: usize) -> Vec<Vec<Vec<u8>>> {
    let sign = |till: &mut Till| (0..each).map(|_| scan(&till.sign(now()).to_base64())).collect();
    tills.iter_mut().map(sign).collect()
}

/// What became of a round.
pub(crate) struct Outcome {
    /// Answers a second, while every connection was asking.
    pub(crate) per_second: f64,
    /// From each scan to its answer.
    pub(crate) waits: Vec<Duration>,
}

/// Sends them all, every connection one after the other, and all connections at once. Every punch has to be accepted.
pub(crate) async fn send(address: SocketAddr, requests: &Requests) -> Result<Outcome> {
    let connections = requests.len();
    let (ready, answered) = (Arc::new(Barrier::new(connections)), Arc::new(AtomicU64::new(0)));
    // Set by the first connection that is through: from then on fewer ask, and the rate would be another one.
    let (begun, first_through) = (Arc::new(OnceLock::new()), Arc::new(OnceLock::new()));
    let tasks: Vec<_> = (0..connections)
        .map(|place| {
            let requests = Arc::clone(requests);
            let (ready, answered) = (Arc::clone(&ready), Arc::clone(&answered));
            let (begun, first_through) = (Arc::clone(&begun), Arc::clone(&first_through));
            tokio::spawn(async move {
                let mut connection = Connection::open(address).await?;
                ready.wait().await;
                let begun: &Instant = begun.get_or_init(Instant::now);
                let mut waits = Vec::new();
                for request in requests.get(place).into_iter().flatten() {
                    let sent = Instant::now();
                    connection.punch(request).await?;
                    waits.push(sent.elapsed());
                    answered.fetch_add(1, Ordering::Relaxed);
                }
                first_through.get_or_init(|| (begun.elapsed(), answered.load(Ordering::Relaxed)));
                anyhow::Ok(waits)
            })
        })
        .collect();
    let mut waits = Vec::new();
    for task in tasks {
        waits.extend(task.await??);
    }
    let (took, answers) = first_through.get().context("nobody asked")?;
    Ok(Outcome { per_second: *answers as f64 / took.as_secs_f64(), waits })
}
