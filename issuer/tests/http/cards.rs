//! The console finds a card by the letters that staff read out.

use axum::http::StatusCode;
use serde_json::Value;

use crate::house::House;
use crate::people::{Holder, Shop};

fn ids(page: &Value) -> Vec<String> {
    page["cards"].as_array().unwrap().iter().map(|card| card["id"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_card_is_found_by_the_start_of_its_id() {
    let house = House::new();
    let (shop, theirs) = (Shop::open(&house, "anna").await, Shop::open(&house, "bert").await);
    for _ in 0..5 {
        Holder::join(&house, shop.merchant, shop.program).await;
    }
    let wanted = shop.holder.card.to_string();
    for start in [
        &wanted[..6],
        &wanted[..1],
        &wanted,
        &wanted[..6].to_ascii_lowercase(),
        &wanted[..6].to_ascii_uppercase(),
    ] {
        let page = house.get(&format!("/v1/cards?short={start}"), &shop.console).await.json();
        let found = ids(&page);
        assert!(found.contains(&wanted), "{start} does not find {wanted}: {page}");
        assert!(found.iter().all(|id| id.to_ascii_lowercase().starts_with(&start.to_ascii_lowercase())));
    }
    let other =
        house.get(&format!("/v1/cards?short={}", &theirs.holder.card.to_string()[..8]), &shop.console).await;
    assert!(ids(&other.json()).is_empty(), "a card of another merchant is found");
    for start in ["", "a%20b", "a.b", &"a".repeat(23), "%C3%A9"] {
        let answer = house.get(&format!("/v1/cards?short={start}"), &shop.console).await;
        answer.assert_problem(StatusCode::BAD_REQUEST, start);
    }
}

#[tokio::test]
async fn all_cards_are_found_page_by_page() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    for _ in 0..6 {
        Holder::join(&house, shop.merchant, shop.program).await;
    }
    let (mut seen, mut path) = (Vec::new(), "/v1/cards?limit=3".to_owned());
    loop {
        let page = house.get(&path, &shop.console).await.json();
        seen.extend(ids(&page));
        match page["next"].as_str() {
            Some(next) => path = format!("/v1/cards?limit=3&after={next}"),
            None => break,
        }
        assert!(seen.len() <= 7, "it does not end");
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 7);
}
