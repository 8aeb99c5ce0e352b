//! Checks from outside, written in Python.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::root::Root;
use crate::run::run;
use crate::tool::{Tool, install};

const CHECKER: &str = "tests/checker";

/// Python of an environment of our own, with the packages in it that the checks use.
pub(crate) fn environment(root: &Root) -> Result<PathBuf> {
    install(root, &[Tool::Python, Tool::PythonVenv])?;
    let folder = root.target().join("venv");
    let python = folder.join("bin/python");
    if !python.is_file() {
        run(root.command("python3").args(["-m", "venv"]).arg(&folder))?;
    }
    let requirements = root.file(&format!("{CHECKER}/requirements.txt"))?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
    run(Command::new(&python).args(pip).arg(requirements))?;
    Ok(python)
}

/// The tests of the checker that was written from FORMAT.md alone.
pub(crate) fn test_checker(root: &Root) -> Result<()> {
    let python = environment(root)?;
    run(Command::new(python).current_dir(root.folder(CHECKER)?).args(["-m", "pytest"]))
}
