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

use anyhow::Result;
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

async fn run(plan: &arguments::Plan) -> Result<()> {
    let (mut figures, mut chart) = (Figures::default(), None);
    for part in plan.parts() {
        eprintln!("measuring: {part}");
        chart = measure::run(part, plan, &mut figures).await?.or(chart);
    }
    if plan.json {
        println!("{}", figures.to_json()?);
    } else {
        println!("{}\n\n{figures}", machine::describe());
    }
    match plan.keep {
        true => keep::keep(&std::env::current_dir()?, &figures, chart.as_ref()),
        false => Ok(()),
    }
}
