//! `tenthcup key`: the life of the keys, from the first to the revoked.

mod change;
mod drill;
mod list;
mod offline;
mod root;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::{PassphraseFile, Place};
use crate::config::Flags;
use crate::datadir::DataDir;
use crate::keys::{KeyStore, Passphrase, PassphraseError};
use crate::serve;

/// Look after the keys.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(super) struct Key {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Show where the root key is, and every key of the key set: whose, what it may sign, how long, and whether it signs now.
    List(list::List),
    /// Make a new signing key. The one before is believed until its last card token has expired, so nobody notices.
    Rotate(change::Rotate),
    /// Never believe a key again, whatever it signed and when. A new key takes its place first. This is for a key that was stolen.
    Revoke(change::Revoke),
    /// Say what would have to be done if a key were stolen, and how much it would touch. Changes nothing.
    Drill(drill::Drill),
    /// Move the root key out of the data directory into an encrypted file. The service runs on without it.
    ExportRoot(root::ExportRoot),
    /// Bring the root key back from such a file.
    ImportRoot(root::ImportRoot),
    /// With the root key elsewhere: write down the next key set, to be signed there.
    Request(offline::Request),
    /// Where the root key is: say what a request asks for, and sign it. Needs no data directory.
    Sign(offline::Sign),
    /// Put a key set in force that was signed elsewhere.
    Import(offline::Import),
}

impl Key {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<ExitCode> {
        match self.what {
            What::List(list) => list.run(place),
            What::Rotate(rotate) => rotate.run(place),
            What::Revoke(revoke) => revoke.run(place),
            What::Drill(drill) => drill.run(place),
            What::ExportRoot(export) => export.run(place),
            What::ImportRoot(import) => import.run(place),
            What::Request(request) => request.run(place),
            What::Sign(sign) => sign.run(),
            What::Import(import) => import.run(place),
        }?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The data directory with the passphrase of its key files.
struct Kept {
    data: DataDir,
    passphrase: Option<Passphrase>,
}

impl Kept {
    fn open(place: &Place, passphrase: &PassphraseFile) -> anyhow::Result<Self> {
        let config = place.config(passphrase.flags(Flags::default()))?;
        Ok(Self { data: DataDir::open(&place.data())?, passphrase: serve::passphrase(&config)? })
    }

    fn store(self) -> KeyStore {
        KeyStore::new(self.data, self.passphrase)
    }
}

/// The passphrase of a root key that is carried about. Asked for at the terminal when no file is named.
#[derive(Debug, Args)]
struct RootPassphrase {
    /// A file whose first line is the passphrase of the root key file, instead of asking for it.
    #[arg(long, value_name = "FILE", env = "TENTHCUP_ROOT_PASSPHRASE_FILE")]
    root_passphrase_file: Option<PathBuf>,
}

impl RootPassphrase {
    /// One that exists.
    fn get(&self) -> Result<Passphrase, PassphraseError> {
        match &self.root_passphrase_file {
            Some(path) => Passphrase::from_file(path),
            None => Passphrase::ask("The passphrase of the root key (not shown): "),
        }
    }

    /// A new one.
    fn choose(&self) -> Result<Passphrase, PassphraseError> {
        let chosen = match &self.root_passphrase_file {
            Some(path) => Passphrase::from_file(path)?,
            None => Passphrase::ask_twice()?,
        };
        chosen.fit_to_be_carried()
    }
}
