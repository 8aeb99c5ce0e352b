//! Numbers to say instead of a code that no camera reads.

use axum::http::StatusCode;
use serde_json::json;

use crate::house::House;
use crate::people::{Holder, Shop};

const ISSUE: &str = "/v1/wallet/short-code";
const READ: &str = "/v1/counter/short-code";

#[tokio::test]
async fn a_number_stands_for_the_code_of_this_wallet_once() {
    let house = House::new();
    let mut shop = Shop::open(&house, "anna").await;
    let code = shop.holder.show(&house);
    let issued = house.post(ISSUE, &shop.holder.session, json!({"code": code})).await;
    assert_eq!(issued.status, StatusCode::OK, "{}", issued.json());
    let number = json!({"number": issued.text("/number")});
    let early = house.post(READ, &shop.counter.session, number.clone()).await;
    assert_eq!((early.status, early.code()), (StatusCode::FORBIDDEN, "staff_not_signed_on".to_owned()));
    shop.counter.sign_on(&house, shop.staff).await;
    let read = house.post(READ, &shop.counter.session, number.clone()).await;
    assert_eq!((read.status, read.text("/code")), (StatusCode::OK, code.clone()));
    assert_eq!(shop.counter.punch(&house, shop.staff, code).await["verdict"], "accepted");
    let again = house.post(READ, &shop.counter.session, number).await;
    assert_eq!((again.status, again.code()), (StatusCode::NOT_FOUND, "short_code_unknown".to_owned()));
}

#[tokio::test]
async fn no_other_card_merchant_or_time() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let elsewhere = Shop::open(&house, "berit").await;
    elsewhere.counter.sign_on(&house, elsewhere.staff).await;
    shop.counter.sign_on(&house, shop.staff).await;
    let stranger = Holder::join(&house, shop.merchant, shop.program).await;
    for (code, what) in
        [(stranger.show(&house), "code"), ("905".to_owned(), "malformed"), ("x".to_owned(), "malformed")]
    {
        let refused = house.post(ISSUE, &shop.holder.session, json!({"code": code})).await;
        refused.assert_problem(StatusCode::UNPROCESSABLE_ENTITY, what);
    }
    let issue = async || {
        let issued = house.post(ISSUE, &shop.holder.session, json!({"code": shop.holder.show(&house)})).await;
        issued.text("/number")
    };
    let number = issue().await;
    let there = house.post(READ, &elsewhere.counter.session, json!({"number": number})).await;
    assert_eq!(there.code(), "short_code_unknown");
    let mut misread = number.clone().into_bytes();
    misread[0] = if misread[0] == b'9' { b'0' } else { misread[0] + 1 };
    let misread = String::from_utf8(misread).unwrap();
    let wrong = house.post(READ, &shop.counter.session, json!({"number": misread})).await;
    wrong.assert_problem(StatusCode::UNPROCESSABLE_ENTITY, "one digit misread");
    house.pass(60);
    assert_eq!(
        house.post(READ, &shop.counter.session, json!({"number": number})).await.code(),
        "short_code_unknown"
    );
}
