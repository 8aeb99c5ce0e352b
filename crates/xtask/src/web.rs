//! The three pages.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::root::Root;
use crate::run::{read, run};
use crate::tool::check_node;

/// Their sources.
pub(crate) const WEB: &str = "issuer/web";
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

/// Compares with the index rather than the last commit, so that staged changes can be tested before they are committed.
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{BUILT, compare};
    use crate::root::Root;
    use crate::run::succeeds;

    #[test]
    fn a_build_that_differs_from_the_committed_one_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let root = Root::at(folder.path());
        let write = |name: &str, text: &str| fs::write(root.path(BUILT).join(name), text).unwrap();
        fs::create_dir_all(root.path(BUILT)).unwrap();
        write("app.js", "one");
        assert!(succeeds(root.command("git").args(["init", "--quiet"])));
        assert!(succeeds(root.command("git").args(["add", "."])));

        compare(&root).unwrap();
        write("new.js", "two");
        assert!(compare(&root).unwrap_err().to_string().contains("not committed:\nissuer/web/dist/new.js"));
        fs::remove_file(root.path(BUILT).join("new.js")).unwrap();
        write("app.js", "other");
        assert!(compare(&root).unwrap_err().to_string().contains("differs"));
        fs::remove_file(root.path(BUILT).join("app.js")).unwrap();
        assert!(compare(&root).is_err());
    }
}
