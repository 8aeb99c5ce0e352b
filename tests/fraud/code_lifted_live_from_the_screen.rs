use serde_json::json;
use tenthcup_tests::challenge_in;
use tenthcup_token::redeem_binding;

use crate::{Shop, said};

pub(crate) const MUST_HAPPEN: &str =
    "costs at most one punch: a reward needs the holder's answer, with the digits of that counter";

#[tokio::test]
async fn a_filmed_code_redeems_nothing() {
    let mut shop = Shop::open_with(2, json!({})).await;
    for _ in 0..2 {
        assert_eq!(said(&shop.counter.punch(&shop.wallet.show()).await.unwrap()).0, "accepted");
    }
    assert_eq!(shop.card().await, (0, 1));
    let mut live = shop.wallet.listen().await.unwrap();
    // A thief shows the film at another counter, and sees that counter's digits; the question goes to the holder's phone.
    let mut thief_at = shop.merchant.enrol("Till 2").await.unwrap();
    let filmed = shop.wallet.show();
    let asked = thief_at.redeem(&filmed).await.unwrap();
    assert_eq!(said(&asked).0, "challenge");
    let challenge = challenge_in(&live.next("challenge").await.unwrap()).unwrap();
    // The holder knows no digits of a counter that they do not stand at. Three guesses, and it is over.
    let digits = asked["challenge"]["digits"].as_str().unwrap();
    let wrong = if digits == "00" { "01" } else { "00" };
    for guess in 1..=3 {
        let verdict = shop.wallet.answer(&challenge, wrong).await.unwrap();
        assert_eq!(said(&verdict).0, "refused", "guess {guess}: {verdict}");
    }
    assert_eq!(live.next("challenge-over").await.unwrap()["result"], "refused");
    let late = shop.wallet.answer(&challenge, digits).await.unwrap();
    assert_eq!(said(&late).0, "refused", "the right digits come too late: {late}");
    assert_eq!(shop.card().await, (0, 1), "the reward is still there");
    // The film itself is burnt: not even a punch is left in it.
    assert_eq!(said(&thief_at.punch(&filmed).await.unwrap()), ("used", "already_used"));
}

#[tokio::test]
async fn an_answer_for_one_counter_is_none_for_another() {
    let mut shop = Shop::open_with(1, json!({})).await;
    shop.counter.punch(&shop.wallet.show()).await.unwrap();
    let mut live = shop.wallet.listen().await.unwrap();
    let asked = shop.counter.redeem(&shop.wallet.show()).await.unwrap();
    let challenge = challenge_in(&live.next("challenge").await.unwrap()).unwrap();
    let digits = asked["challenge"]["digits"].as_str().unwrap().to_owned();
    let elsewhere =
        redeem_binding(&tenthcup_token::DeviceId::from_bytes([9; 16]), &challenge.store, &challenge.reward);
    let verdict = shop.wallet.answer_as(challenge.nonce, elsewhere, &digits).await.unwrap();
    assert_eq!(said(&verdict), ("refused", "bad_signature"));
    // Another customer's phone cannot answer for this card.
    let mut other = shop.merchant.invite(&shop.program).await.unwrap();
    other.log_in().await.unwrap();
    let verdict = other.answer(&challenge, &digits).await.unwrap();
    assert_eq!(said(&verdict), ("refused", "challenge_unknown"));
    assert_eq!(said(&shop.wallet.answer(&challenge, &digits).await.unwrap()).0, "redeemed");
}
