use tenthcup_token::Intent;

use crate::{Shop, said};

pub(crate) const MUST_HAPPEN: &str = "one code at two counters without a network counts once; the other is told when and where; redemption is online";

/// Seconds after which an entry is late.
const AGO: u32 = 61;

#[tokio::test]
async fn one_code_at_two_counters_without_a_network_counts_once() {
    let mut shop = Shop::open().await;
    let mut second = shop.merchant.enrol("Till 2").await.unwrap();
    let scanned = tenthcup_tests::now();
    let code = shop.wallet.show();
    let punch = |code: &str| Intent::Punch { count: 1, code: code.to_owned() };
    let here = shop.counter.sign(punch(&code), scanned, None);
    let there = second.sign(punch(&code), scanned, None);
    let redeem = second.sign(Intent::Redeem { code: shop.wallet.show() }, scanned, None);
    // Both are away for a minute.
    tokio::time::sleep(std::time::Duration::from_secs(u64::from(AGO) + 1)).await;

    assert_eq!(said(&second.submit(&there).await.unwrap()).0, "accepted");
    let told = shop.counter.submit(&here).await.unwrap();
    assert_eq!(said(&told), ("used", "already_used"));
    assert_eq!(told["first"]["device_name"], "Till 2");
    let at = told["first"]["at"].as_u64().unwrap();
    assert!(at >= u64::from(scanned.plus(AGO).as_unix()), "when it was counted: {told}");
    assert_eq!(shop.counter.submit(&here).await.unwrap(), told, "and again the same");
    assert_eq!(said(&second.submit(&redeem).await.unwrap()), ("refused", "online_only"));
    assert_eq!(shop.card().await, (1, 0));
}
