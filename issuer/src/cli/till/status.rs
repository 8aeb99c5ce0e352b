//! `tenthcup till status` and `tenthcup till sync`

use std::process::ExitCode;

use clap::Args;
use tenthcup_verifier::Said;

use super::TillPlace;
use crate::cli::runtime;
use crate::cli::scan::words::{self, time_of_day};
use crate::clock::Clock;
use crate::till::TillDir;

/// Say how this till stands.
#[derive(Debug, Args)]
pub(super) struct Status {
    #[command(flatten)]
    till: TillPlace,
}

/// Send what waits.
#[derive(Debug, Args)]
pub(super) struct Sync {
    #[command(flatten)]
    till: TillPlace,
}

/// What `till sync` ends with when something still waits.
const STILL_WAITS: u8 = 3;

impl Status {
    /// Asks nobody.
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let (device, journal) = TillDir::open(&self.till.path())?;
        let now = Clock::system().now()?;
        println!("till           {} at {}, {}", device.name, device.store_name, device.merchant_name);
        println!("service        {}, root {}", device.service.origin, device.root.fingerprint());
        match journal.signed_on()?.filter(|on| now < on.until) {
            Some(on) => println!("signed on      {} until {}", on.name, time_of_day(on.until)),
            None => println!("signed on      nobody"),
        }
        println!("to be sent     {}", journal.exposure()?);
        let never = || "never".to_owned();
        println!("all sent       {}", journal.last_sync()?.map_or_else(never, time_of_day));
        let supplied = journal.supplied()?;
        println!(
            "without a network: {}",
            supplied.map_or_else(
                || "nothing was taken along yet; run `tenthcup till sync`".to_owned(),
                |(at, cards)| format!("keys, freeze list and {cards} cards of {}", time_of_day(at))
            )
        );
        for row in journal.offline()? {
            let Some(answer) = row.answer.as_ref().filter(|answer| answer.said != Said::Counted) else {
                continue;
            };
            let word = match answer.said {
                Said::Used => "used before",
                Said::Quarantined => "waits for the manager",
                Said::Refused | Said::Counted => "refused",
            };
            let reason = answer.reason.as_deref().unwrap_or_default();
            println!("{}  {word} {reason}", time_of_day(row.claims().time));
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Sync {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let mut desk = self.till.desk()?;
        runtime()?.block_on(desk.connect())?;
        for news in desk.take_news() {
            eprintln!("tenthcup: {}", words::news(&news));
        }
        let exposure = desk.journal().exposure()?;
        println!("{exposure}");
        Ok(if exposure.entries == 0 { ExitCode::SUCCESS } else { ExitCode::from(STILL_WAITS) })
    }
}
