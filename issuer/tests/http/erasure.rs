//! A person asks for everything that is known of their card, and to be forgotten.

use axum::http::StatusCode;
use serde_json::{Value, json};
use tenthcup_issuer::random::rng;
use tenthcup_token::{Digest, Intent, SigningKey, erase_subject, join_subject};

use crate::house::{Answer, Caller, House};
use crate::people::{Holder, Shop, claim};

async fn ask(house: &House, shop: &Shop, key: &SigningKey, subject: Digest) -> Answer {
    let body = json!({"card": shop.holder.card, "claim": claim(house, shop.merchant, key, subject)});
    house.post("/v1/erasures", &Caller::Nobody, body).await
}

/// A shop whose card has one punch, with a sale.
async fn punched(house: &House) -> Shop {
    let mut shop = Shop::open(house, "anna").await;
    shop.counter.sign_on(house, shop.staff).await;
    let answer = punch(house, &mut shop).await;
    assert_eq!(answer.text("/verdict"), "accepted");
    shop
}

async fn punch(house: &House, shop: &mut Shop) -> Answer {
    let intent = Intent::Punch { count: 1, code: shop.holder.show(house) };
    shop.counter.scan(house, shop.staff, intent).await
}

async fn export(house: &House, path: &str, caller: &Caller) -> Value {
    let answer = house.get(path, caller).await;
    assert_eq!(answer.status, StatusCode::OK);
    answer.json()
}

#[tokio::test]
async fn a_holder_takes_everything_along() {
    let house = House::new();
    let shop = punched(&house).await;
    let holder = export(&house, "/v1/wallet/export", &shop.holder.session).await;
    let merchant = export(&house, &format!("/v1/cards/{}/export", shop.holder.card), &shop.console).await;
    for told in [&holder, &merchant] {
        assert_eq!(told["card"]["id"], json!(shop.holder.card));
        assert_eq!(told["card"]["holder"], serde_json::to_value(shop.holder.key.public()).unwrap());
        assert_eq!((&told["card"]["status"], &told["card"]["progress"]), (&json!("active"), &json!(1)));
        assert_eq!(told["events"].as_array().unwrap().len(), 2);
        assert_eq!(told["events"][0]["kind"], "opened", "the oldest first");
        assert_eq!(told["events"][1]["evidence"][0]["kind"], "entry");
        assert_eq!(told["events"][1]["store_name"], merchant["events"][1]["store_name"]);
        let bundle = &told["bundle"];
        assert_eq!(bundle["events"][1], told["events"][1]["event"]);
        assert_eq!(bundle["receipts"][1], told["events"][1]["receipt"]);
        assert_eq!(bundle["devices"].as_object().unwrap().len(), 1);
        assert!(bundle["persons"][shop.holder.card.to_string()].is_string());
    }
    // Who worked at which device is the merchant's affair.
    assert_eq!(merchant["events"][1]["staff_name"], "Anna");
    assert_eq!(holder["events"][1]["staff_name"], "");
    // For a check by other hands: `TENTHCUP_EXPORT=file`, then `python -m tenthcup_checker file`.
    if let Some(file) = std::env::var_os("TENTHCUP_EXPORT") {
        std::fs::write(file, holder.to_string()).unwrap();
    }
}

#[tokio::test]
async fn a_holder_is_erased_with_the_key_of_the_card_only() {
    let house = House::new();
    let mut shop = punched(&house).await;
    let (card, other) = (shop.holder.card, SigningKey::generate(&mut rng()));
    let subject = erase_subject(&card);
    let refused = |answer: &Answer| (answer.status, answer.code());
    let no = |code: &str| (StatusCode::UNPROCESSABLE_ENTITY, code.to_owned());
    assert_eq!(refused(&ask(&house, &shop, &other, subject).await), no("bad_signature"));
    let joining = join_subject(&shop.program);
    assert_eq!(refused(&ask(&house, &shop, &shop.holder.key, joining).await), no("other_subject"));
    let nobody =
        json!({"card": "AAAAAAAAAAAAAAAAAAAAAA", "claim": claim(&house, shop.merchant, &other, subject)});
    let nobody = house.post("/v1/erasures", &Caller::Nobody, nobody).await;
    assert_eq!(refused(&nobody), no("bad_signature"), "a card that there is not tells nothing");
    assert_eq!(house.get("/v1/wallet/card", &shop.holder.session).await.status, StatusCode::OK);

    let done = ask(&house, &shop, &shop.holder.key, subject).await;
    assert_eq!((done.status, done.text("/status")), (StatusCode::OK, "erased".into()));
    let again = ask(&house, &shop, &shop.holder.key, subject).await;
    assert_eq!(
        (again.status, again.text("/status")),
        (StatusCode::OK, "erased".into()),
        "the answer was lost"
    );

    for path in ["/v1/wallet/card", "/v1/wallet/events", "/v1/wallet/export"] {
        assert_eq!(house.get(path, &shop.holder.session).await.status, StatusCode::UNAUTHORIZED, "{path}");
    }
    let scan = punch(&house, &mut shop).await;
    assert_eq!((scan.text("/verdict"), scan.text("/reason")), ("refused".into(), "unknown_card".into()));
    // The merchant sees what happened, and nothing of the person.
    let path = format!("/v1/cards/{card}");
    let detail = house.get(&path, &shop.console).await.json();
    assert_eq!((&detail["status"], &detail["key_fingerprint"]), (&json!("erased"), &Value::Null));
    let told = export(&house, &format!("{path}/export"), &shop.console).await;
    assert_eq!((&told["card"]["holder"], &told["bundle"]["persons"]), (&Value::Null, &json!({})));
    let evidence: Vec<_> = told["events"].as_array().unwrap().iter().map(|one| &one["evidence"]).collect();
    assert_eq!(evidence, [&json!([]), &json!([])]);
    // Nobody brings it back.
    for status in ["active", "frozen"] {
        let thaw = house.post(&format!("{path}/status"), &shop.console, json!({"status": status})).await;
        assert_eq!(thaw.status, StatusCode::NOT_FOUND);
    }
    let asked_for = house.post(&format!("{path}/status"), &shop.console, json!({"status": "erased"})).await;
    assert_eq!(asked_for.status, StatusCode::UNPROCESSABLE_ENTITY);
    // The same phone may begin anew.
    let new = Holder::join(&house, shop.merchant, shop.program).await;
    assert_ne!(new.card, card);
}

#[tokio::test]
async fn the_owner_erases_for_who_asked_in_a_letter() {
    let house = House::new();
    let (shop, theirs) = (punched(&house).await, Shop::open(&house, "bert").await);
    let path = |shop: &Shop| format!("/v1/cards/{}/erase", shop.holder.card);
    let stranger = house.post(&path(&theirs), &shop.console, json!({})).await;
    assert_eq!(stranger.status, StatusCode::NOT_FOUND);
    for _ in 0..2 {
        let done = house.post(&path(&shop), &shop.console, json!({})).await;
        assert_eq!((done.status, done.text("/status")), (StatusCode::OK, "erased".into()));
    }
    let card = house.get("/v1/wallet/card", &shop.holder.session).await;
    assert_eq!(card.status, StatusCode::UNAUTHORIZED);
    // A restore would do it again: it stands in the recall log, once for each time that it was asked.
    let log = String::from_utf8(house.app.recalls().text().await.unwrap()).unwrap();
    assert_eq!(log.lines().filter(|line| line.contains("card_erased")).count(), 2, "{log}");
    assert!(log.contains(&shop.holder.card.to_string()));
}
