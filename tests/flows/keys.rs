//! Keys that change while the shop is open.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use tenthcup_tests::{Counter, Merchant, Program, Service, Wallet, now};
use tenthcup_token::{Card, FreezeList, KeySetClaims, Kid, Kind, PublicKey, Receipt, Unverified};
use tenthcup_verifier::{Freeze, KeySet, Windows};

use crate::tenthcup;

async fn key_set(service: &Service) -> KeySet {
    let set = service.api().get("/v1/keyset").await.unwrap();
    let root: PublicKey = serde_json::from_value(set["root"].clone()).unwrap();
    let token = Unverified::<KeySetClaims>::from_base64(set["keyset"].as_str().unwrap()).unwrap();
    KeySet::verify(&root, token.bytes(), 0, now()).unwrap()
}

fn kid_of_card(token: &str) -> Kid {
    Unverified::<Card>::from_base64(token).unwrap().claims_unverified().kid
}

/// The receipt is by a key of the set that the service gives out.
fn assert_believed(set: &KeySet, wallet: &Wallet, receipt: &Value) {
    let receipt = Unverified::<Receipt>::from_base64(receipt.as_str().unwrap()).unwrap();
    let (kid, recorded) = (receipt.claims_unverified().kid, receipt.claims_unverified().recorded);
    let key = set.key(&wallet.merchant, &kid, Kind::Receipt, recorded).unwrap();
    receipt.verify(key, &[]).unwrap();
}

/// How much was scanned so far, and whether to go on.
#[derive(Default)]
struct Rush {
    scans: AtomicU32,
    over: AtomicBool,
}

