use crate::{Shop, said};

pub(crate) const MUST_HAPPEN: &str =
    "dies after one use or 60 s; the second scan says when and where the first was";

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
