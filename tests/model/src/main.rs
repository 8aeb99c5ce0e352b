//! Searches the model, and says how many states were visited, how deep, and in what time.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::Parser;
use stateright::{Checker, Expectation, Model as _, Property};
use tenthcup_model::{Bound, Protocol};

#[derive(Parser)]
#[command(about = "Searches the model of the protocol for a broken promise")]
struct Arguments {
    /// Stop after so many distinct states. Without it, all of them.
    #[arg(long)]
    states: Option<usize>,
    /// How much of the world.
    #[arg(long, default_value = "full")]
    bound: Bound,
    /// Threads that search.
    #[arg(long, default_value_t = 2)]
    threads: usize,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let protocol = Protocol::whole(arguments.bound);
    let started = Instant::now();
    let search = protocol.checker().threads(arguments.threads).spawn_bfs();
    while !search.is_done() && arguments.states.is_none_or(|most| search.unique_state_count() < most) {
        thread::sleep(Duration::from_millis(200));
    }
    let (took, whole) = (started.elapsed(), search.is_done());
    println!(
        "{} distinct states, {} steps, {} deep, {:.1} s{}",
        search.unique_state_count(),
        search.state_count(),
        search.max_depth(),
        took.as_secs_f64(),
        if whole { ": all there are within the bound" } else { "" },
    );
    let mut broken = Vec::new();
    for (name, path) in search.discoveries() {
        let property: Property<Protocol> = protocol.property(name);
        if property.expectation.discovery_is_failure() {
            println!("\nBROKEN: {name}");
            path.into_actions().iter().for_each(|action| println!("  {action:?}"));
            broken.push(name);
        }
    }
    for property in protocol.properties() {
        if property.expectation == Expectation::Sometimes && search.discovery(property.name).is_none() {
            println!("never seen: {}", property.name);
            if whole {
                broken.push(property.name);
            }
        }
    }
    if !broken.is_empty() {
        bail!("these do not hold: {}", broken.join("; "));
    }
    Ok(())
}
