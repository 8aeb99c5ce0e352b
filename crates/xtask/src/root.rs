//! Where the repository is.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

/// The repository's root folder.
pub(crate) struct Root(PathBuf);

impl Root {
    /// Two folders above this package. Cargo says at run time where that is, so a moved checkout is found too.
    pub(crate) fn find() -> Result<Self> {
        let package = std::env::var_os("CARGO_MANIFEST_DIR").context("run this as `cargo xtask`")?;
        let root = Path::new(&package).ancestors().nth(2).context("this package has moved")?;
        Ok(Self(root.to_owned()))
    }

    #[cfg(test)]
    pub(crate) fn at(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    /// A path below the root, there or not.
    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.0.join(relative)
    }

    /// A folder that a step cannot do without.
    pub(crate) fn folder(&self, relative: &str) -> Result<PathBuf> {
        let folder = self.path(relative);
        if !folder.is_dir() {
            bail!("the folder {relative} is missing");
        }
        Ok(folder)
    }

    /// Where Cargo builds, and where whatever else is made here goes.
    pub(crate) fn target(&self) -> PathBuf {
        // A relative one counts from the root, where Cargo is started.
        self.0.join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
    }

    /// A file that a step cannot do without.
    pub(crate) fn file(&self, relative: &str) -> Result<PathBuf> {
        let file = self.path(relative);
        if !file.is_file() {
            bail!("the file {relative} is missing");
        }
        Ok(file)
    }

    /// A program to be started in the root, as a shell would start it: without what Cargo told us about this package.
    /// Some build scripts watch those variables, and would run again each time that they come and go.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.0);
        for (name, _) in std::env::vars_os().filter(|(name, _)| is_about_this_package(name)) {
            command.env_remove(name);
        }
        command
    }
}

fn is_about_this_package(variable: &OsStr) -> bool {
    let variable = variable.to_string_lossy();
    ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|prefix| variable.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use super::Root;
    use crate::run::read;

    #[test]
    fn the_root_holds_the_workspace() {
        let root = Root::find().unwrap();
        assert!(root.file("Cargo.lock").is_ok() && root.folder("crates/xtask").is_ok());
    }

    #[test]
    fn programs_are_not_told_about_this_package() {
        let environment = read(&mut Root::find().unwrap().command("env")).unwrap();
        assert!(std::env::var_os("CARGO_PKG_NAME").is_some() && !environment.contains("CARGO_PKG_NAME"));
        assert!(environment.lines().any(|line| line.starts_with("PATH=")));
    }

    #[test]
    fn what_is_missing_is_named() {
        let root = Root::find().unwrap();
        assert_eq!(root.folder("no/such").unwrap_err().to_string(), "the folder no/such is missing");
        assert_eq!(root.file("crates").unwrap_err().to_string(), "the file crates is missing");
    }
}
