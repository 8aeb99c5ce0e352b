//! `tenthcup till enrol`

use std::fs;
use std::io::{self, BufRead as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use clap::Args;

use super::TillPlace;
use crate::cli::runtime;
use crate::clock::Clock;
use crate::till::{EnrolLink, TillDir, enrol};

/// Enrol this till.
#[derive(Debug, Args)]
pub(super) struct Enrol {
    /// The link. It works once, and not before somebody at the console has compared the digits. Left out, it is read from standard input.
    #[arg(value_name = "LINK")]
    link: Option<String>,
    #[command(flatten)]
    till: TillPlace,
    /// What the console calls this till.
    #[arg(long, value_name = "NAME", default_value = "Till")]
    name: String,
    /// The certificate, PEM, of the only authority that is to vouch for the service: as `tenthcup serve --lan` makes one. Else the
    /// authorities that this machine trusts.
    #[arg(long, value_name = "FILE")]
    ca: Option<PathBuf>,
}

impl Enrol {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let authority = self.ca.map(|path| {
            fs::read_to_string(&path)
                .with_context(|| format!("the certificate {} cannot be read", path.display()))
        });
        let authority = authority.transpose()?;
        let link: EnrolLink = match self.link {
            Some(link) => link,
            None => ask_for_link()?,
        }
        .parse()?;
        let dir = TillDir::make(&self.till.path())?;
        let show = |digits: &str| {
            println!("Does the console show these digits? Then confirm them there.\n\n    {digits}\n");
            // Nobody can compare what is still in a buffer.
            let _ = io::stdout().flush();
        };
        let device = runtime()?.block_on(enrol(&dir, &link, &self.name, authority, Clock::system(), show))?;
        println!("This is {:?} at {:?} of {:?} now.", device.name, device.store_name, device.merchant_name);
        println!("Next: `tenthcup till sign-on`, then `tenthcup scan`.");
        Ok(ExitCode::SUCCESS)
    }
}

fn ask_for_link() -> anyhow::Result<String> {
    eprint!("Enrolment link: ");
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).context("the link cannot be read")?;
    Ok(line)
}
