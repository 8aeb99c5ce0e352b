//! Thousands of connections that ask for nothing, while honest counters punch: what they cost in memory and in time.
//!
//! `cargo xtask load`, or `TENTHCUP_BIN=target/release/tenthcup cargo run --release -p tenthcup-tests --bin load -- --connections 10000`

mod crowd;
mod honest;

use std::net::TcpListener;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use clap::Parser;
use crowd::Crowd;
use honest::Honest;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tenthcup_tests::{Service, binary};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// What a crowd may cost.
const MOST_MEMORY: u64 = 200 << 20;
const SLOWDOWN: f64 = 2.0;
/// What other programs on the machine do to the slowest of a few hundred punches: no difference below it says anything.
const NOISE: Duration = Duration::from_millis(5);

/// Places beside those of the crowd.
const SPARE: usize = 100;

#[derive(Parser)]
struct Arguments {
    /// Connections that ask for nothing.
    #[arg(long, default_value_t = 10_000)]
    connections: usize,
    /// How often honest punches are timed alone and then beside the crowd.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Punches that are timed each time.
    #[arg(long, default_value_t = 2_000)]
    punches: usize,
}

/// What one round found.
struct Round {
    alone: Duration,
    crowded: Duration,
    memory: u64,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    // Each connection is an open file at this end too.
    let files = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: files.maximum, ..files })?;
    let figures = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let (places, idle) = ((arguments.connections + SPARE).to_string(), "600".to_owned());
    let environment = [
        ("TENTHCUP_CONNECTIONS__MOST", places.clone()),
        ("TENTHCUP_CONNECTIONS__PER_ADDRESS", places),
        ("TENTHCUP_CONNECTIONS__IDLE_SECONDS", idle),
        ("TENTHCUP_METRICS__LISTEN", figures.to_string()),
    ];
    let environment = environment.map(|(name, value)| (name.to_owned(), value));
    let service = Service::begin_with(binary()?, environment.into()).await?;
    let mut honest = Honest::open(&service).await?;
    honest.punch(arguments.punches / 4).await?;
    let before = service.resident_bytes()?;
    let mut rounds = Vec::new();
    for number in 1..=arguments.rounds {
        let alone = honest.punch(arguments.punches).await?;
        let quiet = service.resident_bytes()?;
        let others = open_connections(&figures.to_string()).await?;
        let crowd = Crowd::gather(&service, honest.sessions(), arguments.connections).await?;
        let crowded = honest.punch(arguments.punches).await?;
        let memory = service.resident_bytes()?;
        let held = open_connections(&figures.to_string()).await?;
        ensure!(held >= arguments.connections, "only {held} connections are open: the crowd was cut");
        if number == arguments.rounds {
            turned_away(&service).await?;
        }
        drop(crowd);
        wait_until_gone(&figures.to_string(), others).await?;
        println!(
            "round {number}: p99 alone {alone:.2?}, beside {held} connections {crowded:.2?}; resident {} MiB, then {} MiB",
            quiet >> 20,
            memory >> 20
        );
        rounds.push(Round { alone, crowded, memory });
    }
    judge(&rounds, before)
}

fn judge(rounds: &[Round], before: u64) -> Result<()> {
    let memory = rounds.iter().map(|round| round.memory).max().context("no round")?;
    let mut ratios: Vec<f64> =
        rounds.iter().map(|round| round.crowded.as_secs_f64() / round.alone.as_secs_f64()).collect();
    ratios.sort_by(f64::total_cmp);
    let ratio = *ratios.get(ratios.len() / 2).context("no round")?;
    let slower =
        rounds.iter().map(|round| round.crowded.saturating_sub(round.alone)).min().context("no round")?;
    println!(
        "resident {} MiB before, {} MiB at most (goal {}); p99 of honest punches x {ratio:.2} (median of {}, goal {SLOWDOWN})",
        before >> 20,
        memory >> 20,
        MOST_MEMORY >> 20,
        rounds.len()
    );
    ensure!(memory < MOST_MEMORY, "the crowd costs too much memory");
    ensure!(ratio < SLOWDOWN || slower < NOISE, "the crowd makes honest punches too slow");
    Ok(())
}

/// Fills the last places, and has some more come: each hears 503 at once.
async fn turned_away(service: &Service) -> Result<()> {
    let address = service.origin().replace("http://", "");
    let mut held = Vec::new();
    for _ in 0..2 * SPARE {
        held.push(TcpStream::connect(&address).await?);
    }
    let mut slowest = Duration::ZERO;
    for _ in 0..SPARE {
        let begun = Instant::now();
        let mut socket = TcpStream::connect(&address).await?;
        socket.write_all(b"GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n").await?;
        let mut answer = [0; 512];
        let count = socket.read(&mut answer).await?;
        let text = String::from_utf8_lossy(answer.get(..count).unwrap_or_default()).into_owned();
        ensure!(
            text.starts_with("HTTP/1.1 503") && text.contains("retry-after: "),
            "too many, and told: {text}"
        );
        slowest = slowest.max(begun.elapsed());
    }
    println!("full: {SPARE} more were told so, the slowest after {slowest:.2?}");
    ensure!(slowest < Duration::from_secs(1), "that is not at once");
    Ok(())
}

async fn open_connections(figures: &str) -> Result<usize> {
    let text = reqwest::get(format!("http://{figures}/metrics")).await?.text().await?;
    let line = text.lines().find_map(|line| line.strip_prefix("tenthcup_connections "));
    Ok(line.context("no such figure")?.parse()?)
}

/// Waits until of a crowd that left nobody is in the way of the next: only as many `others` are open as before it came.
async fn wait_until_gone(figures: &str, others: usize) -> Result<()> {
    let begun = Instant::now();
    while open_connections(figures).await? > others {
        ensure!(begun.elapsed() < Duration::from_secs(30), "connections that ended are still held");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(())
}
