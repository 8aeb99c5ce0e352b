//! What whoever looks after the service reads of it.

use std::net::TcpListener;

use serde_json::json;
use tenthcup_tests::{Merchant, Service, binary};

#[tokio::test]
async fn verdicts_are_counted_by_reason_and_flushes_are_timed() {
    let figures = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let listen = ("TENTHCUP_METRICS__LISTEN".to_owned(), figures.to_string());
    let service = Service::begin_with(binary().unwrap(), vec![listen]).await.unwrap();
    let merchant = Merchant::set_up(&service).await.unwrap();
    let program = merchant.make_program(10, &json!({})).await.unwrap();
    let mut wallet = merchant.invite(&program).await.unwrap();
    let mut counter = merchant.enrol("Till 1").await.unwrap();
    let code = wallet.show();
    counter.punch(&code).await.unwrap();
    counter.punch(&code).await.unwrap();
    counter.punch("1234").await.unwrap();

    let text = reqwest::get(format!("http://{figures}/metrics")).await.unwrap().text().await.unwrap();
    for figure in [
        "tenthcup_verdicts_total{verdict=\"accepted\",reason=\"none\"} 1",
        "tenthcup_verdicts_total{verdict=\"used\",reason=\"already_used\"} 1",
        "tenthcup_verdicts_total{verdict=\"refused\",reason=\"malformed\"} 1",
        "tenthcup_requests_total{route=\"/v1/scans\",status=\"200\"} 3",
        "tenthcup_requests_in_work 0",
        "tenthcup_ledger_queue{file=\"ledger\"} 0",
        "tenthcup_ledger_group_size_bucket{file=\"ledger\",le=\"1\"}",
        "tenthcup_ledger_flush_seconds_count{file=\"accounts\"}",
    ] {
        assert!(text.contains(figure), "{figure} is missing in {text}");
    }
    let secrets = [wallet.card.to_string(), counter.device.to_string(), merchant.id.to_string()];
    assert!(!secrets.iter().any(|secret| text.contains(secret)), "the figures are about nobody: {text}");
}
