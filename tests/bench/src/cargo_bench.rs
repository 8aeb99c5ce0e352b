//! Benches that packages have of their own.

use std::process::Command;

use anyhow::{Context as _, Result, ensure};

/// Runs one, and gives what it says.
pub(crate) fn run(package: &str, bench: &str) -> Result<String> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["bench", "--quiet", "--package", package, "--bench", bench]);
    let output = cargo.output().context("cargo does not start")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}
