//! The binary under test.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::root::Root;
use crate::run::run;

/// Builds the server as it is given out.
pub(crate) fn build(root: &Root) -> Result<PathBuf> {
    cargo_build(root, &[])
}

/// Builds one that can be told to acknowledge before the commit, and puts it where nobody takes it for the real one.
/// Build the real one after it, for both come out under one name.
pub(crate) fn build_planted(root: &Root) -> Result<PathBuf> {
    let built = cargo_build(root, &["--features", "tenthcup-ledger/planted-bugs"])?;
    let folder = root.target().join("planted");
    let planted = folder.join("tenthcup");
    fs::create_dir_all(&folder)
        .and_then(|()| fs::rename(built, &planted))
        .with_context(|| format!("{} cannot be written", planted.display()))?;
    Ok(planted)
}

fn cargo_build(root: &Root, more: &[&str]) -> Result<PathBuf> {
    run(root.command("cargo").args(["build", "--release"]).args(more))?;
    Ok(root.target().join("release/tenthcup"))
}
