//! One card from the invite to the redeemed reward.

use serde_json::{Value, json};
use tenthcup_tests::{Merchant, Service, Wallet, challenge_in};
use tenthcup_token::{KeyOnRecord, KeySetClaims, PublicKey, Receipt, Unverified};
use tenthcup_verifier::KeySet;

use crate::tenthcup;

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no {pointer} in {value}"))
}

#[tokio::test]
async fn ten_punches_give_one_reward_that_is_redeemed_once() {
    let service = Service::begin().await.unwrap();
    let merchant = Merchant::set_up(&service).await.unwrap();
    let program = merchant.make_program(10, &json!({})).await.unwrap();
    let mut wallet = merchant.invite(&program).await.unwrap();
    let mut counter = merchant.enrol("Till 1").await.unwrap();
    wallet.log_in().await.unwrap();

    let early = counter.redeem(&wallet.show()).await.unwrap();
    assert_eq!(early["reason"], "no_reward", "{early}");

    for punch in 1..=10 {
        let mut live = wallet.listen().await.unwrap();
        live.next("card").await.unwrap();
        let verdict = counter.punch(&wallet.show()).await.unwrap();
        assert_eq!(verdict["verdict"], "accepted", "{verdict}");
        let (progress, rewards) = if punch == 10 { (0, 1) } else { (punch, 0) };
        assert_eq!(
            (&verdict["card"]["progress"], &verdict["card"]["rewards"]),
            (&json!(progress), &json!(rewards))
        );
        let heard = live.next("card").await.unwrap();
        assert_eq!(heard["card"]["progress"], json!(progress), "the wallet hears of punch {punch} at once");
        assert_eq!(heard["event"]["receipt"], verdict["receipt"]);
    }

    let mut live = wallet.listen().await.unwrap();
    let asked = counter.redeem(&wallet.show()).await.unwrap();
    assert_eq!(asked["verdict"], "challenge", "{asked}");
    let challenge = challenge_in(&live.next("challenge").await.unwrap()).unwrap();
    // One slip of the finger ends nothing, and a phone that connects again is asked again.
    let digits = text(&asked, "/challenge/digits");
    let wrong = if digits == "00" { "11" } else { "00" };
    assert_eq!(wallet.answer(&challenge, wrong).await.unwrap()["reason"], "wrong_digits");
    assert_eq!(challenge_in(&wallet.hear("challenge").await.unwrap()).unwrap(), challenge);
    let redeemed = wallet.answer(&challenge, digits).await.unwrap();
    assert_eq!(redeemed["verdict"], "redeemed", "{redeemed}");
    let repeated = wallet.answer_again().await.unwrap();
    assert_eq!(repeated["receipt"], redeemed["receipt"], "the same answer sent again: the same receipt");
    let over = live.next("challenge-over").await.unwrap();
    assert_eq!(over["result"], "redeemed");

    let again = wallet.answer(&challenge, text(&asked, "/challenge/digits")).await.unwrap();
    assert_ne!(again["verdict"], "redeemed", "the challenge works once: {again}");
    let second = counter.redeem(&wallet.show()).await.unwrap();
    assert_eq!((&second["verdict"], &second["reason"]), (&json!("refused"), &json!("no_reward")));
    assert_eq!(wallet.view().await.unwrap()["rewards"], json!([]));
    check_history(&service, &wallet).await;
}

/// Verifies every receipt of the wallet with the key set, as the wallet does, and their chain.
async fn check_history(service: &Service, wallet: &Wallet) {
    let set = service.api().get("/v1/keyset").await.unwrap();
    let root: PublicKey = serde_json::from_value(set["root"].clone()).unwrap();
    let token = Unverified::<KeySetClaims>::from_base64(text(&set, "/keyset")).unwrap();
    let keys = KeySet::verify(&root, token.bytes(), 0, tenthcup_tests::now()).unwrap();
    let history = wallet.api.get("/v1/wallet/events").await.unwrap();
    let rows = history["events"].as_array().unwrap();
    assert_eq!(rows.len(), 12, "opened, ten punches, redeemed");
    let mut newer: Option<Receipt> = None;
    for row in rows {
        let receipt = Unverified::<Receipt>::from_base64(text(row, "/receipt")).unwrap();
        let kid = receipt.claims_unverified().kid;
        let key: &KeyOnRecord =
            keys.key(&wallet.merchant, &kid, tenthcup_token::Kind::Receipt, tenthcup_tests::now()).unwrap();
        let receipt = receipt.verify(key, &[]).unwrap().claims().clone();
        assert_eq!(receipt.card, wallet.card);
        if let Some(newer) = newer {
            assert_eq!((newer.previous, newer.sequence), (receipt.event, receipt.sequence + 1));
        }
        newer = Some(receipt);
    }
}

