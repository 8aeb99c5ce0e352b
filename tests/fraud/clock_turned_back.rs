use tenthcup_tests::now;
use tenthcup_token::Intent;

use crate::{Shop, said};

pub(crate) const MUST_HAPPEN: &str = "server time decides; a device's clock opens no old code";

#[tokio::test]
async fn a_device_that_turns_its_clock_back_brings_no_old_code_to_life() {
    let mut shop = Shop::open().await;
    // A code from an hour ago in an entry that claims to be from an hour ago: before anybody was signed on at this device.
    let then = now().minus(3600);
    let code = shop.wallet.show_at(then);
    let entry = shop.counter.sign(Intent::Punch { count: 1, code }, then, None);
    let verdict = shop.counter.submit(&entry).await.unwrap();
    assert_eq!(said(&verdict).0, "refused", "{verdict}");
    assert_eq!(shop.card().await, (0, 0));
}

#[tokio::test]
async fn a_device_whose_clock_is_ahead_is_told_so() {
    let mut shop = Shop::open().await;
    let later = now().plus(3600);
    let code = shop.wallet.show();
    let entry = shop.counter.sign(Intent::Punch { count: 1, code }, later, None);
    let fault = shop.counter.submit(&entry).await.unwrap_err();
    assert_eq!((fault.status(), fault.code()), (Some(422), Some("clock")));
    assert_eq!(shop.card().await, (0, 0));
}
