//! Making and opening files: each way in which that fails has a sentence of its own, and nothing is written then.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use redb::{Database, TableDefinition};
use tempfile::TempDir;
use tenthcup_ledger::record::Store;
use tenthcup_ledger::{Accounts, Ledger, OpenError, Records as _, RedbLedger};
use tenthcup_token::{MerchantId, StoreId, Timestamp};

const INDEX: &str = "index.redb";
const JOURNAL: &str = "0000000000000001.journal";
const NOW: Timestamp = Timestamp::from_secs(1_790_000_000);
/// Set for the process that holds a ledger open.
const HOLD: &str = "TENTHCUP_TEST_HOLD";

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger");
    (folder, path)
}

/// The files of a ledger, and what is in them.
fn contents(ledger: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(ledger).unwrap().map(|file| file.unwrap().path());
    files
        .map(|file| (file.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&file).unwrap()))
        .collect()
}

/// Makes a folder with these files.
fn put(ledger: &Path, files: &BTreeMap<String, Vec<u8>>) {
    fs::create_dir(ledger).unwrap();
    for (name, bytes) in files {
        fs::write(ledger.join(name), bytes).unwrap();
    }
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
    let made = contents(&path);
    let error = error(RedbLedger::init(&path, NOW));
    assert!(matches!(&error, OpenError::Exists(at) if *at == path), "{error}");
    assert!(error.to_string().ends_with("exists already; nothing was changed"), "{error}");
    assert!(contents(&path) == made);
    let accounts = path.with_extension("accounts");
    drop(Accounts::init(&accounts).unwrap());
    let made = fs::read(&accounts).unwrap();
    assert!(matches!(Accounts::init(&accounts), Err(OpenError::Exists(_))));
    assert!(fs::read(&accounts).unwrap() == made);
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path) = folder();
    drop(RedbLedger::init(&path, NOW).unwrap());
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o700);
    for file in contents(&path).keys() {
        assert_eq!(fs::metadata(path.join(file)).unwrap().permissions().mode() & 0o777, 0o600, "{file}");
    }
}

#[test]
fn open_never_makes() {
    let (folder, path) = folder();
    let error = error(RedbLedger::open(&path));
    assert!(matches!(&error, OpenError::Missing(at) if *at == path), "{error}");
    assert!(matches!(Accounts::open(&path), Err(OpenError::Missing(_))));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    let nowhere = folder.path().join("no/such/folder/ledger");
    assert!(matches!(RedbLedger::init(&nowhere, NOW), Err(OpenError::Io { .. })));
}

#[test]
fn a_second_one_is_told_that_it_is_in_use() {
    let (_folder, path) = folder();
    let ledger = RedbLedger::init(&path, NOW).unwrap();
    assert!(matches!(RedbLedger::open(&path), Err(OpenError::Locked(_))));
    // Not even where somebody removed what can be made anew.
    fs::remove_file(path.join("index.redb")).unwrap();
    assert!(matches!(RedbLedger::open(&path), Err(OpenError::Locked(_))));
    assert!(!path.join("index.redb").exists());
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
    set_format(&path, Some(3));
    let error = error(RedbLedger::open(&path));
    assert!(matches!(error, OpenError::Newer { found: 3, known: 2, .. }), "{error}");
    set_format(&path, None);
    assert!(matches!(RedbLedger::open(&path), Err(OpenError::Damaged { .. })));
    set_format(&path, Some(2));
    RedbLedger::open(&path).unwrap();
}

fn set_format(path: &Path, format: Option<u32>) {
    let about: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("index");
    let database = Database::open(path.join(INDEX)).unwrap();
    let tx = database.begin_write().unwrap();
    {
        let mut about = tx.open_table(about).unwrap();
        match format {
            Some(format) => about.insert("format", format.to_be_bytes().as_slice()).unwrap(),
            None => about.remove("format").unwrap(),
        };
    }
    tx.commit().unwrap();
}

#[test]
fn a_newer_format_of_the_journal_is_left_alone() {
    let (_folder, path) = folder();
    drop(RedbLedger::init(&path, NOW).unwrap());
    let journal = path.join(JOURNAL);
    let mut bytes = fs::read(&journal).unwrap();
    bytes[16] = 2;
    fs::write(&journal, &bytes).unwrap();
    let error = error(RedbLedger::open(&path));
    assert!(matches!(error, OpenError::Newer { found: 2, known: 1, .. }), "{error}");
    assert!(fs::read(&journal).unwrap() == bytes);
}

#[test]
fn what_is_from_before_the_first_release_is_said_to_be() {
    let (_folder, path) = folder();
    fs::write(&path, b"one file, where a folder is now").unwrap();
    let error = error(RedbLedger::open(&path));
    assert!(matches!(error, OpenError::Older { .. }), "{error}");
    assert!(error.to_string().contains("begin anew with `init`"), "{error}");
}

