//! A service that was put back from a backup, over HTTP: what a manager sees and does until everything is merged.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::{Value, json};
use tenthcup_issuer::backup::{Chain, Checked, Taking};
use tenthcup_issuer::recall::{self, RecallLog};
use tenthcup_ledger::{Reads as _, Recall, RedbLedger};
use tenthcup_token::Intent;
use tenthcup_verifier::CardStatus;

use crate::house::{Caller, House};
use crate::people::{Shop, sign_in};

/// A shop with Anna signed on, and what she scanned in the hour that is lost: the bodies, as her counter keeps them.
async fn restored(house: &House) -> (Shop, Vec<Value>) {
    let mut shop = Shop::open(house, "anna").await;
    sign_on(house, &mut shop).await;
    house.pass(3600);
    let mut sent = Vec::new();
    for _ in 0..3 {
        let intent = Intent::Punch { count: 1, code: shop.holder.show(house) };
        sent.push(shop.counter.entry(house, shop.staff, intent));
        house.pass(900);
    }
    let backup = house.now().minus(3600);
    house.app.ledger().begin_after_restore(backup, house.now()).await.unwrap();
    house.pass(300);
    sign_on(house, &mut shop).await;
    (shop, sent)
}

/// Anna signs on anew. A counter that nobody has confirmed lets her: it may still ask where its chain stands.
async fn sign_on(house: &House, shop: &mut Shop) {
    let (device, merchant) = (*shop.counter.device.as_bytes(), shop.merchant);
    shop.counter.session = sign_in(house, "/v1/counter/session", device, merchant, &shop.counter.key).await;
    shop.counter.sign_on(house, shop.staff).await;
}

async fn says(house: &House, shop: &Shop) -> Value {
    house.get("/v1/restore", &shop.console).await.json()["restore"].clone()
}

async fn merge(house: &House, console: &Caller) -> Value {
    let merged = house.post("/v1/restore/merge", console, json!({})).await;
    assert_eq!(merged.status, StatusCode::OK, "{}", merged.json());
    merged.json()
}

#[tokio::test]
async fn what_counters_send_again_is_merged_in_one_step() {
    let house = House::new();
    let (mut shop, sent) = restored(&house).await;
    let other = Shop::open(&house, "bert").await;
    assert_eq!(says(&house, &other).await, Value::Null, "who came later has lost nothing");

    // The counter still hears where its chain stands, and sends what is missing.
    let place = house.get("/v1/counter", &shop.counter.session).await.json();
    assert_eq!(place["chain"]["seq"], 0);
    for body in &sent {
        let told = house.post("/v1/scans", &Caller::Nobody, body.clone()).await.json();
        assert_eq!((&told["verdict"], &told["reason"]), (&json!("quarantined"), &json!("before_restore")));
    }
    let told = shop.counter.punch(&house, shop.staff, shop.holder.show(&house)).await;
    assert_eq!((&told["verdict"], &told["reason"]), (&json!("refused"), &json!("device_not_confirmed")));
    let view = says(&house, &shop).await;
    assert_eq!((&view["unconfirmed"], &view["waiting"], view.get("over")), (&json!(1), &json!(3), None));
    assert_eq!(view["at"].as_u64().unwrap() - view["backup"].as_u64().unwrap(), 3600);
    assert_eq!(house.get("/v1/devices", &shop.console).await.json()[0]["status"], "unconfirmed");

    let path = format!("/v1/devices/{}/confirm", shop.counter.device);
    assert_eq!(house.post(&path, &shop.console, json!({})).await.text("/status"), "active");
    let told = shop.counter.punch(&house, shop.staff, shop.holder.show(&house)).await;
    assert_eq!(told["verdict"], "accepted", "{told}");
    assert_eq!(merge(&house, &shop.console).await, json!({"counted": 3, "left": 0}));
    assert_eq!(merge(&house, &shop.console).await, json!({"counted": 0, "left": 0}));
    let card = house.get(&format!("/v1/cards/{}", shop.holder.card), &shop.console).await.json();
    assert_eq!(card["progress"], 4);
    let told = house.post("/v1/scans", &Caller::Nobody, sent[0].clone()).await.json();
    assert_eq!(told["verdict"], "accepted", "and the counter is told");

    let ended = house.post("/v1/restore/end", &shop.console, json!({})).await;
    assert_eq!(ended.text("/restore/over/by"), "anna");
    assert_eq!(says(&house, &shop).await["over"]["by"], "anna");
    let none = house.post("/v1/restore/end", &other.console, json!({})).await;
    assert_eq!(none.json(), json!({"restore": null}), "nothing was restored there");
}

