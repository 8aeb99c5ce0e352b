//! The independent checker in Python, and the QR readers that others use.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::root::Root;
use crate::run::run;
use crate::tool::{Tool, install};

const CHECKER: &str = "tests/checker";

/// Runs the checker's own tests, and has zbar and zxing read the codes that we draw.
pub(crate) fn test(root: &Root) -> Result<()> {
    install(root, &[Tool::Zbar, Tool::Rsvg])?;
    let python = python(root)?;
    let codes = draw_codes(root)?;
    let checker = root.folder(CHECKER)?;
    let in_checker = |arguments: &[&str]| {
        let mut command = Command::new(&python);
        command.current_dir(&checker).args(arguments);
        command
    };
    run(in_checker(&["-m", "pytest"]).env("TENTHCUP_QR_SAMPLES", &codes))?;
    for text in texts(&codes)? {
        // As wide as a small phone shows them, on a dark page: the quiet zone must be their own.
        let mut read =
            in_checker(&["qr_read.py", "--width", "180", "--background", "#202020", "--text-file"]);
        run(read.arg(&text).arg(text.with_extension("png")).arg(text.with_extension("svg")))?;
    }
    Ok(())
}

/// Python of an environment of our own, with the checker's packages in it.
pub(crate) fn python(root: &Root) -> Result<PathBuf> {
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

/// A folder of codes, each as NAME.txt, NAME.png and NAME.svg.
fn draw_codes(root: &Root) -> Result<PathBuf> {
    let folder = root.target().join("codes");
    let example = ["run", "--quiet", "-p", "tenthcup-wallet-pass", "--example", "codes", "--"];
    run(root.command("cargo").args(example).arg(&folder))?;
    Ok(folder)
}

fn texts(folder: &Path) -> Result<Vec<PathBuf>> {
    let files: std::io::Result<Vec<PathBuf>> = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect());
    let mut files = files.with_context(|| format!("{} cannot be read", folder.display()))?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use std::fs;

    #[test]
    fn only_texts_are_listed_in_order() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.txt", "a.png", "a.txt", "txt"] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        let names: Vec<_> = super::texts(folder.path())
            .unwrap()
            .iter()
            .map(|path| path.file_name().unwrap().to_owned())
            .collect();
        assert_eq!(names, ["a.txt", "b.txt"]);
        assert!(super::texts(&folder.path().join("nowhere")).is_err());
    }
}
