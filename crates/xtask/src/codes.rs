//! QR codes and the readers that others use.

use std::process::Command;

use anyhow::Result;

use crate::python;
use crate::root::Root;
use crate::run::run;
use crate::tool::{Tool, install};

const READER: &str = "wallet-pass/tests/outside/read_codes.py";

/// Draws codes, and has zbar and zxing read them.
pub(crate) fn test(root: &Root) -> Result<()> {
    install(root, &[Tool::Chromium, Tool::Zbar])?;
    let python = python::environment(root)?;
    let drawn = root.target().join("codes");
    let draw = ["run", "--quiet", "-p", "tenthcup-wallet-pass", "--example", "codes", "--"];
    run(root.command("cargo").args(draw).arg(&drawn))?;
    run(Command::new(python).arg(root.file(READER)?).arg(&drawn))
}
