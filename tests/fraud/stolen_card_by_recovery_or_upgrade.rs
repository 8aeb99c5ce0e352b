use serde_json::{Value, json};
use tenthcup_tests::{Counter, Fault, Identity, now};
use tenthcup_token::{
    Claim, Digest, Intent, MovedCard, SigningKey, claim_code_subject, claim_commitment, recovery_subject,
};

use crate::{Shop, said};

pub(crate) const MUST_HAPPEN: &str = "a card moves by a code that its holder put on record, or by a claim code that two people signed for; paper needs \
     the paper besides; from a phone it takes a day, and that phone stops it by being shown; rewards wait a day after";

const SECRET: [u8; 16] = [0x42; 16];

async fn claim(shop: &Shop, key: &SigningKey, subject: Digest) -> Result<Value, Fault> {
    shop.service.api().post("/v1/moves", &json!({ "claim": signed(shop, key, subject) })).await
}

fn signed(shop: &Shop, key: &SigningKey, subject: Digest) -> String {
    let origin = shop.service.origin().try_into().unwrap();
    let claim = Claim { subject, key: key.public().into(), iat: now(), origin };
    key.sign(claim, &shop.merchant.id, &[]).to_base64()
}

fn refused(answer: Result<Value, Fault>) -> String {
    answer.unwrap_err().code().unwrap_or_default().to_owned()
}

fn thief() -> SigningKey {
    SigningKey::from_seed(&[0x7f; 32])
}

fn ask(card: MovedCard) -> Intent {
    Intent::Move { card, claim: claim_commitment(&claim_code_subject(&SECRET)) }
}

/// What waits at that counter is approved there.
async fn approve(other: &mut Counter) -> Value {
    let waiting = other.api.get("/v1/approvals").await.unwrap();
    let entry = waiting[0]["entry"].as_str().unwrap().parse().unwrap();
    other.scan(Intent::Approve { entry }).await.unwrap()
}

#[tokio::test]
async fn a_photographed_paper_card_is_not_claimed_on_a_phone() {
    let mut shop = Shop::open().await;
    let path = format!("/v1/programs/{}/papers", shop.program.id);
    let paper = shop.merchant.api.post(&path, &json!({})).await.unwrap();
    let photo = paper["text"].as_str().unwrap().to_owned();
    // The photograph opens nothing by itself, whatever it is hashed as.
    let token = tenthcup_token::Unverified::<tenthcup_token::Paper>::from_text(&photo).unwrap();
    let subject = Digest::of(token.bytes());
    assert_eq!(refused(claim(&shop, &thief(), subject).await), "claim_code_unknown");
    // With it at a counter, one person gives no claim code, neither here nor as somebody else's colleague at another device.
    let asked = shop.counter.scan(ask(MovedCard::Shown(photo.clone()))).await.unwrap();
    assert_eq!(said(&asked), ("refused", "step_up_needed"));
    let mut till_3 = shop.merchant.enrol("Till 3").await.unwrap();
    let entry: Digest = asked["entry"]["hash"].as_str().unwrap().parse().unwrap();
    for counter in [&mut shop.counter, &mut till_3] {
        let alone = counter.scan(Intent::Approve { entry }).await.unwrap();
        assert_eq!(said(&alone), ("refused", "approval_same_person"));
    }
    assert_eq!(refused(claim(&shop, &thief(), claim_code_subject(&SECRET)).await), "claim_code_unknown");
    // What stands in the entry that everybody at the counters can read is no code either.
    let commitment = claim_commitment(&claim_code_subject(&SECRET));
    assert_eq!(said(&approve(&mut shop.colleague().await).await).0, "moving");
    assert_eq!(refused(claim(&shop, &thief(), commitment).await), "claim_code_unknown");
}

#[tokio::test]
async fn once_on_a_phone_the_paper_and_its_photographs_are_dead_and_rewards_wait() {
    let mut shop = Shop::open_with(1, json!({})).await;
    let mut other = shop.colleague().await;
    let path = format!("/v1/programs/{}/papers", shop.program.id);
    let paper = shop.merchant.api.post(&path, &json!({})).await.unwrap();
    let photo = paper["text"].as_str().unwrap().to_owned();
    assert_eq!(said(&shop.counter.punch(&photo).await.unwrap()).0, "accepted");
    shop.counter.scan(ask(MovedCard::Shown(photo.clone()))).await.unwrap();
    approve(&mut other).await;
    let moved = claim(&shop, &thief(), claim_code_subject(&SECRET)).await.unwrap();
    (shop.wallet.key, shop.wallet.card) = (thief(), moved["card"]["id"].as_str().unwrap().parse().unwrap());
    assert_eq!(said(&shop.counter.punch(&photo).await.unwrap()), ("refused", "superseded"));
    assert_eq!(said(&shop.counter.redeem(&photo).await.unwrap()), ("refused", "superseded"));
    assert_eq!(
        said(&shop.counter.redeem(&shop.wallet.show()).await.unwrap()),
        ("refused", "redemption_held")
    );
    // The code was good once.
    let again = SigningKey::from_seed(&[1; 32]);
    assert_eq!(refused(claim(&shop, &again, claim_code_subject(&SECRET)).await), "claim_code_unknown");
}

