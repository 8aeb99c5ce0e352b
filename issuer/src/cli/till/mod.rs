//! `tenthcup till`: make this machine a till of a service, and look after it. `tenthcup scan` works with it.

mod enrol;
mod sign_on;
mod status;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::clock::Clock;
use crate::till::{Desk, Device, TillDir};

/// Make a till, sign staff on and off, see what waits.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(super) struct Till {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Enrol this till by a link from the console's page "Tills". Shows six digits; somebody compares them with the console's.
    Enrol(enrol::Enrol),
    /// Sign a member of staff on, by their PIN, until the end of the shift. Needs the service.
    SignOn(sign_on::SignOn),
    /// Sign off whoever is signed on. Needs the service.
    SignOff(sign_on::SignOff),
    /// Say who this till is, who is signed on, what waits to be sent, and what it goes by without a network.
    Status(status::Status),
    /// Send what waits. Ends with 3 when something still waits.
    Sync(status::Sync),
}

/// Where the till lies.
#[derive(Debug, Clone, Args)]
pub(super) struct TillPlace {
    /// The directory of the till [default: tenthcup-till].
    #[arg(long, value_name = "DIR", env = "TENTHCUP_TILL")]
    till: Option<PathBuf>,
}

impl TillPlace {
    pub(super) fn path(&self) -> PathBuf {
        self.till.clone().unwrap_or_else(|| PathBuf::from("tenthcup-till"))
    }

    fn desk(&self) -> anyhow::Result<Desk> {
        let (device, journal) = TillDir::open(&self.path())?;
        Ok(Desk::new(device, journal, Clock::system())?)
    }
}

impl Till {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        match self.command {
            Command::Enrol(enrol) => enrol.run(),
            Command::SignOn(sign_on) => sign_on.run(),
            Command::SignOff(sign_off) => sign_off.run(),
            Command::Status(status) => status.run(),
            Command::Sync(sync) => sync.run(),
        }
    }
}

/// Says who this till is.
pub(super) fn greet(device: &Device) {
    let Device { name, store_name, merchant_name, .. } = device;
    eprintln!("tenthcup: this is {name:?} at {store_name:?} of {merchant_name:?}");
}
