//! How many punches a second, with as many at once as a busy day has. Printed, not asserted: a shared machine proves nothing.
//! `TENTHCUP_SPEED_PUNCHES=200 cargo test --release -p tenthcup-ledger --test speed -- --nocapture` for a figure worth reading.

#![allow(unreachable_pub, reason = "the harness is a module of several test programs")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails by panicking"
)]

mod harness;

use std::time::{Duration, Instant};

use harness::{OnDisk, Shop, Want, fresh};
use tenthcup_ledger::Answer;
use tenthcup_token::Intent;
use tenthcup_verifier::CheckedEntry;

/// Entries of one counter, checked beforehand: what is measured is the ledger.
async fn checked(shop: &Shop<OnDisk>, punches: usize) -> Vec<CheckedEntry> {
    let (mut counter, mut holder) = (shop.counter().await, shop.customer().await);
    let mut entries = Vec::new();
    for _ in 0..punches {
        let intent = Intent::Punch { count: 1, code: holder.show(shop) };
        entries.push(shop.check(&counter.sign(shop, intent, &Want::default())));
    }
    entries
}

/// Seconds of processor that this process has had; 0 where the system does not say.
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
    ticks.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

async fn measure(at_once: usize, punches: usize) {
    let shop = Shop::<OnDisk>::new().await;
    let mut queues = Vec::new();
    for _ in 0..at_once {
        queues.push(checked(&shop, punches).await);
    }
    let now = shop.now();
    let (begin, cpu_before) = (Instant::now(), cpu());
    let tasks: Vec<_> = queues
        .into_iter()
        .map(|entries| {
            let ledger = shop.ledger();
            tokio::spawn(async move {
                let mut waits = Vec::new();
                for entry in entries {
                    let sent = Instant::now();
                    let answer = ledger.submit(entry, fresh(), now).await;
                    assert!(matches!(answer, Ok(Answer::Punched(_))), "{answer:?}");
                    waits.push(sent.elapsed());
                }
                waits
            })
        })
        .collect();
    let mut waits = Vec::new();
    for task in tasks {
        waits.extend(task.await.unwrap());
    }
    let took = begin.elapsed();
    waits.sort_unstable();
    let per_second = waits.len() as f64 / took.as_secs_f64();
    let at = |share: usize| waits[(waits.len() - 1) * share / 100];
    let each = (cpu() - cpu_before) / waits.len() as f64 * 1e6;
    println!(
        "{at_once:3} at once: {per_second:7.0} punches/s, p50 {:?}, p99 {:?}, {each:.1} µs of processor each",
        at(50),
        at(99)
    );
    assert!(took > Duration::ZERO);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn punches_a_second() {
    let punches =
        std::env::var("TENTHCUP_SPEED_PUNCHES").ok().and_then(|count| count.parse().ok()).unwrap_or(10);
    for at_once in [1, 8, 64] {
        measure(at_once, punches).await;
    }
}