#[tokio::test]
async fn what_cannot_be_counted_goes_on_waiting() {
    let house = House::new();
    let (shop, sent) = restored(&house).await;
    for body in &sent {
        house.post("/v1/scans", &Caller::Nobody, body.clone()).await;
    }
    let status = format!("/v1/cards/{}/status", shop.holder.card);
    house.post(&status, &shop.console, json!({"status": "frozen"})).await;
    assert_eq!(merge(&house, &shop.console).await, json!({"counted": 0, "left": 3}));
    house.post(&status, &shop.console, json!({"status": "active"})).await;
    let first = house.get("/v1/quarantine", &shop.console).await.text("/entries/0/id");
    let after = house.post("/v1/restore/merge", &shop.console, json!({"after": first})).await;
    assert_eq!(after.json(), json!({"counted": 2, "left": 0}));
    assert_eq!(says(&house, &shop).await["waiting"], 1);
}

#[tokio::test]
async fn a_revoked_device_is_not_confirmed() {
    let house = House::new();
    let (shop, _) = restored(&house).await;
    let path = |what| format!("/v1/devices/{}/{what}", shop.counter.device);
    assert_eq!(house.post(&path("revoke"), &shop.console, json!({})).await.text("/status"), "revoked");
    let refused = house.post(&path("confirm"), &shop.console, json!({})).await;
    refused.assert_problem(StatusCode::CONFLICT, "revoked");
    assert_eq!(refused.code(), "device_revoked");
}

#[tokio::test]
async fn a_reward_needs_a_second_person_until_it_is_over() {
    let house = House::new();
    let (mut shop, _) = restored(&house).await;
    let path = format!("/v1/devices/{}/confirm", shop.counter.device);
    house.post(&path, &shop.console, json!({})).await;
    let place = house.get("/v1/counter", &shop.counter.session).await.json();
    assert_eq!(place["chain"]["seq"], 0);
    (shop.counter.sequence, shop.counter.head) = (0, tenthcup_token::Digest::ZERO);
    for _ in 0..10 {
        let told = shop.counter.punch(&house, shop.staff, shop.holder.show(&house)).await;
        assert_eq!(told["verdict"], "accepted", "{told}");
        house.pass(6 * 3600);
        sign_on(&house, &mut shop).await;
    }
    let mut ask = async || {
        let intent = Intent::Redeem { code: shop.holder.show(&house) };
        shop.counter.scan(&house, shop.staff, intent).await.json()
    };
    let told = ask().await;
    assert_eq!((&told["verdict"], &told["reason"]), (&json!("refused"), &json!("step_up_needed")), "{told}");
    // The console has signed out by then.
    house.app.ledger().end_restore(shop.merchant, "anna".to_owned(), house.now()).await.unwrap();
    let told = ask().await;
    assert_eq!(told["verdict"], "challenge", "{told}");
}

