//! Counters and wallets sign in by their keys, and staff by their PIN.

use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use serde_json::json;
use tenthcup_issuer::random::rng;
use tenthcup_token::{CardId, DeviceId, Login, SigningKey, StaffId};

use crate::house::{Caller, House};
use crate::people::{PIN, Shop, login_body, origin, sign_in, signed};

const WALLET: &str = "/v1/wallet/session";
const COUNTER: &str = "/v1/counter/session";

#[tokio::test]
async fn a_nonce_signs_in_once_and_within_a_minute() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let holder = &shop.holder;
    let body = login_body(&house, *holder.card.as_bytes(), holder.merchant, &holder.key).await;
    assert_eq!(house.post(WALLET, &Caller::Nobody, body.clone()).await.status, StatusCode::OK);
    let again = house.post(WALLET, &Caller::Nobody, body).await;
    assert_eq!((again.status, again.code()), (StatusCode::FORBIDDEN, "nonce_unknown".to_owned()));
    let late = login_body(&house, *holder.card.as_bytes(), holder.merchant, &holder.key).await;
    house.pass(60);
    assert_eq!(house.post(WALLET, &Caller::Nobody, late).await.code(), "nonce_unknown");
}

#[tokio::test]
async fn an_unknown_card_and_a_wrong_key_get_the_same_answer() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let stranger = SigningKey::generate(&mut rng());
    let (card, device) = (CardId::random(&mut rng()), DeviceId::random(&mut rng()));
    let cases = [
        (WALLET, *shop.holder.card.as_bytes()),
        (WALLET, *card.as_bytes()),
        (COUNTER, *shop.counter.device.as_bytes()),
        (COUNTER, *device.as_bytes()),
        // A card is no device, and a device no card.
        (COUNTER, *shop.holder.card.as_bytes()),
        (WALLET, *shop.counter.device.as_bytes()),
    ];
    let mut answers = Vec::new();
    for (path, subject) in cases {
        let body = login_body(&house, subject, shop.merchant, &stranger).await;
        let answer = house.post(path, &Caller::Nobody, body).await;
        answer.assert_problem(StatusCode::UNAUTHORIZED, path);
        answers.push(answer.bytes);
    }
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]));
}

#[tokio::test]
async fn a_login_made_for_another_address_or_at_another_time_is_no_use() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let holder = &shop.holder;
    let subject = *holder.card.as_bytes();
    for (elsewhere, iat, code) in [
        (Some("https://evil.example"), house.now(), "other_origin"),
        (None, house.now().minus(301), "stale"),
        (None, house.now().plus(301), "from_the_future"),
    ] {
        let nonce = house.post("/v1/login/nonce", &Caller::Nobody, json!({})).await.text("/nonce");
        let nonce = base64::Engine::decode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, nonce).unwrap();
        let origin = elsewhere.map_or_else(origin, |text| text.to_owned().try_into().unwrap());
        let login = Login { subject, nonce: nonce.try_into().unwrap(), origin, iat };
        let login = signed(&holder.key, login, &holder.merchant);
        let answer = house.post(WALLET, &Caller::Nobody, json!({"login": login})).await;
        assert_eq!((answer.status, answer.code()), (StatusCode::FORBIDDEN, code.to_owned()));
    }
}

#[tokio::test]
async fn a_bearer_ends_after_an_hour() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    house.pass(3599);
    assert_eq!(house.get("/v1/wallet/card", &shop.holder.session).await.status, StatusCode::OK);
    house.pass(1);
    house
        .get("/v1/wallet/card", &shop.holder.session)
        .await
        .assert_problem(StatusCode::UNAUTHORIZED, "after an hour");
    house
        .get("/v1/counter", &shop.counter.session)
        .await
        .assert_problem(StatusCode::UNAUTHORIZED, "after an hour");
}

#[tokio::test]
async fn a_revoked_device_is_out_at_once_and_stays_out() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let counter = &shop.counter;
    assert_eq!(house.get("/v1/counter", &counter.session).await.status, StatusCode::OK);
    let revoked =
        house.post(&format!("/v1/devices/{}/revoke", counter.device), &shop.console, json!({})).await;
    assert_eq!(revoked.text("/status"), "revoked");
    house
        .get("/v1/counter", &counter.session)
        .await
        .assert_problem(StatusCode::UNAUTHORIZED, "after the revocation");
    let body = login_body(&house, *counter.device.as_bytes(), counter.merchant, &counter.key).await;
    let answer = house.post(COUNTER, &Caller::Nobody, body).await;
    assert_eq!((answer.status, answer.code()), (StatusCode::FORBIDDEN, "device_revoked".to_owned()));
}

