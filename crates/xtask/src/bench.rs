//! Measurements: reported, not judged.

use std::ffi::OsString;
use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result};
use clap::Args;

use crate::root::Root;
use crate::run::run;
use crate::server;
use crate::tool::{Tool, install};

/// Arguments of the harness; `cargo xtask bench --help` shows them.
#[derive(Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Bench {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENTS")]
    arguments: Vec<OsString>,
}

impl Bench {
    /// Builds the server as it is given out, and has the harness measure it.
    pub(crate) fn run(&self, root: &Root) -> Result<()> {
        let harness = build(root)?;
        let has = |wanted: &str| self.arguments.iter().any(|argument| argument == wanted);
        if has("--help") || has("-h") {
            return run(measure(root, &harness).arg("--help"));
        }
        if !has("--no-peers") {
            install(root, &[Tool::Postgres, Tool::Redis])?;
        }
        let server = server::build(root)?;
        // Below `target`, for a temporary folder of the system may lie in memory, where a flush costs nothing.
        let folder = root.target().join("bench");
        fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        let mut command = measure(root, &harness);
        run(command.args(&self.arguments).env("TENTHCUP_BIN", server).env("TMPDIR", folder))
    }
}

fn build(root: &Root) -> Result<String> {
    run(root.command("cargo").args(["build", "--quiet", "--release", "--package", "tenthcup-bench"]))?;
    let harness = root.target().join("release/tenthcup-bench");
    harness.into_os_string().into_string().ok().context("the path of the harness is no UTF-8")
}

/// Started directly, so that Cargo does not tell it, and those that it starts, about its package.
fn measure(root: &Root, harness: &str) -> Command {
    let mut command = root.command(harness);
    command.arg("measure");
    command
}
