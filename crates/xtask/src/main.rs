//! Project tasks: `cargo xtask <task>`. A task installs what it needs and is missing, then runs.
//!
//! Everything is started directly, never through a shell, from the repository's root.

mod bench;
mod browser;
mod checker;
mod crash;
mod deps;
mod fuzz;
mod load;
mod model;
mod mutants;
mod root;
mod run;
mod server;
mod step;
mod test;
mod tool;
mod web;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

use crate::root::Root;
use crate::step::Step;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Installs what is missing, then runs")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Everything that must hold before a change goes in.
    Test(Selection),
    /// Build the pages into issuer/web/dist.
    Web,
    /// Write the test vectors from their seeds.
    Vectors,
    /// Measure what the service reaches on this machine, beside PostgreSQL, redb and Redis.
    Bench(bench::Bench),
    /// Kill the server under load, cut the power of simulated disks, and look for acknowledged punches that are lost.
    Crash(crash::Campaign),
    /// Hold thousands of connections open that ask for nothing, and see what they cost honest punches, and in memory.
    Load(load::Campaign),
    /// Feed parsers and signature checks with hundreds of millions of strange inputs.
    Fuzz(fuzz::Campaign),
    /// Search the protocol's model for a broken promise, far beyond what the tests do.
    Model(model::Search),
    /// Change the checks of tokens and codes one thing at a time, and look for a change that no test sees.
    Mutants(mutants::Campaign),
    /// Check licences, known vulnerabilities and sources of all dependencies.
    Deps,
}

#[derive(Args)]
struct Selection {
    /// Only these steps, in their usual order.
    #[arg(long, value_enum, value_delimiter = ',', conflicts_with = "from")]
    only: Vec<Step>,
    /// This step and all that follow.
    #[arg(long, value_enum)]
    from: Option<Step>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match perform(arguments.task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Result<()> {
    let root = Root::find()?;
    match task {
        Task::Test(selection) => test::test(&root, &step::select(&selection.only, selection.from)),
        Task::Web => web::build(&root),
        Task::Vectors => {
            run::run(root.command("cargo").args(["run", "--quiet", "--package", "tenthcup-vectors"]))
        }
        Task::Bench(bench) => bench.run(&root),
        Task::Crash(campaign) => campaign.run(&root),
        Task::Load(campaign) => campaign.run(&root),
        Task::Fuzz(campaign) => campaign.run(&root),
        Task::Model(search) => search.run(&root),
        Task::Mutants(campaign) => campaign.run(&root),
        Task::Deps => deps::check(&root),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        super::Arguments::command().debug_assert();
    }
}
