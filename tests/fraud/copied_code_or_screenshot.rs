use serde_json::json;

use crate::{Shop, said};

pub(crate) const MUST_HAPPEN: &str = "dies after one use or 60 s; the second scan says when and where the first was; a copied key is told of to the merchant";

#[tokio::test]
async fn the_copy_is_told_when_and_where_the_first_was() {
    let mut shop = Shop::open().await;
    let code = shop.wallet.show();
    let mut second = shop.merchant.enrol("Till 2").await.unwrap();
    assert_eq!(said(&shop.counter.punch(&code).await.unwrap()).0, "accepted");
    let verdict = second.punch(&code).await.unwrap();
    assert_eq!(said(&verdict), ("used", "already_used"));
    let first = &verdict["first"];
    assert_eq!(
        (&first["store_name"], &first["staff_name"]),
        (&"Harbour".into(), &"Anna".into()),
        "{verdict}"
    );
    assert_eq!(first["device_name"], "Till 1");
    assert!(first["at"].as_u64().unwrap() + 10 >= tenthcup_tests::now().as_unix().into());
    assert_eq!(shop.card().await, (1, 0));
}

#[tokio::test]
async fn a_code_that_nobody_used_dies_after_sixty_seconds() {
    let mut shop = Shop::open().await;
    let now = tenthcup_tests::now();
    let fresh = shop.wallet.show_at(now.minus(55));
    let stale = shop.wallet.show_at(now.minus(65));
    let early = shop.wallet.show_at(now.plus(60));
    assert_eq!(said(&shop.counter.punch(&stale).await.unwrap()), ("refused", "stale"));
    assert_eq!(said(&shop.counter.punch(&early).await.unwrap()), ("refused", "from_the_future"));
    assert_eq!(said(&shop.counter.punch(&fresh).await.unwrap()).0, "accepted");
}

#[tokio::test]
async fn a_copy_of_the_phone_itself_is_noticed_once_and_can_be_frozen() {
    let mut shop = Shop::open().await;
    let mut second = shop.merchant.enrol("Till 2").await.unwrap();
    let holders = shop.wallet.show();
    assert_eq!(said(&shop.counter.punch(&holders).await.unwrap()).0, "accepted");
    // A screenshot of the code is no copy of the phone.
    assert_eq!(said(&second.punch(&holders).await.unwrap()), ("used", "already_used"));
    let alarms = async || shop.merchant.api.get("/v1/alarms").await.unwrap();
    assert_eq!(alarms().await, json!([]));
    // The copy counts its codes as the phone does, for it is one; and the scans go on.
    for counter in 1..=2 {
        let verdict = second.punch(&shop.wallet.show_on_copy(counter)).await.unwrap();
        assert_eq!(said(&verdict).0, "accepted", "{verdict}");
        let code = shop.wallet.show();
        let verdict = shop.counter.punch(&code).await.unwrap();
        assert_eq!(said(&verdict).0, "accepted", "{verdict}");
    }
    let alarms = alarms().await;
    let [alarm] = alarms.as_array().unwrap().as_slice() else { panic!("{alarms}") };
    let card = shop.wallet.card.to_string();
    assert_eq!((&alarm["cause"], &alarm["card"]), (&json!("cloned_card"), &json!(card)));
    assert_eq!((&alarm["device_name"], &alarm["staff_name"]), (&json!("Till 2"), &json!("Anna")));

    let freeze = json!({ "status": "frozen" });
    shop.merchant.api.post(&format!("/v1/cards/{card}/status"), &freeze).await.unwrap();
    let verdict = second.punch(&shop.wallet.show_on_copy(3)).await.unwrap();
    assert_eq!(said(&verdict), ("refused", "card_frozen"));
    let verdict = shop.counter.punch(&shop.wallet.show()).await.unwrap();
    assert_eq!(said(&verdict), ("refused", "card_frozen"));
}
