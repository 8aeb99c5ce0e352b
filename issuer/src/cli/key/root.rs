//! `tenthcup key export-root` and `tenthcup key import-root`

use std::path::PathBuf;

use clap::Args;

use super::super::{PassphraseFile, Place};
use super::{Kept, RootPassphrase};
use crate::cli::show::say;
use crate::clock::Clock;
use crate::keys::{RootPlace, export_root, import_root};
use crate::random::rng;

/// Move the root key away.
#[derive(Debug, Args)]
pub(super) struct ExportRoot {
    /// The file to write: on a memory stick, say. It must not exist yet.
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
    #[command(flatten)]
    carried: RootPassphrase,
    #[command(flatten)]
    passphrase: PassphraseFile,
}

/// Bring the root key back.
#[derive(Debug, Args)]
pub(super) struct ImportRoot {
    /// The file that `tenthcup key export-root` wrote. It stays as it is.
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    #[command(flatten)]
    carried: RootPassphrase,
    #[command(flatten)]
    passphrase: PassphraseFile,
}

impl ExportRoot {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        let kept = Kept::open(place, &self.passphrase)?;
        // Looked at first, so that nobody chooses a passphrase for nothing.
        RootPlace::of(&kept.data)?;
        let (carried, now) = (self.carried.choose()?, Clock::system().now()?);
        let root = export_root(&kept.data, kept.passphrase.as_ref(), &self.to, &carried, &mut rng(), now)?;
        say!("The root key {} is in {}, encrypted, and no more here.", root.fingerprint(), self.to.display());
        say!("Keep two copies of that file in two places, and the passphrase in a third.");
        say!(
            "Without them, the shop has to begin anew within a year. Older backups of {} still hold it.",
            kept.data.path().display()
        );
        Ok(())
    }
}

impl ImportRoot {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        let kept = Kept::open(place, &self.passphrase)?;
        let carried = self.carried.get()?;
        let root = import_root(&kept.data, kept.passphrase.as_ref(), &self.from, &carried, &mut rng())?;
        say!("The root key {} is in the data directory again.", root.fingerprint());
        Ok(())
    }
}
