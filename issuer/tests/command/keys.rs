//! `tenthcup key`: rotation, revocation, and the root that goes away and comes back.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;
use tenthcup_issuer::clock::Clock;
use tenthcup_issuer::config::Config;
use tenthcup_issuer::control::{self, Answer, Ask};
use tenthcup_issuer::datadir::DataDir;
use tenthcup_issuer::random::rng;
use tenthcup_issuer::serve;
use tenthcup_token::MerchantId;

use crate::process::{Running, get, printed, run, sentence, tenthcup};

/// A data directory with one merchant, and a file with a passphrase for a root that travels.
struct Shop {
    temporary: TempDir,
    data: PathBuf,
    merchant: MerchantId,
}

impl Shop {
    fn new() -> Self {
        let temporary = tempfile::tempdir().unwrap();
        let path = temporary.path().join("shop");
        let now = Clock::system().now().unwrap();
        let config = Config::default();
        let data = serve::init(&path, &config, now).unwrap();
        let app =
            serve::open(&data, config, "http://127.0.0.1:7410".parse().unwrap(), Clock::system()).unwrap();
        let merchant = MerchantId::random(&mut rng());
        app.keys().add_merchant(merchant, &mut rng(), now).unwrap();
        fs::write(temporary.path().join("passphrase"), "a walk in the woods\n").unwrap();
        Self { temporary, data: path, merchant }
    }

    fn file(&self, name: &str) -> String {
        self.temporary.path().join(name).to_str().unwrap().to_owned()
    }

    fn key(&self, arguments: &[&str]) -> Output {
        let mut command = tenthcup(&self.data, &[&["key"], arguments].concat());
        command.env("TENTHCUP_ROOT_PASSPHRASE_FILE", self.file("passphrase"));
        command.output().unwrap()
    }

    /// The kids that `key list` shows with this status.
    fn kids(&self, status: &str) -> Vec<String> {
        let text = printed(&self.key(&["list"]));
        let lines = text.lines().filter(|line| line.starts_with("  ") && line.ends_with(status));
        lines.map(|line| line.split_whitespace().next().unwrap().to_owned()).collect()
    }

    fn private_keys(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.data.join("keys")).unwrap().map(|entry| entry.unwrap().path());
        entries.filter(|path| path.to_str().unwrap().contains(&self.merchant.to_string())).collect()
    }

    fn export(&self) -> String {
        printed(&self.key(&["export-root", "--to", &self.file("root.json")]))
    }
}

fn served_version(service: &Running) -> u64 {
    let answer = get(&service.address(), "/v1/keyset");
    let json: Value = serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1.trim()).unwrap();
    let token = tenthcup_token::Unverified::<tenthcup_token::KeySetClaims>::from_base64(
        json["keyset"].as_str().unwrap(),
    );
    token.unwrap().claims_unverified().version
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_rotation_makes_a_key_that_signs_and_leaves_the_one_before_believed() {
    let shop = Shop::new();
    let old = shop.kids("signs");
    assert_eq!(old.len(), 1);
    let said = printed(&shop.key(&["rotate"]));
    assert!(said.contains("Key set version 3"), "{said}");
    let new = shop.kids(" signs");
    assert_ne!(new, old);
    assert_eq!(shop.kids("still believed"), old);
    assert_eq!(shop.private_keys().len(), 1, "a private key that signs no more is not kept");
    assert_eq!(mode(&shop.private_keys()[0]), 0o600);
    assert!(printed(&run(&shop.data, &["keyset"])).contains("keyset"));
    let nobody = MerchantId::random(&mut rng()).to_string();
    let said = sentence(&shop.key(&["rotate", "--merchant", &nobody]));
    assert!(said.contains("there is no merchant"), "{said}");
}

#[test]
fn revoking_asks_for_a_yes_and_puts_another_key_in_the_place() {
    let shop = Shop::new();
    let kid = shop.kids("signs").remove(0);
    let said = sentence(&shop.key(&["revoke", &kid]));
    assert!(said.contains("nothing was done") && said.contains("--yes"), "{said}");
    assert_eq!(shop.kids("signs"), [&*kid]);
    printed(&shop.key(&["revoke", &kid, "--yes"]));
    assert_eq!(shop.kids("REVOKED"), [&*kid]);
    assert_eq!(shop.kids("signs").len(), 1);
    assert!(sentence(&shop.key(&["revoke", &kid, "--yes"])).contains("revoked already"));
    assert!(sentence(&shop.key(&["revoke", "AAAAAA", "--yes"])).contains("there is no key AAAAAA"));
}