#[tokio::test]
async fn the_eleventh_punch_starts_the_next_round_and_rewards_are_kept() {
    let service = Service::begin().await.unwrap();
    let merchant = Merchant::set_up(&service).await.unwrap();
    let program = merchant.make_program(2, &json!({ "max_per_scan": 5 })).await.unwrap();
    let mut wallet = merchant.invite(&program).await.unwrap();
    let mut counter = merchant.enrol("Till 1").await.unwrap();
    let several = tenthcup_token::Intent::Punch { count: 5, code: wallet.show() };
    let verdict = counter.scan_for_sale(several, Some("sale 1")).await.unwrap();
    assert_eq!(
        (&verdict["card"]["progress"], &verdict["card"]["rewards"]),
        (&json!(1), &json!(2)),
        "{verdict}"
    );
}

#[tokio::test]
async fn a_lost_answer_is_asked_for_again_also_after_a_crash() {
    let mut service = Service::begin().await.unwrap();
    let merchant = Merchant::set_up(&service).await.unwrap();
    let program = merchant.make_program(10, &json!({})).await.unwrap();
    let mut wallet = merchant.invite(&program).await.unwrap();
    let mut counter = merchant.enrol("Till 1").await.unwrap();
    let intent = tenthcup_token::Intent::Punch { count: 1, code: wallet.show() };
    let entry = counter.sign(intent, tenthcup_tests::now(), None);
    let first = counter.submit(&entry).await.unwrap();
    assert_eq!(counter.submit(&entry).await.unwrap(), first, "the same entry, the same answer");
    service.kill().unwrap();
    service.start().await.unwrap();
    assert_eq!(counter.submit(&entry).await.unwrap(), first, "also from the disk");
    wallet.log_in().await.unwrap();
    assert_eq!(wallet.view().await.unwrap()["progress"], json!(1));
}

#[tokio::test]
async fn a_till_without_the_service_reads_show_with_card() {
    let service = Service::begin().await.unwrap();
    let merchant = Merchant::set_up(&service).await.unwrap();
    let program = merchant.make_program(10, &json!({})).await.unwrap();
    let mut wallet = merchant.invite(&program).await.unwrap();
    let mut counter = merchant.enrol("Till 1").await.unwrap();
    let code = wallet.show_with_card().unwrap();
    let verdict = counter.punch(&code).await.unwrap();
    assert_eq!(verdict["verdict"], "accepted", "online, the same code counts as a SHOW does: {verdict}");

    let set = service.api().get("/v1/keyset").await.unwrap();
    let file = json!({ "root": set["root"], "keyset": set["keyset"], "merchant": merchant.id });
    let directory = tempfile::tempdir().unwrap();
    let keys = directory.path().join("keyset.json");
    std::fs::write(&keys, file.to_string()).unwrap();
    let store = directory.path().join("used.redb");
    let scan = ["scan", "--keys", keys.to_str().unwrap(), "--store", store.to_str().unwrap()];
    let read = |codes: &str, new: &[&str]| {
        let said = tenthcup(&[&scan[..], new].concat(), codes);
        String::from_utf8(said.stdout).unwrap().to_lowercase()
    };
    let (first, show) = (wallet.show_with_card().unwrap(), wallet.show());
    let said = read(&format!("{first}\n{first}\n{show}\n"), &["--new-store", "--first-ever"]);
    let lines: Vec<_> = said.lines().filter(|line| !line.trim().is_empty()).collect();
    assert!(lines[0].contains("accepted"), "{said}");
    assert!(lines[1].contains("already_used") || lines[1].contains("already used"), "{said}");
    assert!(lines[2].contains("refused"), "a SHOW needs the registry: {said}");
    assert!(read(&format!("{first}\n"), &[]).contains("already"), "also after a restart");
}
