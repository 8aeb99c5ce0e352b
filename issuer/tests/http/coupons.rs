//! Receipt coupons over HTTP: made by an API key, looked at by anybody who has the link, claimed by a card's key.

use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tenthcup_issuer::config::Whole;
use tenthcup_token::{Coupon, Unverified, sale_digest};

use crate::house::{Answer, Caller, House};
use crate::people::{self, Holder, Shop, Till};

async fn mint(house: &House, till: &Till, sale: &str) -> Answer {
    house.post("/v1/coupons", &till.key, json!({ "sale": sale })).await
}

/// The COUPON behind the `#` of a link.
fn coupon_in(minted: &Answer) -> String {
    let url = minted.text("/url");
    let (page, coupon) = url.split_once("#coupon=").expect("a coupon behind the #");
    assert!(page.ends_with("/wallet/"), "{page}");
    coupon.to_owned()
}

fn claim_body(house: &House, holder: &Holder, coupon: &str) -> Value {
    let subject =
        Unverified::<Coupon>::from_base64(coupon).map(|token| tenthcup_token::Digest::of(token.bytes()));
    let claim = people::claim(house, holder.merchant, &holder.key, subject.unwrap());
    json!({ "coupon": coupon, "claim": claim, "card": holder.card })
}

async fn claim(house: &House, holder: &Holder, coupon: &str) -> Answer {
    house.post("/v1/coupons/claim", &Caller::Nobody, claim_body(house, holder, coupon)).await
}

#[tokio::test]
async fn a_till_mints_and_a_phone_claims() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let minted = mint(&house, &shop.till, "R-1").await;
    assert_eq!(minted.status, StatusCode::CREATED, "{}", minted.json());
    assert!(minted.text("/svg").starts_with("<svg"));
    let png = STANDARD.decode(minted.text("/png")).unwrap();
    // The header of a PNG: width and height at most a small printer's dots, one bit, grey.
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    let side = u32::from_be_bytes(png[16..20].try_into().unwrap());
    assert!((200..=384).contains(&side), "{side}");
    assert_eq!(png[24..26], [1, 0]);
    let coupon = coupon_in(&minted);
    let claims = Unverified::<Coupon>::from_base64(&coupon).unwrap().claims_unverified().clone();
    assert_eq!(claims.sale, sale_digest(&shop.merchant, &"R-1".to_owned().try_into().unwrap()));

    let again = mint(&house, &shop.till, "R-1").await;
    assert_eq!((again.status, again.json()), (StatusCode::OK, minted.json()));

    let look = || house.post("/v1/coupons/look", &Caller::Nobody, json!({ "coupon": coupon }));
    let offer = look().await;
    assert_eq!(offer.status, StatusCode::OK, "{}", offer.json());
    assert_eq!(
        (offer.text("/face/program_name"), offer.text("/store_name")),
        ("The tenth cup".into(), "Storgata 10".into())
    );
    assert_eq!(offer.text("/program"), shop.program.to_string());

    let claimed = claim(&house, &shop.holder, &coupon).await;
    assert_eq!(claimed.status, StatusCode::OK, "{}", claimed.json());
    assert_eq!(claimed.json()["card"]["progress"], 1);
    assert_eq!(
        claim(&house, &shop.holder, &coupon).await.text("/event/receipt"),
        claimed.text("/event/receipt")
    );
    let other = Holder::join(&house, shop.merchant, shop.program).await;
    for answer in [claim(&house, &other, &coupon).await, look().await] {
        answer.assert_problem(StatusCode::CONFLICT, "claimed");
        assert_eq!((answer.code(), answer.json()["at"].clone()), ("already_used".into(), json!(house.now())));
    }
    let events = house.get(&format!("/v1/cards/{}/events", shop.holder.card), &shop.console).await.json();
    let kinds: Vec<_> =
        events["events"][0]["evidence"].as_array().unwrap().iter().map(|one| &one["kind"]).collect();
    assert_eq!(kinds, ["claim", "coupon"]);
}

#[tokio::test]
async fn a_key_is_told_once_and_dies_when_revoked() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let Caller::Bearer(key) = &shop.till.key else { unreachable!() };
    assert!(key.starts_with("tcp_") && key.len() == 69, "{key}");
    let secret = &key[26..];
    let listed = house.get("/v1/api-keys", &shop.console).await;
    assert_eq!(listed.text("/0/name"), "Front till");
    assert!(!String::from_utf8(listed.bytes).unwrap().contains(secret), "the secret is told once");
    let in_url = house.get(&format!("/v1/coupons?key={key}"), &Caller::Nobody).await;
    assert_eq!(in_url.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(mint(&house, &shop.till, "R-1").await.status, StatusCode::CREATED);
    let revoke = format!("/v1/api-keys/{}/revoke", shop.till.id);
    let revoked = house.post(&revoke, &shop.console, json!({})).await.json();
    assert_eq!(revoked["revoked"], json!(house.now()));
    mint(&house, &shop.till, "R-2").await.assert_problem(StatusCode::UNAUTHORIZED, "a revoked key");
    house.pass(10);
    assert_eq!(
        house.post(&revoke, &shop.console, json!({})).await.json(),
        revoked,
        "once revoked stays revoked"
    );
}

