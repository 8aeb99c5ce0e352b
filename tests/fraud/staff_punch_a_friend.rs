use serde_json::json;
use tenthcup_token::Intent;

use crate::{Shop, said};

pub(crate) const MUST_HAPPEN: &str =
    "each punch names staff and device; limits per card block at once; a sale earns once";

#[tokio::test]
async fn limits_hold_at_once_and_every_punch_names_who_made_it() {
    let mut shop = Shop::open_with(10, json!({ "max_per_day": 2 })).await;
    for _ in 0..2 {
        assert_eq!(said(&shop.counter.punch(&shop.wallet.show()).await.unwrap()).0, "accepted");
    }
    assert_eq!(said(&shop.counter.punch(&shop.wallet.show()).await.unwrap()), ("refused", "day_limit"));
    let events = shop.merchant.api.get(&format!("/v1/cards/{}/events", shop.wallet.card)).await.unwrap();
    let punched: Vec<_> =
        events["events"].as_array().unwrap().iter().filter(|event| event["kind"] == "punched").collect();
    assert_eq!(punched.len(), 2);
    for event in punched {
        assert_eq!((&event["staff_name"], &event["device_name"]), (&json!("Anna"), &json!("Till 1")));
        assert_eq!(event["evidence"][0]["kind"], "entry");
    }
}

#[tokio::test]
async fn one_sale_earns_once_on_whatever_card() {
    let mut shop = Shop::open_with(10, json!({ "max_per_scan": 3 })).await;
    let mut friend = shop.merchant.invite(&shop.program).await.unwrap();
    let punch = |count, code| Intent::Punch { count, code };
    let first = shop.counter.scan_for_sale(punch(3, shop.wallet.show()), Some("4711")).await.unwrap();
    assert_eq!((said(&first).0, &first["card"]["progress"]), ("accepted", &json!(3)));
    let again = shop.counter.scan_for_sale(punch(1, friend.show()), Some("4711")).await.unwrap();
    assert_eq!(said(&again), ("used", "sale_already_earned"));
    let many = shop.counter.scan_for_sale(punch(4, friend.show()), Some("4712")).await.unwrap();
    assert_eq!(said(&many), ("refused", "too_many_at_once"));
}

#[tokio::test]
async fn a_gap_between_two_punches_is_kept() {
    let mut shop = Shop::open_with(10, json!({ "min_gap_seconds": 600 })).await;
    assert_eq!(said(&shop.counter.punch(&shop.wallet.show()).await.unwrap()).0, "accepted");
    assert_eq!(said(&shop.counter.punch(&shop.wallet.show()).await.unwrap()), ("refused", "too_soon"));
}