impl Rush {
    /// Waits for this many scans more.
    async fn go_on_for(&self, scans: u32) {
        let until = self.scans.load(Ordering::Relaxed) + scans;
        for _ in 0..3_000 {
            if self.scans.load(Ordering::Relaxed) >= until {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("nobody scans any more");
    }
}

/// Shows the card in every way, over and over, with the CARD that the wallet had at first and with the newest.
async fn scan_until_over(rush: Arc<Rush>, service: Arc<Service>, mut wallet: Wallet, mut counter: Counter) {
    let at_first = wallet.card_token.clone();
    while !rush.over.load(Ordering::Relaxed) {
        let newest = wallet.view().await.unwrap()["card_token"].as_str().unwrap().to_owned();
        for card in [&at_first, &newest] {
            wallet.card_token.clone_from(card);
            for code in [wallet.show(), wallet.show_with_card().unwrap()] {
                let verdict = counter.punch(&code).await.unwrap();
                assert_eq!(verdict["verdict"], "accepted", "{verdict}");
                // Asked for after the receipt came: the key that signed it has to be published by then.
                assert_believed(&key_set(&service).await, &wallet, &verdict["receipt"]);
                rush.scans.fetch_add(1, Ordering::Relaxed);
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_valid_code_is_refused_while_the_signing_key_is_rotated() {
    let service = Arc::new(Service::begin().await.unwrap());
    let merchant = Merchant::set_up(&service).await.unwrap();
    let program = merchant.make_program(100, &json!({})).await.unwrap();
    let rush = Arc::new(Rush::default());
    let mut tills = Vec::new();
    for name in ["Left", "Right"] {
        let mut wallet = merchant.invite(&program).await.unwrap();
        wallet.log_in().await.unwrap();
        let counter = merchant.enrol(name).await.unwrap();
        tills.push(tokio::spawn(scan_until_over(rush.clone(), service.clone(), wallet, counter)));
    }
    let invite = merchant.invite_link(&program).await.unwrap();
    let mut version = key_set(&service).await.version();
    for _ in 0..3 {
        rush.go_on_for(20).await;
        service.command(&["key", "rotate"]).unwrap();
        version += 1;
        assert_eq!(key_set(&service).await.version(), version, "in force when the command ends");
    }
    rush.go_on_for(20).await;
    rush.over.store(true, Ordering::Relaxed);
    for till in tills {
        till.await.unwrap();
    }
    let late = Wallet::claim_with(
        &merchant.api,
        &program,
        &invite,
        tenthcup_token::SigningKey::generate(&mut rand::rng()),
    );
    let late = late.await.expect("an invite by the key before is still good");
    assert_ne!(
        kid_of_card(&late.card_token),
        Unverified::<tenthcup_token::Invite>::from_base64(&invite).unwrap().claims_unverified().kid
    );
}

async fn shop(service: &Service) -> (Merchant, Program, Wallet, Counter) {
    let merchant = Merchant::set_up(service).await.unwrap();
    let program = merchant.make_program(10, &json!({})).await.unwrap();
    let mut wallet = merchant.invite(&program).await.unwrap();
    wallet.log_in().await.unwrap();
    let counter = merchant.enrol("Till 1").await.unwrap();
    (merchant, program, wallet, counter)
}

#[tokio::test]
async fn a_revoked_key_is_refused_at_the_next_scan_and_the_wallet_has_another_card() {
    let service = Service::begin().await.unwrap();
    let (merchant, program, mut wallet, mut counter) = shop(&service).await;
    assert_eq!(counter.punch(&wallet.show_with_card().unwrap()).await.unwrap()["verdict"], "accepted");
    let invite = merchant.invite_link(&program).await.unwrap();
    let mut live = wallet.listen().await.unwrap();
    live.next("card").await.unwrap();

    let stolen = kid_of_card(&wallet.card_token);
    let version = key_set(&service).await.version() + 1;
    service.command(&["key", "revoke", &stolen.to_string(), "--yes"]).unwrap();
    let heard = live.next("card").await.unwrap();
    let set = key_set(&service).await;
    assert_eq!(set.version(), version);

    let refused = counter.punch(&wallet.show_with_card().unwrap()).await.unwrap();
    assert_eq!(
        (&refused["verdict"], &refused["reason"]),
        (&json!("refused"), &json!("key_not_valid")),
        "{refused}"
    );
    assert_eq!(counter.punch(&wallet.show()).await.unwrap()["verdict"], "accepted", "a SHOW needs no CARD");
    wallet.card_token = heard["card"]["card_token"].as_str().unwrap().to_owned();
    assert_ne!(kid_of_card(&wallet.card_token), stolen, "an open wallet is given its new CARD at once");
    assert_eq!(counter.punch(&wallet.show_with_card().unwrap()).await.unwrap()["verdict"], "accepted");

    let key = tenthcup_token::SigningKey::generate(&mut rand::rng());
    let old_invite = Wallet::send_claim(&merchant.api, &program, &invite, &key).await.unwrap_err();
    assert_eq!(old_invite.code(), Some("key_not_valid"));
    merchant.invite(&program).await.expect("an invite by the new key");

    // Also what was recorded under the stolen key is believed: the receipts are signed when they are read.
    let history = wallet.api.get("/v1/wallet/events").await.unwrap();
    let rows = history["events"].as_array().unwrap();
    assert_eq!(rows.len(), 4);
    rows.iter().for_each(|row| assert_believed(&set, &wallet, &row["receipt"]));
}

#[tokio::test]
async fn whatever_is_frozen_counts_no_more_from_the_next_scan_on() {
    let service = Service::begin().await.unwrap();
    let (merchant, program, mut wallet, mut counter) = shop(&service).await;
    let api = merchant.api.clone();
    let set = async |path: String, status: &str| api.post(&path, &json!({ "status": status })).await.unwrap();
    let ways = [
        (format!("/v1/cards/{}/status", wallet.card), "frozen", "active", "card_frozen"),
        (format!("/v1/programs/{}/status", program.id), "closed", "open", "program_closed"),
        (format!("/v1/staff/{}/status", merchant.staff), "left", "active", "staff_not_signed_on"),
    ];
    for (path, frozen, thawed, reason) in ways {
        assert_eq!(counter.punch(&wallet.show()).await.unwrap()["verdict"], "accepted");
        set(path.clone(), frozen).await;
        let refused = counter.punch(&wallet.show()).await.unwrap();
        assert_eq!(
            (&refused["verdict"], &refused["reason"]),
            (&json!("refused"), &json!(reason)),
            "{refused}"
        );
        set(path, thawed).await;
        if reason == "staff_not_signed_on" {
            counter.sign_on().await.expect("whoever works here again signs on again");
        }
        assert_eq!(counter.punch(&wallet.show()).await.unwrap()["verdict"], "accepted");
    }
    api.post(&format!("/v1/devices/{}/revoke", counter.device), &json!({})).await.unwrap();
    let refused = counter.punch(&wallet.show()).await.unwrap_err().to_string();
    assert!(refused.contains("device_revoked"), "{refused}");
    let mut another = merchant.enrol("Till 2").await.unwrap();
    assert_eq!(another.punch(&wallet.show()).await.unwrap()["verdict"], "accepted");
}

/// What `tenthcup scan` says of these codes, with a key set and a freeze list and nothing else.
fn till(service: &Service, codes: &[String], extra: &[&str]) -> Vec<String> {
    let directory = service.data_dir().with_file_name("till");
    std::fs::create_dir_all(&directory).unwrap();
    let (keys, list) = (directory.join("keys.json"), directory.join("list.freeze"));
    std::fs::write(&keys, service.command(&["keyset"]).unwrap()).unwrap();
    std::fs::write(&list, service.command(&["keyset", "--freeze"]).unwrap()).unwrap();
    let store = directory.join("used.redb");
    let [keys, list, store] = [&keys, &list, &store].map(|path| path.to_str().unwrap());
    let scan = ["scan", "--keys", keys, "--freeze", list, "--store", store];
    let said = tenthcup(&[&scan[..], extra].concat(), &codes.join("\n"));
    let said = String::from_utf8(said.stdout).unwrap();
    said.lines().map(|line| line.split(':').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_till_without_a_network_refuses_what_the_freeze_list_names() {
    let service = Service::begin().await.unwrap();
    let (merchant, program, mut wallet, counter) = shop(&service).await;
    let mut other = merchant.invite(&program).await.unwrap();
    let another = merchant.enrol("Till 2").await.unwrap();
    let list = async || {
        let answer = counter.api.get("/v1/freeze").await.unwrap();
        let token = Unverified::<FreezeList>::from_base64(answer["freeze"].as_str().unwrap()).unwrap();
        let list = Freeze::verify(
            token.bytes(),
            &merchant.id,
            &key_set(&service).await,
            0,
            &Windows::default(),
            now(),
        );
        list.unwrap().list().clone()
    };
    let before = list().await;
    assert_eq!((before.cards().len(), before.devices().len(), before.staff().len()), (0, 0, 0));

    let post = async |path: String, body: Value| merchant.api.post(&path, &body).await.unwrap();
    post(format!("/v1/cards/{}/status", wallet.card), json!({ "status": "frozen" })).await;
    post(format!("/v1/staff/{}/status", merchant.staff), json!({ "status": "left" })).await;
    post(format!("/v1/programs/{}/status", program.id), json!({ "status": "closed" })).await;
    post(format!("/v1/devices/{}/revoke", another.device), json!({})).await;
    let frozen = list().await;
    assert!(frozen.version > before.version && frozen.holds_card(&wallet.card, 0));
    assert_eq!(
        (frozen.cards().len(), frozen.devices(), frozen.staff(), frozen.programs()),
        (1, &[another.device][..], &[merchant.staff][..], &[program.id][..])
    );
    assert!(another.api.get("/v1/freeze").await.is_err(), "a revoked device is told nothing");
    assert_eq!(merchant.api.get("/v1/freeze").await.unwrap_err().status(), Some(401), "it is for devices");

    let codes = [wallet.show_with_card().unwrap(), other.show_with_card().unwrap()];
    let said = till(&service, &codes, &["--new-store", "--first-ever"]);
    assert_eq!(said[0], "refused card_frozen", "{said:?}");
    assert!(said[1].starts_with("accepted "), "{said:?}");

    post(format!("/v1/cards/{}/status", wallet.card), json!({ "status": "active" })).await;
    let thawed = list().await;
    assert!(thawed.version > frozen.version && thawed.cards().is_empty());
    let said = till(&service, &[wallet.show_with_card().unwrap()], &[]);
    assert!(said[0].starts_with("accepted "), "{said:?}");
}
