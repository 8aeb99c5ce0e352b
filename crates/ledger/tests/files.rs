//! Making and opening files: each way in which that fails has a sentence of its own, and nothing is written then.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use redb::{Database, TableDefinition};
use tempfile::TempDir;
use tenthcup_ledger::{Accounts, OpenError, RedbLedger};
use tenthcup_token::Timestamp;

const NOW: Timestamp = Timestamp::from_secs(1_790_000_000);
/// Set for the process that holds a ledger open.
const HOLD: &str = "TENTHCUP_TEST_HOLD";

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.redb");
    (folder, path)
}

fn error(opened: Result<RedbLedger, OpenError>) -> OpenError {
    match opened {
        Ok(_) => panic!("it opened"),
        Err(error) => error,
    }
}

#[test]
fn init_makes_and_never_overwrites() {
    let (_folder, path) = folder();
    drop(RedbLedger::init(&path, NOW).unwrap());
    let made = fs::read(&path).unwrap();
    let error = error(RedbLedger::init(&path, NOW));
    assert!(matches!(&error, OpenError::Exists(at) if *at == path), "{error}");
    assert!(error.to_string().ends_with("exists already; nothing was changed"), "{error}");
    assert_eq!(fs::read(&path).unwrap(), made);
    assert!(matches!(Accounts::init(&path), Err(OpenError::Exists(_))));
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path) = folder();
    drop(RedbLedger::init(&path, NOW).unwrap());
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn open_never_makes() {
    let (folder, path) = folder();
    let error = error(RedbLedger::open(&path));
    assert!(matches!(&error, OpenError::Missing(at) if *at == path), "{error}");
    assert!(matches!(Accounts::open(&path), Err(OpenError::Missing(_))));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    let nowhere = folder.path().join("no/such/folder/ledger.redb");
    assert!(matches!(RedbLedger::init(&nowhere, NOW), Err(OpenError::Io { .. })));
}

#[test]
fn a_second_one_is_told_that_it_is_in_use() {
    let (_folder, path) = folder();
    let ledger = RedbLedger::init(&path, NOW).unwrap();
    assert!(matches!(RedbLedger::open(&path), Err(OpenError::Locked(_))));
    drop(ledger);
    RedbLedger::open(&path).unwrap();
}

#[test]
fn another_process_holds_it_until_it_ends() {
    if let Some(path) = std::env::var_os(HOLD) {
        let _held = RedbLedger::open(Path::new(&path)).unwrap();
        println!("held");
        std::thread::park();
    }
    let (_folder, path) = folder();
    drop(RedbLedger::init(&path, NOW).unwrap());
    let mut holder = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "another_process_holds_it_until_it_ends", "--nocapture"])
        .env(HOLD, &path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let said = std::io::BufRead::lines(std::io::BufReader::new(holder.stdout.take().unwrap()));
    assert!(said.map_while(Result::ok).any(|line| line.contains("held")));
    let error = error(RedbLedger::open(&path));
    assert!(matches!(&error, OpenError::Locked(at) if *at == path), "{error}");
    holder.kill().unwrap();
    holder.wait().unwrap();
    RedbLedger::open(&path).unwrap();
}

#[test]
fn a_newer_format_is_left_alone() {
    let (_folder, path) = folder();
    drop(RedbLedger::init(&path, NOW).unwrap());
    set_format(&path, Some(2));
    let error = error(RedbLedger::open(&path));
    assert!(matches!(error, OpenError::Newer { found: 2, known: 1, .. }), "{error}");
    set_format(&path, None);
    assert!(matches!(RedbLedger::open(&path), Err(OpenError::Damaged { .. })));
    set_format(&path, Some(1));
    RedbLedger::open(&path).unwrap();
}

fn set_format(path: &Path, format: Option<u32>) {
    let meta: TableDefinition<'_, &str, u32> = TableDefinition::new("meta");
    let database = Database::open(path).unwrap();
    let tx = database.begin_write().unwrap();
    {
        let mut meta = tx.open_table(meta).unwrap();
        match format {
            Some(format) => meta.insert("format", format).unwrap(),
            None => meta.remove("format").unwrap(),
        };
    }
    tx.commit().unwrap();
}

#[test]
fn what_is_no_ledger_is_said_to_be_none() {
    let (folder, path) = folder();
    for (name, bytes) in [("empty", &b""[..]), ("text", b"not a ledger at all"), ("zeros", &[0; 9000])] {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        let error = error(RedbLedger::open(&path));
        assert!(matches!(error, OpenError::Damaged { .. }), "{name}: {error}");
        assert_eq!(fs::read(&path).unwrap(), bytes, "{name} was written to");
    }
    // A redb file of something else.
    drop(Database::create(&path).unwrap());
    assert!(matches!(RedbLedger::open(&path), Err(OpenError::Damaged { .. })));
    assert!(matches!(RedbLedger::open(folder.path()), Err(OpenError::Io { .. })));
}

/// Each page of the beginning overwritten once, and the file cut there: it opens, or says that it is damaged. It never takes the process down.
#[test]
fn damage_anywhere_does_no_more_than_damage() {
    let (folder, path) = folder();
    drop(RedbLedger::init(&path, NOW).unwrap());
    let sound = fs::read(&path).unwrap();
    let mut refused = 0;
    // What is written stands at the beginning; behind it the file is mostly room.
    let pages = sound.len() / 4096;
    for page in (0..pages).filter(|page| *page < 48 || page % 16 == 0) {
        let at = page * 4096;
        let mut overwritten = sound.clone();
        overwritten[at..at + 4096].fill(0xa5);
        for (what, bytes) in [("overwritten", &overwritten[..]), ("cut", &sound[..at])] {
            let path = folder.path().join(format!("{what}-{page}"));
            fs::write(&path, bytes).unwrap();
            match RedbLedger::open(&path) {
                Ok(ledger) => drop(ledger),
                Err(OpenError::Damaged { .. }) => refused += 1,
                Err(error) => panic!("page {page} {what}: {error}"),
            }
            fs::remove_file(&path).unwrap();
        }
    }
    assert!(refused > 0, "no damage was found at all");
}
