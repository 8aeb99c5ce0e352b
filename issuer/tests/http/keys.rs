//! A service whose root key is elsewhere.

use std::fs;

use axum::http::StatusCode;
use tenthcup_issuer::keys::{Passphrase, export_root};
use tenthcup_issuer::random::rng;
use tenthcup_ledger::LinkPurpose;

use crate::house::{Answer, Caller, House, set_up_body};

const DAY: u32 = 86_400;

fn move_root_away(house: &House) {
    let elsewhere = tempfile::tempdir().unwrap();
    let passphrase = elsewhere.path().join("passphrase");
    fs::write(&passphrase, "a walk in the woods").unwrap();
    let carried = Passphrase::from_file(&passphrase).unwrap();
    let to = elsewhere.path().join("root.json");
    export_root(&house.data(), None, &to, &carried, &mut rng(), house.now()).unwrap();
}

fn said(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::OK);
    String::from_utf8(answer.bytes.clone()).unwrap()
}

#[tokio::test]
async fn somebody_is_told_in_time_that_the_key_set_expires() {
    let house = House::new();
    let console = house.set_up("anna").await;
    move_root_away(&house);
    assert_eq!(said(&house.get("/readyz", &Caller::Nobody).await), "ready\n");
    assert!(house.get("/v1/overview", &console).await.json().get("key_set_days").is_none());

    house.pass(310 * DAY);
    let secret = house.link(LinkPurpose::SignIn { login: "anna".to_owned() }, 3600).await;
    let answer =
        house.post("/v1/session/link", &Caller::Nobody, serde_json::json!({ "secret": secret })).await;
    let console = Caller::Console(answer.cookie());
    let ready = said(&house.get("/readyz", &Caller::Nobody).await);
    assert!(ready.starts_with("ready\n") && ready.contains("in 55 days"), "{ready}");
    assert_eq!(house.get("/v1/overview", &console).await.json()["key_set_days"], 55);

    house.pass(55 * DAY);
    let ready = said(&house.get("/readyz", &Caller::Nobody).await);
    assert!(ready.starts_with("ready\n") && ready.contains("expired"), "{ready}");
}

#[tokio::test]
async fn another_merchant_waits_for_the_root() {
    let house = House::new();
    house.set_up("anna").await;
    move_root_away(&house);
    let secret = house.link(LinkPurpose::SetUp, 3600).await;
    let answer = house.post("/v1/setup", &Caller::Nobody, set_up_body(&secret, "bert")).await;
    answer.assert_problem(StatusCode::CONFLICT, "without the root");
    assert_eq!(answer.code(), "root_elsewhere");
}
