//! The steps of `cargo xtask test`, in their order.

use std::fmt;

use anyhow::Result;
use clap::ValueEnum;

use crate::root::Root;
use crate::run::{run, succeeds};
use crate::{browser, checker, crash, fuzz, load, web};

/// One step. The cheap ones come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Step {
    Format,
    Lint,
    Web,
    Rust,
    Fuzz,
    Checker,
    Browser,
    Crash,
    Load,
}

impl Step {
    pub(crate) fn heading(self) -> &'static str {
        match self {
            Self::Format => "format: the sources are formatted",
            Self::Lint => "lint: clippy finds nothing",
            Self::Web => "web: the pages' types and unit tests; the committed build is theirs",
            Self::Rust => "rust: all tests of all packages",
            Self::Fuzz => "fuzz: no strange input passes or panics, and each target finds a planted bug",
            Self::Checker => "checker: the independent checker in Python, and the QR readers of others",
            Self::Browser => {
                "browser: merchant, customer and counter in a real Chromium with a filmed camera"
            }
            Self::Crash => {
                "crash: acknowledged punches survive SIGKILL, loss of power and disks that fail, and each planted bug is found"
            }
            Self::Load => {
                "load: a crowd that asks for nothing costs little memory, and honest punches little time"
            }
        }
    }

    pub(crate) fn run(self, root: &Root) -> Result<()> {
        match self {
            Self::Format => format(root),
            Self::Lint => lint(root),
            Self::Web => web::test(root),
            Self::Rust => run(root.command("cargo").args(["test", "--workspace"])),
            Self::Fuzz => fuzz::Campaign::small().run(root),
            Self::Checker => checker::test(root),
            Self::Browser => browser::test(root),
            Self::Crash => crash::Campaign::small().run(root),
            Self::Load => load::Campaign::small().run(root),
        }
    }
}

impl fmt::Display for Step {
    /// As it is written on the command line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = self.to_possible_value();
        f.pad(value.as_ref().map_or("", |value| value.get_name()))
    }
}

/// The steps that were asked for; all of them when nothing was.
pub(crate) fn select(only: &[Step], from: Option<Step>) -> Vec<Step> {
    let wanted = |step: &Step| match from {
        Some(first) => *step >= first,
        None => only.is_empty() || only.contains(step),
    };
    Step::value_variants().iter().copied().filter(wanted).collect()
}

fn format(root: &Root) -> Result<()> {
    component(root, "fmt", "rustfmt")?;
    run(root.command("cargo").args(["fmt", "--all", "--check"]))?;
    // Not in the workspace.
    run(root.command("cargo").args(["fmt", "--manifest-path", fuzz::MANIFEST, "--check"]))
}

fn lint(root: &Root) -> Result<()> {
    component(root, "clippy", "clippy")?;
    run(root.command("cargo").args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

/// A part of the toolchain that a minimal installation lacks.
fn component(root: &Root, subcommand: &str, name: &str) -> Result<()> {
    if succeeds(root.command("cargo").args([subcommand, "--version"])) {
        return Ok(());
    }
    run(root.command("rustup").args(["component", "add", name]))
}

#[cfg(test)]
mod tests {
    use super::{Step, select};

    #[test]
    fn everything_runs_when_nothing_is_chosen() {
        use Step::*;
        assert_eq!(select(&[], None), [Format, Lint, Web, Rust, Fuzz, Checker, Browser, Crash, Load]);
    }

    #[test]
    fn chosen_steps_run_once_each_in_their_usual_order() {
        assert_eq!(select(&[Step::Rust, Step::Format, Step::Rust], None), [Step::Format, Step::Rust]);
    }

    #[test]
    fn a_run_can_be_taken_up_again_at_a_step() {
        assert_eq!(select(&[], Some(Step::Checker)), [Step::Checker, Step::Browser, Step::Crash, Step::Load]);
        assert_eq!(select(&[], Some(Step::Format)).len(), 9);
    }
}
