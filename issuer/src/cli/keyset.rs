//! `tenthcup keyset`

use std::fs;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;
use tenthcup_token::MerchantId;

use super::Place;
use crate::datadir::DataDir;

/// Print the public key set file of a merchant.
#[derive(Debug, Args)]
pub(super) struct Keyset {
    /// Which merchant; needed only when there are several.
    #[arg(long, value_name = "ID")]
    merchant: Option<MerchantId>,
}

impl Keyset {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<ExitCode> {
        let data = DataDir::open(&place.data())?;
        let path = match self.merchant {
            Some(merchant) => data.public_key_set(&merchant),
            None => {
                let files = fs::read_dir(data.public()).context("the public key sets cannot be listed")?;
                let mut files = files.map(|file| file.map(|file| file.path()));
                match (files.next().transpose()?, files.next().transpose()?) {
                    (Some(only), None) => only,
                    (None, _) => bail!("no merchant is set up yet"),
                    (Some(_), Some(_)) => bail!("there are several merchants; name one by --merchant"),
                }
            }
        };
        let text =
            fs::read_to_string(&path).with_context(|| format!("there is no key set {}", path.display()))?;
        println!("{text}");
        Ok(ExitCode::SUCCESS)
    }
}
