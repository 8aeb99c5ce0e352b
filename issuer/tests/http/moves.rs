//! A card moves to another phone: its recovery code, and the claim code that two people at counters sign for.

use axum::http::StatusCode;
use serde_json::{Value, json};
use tenthcup_issuer::random::rng;
use tenthcup_issuer::recall::RecallLog;
use tenthcup_token::{
    CardId, Claim, Digest, Intent, MovedCard, SigningKey, StaffId, claim_code_subject, claim_commitment,
    recovery_subject,
};

use crate::house::{Answer, Caller, House};
use crate::people::{self, Counter, Shop, enrol, hire, origin, sign_in};

const SECRET: [u8; 16] = [0x21; 16];
const DAY: u32 = 24 * 60 * 60;

fn claim_by(house: &House, shop: &Shop, key: &SigningKey, subject: Digest) -> Value {
    json!({ "claim": people::claim(house, shop.merchant, key, subject) })
}

async fn claim(house: &House, shop: &Shop, key: &SigningKey, subject: Digest) -> Answer {
    house.post("/v1/moves", &Caller::Nobody, claim_by(house, shop, key, subject)).await
}

async fn look(house: &House, subject: Digest) -> Answer {
    let body = json!({ "commitment": claim_commitment(&subject) });
    house.post("/v1/moves/look", &Caller::Nobody, body).await
}

async fn set_recovery(house: &House, shop: &Shop, key: &SigningKey) -> Answer {
    let body = claim_by(house, shop, key, claim_commitment(&recovery_subject(&SECRET)));
    house.post("/v1/wallet/recovery", &shop.holder.session, body).await
}

fn new_key() -> SigningKey {
    SigningKey::generate(&mut rng())
}

/// The shop's counter with Anna, and another one with Jonas.
async fn two_people(house: &House, shop: &Shop) -> (Counter, StaffId) {
    let jonas = hire(house, &shop.console, "Jonas").await;
    let (_, other) = enrol(house, &shop.console, shop.store).await;
    shop.counter.sign_on(house, shop.staff).await;
    other.sign_on(house, jonas).await;
    (other, jonas)
}

/// Asks for a claim code for `card` and has it approved; the body that asked, and what the approval was answered.
async fn allow(
    house: &House,
    shop: &mut Shop,
    (other, jonas): &mut (Counter, StaffId),
    card: MovedCard,
) -> (Value, Answer) {
    let lost = matches!(card, MovedCard::Lost(_));
    let intent = Intent::Move { card, claim: claim_commitment(&claim_code_subject(&SECRET)) };
    let asked = shop.counter.entry(house, shop.staff, intent);
    let refused = house.post("/v1/scans", &Caller::Nobody, asked.clone()).await;
    assert_eq!(refused.text("/reason"), "step_up_needed");
    let waiting = house.get("/v1/approvals", &other.session).await.json();
    assert_eq!(waiting[0]["intent"], json!(if lost { "move_lost" } else { "move" }));
    let entry = waiting[0]["entry"].as_str().unwrap().parse().unwrap();
    let approved = other.scan(house, *jonas, Intent::Approve { entry }).await;
    (asked, approved)
}

