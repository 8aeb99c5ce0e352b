//! QR codes and the readers that others use.

use std::process::Command;

use anyhow::Result;

use crate::python;
use crate::root::Root;
use crate::run::run;
use crate::tool::{Tool, install};

const DRAWN: &str = "target/codes";
const OUTSIDE: &str = "wallet-pass/tests/outside";

/// Draws codes, and has zbar and zxing read them.
pub(crate) fn test(root: &Root) -> Result<()> {
    install(root, &[Tool::Chromium, Tool::Zbar])?;
    let python = python::environment(root, &format!("{OUTSIDE}/requirements.txt"))?;
    let draw = ["run", "--quiet", "-p", "tenthcup-wallet-pass", "--example", "codes", "--", DRAWN];
    run(root.command("cargo").args(draw))?;
    let script = root.file(&format!("{OUTSIDE}/read_codes.py"))?;
    run(Command::new(python).arg(script).arg(root.path(DRAWN)))
}
