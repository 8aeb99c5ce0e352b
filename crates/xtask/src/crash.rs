//! The crash campaign, and the proof that it would notice.

use std::path::Path;

use anyhow::Result;
use clap::Args;

use crate::root::Root;
use crate::run::run;
use crate::server;

const PLANTED_BUG: &str = "acknowledge-before-commit";
/// The harness stops at the first lost punch. A kill hits the moment between answer and commit about once in twelve, so
/// that this many all miss it is out of the question.
const PLANTED_CYCLES: u32 = 400;

#[derive(Args)]
pub(crate) struct Campaign {
    /// How often the server is killed.
    #[arg(long, default_value_t = 200)]
    cycles: u32,
}

impl Campaign {
    /// One that fits among the other tests.
    pub(crate) fn small() -> Self {
        Self { cycles: 20 }
    }

    /// Has the harness find a planted bug, then turns it on the real server.
    pub(crate) fn run(&self, root: &Root) -> Result<()> {
        let planted = server::build_planted(root)?;
        kill(root, &planted, PLANTED_CYCLES, &["--planted", PLANTED_BUG])?;
        let server = server::build(root)?;
        kill(root, &server, self.cycles, &[])
    }
}

fn kill(root: &Root, server: &Path, cycles: u32, more: &[&str]) -> Result<()> {
    let harness = ["run", "--quiet", "--release", "--package", "tenthcup-tests", "--bin", "crash", "--"];
    let mut command = root.command("cargo");
    command.args(harness).arg("--server").arg(server).args(["--cycles", &cycles.to_string()]).args(more);
    run(&mut command)
}
