//! SIGKILL under load, again and again: every acknowledged punch has to be there, none twice.
//!
//! `crash --server BINARY [--cycles N] [--planted BUG]`: with a planted bug, losing something is what has to happen.

mod campaign;
mod customer;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use tenthcup_tests::Service;

use crate::campaign::{Campaign, Findings};

struct Asked {
    server: PathBuf,
    cycles: u32,
    planted: Option<String>,
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("crash: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<()> {
    let asked = arguments(std::env::args().skip(1))?;
    let service = Service::begin_with(asked.server, Vec::new()).await?;
    let mut campaign = Campaign::begin(service).await?;
    if let Some(bug) = &asked.planted {
        campaign.wake(bug).await?;
    }
    let found = campaign.run(asked.cycles, asked.planted.is_some()).await?;
    println!("{found}");
    judge(&found, asked.planted.as_deref())
}

fn judge(found: &Findings, planted: Option<&str>) -> Result<()> {
    match (planted, found.harm()) {
        (None, 0) => Ok(()),
        (None, harm) => bail!("{harm} punches were lost or counted twice"),
        (Some(bug), 0) => bail!("the planted bug {bug} was not found: this harness shows nothing"),
        (Some(bug), _) => {
            println!("the planted bug {bug} was found");
            Ok(())
        }
    }
}

fn arguments(mut given: impl Iterator<Item = String>) -> Result<Asked> {
    let (mut server, mut cycles, mut planted) = (None, 20, None);
    while let Some(name) = given.next() {
        let value = given.next().with_context(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--server" => server = Some(PathBuf::from(value)),
            "--cycles" => cycles = value.parse().context("--cycles is a number")?,
            "--planted" => planted = Some(value),
            other => bail!("unknown argument {other}"),
        }
    }
    Ok(Asked { server: server.context("--server BINARY is needed")?, cycles, planted })
}
