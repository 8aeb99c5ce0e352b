//! What a counter takes along for when there is no network.

use axum::http::header::{ETAG, IF_NONE_MATCH};
use axum::http::{Method, StatusCode};
use serde_json::json;
use tenthcup_token::{FreezeList, Unverified};

use crate::house::{Answer, House, request};
use crate::people::{Holder, Shop, sign_in};

async fn again(house: &House, shop: &Shop, etag: &Answer) -> Answer {
    let mut request = request(Method::GET, "/v1/offline", &shop.counter.session, None);
    request.headers_mut().insert(IF_NONE_MATCH, etag.headers[ETAG].clone());
    house.send(request).await
}

#[tokio::test]
async fn a_counter_gets_keys_freezes_and_cards_and_only_what_changed() {
    let house = House::new();
    let mut shop = Shop::open(&house, "anna").await;
    let other = Shop::open(&house, "bert").await;
    let bundle = house.get("/v1/offline", &shop.counter.session).await;
    let says = bundle.json();
    assert_eq!(says["now"], json!(house.now()));
    assert_eq!(says["keyset"], house.get("/v1/keyset", &crate::house::Caller::Nobody).await.json());
    assert_eq!(says["merchant"], json!(shop.merchant));
    assert!(Unverified::<FreezeList>::from_base64(says["freeze"].as_str().unwrap()).is_ok());
    let cards = says["cards"].as_array().unwrap();
    assert_eq!(cards.len(), 1, "not the other merchant's {}", other.holder.card);
    assert_eq!(cards[0]["id"], json!(shop.holder.card));
    assert_eq!(cards[0]["key"]["x"], json!(shop.holder.key.public())["x"]);
    assert_eq!((&cards[0]["generation"], &cards[0]["frozen"]), (&json!(0), &json!(false)));
    assert!(says.get("next").is_none());

    house.pass(60);
    let same = again(&house, &shop, &bundle).await;
    assert_eq!((same.status, same.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    let path = format!("/v1/cards/{}/status", shop.holder.card);
    house.post(&path, &shop.console, json!({"status": "frozen"})).await;
    let changed = again(&house, &shop, &bundle).await;
    assert_eq!(changed.json()["cards"][0]["frozen"], true);

    // 90 days later nobody asks for the card any more.
    house.pass(90 * 24 * 3600);
    let counter = &shop.counter;
    let path = "/v1/counter/session";
    shop.counter.session =
        sign_in(&house, path, *counter.device.as_bytes(), counter.merchant, &counter.key).await;
    assert_eq!(house.get("/v1/offline", &shop.counter.session).await.json()["cards"], json!([]));
}

#[tokio::test]
async fn many_cards_come_in_pages() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    for _ in 0..520 {
        Holder::join(&house, shop.merchant, shop.program).await;
    }
    let first = house.get("/v1/offline", &shop.counter.session).await.json();
    assert_eq!(first["cards"].as_array().unwrap().len(), 500);
    let next = first["next"].as_str().unwrap();
    let second = house.get(&format!("/v1/offline?after={next}"), &shop.counter.session).await.json();
    assert_eq!(second["cards"].as_array().unwrap().len(), 21);
    assert!(second.get("next").is_none());
    let ids = |page: &serde_json::Value| -> Vec<String> {
        page["cards"].as_array().unwrap().iter().map(|card| card["id"].to_string()).collect()
    };
    let mut all = [ids(&first), ids(&second)].concat();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 521);
    for wrong in ["1", "1.2", "1.2.x", "-1.2.AAAAAAAAAAAAAAAAAAAAAA", "a.b.c.d"] {
        let answer = house.get(&format!("/v1/offline?after={wrong}"), &shop.counter.session).await;
        answer.assert_problem(StatusCode::BAD_REQUEST, wrong);
    }
}
