//! `tenthcup key list`

use clap::Args;
use tenthcup_token::{KeyEntry, KeySetClaims, KeyStatus, Timestamp};

use super::super::{PassphraseFile, Place};
use super::Kept;
use crate::cli::show::say;
use crate::clock::Clock;
use crate::keys::words::{day, kinds, validity};
use crate::keys::{RootPlace, merchants, signer};

/// Show the keys.
#[derive(Debug, Args)]
pub(super) struct List {
    #[command(flatten)]
    passphrase: PassphraseFile,
}

impl List {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        let store = Kept::open(place, &self.passphrase)?.store();
        let now = Clock::system().now()?;
        let root = store.root()?;
        let lies = match root {
            RootPlace::Here { encrypted: true, .. } => "in the data directory, encrypted".to_owned(),
            RootPlace::Here { encrypted: false, .. } => "in the data directory, not encrypted".to_owned(),
            RootPlace::Away { since, .. } => format!("moved away on {}", day(since)),
        };
        say!("root     fingerprint {}, {lies}", root.public().fingerprint());
        let set = store.set()?;
        let claims = set.signed().claims();
        let days = claims.exp.since(now) / 86_400;
        let state = if set.is_expired(now) { "EXPIRED".to_owned() } else { format!("good for {days} days") };
        say!("key set  version {}, expires on {}, {state}", claims.version, day(claims.exp));
        for merchant in merchants(claims) {
            say!("\nmerchant {merchant}");
            for entry in claims.keys().iter().filter(|entry| entry.merchant == merchant) {
                let (kid, validity) = (entry.key.kid(), validity(entry));
                say!("  {kid}  {validity}  {:<40}  {}", kinds(entry.kinds), status(claims, entry, now));
            }
            let named =
                |key| claims.keys().iter().any(|entry| entry.merchant == merchant && entry.key == key);
            for (_, key) in store.files(&merchant)?.into_iter().filter(|(_, key)| !named(*key)) {
                say!("  {}  waits for a key set that names it: `tenthcup key import`", key.kid());
            }
        }
        Ok(())
    }
}

fn status(set: &KeySetClaims, entry: &KeyEntry, now: Timestamp) -> &'static str {
    let signs = signer(set, &entry.merchant).is_some_and(|signer| signer.key == entry.key);
    match entry.status {
        KeyStatus::Revoked => "REVOKED",
        KeyStatus::Active if now > entry.not_after => "over",
        KeyStatus::Active if signs => "signs",
        KeyStatus::Active => "signs no more, still believed",
    }
}
