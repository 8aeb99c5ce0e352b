//! Measurements: reported, not judged.

use std::ffi::OsString;
use std::fs;

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
        if !self.arguments.iter().any(|argument| argument == "--no-peers") {
            install(root, &[Tool::Postgres, Tool::Redis])?;
        }
        let server = server::build(root)?;
        // Below `target`, for a temporary folder of the system may lie in memory, where a flush costs nothing.
        let folder = root.target().join("bench");
        fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        let harness = ["run", "--quiet", "--release", "--package", "tenthcup-bench", "--", "measure"];
        let mut command = root.command("cargo");
        command.args(harness).args(&self.arguments).env("TENTHCUP_BIN", server).env("TMPDIR", folder);
        run(&mut command)
    }
}
