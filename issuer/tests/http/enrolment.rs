//! A device is let in by a link, a key and two people who compare digits.

use axum::http::StatusCode;
use serde_json::json;
use tenthcup_issuer::random::rng;
use tenthcup_token::{Enrol, MerchantId, SigningKey, enrolment_subject};

use crate::house::{Caller, House};
use crate::people::{Shop, enrol, knock_body, open_enrolment, origin, signed};

const NOBODY: Caller = Caller::Nobody;

#[tokio::test]
async fn the_console_sees_the_digits_of_the_device_and_lets_it_in_by_them() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let (id, secret) = open_enrolment(&house, &shop.console, shop.store).await;
    let listed = |state: &'static str| {
        let (house, shop, id) = (&house, &shop, &id);
        async move {
            let all = house.get("/v1/enrolments", &shop.console).await.json();
            let one = all.as_array().unwrap().iter().find(|one| one["id"] == *id.as_str()).unwrap().clone();
            assert_eq!(one["state"], state);
            one
        }
    };
    assert!(listed("open").await.get("digits").is_none());

    let key = SigningKey::generate(&mut rng());
    let waiting = house.post("/v1/enrol", &NOBODY, knock_body(&house, &key, &secret)).await;
    let digits = waiting.text("/digits");
    assert_eq!((waiting.text("/state"), digits.len()), ("waiting".to_owned(), 6));
    assert!(waiting.json().get("merchant").is_none(), "a device that waits learns nothing");
    let seen = listed("waiting").await;
    assert_eq!((seen["digits"].as_str(), seen["name"].as_str()), (Some(digits.as_str()), Some("Till 1")));

    let confirm = format!("/v1/enrolments/{id}/confirm");
    let wrong = if digits == "000000" { "000001" } else { "000000" };
    let answer = house.post(&confirm, &shop.console, json!({"digits": wrong})).await;
    assert_eq!((answer.status, answer.code()), (StatusCode::CONFLICT, "wrong_digits".to_owned()));
    assert_eq!(house.post(&confirm, &shop.console, json!({"digits": digits})).await.status, StatusCode::OK);
    listed("confirmed").await;

    let enrolled = house.post("/v1/enrol", &NOBODY, knock_body(&house, &key, &secret)).await;
    assert_eq!(enrolled.text("/state"), "enrolled");
    assert_eq!(enrolled.text("/merchant_name"), "Kaffebar Nord");
    assert_eq!(enrolled.text("/store_name"), "Storgata 10");
    assert_eq!(enrolled.text("/root/kty"), "OKP");
    assert!(!enrolled.text("/keyset").is_empty());
    let again = house.post(&confirm, &shop.console, json!({"digits": digits})).await;
    assert_eq!((again.status, again.code()), (StatusCode::CONFLICT, "not_waiting".to_owned()));
}

#[tokio::test]
async fn a_photographed_link_lets_no_second_device_in() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let (id, secret) = open_enrolment(&house, &shop.console, shop.store).await;
    let (first, thief) = (SigningKey::generate(&mut rng()), SigningKey::generate(&mut rng()));
    let digits = house.post("/v1/enrol", &NOBODY, knock_body(&house, &first, &secret)).await.text("/digits");
    let second = house.post("/v1/enrol", &NOBODY, knock_body(&house, &thief, &secret)).await;
    assert_eq!((second.status, second.code()), (StatusCode::CONFLICT, "link_used".to_owned()));
    house.post(&format!("/v1/enrolments/{id}/confirm"), &shop.console, json!({"digits": digits})).await;
    let after = house.post("/v1/enrol", &NOBODY, knock_body(&house, &thief, &secret)).await;
    assert_eq!(after.code(), "link_used");
}

#[tokio::test]
async fn a_link_lives_ten_minutes() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let (_, unused) = open_enrolment(&house, &shop.console, shop.store).await;
    let (id, secret) = open_enrolment(&house, &shop.console, shop.store).await;
    let key = SigningKey::generate(&mut rng());
    house.pass(599);
    let digits = house.post("/v1/enrol", &NOBODY, knock_body(&house, &key, &secret)).await.text("/digits");
    house.pass(1);
    for secret in [&secret, &unused] {
        let answer = house.post("/v1/enrol", &NOBODY, knock_body(&house, &key, secret)).await;
        assert_eq!((answer.status, answer.code()), (StatusCode::GONE, "expired".to_owned()));
    }
    let late = house
        .post(
            &format!("/v1/enrolments/{id}/confirm"),
            &Caller::clone(&shop.console),
            json!({"digits": digits}),
        )
        .await;
    assert_eq!(late.status, StatusCode::GONE);
}

