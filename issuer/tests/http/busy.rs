//! More work than the service bears: 503 at once, and the shop goes on.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;
use tenthcup_issuer::config::Whole;
use tenthcup_ledger::record::Store;
use tenthcup_ledger::{Batch, Records as _};
use tenthcup_token::Intent;
use tokio::task::JoinSet;

use crate::crowd::SOON;
use crate::house::House;
use crate::people::Shop;

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_of_logins_gets_503_and_the_shop_goes_on() {
    let house = House::with(|config| {
        config.limits.password_checks = Whole::nearest(1);
        config.limits.passwords_waiting = Whole::nearest(1);
    });
    let mut shop = Shop::open(&house, "anna").await;
    shop.counter.sign_on(&house, shop.staff).await;
    let service = Arc::new(house.serve());
    let mut flood = JoinSet::new();
    for number in 0..60 {
        let (service, body) =
            (service.clone(), json!({ "login": format!("name{number}"), "password": "a wrong password" }));
        flood.spawn(async move { service.post("/v1/session", &body).await });
    }
    let code = shop.holder.show(&house);
    let entry = shop.counter.entry(&house, shop.staff, Intent::Punch { count: 1, code });
    let (scan, health) = (service.post("/v1/scans", &entry).await, service.get("/healthz").await);
    let answers = flood.join_all().await;
    let busy = answers.iter().filter(|answer| answer.is_busy()).count();
    let refused = answers.iter().filter(|answer| answer.status() == "401").count();
    assert_eq!(busy + refused, answers.len(), "{answers:?}");
    assert!(busy >= 10 && refused >= 1, "{busy} busy, {refused} refused");
    assert!(scan.text.contains("\"accepted\""), "{}", scan.text);
    assert!(scan.after < Duration::from_secs(1) && health.status() == "200", "{:?}", scan.after);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_request_too_many_hears_it_at_once_and_signs_of_life_are_given() {
    let house = House::with(|config| {
        config.limits.requests_at_once = Whole::nearest(1);
        config.limits.password_checks = Whole::nearest(1);
        config.limits.passwords_waiting = Whole::nearest(100);
    });
    let service = Arc::new(house.serve());
    let mut crowd = JoinSet::new();
    for number in 0..20 {
        let (service, body) = (service.clone(), json!({ "login": format!("name{number}"), "password": "x" }));
        crowd.spawn(async move { service.post("/v1/session", &body).await });
    }
    for path in ["/healthz", "/readyz"] {
        let answer = service.get(path).await;
        assert_eq!(answer.status(), "200", "{path}: {}", answer.text);
        assert!(answer.after < Duration::from_secs(1), "{path} took {:?}", answer.after);
    }
    let answers = crowd.join_all().await;
    let busy = answers.iter().filter(|answer| answer.is_busy()).count();
    let worked_on = answers.iter().filter(|answer| answer.status() == "401").count();
    assert!(busy >= 5 && worked_on >= 1 && busy + worked_on == 20, "{busy} busy, {worked_on} worked on");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_busy_ledger_says_so_at_once() {
    let house = House::new();
    let mut shop = Shop::open(&house, "anna").await;
    shop.counter.sign_on(&house, shop.staff).await;
    let service = house.serve();
    let app = house.app.clone();
    let store: Store = app.ledger().list(shop.merchant).await.unwrap().remove(0);
    let flood = tokio::spawn(async move {
        loop {
            let mut writes = JoinSet::new();
            for _ in 0..20_000 {
                let (app, batch) = (app.clone(), Batch::new().put(&store));
                writes.spawn(async move { app.ledger().write(batch).await.is_ok() });
            }
            writes.join_all().await;
        }
    });
    let code = shop.holder.show(&house);
    let entry = shop.counter.entry(&house, shop.staff, Intent::Punch { count: 1, code });
    let begun = Instant::now();
    let busy = loop {
        let answer = service.post("/v1/scans", &entry).await;
        assert!(answer.after < Duration::from_secs(2), "no answer for {:?}", answer.after);
        if answer.status() != "200" {
            break answer;
        }
        assert!(begun.elapsed() < SOON, "the ledger is never busy");
    };
    assert!(busy.is_busy(), "{}", busy.text);
    flood.abort();
    let after = loop {
        let answer = service.post("/v1/scans", &entry).await;
        if !answer.is_busy() {
            break answer;
        }
    };
    assert!(after.text.contains("\"accepted\""), "the same entry counts once there is room: {}", after.text);
}
