//! Cards on paper, and rewards on vouchers, from the console to the counter.

use axum::http::StatusCode;
use serde_json::{Value, json};
use tenthcup_token::Intent;

use crate::house::House;
use crate::people::{Counter, Holder, Shop, enrol};

/// A counter beside the shop's own, with the same person signed on.
async fn second_counter(house: &House, shop: &Shop) -> Counter {
    let (_, counter) = enrol(house, &shop.console, shop.store).await;
    counter.sign_on(house, shop.staff).await;
    counter
}

#[tokio::test]
async fn a_printed_card_is_punched_and_its_evidence_can_be_read() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let mut counter = second_counter(&house, &shop).await;
    let path = format!("/v1/programs/{}/papers", shop.program);
    let printed = house.post(&path, &shop.console, json!({})).await;
    assert_eq!(printed.status, StatusCode::CREATED, "{}", printed.json());
    assert!(printed.text("/qr_svg").contains("<svg"));
    let punch = || Intent::Punch { count: 1, code: printed.text("/text") };
    assert_eq!(counter.scan(&house, shop.staff, punch()).await.text("/verdict"), "accepted");
    let again = counter.scan(&house, shop.staff, punch()).await;
    assert_eq!(again.text("/reason"), "too_soon");
    let card = format!("/v1/cards/{}", printed.text("/card"));
    let detail = house.get(&card, &shop.console).await.json();
    assert_eq!((&detail["key_fingerprint"], &detail["progress"]), (&Value::Null, &json!(1)));
    let events = house.get(&format!("{card}/events"), &shop.console).await.json();
    assert_eq!(events["events"][0]["evidence"][1]["kind"], json!("paper"));
    assert_eq!(events["events"][1]["evidence"][0]["kind"], json!("paper"), "opened by it");
}

#[tokio::test]
async fn a_sheet_is_a_pdf_with_as_many_new_cards() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let path = format!("/v1/programs/{}/sheets", shop.program);
    let cards = async || {
        let programs = house.get("/v1/programs", &shop.console).await.json();
        programs[0]["cards"].as_u64().unwrap()
    };
    let before = cards().await;
    let printed = house.post(&path, &shop.console, json!({"cards": 23})).await;
    assert_eq!(printed.status, StatusCode::CREATED);
    assert_eq!(printed.headers["content-type"], "application/pdf");
    assert!(printed.bytes.starts_with(b"%PDF-1.7") && printed.bytes.len() > 10_000);
    // Ten on a page.
    assert!(printed.bytes.windows(8).any(|part| part == b"/Count 3"));
    assert_eq!(cards().await, before + 23);

    // In another language, unless the sheet's fonts lack its letters.
    for (asked, printed) in [("nb", "nb"), ("te", "en")] {
        let sheet = house.post(&path, &shop.console, json!({"cards": 1, "language": asked})).await;
        let tag = format!("/Lang ({printed})");
        assert!(sheet.bytes.windows(tag.len()).any(|part| part == tag.as_bytes()), "{asked}");
    }
    let before = before + 2;
    let poster = async |asked: &str| {
        let path = format!("/v1/programs/{}/poster.svg?language={asked}", shop.program);
        house.get(&path, &shop.console).await
    };
    for tag in ["en", "nl", "nb", "de", "te"] {
        let svg = String::from_utf8(poster(tag).await.bytes).unwrap();
        assert!(svg.contains(&format!(r#"lang="{tag}""#)), "{svg}");
    }
    assert_eq!(poster("xx").await.status, StatusCode::BAD_REQUEST);

    for wrong in [json!({"cards": 0}), json!({"cards": 1001})] {
        let refused = house.post(&path, &shop.console, wrong).await;
        assert_eq!((refused.status, refused.code()), (StatusCode::BAD_REQUEST, "bad_sheet".into()));
    }
    let close = format!("/v1/programs/{}/status", shop.program);
    house.post(&close, &shop.console, json!({"status": "closed"})).await;
    let refused = house.post(&path, &shop.console, json!({"cards": 100})).await;
    assert_eq!((refused.status, refused.code()), (StatusCode::CONFLICT, "program_closed".into()));
    assert_eq!(cards().await, before + 23);
}

#[tokio::test]
async fn a_voucher_is_for_its_counter_and_redeems_once() {
    let house = House::new();
    let mut shop = Shop::open(&house, "anna").await;
    let mut counter = second_counter(&house, &shop).await;
    let mut other = second_counter(&house, &shop).await;
    let mut body = crate::people::program_body();
    body["punches_needed"] = json!(1);
    let program = house.post("/v1/programs", &shop.console, body).await.text("/id").parse().unwrap();
    shop.holder = Holder::join(&house, shop.merchant, program).await;
    let intent = Intent::Punch { count: 1, code: shop.holder.show(&house) };
    assert_eq!(counter.scan(&house, shop.staff, intent).await.text("/verdict"), "accepted");
    let card = format!("/v1/cards/{}", shop.holder.card);
    let ready = house.get(&card, &shop.console).await.json()["ready"].clone();
    let asked = json!({"reward": ready[0]["reward"], "device": counter.device});
    let printed = house.post(&format!("{card}/vouchers"), &shop.console, asked.clone()).await;
    assert_eq!(printed.status, StatusCode::CREATED, "{}", printed.json());
    let second = house.post(&format!("{card}/vouchers"), &shop.console, asked).await;
    assert_eq!((second.status, second.code()), (StatusCode::CONFLICT, "reward_on_voucher".into()));

    let wallet = async || house.get("/v1/wallet/card", &shop.holder.session).await.json();
    let shown = wallet().await["rewards"][0]["voucher"].clone();
    assert_eq!(shown["text"], printed.json()["text"], "the wallet shows what was printed");
    assert_eq!(shown["device_name"], printed.json()["device_name"]);
    assert!(shown["device_name"].is_string() && shown["expires"] == printed.json()["expires"]);

    let take = || Intent::Redeem { code: printed.text("/text") };
    assert_eq!(other.scan(&house, shop.staff, take()).await.text("/reason"), "other_device");
    assert_eq!(counter.scan(&house, shop.staff, take()).await.text("/verdict"), "redeemed");
    let again = counter.scan(&house, shop.staff, take()).await;
    assert_eq!(again.text("/verdict"), "used");
    assert!(house.get(&card, &shop.console).await.json()["ready"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn a_voucher_for_nothing_or_for_ever_is_not_made() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let theirs = Shop::open(&house, "bert").await;
    let path = format!("/v1/cards/{}/vouchers", shop.holder.card);
    let reward = "AAAAAAAAAAAAAAAAAAAAAA";
    let none = house.post(&path, &shop.console, json!({ "reward": reward })).await;
    assert_eq!((none.status, none.code()), (StatusCode::CONFLICT, "no_reward".into()));
    for days in [0, 367] {
        let wrong = house.post(&path, &shop.console, json!({"reward": reward, "days": days})).await;
        assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    }
    let foreign = house.post(&path, &theirs.console, json!({ "reward": reward })).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
    let device = json!({"reward": reward, "device": theirs.counter.device});
    assert_eq!(house.post(&path, &shop.console, device).await.status, StatusCode::NOT_FOUND);
}