#[tokio::test]
async fn a_refused_device_is_told_and_stays_out() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let (id, secret) = open_enrolment(&house, &shop.console, shop.store).await;
    let key = SigningKey::generate(&mut rng());
    let digits = house.post("/v1/enrol", &NOBODY, knock_body(&house, &key, &secret)).await.text("/digits");
    let refused = house.post(&format!("/v1/enrolments/{id}/refuse"), &shop.console, json!({})).await;
    assert_eq!(refused.text("/state"), "refused");
    assert_eq!(
        house.post("/v1/enrol", &NOBODY, knock_body(&house, &key, &secret)).await.text("/state"),
        "refused"
    );
    let after =
        house.post(&format!("/v1/enrolments/{id}/confirm"), &shop.console, json!({"digits": digits})).await;
    assert_eq!(after.code(), "not_waiting");
}

#[tokio::test]
async fn what_does_not_prove_the_key_does_not_even_wait() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let (id, secret) = open_enrolment(&house, &shop.console, shop.store).await;
    let (key, other) = (SigningKey::generate(&mut rng()), SigningKey::generate(&mut rng()));
    let subject = enrolment_subject(&[7; 16]);
    let right = Enrol {
        iat: house.now(),
        key: key.public(),
        origin: origin(),
        subject: {
            let bytes =
                base64::Engine::decode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, &secret).unwrap();
            enrolment_subject(&bytes.try_into().unwrap())
        },
    };
    let none = MerchantId::NONE;
    let elsewhere = "https://evil.example".to_owned().try_into().unwrap();
    let wrong = [
        ("bad_signature", signed(&other, right.clone(), &none)),
        ("bad_signature", signed(&key, right.clone(), &shop.merchant)),
        ("other_subject", signed(&key, Enrol { subject, ..right.clone() }, &none)),
        ("other_origin", signed(&key, Enrol { origin: elsewhere, ..right.clone() }, &none)),
        ("stale", signed(&key, Enrol { iat: house.now().minus(301), ..right.clone() }, &none)),
    ];
    for (code, enrol) in wrong {
        let body = json!({"enrol": enrol, "secret": secret, "name": "Till"});
        let answer = house.post("/v1/enrol", &NOBODY, body).await;
        assert_eq!((answer.status, answer.code()), (StatusCode::UNPROCESSABLE_ENTITY, code.to_owned()));
    }
    let unknown = json!({"enrol": signed(&key, right, &none), "secret": "A".repeat(22), "name": "Till"});
    house.post("/v1/enrol", &NOBODY, unknown).await.assert_problem(StatusCode::NOT_FOUND, "a link of nobody");
    let all = house.get("/v1/enrolments", &shop.console).await.json();
    let ours = all.as_array().unwrap().iter().find(|one| one["id"] == *id.as_str()).unwrap();
    assert_eq!(ours["state"], "open");
}

#[tokio::test]
async fn an_enrolled_device_is_listed_at_its_store() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let store = house
        .post("/v1/stores", &shop.console, json!({"name": "Torget 2", "time_zone": "Europe/Oslo"}))
        .await;
    let (_, counter) = enrol(&house, &shop.console, store.text("/id").parse().unwrap()).await;
    let devices = house.get("/v1/devices", &shop.console).await.json();
    let one = devices.as_array().unwrap().iter().find(|one| one["id"] == counter.device.to_string()).unwrap();
    assert_eq!((one["store_name"].as_str(), one["status"].as_str()), (Some("Torget 2"), Some("active")));
    let nowhere = house.post("/v1/enrolments", &shop.console, json!({"store": "A".repeat(22)})).await;
    nowhere.assert_problem(StatusCode::NOT_FOUND, "a store of nobody");
}
