//! `tenthcup restore`

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;

use super::{Place, backup, runtime};
use crate::backup::Chain;
use crate::clock::Clock;
use crate::datadir::DataDir;
use crate::keys::words::moment;

/// Whoever has read what would be restored has to say that it is theirs.
const ASKED: u8 = 2;

/// Make a data directory of backups. Everything is checked before anything is written.
#[derive(Debug, Args)]
pub(super) struct Restore {
    /// The newest backup, and those that it goes on from, in any order.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// A directory that does not exist yet, or is empty.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// The fingerprint of the service, as `tenthcup backup` said it. Without it this says what is in the backup, and writes nothing.
    #[arg(long, value_name = "FINGERPRINT")]
    root: Option<String>,
    /// A recall log that is newer than the backup.
    #[arg(long, value_name = "FILE")]
    recalls: Option<PathBuf>,
}

impl Restore {
    pub(super) fn run(self, _: &Place) -> anyhow::Result<ExitCode> {
        DataDir::may_be_made(&self.to)?;
        let checked =
            self.files.iter().map(|path| backup::check(path)).collect::<anyhow::Result<Vec<_>>>()?;
        let mut chain = Chain::of(checked)?;
        let fingerprint = chain.root().fingerprint();
        let taken = chain.taken();
        let Some(root) = &self.root else {
            println!(
                "This is a backup of the service with the fingerprint {fingerprint}, taken on {}.",
                moment(taken)
            );
            println!(
                "Nothing was written. If that is your service, run the same again with --root {fingerprint}"
            );
            return Ok(ExitCode::from(ASKED));
        };
        if *root != fingerprint {
            bail!(
                "this backup is of the service with the fingerprint {fingerprint}, not of {root}; nothing was written"
            );
        }
        let now = Clock::system().now()?;
        let recalled = runtime()?.block_on(chain.put_back(&self.to, self.recalls.as_deref(), now));
        let recalled = recalled.context("nothing was restored")?;
        println!("{} holds what was there on {}.", self.to.display(), moment(taken));
        println!("{recalled} changes that must not be undone were applied to it.\n");
        println!("1. Make sure that no other machine serves this shop any more.");
        println!("2. tenthcup serve --data {}", self.to.display());
        println!(
            "3. In the console, under “To decide”: confirm each device, and count what the counters send again."
        );
        println!("   Until that is done rewards, vouchers and invites need a second person.");
        println!("4. Whoever changed a password since then has the older one again: change it once more.");
        Ok(ExitCode::SUCCESS)
    }
}
