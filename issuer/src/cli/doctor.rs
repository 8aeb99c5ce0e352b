//! `tenthcup doctor`

use std::fs;
use std::io::BufRead as _;
use std::os::unix::fs::PermissionsExt as _;
use std::process::ExitCode;

use clap::Args;
use tenthcup_ledger::{Accounts, Examined, OpenError, RedbLedger};
use tenthcup_token::{MerchantId, Timestamp};
use tenthcup_verifier::KeySet;

use super::progress::Progress;
use super::{PassphraseFile, Place, said, show_bytes};
use crate::clock::Clock;
use crate::config::Flags;
use crate::control::{self, Ask, ControlError, Examining};
use crate::datadir::DataDir;
use crate::keys::words::day;
use crate::keys::{
    CARD_LIVES, KeyRingError, KeyStore, Passphrase, RootPlace, WARN_BEFORE, is_due, merchants, signer,
};
use crate::recall;
use crate::serve;

/// With so few bytes on the disk a segment of the journal or the index may not grow; with so few the end is near.
const NO_ROOM: u64 = 4 << 20;
const LITTLE_ROOM: u64 = 256 << 20;

/// Look whether everything is as it should be.
#[derive(Debug, Args)]
pub(super) struct Doctor {
    #[command(flatten)]
    passphrase: PassphraseFile,
    /// Open the ledger itself, instead of asking the service that runs: for when none does.
    #[arg(long)]
    offline: bool,
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
            ("data directory", private(&data)),
            ("room", room(&data)),
        ];
        found.extend(keys(&data, passphrase, now));
        let (in_ledger, in_accounts) = if self.offline { offline(&data) } else { served(&data) };
        found.push(("ledger", in_ledger));
        found.push(("accounts", in_accounts));
        found.push(("recall log", recalls(&data)));
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

fn private(data: &DataDir) -> Found {
    let path = data.path();
    let mode = fs::metadata(path).map_or(0, |metadata| metadata.permissions().mode() & 0o777);
    match data.check_access() {
        Err(error) => Found::Wrong(said(&error)),
        Ok(()) if mode & 0o077 == 0 => {
            Found::Well(format!("{} is readable by its owner only, and can be written", path.display()))
        }
        Ok(()) => {
            Found::Wrong(format!("{} has mode {mode:o}; run `chmod 700 {}`", path.display(), path.display()))
        }
    }
}

fn room(data: &DataDir) -> Found {
    match data.room() {
        Err(error) => Found::Wrong(said(&error)),
        Ok(bytes) if bytes < NO_ROOM => Found::Wrong(format!(
            "{} are left on the disk, with which nothing more can be recorded; make room",
            show_bytes(bytes)
        )),
        Ok(bytes) if bytes < LITTLE_ROOM => {
            Found::Soon(format!("{} are left on the disk; make room", show_bytes(bytes)))
        }
        Ok(bytes) => Found::Well(format!("{} are left on the disk", show_bytes(bytes))),
    }
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

/// What a service that runs says of its ledger; without one, the same as offline.
fn served(data: &DataDir) -> (Found, Found) {
    let mut follows = match control::ask(data, &Ask::Examine) {
        Ok((_, follows)) => follows,
        Err(ControlError::NotRunning(_)) => return offline(data),
        Err(error) => return (Found::Wrong(error.to_string()), Found::Skipped("in use".to_owned())),
    };
    let progress = Progress::things("examining");
    let mut line = String::new();
    let found = loop {
        line.clear();
        let read = follows.read_line(&mut line).map_err(|error| error.to_string());
        let read = read.and_then(|_| serde_json::from_str(&line).map_err(|error| error.to_string()));
        match read {
            Ok(Examining::At { done, of }) => progress.at(done, Some(of)),
            Ok(Examining::Well(examined)) => break Found::Well(told(&examined)),
            Ok(Examining::Wrong { why }) => break Found::Wrong(why),
            Err(why) => break Found::Wrong(format!("the service did not say: {why}")),
        }
    };
    (found, Found::Skipped("in use by the service that runs".to_owned()))
}

fn offline(data: &DataDir) -> (Found, Found) {
    // To open a ledger is to write to it.
    if data.check_access().is_err() {
        let skipped = || Found::Skipped("not opened while the data directory is as it is".to_owned());
        return (skipped(), skipped());
    }
    let ledger = match RedbLedger::open(&data.ledger()) {
        Err(OpenError::Locked(_)) => Found::Skipped("in use by another process".to_owned()),
        Err(error) => Found::Wrong(said(&error)),
        Ok(ledger) => {
            let progress = Progress::things("examining");
            let examined = ledger.examine(&mut |done, of| progress.at(done, Some(of)));
            Found::of(examined.map(|examined| told(&examined)))
        }
    };
    (ledger, accounts(data))
}

fn told(examined: &Examined) -> String {
    let Examined { frames, merchants, devices, cards, events } = examined;
    let what = format!("{merchants} merchants, {devices} devices, {cards} cards, {events} events");
    format!(
        "{what}, each in the chain of its card; {frames} frames in the journal, each bound to the one before"
    )
}

fn recalls(data: &DataDir) -> Found {
    let path = data.recalls();
    let read = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()));
    let read = read.and_then(|bytes| recall::read(&path, &bytes).map_err(|error| error.to_string()));
    Found::of(read.map(|recalls| format!("{} changes that a restore must not undo", recalls.len())))
}

fn accounts(data: &DataDir) -> Found {
    match Accounts::open(&data.accounts()) {
        Ok(_) => Found::Well("opens".to_owned()),
        Err(OpenError::Locked(_)) => Found::Skipped("in use: a service is running".to_owned()),
        Err(error) => Found::Wrong(said(&error)),
    }
}
