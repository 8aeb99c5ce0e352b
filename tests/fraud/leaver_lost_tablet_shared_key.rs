use serde_json::json;
use tenthcup_token::StaffId;

use crate::{Shop, said};

pub(crate) const MUST_HAPPEN: &str =
    "per-device keys, revoked singly, effective on the next scan; a staff PIN per shift";

#[tokio::test]
async fn a_revoked_device_is_out_with_its_next_scan_and_others_are_not() {
    let mut shop = Shop::open().await;
    let mut second = shop.merchant.enrol("Till 2").await.unwrap();
    let path = format!("/v1/devices/{}/revoke", shop.counter.device);
    shop.merchant.api.post(&path, &json!({})).await.unwrap();
    let entry = {
        let code = shop.wallet.show();
        shop.counter.sign(tenthcup_token::Intent::Punch { count: 1, code }, tenthcup_tests::now(), None)
    };
    let fault = shop.counter.submit(&entry).await.unwrap_err();
    assert_eq!((fault.status(), fault.code()), (Some(403), Some("device_revoked")));
    assert_eq!(
        shop.counter.api.get("/v1/counter").await.unwrap_err().status(),
        Some(401),
        "its session is over"
    );
    assert!(shop.counter.log_in().await.is_err(), "and it gets no new one");
    assert_eq!(said(&second.punch(&shop.wallet.show()).await.unwrap()).0, "accepted");
}

/// It takes a minute until an entry is late.
#[tokio::test]
async fn what_a_lost_tablet_kept_waits_for_a_manager() {
    use tenthcup_token::Intent;
    let mut shop = Shop::open().await;
    let punch = |code| Intent::Punch { count: 1, code };
    let queued = shop.counter.sign(punch(shop.wallet.show()), tenthcup_tests::now(), None);
    let next = shop.counter.sign(punch(shop.wallet.show()), tenthcup_tests::now(), None);
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    let path = format!("/v1/devices/{}/revoke", shop.counter.device);
    shop.merchant.api.post(&path, &json!({})).await.unwrap();
    tokio::time::sleep(std::time::Duration::from_secs(60)).await;
    for entry in [&queued, &next] {
        let kept = shop.counter.submit(entry).await.unwrap();
        assert_eq!(said(&kept), ("quarantined", "device_revoked"));
    }
    assert_eq!(shop.card().await, (0, 0), "nothing is counted by itself");
    let decide = async |entry: &tenthcup_token::Signed<tenthcup_token::Entry>, decision: &str| {
        let path = format!("/v1/quarantine/{}", entry.digest());
        shop.merchant.api.post(&path, &json!({ "decision": decision })).await.unwrap()
    };
    assert_eq!(decide(&queued, "accept").await["state"], "counted");
    assert_eq!(decide(&next, "refuse").await["state"], "refused");
    assert_eq!(shop.card().await, (1, 0));
}

#[tokio::test]
async fn who_left_or_is_not_signed_on_punches_nothing() {
    let mut shop = Shop::open().await;
    let anna = shop.counter.staff;
    shop.counter.staff = StaffId::from_bytes([9; 16]);
    assert_eq!(
        said(&shop.counter.punch(&shop.wallet.show()).await.unwrap()),
        ("refused", "staff_not_signed_on")
    );
    shop.counter.staff = anna;
    assert_eq!(said(&shop.counter.punch(&shop.wallet.show()).await.unwrap()).0, "accepted");
    let path = format!("/v1/staff/{anna}/status");
    shop.merchant.api.post(&path, &json!({ "status": "left" })).await.unwrap();
    assert_eq!(
        said(&shop.counter.punch(&shop.wallet.show()).await.unwrap()),
        ("refused", "staff_not_signed_on")
    );
}

#[tokio::test]
async fn two_tablets_with_one_key_fall_apart_at_their_first_fork() {
    use tenthcup_token::Intent;
    let mut shop = Shop::open().await;
    let now = tenthcup_tests::now();
    let punch = |code| Intent::Punch { count: 1, code };
    // Both copies sign "the next entry"; the service takes one, and the other's is no continuation.
    let copied = shop.counter.sign_as_is(shop.counter.next(punch(shop.wallet.show()), now, None));
    let own = shop.counter.sign(punch(shop.wallet.show()), now, None);
    assert_eq!(said(&shop.counter.submit(&own).await.unwrap()).0, "accepted");
    let forked = shop.counter.submit(&copied).await.unwrap();
    assert_eq!(said(&forked), ("quarantined", "device_chain_fork"));
    assert!(forked.get("entry").is_none(), "the chain did not move to it: {forked}");
    // Nobody knows which of the two is which: both wait, until somebody has looked.
    let next = shop.counter.punch(&shop.wallet.show()).await.unwrap();
    assert_eq!(said(&next), ("quarantined", "follows_quarantined"));
    assert_eq!(shop.card().await, (1, 0));
}
