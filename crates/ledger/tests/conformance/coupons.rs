//! Punches from receipts.

use tenthcup_ledger::record::Coupon;
use tenthcup_ledger::{Answer, CouponPunch, Refusal};
use tenthcup_program::{Earn, Limits, Velocity};
use tenthcup_token::{
    CouponId, CouponSigner, DeviceId, EventKind, MerchantId, Reason, SaleReference, Signed, StaffId,
    Unverified, sale_digest,
};
use tenthcup_verifier::check_coupon;

use super::*;

const MOST_PER_DAY: u32 = 3;

fn sale(text: &str) -> SaleReference {
    SaleReference::try_from(text.to_owned()).unwrap()
}

/// A coupon as a till asks for it.
fn wanted<E: Engine>(shop: &Shop<E>, text: &str) -> Coupon {
    Coupon {
        id: CouponId::random(&mut rand::rng()),
        merchant: shop.merchant,
        program: shop.program,
        store: shop.store,
        sale: sale(text),
        issued: shop.now(),
        expires: shop.now().plus(86_400),
        void: false,
        claimed: None,
    }
}

async fn ask<E: Engine>(shop: &Shop<E>, text: &str) -> Result<Coupon, Refusal> {
    shop.ledger().mint_coupon(wanted(shop, text), shop.now()).await.unwrap()
}

pub(super) async fn mint<E: Engine>(shop: &Shop<E>, text: &str) -> Coupon {
    ask(shop, text).await.unwrap()
}

fn sign<E: Engine>(shop: &Shop<E>, coupon: &Coupon) -> Signed<tenthcup_token::Coupon> {
    let claims = tenthcup_token::Coupon {
        signer: CouponSigner::Issuer(shop.issuer.public().kid()),
        exp: coupon.expires,
        iat: coupon.issued,
        coupon: coupon.id,
        sale: sale_digest(&coupon.merchant, &coupon.sale),
    };
    shop.issuer.sign(claims, &coupon.merchant, &[])
}

/// The holder's phone asks for the punch of a receipt.
pub(super) fn asked<E: Engine>(shop: &Shop<E>, holder: &Holder, coupon: &Coupon) -> CouponPunch {
    let token = Unverified::from_bytes(sign(shop, coupon).bytes()).unwrap();
    let ledger = shop.ledger();
    let coupon =
        check_coupon(token, &shop.merchant, &*ledger, &shop.keys, &shop.windows, coupon.issued).unwrap();
    let claim = shop.claim(&holder.key, coupon.token().digest());
    CouponPunch { coupon, claim, card: holder.card, most_per_day: MOST_PER_DAY, fresh: fresh() }
}

async fn claim<E: Engine>(shop: &Shop<E>, holder: &Holder, coupon: &Coupon) -> Answer {
    shop.ledger().claim_coupon(asked(shop, holder, coupon), shop.now()).await.unwrap()
}

async fn void<E: Engine>(shop: &Shop<E>, text: &str) -> Result<Coupon, Refusal> {
    shop.ledger().void_coupon(shop.merchant, sale(text), shop.now()).await.unwrap()
}

async fn progress<E: Engine>(shop: &Shop<E>, holder: &Holder) -> i64 {
    shop.ledger().card_view(holder.card).await.unwrap().unwrap().state.progress
}

pub async fn a_coupon_gives_one_punch_to_one_card<E: Engine>() {
    let mut shop = Shop::<E>::new().await;
    let (anna, bert) = (shop.customer().await, shop.customer().await);
    let coupon = mint(&shop, "R-1").await;
    let first = asked(&shop, &anna, &coupon);
    let evidence = [first.claim.bytes().to_vec(), first.coupon.token().bytes().to_vec()];
    let claimed_at = shop.now();
    let Answer::Punched(receipt) = shop.ledger().claim_coupon(first, shop.now()).await.unwrap() else {
        panic!()
    };
    let event = receipt.event();
    assert_eq!((receipt.kind(), receipt.units(), receipt.progress()), (EventKind::Punched, 1, 1));
    assert_eq!((event.store, event.staff, event.device), (shop.store, StaffId::NONE, DeviceId::NONE));
    assert_eq!((receipt.evidence(), receipt.sale()), (&evidence[..], Some(sale("R-1"))));
    assert_eq!(event.happened, claimed_at);

    shop.wait(10);
    shop.engine.restart();
    assert_eq!(
        claim(&shop, &anna, &coupon).await,
        Answer::Punched(receipt),
        "the same card gets the same receipt"
    );
    let refusal = claim(&shop, &bert, &coupon).await.refusal();
    assert_eq!((refusal.reason, refusal.first.unwrap().at), (Reason::AlreadyUsed, claimed_at));
    assert_eq!((progress(&shop, &anna).await, progress(&shop, &bert).await), (1, 0));
}