#[test]
fn a_drill_changes_nothing_and_says_what_to_do() {
    let shop = Shop::new();
    let kid = shop.kids("signs").remove(0);
    let before = fs::read(shop.data.join("keyset.json")).unwrap();
    let said = printed(&shop.key(&["drill", &kid]));
    for part in
        ["nothing is changed", "0 cards", "0 open invites", "alarm", &format!("key revoke {kid} --yes")]
    {
        assert!(said.contains(part), "no {part} in {said}");
    }
    assert_eq!(fs::read(shop.data.join("keyset.json")).unwrap(), before);
    shop.export();
    let said = printed(&shop.key(&["drill", &kid]));
    assert!(said.contains(&format!("key request --revoke {kid}")), "{said}");
}

#[test]
fn the_root_goes_away_encrypted_and_the_service_runs_on() {
    let shop = Shop::new();
    let clear = fs::read_to_string(shop.data.join("keys/root.json")).unwrap();
    let clear: Value = serde_json::from_str(&clear).unwrap();
    let secret = clear["d"].as_str().unwrap();
    let said = shop.export();
    let carried = fs::read_to_string(shop.file("root.json")).unwrap();
    assert!(carried.contains("argon2id") && !carried.contains(secret) && !said.contains(secret));
    assert_eq!(mode(Path::new(&shop.file("root.json"))), 0o600);
    assert!(!shop.data.join("keys/root.json").exists());
    assert!(printed(&shop.key(&["list"])).contains("moved away"));
    let doctor = printed(&run(&shop.data, &["doctor"]));
    assert!(doctor.contains("moved away") && !doctor.contains("WRONG"), "{doctor}");

    let service = Running::start(tenthcup(&shop.data, &["serve", "--listen", "127.0.0.1:0"]), "Console");
    assert!(get(&service.address(), "/readyz").starts_with("HTTP/1.1 200"));
    let said = sentence(&shop.key(&["rotate"]));
    assert!(said.contains("moved away") && said.contains("key request"), "{said}");
    assert!(
        sentence(&shop.key(&["export-root", "--to", &shop.file("again.json")])).contains("not here any more")
    );

    let old = shop.kids("signs");
    let (asked, signed) = (shop.file("asked.json"), shop.file("signed.json"));
    let said = printed(&shop.key(&["request", "--rotate", "--out", &asked]));
    assert!(said.contains("NEW") && said.contains("CHANGED"), "{said}");
    assert_eq!(shop.kids("signs"), old, "nothing is in force yet");
    assert!(printed(&shop.key(&["list"])).contains("waits for a key set"));
    let sign = ["sign", &asked, "--root", &shop.file("root.json"), "--out", &signed];
    let only_said = shop.key(&sign);
    assert!(!only_said.status.success() && String::from_utf8_lossy(&only_said.stdout).contains("NEW"));
    assert!(!Path::new(&signed).exists());
    printed(&shop.key(&[&sign[..], &["--yes"]].concat()));
    assert!(printed(&shop.key(&["import", &signed])).contains("has taken it up"));
    assert_eq!(served_version(&service), 3);
    assert_eq!(shop.kids("still believed"), old);
    assert!(sentence(&shop.key(&["import", &signed])).contains("in force here already"));
    assert!(service.stop());

    printed(&shop.key(&["import-root", "--from", &shop.file("root.json")]));
    let back: Value =
        serde_json::from_str(&fs::read_to_string(shop.data.join("keys/root.json")).unwrap()).unwrap();
    assert_eq!(back, clear);
    printed(&shop.key(&["rotate"]));
}

#[test]
fn an_export_that_does_not_succeed_leaves_the_root_where_it_was() {
    let shop = Shop::new();
    let root = fs::read(shop.data.join("keys/root.json")).unwrap();
    let here = || {
        assert_eq!(fs::read(shop.data.join("keys/root.json")).unwrap(), root);
        assert!(!shop.data.join("keys/root-moved.json").exists());
    };
    fs::write(shop.file("taken.json"), "something else").unwrap();
    assert!(sentence(&shop.key(&["export-root", "--to", &shop.file("taken.json")])).contains("taken.json"));
    assert_eq!(fs::read(shop.file("taken.json")).unwrap(), b"something else");
    here();
    sentence(&shop.key(&["export-root", "--to", &shop.file("no/such/place.json")]));
    here();
    // A disk that takes no more: once as an error, once as a sudden end.
    for (signal, prepare) in [(false, "trap '' XFSZ; ulimit -f 0"), (true, "ulimit -f 0")] {
        let to = shop.file(if signal { "killed.json" } else { "full.json" });
        let command = format!("{prepare}; exec \"$0\" key export-root --to \"$1\" --data \"$2\"");
        let mut shell = Command::new("sh");
        shell.args(["-c", &command, env!("CARGO_BIN_EXE_tenthcup"), &to]).arg(&shop.data);
        shell.env("TENTHCUP_ROOT_PASSPHRASE_FILE", shop.file("passphrase"));
        let output = shell.output().unwrap();
        assert_eq!(output.status.code(), if signal { None } else { Some(1) }, "{output:?}");
        assert!(signal || !Path::new(&to).exists(), "half a file is left behind");
        here();
    }
    let inside = shop.data.join("keys/copy.json");
    let said = sentence(&shop.key(&["export-root", "--to", inside.to_str().unwrap()]));
    assert!(said.contains("somewhere else") && !inside.exists(), "{said}");
    here();
    fs::write(shop.file("passphrase"), "short\n").unwrap();
    assert!(sentence(&shop.key(&["export-root", "--to", &shop.file("root.json")])).contains("12 characters"));
    assert!(!Path::new(&shop.file("root.json")).exists());
    here();
    // Nobody to ask, and no file: it waits for nobody.
    let said = sentence(&run(&shop.data, &["key", "export-root", "--to", &shop.file("root.json")]));
    assert!(said.contains("--root-passphrase-file"), "{said}");
    here();
}

