//! From `init` to a running service, and back.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use crate::process::{Running, get, init, printed, run, sentence, tenthcup};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn files(dir: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn init_makes_private_files_and_prints_a_link_whose_secret_is_behind_the_hash() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    let text = init(&data);
    let link = text.lines().find(|line| line.contains("/console/")).expect("a link").trim();
    let (before, secret) = link.split_once("#setup=").expect("a secret");
    assert_eq!((before, secret.len()), ("http://127.0.0.1:7410/console/", 43));
    assert_eq!(mode(&data), 0o700);
    let made = files(&data);
    assert!(made.len() >= 4, "{made:?}");
    for path in made {
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        assert!(
            !fs::read(&path).unwrap().windows(43).any(|bytes| bytes == secret.as_bytes()),
            "{}",
            path.display()
        );
    }
}

#[test]
fn init_never_writes_over_anything() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    let key = fs::read(data.join("keys/root.json")).unwrap();
    assert!(sentence(&run(&data, &["init"])).contains("is not empty"));
    assert_eq!(fs::read(data.join("keys/root.json")).unwrap(), key);
}

#[test]
fn it_serves_until_it_is_told_to_stop_and_starts_again() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    for _ in 0..2 {
        let service = Running::start(tenthcup(&data, &["serve", "--listen", "127.0.0.1:0"]), "Console");
        assert!(get(&service.address(), "/readyz").starts_with("HTTP/1.1 200"));
        assert!(get(&service.address(), "/console/").contains("<!doctype html>"));
        assert!(service.stop());
    }
}

#[test]
fn the_doctor_finds_what_is_wrong() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    let well = printed(&run(&data, &["doctor"]));
    assert!(well.contains("0 merchants") && !well.contains("WRONG"), "{well}");
    fs::set_permissions(data.join("keys/root.json"), fs::Permissions::from_mode(0o644)).unwrap();
    fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).unwrap();
    let ill = run(&data, &["doctor"]);
    let text = String::from_utf8_lossy(&ill.stdout);
    assert_eq!((ill.status.code(), text.matches("WRONG").count()), (Some(1), 2), "{text}");
}

#[test]
fn links_are_made_for_logins_that_exist() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    assert!(sentence(&run(&data, &["link", "--login", "anna"])).contains("nobody signs in as anna"));
    assert!(printed(&run(&data, &["link", "--setup"])).contains("/console/#setup="));
    assert!(sentence(&run(&data, &["keyset"])).contains("no merchant is set up yet"));
}

#[test]
fn keys_are_encrypted_where_a_passphrase_is_given() {
    let temporary = tempfile::tempdir().unwrap();
    let (data, passphrase) = (temporary.path().join("shop"), temporary.path().join("passphrase"));
    let missing = run(&data, &["init", "--passphrase-file", passphrase.to_str().unwrap()]);
    assert!(sentence(&missing).contains("passphrase"));
    assert!(!data.exists(), "nothing is left behind");
    fs::write(&passphrase, "ten cups\n").unwrap();
    printed(&run(&data, &["init", "--passphrase-file", passphrase.to_str().unwrap()]));
    let key = fs::read_to_string(data.join("keys/root.json")).unwrap();
    assert!(key.contains("argon2id") && key.contains("chacha20-poly1305"), "{key}");

    let without = sentence(&run(&data, &["serve", "--listen", "127.0.0.1:0"]));
    assert!(without.contains("--passphrase-file"), "{without}");
    let mut by_environment = tenthcup(&data, &["doctor"]);
    by_environment.env("TENTHCUP_PASSPHRASE_FILE", &passphrase);
    printed(&by_environment.output().unwrap());
    fs::write(&passphrase, "nine cups\n").unwrap();
    let wrong =
        run(&data, &["serve", "--listen", "127.0.0.1:0", "--passphrase-file", passphrase.to_str().unwrap()]);
    assert!(sentence(&wrong).contains("passphrase is another one"));
}
