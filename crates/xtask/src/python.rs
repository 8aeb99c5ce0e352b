//! Checks from outside, written in Python.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::root::Root;
use crate::run::run;
use crate::tool::{Tool, install};

const ENVIRONMENT: &str = "target/venv";

/// Python of an environment of our own, with the packages that the file lists in it.
pub(crate) fn environment(root: &Root, requirements: &str) -> Result<PathBuf> {
    install(root, &[Tool::Python, Tool::PythonVenv])?;
    let python = root.path(ENVIRONMENT).join("bin/python");
    if !python.is_file() {
        run(root.command("python3").args(["-m", "venv", ENVIRONMENT]))?;
    }
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
    run(Command::new(&python).args(pip).arg(root.file(requirements)?))?;
    Ok(python)
}