#[tokio::test]
async fn a_recovery_code_brings_the_card_to_a_new_phone() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let subject = recovery_subject(&SECRET);
    assert_eq!(look(&house, subject).await.status, StatusCode::NOT_FOUND);
    // Only the key of the card puts one on record, whoever has the session.
    let thief = set_recovery(&house, &shop, &new_key()).await;
    assert_eq!((thief.status, thief.code()), (StatusCode::UNPROCESSABLE_ENTITY, "bad_signature".into()));
    let set = set_recovery(&house, &shop, &shop.holder.key).await;
    assert_eq!(set.json()["recovery_since"], json!(house.now()));

    let offer = look(&house, subject).await.json();
    assert_eq!(offer["face"]["program_name"], json!("The tenth cup"));
    let card = house.get("/v1/wallet/card", &shop.holder.session).await.json();
    assert_eq!(offer["number"], card["number"]);
    assert_eq!(card["moves"]["recovery_since"], json!(house.now()));

    let key = new_key();
    let moved = claim(&house, &shop, &key, subject).await;
    assert_eq!(moved.status, StatusCode::CREATED, "{}", moved.json());
    let log = std::fs::read_to_string(house.data().recalls()).unwrap();
    assert!(log.contains(r#"{"what":"card_moved""#), "a restore must not undo it: {log}");
    // Had the service died before that line, it would be added when it starts.
    let path = house.data().recalls();
    std::fs::remove_file(&path).unwrap();
    RecallLog::init(&path).unwrap();
    let log_of_next_start = RecallLog::open(&path, None).unwrap();
    assert_eq!(log_of_next_start.catch_up(house.app.ledger(), &[shop.merchant]).await.unwrap(), 1);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), log);
    assert_eq!(moved.json()["card"]["id"], json!(shop.holder.card));
    assert_eq!(moved.json()["card"]["held_until"], json!(house.now().plus(DAY)));
    let again = claim(&house, &shop, &key, subject).await;
    assert_eq!((again.status, &again.json()["card"]["id"]), (StatusCode::OK, &json!(shop.holder.card)));
    let other = claim(&house, &shop, &new_key(), subject).await;
    assert_eq!((other.status, other.code()), (StatusCode::NOT_FOUND, "claim_code_unknown".into()));
    assert_eq!(look(&house, subject).await.code(), "claim_code_unknown");

    // The old phone's session is over, and its key opens none; the new one's does.
    let old = house.get("/v1/wallet/card", &shop.holder.session).await;
    assert_eq!(old.status, StatusCode::UNAUTHORIZED);
    let session =
        sign_in(&house, "/v1/wallet/session", *shop.holder.card.as_bytes(), shop.merchant, &key).await;
    let events = house.get("/v1/wallet/events", &session).await.json();
    assert_eq!(events["events"][0]["kind"], json!("moved"));
    // The console opens both claims, and the freeze list forbids what was issued before.
    let path = format!("/v1/cards/{}/events", shop.holder.card);
    let evidence = house.get(&path, &shop.console).await.json()["events"][0]["evidence"].clone();
    assert_eq!((&evidence[0]["kind"], &evidence[1]["kind"]), (&json!("claim"), &json!("claim")));
    assert_eq!(evidence[1]["fields"]["key"], json!(key.public().fingerprint()));
}

#[tokio::test]
async fn the_old_phones_stream_ends_when_its_card_moves() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    set_recovery(&house, &shop, &shop.holder.key).await;
    let mut stream = house.app.live().card_stream(shop.holder.card).unwrap();
    claim(&house, &shop, &new_key(), recovery_subject(&SECRET)).await;
    assert_eq!(tokio_stream::StreamExt::next(&mut stream).await, None);
}