#[tokio::test]
async fn a_card_that_is_said_to_be_lost_is_not_moved_while_its_phone_is_there() {
    let mut shop = Shop::open().await;
    let mut other = shop.colleague().await;
    // Not by a code that was filmed from it.
    let filmed = shop.counter.scan(ask(MovedCard::Shown(shop.wallet.show()))).await.unwrap();
    assert_eq!(said(&filmed), ("refused", "wrong_kind"));
    // By its number, with two people: it is pending, and the thief has nothing yet.
    shop.counter.scan(ask(MovedCard::Lost(shop.wallet.card))).await.unwrap();
    assert_eq!(said(&approve(&mut other).await).0, "moving");
    let mut live = shop.wallet.listen().await.unwrap();
    live.next("card").await.unwrap();
    let subject = claim_code_subject(&SECRET);
    let pending = claim(&shop, &thief(), subject).await.unwrap();
    assert!(pending["pending_until"].as_u64().unwrap() >= u64::from(now().as_unix()) + 86_390);
    let told = live.next("card").await.unwrap();
    assert_eq!(told["card"]["moves"]["pending_until"], pending["pending_until"]);
    // A reward cannot be had by who is still waiting, and the phone is shown: that is the end of it.
    let mut thiefs = shop.merchant.invite(&shop.program).await.unwrap();
    (thiefs.key, thiefs.card) = (thief(), shop.wallet.card);
    assert_eq!(said(&shop.counter.punch(&thiefs.show()).await.unwrap()), ("refused", "bad_signature"));
    assert_eq!(said(&shop.counter.punch(&shop.wallet.show()).await.unwrap()).0, "accepted");
    assert_eq!(refused(claim(&shop, &thief(), subject).await), "move_stopped");
}

#[tokio::test]
async fn nobody_but_the_holder_puts_a_recovery_code_on_record() {
    let shop = Shop::open().await;
    let commitment = claim_commitment(&recovery_subject(&SECRET));
    let body = |key: &SigningKey| json!({ "claim": signed(&shop, key, commitment) });
    let stranger = shop.service.api();
    assert_eq!(
        stranger.post("/v1/wallet/recovery", &body(&shop.wallet.key)).await.unwrap_err().status(),
        Some(401)
    );
    // Not even who has stolen the session, without the key.
    assert_eq!(refused(shop.wallet.api.post("/v1/wallet/recovery", &body(&thief())).await), "bad_signature");
    let other = shop.merchant.invite(&shop.program).await.unwrap();
    let theirs = shop.wallet.api.seen_by(Identity::Nobody);
    assert_eq!(refused(theirs.post("/v1/moves", &body(&other.key)).await), "claim_code_unknown");
    assert_eq!(refused(claim(&shop, &thief(), recovery_subject(&SECRET)).await), "claim_code_unknown");
}

#[tokio::test]
async fn a_recovery_code_kills_the_old_phone_at_the_next_scan() {
    let mut shop = Shop::open_with(1, json!({})).await;
    shop.counter.punch(&shop.wallet.show()).await.unwrap();
    let commitment = claim_commitment(&recovery_subject(&SECRET));
    let body = json!({ "claim": signed(&shop, &shop.wallet.key, commitment) });
    shop.wallet.api.post("/v1/wallet/recovery", &body).await.unwrap();
    let old_card_token = shop.wallet.show_with_card().unwrap();
    claim(&shop, &thief(), recovery_subject(&SECRET)).await.unwrap();
    assert_eq!(said(&shop.counter.punch(&shop.wallet.show()).await.unwrap()), ("refused", "bad_signature"));
    assert_eq!(said(&shop.counter.punch(&old_card_token).await.unwrap()), ("refused", "old_generation"));
    assert!(shop.wallet.view().await.is_err(), "its session is over");
    assert!(shop.wallet.log_in().await.is_err());
    // Whoever has it now waits for the reward.
    shop.wallet.key = thief();
    assert_eq!(
        said(&shop.counter.redeem(&shop.wallet.show()).await.unwrap()),
        ("refused", "redemption_held")
    );
    // Nobody is alarmed: the CARD of the old key was made, once.
    let alarms = shop.merchant.api.get("/v1/alarms").await.unwrap();
    assert_eq!(alarms, json!([]));
}
