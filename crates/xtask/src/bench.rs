//! Measurements: reported, not judged.

use anyhow::Result;

use crate::root::Root;
use crate::run::run;
use crate::server;

/// How long a punch takes from the scan to the answer.
pub(crate) fn run_all(root: &Root) -> Result<()> {
    let server = server::build(root)?;
    let latency = ["run", "--quiet", "--release", "--package", "tenthcup-tests", "--bin", "latency"];
    run(root.command("cargo").args(latency).env("TENTHCUP_BIN", server))
}
