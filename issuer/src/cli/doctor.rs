//! `tenthcup doctor`

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use tenthcup_ledger::{Accounts, Counts, OpenError, Reads as _, RedbLedger};
use tenthcup_token::{MerchantId, Timestamp};
use tenthcup_verifier::KeySet;

use super::{PassphraseFile, Place, runtime};
use crate::clock::Clock;
use crate::config::Flags;
use crate::datadir::DataDir;
use crate::keys::words::day;
use crate::keys::{
    CARD_LIVES, KeyRingError, KeyStore, Passphrase, RootPlace, WARN_BEFORE, is_due, merchants, signer,
};
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
    /// Works, but somebody has to do something about it in time.
    Soon(String),
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
        ];
        found.extend(keys(&data, passphrase, now));
        found.push(("ledger", ledger(&data)));
        found.push(("accounts", accounts(&data)));
        let wrong = found.iter().filter(|(_, found)| matches!(found, Found::Wrong(_))).count();
        for (name, found) in &found {
            let (mark, text) = match found {
                Found::Well(text) => ("ok", text),
                Found::Wrong(text) => ("WRONG", text),
                Found::Soon(text) => ("SOON", text),
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

/// The root and the key set, and every key that signs.
fn keys(data: &DataDir, passphrase: Option<Passphrase>, now: Timestamp) -> Vec<(&'static str, Found)> {
    let store = KeyStore::new(data.clone(), passphrase);
    let root = store.root();
    let (lost, away) = (root.is_err(), matches!(root, Ok(RootPlace::Away { .. })));
    let mut found = vec![("root key", root_key(&store, root))];
    match store.set() {
        Err(_) if lost => {
            found.push(("key set", Found::Skipped("cannot be checked without the root".into())))
        }
        Err(error) => found.push(("key set", Found::Wrong(error.to_string()))),
        Ok(set) => {
            found.push(("key set", key_set(&set, away, now)));
            let signing = merchants(set.signed().claims()).into_iter();
            found.extend(signing.map(|merchant| ("signing key", signing_key(&store, &set, &merchant, now))));
        }
    }
    found
}

fn root_key(store: &KeyStore, place: Result<RootPlace, KeyRingError>) -> Found {
    match place {
        Ok(RootPlace::Away { public, since }) => Found::Well(format!(
            "fingerprint {}, moved away on {}: nobody can take it from here",
            public.fingerprint(),
            day(since)
        )),
        Ok(RootPlace::Here { public, .. }) => Found::of(
            store
                .check_root()
                .map(|()| format!("fingerprint {}, in the data directory", public.fingerprint())),
        ),
        Err(error) => Found::Wrong(error.to_string()),
    }
}

fn key_set(set: &KeySet, away: bool, now: Timestamp) -> Found {
    let claims = set.signed().claims();
    let left = claims.exp.since(now);
    let (version, days) = (claims.version, left / 86_400);
    let renew = "renew it: `tenthcup key request`, `key sign` where the root is, `key import`";
    match (left <= 0, away) {
        (true, true) => Found::Wrong(format!("version {version} has expired; {renew}")),
        (true, false) => {
            Found::Wrong(format!("version {version} has expired; the service signs a new one when it starts"))
        }
        (false, true) if left < i64::from(WARN_BEFORE) => {
            Found::Soon(format!("version {version} expires in {days} days; {renew}"))
        }
        (false, true) if is_due(claims, now) => Found::Soon(format!(
            "version {version} was made by an older tenthcup, or expires in {days} days; {renew}"
        )),
        _ => Found::Well(format!("version {version}, {} keys, good for {days} days", claims.keys().len())),
    }
}

fn signing_key(store: &KeyStore, set: &KeySet, merchant: &MerchantId, now: Timestamp) -> Found {
    let Some(entry) = signer(set.signed().claims(), merchant) else {
        return Found::Wrong(format!(
            "merchant {merchant} has none that is not revoked; run `tenthcup key rotate`"
        ));
    };
    let named = format!("{} of merchant {merchant}", entry.key.kid());
    match store.check_signer(entry) {
        Err(error) => Found::Wrong(error.to_string()),
        Ok(()) if entry.not_after.since(now) < i64::from(CARD_LIVES) => {
            Found::Soon(format!("{named} ends on {}; run `tenthcup key rotate`", day(entry.not_after)))
        }
        Ok(()) => Found::Well(format!("{named}, fingerprint {}", entry.key.fingerprint())),
    }
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
