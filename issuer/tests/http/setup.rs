//! Setting up by the link of `init`.

use axum::http::StatusCode;
use serde_json::json;
use tenthcup_ledger::LinkPurpose;

use crate::house::{Caller, House, set_up_body};

#[tokio::test]
async fn the_link_sets_up_one_merchant_and_then_nothing() {
    let house = House::new();
    let secret = house.link(LinkPurpose::SetUp, 3600).await;
    let first = house.post("/v1/setup", &Caller::Nobody, set_up_body(&secret, "Anna@Nord.example")).await;
    assert_eq!(first.status, StatusCode::CREATED);
    assert_eq!(first.json()["merchant"]["name"], "Kaffebar Nord");
    assert_eq!(
        (first.text("/login"), first.text("/role")),
        ("anna@nord.example".to_owned(), "owner".to_owned())
    );
    let console = Caller::Console(first.cookie());
    assert_eq!(house.get("/v1/session", &console).await.json(), first.json());

    let second = house.post("/v1/setup", &Caller::Nobody, set_up_body(&secret, "bert")).await;
    second.assert_problem(StatusCode::FORBIDDEN, "the link again");
    assert_eq!(second.code(), "link_used");
}

#[tokio::test]
async fn two_who_use_it_at_once_make_one_merchant() {
    let house = House::new();
    let secret = house.link(LinkPurpose::SetUp, 3600).await;
    let (one, other) = tokio::join!(
        house.post("/v1/setup", &Caller::Nobody, set_up_body(&secret, "anna")),
        house.post("/v1/setup", &Caller::Nobody, set_up_body(&secret, "bert")),
    );
    let made = [&one, &other].iter().filter(|answer| answer.status == StatusCode::CREATED).count();
    assert_eq!(made, 1, "{} and {}", one.status, other.status);
    assert_eq!(house.app.keys().key_set().signed().claims().keys().len(), 1);
}

#[tokio::test]
async fn a_link_that_is_none_makes_no_keys() {
    let house = House::new();
    let sign_in = house.link(LinkPurpose::SignIn { login: "anna".to_owned() }, 3600).await;
    let expired = house.link(LinkPurpose::SetUp, 60).await;
    house.pass(61);
    for secret in ["", "x", &"A".repeat(43), &sign_in, &expired] {
        let answer = house.post("/v1/setup", &Caller::Nobody, set_up_body(secret, "anna")).await;
        answer.assert_problem(StatusCode::FORBIDDEN, secret);
        assert_eq!(answer.code(), "link_used");
    }
    assert_eq!(house.app.keys().key_set().version(), 1);
}

#[tokio::test]
async fn a_field_that_is_wrong_is_named_and_the_link_stays_good() {
    let house = House::new();
    house.set_up("anna").await;
    let secret = house.link(LinkPurpose::SetUp, 3600).await;
    let wrong = [
        ("merchant_name", ""),
        ("store_name", "two\nlines"),
        ("time_zone", "Europe/Nowhere"),
        ("currency", "kroner"),
        ("login", "  "),
        ("password", "short"),
    ];
    for (field, value) in wrong {
        let mut body = set_up_body(&secret, "bert");
        body[field] = json!(value);
        let answer = house.post("/v1/setup", &Caller::Nobody, body).await;
        answer.assert_problem(StatusCode::UNPROCESSABLE_ENTITY, field);
        assert!(answer.json()["fields"][field].is_string(), "{field} is not named in {}", answer.json());
        assert!(!value.is_empty() || !answer.text("/detail").is_empty());
    }
    let taken = house.post("/v1/setup", &Caller::Nobody, set_up_body(&secret, "ANNA")).await;
    taken.assert_problem(StatusCode::CONFLICT, "a login that is taken");
    assert_eq!(taken.code(), "login_taken");
    let made = house.post("/v1/setup", &Caller::Nobody, set_up_body(&secret, "bert")).await;
    assert_eq!(made.status, StatusCode::CREATED);
}