pub async fn a_sale_has_one_coupon<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let coupon = mint(&shop, "R-2").await;
    shop.wait(60);
    assert_eq!(mint(&shop, "R-2").await, coupon);
    assert_ne!(mint(&shop, "R-3").await.id, coupon.id);
    shop.wait(86_400);
    assert_eq!(ask(&shop, "R-2").await.unwrap_err().reason, Reason::Expired, "a receipt has its day");
}

pub async fn a_sale_earns_by_its_coupon_or_by_a_scan<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, mut anna) = (shop.counter().await, shop.customer().await);
    let (claimed, scanned) = (mint(&shop, "R-4").await, mint(&shop, "R-5").await);
    let first_at = shop.now();
    assert!(matches!(claim(&shop, &anna, &claimed).await, Answer::Punched(_)));
    assert!(matches!(counter.punch_sale(&shop, &mut anna, 1, "R-5").await, Answer::Punched(_)));
    shop.wait(5);
    let refusal = counter.punch_sale(&shop, &mut anna, 1, "R-4").await.refusal();
    assert_eq!((refusal.reason, refusal.first.unwrap().at), (Reason::SaleAlreadyEarned, first_at));
    let refusal = claim(&shop, &anna, &scanned).await.refusal();
    assert_eq!((refusal.reason, refusal.first.unwrap().device), (Reason::SaleAlreadyEarned, counter.id));
    assert!(matches!(counter.punch_sale(&shop, &mut anna, 1, "R-6").await, Answer::Punched(_)));
    let refusal = ask(&shop, "R-6").await.unwrap_err();
    assert_eq!((refusal.reason, refusal.first.unwrap().device), (Reason::SaleAlreadyEarned, counter.id));
    assert_eq!(progress(&shop, &anna).await, 3);
}

pub async fn a_coupon_of_an_undone_sale_gives_nothing<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut counter, anna) = (shop.counter().await, shop.customer().await);
    let coupon = mint(&shop, "R-7").await;
    assert_eq!(void(&shop, "R-0").await.unwrap_err().reason, Reason::UnknownCoupon);
    let voided = void(&shop, "R-7").await.unwrap();
    assert!(voided.void);
    assert_eq!(void(&shop, "R-7").await.unwrap(), voided, "again changes nothing");
    assert_eq!(claim(&shop, &anna, &coupon).await.reason(), Reason::CouponVoid);
    assert_eq!(ask(&shop, "R-7").await.unwrap_err().reason, Reason::CouponVoid, "nor is another one made");

    // What was claimed is undone by a person, whose signature the reversal carries.
    let coupon = mint(&shop, "R-8").await;
    let Answer::Punched(receipt) = claim(&shop, &anna, &coupon).await else { panic!() };
    let refusal = void(&shop, "R-8").await.unwrap_err();
    assert_eq!((refusal.reason, refusal.card), (Reason::AlreadyUsed, Some(anna.card)));
    assert!(matches!(counter.reverse(&shop, receipt.hash()).await, Answer::Reversed(_)));
    assert_eq!(progress(&shop, &anna).await, 0);
    assert!(void(&shop, "R-8").await.is_ok(), "now it is undone");
    assert_eq!(claim(&shop, &anna, &coupon).await, Answer::Punched(receipt), "and gives no second punch");
    assert_eq!(progress(&shop, &anna).await, 0);
}

pub async fn a_coupon_is_claimed_by_the_key_of_the_card<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (anna, bert) = (shop.customer().await, shop.customer().await);
    let (coupon, other) = (mint(&shop, "R-9").await, mint(&shop, "R-10").await);
    let good = || asked(&shop, &anna, &coupon);
    let refused = async |punch| shop.ledger().claim_coupon(punch, shop.now()).await.unwrap().reason();
    let by_another_key = shop.claim(&bert.key, good().coupon.token().digest());
    assert_eq!(refused(CouponPunch { claim: by_another_key, ..good() }).await, Reason::BadSignature);
    let for_another = asked(&shop, &anna, &other).claim;
    assert_eq!(refused(CouponPunch { claim: for_another, ..good() }).await, Reason::OtherSubject);
    let nobodys = tenthcup_token::CardId::from_bytes([0x77; 16]);
    assert_eq!(refused(CouponPunch { card: nobodys, ..good() }).await, Reason::UnknownCard);
    assert_eq!(progress(&shop, &anna).await, 0);
    assert!(matches!(claim(&shop, &anna, &coupon).await, Answer::Punched(_)), "it was not used up");
}

