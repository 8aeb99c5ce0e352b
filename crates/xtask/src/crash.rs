//! The crash campaign, and the proof that it would notice: the server killed under load, and the ledger on disks that lose their power, fail
//! or are full.

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
    /// How many images of a disk after a loss of power are opened.
    #[arg(long, default_value_t = 5000)]
    images: u32,
    /// With which seed they are drawn.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// As many of both as the promises are to be held against: 1,000 kills and 100,000 images.
    #[arg(long, conflicts_with_all = ["cycles", "images"])]
    full: bool,
}

impl Campaign {
    /// One that fits among the other tests.
    pub(crate) fn small() -> Self {
        Self { cycles: 20, images: 200, seed: 1, full: false }
    }

    /// Has the harness find a planted bug, then turns it on the real server.
    pub(crate) fn run(&self, root: &Root) -> Result<()> {
        let planted = server::build_planted(root)?;
        kill(root, &planted, PLANTED_CYCLES, &["--planted", PLANTED_BUG])?;
        let server = server::build(root)?;
        let (cycles, images) = if self.full { (1000, 100_000) } else { (self.cycles, self.images) };
        kill(root, &server, cycles, &[])?;
        cut_the_power(root, images, self.seed)
    }
}

/// The ledger alone: each of its planted bugs has to be found, then images of real disks, and every write, flush and read that can fail.
fn cut_the_power(root: &Root, images: u32, seed: u64) -> Result<()> {
    let mut command = root.command("cargo");
    command.args(["test", "--quiet", "--release", "--package", "tenthcup-ledger"]);
    command.args(["--features", "planted-bugs", "--test", "power", "--test", "once", "--test", "full"]);
    command.args(["--", "--nocapture", "--test-threads", "1"]);
    command.env("TENTHCUP_TEST_IMAGES", images.to_string()).env("TENTHCUP_TEST_SEED", seed.to_string());
    run(&mut command)
}

fn kill(root: &Root, server: &Path, cycles: u32, more: &[&str]) -> Result<()> {
    let harness = ["run", "--quiet", "--release", "--package", "tenthcup-tests", "--bin", "crash", "--"];
    let mut command = root.command("cargo");
    command.args(harness).arg("--server").arg(server).args(["--cycles", &cycles.to_string()]).args(more);
    run(&mut command)
}
