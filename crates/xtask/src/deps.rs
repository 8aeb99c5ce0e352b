//! What the dependencies bring in.

use anyhow::{Result, bail};

use crate::root::Root;
use crate::run::{run, succeeds};

/// Checks all dependencies against deny.toml.
pub(crate) fn check(root: &Root) -> Result<()> {
    if !succeeds(root.command("cargo").args(["deny", "--version"])) {
        bail!("cargo-deny is not installed; `cargo install --locked cargo-deny` takes some minutes");
    }
    run(root.command("cargo").args(["deny", "check"]))
}