#[test]
fn only_the_own_root_signs_and_only_what_follows() {
    let (shop, other) = (Shop::new(), Shop::new());
    shop.export();
    other.export();
    let asked = shop.file("asked.json");
    printed(&shop.key(&["request", "--out", &asked]));
    let signed = shop.file("signed.json");
    let by_other = ["sign", &asked, "--root", &other.file("root.json"), "--out", &signed, "--yes"];
    assert!(sentence(&shop.key(&by_other)).contains("another root key"));
    let text = fs::read_to_string(&asked).unwrap();
    fs::write(shop.file("jump.json"), text.replace("\"version\": 3", "\"version\": 30")).unwrap();
    let jump =
        ["sign", &shop.file("jump.json"), "--root", &shop.file("root.json"), "--out", &signed, "--yes"];
    assert!(sentence(&shop.key(&jump)).contains("version 30 after version 2"));
    assert!(!Path::new(&signed).exists());

    let foreign = other.file("signed.json");
    printed(&other.key(&["request", "--out", &other.file("asked.json")]));
    let sign =
        ["sign", &other.file("asked.json"), "--root", &other.file("root.json"), "--out", &foreign, "--yes"];
    printed(&other.key(&sign));
    assert!(sentence(&shop.key(&["import", &foreign])).contains("is not a key set by the root key"));
}

#[test]
fn a_running_service_takes_up_a_new_key_set_without_a_restart() {
    let shop = Shop::new();
    let service = Running::start(tenthcup(&shop.data, &["serve", "--listen", "127.0.0.1:0"]), "Console");
    assert_eq!(served_version(&service), 2);
    let said = printed(&shop.key(&["rotate", "--merchant", &shop.merchant.to_string()]));
    assert!(said.contains("has taken it up"), "{said}");
    assert_eq!(served_version(&service), 3, "before the command ends");
    // Damaged on the way: the one before stays in force.
    let data = DataDir::open(&shop.data).unwrap();
    let sound = fs::read(data.key_set()).unwrap();
    fs::write(data.key_set(), "{}").unwrap();
    let (answer, _) = control::ask(&data, &Ask::TakeUpKeys).unwrap();
    assert!(matches!(answer, Answer::Failed { .. }), "{answer:?}");
    assert_eq!(served_version(&service), 3);
    fs::write(data.key_set(), sound).unwrap();
    assert!(service.stop());
    assert!(!printed(&shop.key(&["rotate"])).contains("service"), "none runs");
}

/// A key that was stolen and is still believed: nobody may think that it is done.
#[test]
fn a_command_fails_when_the_running_service_does_not_take_its_keys_up() {
    let shop = Shop::new();
    let service = Running::start(tenthcup(&shop.data, &["serve", "--listen", "127.0.0.1:0"]), "Console");
    let stolen = shop.kids("signs").remove(0);
    fs::remove_file(shop.data.join("control.sock")).unwrap();
    let deaf = UnixListener::bind(shop.data.join("control.sock")).unwrap();
    let answering = std::thread::spawn(move || {
        let (mut stream, _) = deaf.accept().unwrap();
        BufReader::new(&stream).read_line(&mut String::new()).unwrap();
        stream.write_all(b"{\"is\":\"failed\",\"why\":\"the disk is on fire\"}\n").unwrap();
    });
    let output = shop.key(&["revoke", &stolen, "--yes"]);
    answering.join().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(1));
    assert!(err.contains("has not taken it up") && err.contains("on fire"), "{err}");
    assert!(
        out.contains("version 3 is in force") && out.contains("Now: "),
        "what is to be done is said all the same: {out}"
    );
    assert_eq!(served_version(&service), 2);
}
