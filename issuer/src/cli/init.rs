//! `tenthcup init`

use std::process::ExitCode;

use clap::Args;

use super::{PassphraseFile, Place, link};
use crate::clock::Clock;
use crate::config::Flags;
use crate::serve;

/// Make a data directory.
#[derive(Debug, Args)]
pub(super) struct Init {
    #[command(flatten)]
    passphrase: PassphraseFile,
}

impl Init {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<ExitCode> {
        let config = place.config(self.passphrase.flags(Flags::default()))?;
        let data = serve::init(&place.data(), &config, Clock::system().now()?)?;
        let url = link::make_set_up_link(&data, &config)?;
        println!("The data directory {} is ready. Start the service with:", data.path().display());
        println!("\n    tenthcup serve --data {}\n", data.path().display());
        println!(
            "Then set up your shop by this link, within {} hours; it works once:",
            config.sessions.link_hours.get()
        );
        println!("\n    {url}\n");
        Ok(ExitCode::SUCCESS)
    }
}
