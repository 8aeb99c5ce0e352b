//! A backup of a running service.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tenthcup_ledger::{CopyError, Fault, JournalMark};
use tenthcup_token::{Digest, Kid, MerchantId, Timestamp};
use zeroize::Zeroizing;

use super::{Manifest, PartName, Writer};
use crate::app::App;
use crate::clock::ClockFault;

/// Why no backup was made.
#[derive(Debug, thiserror::Error)]
pub enum TakeError {
    /// Nothing to sign it with.
    #[error("there is no merchant yet, and so nothing to back up")]
    Nobody,
    /// Nothing that this one could follow.
    #[error(transparent)]
    Copy(#[from] CopyError),
    /// The ledger, the accounts or the recall log.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// The clock.
    #[error(transparent)]
    Clock(#[from] ClockFault),
    /// A file, or whoever wants the backup.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// What is read before the first byte is written.
pub struct Taking {
    taken: Timestamp,
    after: Option<JournalMark>,
    upto: JournalMark,
    /// Whose key signs it, and which.
    by: (MerchantId, Kid),
    /// The keys of the cards.
    persons: Zeroizing<Vec<u8>>,
    recalls: Vec<u8>,
    accounts: Vec<u8>,
}

impl Taking {
    /// Begins a backup of what is there now, or of what came since `after`.
    pub async fn begin(app: &App, after: Option<JournalMark>) -> Result<Self, TakeError> {
        let (taken, upto) = (app.now()?, app.redb().mark());
        let (merchant, kid, _) = app.keys().sign_file("", &Digest::ZERO).ok_or(TakeError::Nobody)?;
        let persons = copy_persons(app).await?;
        // After the mark and the keys: whoever loses their key after it was copied may be in the backup with it, and whoever lost it before is in
        // this log. What is called back from here on may be in both, and is never in neither.
        let (recalls, accounts) = (app.recalls().text().await?, app.accounts().copied().await?);
        let from = after.unwrap_or(JournalMark::START);
        // Told before anything is written, so that the caller can ask for all of it.
        app.redb().copy_journal((from, from), &mut io::sink())?;
        if from.frame > upto.frame {
            return Err(CopyError::OtherJournal.into());
        }
        Ok(Self { taken, after, upto, by: (merchant, kid), persons, recalls, accounts })
    }

    /// Writes it. Blocks on files and on `out`; whoever punches meanwhile does not notice.
    pub fn write(self, app: &App, out: impl Write) -> Result<(), TakeError> {
        let Self { taken, after, upto, by: (merchant, kid), persons, recalls, accounts } = self;
        let in_force = app.keys().in_force();
        let data = app.data();
        let mut writer = Writer::begin(out)?;
        let bytes = |bytes: Vec<u8>| move |out: &mut dyn Write| out.write_all(&bytes);
        let file = |name: &str| PartName::File(name.to_owned());
        writer.part(file("recall.log"), bytes(recalls))?;
        writer.part(file("keyset.json"), bytes(serde_json::to_vec(&in_force).map_err(io::Error::other)?))?;
        let config = data.path().join("tenthcup.toml");
        if config.exists() {
            writer.part(file("tenthcup.toml"), bytes(fs::read(config)?))?;
        }
        for (folder, path) in [("keys", data.keys()), ("lan", data.lan())] {
            for name in files_of(&path)? {
                // What has another name is no file of ours: a lock, or one that is being written.
                let Ok(part) = format!("{folder}/{name}").parse::<PartName>() else { continue };
                if name.ends_with(".new") || name == "lock" {
                    continue;
                }
                writer.part(part, bytes(fs::read(path.join(&name))?))?;
            }
        }
        writer.part(PartName::Accounts, bytes(accounts))?;
        writer.part(PartName::Persons, |out| out.write_all(&persons))?;
        let from = after.unwrap_or(JournalMark::START);
        let journal =
            |out: &mut dyn Write| app.redb().copy_journal((from, upto), out).map_err(io::Error::other);
        writer.part(PartName::Journal, journal)?;
        let keyset = in_force.keyset;
        let say = |parts| Manifest { taken, root: in_force.root, keyset, merchant, kid, after, upto, parts };
        // A key that was rotated while this was written is not the one that the manifest names.
        let sign = |what: &str, digest: &Digest| {
            let signed = app.keys().sign_file(what, digest);
            signed.filter(|(by, with, _)| (by, with) == (&merchant, &kid)).map(|(.., signature)| signature)
        };
        Ok(writer.finish(say, sign)?)
    }
}

/// 48 bytes a card.
async fn copy_persons(app: &App) -> io::Result<Zeroizing<Vec<u8>>> {
    let app = app.clone();
    let copying = tokio::task::spawn_blocking(move || {
        let mut persons = Zeroizing::new(Vec::new());
        app.redb().copy_persons(&mut *persons).map(|()| persons)
    });
    copying.await.map_err(io::Error::other)?
}

fn files_of(folder: &Path) -> io::Result<Vec<String>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            names.extend(entry.file_name().into_string());
        }
    }
    names.sort_unstable();
    Ok(names)
}
