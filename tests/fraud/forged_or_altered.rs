use serde_json::json;
use tenthcup_tests::Merchant;
use tenthcup_token::{Card, CardId, Cti, Show, ShowCard, SigningKey, Timestamp, Unverified};

use crate::{Shop, said};

pub(crate) const MUST_HAPPEN: &str =
    "no valid signature: refused; a valid one over an unregistered card: refused";

#[tokio::test]
async fn each_is_refused_with_its_own_reason() {
    let mut shop = Shop::open().await;
    let stranger = SigningKey::from_seed(&[1; 32]);
    let show = |card, iat| Show { card, iat, cti: Cti { counter: 1, random: [1; 8] } };
    let now = tenthcup_tests::now();
    let merchant = shop.merchant.id;

    let by_stranger = stranger.sign(show(shop.wallet.card, now), &merchant, &[]).text().unwrap();
    assert_eq!(said(&shop.counter.punch(&by_stranger).await.unwrap()), ("refused", "bad_signature"));

    let unregistered = stranger.sign(show(CardId::from_bytes([7; 16]), now), &merchant, &[]).text().unwrap();
    assert_eq!(said(&shop.counter.punch(&unregistered).await.unwrap()), ("refused", "unknown_card"));

    let good = shop.wallet.show();
    let (head, last) = good.split_at(good.len() - 1);
    let altered = format!("{head}{}", if last == "0" { "1" } else { "0" });
    let verdict = shop.counter.punch(&altered).await.unwrap();
    assert!(matches!(said(&verdict), ("refused", "bad_signature" | "malformed")), "{verdict}");
    assert_eq!(said(&shop.counter.punch(&good).await.unwrap()).0, "accepted", "the forgery burnt nothing");

    // A CARD that nobody issued, carried by a SHOW that its own key signed.
    let real = Unverified::<Card>::from_base64(&shop.wallet.card_token).unwrap().claims_unverified().clone();
    let exp = Timestamp::from_secs(now.as_unix() + 1000);
    let forged =
        stranger.sign(Card { holder: stranger.public().into(), exp, iat: now, ..real }, &merchant, &[]);
    let card = Unverified::from_bytes(forged.bytes()).unwrap();
    let carried = ShowCard { card, iat: now, cti: Cti { counter: 1, random: [2; 8] } };
    let carried = stranger.sign(carried, &merchant, &[]).text().unwrap();
    assert_eq!(said(&shop.counter.punch(&carried).await.unwrap()), ("refused", "bad_signature"));
    assert_eq!(shop.card().await, (1, 0));
}

#[tokio::test]
async fn a_card_of_another_merchant_is_refused() {
    let mut shop = Shop::open().await;
    let other = Merchant::set_up_another(&shop.service).await.unwrap();
    let program = other.make_program(10, &json!({})).await.unwrap();
    let mut foreign = other.invite(&program).await.unwrap();
    assert_eq!(said(&shop.counter.punch(&foreign.show()).await.unwrap()), ("refused", "other_merchant"));
    let mut elsewhere = other.enrol("Till of the other").await.unwrap();
    assert_eq!(said(&elsewhere.punch(&shop.wallet.show()).await.unwrap()), ("refused", "other_merchant"));
    assert_eq!(said(&elsewhere.punch(&foreign.show()).await.unwrap()).0, "accepted");
}
