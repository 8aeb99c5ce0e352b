//! Two counters, one code, at once.

use serde_json::{Value, json};
use tenthcup_tests::{Merchant, Service, now};
use tenthcup_token::Intent;

const ROUNDS: usize = 1_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_counters_that_submit_one_code_exactly_one_punches() {
    let service = Service::begin().await.unwrap();
    let merchant = Merchant::set_up(&service).await.unwrap();
    let program = merchant.make_program(100, &json!({})).await.unwrap();
    let mut wallet = merchant.invite(&program).await.unwrap();
    let mut left = merchant.enrol("Left").await.unwrap();
    let mut right = merchant.enrol("Right").await.unwrap();
    for round in 0..ROUNDS {
        let code = wallet.show();
        let intent = || Intent::Punch { count: 1, code: code.clone() };
        let (one, other) = (left.sign(intent(), now(), None), right.sign(intent(), now(), None));
        let (one, other) = tokio::join!(left.submit(&one), right.submit(&other));
        let (one, other) = (one.unwrap(), other.unwrap());
        let accepted = [&one, &other].into_iter().filter(|verdict| verdict["verdict"] == "accepted").count();
        assert_eq!(accepted, 1, "round {round}: {one} {other}");
        let loser = if one["verdict"] == "accepted" { &other } else { &one };
        assert_eq!(loser["reason"], "already_used", "{loser}");
        assert!(matches!(&loser["first"]["device_name"], Value::String(name) if !name.is_empty()), "{loser}");
    }
    wallet.log_in().await.unwrap();
    let card = wallet.view().await.unwrap();
    let rewards = card["rewards"].as_array().unwrap().len();
    assert_eq!((card["progress"].clone(), rewards), (json!(0), ROUNDS / 100), "{card}");
}