#[test]
fn what_is_no_ledger_is_said_to_be_none() {
    let (folder, path) = folder();
    for (name, bytes) in [("empty", &b""[..]), ("text", b"not a ledger at all"), ("zeros", &[0; 9000])] {
        let path = folder.path().join(name);
        let files = BTreeMap::from([(INDEX.to_owned(), bytes.to_vec())]);
        put(&path, &files);
        let error = error(RedbLedger::open(&path));
        assert!(matches!(error, OpenError::Damaged { .. }), "{name}: {error}");
        assert!(contents(&path) == files, "{name} was written to");
        let file = path.join(INDEX);
        assert!(matches!(Accounts::open(&file), Err(OpenError::Damaged { .. })));
        assert!(contents(&path) == files, "{name} was written to");
    }
    // A redb file of something else, and a folder of nothing.
    fs::create_dir(&path).unwrap();
    assert!(matches!(RedbLedger::open(&path), Err(OpenError::Missing(_))));
    drop(Database::create(path.join(INDEX)).unwrap());
    assert!(matches!(RedbLedger::open(&path), Err(OpenError::Damaged { .. })));
    assert!(matches!(Accounts::open(folder.path()), Err(OpenError::Io { .. })));
}

/// Each page of the beginning of each file overwritten once, and the file cut there: it opens, or says that it is damaged. It never takes the
/// process down.
#[test]
fn damage_anywhere_does_no_more_than_damage() {
    let (folder, path) = folder();
    drop(RedbLedger::init(&path, NOW).unwrap());
    let sound = contents(&path);
    for (name, whole) in &sound {
        let mut refused = 0;
        // What is written stands at the beginning; behind it the file is mostly room.
        let pages = whole.len() / 4096;
        for page in (0..pages).filter(|page| *page < 48 || page % 16 == 0) {
            let at = page * 4096;
            let mut overwritten = whole.clone();
            overwritten[at..at + 4096].fill(0xa5);
            for (what, bytes) in [("overwritten", &overwritten[..]), ("cut", &whole[..at])] {
                let path = folder.path().join(format!("{what}-{page}"));
                let mut files = sound.clone();
                files.insert(name.clone(), bytes.to_vec());
                put(&path, &files);
                match RedbLedger::open(&path) {
                    Ok(ledger) => drop(ledger),
                    Err(OpenError::Damaged { .. }) => refused += 1,
                    Err(error) => panic!("{name}, page {page} {what}: {error}"),
                }
                fs::remove_dir_all(&path).unwrap();
            }
        }
        assert!(refused > 0, "no damage of {name} was found at all");
    }
}

/// The index holds nothing that the journal does not.
#[tokio::test]
async fn an_index_that_is_gone_is_made_anew() {
    let (_folder, path) = folder();
    let ledger: Arc<dyn Ledger> = Arc::new(RedbLedger::init(&path, NOW).unwrap());
    let stores: Vec<Store> = (0..500).map(store).collect();
    for store in &stores {
        ledger.put(store).await.unwrap();
    }
    drop(ledger);
    let whole = contents(&path);
    fs::remove_file(path.join(INDEX)).unwrap();
    let ledger: Arc<dyn Ledger> = Arc::new(RedbLedger::open(&path).unwrap());
    let kept = ledger.all::<Store>().await.unwrap();
    assert!(stores.iter().all(|store| kept.contains(store)) && kept.len() == stores.len());
    drop(ledger);
    // Without the journal the index is not believed.
    fs::remove_file(path.join(JOURNAL)).unwrap();
    let error = error(RedbLedger::open(&path));
    assert!(matches!(error, OpenError::Damaged { .. }), "{error}");
    // Nor with a journal that ends before it, nor with another ledger's.
    let frame = whole[JOURNAL].windows(4).rposition(|four| four == b"TCf1").unwrap();
    let mut cut = whole[JOURNAL].clone();
    cut[frame..].fill(0);
    fs::write(path.join(JOURNAL), cut).unwrap();
    let error = self::error(RedbLedger::open(&path));
    assert!(error.to_string().contains("a part of it was lost"), "{error}");
    let (_other, other) = self::folder();
    let foreign: Arc<dyn Ledger> = Arc::new(RedbLedger::init(&other, NOW).unwrap());
    for number in 0..600 {
        foreign.put(&store(number)).await.unwrap();
    }
    drop(foreign);
    fs::copy(other.join(JOURNAL), path.join(JOURNAL)).unwrap();
    let error = self::error(RedbLedger::open(&path));
    assert!(error.to_string().contains("not of one ledger"), "{error}");
}

fn store(name: usize) -> Store {
    let id = StoreId::random(&mut rand::rng());
    Store { id, merchant: MerchantId::from_bytes([7; 16]), name: name.to_string(), time_zone: "UTC".into() }
}
