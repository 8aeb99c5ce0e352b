//! `tenthcup backup`

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, Read as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;
use tenthcup_ledger::JournalMark;

use super::progress::Progress;
use super::{Place, show_bytes};
use crate::backup::{Checked, Manifest};
use crate::control::{self, Answer, Ask};
use crate::datadir::{DataDir, sync_parent};
use crate::keys::words::moment;
use crate::recall;

/// Back up the service that runs on the data directory.
#[derive(Debug, Args)]
pub(super) struct Backup {
    /// A new file for all of it; or a directory, into which goes what is new since the last backup there.
    #[arg(value_name = "FILE OR DIR")]
    to: PathBuf,
    /// Into a directory: all of it, whatever is there.
    #[arg(long)]
    full: bool,
    /// Only the recall log, over an older copy of it: it is small, and can be copied as often as one likes.
    #[arg(long, conflicts_with = "full")]
    recalls: bool,
}

impl Backup {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<ExitCode> {
        let data = DataDir::open(&place.data())?;
        if self.recalls {
            return self.copy_recalls(&data);
        }
        let is_folder = self.to.is_dir();
        if !is_folder && self.to.exists() {
            bail!("{} exists; nothing was changed", self.to.display());
        }
        let after = if is_folder && !self.full { newest_in(&self.to)? } else { None };
        let made = match take(&data, &self.to, is_folder, after)? {
            Some(made) => made,
            None => {
                println!(
                    "The earlier backups there are of another ledger, or of what this one was before a restore: backing up all of it."
                );
                take(&data, &self.to, is_folder, None)?.context("the service gave no backup")?
            }
        };
        let manifest = made.manifest();
        let what = match manifest.after {
            None => "all of it",
            Some(_) => "what is new since the one before",
        };
        let bytes = fs::metadata(made.path())?.len();
        println!(
            "{}: {what}, {}, up to {}; checked.",
            made.path().display(),
            show_bytes(bytes),
            moment(manifest.taken)
        );
        println!(
            "The fingerprint of the service is {}; keep it where the backups are not.",
            manifest.root.fingerprint()
        );
        Ok(ExitCode::SUCCESS)
    }

    fn copy_recalls(&self, data: &DataDir) -> anyhow::Result<ExitCode> {
        let to = if self.to.is_dir() { self.to.join("recall.log") } else { self.to.clone() };
        let (answer, mut follows) = asked(data, &Ask::Recalls)?;
        if let Answer::Failed { why } = answer {
            bail!(why);
        }
        let mut text = Vec::new();
        follows.read_to_end(&mut text)?;
        let changes = recall::read(&to, &text)?.len();
        let before = match fs::read(&to) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            read => read?,
        };
        let whole = if before.is_empty() { 0 } else { recall::whole(&to, &before)? };
        if !text.starts_with(before.get(..whole).unwrap_or_default()) {
            bail!("{} is the recall log of another service; nothing was changed", to.display());
        }
        crate::datadir::write_private(&to, &text)?;
        println!("{}: {changes} changes that a restore must not undo.", to.display());
        Ok(ExitCode::SUCCESS)
    }
}

/// Asks the service. Where none runs the directory may be why.
fn asked(data: &DataDir, ask: &Ask) -> anyhow::Result<(Answer, BufReader<UnixStream>)> {
    control::ask(data, ask).or_else(|error| {
        data.check_access()?;
        bail!(error)
    })
}

/// The newest backup in a folder: where the next one goes on.
fn newest_in(folder: &Path) -> anyhow::Result<Option<JournalMark>> {
    let order = |manifest: &Manifest| (manifest.taken, manifest.upto.frame);
    let mut newest: Option<Manifest> = None;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "backup") {
            let manifest = Checked::look(&path)?;
            if newest.as_ref().is_none_or(|newest| order(newest) < order(&manifest)) {
                newest = Some(manifest);
            }
        }
    }
    Ok(newest.map(|newest| newest.upto))
}

/// Takes a backup, and checks it before it gets its name. `None` when it cannot go on after that one.
fn take(
    data: &DataDir,
    to: &Path,
    is_folder: bool,
    after: Option<JournalMark>,
) -> anyhow::Result<Option<Checked>> {
    let (answer, mut follows) = asked(data, &Ask::Backup { after })?;
    match answer {
        Answer::Ok => {}
        Answer::OtherLedger => return Ok(None),
        Answer::Failed { why } => bail!(why),
    }
    let beside = if is_folder { to.join("tenthcup.backup.part") } else { with_part(to) };
    let taken = fetch(&mut follows, &beside).and_then(|()| check(&beside));
    let taken = taken.inspect_err(|_| {
        // Half a backup is none. That it cannot be removed changes nothing: nobody takes it for one by this name.
        let _ = fs::remove_file(&beside);
    })?;
    let name = if is_folder { to.join(name_of(&taken)) } else { to.to_owned() };
    if name.exists() {
        bail!("{} exists; nothing was changed", name.display());
    }
    fs::rename(&beside, &name)?;
    sync_parent(&name)?;
    Ok(Some(taken.moved_to(name)))
}

fn fetch(from: &mut impl io::Read, to: &Path) -> anyhow::Result<()> {
    let mut file: File = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(to)
        .with_context(|| to.display().to_string())?;
    let progress = Progress::stream("copying");
    let mut buffer = vec![0; 1 << 16];
    let mut copied = 0;
    loop {
        let read = from.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        file.write_all(buffer.get(..read).unwrap_or_default())?;
        copied += read as u64;
        progress.at(copied, None);
    }
    Ok(file.sync_all()?)
}

/// Reads a backup whole.
pub(super) fn check(path: &Path) -> anyhow::Result<Checked> {
    let progress = Progress::bytes("checking");
    Ok(Checked::read(path, |read, all| progress.at(read, Some(all)))?)
}

/// Sorted by name they are sorted by time.
fn name_of(backup: &Checked) -> String {
    let manifest = backup.manifest();
    let at = jiff::Timestamp::from_second(manifest.taken.as_unix().into()).unwrap_or_default();
    let kind = if manifest.after.is_none() { "full" } else { "more" };
    format!("{}-{:08}-{kind}.backup", at.strftime("%Y-%m-%dT%H-%M-%SZ"), manifest.upto.frame)
}

fn with_part(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    name.into()
}
