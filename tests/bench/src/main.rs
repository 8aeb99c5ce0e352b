//! What the service reaches on this machine, beside its peers in the same run: `cargo xtask bench`.
//!
//! Whatever is compared is measured in turns, round after round, and of the rounds' ratios the median counts: absolute figures drift with
//! whatever else the machine does.

mod arguments;
mod bare_route;
mod cards;
mod cargo_bench;
mod chart;
mod connection;
mod disk;
mod figure;
mod flushes;
mod keep;
mod load;
mod machine;
mod measure;
mod past;
mod peers;
mod process;
mod rounds;
mod shop;
mod till;

use std::process::ExitCode;

use anyhow::{Result, ensure};
use clap::Parser as _;

use crate::arguments::{Arguments, Task};
use crate::figure::Figures;

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::BareRoute => bare_route::serve().await,
        Task::Measure(plan) => run(&plan).await,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Measures part after part. One that fails does not take from the others what they found.
async fn run(plan: &arguments::Plan) -> Result<()> {
    let (mut found, mut failed) = (Vec::new(), Vec::new());
    for part in plan.parts() {
        eprintln!("measuring: {part}");
        let mut figures = Figures::default();
        match measure::run(part, plan, &mut figures).await {
            Ok(chart) if plan.keep => keep::keep(&std::env::current_dir()?, part, &figures, chart.as_ref())?,
            Ok(_) => {}
            Err(error) => {
                eprintln!("  failed: {error:#}");
                failed.push(part.to_string());
            }
        }
        found.push((part, figures));
    }
    if plan.json {
        println!("{}", Figures::to_json(found.iter().map(|(_, figures)| figures))?);
    } else {
        println!("{}", machine::describe());
        found.iter().for_each(|(part, figures)| println!("\n{}\n\n{figures}", part.title()));
    }
    ensure!(failed.is_empty(), "not measured: {}", failed.join(", "));
    Ok(())
}
