//! The load campaign: a crowd of connections that ask for nothing, beside honest punches.

use anyhow::Result;
use clap::Args;

use crate::root::Root;
use crate::run::run;
use crate::server;

#[derive(Args)]
pub(crate) struct Campaign {
    /// Connections that ask for nothing.
    #[arg(long, default_value_t = 10_000)]
    connections: u32,
    /// How often honest punches are timed alone and then beside the crowd.
    #[arg(long, default_value_t = 5)]
    rounds: u32,
    /// Punches that are timed each time.
    #[arg(long, default_value_t = 2_000)]
    punches: u32,
}

impl Campaign {
    /// One that fits among the other tests.
    pub(crate) fn small() -> Self {
        Self { connections: 1_000, rounds: 3, punches: 400 }
    }

    pub(crate) fn run(&self, root: &Root) -> Result<()> {
        let server = server::build(root)?;
        let mut command = root.command("cargo");
        command.args(["run", "--quiet", "--release", "--package", "tenthcup-tests", "--bin", "load", "--"]);
        for (name, value) in
            [("--connections", self.connections), ("--rounds", self.rounds), ("--punches", self.punches)]
        {
            command.arg(name).arg(value.to_string());
        }
        run(command.env("TENTHCUP_BIN", server))
    }
}
