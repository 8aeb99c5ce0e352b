//! The search of the protocol's model.

use anyhow::Result;
use clap::Args;

use crate::root::Root;
use crate::run::run;

/// Worlds of which every state is visited.
const WHOLE: [&str; 3] = ["wide-theft", "long", "wide-reward"];

#[derive(Args)]
pub(crate) struct Search {
    /// Distinct states of the widest world to visit at least; those of the narrow ones are all visited.
    #[arg(long, default_value_t = 20_000_000)]
    states: u64,
}

impl Search {
    pub(crate) fn run(&self, root: &Root) -> Result<()> {
        WHOLE.iter().try_for_each(|bound| search(root, &["--bound", bound]))?;
        search(root, &["--bound", "full", "--states", &self.states.to_string()])
    }
}

fn search(root: &Root, arguments: &[&str]) -> Result<()> {
    let binary = ["run", "--quiet", "--release", "--package", "tenthcup-model", "--"];
    run(root.command("cargo").args(binary).args(arguments))
}
