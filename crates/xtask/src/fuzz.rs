//! The fuzzing campaign, and the proof that it would notice.
//!
//! libFuzzer is linked as a library, and the compiler is told to instrument everything: that is all that `cargo fuzz run -s none` does, and it
//! needs no nightly compiler and no tool.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use clap::{Args, ValueEnum};

use crate::root::Root;
use crate::run::{read, run};
use crate::tool::{Tool, install};

pub(crate) const MANIFEST: &str = "tests/fuzz/Cargo.toml";
/// Counts branches and looks at what is compared. Warnings are errors, as the package is not among those that clippy sees.
const INSTRUMENTED: &str = "-Dwarnings -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";
/// How libFuzzer ends when it found something.
const FOUND: i32 = 77;
/// The slowest planted bug is found in a tenth of it.
const PLANTED_SECONDS: u64 = 180;

/// A target of `tests/fuzz`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Target {
    Text,
    Token,
    KeySetFile,
    Event,
    Forgery,
}

impl Target {
    fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }

    /// Inputs of a whole campaign. A forgery costs a signature's check each.
    fn runs(self) -> u64 {
        if self == Self::Forgery { 1_000_000 } else { 100_000_000 }
    }

    /// Bytes: somewhat more than what is read at all, or than a real one has.
    fn longest(self) -> u32 {
        match self {
            Self::Text => 720,
            Self::Token | Self::KeySetFile | Self::Event => 4096,
            Self::Forgery => 64,
        }
    }
}

#[derive(Args)]
pub(crate) struct Campaign {
    /// Inputs for each target. By default 10^8, and 10^6 where signatures are checked.
    #[arg(long)]
    runs: Option<u64>,
    /// Seconds for each target, at most.
    #[arg(long)]
    seconds: Option<u64>,
    /// Only this target.
    #[arg(long, value_enum)]
    target: Option<Target>,
}

impl Campaign {
    /// One that fits among the other tests.
    pub(crate) fn small() -> Self {
        Self { runs: None, seconds: Some(10), target: None }
    }

    /// Has each target find a planted bug, then turns it on the real code.
    pub(crate) fn run(&self, root: &Root) -> Result<()> {
        install(root, &[Tool::Cxx])?;
        let fuzzer = build(root)?;
        let targets =
            Target::value_variants().iter().filter(|target| self.target.is_none_or(|only| only == **target));
        targets.copied().try_for_each(|target| {
            finds_the_planted_bug(root, &fuzzer, target)?;
            let mut command = campaign(root, &fuzzer, target)?;
            command.arg(format!("-runs={}", self.runs.unwrap_or(target.runs())));
            command.args(self.seconds.map(|seconds| format!("-max_total_time={seconds}")));
            run(&mut command).with_context(|| {
                format!("the target {} found something: see target/fuzz/found", target.name())
            })
        })
    }
}

fn build(root: &Root) -> Result<PathBuf> {
    let version = read(root.command("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.context("rustc does not say for which machine it is")?;
    let target = root.target().join("fuzz");
    // With --target, the programs that only build are not instrumented: they could not be linked.
    let mut cargo = root.command("cargo");
    cargo.args(["build", "--quiet", "--release", "--manifest-path", MANIFEST, "--target", host]);
    run(cargo.arg("--target-dir").arg(&target).env("RUSTFLAGS", INSTRUMENTED))?;
    Ok(target.join(host).join("release/tenthcup-fuzz"))
}

/// The fuzzer, told to add what it keeps to `corpus`, and what it finds to `found`. Real inputs are added each time.
fn prepare(root: &Root, fuzzer: &Path, target: Target, corpus: &Path, found: &Path) -> Result<Command> {
    let name = target.name();
    let seeds = root.target().join("fuzz/seeds").join(&name);
    for folder in [corpus, found, &seeds] {
        fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    }
    let mut command = Command::new(fuzzer);
    command.env("TENTHCUP_FUZZ_TARGET", &name).env("TENTHCUP_FUZZ_SEEDS", &seeds);
    command.args(["-verbosity=0", "-print_final_stats=1", "-timeout=10"]);
    command.arg(format!("-max_len={}", target.longest()));
    command.arg(format!("-artifact_prefix={}/{name}-", found.display()));
    command.arg(corpus).arg(seeds);
    Ok(command)
}

/// Goes on from what earlier campaigns kept.
fn campaign(root: &Root, fuzzer: &Path, target: Target) -> Result<Command> {
    let folder = root.target().join("fuzz");
    prepare(root, fuzzer, target, &folder.join("corpus").join(target.name()), &folder.join("found"))
}

/// Starts from the real inputs alone: what an earlier run found would be no proof.
fn finds_the_planted_bug(root: &Root, fuzzer: &Path, target: Target) -> Result<()> {
    let folder = root.target().join("fuzz/planted").join(target.name());
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    let mut command = prepare(root, fuzzer, target, &folder, &folder)?;
    command.env("TENTHCUP_FUZZ_PLANTED", "1").arg(format!("-max_total_time={PLANTED_SECONDS}"));
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    let status = status.with_context(|| format!("{} cannot be started", fuzzer.display()))?;
    if status.code() != Some(FOUND) {
        bail!("the target {} does not find its planted bug ({status})", target.name());
    }
    println!("{}: the planted bug is found", target.name());
    Ok(())
}
