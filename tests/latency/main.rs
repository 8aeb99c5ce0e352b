//! How long a punch takes from the scan to the answer, over HTTP on loopback, flush included: one counter, one after the other.
//!
//! `TENTHCUP_BIN=target/release/tenthcup cargo run --release -p tenthcup-tests --bin latency`

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use serde_json::json;
use tenthcup_tests::{Merchant, Service, now};
use tenthcup_token::Intent;

const WARM_UP: usize = 50;
const PUNCHES: usize = 1_000;

#[tokio::main]
async fn main() -> Result<()> {
    let service = Service::begin().await?;
    let merchant = Merchant::set_up(&service).await?;
    let program = merchant.make_program(100, &json!({})).await?;
    let mut wallet = merchant.invite(&program).await?;
    let mut counter = merchant.enrol("Till 1").await?;
    let mut times = Vec::with_capacity(PUNCHES);
    for number in 0..WARM_UP + PUNCHES {
        let entry = counter.sign(Intent::Punch { count: 1, code: wallet.show() }, now(), None);
        let begun = Instant::now();
        let verdict = counter.submit(&entry).await.map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
        if number >= WARM_UP {
            times.push(begun.elapsed());
        }
        ensure!(verdict.get("verdict") == Some(&json!("accepted")), "{verdict}");
    }
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 100).copied().context("no times");
    let milliseconds = |time: Duration| time.as_secs_f64() * 1_000.0;
    println!(
        "{PUNCHES} punches, scan to answer: median {:.2} ms, p90 {:.2} ms, p99 {:.2} ms",
        milliseconds(at(50)?),
        milliseconds(at(90)?),
        milliseconds(at(99)?)
    );
    Ok(())
}
