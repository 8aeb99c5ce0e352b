//! A backup under load, what happened after it, a lost machine, and the older world that comes back: nothing of what was spent, revoked or erased
//! since counts again by itself.

use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use tenthcup_tests::{Counter, Identity, Merchant, Program, Service, Wallet, challenge_in, now};
use tenthcup_token::Intent;

use crate::tenthcup;

/// A directory for backups, beside the one of the service.
struct Shelf(tempfile::TempDir);

impl Shelf {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The backups on it, the oldest first.
    fn backups(&self) -> Vec<PathBuf> {
        let files = std::fs::read_dir(self.0.path()).unwrap().map(|file| file.unwrap().path());
        let mut files: Vec<_> =
            files.filter(|path| path.extension().is_some_and(|it| it == "backup")).collect();
        files.sort();
        files
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.clone(), output.stderr.clone()].concat()).into_owned()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The fingerprint that a backup says.
fn fingerprint(said: &str) -> String {
    let (_, rest) = said.split_once("fingerprint of the service is ").unwrap_or_else(|| panic!("{said}"));
    rest.split(';').next().unwrap().to_owned()
}

/// Puts backups in the place of the data directory of a service that was killed.
fn restore(service: &Service, backups: &[PathBuf], root: &str, recalls: Option<&Path>) {
    let data = service.data_dir();
    std::fs::rename(&data, data.with_extension("lost")).unwrap();
    let mut arguments = vec!["restore", "--root", root, "--to", text(&data)];
    arguments.extend(backups.iter().map(|path| text(path)));
    if let Some(recalls) = recalls {
        arguments.extend(["--recalls", text(recalls)]);
    }
    let restored = tenthcup(&arguments, "");
    assert!(restored.status.success(), "{}", said(&restored));
}

async fn sign_in_again(merchant: &mut Merchant, service: &Service) {
    let body = json!({"login": "owner@example.org", "password": "correct horse battery"});
    let api = service.api();
    let (_, cookie) = api.post_for_cookie("/v1/session", &body).await.unwrap();
    merchant.api.identity = Identity::Cookie(cookie.expect("a session"));
}

async fn confirm(merchant: &Merchant, counter: &Counter) -> Result<Value, tenthcup_tests::Fault> {
    merchant.api.post(&format!("/v1/devices/{}/confirm", counter.device), &json!({})).await
}

async fn fill(counter: &mut Counter, wallet: &mut Wallet, punches: u32) {
    for _ in 0..punches {
        let verdict = counter.punch(&wallet.show()).await.unwrap();
        assert_eq!(verdict["verdict"], "accepted", "{verdict}");
    }
}

async fn redeem(counter: &mut Counter, wallet: &mut Wallet) -> Value {
    wallet.log_in().await.unwrap();
    let mut live = wallet.listen().await.unwrap();
    let asked = counter.redeem(&wallet.show()).await.unwrap();
    if asked["verdict"] != "challenge" {
        return asked;
    }
    let challenge = challenge_in(&live.next("challenge").await.unwrap()).unwrap();
    wallet.answer(&challenge, asked["challenge"]["digits"].as_str().unwrap()).await.unwrap()
}

/// Somebody who punches all the time, until told to stop; how often.
fn under_load(mut counter: Counter, mut wallet: Wallet) -> (Arc<AtomicBool>, tokio::task::JoinHandle<u32>) {
    let stop = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&stop);
    let punching = tokio::spawn(async move {
        let mut punches = 0;
        while !told.load(Ordering::SeqCst) {
            fill(&mut counter, &mut wallet, 1).await;
            punches += 1;
        }
        punches
    });
    (stop, punching)
}

