use serde_json::json;
use tenthcup_tests::{Fault, Merchant, Till, now};
use tenthcup_token::{Coupon, CouponId, CouponSigner, Intent, SigningKey, Unverified};

use crate::{Shop, said};

pub(crate) const MUST_HAPPEN: &str = "a coupon counts once, for a sale that was not undone and earned nothing by a scan; limits per till and claimer";

/// The code of a problem.
fn code<T: std::fmt::Debug>(answer: Result<T, Fault>) -> String {
    answer.unwrap_err().code().expect("a problem").to_owned()
}

fn read(coupon: &str) -> Coupon {
    Unverified::<Coupon>::from_base64(coupon).unwrap().claims_unverified().clone()
}

fn punch(code: String) -> Intent {
    Intent::Punch { count: 1, code }
}

#[tokio::test]
async fn a_receipt_counts_once_whoever_finds_it() {
    let shop = Shop::open().await;
    let till = Till::of(&shop.merchant, &shop.program).await.unwrap();
    let thief = shop.merchant.invite(&shop.program).await.unwrap();
    let receipt = till.receipt("R-1").await.unwrap();
    let first = shop.wallet.take(&receipt).await.unwrap();
    assert_eq!(first["card"]["progress"], json!(1));
    assert_eq!(shop.wallet.take(&receipt).await.unwrap()["event"]["receipt"], first["event"]["receipt"]);
    assert_eq!(code(thief.take(&receipt).await), "already_used");
    assert_eq!(till.receipt("R-1").await.unwrap(), receipt, "printing it again makes no second one");
    assert_eq!(shop.card().await, (1, 0));

    // Two people at the same moment.
    let receipt = till.receipt("R-2").await.unwrap();
    let (one, two) = tokio::join!(shop.wallet.take(&receipt), thief.take(&receipt));
    assert_eq!(usize::from(one.is_ok()) + usize::from(two.is_ok()), 1, "{one:?} {two:?}");
}

#[tokio::test]
async fn a_sale_earns_by_its_receipt_or_by_a_scan_never_by_both() {
    let mut shop = Shop::open().await;
    let till = Till::of(&shop.merchant, &shop.program).await.unwrap();
    let (claimed, scanned) = (till.receipt("R-1").await.unwrap(), till.receipt("R-2").await.unwrap());
    shop.wallet.take(&claimed).await.unwrap();
    let verdict = shop.counter.scan_for_sale(punch(shop.wallet.show()), Some("R-1")).await.unwrap();
    assert_eq!(said(&verdict), ("used", "sale_already_earned"));
    assert!(verdict["first"]["at"].is_u64(), "{verdict}");
    let verdict = shop.counter.scan_for_sale(punch(shop.wallet.show()), Some("R-2")).await.unwrap();
    assert_eq!(said(&verdict).0, "accepted");
    assert_eq!(code(shop.wallet.take(&scanned).await), "sale_already_earned");
    shop.counter.scan_for_sale(punch(shop.wallet.show()), Some("R-3")).await.unwrap();
    assert_eq!(code(till.receipt("R-3").await), "sale_already_earned");
    assert_eq!(shop.card().await, (3, 0));
}

#[tokio::test]
async fn a_refunded_sale_gives_no_punch() {
    let mut shop = Shop::open().await;
    let till = Till::of(&shop.merchant, &shop.program).await.unwrap();
    let receipt = till.receipt("R-1").await.unwrap();
    till.void("R-1").await.unwrap();
    assert_eq!(code(shop.wallet.take(&receipt).await), "coupon_void");
    assert_eq!(code(till.receipt("R-1").await), "coupon_void");

    // Claimed first, refunded then: the till is sent to a counter, whose reversal a person signs.
    let receipt = till.receipt("R-2").await.unwrap();
    let taken = shop.wallet.take(&receipt).await.unwrap();
    assert_eq!(code(till.void("R-2").await), "already_used");
    let events = shop.merchant.api.get(&format!("/v1/cards/{}/events", shop.wallet.card)).await.unwrap();
    let event = events["events"][0]["hash"].as_str().unwrap().to_owned();
    assert_eq!(said(&shop.counter.reverse(&event).await.unwrap()).0, "reversed");
    till.void("R-2").await.unwrap();
    let again = shop.wallet.take(&receipt).await.unwrap();
    assert_eq!(again["event"]["receipt"], taken["event"]["receipt"], "the old receipt, and no new punch");
    assert_eq!(shop.card().await, (0, 0));
}

#[tokio::test]
async fn a_receipt_that_nobody_printed_is_worth_nothing() {
    let shop = Shop::open().await;
    let till = Till::of(&shop.merchant, &shop.program).await.unwrap();
    let good = till.receipt("R-1").await.unwrap();
    let real = read(&good);
    let by_till = Coupon { signer: CouponSigner::Device(shop.counter.device), ..real.clone() };
    let forged = SigningKey::generate(&mut rand::rng()).sign(real.clone(), &shop.merchant.id, &[]);
    assert_eq!(code(shop.wallet.take(&forged.to_base64()).await), "unknown_coupon");
    // By a key that may sign coupons, of a sale for which none was made; and the sale of another receipt.
    let unmade = Coupon { coupon: CouponId::random(&mut rand::rng()), ..by_till.clone() };
    assert_eq!(code(shop.wallet.take(&shop.counter.sign_coupon(unmade)).await), "unknown_coupon");
    let another = read(&till.receipt("R-2").await.unwrap());
    let swapped = Coupon { sale: another.sale, ..by_till.clone() };
    assert!(shop.wallet.take(&shop.counter.sign_coupon(swapped)).await.is_err());
    let past = Coupon { iat: now().minus(600), exp: now().minus(1), ..by_till };
    assert_eq!(code(shop.wallet.take(&shop.counter.sign_coupon(past)).await), "expired");
    assert_eq!(shop.card().await, (0, 0));
    shop.wallet.take(&good).await.unwrap();
}

#[tokio::test]
async fn a_receipt_of_another_merchant_is_refused() {
    let shop = Shop::open().await;
    let other = Merchant::set_up_another(&shop.service).await.unwrap();
    let program = other.make_program(10, &json!({})).await.unwrap();
    let theirs = Till::of(&other, &program).await.unwrap();
    let receipt = theirs.receipt("R-1").await.unwrap();
    assert!(shop.wallet.take(&receipt).await.is_err());
    // Nor does their till make or undo coupons of ours, though the sales bear the same number.
    let ours = Till::of(&shop.merchant, &shop.program).await.unwrap();
    let receipt = ours.receipt("R-1").await.unwrap();
    theirs.void("R-1").await.unwrap();
    shop.wallet.take(&receipt).await.unwrap();
    assert_eq!(shop.card().await, (1, 0));
}

#[tokio::test]
async fn nobody_fills_a_card_from_the_bin() {
    let shop = Shop::open().await;
    let till = Till::of(&shop.merchant, &shop.program).await.unwrap();
    for number in 0..5 {
        shop.wallet.take(&till.receipt(&format!("R-{number}")).await.unwrap()).await.unwrap();
    }
    let sixth = till.receipt("R-5").await.unwrap();
    assert_eq!(code(shop.wallet.take(&sixth).await), "coupon_limit");
    shop.merchant.api.post(&format!("/v1/api-keys/{}/revoke", till.id), &json!({})).await.unwrap();
    assert_eq!(code(till.receipt("R-6").await), "unauthenticated", "a till that was lost prints nothing");
    assert_eq!(shop.card().await, (5, 0));
}
