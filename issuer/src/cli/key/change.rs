//! `tenthcup key rotate` and `tenthcup key revoke`: with the root key in the data directory, in one step.

use anyhow::bail;
use clap::Args;
use tenthcup_token::{Kid, MerchantId};
use tenthcup_verifier::KeySet;

use super::super::{PassphraseFile, Place};
use super::Kept;
use crate::cli::show::say;
use crate::clock::Clock;
use crate::control::{self, Answer, Ask, ControlError};
use crate::datadir::DataDir;
use crate::keys::{Change, KeyStore, merchants, signer};
use crate::random::rng;

/// Make a new signing key.
#[derive(Debug, Args)]
pub(super) struct Rotate {
    /// Which merchant; every one when none is named.
    #[arg(long, value_name = "ID", allow_hyphen_values = true)]
    merchant: Option<MerchantId>,
    #[command(flatten)]
    passphrase: PassphraseFile,
}

/// Never believe a key again.
#[derive(Debug, Args)]
pub(super) struct Revoke {
    /// Which key, as `tenthcup key list` shows it.
    #[arg(value_name = "KID", allow_hyphen_values = true)]
    kid: Kid,
    /// Whose key, when several merchants have one with this id.
    #[arg(long, value_name = "ID", allow_hyphen_values = true)]
    merchant: Option<MerchantId>,
    /// Do it: it cannot be undone.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    passphrase: PassphraseFile,
}

impl Rotate {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        let kept = Kept::open(place, &self.passphrase)?;
        let data = kept.data.clone();
        make(&kept.store(), Change::Rotate(self.merchant))?;
        have_taken_up(&data)
    }
}

impl Revoke {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        let kept = Kept::open(place, &self.passphrase)?;
        let (data, store) = (kept.data.clone(), kept.store());
        let merchant = store.merchant_of(&self.kid, self.merchant)?;
        if !self.yes {
            let kid = self.kid;
            bail!(
                "nothing was done; look at `tenthcup key drill {kid}` first, then add --yes: it cannot be undone"
            );
        }
        make(&store, Change::Revoke(merchant, self.kid))?;
        let taken_up = have_taken_up(&data);
        say!("Now: make the open invites anew, and give every till that runs alone its new key set.");
        say!("`tenthcup key drill {}` says how many there are.", self.kid);
        taken_up
    }
}

fn make(store: &KeyStore, change: Change) -> anyhow::Result<()> {
    in_force(&store.change(change, &mut rng(), Clock::system().now()?)?);
    Ok(())
}

/// Says what is in force now.
pub(super) fn in_force(set: &KeySet) {
    let claims = set.signed().claims();
    say!("Key set version {} is in force.", claims.version);
    for merchant in merchants(claims) {
        if let Some(entry) = signer(claims, &merchant) {
            say!("Key {} signs for merchant {merchant}.", entry.key.kid());
        }
    }
}

/// Has a service that runs take up what is in force now.
pub(super) fn have_taken_up(data: &DataDir) -> anyhow::Result<()> {
    let why = match control::ask(data, &Ask::TakeUpKeys) {
        Ok((Answer::Ok, _)) => {
            say!("The service that runs has taken it up.");
            return Ok(());
        }
        // One that starts reads it.
        Err(ControlError::NotRunning(_)) => return Ok(()),
        Ok((Answer::Failed { why }, _)) => why,
        Ok((Answer::OtherLedger, _)) => "it answered something else".to_owned(),
        Err(error) => error.to_string(),
    };
    bail!("the service that runs has not taken it up, and tries again once a minute: {why}")
}
