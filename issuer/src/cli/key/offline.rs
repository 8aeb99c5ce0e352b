//! `tenthcup key request`, `key sign`, `key import`: a new key set with the root key on another machine.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::Args;
use serde::Serialize;
use tenthcup_token::{Kid, MerchantId};

use super::super::{PassphraseFile, Place};
use super::change::{have_taken_up, in_force};
use super::{Kept, RootPassphrase};
use crate::cli::show::say;
use crate::clock::Clock;
use crate::datadir::write_new_private;
use crate::keys::{self, Change, KeySetInForce, read_carried_key_file};
use crate::random::rng;

/// Write down the next key set.
#[derive(Debug, Args)]
pub(super) struct Request {
    /// The file to write. It holds nothing secret.
    #[arg(long, value_name = "REQ.json")]
    out: PathBuf,
    /// With a new signing key for every merchant, or for the one that --merchant names. Without this and --revoke: only a later expiry.
    #[arg(long, conflicts_with = "revoke")]
    rotate: bool,
    /// With this key revoked, and a new one in its place when it is the one that signs.
    #[arg(long, value_name = "KID", allow_hyphen_values = true)]
    revoke: Option<Kid>,
    /// Which merchant.
    #[arg(long, value_name = "ID", allow_hyphen_values = true)]
    merchant: Option<MerchantId>,
    #[command(flatten)]
    passphrase: PassphraseFile,
}

/// Sign a request.
#[derive(Debug, Args)]
pub(super) struct Sign {
    /// The file that `tenthcup key request` wrote.
    #[arg(value_name = "REQ.json")]
    request: PathBuf,
    /// The file that `tenthcup key export-root` wrote.
    #[arg(long, value_name = "FILE")]
    root: PathBuf,
    /// The key set file to write, for `tenthcup key import`. It holds nothing secret.
    #[arg(long, value_name = "KEYSET.json")]
    out: PathBuf,
    /// Sign it. Without this it is only said what would be signed.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    passphrase: RootPassphrase,
}

/// Put a key set in force.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// The file that `tenthcup key sign` wrote.
    #[arg(value_name = "KEYSET.json")]
    keyset: PathBuf,
    #[command(flatten)]
    passphrase: PassphraseFile,
}

impl Request {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        let store = Kept::open(place, &self.passphrase)?.store();
        let change = match (self.revoke, self.rotate) {
            (Some(kid), _) => Change::Revoke(store.merchant_of(&kid, self.merchant)?, kid),
            (None, true) => Change::Rotate(self.merchant),
            (None, false) => Change::Renew,
        };
        let root = store.root()?.public();
        let request = store.request(change, &mut rng(), Clock::system().now()?)?;
        write(&self.out, &request)?;
        say!("It asks for:");
        say(&request.check(&root)?);
        let name = self.out.display();
        say!("\nCarry {name} to where the root key is, and sign it there:");
        say!("\n    tenthcup key sign {name} --root ROOT.json --out KEYSET.json\n");
        Ok(())
    }
}

impl Sign {
    pub(super) fn run(self) -> anyhow::Result<()> {
        let text =
            fs::read(&self.request).with_context(|| format!("{} cannot be read", self.request.display()))?;
        let root = read_carried_key_file(&self.root, &self.passphrase.get()?)?;
        let request = keys::Request::from_json(&text)?.check(&root.public())?;
        say!("Root key {} is asked to sign:", root.public().fingerprint());
        say(&request);
        if !self.yes {
            bail!("nothing was signed; if this is what you want, run it again with --yes");
        }
        let set = KeySetInForce { root: root.public(), keyset: request.sign(&root).signed().to_base64() };
        write(&self.out, &set)?;
        say!("\nSigned. Carry {} back, and put it in force:", self.out.display());
        say!("\n    tenthcup key import {}\n", self.out.display());
        Ok(())
    }
}

impl Import {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        let kept = Kept::open(place, &self.passphrase)?;
        let (data, store) = (kept.data.clone(), kept.store());
        let text =
            fs::read(&self.keyset).with_context(|| format!("{} cannot be read", self.keyset.display()))?;
        let file: KeySetInForce = serde_json::from_slice(&text)
            .with_context(|| format!("{} is not a key set file", self.keyset.display()))?;
        in_force(&store.import(&file, Clock::system().now()?)?);
        have_taken_up(&data)
    }
}

fn say(request: &keys::CheckedRequest) {
    for line in request.in_words() {
        say!("  {line}");
    }
}

fn write(path: &Path, value: &impl Serialize) -> anyhow::Result<()> {
    Ok(write_new_private(path, &serde_json::to_vec_pretty(value)?)?)
}
