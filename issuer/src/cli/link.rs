//! `tenthcup link`

use std::process::ExitCode;

use anyhow::bail;
use clap::Args;
use tenthcup_ledger::{Accounts, Link as LinkRecord, LinkPurpose};

use super::serve::origin_of;
use super::{Place, runtime};
use crate::app::Page;
use crate::clock::Clock;
use crate::config::{Config, Flags};
use crate::datadir::DataDir;
use crate::random::rng;
use crate::secret::Secret;

/// Print a one-time link.
#[derive(Debug, Args)]
pub(super) struct Link {
    /// Sign in as this login, without its password.
    #[arg(long, value_name = "NAME", conflicts_with = "setup", required_unless_present = "setup")]
    login: Option<String>,
    /// Set up another merchant.
    #[arg(long)]
    setup: bool,
}

impl Link {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<ExitCode> {
        let config = place.config(Flags::default())?;
        let data = DataDir::open(&place.data())?;
        let url = match self.login {
            None => make_set_up_link(&data, &config)?,
            Some(login) => make_sign_in_link(&data, &config, login.trim().to_lowercase())?,
        };
        println!("{url}");
        Ok(ExitCode::SUCCESS)
    }
}

/// A link that sets up one merchant.
pub(super) fn make_set_up_link(data: &DataDir, config: &Config) -> anyhow::Result<String> {
    make(data, config, "setup", LinkPurpose::SetUp)
}

fn make_sign_in_link(data: &DataDir, config: &Config, login: String) -> anyhow::Result<String> {
    let accounts = Accounts::open(&data.accounts())?;
    if runtime()?.block_on(accounts.login(&login))?.is_none() {
        bail!("nobody signs in as {login}");
    }
    drop(accounts);
    make(data, config, "link", LinkPurpose::SignIn { login })
}

fn make(data: &DataDir, config: &Config, name: &str, purpose: LinkPurpose) -> anyhow::Result<String> {
    let expires = Clock::system().now()?.plus(config.sessions.link_hours.get() * 3600);
    let secret = Secret::random(&mut rng());
    let accounts = Accounts::open(&data.accounts())?;
    runtime()?.block_on(accounts.put_link(&LinkRecord { secret: secret.digest(), purpose, expires }))?;
    Ok(format!("{}{}#{name}={}", origin_of(config, None)?, Page::Console.path(), secret.expose()))
}
