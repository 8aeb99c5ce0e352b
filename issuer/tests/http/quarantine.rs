//! What waits for a manager, over HTTP; and the alarm about a signing key.

use axum::http::StatusCode;
use serde_json::{Value, json};
use tenthcup_token::{
    Card, CardId, Claims as _, Cti, Entry, Intent, MerchantId, ShowCard, SigningKey, Unverified,
};

use crate::house::{Caller, House};
use crate::people::Shop;

/// A shop with Anna signed on.
async fn open(house: &House, login: &str) -> Shop {
    let shop = Shop::open(house, login).await;
    shop.counter.sign_on(house, shop.staff).await;
    shop
}

/// Two entries in quarantine: one behind a gap, and the one that follows it.
async fn two_kept(house: &House, shop: &mut Shop) -> [String; 2] {
    shop.counter.sequence += 1;
    let mut ids = Vec::new();
    for reason in ["device_chain_gap", "follows_quarantined"] {
        let told = shop.counter.punch(house, shop.staff, shop.holder.show(house)).await;
        assert_eq!((&told["verdict"], &told["reason"]), (&json!("quarantined"), &json!(reason)), "{told}");
        assert_eq!(told["entry"]["seq"], shop.counter.sequence, "the chain goes on from it");
        ids.push(told["entry"]["hash"].as_str().unwrap().to_owned());
    }
    [ids.remove(0), ids.remove(0)]
}

async fn decide(house: &House, console: &Caller, id: &str, decision: &str) -> crate::house::Answer {
    house.post(&format!("/v1/quarantine/{id}"), console, json!({"decision": decision})).await
}

#[tokio::test]
async fn a_manager_sees_what_waits_and_decides() {
    let house = House::new();
    let mut shop = open(&house, "anna").await;
    let scanned = house.now();
    let [first, second] = two_kept(&house, &mut shop).await;
    house.pass(3600);

    let kept = house.get("/v1/quarantine", &shop.console).await.json();
    assert_eq!(kept["open"], 2);
    let entry = &kept["entries"][0];
    assert_eq!(entry["id"], json!(first));
    for (field, expected) in [
        ("reason", json!("device_chain_gap")),
        ("time", json!(scanned)),
        ("arrived", json!(scanned)),
        ("device_name", json!("Till 1")),
        ("staff_name", json!("Anna")),
        ("store_name", json!("Storgata 10")),
        ("signed_on", json!(true)),
        ("sequence", json!(2)),
        ("count", json!(1)),
        ("card", json!(shop.holder.card)),
        ("program_name", json!("The tenth cup")),
    ] {
        assert_eq!(entry[field], expected, "{field}");
    }
    assert!(entry["code"].as_str().unwrap().starts_with("901"));
    assert!(Unverified::<Entry>::from_base64(entry["entry"].as_str().unwrap()).is_ok());
    let page = house.get("/v1/quarantine?limit=1", &shop.console).await.json();
    assert_eq!(page["next"], json!(first));
    let page = house.get(&format!("/v1/quarantine?limit=1&after={first}"), &shop.console).await.json();
    assert_eq!(page["entries"][0]["id"], json!(second));

    let counted = decide(&house, &shop.console, &first, "accept").await;
    assert_eq!((counted.text("/state"), counted.text("/by")), ("counted".to_owned(), "anna".to_owned()));
    assert_eq!(decide(&house, &shop.console, &first, "accept").await.json(), counted.json());
    let otherwise = decide(&house, &shop.console, &first, "refuse").await;
    otherwise.assert_problem(StatusCode::CONFLICT, "decided otherwise");
    assert_eq!(otherwise.code(), "settled_before");
    let refused = decide(&house, &shop.console, &second, "refuse").await;
    assert_eq!(refused.text("/state"), "refused");

    let events = house.get(&format!("/v1/cards/{}/events", shop.holder.card), &shop.console).await.json();
    assert_eq!(events["events"][0]["hash"], counted.json()["event"]);
    assert_eq!(events["events"].as_array().unwrap().len(), 2, "opened, and punched once");
    let settled = house.get("/v1/quarantine?state=settled", &shop.console).await.json();
    let told: Vec<_> =
        settled["entries"].as_array().unwrap().iter().map(|entry| &entry["settled"]["counted"]).collect();
    assert_eq!(told, [&json!(false), &json!(true)]);
    assert_eq!(settled["open"], 0);
    let told = shop.counter.punch(&house, shop.staff, shop.holder.show(&house)).await;
    assert_eq!(told["verdict"], "accepted", "the chain is whole again: {told}");
}

