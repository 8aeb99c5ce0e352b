//! `tenthcup scan`: codes in by standard input, verdicts out.

mod alone;
mod enrolled;
mod lines;
pub(super) mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use tenthcup_verifier::Birth;

use self::alone::Alone;
use super::till::TillPlace;

/// What a line and a verdict look like, and which till it is.
const MORE: &str = "\
With --keys and --store this is a till on its own, which needs no service. Without them it is the till in --till, which `tenthcup till enrol`
made: it asks its service while that answers, and goes on by itself while it does not.

A line is a code. At a till of a service, what is known of the sale may follow it: count=2 sale=R-1042 amount=450NOK (in minor units).

A verdict is a line, and its first word is accepted, redeemed, refused, quarantined, provisional (good as far as can be seen here) or undecided
(nobody knows yet). What it says is on disk. All else is said on standard error.";

/// Read codes from standard input.
#[derive(Debug, Args)]
#[command(after_help = MORE)]
pub(super) struct Scan {
    #[command(flatten)]
    till: TillPlace,
    /// The public key set file of the merchant, as `tenthcup keyset` prints it.
    #[arg(long, value_name = "FILE", requires = "store", help_heading = "A till on its own")]
    keys: Option<PathBuf>,
    /// The freeze list of the merchant, as `tenthcup keyset --freeze` prints it: cards on it are refused. Read again whenever the file
    /// changes. A day after the newest was signed every code is refused until there is a newer one.
    #[arg(long, value_name = "FILE", requires = "keys", help_heading = "A till on its own")]
    freeze: Option<PathBuf>,
    /// The store of used codes.
    #[arg(long, value_name = "FILE.redb", requires = "keys", help_heading = "A till on its own")]
    store: Option<PathBuf>,
    /// Make the store. It then refuses codes that an earlier store of this till may have accepted.
    #[arg(long, requires = "keys", help_heading = "A till on its own")]
    new_store: bool,
    /// With --new-store: this till has never accepted a code before.
    #[arg(long, requires = "new_store", help_heading = "A till on its own")]
    first_ever: bool,
}

impl Scan {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let Some((keys, store)) = self.keys.zip(self.store) else {
            return enrolled::run(&self.till.path());
        };
        let birth = if self.first_ever { Birth::FirstEver } else { Birth::Replacement };
        Alone { keys, freeze: self.freeze, store, new_store: self.new_store.then_some(birth) }.run()
    }
}
