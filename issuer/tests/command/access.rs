//! A data directory that cannot be used as it is: one sentence says what to do, from every command that would use it, and nothing is written.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{init, printed, run, sentence, tenthcup};

/// Where the small disk is, for the process that has one.
const SMALL: &str = "TENTHCUP_TEST_SMALL_DISK";

/// Every file, and what is in it.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => all.extend(contents(&path)),
            false => drop(all.insert(path.clone(), fs::read(&path).unwrap())),
        }
    }
    all
}

/// What `serve`, `backup` and `doctor` say; all is as it was.
fn refusals(data: &Path) -> Vec<String> {
    let (before, to) = (contents(data), data.with_extension("backup"));
    let serve = sentence(&run(data, &["serve", "--listen", "127.0.0.1:0"]));
    let backup = sentence(&run(data, &["backup", to.to_str().unwrap()]));
    let doctor = run(data, &["doctor"]);
    assert_eq!(doctor.status.code(), Some(1));
    let told = String::from_utf8(doctor.stdout).unwrap();
    let wrong = told.lines().find_map(|line| line.strip_prefix("WRONG    data directory")).unwrap_or(&told);
    assert!(contents(data) == before && !to.exists(), "something was written");
    vec![serve, backup, wrong.to_owned()]
}

fn all_say(said: &[String], words: &[&str]) {
    for said in said {
        assert!(words.iter().all(|word| said.contains(word)), "{words:?} is not said: {said}");
    }
}

#[test]
fn a_mode_that_is_too_open_or_too_closed() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    let private = [
        "ledger/0000000000000001.journal",
        "ledger/index.redb",
        "ledger/persons.keys",
        "accounts.redb",
        "recall.log",
        "keyset.json",
        "keys/root.json",
    ];
    let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    for name in private {
        let path = data.join(name);
        for mode in [0o644, 0o640, 0o602] {
            set(&path, mode);
            all_say(&refusals(&data), &[name, "other users", "chmod 600"]);
        }
        set(&path, 0o400);
        // A key is only read.
        if !name.starts_with("keys/") {
            all_say(&refusals(&data), &[name, "mode 400", "chmod 600"]);
        }
        set(&path, 0o600);
    }
    for name in ["ledger", "keys"] {
        set(&data.join(name), 0o500);
        all_say(&refusals(&data), &[name, "mode 500", "chmod 700"]);
        set(&data.join(name), 0o700);
    }
    printed(&run(&data, &["doctor"]));
}

#[test]
fn what_belongs_to_another_user() {
    let temporary = tempfile::tempdir().unwrap();
    fs::set_permissions(temporary.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    let us = fs::metadata(&data).unwrap().uid();
    let (theirs, name) = (us + 1234, data.join("ledger/persons.keys"));
    if chown(&name, Some(theirs), None).is_err() {
        println!("only root can give files away: no wrong owner is tried");
        return;
    }
    let (owner, advice) = (format!("user {theirs}"), format!("chown -R {us}"));
    all_say(&refusals(&data), &["persons.keys", &owner, &advice]);
    for path in contents(&data).keys().map(PathBuf::as_path).chain([data.as_path()]) {
        chown(path, Some(theirs), None).unwrap();
    }
    let before = contents(&data);
    let commands =
        [&["serve", "--listen", "127.0.0.1:0"][..], &["backup", "/none"], &["doctor"], &["key", "list"]];
    for arguments in commands {
        let said = sentence(&run(&data, arguments));
        all_say(&[said], &["shop belongs to", &owner, "do the same as the user", &advice]);
        // A third one.
        let mut command = tenthcup(&data, arguments);
        match command.uid(us + 4321).output() {
            Ok(output) => all_say(&[sentence(&output)], &["shop belongs to", &owner]),
            Err(error) => println!("the binary lies where another user cannot run it: {error}"),
        }
    }
    // Nor is a directory of theirs filled.
    let empty = temporary.path().join("empty");
    fs::create_dir(&empty).unwrap();
    chown(&empty, Some(theirs), None).unwrap();
    all_say(&[sentence(&run(&empty, &["init"]))], &["empty belongs to", &owner]);
    assert!(contents(&data) == before && contents(&empty).is_empty());
}

#[test]
fn a_disk_that_is_full_or_can_only_be_read() {
    if std::env::var_os(SMALL).is_some() {
        return on_the_small_disk();
    }
    let folder = tempfile::tempdir().unwrap();
    let apart = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-ec", script, "sh"]);
        command.arg(folder.path()).arg(std::env::current_exe().unwrap());
        command.env(SMALL, folder.path());
        command
    };
    let mount = "mount -t tmpfs -o size=12m tmpfs \"$1\"";
    if !apart(mount).status().is_ok_and(|status| status.success()) {
        println!(
            "this system lets nobody mount a small disk: neither a full one nor one for reading is tried"
        );
        return;
    }
    let test = "access::a_disk_that_is_full_or_can_only_be_read";
    let script = format!("{mount}; \"$2\" --exact {test} --nocapture");
    assert!(apart(&script).status().unwrap().success());
}

fn on_the_small_disk() {
    let disk = PathBuf::from(std::env::var_os(SMALL).unwrap());
    let (data, more) = (disk.join("shop"), disk.join("more"));
    init(&data);
    let remount = |how: &str| {
        let mut mount = Command::new("mount");
        assert!(mount.args(["-o", &format!("remount,{how}")]).arg(&disk).status().unwrap().success());
    };
    remount("ro");
    all_say(&refusals(&data), &["shop can only be read", "mount it for writing"]);
    all_say(&[sentence(&run(&more, &["init"]))], &["Read-only", "mount that file system for writing"]);
    remount("rw");
    let ballast = disk.join("ballast");
    for length in [64 << 10, 4 << 10] {
        let mut file = fs::OpenOptions::new().create(true).append(true).open(&ballast).unwrap();
        while std::io::Write::write_all(&mut file, &vec![7; length]).is_ok() {}
    }
    all_say(&[sentence(&run(&more, &["init"]))], &["No space left", "make room"]);
    assert!(!more.exists(), "it left something behind");
    let doctor = run(&data, &["doctor"]);
    let told = String::from_utf8(doctor.stdout).unwrap();
    assert!(
        told.lines().any(|line| line.starts_with("WRONG    room") && line.contains("make room")),
        "{told}"
    );
    fs::remove_file(ballast).unwrap();
    init(&more);
    for data in [data, more] {
        printed(&run(&data, &["doctor"]));
    }
}
