//! Programs from outside that steps use.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::root::Root;
use crate::run::{read, run, succeeds};

/// Oldest Node that Vite runs on.
const NODE: u32 = 20;

/// What Debian packages and can be installed here when it is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tool {
    Chromium,
    /// Reads QR codes, as an outside check.
    Zbar,
    /// A font as phones have them, and one with the letters of Telugu.
    Fonts,
    /// Draws SVG as pixels.
    Rsvg,
    /// Tells Chromium to trust a local certificate authority.
    Certutil,
    Python,
    /// The part of Python with which it makes environments; Debian ships it apart.
    PythonVenv,
    /// A compiler of C++, for libFuzzer.
    Cxx,
    /// To measure beside.
    Postgres,
    /// To measure beside.
    Redis,
}

impl Tool {
    fn package(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Zbar => "zbar-tools",
            Self::Fonts => "fonts-noto-core",
            Self::Rsvg => "librsvg2-bin",
            Self::Certutil => "libnss3-tools",
            Self::Python => "python3",
            Self::PythonVenv => "python3-venv",
            Self::Cxx => "g++",
            Self::Postgres => "postgresql",
            Self::Redis => "redis-server",
        }
    }

    fn is_installed(self) -> bool {
        let path = std::env::var_os("PATH").unwrap_or_default();
        match self {
            Self::Chromium => is_on_path("chromium", &path),
            Self::Zbar => is_on_path("zbarimg", &path),
            Self::Fonts => Path::new("/usr/share/fonts/truetype/noto/NotoSansTelugu-Regular.ttf").is_file(),
            Self::Rsvg => is_on_path("rsvg-convert", &path),
            Self::Certutil => is_on_path("certutil", &path),
            Self::Python => is_on_path("python3", &path),
            Self::Cxx => is_on_path("c++", &path),
            // Debian keeps each version's server in a folder of its own, off the path.
            Self::Postgres => Path::new("/usr/lib/postgresql").is_dir(),
            Self::Redis => is_on_path("redis-server", &path) && is_on_path("redis-benchmark", &path),
            Self::PythonVenv => succeeds(Command::new("python3").args(["-c", "import venv, ensurepip"])),
        }
    }
}

/// Installs those of the tools that are missing, and asks the package manager nothing when none is.
pub(crate) fn install(root: &Root, tools: &[Tool]) -> Result<()> {
    let packages = missing(tools, Tool::is_installed);
    if packages.is_empty() {
        return Ok(());
    }
    let names = packages.join(" ");
    let apt = |arguments: &[&str]| {
        run(root.command("apt-get").env("DEBIAN_FRONTEND", "noninteractive").arg("-qq").args(arguments))
            .with_context(|| format!("these Debian packages are needed: {names}"))
    };
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], packages.as_slice()].concat())
}

fn missing(tools: &[Tool], is_installed: impl Fn(Tool) -> bool) -> Vec<&'static str> {
    tools.iter().filter(|tool| !is_installed(**tool)).map(|tool| tool.package()).collect()
}

fn is_on_path(program: &str, path: &OsStr) -> bool {
    std::env::split_paths(path).any(|folder| folder.join(program).is_file())
}

/// Fails when there is no Node or an old one. Debian's own may be too old, so it is not installed here.
pub(crate) fn check_node(root: &Root) -> Result<()> {
    let version = read(root.command("node").arg("--version"))
        .with_context(|| format!("install Node {NODE} or newer, with npm"))?;
    match major(&version) {
        Some(major) if major >= NODE => Ok(()),
        _ => bail!("Node {NODE} or newer is needed, here is {}", version.trim()),
    }
}

/// `v20.20.2` → 20.
fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Tool, is_on_path, major, missing};

    const ALL: [Tool; 10] = [
        Tool::Chromium,
        Tool::Fonts,
        Tool::Zbar,
        Tool::Rsvg,
        Tool::Certutil,
        Tool::Python,
        Tool::PythonVenv,
        Tool::Cxx,
        Tool::Postgres,
        Tool::Redis,
    ];

    #[test]
    fn only_what_is_missing_is_asked_for() {
        assert_eq!(missing(&ALL, |_| true), [""; 0]);
        assert_eq!(missing(&ALL, |tool| tool == Tool::Python).len(), ALL.len() - 1);
        assert_eq!(missing(&[Tool::Zbar, Tool::Chromium], |tool| tool == Tool::Chromium), ["zbar-tools"]);
    }

    #[test]
    fn a_program_is_looked_for_in_every_folder_of_the_path() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let path = std::env::join_paths([here.join("nowhere"), here.join("src")]).unwrap();
        assert!(is_on_path("main.rs", &path));
        assert!(!is_on_path("main", &path));
        assert!(!is_on_path("main.rs", "".as_ref()));
    }

    #[test]
    fn a_folder_is_not_a_program() {
        assert!(!is_on_path("src", env!("CARGO_MANIFEST_DIR").as_ref()));
    }

    #[test]
    fn node_versions_are_read() {
        assert_eq!(
            ["v20.20.2\n", "v8.0.0", "20.1", "", "vx.1"].map(major),
            [Some(20), Some(8), None, None, None]
        );
    }
}
