//! The pages, and the headers that every answer has.

use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG,
    IF_NONE_MATCH, LOCATION, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{Method, StatusCode};
use tenthcup_issuer::config::Whole;
use tenthcup_issuer::http::table;

use crate::access::path_of;
use crate::house::{Caller, House, request};
use crate::people::Shop;

const NOBODY: Caller = Caller::Nobody;

#[tokio::test]
async fn every_answer_has_the_strict_headers() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let mut paths: Vec<_> = table().iter().map(|route| path_of(route.path(), &shop)).collect();
    paths.push("/nothing/here".to_owned());
    for path in paths {
        let answer = house.get(&path, &NOBODY).await;
        let policy = answer.headers[CONTENT_SECURITY_POLICY].to_str().unwrap();
        for part in [
            "default-src 'none'",
            "script-src 'self' 'wasm-unsafe-eval'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
        ] {
            assert!(policy.contains(part), "{part} is missing for {path}");
        }
        assert!(!policy.contains("unsafe-inline") && !policy.contains(" 'unsafe-eval'"), "{path}: {policy}");
        assert_eq!(answer.headers[X_CONTENT_TYPE_OPTIONS], "nosniff", "{path}");
        assert_eq!(answer.headers[REFERRER_POLICY], "no-referrer", "{path}");
        assert!(answer.headers["permissions-policy"].to_str().unwrap().contains("camera=(self)"), "{path}");
        let kept = if path.starts_with("/v1/") { "no-store" } else { "no-cache" };
        assert_eq!(answer.headers[CACHE_CONTROL], kept, "{path}");
    }
}

#[tokio::test]
async fn the_three_pages_are_there() {
    let house = House::new();
    for page in ["/console/", "/counter/", "/wallet/"] {
        let answer = house.get(page, &NOBODY).await;
        assert_eq!(
            (answer.status, answer.headers[CONTENT_TYPE].as_bytes()),
            (StatusCode::OK, &b"text/html; charset=utf-8"[..])
        );
        let bare = house.get(page.trim_end_matches('/'), &NOBODY).await;
        assert_eq!(bare.headers[LOCATION], page);
    }
    assert_eq!(house.get("/", &NOBODY).await.headers[LOCATION], "/console/");
    for script in ["/sw.js", "/counter/decoder-worker.js"] {
        assert_eq!(house.get(script, &NOBODY).await.headers[CONTENT_TYPE], "text/javascript; charset=utf-8");
    }
}

#[tokio::test]
async fn assets_are_sent_compressed_and_only_when_they_changed() {
    let house = House::new();
    let plain = house.get("/assets/shared.js", &NOBODY).await;
    for (taken, coding) in [("gzip, br;q=0.8", "br"), ("br;q=0, gzip", "gzip"), ("gzip", "gzip")] {
        let mut compressed = request(Method::GET, "/assets/shared.js", &NOBODY, None);
        compressed.headers_mut().insert(ACCEPT_ENCODING, taken.parse().unwrap());
        let compressed = house.send(compressed).await;
        assert_eq!(compressed.headers[CONTENT_ENCODING], coding, "{taken}");
        assert!(compressed.bytes.len() < plain.bytes.len() / 2);
    }
    assert!(!plain.headers.contains_key(CONTENT_ENCODING));
    let mut known = request(Method::GET, "/assets/shared.js", &NOBODY, None);
    known.headers_mut().insert(IF_NONE_MATCH, plain.headers[ETAG].clone());
    let known = house.send(known).await;
    assert_eq!((known.status, known.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
}

#[tokio::test]
async fn signs_of_life() {
    let house = House::new();
    assert_eq!(house.get("/healthz", &NOBODY).await.status, StatusCode::OK);
    assert_eq!(house.get("/readyz", &NOBODY).await.status, StatusCode::OK);
    let info = house.get("/v1/info", &NOBODY).await;
    assert_eq!(
        (info.text("/name"), info.text("/origin")),
        ("tenthcup".to_owned(), "http://127.0.0.1:7410".to_owned())
    );
    let keys = house.get("/v1/keyset", &NOBODY).await;
    assert_eq!(keys.text("/root/crv"), "Ed25519");
}

#[tokio::test]
async fn one_address_cannot_ask_without_end() {
    let house = House::with(|config| config.limits.public_per_minute = Whole::nearest(20));
    let mut answers = Vec::new();
    for _ in 0..40 {
        answers.push(house.get("/v1/info", &NOBODY).await);
    }
    let refused: Vec<_> =
        answers.iter().filter(|answer| answer.status == StatusCode::TOO_MANY_REQUESTS).collect();
    assert!(refused.len() >= 15, "{} of 40", refused.len());
    refused[0].assert_problem(StatusCode::TOO_MANY_REQUESTS, "too many");
    assert!(refused[0].headers.contains_key("retry-after"));
}

#[tokio::test]
async fn a_clock_that_went_back_decides_nothing() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    house.pass(0u32.wrapping_sub(60));
    let answer = house.get("/v1/wallet/card", &shop.holder.session).await;
    answer.assert_problem(StatusCode::SERVICE_UNAVAILABLE, "a minute back");
    house.get("/readyz", &NOBODY).await.assert_problem(StatusCode::SERVICE_UNAVAILABLE, "readyz");
    assert_eq!(house.get("/healthz", &NOBODY).await.status, StatusCode::OK);
}