#[tokio::test]
async fn what_must_not_be_undone_is_in_the_recall_log_before_anybody_is_told() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let revoked = format!("/v1/devices/{}/revoke", shop.counter.device);
    let card = format!("/v1/cards/{}/status", shop.holder.card);
    let staff = format!("/v1/staff/{}/status", shop.staff);
    let key = format!("/v1/api-keys/{}/revoke", shop.till.id);
    let said = || {
        let path = house.data().recalls();
        let recalls = recall::read(&path, &std::fs::read(&path).unwrap()).unwrap();
        recalls.iter().map(|recall| serde_json::to_value(recall).unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(said(), [] as [Value; 0]);
    for (path, body) in [
        (&revoked, json!({})),
        (&card, json!({"status": "frozen"})),
        (&card, json!({"status": "active"})),
        (&staff, json!({"status": "left"})),
        (&key, json!({})),
    ] {
        assert_eq!(house.post(path, &shop.console, body).await.status, StatusCode::OK, "{path}");
    }
    let (merchant, at) = (shop.merchant, house.now());
    let card =
        |status| json!({"what": "card", "merchant": merchant, "card": shop.holder.card, "status": status});
    assert_eq!(
        said(),
        [
            json!({"what": "device_revoked", "merchant": merchant, "device": shop.counter.device, "at": at}),
            card("frozen"),
            card("active"),
            json!({"what": "staff", "merchant": merchant, "staff": shop.staff, "status": "left"}),
            json!({"what": "api_key_revoked", "merchant": merchant, "key": shop.till.id, "at": at}),
        ]
    );
    // What another merchant asks for, and gets no answer to, is not in it.
    let other = Shop::open(&house, "bert").await;
    assert_eq!(house.post(&revoked, &other.console, json!({})).await.status, StatusCode::NOT_FOUND);
    assert_eq!(said().len(), 5);
}

/// The service died between a change and its line in the log: as if it had, the log is cut, or the ledger is changed without it.
#[tokio::test]
async fn what_the_recall_log_misses_is_added_to_it_before_anything_is_served() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let erased = Shop::open(&house, "bert").await;
    for (path, session, body) in [
        (format!("/v1/devices/{}/revoke", shop.counter.device), &shop.console, json!({})),
        (format!("/v1/cards/{}/status", shop.holder.card), &shop.console, json!({"status": "frozen"})),
        (format!("/v1/staff/{}/status", shop.staff), &shop.console, json!({"status": "left"})),
        (format!("/v1/api-keys/{}/revoke", shop.till.id), &shop.console, json!({})),
        (format!("/v1/cards/{}/erase", erased.holder.card), &erased.console, json!({})),
    ] {
        assert_eq!(house.post(&path, session, body).await.status, StatusCode::OK, "{path}");
    }
    let (path, ledger) = (house.data().recalls(), house.app.ledger());
    let merchants = [shop.merchant, erased.merchant];
    let said = || {
        let recalls = recall::read(&path, &std::fs::read(&path).unwrap()).unwrap();
        recalls.iter().map(|recall| format!("{recall:?}")).collect::<BTreeSet<_>>()
    };
    let whole = said();
    assert_eq!(whole.len(), 5);
    std::fs::remove_file(&path).unwrap();
    RecallLog::init(&path).unwrap();
    let log = RecallLog::open(&path, None).unwrap();
    assert_eq!(log.catch_up(ledger, &merchants).await.unwrap(), 5);
    assert_eq!(said(), whole);
    assert_eq!(log.catch_up(ledger, &merchants).await.unwrap(), 0);
    // One that was frozen, and is not any more.
    ledger.set_card_status(shop.merchant, shop.holder.card, CardStatus::Active).await.unwrap();
    assert_eq!(log.catch_up(ledger, &merchants).await.unwrap(), 1);
    let (merchant, card) = (shop.merchant, shop.holder.card);
    let thawed = format!("{:?}", Recall::Card { merchant, card, status: CardStatus::Active });
    assert!(said().contains(&thawed));
    assert_eq!(log.catch_up(ledger, &merchants).await.unwrap(), 0);
}

/// Between the first byte of a backup and its last anything can happen.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_erased_while_a_backup_is_taken_is_there_whole_or_erased() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let taking = Taking::begin(&house.app, None).await.unwrap();
    let erase = format!("/v1/cards/{}/erase", shop.holder.card);
    let erased = house.post(&erase, &shop.console, json!({})).await;
    assert_eq!(erased.text("/status"), "erased");
    let folder = tempfile::tempdir().unwrap();
    let (file, to) = (folder.path().join("shop.backup"), folder.path().join("restored"));
    taking.write(&house.app, std::fs::File::create(&file).unwrap()).unwrap();
    let mut chain = Chain::of(vec![Checked::read(&file, |_, _| {}).unwrap()]).unwrap();
    chain.put_back(&to, None, house.now()).await.unwrap();
    let ledger = RedbLedger::open(&to.join("ledger")).unwrap();
    ledger.examine(&mut |_, _| {}).unwrap();
    // A recall log that is newer has it.
    drop(ledger);
    std::fs::remove_dir_all(&to).unwrap();
    let recalls = house.data().recalls();
    assert_eq!(chain.put_back(&to, Some(&recalls), house.now()).await.unwrap(), 1);
    let ledger = RedbLedger::open(&to.join("ledger")).unwrap();
    ledger.examine(&mut |_, _| {}).unwrap();
    let card = ledger.card_view(shop.holder.card).await.unwrap().unwrap();
    assert_eq!(card.status, CardStatus::Erased);
    assert!(ledger.person_key(shop.holder.card).await.unwrap().is_none(), "her key came back");
}