#[tokio::test]
async fn staff_sign_on_and_off() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let counter = &shop.counter.session;
    let on = house.post("/v1/counter/shift", counter, json!({"staff": shop.staff, "pin": PIN})).await;
    assert_eq!((on.status, on.text("/name")), (StatusCode::OK, "Anna".to_owned()));
    let view = house.get("/v1/counter", counter).await;
    assert_eq!(view.text("/shift/staff"), shop.staff.to_string());
    assert_eq!(house.delete("/v1/counter/shift", counter).await.status, StatusCode::NO_CONTENT);
    assert!(house.get("/v1/counter", counter).await.json()["shift"].is_null());
}

#[tokio::test]
async fn pins_are_guessed_five_times_and_then_slowly_at_every_device() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let (_, second) = crate::people::enrol(&house, &shop.console, shop.store).await;
    for number in 0..5 {
        let counter = if number % 2 == 0 { &shop.counter.session } else { &second.session };
        let answer =
            house.post("/v1/counter/shift", counter, json!({"staff": shop.staff, "pin": "0000"})).await;
        assert_eq!((answer.status, answer.code()), (StatusCode::FORBIDDEN, "wrong_pin".to_owned()));
    }
    for counter in [&shop.counter.session, &second.session] {
        let answer = house.post("/v1/counter/shift", counter, json!({"staff": shop.staff, "pin": PIN})).await;
        answer.assert_problem(StatusCode::TOO_MANY_REQUESTS, "the sixth");
        assert_eq!(answer.headers[RETRY_AFTER], "30");
    }
    house.pass(30);
    shop.counter.sign_on(&house, shop.staff).await;
}

#[tokio::test]
async fn who_does_not_work_here_has_no_pin_here() {
    let house = House::new();
    let (shop, theirs) = (Shop::open(&house, "anna").await, Shop::open(&house, "bert").await);
    let counter = &shop.counter.session;
    let left = house
        .post(&format!("/v1/staff/{}/status", shop.staff), &shop.console, json!({"status": "left"}))
        .await;
    assert_eq!(left.text("/status"), "left");
    let mut answers = Vec::new();
    for staff in [shop.staff, theirs.staff, StaffId::random(&mut rng())] {
        let answer = house.post("/v1/counter/shift", counter, json!({"staff": staff, "pin": PIN})).await;
        answer.assert_problem(StatusCode::FORBIDDEN, "not staff of this merchant");
        answers.push(answer.bytes);
    }
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]));
}

#[tokio::test]
async fn a_new_pin_takes_the_place_of_the_old_one() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let path = format!("/v1/staff/{}/pin", shop.staff);
    for pin in ["123", "123456789", "12a4", ""] {
        let answer = house.post(&path, &shop.console, json!({"pin": pin})).await;
        answer.assert_problem(StatusCode::UNPROCESSABLE_ENTITY, pin);
        assert!(answer.json()["fields"]["pin"].is_string());
    }
    assert_eq!(house.post(&path, &shop.console, json!({"pin": "97531"})).await.status, StatusCode::OK);
    let counter = &shop.counter.session;
    let old = house.post("/v1/counter/shift", counter, json!({"staff": shop.staff, "pin": PIN})).await;
    assert_eq!(old.code(), "wrong_pin");
    let new = house.post("/v1/counter/shift", counter, json!({"staff": shop.staff, "pin": "97531"})).await;
    assert_eq!(new.status, StatusCode::OK);
}

#[tokio::test]
async fn a_wallet_session_is_for_its_own_card() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let other = crate::people::Holder::join(&house, shop.merchant, shop.program).await;
    let card = house.get("/v1/wallet/card", &other.session).await;
    assert_eq!(card.text("/id"), other.card.to_string());
    assert_ne!(other.card, shop.holder.card);
    let again = sign_in(&house, WALLET, *other.card.as_bytes(), other.merchant, &other.key).await;
    assert_eq!(house.get("/v1/wallet/card", &again).await.text("/id"), other.card.to_string());
}
