use serde_json::{Value, json};
use tenthcup_token::{Digest, Intent};

use crate::{Shop, said};

pub(crate) const MUST_HAPPEN: &str = "limits per card, person, pair and device hold at once, undone punches count; beyond them a second person at \
     another device approves, once; nobody punches or approves their own card";

/// The limits of a program that nobody thought about.
async fn shop() -> Shop {
    let new = json!({ "card_per_hour": 6, "pair_per_day": 4, "staff_per_hour": 240, "staff_per_day": 1500, "device_per_hour": 400 });
    Shop::open_with(10, new).await
}

async fn punch(shop: &mut Shop) -> Value {
    shop.counter.punch(&shop.wallet.show()).await.unwrap()
}

#[tokio::test]
async fn a_friend_gets_four_a_day_from_one_person_and_six_an_hour_from_all() {
    let mut shop = shop().await;
    let mut other = shop.colleague().await;
    for _ in 0..4 {
        assert_eq!(said(&punch(&mut shop).await).0, "accepted");
    }
    assert_eq!(said(&punch(&mut shop).await), ("refused", "over_limit_pair"));
    for _ in 0..2 {
        assert_eq!(said(&other.punch(&shop.wallet.show()).await.unwrap()).0, "accepted");
    }
    assert_eq!(said(&other.punch(&shop.wallet.show()).await.unwrap()), ("refused", "over_limit_card"));
    assert_eq!(shop.card().await, (6, 0));
}

#[tokio::test]
async fn undoing_and_punching_in_turn_makes_no_room() {
    let mut shop = shop().await;
    for _ in 0..4 {
        let accepted = punch(&mut shop).await;
        let event = accepted["event"].as_str().unwrap();
        assert_eq!(said(&shop.counter.reverse(event).await.unwrap()).0, "reversed");
    }
    assert_eq!(said(&punch(&mut shop).await), ("refused", "over_limit_pair"));
}

#[tokio::test]
async fn beyond_the_limit_it_takes_a_second_person_and_they_are_on_record() {
    let mut shop = shop().await;
    let mut other = shop.colleague().await;
    for _ in 0..4 {
        punch(&mut shop).await;
    }
    assert!(punch(&mut shop).await.get("approve_until").is_some());
    let waiting = other.api.get("/v1/approvals").await.unwrap();
    let entry: Digest = waiting[0]["entry"].as_str().unwrap().parse().unwrap();
    let approve = Intent::Approve { entry };
    // Not by the same person, here or at another counter.
    let mut till_3 = shop.merchant.enrol("Till 3").await.unwrap();
    for counter in [&mut shop.counter, &mut till_3] {
        let alone = counter.scan(approve.clone()).await.unwrap();
        assert_eq!(said(&alone), ("refused", "approval_same_person"));
    }
    assert_eq!(shop.card().await.0, 4);
    assert_eq!(said(&other.scan(approve.clone()).await.unwrap()).0, "accepted");
    assert_eq!(said(&other.scan(approve).await.unwrap()), ("refused", "approval_unknown"));
    assert_eq!(shop.card().await.0, 5);
    let events = shop.merchant.api.get(&format!("/v1/cards/{}/events", shop.wallet.card)).await.unwrap();
    let evidence = events["events"][0]["evidence"].as_array().unwrap();
    let signed_by: Vec<_> = evidence
        .iter()
        .filter(|token| token["kind"] == "entry")
        .map(|token| &token["fields"]["staff"])
        .collect();
    assert_eq!(signed_by, [&json!(shop.counter.staff), &json!(other.staff)]);
}

#[tokio::test]
async fn nobody_punches_or_approves_their_own_card() {
    let mut shop = shop().await;
    let mut other = shop.colleague().await;
    for _ in 0..4 {
        punch(&mut shop).await;
    }
    punch(&mut shop).await;
    let own = json!({ "cards": [shop.wallet.card] });
    shop.merchant.api.post(&format!("/v1/staff/{}/cards", other.staff), &own).await.unwrap();
    let waiting = other.api.get("/v1/approvals").await.unwrap();
    let entry = waiting[0]["entry"].as_str().unwrap().parse().unwrap();
    assert_eq!(said(&other.scan(Intent::Approve { entry }).await.unwrap()), ("refused", "own_card"));
    assert_eq!(said(&other.punch(&shop.wallet.show()).await.unwrap()), ("refused", "own_card"));
    assert_eq!(shop.card().await.0, 4);
}
