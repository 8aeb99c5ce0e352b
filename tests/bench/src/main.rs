//! What the service reaches on this machine, beside its peers in the same run: `cargo xtask bench`.
//!
//! Whatever is compared is measured in turns, round after round, and of the rounds' ratios the median counts: absolute figures drift with
//! whatever else the machine does.

mod arguments;
mod bare_route;
mod cards;
mod connection;
mod figure;
mod flushes;
mod load;
mod machine;
mod measure;
mod peers;
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
    let mut figures = Figures::default();
    for part in plan.parts() {
        eprintln!("measuring: {part}");
        measure::run(part, plan, &mut figures).await?;
    }
    if plan.json {
        println!("{}", figures.to_json()?);
    } else {
        println!("{}\n\n{figures}", machine::describe());
    }
    Ok(())
}
