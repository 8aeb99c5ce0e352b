use serde_json::json;
use tenthcup_tests::challenge_in;

use crate::{Shop, said};

pub(crate) const MUST_HAPPEN: &str =
    "a reversal is a linked, signed event; a spent reward leaves a debt carried forward";

#[tokio::test]
async fn a_reversal_takes_the_punch_back_and_is_linked() {
    let mut shop = Shop::open().await;
    let punched = shop.counter.punch(&shop.wallet.show()).await.unwrap();
    let event = punched["event"].as_str().unwrap().to_owned();
    let reversed = shop.counter.reverse(&event).await.unwrap();
    assert_eq!((said(&reversed).0, &reversed["card"]["units"]), ("reversed", &json!(-1)));
    assert_eq!(shop.card().await, (0, 0));
    assert_eq!(said(&shop.counter.reverse(&event).await.unwrap()), ("used", "already_reversed"));
    let events = shop.merchant.api.get(&format!("/v1/cards/{}/events", shop.wallet.card)).await.unwrap();
    assert_eq!(events["events"][0]["reverses"], json!(event));
    let unknown = tenthcup_token::Digest::of(b"no such event").to_string();
    assert_eq!(said(&shop.counter.reverse(&unknown).await.unwrap()), ("refused", "nothing_to_reverse"));
}

#[tokio::test]
async fn a_reward_that_was_spent_leaves_a_debt() {
    let mut shop = Shop::open_with(1, json!({})).await;
    let punched = shop.counter.punch(&shop.wallet.show()).await.unwrap();
    let mut live = shop.wallet.listen().await.unwrap();
    let asked = shop.counter.redeem(&shop.wallet.show()).await.unwrap();
    let challenge = challenge_in(&live.next("challenge").await.unwrap()).unwrap();
    let digits = asked["challenge"]["digits"].as_str().unwrap();
    assert_eq!(said(&shop.wallet.answer(&challenge, digits).await.unwrap()).0, "redeemed");
    let reversed = shop.counter.reverse(punched["event"].as_str().unwrap()).await.unwrap();
    assert_eq!(said(&reversed).0, "reversed");
    assert_eq!(shop.wallet.view().await.unwrap()["debt"], json!(1));
    shop.counter.punch(&shop.wallet.show()).await.unwrap();
    assert_eq!(shop.card().await.1, 0, "the next reward pays the debt");
    assert_eq!(shop.wallet.view().await.unwrap()["debt"], json!(0));
}
