//! The campaign of mutants: the checks of a token and of a code with one thing changed at a time, and whether any test sees it.
//!
//! `.cargo/mutants.toml` says which changes are left out, and why.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use clap::Args;

use crate::root::Root;
use crate::run::{read, run};

const VERSION: &str = "27.1.0";

/// Each package to be changed, and the packages whose tests should see it: as few as can, for all of them run for each change.
const PACKAGES: [(&str, &[&str]); 2] = [
    ("tenthcup-verifier", &["tenthcup-verifier", "tenthcup-vectors"]),
    ("tenthcup-token", &["tenthcup-token", "tenthcup-verifier", "tenthcup-vectors"]),
];

#[derive(Args)]
pub(crate) struct Campaign {
    /// Only this package.
    #[arg(long, value_parser = PACKAGES.map(|(package, _)| package))]
    package: Option<String>,
    /// Passed on to cargo-mutants: `--file verifier/src/code.rs`, `--shard 1/4`, `--iterate`, `--list`, …
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

impl Campaign {
    /// Changes a copy of the sources, so that one may go on working here.
    pub(crate) fn run(&self, root: &Root) -> Result<()> {
        let tool = install(root)?;
        let chosen =
            PACKAGES.iter().filter(|(name, _)| self.package.as_deref().is_none_or(|only| only == *name));
        // What one package has to say is worth hearing also when the other has survivors.
        let results: Vec<_> = chosen.map(|chosen| run(&mut self.command(root, &tool, chosen))).collect();
        results
            .into_iter()
            .collect::<Result<()>>()
            .context("see missed.txt and timeout.txt in target/mutants")
    }

    fn command(&self, root: &Root, tool: &Path, (package, tests): &(&str, &[&str])) -> Command {
        let folder = root.target().join("mutants");
        let mut command = root.command(&tool.to_string_lossy());
        // Dependencies are built once, however many campaigns there are.
        command.env("CARGO_TARGET_DIR", folder.join("build"));
        command.args(["mutants", "--package", package, "--output"]).arg(folder.join(package));
        command.args(tests.iter().flat_map(|test| ["--test-package", test])).args(&self.arguments);
        command
    }
}

/// The tool in its one version, below `target`.
fn install(root: &Root) -> Result<PathBuf> {
    let tools = root.target().join("tools");
    let tool = tools.join("bin/cargo-mutants");
    let version = read(root.command(&tool.to_string_lossy()).args(["mutants", "--version"]));
    if !version.is_ok_and(|version| version.trim() == format!("cargo-mutants {VERSION}")) {
        let mut cargo = root.command("cargo");
        // All that it does is wait for a compiler: it need not be optimised.
        cargo.args(["install", "--quiet", "--locked", "--debug", "--version", VERSION, "--root"]);
        run(cargo.arg(&tools).arg("cargo-mutants"))?;
    }
    Ok(tool)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::Parser;

    use super::{Campaign, PACKAGES};
    use crate::root::Root;

    #[derive(Parser)]
    struct Task {
        #[command(flatten)]
        campaign: Campaign,
    }

    #[test]
    fn what_the_task_does_not_know_is_passed_on() {
        let words = ["mutants", "--package", "tenthcup-token", "--shard", "1/4", "--list"];
        let campaign = Task::parse_from(words).campaign;
        assert_eq!(campaign.package.as_deref(), Some("tenthcup-token"));
        let command = campaign.command(&Root::at(Path::new("/")), Path::new("tool"), &PACKAGES[0]);
        let arguments: Vec<_> = command.get_args().collect();
        assert!(arguments.ends_with(&["--shard", "1/4", "--list"].map(AsRef::as_ref)), "{arguments:?}");
        assert!(Task::try_parse_from(["mutants", "--package", "tenthcup-ledger"]).is_err());
    }
}
