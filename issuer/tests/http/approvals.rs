//! What a limit refused waits at the merchant's counters for a second person.

use axum::http::StatusCode;
use serde_json::{Value, json};
use tenthcup_token::{Digest, Intent, StaffId};

use crate::house::{Answer, Caller, House};
use crate::people::{Counter, Shop, enrol, hire};

async fn waiting(house: &House, counter: &Counter) -> Vec<Value> {
    let list = house.get("/v1/approvals", &counter.session).await;
    assert_eq!(list.status, StatusCode::OK);
    list.json().as_array().unwrap().clone()
}

/// Punches the shop's card until the limit of person and card refuses it; the verdict and the body of that scan.
async fn over_the_limit(house: &House, shop: &mut Shop) -> (Value, Value) {
    shop.counter.sign_on(house, shop.staff).await;
    for _ in 0..4 {
        let intent = Intent::Punch { count: 1, code: shop.holder.show(house) };
        let verdict = shop.counter.scan(house, shop.staff, intent).await;
        assert_eq!(verdict.text("/verdict"), "accepted");
    }
    let intent = Intent::Punch { count: 1, code: shop.holder.show(house) };
    let entry = shop.counter.entry(house, shop.staff, intent);
    let verdict = house.post("/v1/scans", &Caller::Nobody, entry.clone()).await.json();
    (verdict, entry)
}

#[tokio::test]
async fn a_new_program_has_limits_and_a_second_person_may_go_beyond() {
    let house = House::new();
    let mut shop = Shop::open(&house, "anna").await;
    let (refused, entry) = over_the_limit(&house, &mut shop).await;
    assert_eq!((&refused["verdict"], &refused["reason"]), (&json!("refused"), &json!("over_limit_pair")));
    assert_eq!(refused["approve_until"], json!(house.now().plus(600)));
    let hash = shop.counter.head;
    assert_eq!(refused["entry"]["hash"], json!(hash));

    let jonas = hire(&house, &shop.console, "Jonas").await;
    let (_, mut other) = enrol(&house, &shop.console, shop.store).await;
    other.sign_on(&house, jonas).await;
    let mine = waiting(&house, &shop.counter).await;
    assert_eq!((mine.len(), &mine[0]["own"]), (1, &json!(true)));
    let theirs = waiting(&house, &other).await;
    assert_eq!((theirs.len(), &theirs[0]["own"]), (1, &json!(false)));
    assert_eq!(theirs[0]["entry"], json!(hash));
    assert_eq!(theirs[0]["card"], json!(shop.holder.card.to_string()[..6]));
    assert_eq!((&theirs[0]["staff_name"], &theirs[0]["count"]), (&json!("Anna"), &json!(1)));

    let alone = shop.counter.scan(&house, shop.staff, Intent::Approve { entry: hash }).await;
    assert_eq!(alone.text("/reason"), "approval_same_person");
    let approved = other.scan(&house, jonas, Intent::Approve { entry: hash }).await;
    assert_eq!(approved.text("/verdict"), "accepted");
    assert_eq!(approved.json()["card"]["progress"], json!(5));
    assert!(waiting(&house, &other).await.is_empty());
    // The first counter asks again, and hears the same.
    let again = house.post("/v1/scans", &Caller::Nobody, entry).await;
    assert_eq!((again.text("/verdict"), again.text("/event")), ("accepted".into(), approved.text("/event")));
    // The console opens both tokens of the evidence.
    let events =
        house.get(&format!("/v1/cards/{}/events", shop.holder.card), &shop.console).await.json().to_string();
    assert!(events.contains("\"approve\""), "{events}");
}

#[tokio::test]
async fn another_merchant_sees_and_approves_nothing() {
    let house = House::new();
    let mut ours = Shop::open(&house, "anna").await;
    let mut theirs = Shop::open(&house, "bert").await;
    over_the_limit(&house, &mut ours).await;
    theirs.counter.sign_on(&house, theirs.staff).await;
    assert!(waiting(&house, &theirs.counter).await.is_empty());
    let approve = Intent::Approve { entry: ours.counter.head };
    let refused = theirs.counter.scan(&house, theirs.staff, approve).await;
    assert_eq!(refused.text("/reason"), "approval_unknown");
    let approve = Intent::Approve { entry: Digest::ZERO };
    let refused = theirs.counter.scan(&house, theirs.staff, approve).await;
    assert_eq!(refused.text("/reason"), "approval_unknown");
    assert_eq!(waiting(&house, &ours.counter).await.len(), 1);
}

#[tokio::test]
async fn a_limit_that_is_null_is_none_and_one_that_is_absent_is_the_default() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let make = async |more: Value| {
        let mut body = crate::people::program_body();
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        house.post("/v1/programs", &shop.console, body).await
    };
    let limits = |made: &Answer| {
        let made = made.json();
        ["card_per_hour", "staff_per_hour", "staff_per_day", "pair_per_day", "device_per_hour"]
            .map(|field| made[field].as_u64())
    };
    assert_eq!(limits(&make(json!({})).await), [Some(6), Some(240), Some(1500), Some(4), Some(400)]);
    let some = make(json!({"max_per_scan": 5, "card_per_hour": null, "staff_per_day": 9})).await;
    assert_eq!(limits(&some), [None, Some(240), Some(9), Some(20), Some(400)]);
    let wrong = make(json!({"max_per_scan": 5, "pair_per_day": 4})).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.json()["fields"].get("pair_per_day").is_some(), "{}", wrong.json());
}

#[tokio::test]
async fn a_card_on_record_as_their_own_is_not_punched_by_them() {
    let house = House::new();
    let mut shop = Shop::open(&house, "anna").await;
    let other = Shop::open(&house, "bert").await;
    let path = format!("/v1/staff/{}/cards", shop.staff);
    for wrong in [json!([other.holder.card]), json!([StaffId::NONE])] {
        let answer = house.post(&path, &shop.console, json!({"cards": wrong})).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let set = house.post(&path, &shop.console, json!({"cards": [shop.holder.card]})).await.json();
    assert_eq!(set["own_cards"], json!([shop.holder.card]));
    shop.counter.sign_on(&house, shop.staff).await;
    let intent = Intent::Punch { count: 1, code: shop.holder.show(&house) };
    let refused = shop.counter.scan(&house, shop.staff, intent).await.json();
    assert_eq!((&refused["reason"], refused.get("approve_until")), (&json!("own_card"), None));
    assert_eq!(house.post(&path, &shop.console, json!({"cards": []})).await.status, StatusCode::OK);
    let intent = Intent::Punch { count: 1, code: shop.holder.show(&house) };
    let taken = shop.counter.scan(&house, shop.staff, intent).await;
    assert_eq!(taken.text("/verdict"), "accepted");
}
