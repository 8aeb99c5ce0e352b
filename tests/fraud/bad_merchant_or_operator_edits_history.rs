use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use tenthcup_token::Digest;

use crate::Shop;

pub(crate) const MUST_HAPPEN: &str =
    "events are immutable, numbered, hashed; wallets hold signed receipts of each";

#[tokio::test]
async fn events_are_numbered_and_linked_and_the_wallet_holds_a_receipt_of_each() {
    let mut shop = Shop::open().await;
    for _ in 0..3 {
        shop.counter.punch(&shop.wallet.show()).await.unwrap();
    }
    let path = format!("/v1/cards/{}/events", shop.wallet.card);
    let events = shop.merchant.api.get(&path).await.unwrap();
    let events = events["events"].as_array().unwrap();
    let history = shop.wallet.api.get("/v1/wallet/events").await.unwrap();
    let receipts = history["events"].as_array().unwrap();
    assert_eq!((events.len(), receipts.len()), (4, 4));
    let text = |event: &Value, name: &str| event[name].as_str().unwrap().to_owned();
    for pair in events.windows(2) {
        assert_eq!(text(&pair[0], "prev"), text(&pair[1], "hash"), "newest first, each names the one before");
        assert_eq!(pair[0]["seq"].as_u64(), pair[1]["seq"].as_u64().map(|sequence| sequence + 1));
    }
    assert_eq!(text(events.last().unwrap(), "prev"), Digest::ZERO.to_string());
    for (event, row) in events.iter().zip(receipts) {
        let bytes = URL_SAFE_NO_PAD.decode(text(event, "event")).unwrap();
        assert_eq!(Digest::of(&bytes).to_string(), text(event, "hash"), "the hash is that of the event");
        let receipt =
            tenthcup_token::Unverified::<tenthcup_token::Receipt>::from_base64(&text(row, "receipt"))
                .unwrap();
        assert_eq!(receipt.claims_unverified().event.to_string(), text(event, "hash"));
    }
}