#[tokio::test]
async fn a_paper_card_moves_by_a_claim_code_of_two_people() {
    let house = House::new();
    let mut shop = Shop::open(&house, "anna").await;
    let mut other = two_people(&house, &shop).await;
    let path = format!("/v1/programs/{}/papers", shop.program);
    let printed = house.post(&path, &shop.console, json!({})).await;
    let card: CardId = printed.text("/card").parse().unwrap();
    let shown = MovedCard::Shown(printed.text("/text"));
    let (asked, approved) = allow(&house, &mut shop, &mut other, shown).await;
    assert_eq!((approved.text("/verdict"), approved.status), ("moving".into(), StatusCode::OK));
    // Who asked hears it by asking again.
    let told = house.post("/v1/scans", &Caller::Nobody, asked).await.json();
    assert_eq!((&told["verdict"], &told["claim_until"]), (&json!("moving"), &json!(house.now().plus(600))));

    let subject = claim_code_subject(&SECRET);
    assert_eq!(look(&house, subject).await.status, StatusCode::OK);
    let key = new_key();
    let moved = claim(&house, &shop, &key, subject).await;
    assert_eq!((moved.status, moved.json()["card"]["id"].clone()), (StatusCode::CREATED, json!(card)));
    let code = printed.text("/text");
    let dead = shop.counter.punch(&house, shop.staff, code).await;
    assert_eq!(dead["reason"], json!("superseded"));
    (shop.holder.key, shop.holder.card) = (key, card);
    let alive = shop.counter.punch(&house, shop.staff, shop.holder.show(&house)).await;
    assert_eq!(alive["verdict"], json!("accepted"));
    let evidence = house.get(&format!("/v1/cards/{card}/events"), &shop.console).await.json();
    let kinds: Vec<_> = evidence["events"][1]["evidence"].as_array().unwrap().iter().collect();
    let kinds: Vec<_> = kinds.iter().map(|token| token["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["entry", "paper", "entry", "claim"]);
}

#[tokio::test]
async fn a_lost_phone_is_found_by_its_number_and_can_stop_the_move() {
    let house = House::new();
    let mut shop = Shop::open(&house, "anna").await;
    let mut other = two_people(&house, &shop).await;
    let card = house.get("/v1/wallet/card", &shop.holder.session).await.json();
    let number = card["number"].as_str().unwrap().to_owned();
    let spaced = format!("{} {}-{}", &number[..3], &number[3..6], &number[6..]).replace(' ', "%20");
    let found = house.get(&format!("/v1/counter/cards?number={spaced}"), &shop.counter.session).await.json();
    assert_eq!((found.as_array().unwrap().len(), &found[0]["id"]), (1, &json!(shop.holder.card)));
    for wrong in ["", "123", "99999999999", "12345678x9", "9999999999"] {
        let answer = house.get(&format!("/v1/counter/cards?number={wrong}"), &shop.counter.session).await;
        answer.assert_problem(StatusCode::BAD_REQUEST, wrong);
    }
    let theirs = Shop::open(&house, "bert").await;
    let path = format!("/v1/counter/cards?number={number}");
    assert_eq!(house.get(&path, &theirs.counter.session).await.json(), json!([]));

    let lost = MovedCard::Lost(shop.holder.card);
    allow(&house, &mut shop, &mut other, lost).await;
    let (key, subject) = (new_key(), claim_code_subject(&SECRET));
    let mut counter = house.app.live().device_stream(shop.counter.device).unwrap();
    let mut old_phone = house.app.live().card_stream(shop.holder.card).unwrap();
    let pending = claim(&house, &shop, &key, subject).await;
    let until = house.now().plus(DAY);
    assert_eq!((pending.status, pending.json()), (StatusCode::ACCEPTED, json!({ "pending_until": until })));
    assert_eq!(look(&house, subject).await.json()["pending_until"], json!(until));
    // The phone that is perhaps not gone hears of it at once, and stops it.
    let told = tokio_stream::StreamExt::next(&mut old_phone).await.unwrap();
    let told: Value = serde_json::from_str(told.data()).unwrap();
    assert_eq!(told["card"]["moves"]["pending_until"], json!(until));
    // So does the counter that shows the code.
    let claimed = tokio_stream::StreamExt::next(&mut counter).await.unwrap();
    let said: Value = serde_json::from_str(claimed.data()).unwrap();
    let commitment = claim_commitment(&subject);
    assert_eq!(
        (claimed.name(), said),
        ("claimed", json!({"commitment": commitment, "pending_until": until}))
    );
    let stopped = house.delete("/v1/wallet/move", &shop.holder.session).await;
    assert_eq!((stopped.status, stopped.json()), (StatusCode::OK, json!({})));
    house.pass(DAY);
    let refused = claim(&house, &shop, &key, subject).await;
    assert_eq!((refused.status, refused.code()), (StatusCode::CONFLICT, "move_stopped".into()));
    assert_eq!(look(&house, subject).await.code(), "move_stopped");
}

#[tokio::test]
async fn a_phone_that_stays_lost_loses_its_card_after_a_day() {
    let house = House::new();
    let mut shop = Shop::open(&house, "anna").await;
    let mut other = two_people(&house, &shop).await;
    let lost = MovedCard::Lost(shop.holder.card);
    allow(&house, &mut shop, &mut other, lost).await;
    let (key, subject) = (new_key(), claim_code_subject(&SECRET));
    assert_eq!(claim(&house, &shop, &key, subject).await.status, StatusCode::ACCEPTED);
    house.pass(DAY - 1);
    assert_eq!(claim(&house, &shop, &key, subject).await.status, StatusCode::ACCEPTED);
    house.pass(1);
    assert_eq!(claim(&house, &shop, &key, subject).await.status, StatusCode::CREATED);
}

#[tokio::test]
async fn a_claim_that_proves_nothing_moves_nothing() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    set_recovery(&house, &shop, &shop.holder.key).await;
    let subject = recovery_subject(&SECRET);
    let (key, other) = (new_key(), new_key());
    let claims = Claim { subject, key: key.public().into(), iat: house.now(), origin: origin() };
    let wrong = [
        (other.sign(claims.clone(), &shop.merchant, &[]), "bad_signature"),
        (key.sign(claims.clone(), &tenthcup_token::MerchantId::NONE, &[]), "bad_signature"),
        (key.sign(Claim { iat: house.now().minus(301), ..claims.clone() }, &shop.merchant, &[]), "stale"),
        (
            key.sign(
                Claim { origin: "https://evil.example".to_owned().try_into().unwrap(), ..claims.clone() },
                &shop.merchant,
                &[],
            ),
            "other_origin",
        ),
    ];
    for (claim, reason) in wrong {
        let body = json!({ "claim": claim.to_base64() });
        let answer = house.post("/v1/moves", &Caller::Nobody, body).await;
        assert_eq!((answer.status, answer.code()), (StatusCode::UNPROCESSABLE_ENTITY, reason.to_owned()));
    }
    assert_eq!(claim(&house, &shop, &key, subject).await.status, StatusCode::CREATED);
}

#[tokio::test]
async fn a_second_person_gives_the_reward_of_a_paper_card() {
    let house = House::new();
    let mut shop = Shop::open(&house, "anna").await;
    let (mut other, jonas) = two_people(&house, &shop).await;
    let mut body = crate::people::program_body();
    body["punches_needed"] = json!(1);
    let program = house.post("/v1/programs", &shop.console, body).await.text("/id");
    let printed = house.post(&format!("/v1/programs/{program}/papers"), &shop.console, json!({})).await;
    let code = printed.text("/text");
    assert_eq!(shop.counter.punch(&house, shop.staff, code.clone()).await["verdict"], json!("accepted"));
    let asked = shop.counter.entry(&house, shop.staff, Intent::Redeem { code });
    let refused = house.post("/v1/scans", &Caller::Nobody, asked.clone()).await.json();
    assert_eq!(refused["reason"], json!("step_up_needed"));
    assert_eq!(refused["approve_until"], json!(house.now().plus(600)));
    let waiting = house.get("/v1/approvals", &other.session).await.json();
    assert_eq!(waiting[0]["intent"], json!("redeem"));
    let approved = other.scan(&house, jonas, Intent::Approve { entry: shop.counter.head }).await;
    assert_eq!(approved.text("/verdict"), "redeemed");
    let told = house.post("/v1/scans", &Caller::Nobody, asked).await;
    assert_eq!((told.text("/verdict"), told.text("/event")), ("redeemed".into(), approved.text("/event")));
    let events = house.get(&format!("/v1/cards/{}/events", printed.text("/card")), &shop.console).await;
    let evidence = events.json()["events"][0]["evidence"].clone();
    let kinds: Vec<_> = evidence.as_array().unwrap().iter().map(|one| one["kind"].clone()).collect();
    assert_eq!(kinds, [json!("entry"), json!("paper"), json!("entry")]);
}