#[tokio::test]
async fn what_a_till_gets_wrong_is_said() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    for sale in [String::new(), "x".repeat(65), "a\nb".to_owned()] {
        for path in ["/v1/coupons", "/v1/coupons/void"] {
            let answer = house.post(path, &shop.till.key, json!({ "sale": sale })).await;
            answer.assert_problem(StatusCode::UNPROCESSABLE_ENTITY, &sale);
            assert!(answer.json()["fields"]["sale"].is_string(), "{}", answer.json());
        }
    }
    let void =
        async |sale: &str| house.post("/v1/coupons/void", &shop.till.key, json!({ "sale": sale })).await;
    void("R-0").await.assert_problem(StatusCode::NOT_FOUND, "no such sale");
    let coupon = coupon_in(&mint(&house, &shop.till, "R-1").await);
    assert_eq!(void("R-1").await.json()["void"], true);
    assert_eq!(void("R-1").await.status, StatusCode::OK);
    let refused = claim(&house, &shop.holder, &coupon).await;
    assert_eq!((refused.status, refused.code()), (StatusCode::CONFLICT, "coupon_void".into()));
    mint(&house, &shop.till, "R-1").await.assert_problem(StatusCode::CONFLICT, "an undone sale");

    let coupon = coupon_in(&mint(&house, &shop.till, "R-2").await);
    assert_eq!(claim(&house, &shop.holder, &coupon).await.status, StatusCode::OK);
    let refused = void("R-2").await;
    assert_eq!((refused.status, refused.code()), (StatusCode::CONFLICT, "already_used".into()));
    let detail = refused.text("/detail");
    assert!(detail.contains("counter") && detail.contains(&shop.holder.card.to_string()[..6]), "{detail}");

    let elsewhere =
        house.post("/v1/stores", &shop.console, json!({"name": "B", "time_zone": "Europe/Oslo"})).await;
    let key = json!({"name": "T", "program": shop.program, "store": elsewhere.text("/id")});
    assert_eq!(house.post("/v1/api-keys", &shop.console, key).await.status, StatusCode::CREATED);
    for (field, value) in [("program", json!("A".repeat(22))), ("store", json!("A".repeat(22)))] {
        let mut key = json!({"name": "T", "program": shop.program, "store": shop.store});
        key[field] = value;
        house.post("/v1/api-keys", &shop.console, key).await.assert_problem(StatusCode::NOT_FOUND, field);
    }
}

#[tokio::test]
async fn a_key_that_is_used_too_much_waits_and_others_do_not() {
    let house = House::with(|config| config.limits.api_key_per_minute = Whole::nearest(5));
    let shop = Shop::open(&house, "anna").await;
    let other = Till::make(&house, &shop.console, shop.program, shop.store).await;
    for _ in 0..5 {
        assert!(mint(&house, &shop.till, "R-1").await.status.is_success());
    }
    mint(&house, &shop.till, "R-1").await.assert_problem(StatusCode::TOO_MANY_REQUESTS, "the sixth");
    assert!(mint(&house, &other, "R-1").await.status.is_success());
}

#[tokio::test]
async fn a_coupon_that_is_not_ours_is_not_known() {
    let house = House::new();
    let (ours, theirs) = (Shop::open(&house, "anna").await, Shop::open(&house, "bert").await);
    let coupon = coupon_in(&mint(&house, &theirs.till, "R-1").await);
    let refused = claim(&house, &ours.holder, &coupon).await;
    assert!(refused.status.is_client_error(), "a card of another merchant");
    let mut token = Unverified::<Coupon>::from_base64(&coupon).unwrap().bytes().to_vec();
    *token.last_mut().unwrap() ^= 1;
    let forged = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(token);
    for bad in [forged.as_str(), "", "AAAA", &coupon[1..]] {
        let answer = house.post("/v1/coupons/look", &Caller::Nobody, json!({ "coupon": bad })).await;
        assert!(answer.status.is_client_error(), "{bad}");
        answer.assert_problem(answer.status, bad);
    }
    let unknown = house.post("/v1/coupons/look", &Caller::Nobody, json!({ "coupon": forged })).await;
    assert_eq!((unknown.status, unknown.code()), (StatusCode::NOT_FOUND, "unknown_coupon".into()));
    house.pass(86_400);
    let late = house.post("/v1/coupons/look", &Caller::Nobody, json!({ "coupon": coupon })).await;
    assert_eq!((late.status, late.code()), (StatusCode::GONE, "expired".into()));
}