#[tokio::test]
async fn the_device_is_told_what_the_manager_decided() {
    let house = House::new();
    let mut shop = open(&house, "anna").await;
    shop.counter.sequence += 1;
    let intent = Intent::Punch { count: 1, code: shop.holder.show(&house) };
    let body = shop.counter.entry(&house, shop.staff, intent);
    let ask = async || house.post("/v1/scans", &Caller::Nobody, body.clone()).await.json();
    let kept = ask().await;
    assert_eq!(ask().await, kept);
    // Its code was used meanwhile at no other place, but the card is blocked: it waits on, and says why.
    let card = format!("/v1/cards/{}/status", shop.holder.card);
    house.post(&card, &shop.console, json!({"status": "frozen"})).await;
    let id = kept["entry"]["hash"].as_str().unwrap();
    let open = decide(&house, &shop.console, id, "accept").await;
    assert_eq!((open.text("/state"), open.text("/reason")), ("open".to_owned(), "card_frozen".to_owned()));
    assert_eq!(ask().await, kept);
    house.post(&card, &shop.console, json!({"status": "active"})).await;
    assert_eq!(decide(&house, &shop.console, id, "accept").await.text("/state"), "counted");
    let told = ask().await;
    assert_eq!((&told["verdict"], &told["card"]["progress"]), (&json!("accepted"), &json!(1)));
    assert!(told["receipt"].is_string());
}

#[tokio::test]
async fn what_another_merchants_devices_left_is_theirs() {
    let house = House::new();
    let mut ours = open(&house, "anna").await;
    let mut theirs = open(&house, "bert").await;
    two_kept(&house, &mut ours).await;
    let [first, _] = two_kept(&house, &mut theirs).await;
    let answer = decide(&house, &ours.console, &first, "accept").await;
    answer.assert_problem(StatusCode::NOT_FOUND, "another merchant's entry");
    let page = house.get(&format!("/v1/quarantine?after={first}"), &ours.console).await.json();
    assert_eq!((&page["entries"], &page["open"]), (&json!([]), &json!(2)));
    for path in ["/v1/quarantine?state=all", "/v1/quarantine?after=x", "/v1/quarantine?limit=-1"] {
        house.get(path, &ours.console).await.assert_problem(StatusCode::BAD_REQUEST, path);
    }
    let wrong = decide(&house, &theirs.console, &first, "forget").await;
    wrong.assert_problem(StatusCode::UNPROCESSABLE_ENTITY, "an unknown decision");
    assert_eq!(house.get("/v1/quarantine", &theirs.console).await.json()["open"], 2);
}

/// The digits of a card that the merchant's own key signed and nobody made.
fn forged(house: &House, merchant: MerchantId) -> (CardId, String) {
    let (key, id) = (SigningKey::from_seed(&[7; 32]), CardId::from_bytes([7; 16]));
    let claims = |kid| Card {
        kid,
        exp: house.now().plus(86_400),
        iat: house.now(),
        card: id,
        generation: 0,
        holder: key.public().into(),
    };
    let card = house.app.keys().sign(&merchant, claims, &[]).unwrap();
    let card = Unverified::from_bytes(card.bytes()).unwrap();
    let show = ShowCard { card, iat: house.now(), cti: Cti { counter: 1, random: [1; 8] } };
    assert_eq!(ShowCard::KIND.digit(), Some(4));
    (id, key.sign(show, &merchant, &[]).text().unwrap())
}

#[tokio::test]
async fn a_stolen_signing_key_raises_an_alarm() {
    let house = House::new();
    let mut shop = open(&house, "anna").await;
    let other = open(&house, "bert").await;
    let (card, code) = forged(&house, shop.merchant);
    let told = shop.counter.punch(&house, shop.staff, code).await;
    assert_eq!((&told["verdict"], &told["reason"]), (&json!("refused"), &json!("unknown_card")));

    let alarms: Value = house.get("/v1/alarms", &shop.console).await.json();
    assert_eq!(alarms.as_array().unwrap().len(), 1);
    assert_eq!(alarms[0]["short"], json!(card.to_string()[..6]));
    assert_eq!((&alarms[0]["device_name"], alarms[0].get("seen")), (&json!("Till 1"), None));
    assert_eq!((&alarms[0]["cause"], alarms[0].get("card")), (&json!("stolen_key"), None));
    let path = format!("/v1/alarms/{}/seen", alarms[0]["id"]);
    house
        .post(&path, &other.console, json!({}))
        .await
        .assert_problem(StatusCode::NOT_FOUND, "another's alarm");
    assert_eq!(house.post(&path, &shop.console, json!({})).await.text("/seen/by"), "anna");
    assert_eq!(house.get("/v1/alarms", &shop.console).await.json()[0]["seen"]["by"], "anna");
    assert_eq!(house.get("/v1/alarms", &other.console).await.json(), json!([]));
}