pub async fn a_coupon_that_was_never_made_gives_nothing<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let coupon = mint(&shop, "R-11").await;
    let check = |token: Signed<tenthcup_token::Coupon>| {
        let token = Unverified::from_bytes(token.bytes()).unwrap();
        let ledger = shop.ledger();
        let checked = check_coupon(token, &shop.merchant, &*ledger, &shop.keys, &shop.windows, shop.now());
        checked.map(|_| ()).unwrap_err().to_string()
    };
    let unmade = Coupon { id: CouponId::from_bytes([0x5f; 16]), ..coupon.clone() };
    assert!(check(sign(&shop, &unmade)).contains(Reason::UnknownCoupon.code()));
    let elsewhere = Coupon { merchant: MerchantId::from_bytes([9; 16]), ..coupon.clone() };
    assert!(check(sign(&shop, &elsewhere)).contains(Reason::BadSignature.code()));
    // Our key, our coupon, another sale: what is on record counts.
    let anna = shop.customer().await;
    let mut punch = asked(&shop, &anna, &coupon);
    let swapped = Coupon { sale: sale("R-12"), ..coupon };
    let token = Unverified::from_bytes(sign(&shop, &swapped).bytes()).unwrap();
    let ledger = shop.ledger();
    punch.coupon =
        check_coupon(token, &shop.merchant, &*ledger, &shop.keys, &shop.windows, shop.now()).unwrap();
    punch.claim = shop.claim(&anna.key, punch.coupon.token().digest());
    let answer = shop.ledger().claim_coupon(punch, shop.now()).await.unwrap();
    assert_eq!(answer.reason(), Reason::UnknownCoupon);
}

pub async fn a_coupon_is_good_for_its_time<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let anna = shop.customer().await;
    let (first, second) = (mint(&shop, "R-13").await, mint(&shop, "R-14").await);
    shop.wait(86_399);
    assert!(matches!(claim(&shop, &anna, &first).await, Answer::Punched(_)));
    shop.wait(1);
    assert_eq!(claim(&shop, &anna, &second).await.reason(), Reason::Expired);
}

pub async fn a_card_claims_so_many_coupons_a_day<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let anna = shop.customer().await;
    for number in 0..MOST_PER_DAY {
        let coupon = mint(&shop, &format!("D-{number}")).await;
        assert!(matches!(claim(&shop, &anna, &coupon).await, Answer::Punched(_)));
    }
    let one_more = mint(&shop, "D-9").await;
    assert_eq!(claim(&shop, &anna, &one_more).await.reason(), Reason::CouponLimit);
    // The next day of the shop: at midnight in Vienna, 22:00 UTC.
    shop.wait(12 * 3600);
    assert!(matches!(claim(&shop, &anna, &one_more).await, Answer::Punched(_)));
}

pub async fn the_rules_of_the_program_hold_for_coupons<E: Engine>() {
    let shop = Shop::<E>::with(|rules| {
        let velocity = Velocity { card_per_hour: Some(2), ..Velocity::NONE };
        rules.limits = Limits { min_gap_seconds: Some(30), velocity, ..Limits::NONE };
    })
    .await;
    let (mut counter, mut anna) = (shop.counter().await, shop.customer().await);
    let (one, two) = (mint(&shop, "P-1").await, mint(&shop, "P-2").await);
    assert!(matches!(claim(&shop, &anna, &one).await, Answer::Punched(_)));
    assert_eq!(claim(&shop, &anna, &two).await.reason(), Reason::TooSoon);
    shop.wait(30);
    punch(&shop, &mut counter, &mut anna, 1).await;
    shop.wait(30);
    assert_eq!(claim(&shop, &anna, &two).await.reason(), Reason::OverLimitCard);
    shop.wait(3600);
    assert!(matches!(claim(&shop, &anna, &two).await, Answer::Punched(_)));
}

pub async fn a_program_that_counts_money_has_no_coupons<E: Engine>() {
    let shop = Shop::<E>::with(|rules| {
        rules.earn = Earn::ShareOfAmount { basis_points: 500, currency: "EUR".parse().unwrap() };
    })
    .await;
    assert_eq!(ask(&shop, "M-1").await.unwrap_err().reason, Reason::AmountNeeded);
    let elsewhere =
        Coupon { program: tenthcup_token::ProgramId::from_bytes([8; 16]), ..wanted(&shop, "M-2") };
    let refused = shop.ledger().mint_coupon(elsewhere, shop.now()).await.unwrap().unwrap_err();
    assert_eq!(refused.reason, Reason::ProgramClosed);
}

pub async fn a_race_for_a_receipt_has_one_winner<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let mut counter = shop.counter().await;
    let coupon = mint(&shop, "R-20").await;
    let mut holders = Vec::new();
    for _ in 0..6 {
        holders.push(shop.customer().await);
    }
    let code = holders[0].show(&shop);
    let want = Want { sale: Some("R-20"), ..Want::default() };
    let entry = counter.sign(&shop, tenthcup_token::Intent::Punch { count: 1, code }, &want);
    let mut tasks = Vec::new();
    for holder in &holders {
        let (ledger, punch, now) = (shop.ledger(), asked(&shop, holder, &coupon), shop.now());
        tasks.push(tokio::spawn(async move { ledger.claim_coupon(punch, now).await.unwrap() }));
    }
    let mut won = usize::from(matches!(shop.submit(&entry).await.unwrap(), Answer::Punched(_)));
    for task in tasks {
        won += usize::from(matches!(task.await.unwrap(), Answer::Punched(_)));
    }
    assert_eq!(won, 1);
}
