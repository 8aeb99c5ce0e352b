use serde_json::json;
use tenthcup_token::SigningKey;

use crate::Shop;

pub(crate) const MUST_HAPPEN: &str =
    "an enrolment is single use, proves its key, waits for digits confirmed on the console";

#[tokio::test]
async fn a_photographed_enrolment_code_enrols_nobody_else() {
    let shop = Shop::open().await;
    let link = shop.merchant.open_enrolment().await.unwrap();
    let mut mine = shop.merchant.knock(&link, "Mine").await.unwrap();
    // The second device with the same link is turned away.
    assert!(shop.merchant.knock(&link, "Theirs").await.is_err(), "one link, one device");
    // Until the console confirms, it is nobody.
    assert!(mine.log_in().await.is_err(), "not enrolled, and no session");
    let confirm = |digits: String| {
        let path = format!("/v1/enrolments/{}/confirm", link.id);
        let api = shop.merchant.api.clone();
        async move { api.post(&path, &json!({ "digits": digits })).await }
    };
    let wrong = if mine.digits() == "000000" { "000001" } else { "000000" };
    let fault = confirm(wrong.to_owned()).await.unwrap_err();
    assert!(matches!(fault.status(), Some(409 | 403 | 422)), "wrong digits: {fault:?}");
    confirm(mine.digits()).await.unwrap();
    assert!(shop.merchant.knock(&link, "Late").await.is_err(), "a used link is dead");
}

#[tokio::test]
async fn an_entry_by_a_device_that_never_enrolled_is_nobodys() {
    let mut shop = Shop::open().await;
    let code = shop.wallet.show();
    let intent = tenthcup_token::Intent::Punch { count: 1, code };
    let entry = shop.counter.next(intent, tenthcup_tests::now(), None);
    let forged = SigningKey::from_seed(&[5; 32]).sign(entry.clone(), &shop.merchant.id, &[]);
    let one = shop.counter.submit(&forged).await.unwrap_err();
    let unknown = tenthcup_token::Entry { device: tenthcup_token::DeviceId::from_bytes([1; 16]), ..entry };
    let unknown = SigningKey::from_seed(&[5; 32]).sign(unknown, &shop.merchant.id, &[]);
    let other = shop.counter.submit(&unknown).await.unwrap_err();
    assert_eq!(
        (one.status(), one.code()),
        (other.status(), other.code()),
        "nobody learns which devices exist"
    );
    assert_eq!(one.status(), Some(401));
    assert_eq!(shop.card().await, (0, 0));
}
