//! The command line. Every failure is one sentence and an exit code other than 0.

mod backup;
mod demo;
mod doctor;
mod init;
mod key;
mod keyset;
mod link;
mod progress;
mod restore;
mod scan;
mod serve;
mod show;
mod till;

use std::error::Error;
use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::config::{self, Config, Flags};

/// Loyalty cards that cannot be forged: punch cards with keys, codes that die after one use, and a ledger that never forgets.
#[derive(Debug, Parser)]
#[command(name = "tenthcup", version, propagate_version = true, arg_required_else_help = true)]
pub struct Cli {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    command: Command,
}

/// Where everything lies.
#[derive(Debug, Clone, Args)]
struct Place {
    /// The data directory [default: tenthcup-data].
    #[arg(long, value_name = "DIR", env = "TENTHCUP_DATA", global = true)]
    data: Option<PathBuf>,
    /// A configuration file, instead of tenthcup.toml in the data directory.
    #[arg(long, value_name = "FILE", env = "TENTHCUP_CONFIG", global = true)]
    config: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Try it: a café with some weeks of history, in throw-away data.
    Demo(demo::Demo),
    /// Make a data directory: keys, ledger, and a link to set up the first merchant.
    Init(init::Init),
    /// Run the service.
    Serve(serve::Serve),
    /// Look whether everything in the data directory is as it should be.
    Doctor(doctor::Doctor),
    /// Read codes from standard input, one a line, and say of each whether it counts, with a network and without.
    Scan(scan::Scan),
    /// Make this machine a till for `tenthcup scan`: enrol it, sign staff on, see what waits to be sent.
    Till(till::Till),
    /// Print the public key set file of a merchant, or its freeze list, for `tenthcup scan` and other verifiers.
    Keyset(keyset::Keyset),
    /// Look after the keys: list, rotate, revoke, move the root key away.
    Key(key::Key),
    /// Back up the service that runs: one signed file, or what is new since the last one.
    Backup(backup::Backup),
    /// Make a data directory of backups.
    Restore(restore::Restore),
    /// Print a one-time link: to set up another merchant, or to sign in again when the password is lost.
    Link(link::Link),
}

impl Cli {
    /// Does what was asked for.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let Self { place, command } = self;
        match command {
            Command::Demo(demo) => demo.run(&place),
            Command::Init(init) => init.run(&place),
            Command::Serve(serve) => serve.run(&place),
            Command::Doctor(doctor) => doctor.run(&place),
            Command::Scan(scan) => scan.run(),
            Command::Till(till) => till.run(),
            Command::Keyset(keyset) => keyset.run(&place),
            Command::Key(key) => key.run(&place),
            Command::Backup(backup) => backup.run(&place),
            Command::Restore(restore) => restore.run(&place),
            Command::Link(link) => link.run(&place),
        }
    }
}

impl Place {
    fn data(&self) -> PathBuf {
        self.data.clone().unwrap_or_else(|| PathBuf::from("tenthcup-data"))
    }

    fn config(&self, flags: Flags) -> Result<Config, config::ConfigError> {
        config::load(Some(&self.data()), self.config.as_deref(), flags)
    }
}

/// A file with the passphrase of the key files.
#[derive(Debug, Clone, Default, Args)]
struct PassphraseFile {
    /// A file whose first line is the passphrase of the key files.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

impl PassphraseFile {
    fn flags(&self, flags: Flags) -> Flags {
        match &self.passphrase_file {
            Some(path) => flags.with(None, "passphrase_file", path.to_string_lossy().into_owned()),
            None => flags,
        }
    }
}

/// An error with its causes, each said once, and what can be done about a disk that takes nothing.
pub fn said(error: &(dyn Error + 'static)) -> String {
    let (mut text, mut advice, mut next) = (error.to_string(), "", Some(error));
    while let Some(cause) = next {
        let words = cause.to_string();
        if !text.contains(&words) {
            text = format!("{text}: {words}");
        }
        match cause.downcast_ref::<io::Error>().map(io::Error::kind) {
            Some(ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => {
                advice = "; make room on that disk, and do the same again";
            }
            Some(ErrorKind::ReadOnlyFilesystem) => advice = "; mount that file system for writing",
            Some(ErrorKind::PermissionDenied) => {
                advice = "; do the same as the user to whom the file or directory belongs";
            }
            _ => {}
        }
        next = cause.source();
    }
    text + advice
}

/// Bytes as people read them.
fn show_bytes(bytes: u64) -> String {
    indicatif::HumanBytes(bytes).to_string()
}

/// A runtime for commands that wait for the ledger.
fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}
