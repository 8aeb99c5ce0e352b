//! Measurements: reported, not judged.

use anyhow::Result;

use crate::root::Root;
use crate::run::run;
use crate::server;

/// What a check costs beside the signature checks in it, and how long a punch takes from the scan to the answer.
pub(crate) fn run_all(root: &Root) -> Result<()> {
    run(root.command("cargo").args([
        "bench",
        "--quiet",
        "--package",
        "tenthcup-verifier",
        "--bench",
        "cost",
    ]))?;
    let server = server::build(root)?;
    let latency = ["run", "--quiet", "--release", "--package", "tenthcup-tests", "--bin", "latency"];
    run(root.command("cargo").args(latency).env("TENTHCUP_BIN", server))
}