#[tokio::test]
async fn a_stolen_signing_key_raises_an_alarm_though_staff_only_look() {
    let house = House::new();
    let shop = open(&house, "anna").await;
    let other = open(&house, "bert").await;
    let (card, code) = forged(&house, shop.merchant);
    let look = async |code: &str| {
        let told = house.post("/v1/counter/look", &shop.counter.session, json!({"code": code})).await;
        (told.text("/verdict"), told.text("/reason"))
    };
    let refused = |reason: &str| ("refused".to_owned(), reason.to_owned());
    let alarms = async || house.get("/v1/alarms", &shop.console).await.json();
    let (_, theirs) = forged(&house, other.merchant);
    assert_eq!(look(&theirs).await.0, "refused");
    assert_eq!(alarms().await, json!([]), "another's key: nobody here is alarmed");

    assert_eq!(look(&code).await, refused("unknown_card"));
    let raised = alarms().await;
    let [alarm] = raised.as_array().unwrap().as_slice() else { panic!("{raised}") };
    assert_eq!((&alarm["cause"], &alarm["short"]), (&json!("stolen_key"), &json!(card.to_string()[..6])));
    assert_eq!((&alarm["device_name"], &alarm["staff_name"]), (&json!("Till 1"), &json!("Anna")));
    assert_eq!((&alarm["at"], &alarm["store_name"]), (&json!(house.now()), &json!("Storgata 10")));
    assert_eq!(house.get("/v1/alarms", &other.console).await.json(), json!([]));
}

#[tokio::test]
async fn a_card_on_two_phones_raises_an_alarm_and_can_be_frozen() {
    let house = House::new();
    let mut shop = open(&house, "anna").await;
    let (one, two) = (shop.holder.show(&house), shop.holder.show_numbered(&house, 1));
    for code in [one, two] {
        assert_eq!(shop.counter.punch(&house, shop.staff, code).await["verdict"], "accepted");
    }
    let alarms: Value = house.get("/v1/alarms", &shop.console).await.json();
    let [alarm] = alarms.as_array().unwrap().as_slice() else { panic!("{alarms}") };
    let card = shop.holder.card.to_string();
    assert_eq!((&alarm["cause"], &alarm["card"]), (&json!("cloned_card"), &json!(card)));
    assert_eq!((&alarm["device_name"], &alarm["staff_name"]), (&json!("Till 1"), &json!("Anna")));
    assert_eq!(alarm.get("kid"), None);
    let path = format!("/v1/alarms/{}/seen", alarm["id"]);
    assert_eq!(house.post(&path, &shop.console, json!({})).await.text("/seen/by"), "anna");
    // What the owner can do about it.
    let freeze = json!({ "status": "frozen" });
    house.post(&format!("/v1/cards/{card}/status"), &shop.console, freeze).await;
    let code = shop.holder.show(&house);
    assert_eq!(shop.counter.punch(&house, shop.staff, code).await["reason"], "card_frozen");
}

#[tokio::test]
async fn the_queue_of_a_revoked_device_is_kept() {
    let house = House::new();
    let mut shop = open(&house, "anna").await;
    let intent = Intent::Punch { count: 1, code: shop.holder.show(&house) };
    let queued = shop.counter.entry(&house, shop.staff, intent);
    house.pass(600);
    let path = format!("/v1/devices/{}/revoke", shop.counter.device);
    assert_eq!(house.post(&path, &shop.console, json!({})).await.status, StatusCode::OK);
    house.pass(600);
    // Revoked once more: the first time stands.
    assert_eq!(house.post(&path, &shop.console, json!({})).await.status, StatusCode::OK);
    let told = house.post("/v1/scans", &Caller::Nobody, queued).await;
    assert_eq!(
        (told.text("/verdict"), told.text("/reason")),
        ("quarantined".into(), "device_revoked".into())
    );
    let intent = Intent::Punch { count: 1, code: shop.holder.show(&house) };
    let now = shop.counter.entry(&house, shop.staff, intent);
    house
        .post("/v1/scans", &Caller::Nobody, now.clone())
        .await
        .assert_problem(StatusCode::FORBIDDEN, "online");
    // Made after the first revocation, sent late: no.
    house.pass(61);
    let late = house.post("/v1/scans", &Caller::Nobody, now).await;
    assert_eq!((late.text("/verdict"), late.text("/reason")), ("refused".into(), "device_revoked".into()));
    let card = house.get(&format!("/v1/cards/{}", shop.holder.card), &shop.console).await.json();
    assert_eq!(card["progress"], 0);
}
