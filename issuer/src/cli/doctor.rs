//! `tenthcup doctor`

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use tenthcup_ledger::{Accounts, Counts, OpenError, Reads as _, RedbLedger};
use tenthcup_token::{KeyStatus, PublicKey, Timestamp, Unverified};
use tenthcup_verifier::KeySet;

use super::{PassphraseFile, Place, runtime};
use crate::clock::Clock;
use crate::config::Flags;
use crate::datadir::DataDir;
use crate::keys::{KeySetInForce, Passphrase, read_key_file};
use crate::serve;

/// Look whether everything is as it should be.
#[derive(Debug, Args)]
pub(super) struct Doctor {
    #[command(flatten)]
    passphrase: PassphraseFile,
}

/// What a look found.
enum Found {
    Well(String),
    Wrong(String),
    /// Could not be looked at, and that is no fault.
    Skipped(String),
}

impl Found {
    fn of(result: Result<String, impl ToString>) -> Self {
        match result {
            Ok(text) => Self::Well(text),
            Err(error) => Self::Wrong(error.to_string()),
        }
    }
}

impl Doctor {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<ExitCode> {
        let config = place.config(self.passphrase.flags(Flags::default()))?;
        let data = DataDir::open(&place.data())?;
        let (now, passphrase) = (Clock::system().now()?, serve::passphrase(&config)?);
        let mut found = vec![
            ("configuration", Found::Well("every value is allowed".to_owned())),
            ("data directory", private(data.path())),
            ("root key", root_key(&data, passphrase.as_ref())),
            ("key set", key_set(&data, now)),
        ];
        found
            .extend(signing_keys(&data, passphrase.as_ref()).into_iter().map(|found| ("signing key", found)));
        found.push(("ledger", ledger(&data)));
        found.push(("accounts", accounts(&data)));
        let wrong = found.iter().filter(|(_, found)| matches!(found, Found::Wrong(_))).count();
        for (name, found) in &found {
            let (mark, text) = match found {
                Found::Well(text) => ("ok", text),
                Found::Wrong(text) => ("WRONG", text),
                Found::Skipped(text) => ("skipped", text),
            };
            println!("{mark:<8} {name:<15} {text}");
        }
        Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

fn private(path: &Path) -> Found {
    Found::of(fs::metadata(path).map_err(|error| error.to_string()).and_then(|metadata| {
        match metadata.permissions().mode() & 0o777 {
            mode if mode & 0o077 == 0 => Ok(format!("{} is readable by its owner only", path.display())),
            mode => Err(format!("{} has mode {mode:o}; run `chmod 700 {}`", path.display(), path.display())),
        }
    }))
}

fn root_key(data: &DataDir, passphrase: Option<&Passphrase>) -> Found {
    Found::of(
        read_key_file(&data.root_key(), passphrase)
            .map(|key| format!("fingerprint {}", key.public().fingerprint())),
    )
}

fn in_force(data: &DataDir) -> Result<(PublicKey, KeySet), String> {
    let text = fs::read(data.key_set()).map_err(|error| error.to_string())?;
    let file: KeySetInForce =
        serde_json::from_slice(&text).map_err(|error| format!("keyset.json: {error}"))?;
    let token = Unverified::<tenthcup_token::KeySetClaims>::from_base64(&file.keyset)
        .map_err(|error| error.to_string())?;
    let set = KeySet::verify_any(&file.root, token.bytes()).map_err(|error| error.to_string())?;
    Ok((file.root, set))
}

fn key_set(data: &DataDir, now: Timestamp) -> Found {
    Found::of(in_force(data).and_then(|(root, set)| {
        let claims = set.signed().claims();
        let days = claims.exp.since(now) / 86_400;
        if days <= 0 {
            return Err(format!(
                "version {} has expired; the service signs a new one when it starts",
                claims.version
            ));
        }
        let keys = claims.keys().len();
        Ok(format!(
            "version {}, {keys} keys, signed by {}, good for {days} days",
            claims.version,
            root.fingerprint()
        ))
    }))
}

fn signing_keys(data: &DataDir, passphrase: Option<&Passphrase>) -> Vec<Found> {
    let Ok((_, set)) = in_force(data) else { return Vec::new() };
    let active = set.signed().claims().keys().iter().filter(|entry| entry.status == KeyStatus::Active);
    let look = |entry: &tenthcup_token::KeyEntry| {
        let key = read_key_file(&data.signing_key(&entry.merchant), passphrase)
            .map_err(|error| error.to_string())?;
        if key.public() == entry.key {
            Ok(format!("of merchant {}, fingerprint {}", entry.merchant, entry.key.fingerprint()))
        } else {
            Err(format!("of merchant {} is another one than the key set names", entry.merchant))
        }
    };
    active.map(|entry| Found::of(look(entry))).collect()
}

fn ledger(data: &DataDir) -> Found {
    let ledger = match RedbLedger::open(&data.ledger()) {
        Ok(ledger) => ledger,
        Err(OpenError::Locked(_)) => return Found::Skipped("in use: a service is running".to_owned()),
        Err(error) => return Found::Wrong(error.to_string()),
    };
    let counts = runtime().and_then(|runtime| Ok(runtime.block_on(ledger.counts())?));
    Found::of(counts.map(|counts| {
        let Counts { merchants, devices, cards, events, .. } = counts;
        format!("{merchants} merchants, {devices} devices, {cards} cards, {events} events")
    }))
}

fn accounts(data: &DataDir) -> Found {
    match Accounts::open(&data.accounts()) {
        Ok(_) => Found::Well("opens".to_owned()),
        Err(OpenError::Locked(_)) => Found::Skipped("in use: a service is running".to_owned()),
        Err(error) => Found::Wrong(error.to_string()),
    }
}
