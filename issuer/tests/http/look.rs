//! Looking at a card without punching it.

use axum::http::StatusCode;
use serde_json::{Value, json};
use tenthcup_token::{Intent, Money};

use crate::house::{Caller, House};
use crate::people::{Holder, Shop, hire, program_body};

const LOOK: &str = "/v1/counter/look";

async fn look(house: &House, shop: &Shop, code: &str) -> Value {
    let answer = house.post(LOOK, &shop.counter.session, json!({"code": code})).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.json());
    answer.json()
}

#[tokio::test]
async fn a_look_says_what_the_card_holds_and_burns_nothing() {
    let house = House::new();
    let mut shop = Shop::open(&house, "anna").await;
    let staff = shop.staff;
    shop.counter.sign_on(&house, staff).await;
    let code = shop.holder.show(&house);
    let seen = look(&house, &shop, &code).await;
    assert_eq!(seen["verdict"], "seen");
    assert_eq!(
        (&seen["card"]["progress"], &seen["card"]["needed"], &seen["card"]["rewards"]),
        (&json!(0), &json!(10), &json!(0))
    );
    assert_eq!(seen["card"]["program_name"], "The tenth cup");
    assert_eq!(look(&house, &shop, &code).await, seen, "the same code, looked at again");
    house.pass(5);
    assert_eq!(shop.counter.punch(&house, staff, code.clone()).await["verdict"], "accepted");
    let seen = look(&house, &shop, &code).await;
    assert_eq!(seen["card"]["progress"], 1, "a code that was used still shows what its card holds");
    assert_eq!(seen["card"]["last"], json!(house.now()));
    assert_eq!(shop.counter.punch(&house, staff, code).await["verdict"], "used");
}

#[tokio::test]
async fn what_would_get_no_punch_is_told_with_its_reason() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let other = Shop::open(&house, "berit").await;
    let code = shop.holder.show(&house);
    let reason_of = async |shop: &Shop, code: &str| {
        let seen = look(&house, shop, code).await;
        assert_eq!((&seen["verdict"], seen.get("card")), (&json!("refused"), None), "{seen}");
        seen["reason"].clone()
    };
    assert_eq!(reason_of(&shop, &code).await, "staff_not_signed_on");
    shop.counter.sign_on(&house, shop.staff).await;
    other.counter.sign_on(&house, other.staff).await;
    assert_eq!(reason_of(&shop, "9012345").await, "malformed");
    assert_eq!(reason_of(&other, &code).await, "other_merchant");
    house.pass(120);
    assert_eq!(reason_of(&shop, &code).await, "stale");
    let frozen = format!("/v1/cards/{}/status", shop.holder.card);
    assert_eq!(house.post(&frozen, &shop.console, json!({"status": "frozen"})).await.status, StatusCode::OK);
    assert_eq!(reason_of(&shop, &shop.holder.show(&house)).await, "card_frozen");
}

#[tokio::test]
async fn a_voucher_cannot_be_looked_at_and_its_digits_stay_good() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    shop.counter.sign_on(&house, shop.staff).await;
    let answer = house.post(LOOK, &shop.counter.session, json!({"code": "905"})).await;
    assert_eq!((answer.status, &answer.json()["verdict"]), (StatusCode::OK, &json!("refused")));
}

/// A program that asks for what `asks` says, and a card of it.
async fn asking(house: &House, shop: &Shop, asks: Value) -> Holder {
    let mut body = program_body();
    body["asks"] = asks;
    let made = house.post("/v1/programs", &shop.console, body).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.json());
    let program = made.text("/id").parse().unwrap();
    Holder::join(house, shop.merchant, program).await
}

#[tokio::test]
async fn a_program_that_asks_for_the_sale_or_the_amount_gets_no_punch_without() {
    let house = House::new();
    let mut shop = Shop::open(&house, "anna").await;
    let staff = shop.staff;
    shop.counter.sign_on(&house, staff).await;
    let holder = asking(&house, &shop, json!({"sale": true, "amount": true})).await;
    let view = house.get("/v1/counter", &shop.counter.session).await.json();
    assert!(view["store"]["currency"].is_string(), "{view}");
    let asked = view["programs"].as_array().unwrap().iter().map(|program| &program["asks"]);
    assert!(asked.clone().any(|asks| asks == &json!({"sale": true, "amount": true})));
    assert!(asked.clone().any(|asks| asks == &json!({"sale": false, "amount": false})));

    let code = holder.show(&house);
    let money = || Some(Money::new(4_500, "NOK".parse().unwrap()));
    for (sale, amount, expected) in
        [(None, money(), "sale_needed"), (Some("R-7"), None, "amount_needed"), (Some("R-7"), money(), "")]
    {
        let intent = Intent::Punch { count: 1, code: code.clone() };
        let body = shop.counter.entry_for(&house, staff, intent, sale, amount);
        let answer = house.post("/v1/scans", &Caller::Nobody, body).await.json();
        assert_eq!(answer["reason"].as_str().unwrap_or_default(), expected, "{answer}");
    }
}

#[tokio::test]
async fn who_is_a_manager_is_said_at_the_console_and_told_to_counters() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let second = hire(&house, &shop.console, "Mona").await;
    let path = format!("/v1/staff/{second}/role");
    let made = house.post(&path, &shop.console, json!({"role": "manager"})).await;
    assert_eq!((made.status, made.text("/role")), (StatusCode::OK, "manager".to_owned()));
    let view = house.get("/v1/counter", &shop.counter.session).await.json();
    let roles = view["staff"].as_array().unwrap().iter();
    let roles: Vec<_> =
        roles.map(|one| (one["id"].as_str().unwrap(), one["role"].as_str().unwrap())).collect();
    assert!(roles.contains(&(&second.to_string(), "manager")));
    assert!(roles.contains(&(&shop.staff.to_string(), "counter")));
    let other = Shop::open(&house, "berit").await;
    assert_eq!(
        house.post(&path, &other.console, json!({"role": "counter"})).await.status,
        StatusCode::NOT_FOUND
    );
    house
        .post(&path, &shop.console, json!({"role": "king"}))
        .await
        .assert_problem(StatusCode::UNPROCESSABLE_ENTITY, "role");
}
