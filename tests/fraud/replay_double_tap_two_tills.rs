use serde_json::json;
use tenthcup_tests::{challenge_in, now};
use tenthcup_token::Intent;

use crate::{Shop, said};

pub(crate) const MUST_HAPPEN: &str =
    "exactly one wins; the loser learns who and when; a retry gets the same answer";

#[tokio::test]
async fn a_double_tap_sends_the_same_entry_and_gets_the_same_answer() {
    let mut shop = Shop::open().await;
    let intent = Intent::Punch { count: 1, code: shop.wallet.show() };
    let entry = shop.counter.sign(intent, now(), None);
    let (one, other) = tokio::join!(shop.counter.submit(&entry), shop.counter.submit(&entry));
    let (one, other) = (one.unwrap(), other.unwrap());
    assert_eq!(one, other);
    assert_eq!(said(&one).0, "accepted");
    assert_eq!(shop.card().await, (1, 0));
}

#[tokio::test]
async fn one_reward_asked_for_at_two_tills_is_redeemed_once() {
    let mut shop = Shop::open_with(1, json!({})).await;
    let mut second = shop.merchant.enrol("Till 2").await.unwrap();
    shop.counter.punch(&shop.wallet.show()).await.unwrap();
    let mut live = shop.wallet.listen().await.unwrap();
    let here = shop.counter.redeem(&shop.wallet.show()).await.unwrap();
    let first = challenge_in(&live.next("challenge").await.unwrap()).unwrap();
    let there = second.redeem(&shop.wallet.show()).await.unwrap();
    let other = challenge_in(&live.next("challenge").await.unwrap()).unwrap();
    assert_eq!(first.reward, other.reward);
    let digits = |verdict: &serde_json::Value| verdict["challenge"]["digits"].as_str().unwrap().to_owned();
    assert_eq!(said(&shop.wallet.answer(&first, &digits(&here)).await.unwrap()).0, "redeemed");
    let verdict = shop.wallet.answer(&other, &digits(&there)).await.unwrap();
    assert_ne!(said(&verdict).0, "redeemed", "{verdict}");
    assert_eq!(
        verdict["first"]["store_name"], "Harbour",
        "the second is told where the first was: {verdict}"
    );
    assert_eq!(verdict["first"]["staff_name"], "", "who worked there is not for the customer");
    assert_eq!(shop.card().await, (0, 0));
}
