//! `tenthcup keyset`

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;
use tenthcup_token::MerchantId;

use super::Place;
use crate::datadir::DataDir;

/// Print the public key set file of a merchant, or its freeze list.
#[derive(Debug, Args)]
pub(super) struct Keyset {
    /// Which merchant; needed only when there are several.
    #[arg(long, value_name = "ID", allow_hyphen_values = true)]
    merchant: Option<MerchantId>,
    /// The newest freeze list instead, for `tenthcup scan --freeze`. The running service makes one every few minutes; a till believes it
    /// for a day.
    #[arg(long)]
    freeze: bool,
}

impl Keyset {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<ExitCode> {
        let data = DataDir::open(&place.data())?;
        let merchant = match self.merchant {
            Some(merchant) => merchant,
            None => only_merchant(&data)?,
        };
        let (path, what) = if self.freeze {
            (data.public_freeze_list(&merchant), "freeze list; the running service makes it")
        } else {
            (data.public_key_set(&merchant), "key set")
        };
        let text =
            fs::read_to_string(&path).with_context(|| format!("there is no {what}: {}", path.display()))?;
        println!("{text}");
        Ok(ExitCode::SUCCESS)
    }
}

fn only_merchant(data: &DataDir) -> anyhow::Result<MerchantId> {
    let files = fs::read_dir(data.public()).context("the public key sets cannot be listed")?;
    let files = files.map(|file| file.map(|file| file.path())).collect::<Result<Vec<PathBuf>, _>>()?;
    let mut sets = files.iter().filter(|path| path.extension().is_some_and(|kind| kind == "json"));
    match (sets.next(), sets.next()) {
        (Some(only), None) => {
            let name = only.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
            name.parse().with_context(|| format!("{} is not the key set of a merchant", only.display()))
        }
        (None, _) => bail!("no merchant is set up yet"),
        (Some(_), Some(_)) => bail!("there are several merchants; name one by --merchant"),
    }
}
