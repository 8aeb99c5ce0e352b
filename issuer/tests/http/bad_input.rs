//! Whatever is sent, every route answers with a clear problem of the caller's, and nothing panics.

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Method, StatusCode};
use serde_json::json;
use tenthcup_issuer::http::{Access, Route, table};

use crate::access::path_of;
use crate::house::{Answer, Caller, House, request};
use crate::people::Shop;

/// Posts that take no body but `{}`.
const WITHOUT_BODY: [&str; 11] = [
    "/v1/restore/merge",
    "/v1/restore/end",
    "/v1/devices/{id}/confirm",
    "/v1/cards/{id}/erase",
    "/v1/alarms/{id}/seen",
    "/v1/login/nonce",
    "/v1/api-keys/{id}/revoke",
    "/v1/programs/{id}/invites",
    "/v1/programs/{id}/papers",
    "/v1/devices/{id}/revoke",
    "/v1/enrolments/{id}/refuse",
];

fn posts() -> impl Iterator<Item = Route> {
    table().into_iter().filter(|route| *route.method() == Method::POST)
}

fn caller(route: &Route, shop: &Shop) -> Caller {
    match route.access() {
        Access::Console => shop.console.clone(),
        Access::Device => shop.counter.session.clone(),
        Access::Wallet => shop.holder.session.clone(),
        Access::ApiKey => shop.till.key.clone(),
        Access::Page | Access::Public | Access::Entry => Caller::Nobody,
    }
}

async fn send_raw(
    house: &House,
    route: &Route,
    shop: &Shop,
    media_type: Option<&str>,
    body: Vec<u8>,
) -> Answer {
    let path = path_of(route.path(), shop);
    let mut request = request(route.method().clone(), &path, &caller(route, shop), None);
    if let Some(media_type) = media_type {
        request.headers_mut().insert(CONTENT_TYPE, media_type.parse().unwrap());
    }
    *request.body_mut() = Body::from(body);
    house.send(request).await
}

#[tokio::test]
async fn a_body_that_is_no_json() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    for route in posts() {
        for body in ["{", "{\"", "not json", "{'a': 1}", "\u{0}", "}"] {
            let answer = send_raw(&house, &route, &shop, Some("application/json"), body.into()).await;
            answer.assert_problem(StatusCode::BAD_REQUEST, &format!("{} with {body:?}", route.path()));
            assert_eq!(answer.code(), "malformed_json", "{} with {body:?}", route.path());
        }
    }
}

#[tokio::test]
async fn a_body_of_another_shape() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    for route in posts() {
        let shapes =
            [json!([]), json!(null), json!(7), json!("text"), json!({"no_such_field": 1}), json!([[[[]]]])];
        for body in shapes {
            let answer =
                send_raw(&house, &route, &shop, Some("application/json"), body.to_string().into()).await;
            answer.assert_problem(StatusCode::UNPROCESSABLE_ENTITY, &format!("{} with {body}", route.path()));
        }
    }
}

#[tokio::test]
async fn a_body_that_is_too_large() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    for route in posts() {
        let body = format!("{{\"name\":\"{}\"}}", "x".repeat(64 * 1024));
        let answer = send_raw(&house, &route, &shop, Some("application/json"), body.into()).await;
        answer.assert_problem(StatusCode::PAYLOAD_TOO_LARGE, route.path());
    }
}

#[tokio::test]
async fn a_body_of_another_media_type() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    for route in posts().filter(|route| !WITHOUT_BODY.contains(&route.path())) {
        for media_type in
            [None, Some("text/plain"), Some("application/x-www-form-urlencoded"), Some("multipart/form-data")]
        {
            let answer = send_raw(&house, &route, &shop, media_type, b"{}".to_vec()).await;
            answer.assert_problem(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                &format!("{} as {media_type:?}", route.path()),
            );
        }
    }
}

#[tokio::test]
async fn a_deeply_nested_body_is_no_stack_overflow() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let body = format!("{}{}", "[".repeat(30_000), "]".repeat(30_000));
    for route in posts() {
        let answer = send_raw(&house, &route, &shop, Some("application/json"), body.clone().into()).await;
        assert!(answer.status.is_client_error(), "{}: {}", route.path(), answer.status);
    }
}

#[tokio::test]
async fn an_id_that_is_none_names_nothing() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    for route in table().into_iter().filter(|route| route.path().contains("{id}")) {
        for id in
            ["x", "AAAAAAAAAAAAAAAAAAAAAA", "..", "%00", "%2e%2e%2f", "AAAAAAAAAAAAAAAAAAAAAA%3D%3D", "%ff"]
        {
            let path = route.path().replace("{id}", id);
            let body = (*route.method() == Method::POST)
                .then(|| crate::access::body_for(route.method(), route.path(), &shop).unwrap());
            let answer =
                house.send(request(route.method().clone(), &path, &caller(&route, &shop), body)).await;
            answer.assert_problem(StatusCode::NOT_FOUND, &path);
        }
    }
}

#[tokio::test]
async fn another_path_and_another_method() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    for path in [
        "/v2/info",
        "/v1",
        "/v1/",
        "/v1/nothing",
        "/consol",
        "/assets/",
        "/assets/../Cargo.toml",
        "/.env",
        "//",
    ] {
        house.get(path, &Caller::Nobody).await.assert_problem(StatusCode::NOT_FOUND, path);
    }
    for route in table() {
        let path = path_of(&route.path().replace("{*path}", "shared.js"), &shop);
        let answer = house.send(request(Method::PUT, &path, &caller(&route, &shop), None)).await;
        answer.assert_problem(StatusCode::METHOD_NOT_ALLOWED, &path);
    }
}

#[tokio::test]
async fn parameters_that_are_none() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    for query in ["limit=x", "limit=-1", "after=x", "program=7", "limit=1&limit=2", "no_such=1"] {
        let path = format!("/v1/cards?{query}");
        house.get(&path, &shop.console).await.assert_problem(StatusCode::BAD_REQUEST, &path);
    }
}

#[tokio::test]
async fn a_token_that_is_none() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let long = "A".repeat(60_000);
    for token in ["", "A", "????", "hEmiATIE", "////", &long] {
        let asked = [
            ("/v1/scans", Caller::Nobody, json!({"entry": token})),
            ("/v1/invites/look", Caller::Nobody, json!({"invite": token})),
            ("/v1/claims", Caller::Nobody, json!({"claim": token, "program": shop.program})),
            ("/v1/wallet/session", Caller::Nobody, json!({"login": token})),
            ("/v1/counter/session", Caller::Nobody, json!({"login": token})),
            ("/v1/wallet/redemptions", shop.holder.session.clone(), json!({"redeem": token, "digits": "42"})),
        ];
        for (path, caller, body) in asked {
            let answer = house.post(path, &caller, body).await;
            answer.assert_problem(StatusCode::UNPROCESSABLE_ENTITY, &format!("{path} with {token:.20}"));
        }
    }
}
