use reqwest::Method;
use serde_json::json;
use tenthcup_tests::{Merchant, Service, binary};

use crate::Shop;

pub(crate) const MUST_HAPPEN: &str =
    "limits per address, account and device; constant answers for unknown ids";

#[tokio::test]
async fn a_pin_is_not_guessed() {
    let shop = Shop::open().await;
    let mut seen = Vec::new();
    for guess in 0..10 {
        let body = json!({ "staff": shop.counter.staff, "pin": format!("{guess:04}") });
        seen.push(shop.counter.api.post("/v1/counter/shift", &body).await.unwrap_err().status().unwrap());
    }
    assert_eq!(seen[..5], [403; 5], "wrong PINs are told so: {seen:?}");
    assert_eq!(seen.last(), Some(&429), "and then they wait: {seen:?}");
    let right = json!({ "staff": shop.counter.staff, "pin": "4711" });
    let fault = shop.counter.api.post("/v1/counter/shift", &right).await.unwrap_err();
    assert_eq!(fault.status(), Some(429), "also the right one");
}

#[tokio::test]
async fn a_password_is_not_guessed_and_unknown_logins_look_the_same() {
    let shop = Shop::open().await;
    let api = shop.service.api();
    let try_one = |login: &'static str| {
        let api = api.clone();
        async move {
            let body = json!({ "login": login, "password": "wrong wrong wrong" });
            let fault = api.post("/v1/session", &body).await.unwrap_err();
            (fault.status().unwrap(), fault.code().unwrap().to_owned())
        }
    };
    assert_eq!(try_one("owner@example.org").await, try_one("nobody@example.org").await);
    let mut last = 0;
    for _ in 0..10 {
        last = try_one("owner@example.org").await.0;
    }
    assert_eq!(last, 429);
}

#[tokio::test]
async fn one_address_gets_only_so_many_answers() {
    let limit = ("TENTHCUP_LIMITS__PUBLIC_PER_MINUTE".to_owned(), "20".to_owned());
    let service = Service::begin_with(binary().unwrap(), vec![limit]).await.unwrap();
    let api = service.api();
    let mut refused = None;
    for _ in 0..40 {
        let answer = api.request(Method::GET, "/v1/info").send().await.unwrap();
        if answer.status() == 429 {
            refused = Some(answer);
            break;
        }
    }
    let refused = refused.expect("no limit");
    assert!(refused.headers().contains_key("retry-after"));
}

#[tokio::test]
async fn ids_of_others_are_as_unknown_as_those_that_do_not_exist() {
    let shop = Shop::open().await;
    let other = Merchant::set_up_another(&shop.service).await.unwrap();
    let nowhere = tenthcup_token::CardId::from_bytes([1; 16]);
    for end in ["", "/events"] {
        let own = other.api.get(&format!("/v1/cards/{}{end}", shop.wallet.card)).await.unwrap_err();
        let none = other.api.get(&format!("/v1/cards/{nowhere}{end}")).await.unwrap_err();
        assert_eq!(format!("{own:?}"), format!("{none:?}"));
        assert_eq!(own.status(), Some(404));
    }
}
