//! The three pages.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::root::Root;
use crate::run::{read, run};
use crate::tool::check_node;

const WEB: &str = "issuer/web";
const BUILT: &str = "issuer/web/dist";

/// Installs the pages' packages and builds them into the folder that the binary embeds.
pub(crate) fn build(root: &Root) -> Result<()> {
    let web = packages(root, WEB)?;
    npm(&web, &["run", "build"])
}

/// Types, unit tests, and whether the committed build is the one that these sources give.
pub(crate) fn test(root: &Root) -> Result<()> {
    let web = packages(root, WEB)?;
    npm(&web, &["run", "check"])?;
    npm(&web, &["test"])?;
    npm(&web, &["run", "build"])?;
    compare(root).context("build the pages with `cargo xtask web` and commit them")
}

/// The folder, with exactly the packages of its lock file in it.
pub(crate) fn packages(root: &Root, relative: &str) -> Result<std::path::PathBuf> {
    check_node(root)?;
    let folder = root.folder(relative)?;
    npm(&folder, &["ci", "--no-audit", "--no-fund"])?;
    Ok(folder)
}

fn npm(folder: &Path, arguments: &[&str]) -> Result<()> {
    run(Command::new("npm").current_dir(folder).args(arguments))
}

fn compare(root: &Root) -> Result<()> {
    let git = |arguments: &[&str]| {
        let mut git = root.command("git");
        // The checkout may belong to another user, as it does in many a build machine.
        git.args(["-c", "safe.directory=*"]).args(arguments).args(["--", BUILT]);
        git
    };
    run(&mut git(&["diff", "--exit-code", "--stat"]))
        .with_context(|| format!("{BUILT} differs from what is committed"))?;
    let untracked = read(&mut git(&["ls-files", "--others"]))?;
    if !untracked.is_empty() {
        bail!("{BUILT} holds files that are not committed:\n{untracked}");
    }
    Ok(())
}
