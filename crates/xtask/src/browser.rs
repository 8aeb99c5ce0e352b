//! The whole system in a real browser.

use std::process::Command;

use anyhow::Result;

use crate::root::Root;
use crate::run::run;
use crate::tool::{Tool, install};
use crate::{checker, server, web};

const BROWSER: &str = "tests/browser";

/// Builds the binary as it is given out, has three browser profiles use it, and has Chromium answer the test vectors.
pub(crate) fn test(root: &Root) -> Result<()> {
    install(root, &[Tool::Chromium, Tool::Fonts, Tool::Zbar, Tool::Certutil])?;
    let python = checker::python(root)?;
    // The pages' own code answers the test vectors, and their own packages build it.
    web::packages(root, web::WEB)?;
    let folder = web::packages(root, BROWSER)?;
    let server = server::build(root)?;
    let mut npm = Command::new("npm");
    npm.current_dir(folder).arg("test");
    // What the browser and the service made is handed to the checker.
    npm.env("TENTHCUP_BIN", server).env("TENTHCUP_PYTHON", python);
    run(&mut npm)
}