async fn program_of(merchant: &Merchant) -> Program {
    merchant.make_program(2, &json!({})).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_that_was_spent_or_revoked_after_a_backup_comes_back() {
    let (mut service, shelf) = (Service::begin().await.unwrap(), Shelf::new());
    let mut merchant = Merchant::set_up(&service).await.unwrap();
    let program = program_of(&merchant).await;
    let (mut wallet, crowd) =
        (merchant.invite(&program).await.unwrap(), merchant.invite(&program).await.unwrap());
    let mut till = merchant.enrol("Till 1").await.unwrap();
    let (mut lost, busy) = (merchant.enrol("Lost").await.unwrap(), merchant.enrol("Busy").await.unwrap());
    fill(&mut till, &mut wallet, 2).await;
    let mut erin = merchant.invite(&program).await.unwrap();
    fill(&mut till, &mut erin, 1).await;

    // Taken while serving, and under load.
    let (stop, punching) = under_load(busy, crowd);
    let full = service.command(&["backup", text(&shelf.path(""))]).unwrap();
    let more = service.command(&["backup", text(&shelf.path(""))]).unwrap();
    stop.store(true, Ordering::SeqCst);
    assert!(punching.await.unwrap() > 0);
    assert!(full.contains("all of it") && more.contains("what is new"), "{full}{more}");
    let root = fingerprint(&full);
    let backups = shelf.backups();
    assert_eq!(backups.len(), 2);

    // What the backup does not know of.
    let spent = wallet.show();
    let intent = Intent::Punch { count: 1, code: spent.clone() };
    let entry = till.sign(intent, now(), None);
    assert_eq!(till.submit(&entry).await.unwrap()["verdict"], "accepted");
    assert_eq!(redeem(&mut till, &mut wallet).await["verdict"], "redeemed");
    let path = format!("/v1/devices/{}/revoke", lost.device);
    merchant.api.post(&path, &json!({})).await.unwrap();
    let (erins, erase) = (format!("/v1/cards/{}", erin.card), format!("/v1/cards/{}/erase", erin.card));
    merchant.api.post(&erase, &json!({})).await.unwrap();
    let recalls = shelf.path("recall.log");
    assert!(service.command(&["backup", "--recalls", text(&recalls)]).unwrap().contains("2 changes"));

    service.kill().unwrap();
    restore(&service, &backups[..1], &root, Some(&recalls));
    service.start().await.unwrap();
    // What bears the second of the restore may have been made before it.
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    sign_in_again(&mut merchant, &service).await;
    let told = &merchant.api.get("/v1/restore").await.unwrap()["restore"];
    assert_eq!((&told["unconfirmed"], told.get("over")), (&json!(2), None), "{told}");

    // The device that was revoked stays out: it is told so, and nobody can let it in again.
    assert!(lost.log_in().await.is_err());
    assert!(lost.punch(&wallet.show()).await.is_err());
    assert!(confirm(&merchant, &lost).await.is_err());
    confirm(&merchant, &till).await.unwrap();
    till.log_in().await.unwrap();

    // The person who was erased stays erased: nothing of hers can be read or used.
    assert_eq!(merchant.api.get(&erins).await.unwrap()["status"], "erased");

    // Counters find their chain at an older place, and send what came after it once more.
    let verdict = till.submit(&entry).await.unwrap();
    assert_eq!((&verdict["verdict"], &verdict["reason"]), (&json!("quarantined"), &json!("before_restore")));
    let place = till.api.get("/v1/counter").await.unwrap();
    till.go_on_from(&place["chain"]).unwrap();
    // The code that was spent after the backup stays refused.
    let verdict = till.punch(&spent).await.unwrap();
    assert_eq!((&verdict["verdict"], &verdict["reason"]), (&json!("refused"), &json!("before_store_birth")));
    // The card has its reward again, and it is not paid again by one person.
    wallet.log_in().await.unwrap();
    assert_eq!(wallet.view().await.unwrap()["rewards"].as_array().unwrap().len(), 1);
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    let verdict = redeem(&mut till, &mut wallet).await;
    assert_eq!(verdict["verdict"], "refused", "{verdict}");
    let reason = verdict["reason"].as_str().unwrap();
    assert!(["step_up_needed", "before_store_birth"].contains(&reason), "{verdict}");

    // One step counts what was sent again, once.
    let merged = merchant.api.post("/v1/restore/merge", &json!({})).await.unwrap();
    assert_eq!(merged, json!({"counted": 1, "left": 0}));
    assert_eq!(till.submit(&entry).await.unwrap()["verdict"], "accepted");
    assert_eq!(wallet.view().await.unwrap()["progress"], json!(1));
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    let verdict = till.punch(&erin.show()).await.unwrap();
    assert_eq!(verdict["verdict"], "refused", "{verdict}");
    let looked = service.command(&["doctor"]).unwrap();
    assert!(looked.contains("each in the chain of its card") && !looked.contains("WRONG"), "{looked}");
    let over = merchant.api.post("/v1/restore/end", &json!({})).await.unwrap();
    assert_eq!(over["restore"]["over"]["by"], "owner@example.org");
    // And the next backup has to be one of all of it: the older ones go on from what is no more.
    let next = service.command(&["backup", text(&shelf.path(""))]).unwrap();
    assert!(next.contains("of another ledger") && next.contains("all of it"), "{next}");
    service.stop().unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_a_whole_backup_of_ours_restores_nothing() {
    let (service, shelf) = (Service::begin().await.unwrap(), Shelf::new());
    let refused = tenthcup(&["backup", text(&shelf.path("early")), "--data", text(&service.data_dir())], "");
    assert!(!refused.status.success() && said(&refused).contains("no merchant"), "{}", said(&refused));
    assert!(!shelf.path("early").exists());
    let merchant = Merchant::set_up(&service).await.unwrap();
    let mut wallet = merchant.invite(&program_of(&merchant).await).await.unwrap();
    let mut till = merchant.enrol("Till 1").await.unwrap();
    fill(&mut till, &mut wallet, 3).await;
    let file = shelf.path("shop.backup");
    let root = fingerprint(&service.command(&["backup", text(&file)]).unwrap());
    let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&file).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600, "it holds keys");
    // Never over a file that is there.
    assert!(service.command(&["backup", text(&file)]).is_err());

    let (to, bad) = (shelf.path("restored"), shelf.path("bad"));
    let whole = std::fs::read(&file).unwrap();
    let attempt = |file: &Path, root: &str| {
        let output = tenthcup(&["restore", text(file), "--root", root, "--to", text(&to)], "");
        assert!(!output.status.success(), "{}", said(&output));
        assert!(!to.exists(), "something was written");
        let said = said(&output);
        assert_eq!(said.trim().lines().count(), 1, "one sentence: {said}");
        said
    };
    for cut in [0, 10, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&bad, &whole[..cut]).unwrap();
        assert!(attempt(&bad, &root).contains("bad is"), "cut at {cut}");
    }
    for place in (0..whole.len()).step_by(whole.len() / 12) {
        let mut damaged = whole.clone();
        damaged[place] ^= 1;
        std::fs::write(&bad, &damaged).unwrap();
        attempt(&bad, &root);
    }
    // Somebody else's is whole, and signed, and not ours.
    let said_of = attempt(&file, "00000000000000000000");
    assert!(said_of.contains(&root) && said_of.contains("not of"), "{said_of}");
    // A manifest of ours over parts of theirs, or a longer file.
    std::fs::write(&bad, [whole.as_slice(), b"more"].concat()).unwrap();
    attempt(&bad, &root);

    // Without a fingerprint it says what it is, and writes nothing.
    let looked = tenthcup(&["restore", text(&file), "--to", text(&to)], "");
    assert_eq!(looked.status.code(), Some(2));
    assert!(said(&looked).contains(&root) && !to.exists());
    // Not into a directory with something in it.
    std::fs::create_dir(&to).unwrap();
    std::fs::write(to.join("mine"), "x").unwrap();
    let output = tenthcup(&["restore", text(&file), "--root", &root, "--to", text(&to)], "");
    assert!(!output.status.success() && said(&output).contains("not empty"), "{}", said(&output));
    assert_eq!(std::fs::read_dir(&to).unwrap().count(), 1);
    std::fs::remove_file(to.join("mine")).unwrap();
    // Killed at any time it leaves what is no data directory, and is not in the way of the next try.
    let mut interrupted = 0;
    for milliseconds in (5..200).step_by(8) {
        let mut command = std::process::Command::new(tenthcup_tests::binary().unwrap());
        command.args(["restore", text(&file), "--root", &root, "--to", text(&to)]);
        let mut child = command.stdout(std::process::Stdio::null()).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(milliseconds));
        child.kill().unwrap();
        child.wait().unwrap();
        // Killed before the note had its text it has not begun.
        if std::fs::metadata(to.join("unfinished")).is_ok_and(|note| note.len() > 0) {
            interrupted += 1;
            let refused = tenthcup(&["serve", "--data", text(&to)], "");
            assert!(said(&refused).contains("its making was interrupted"), "{}", said(&refused));
        } else if to.join("keyset.json").exists() {
            break;
        }
    }
    assert!(interrupted > 0, "it was never killed in between");
    if !to.join("unfinished").exists() {
        std::fs::remove_dir_all(&to).unwrap();
    }
    let output = tenthcup(&["restore", text(&file), "--root", &root, "--to", text(&to)], "");
    assert!(output.status.success(), "{}", said(&output));
    let well = tenthcup(&["doctor", "--data", text(&to)], "");
    assert!(well.status.success(), "{}", said(&well));
    assert!(!said(&well).contains("WRONG"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_needs_the_ones_that_it_goes_on_from() {
    let (service, shelf) = (Service::begin().await.unwrap(), Shelf::new());
    let merchant = Merchant::set_up(&service).await.unwrap();
    let mut wallet = merchant.invite(&program_of(&merchant).await).await.unwrap();
    let mut till = merchant.enrol("Till 1").await.unwrap();
    let mut root = String::new();
    for _ in 0..3 {
        fill(&mut till, &mut wallet, 1).await;
        root = fingerprint(&service.command(&["backup", text(&shelf.path(""))]).unwrap());
    }
    let backups = shelf.backups();
    let (to, all) = (shelf.path("restored"), backups.iter().map(|path| text(path)).collect::<Vec<_>>());
    let try_with = |files: &[&str]| {
        let arguments = [&["restore", "--root", &root, "--to", text(&to)], files].concat();
        tenthcup(&arguments, "")
    };
    let missing = try_with(&[all[0], all[2]]);
    assert!(
        !missing.status.success() && said(&missing).contains("not among those given"),
        "{}",
        said(&missing)
    );
    assert!(!to.exists());
    let whole = try_with(&[all[2], all[0], all[1]]);
    assert!(whole.status.success(), "in any order: {}", said(&whole));
}

/// A backup is put back that was not the newest, and both worlds are backed up to one folder.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_went_on_in_two_ways_is_not_mixed() {
    let (mut service, shelf) = (Service::begin().await.unwrap(), Shelf::new());
    let merchant = Merchant::set_up(&service).await.unwrap();
    let mut wallet = merchant.invite(&program_of(&merchant).await).await.unwrap();
    let mut till = merchant.enrol("Till 1").await.unwrap();
    let backup = |service: &Service| service.command(&["backup", text(&shelf.path(""))]).unwrap();
    backup(&service);
    let first = shelf.backups();
    fill(&mut till, &mut wallet, 6).await;
    let root = fingerprint(&backup(&service));
    let older_world = shelf.backups();
    service.kill().unwrap();
    restore(&service, &first, &root, None);
    service.start().await.unwrap();
    tokio::time::sleep(Duration::from_millis(1100)).await;
    backup(&service);

    let all = shelf.backups();
    assert_eq!((older_world.len(), all.len()), (2, 3), "{all:?}");
    let to = shelf.path("restored");
    let try_with = |files: Vec<&PathBuf>| {
        let files: Vec<_> = files.into_iter().map(|path| text(path)).collect();
        tenthcup(&[&["restore", "--root", &root, "--to", text(&to)], &files[..]].concat(), "")
    };
    let mixed = try_with(all.iter().collect());
    assert!(!mixed.status.success() && said(&mixed).contains("give only those"), "{}", said(&mixed));
    assert!(!to.exists());
    let chosen = all.iter().filter(|path| **path != older_world[1]).collect();
    let whole = try_with(chosen);
    assert!(whole.status.success(), "{}", said(&whole));
}
