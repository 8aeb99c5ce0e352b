//! What the dependencies bring in.

use anyhow::{Context as _, Result, bail};

use crate::root::Root;
use crate::run::{run, succeeds};

/// Checks all dependencies against deny.toml.
pub(crate) fn check(root: &Root) -> Result<()> {
    if !succeeds(root.command("cargo").args(["deny", "--version"])) {
        bail!("cargo-deny is not installed; `cargo install --locked cargo-deny` takes some minutes");
    }
    // Apart, for the list of known holes comes over the network and the rest does not.
    run(root.command("cargo").args([
        "deny",
        "check",
        "--hide-inclusion-graph",
        "bans",
        "licenses",
        "sources",
    ]))?;
    run(root.command("cargo").args(["deny", "check", "advisories"]))
        .context("the list of known holes is on GitHub")
}
