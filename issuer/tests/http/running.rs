//! The service on a real port: live events, and how it stops.

use std::time::Duration;

use serde_json::json;
use tenthcup_issuer::keys::{Change, KeyStore};
use tenthcup_issuer::live::Event;
use tenthcup_issuer::random::rng;
use tenthcup_issuer::serve;
use tenthcup_token::Intent;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio_stream::StreamExt as _;

use crate::house::{Caller, House};
use crate::people::Shop;

async fn next_event(
    stream: &mut (impl tokio_stream::Stream<Item = Result<axum::body::Bytes, axum::Error>> + Unpin),
) -> String {
    let chunk = tokio::time::timeout(Duration::from_secs(5), stream.next()).await.expect("an event in time");
    String::from_utf8(chunk.expect("the stream goes on").unwrap().to_vec()).unwrap()
}

#[tokio::test]
async fn a_punch_is_told_to_the_wallet_that_listens() {
    let house = House::new();
    let mut shop = Shop::open(&house, "anna").await;
    shop.counter.sign_on(&house, shop.staff).await;
    let (status, mut live) = house.open_stream("/v1/wallet/live", &shop.holder.session).await;
    assert!(status.is_success());
    assert!(next_event(&mut live).await.starts_with("event: card\n"), "first the card as it is");

    let code = shop.holder.show(&house);
    let scan = shop.counter.entry(&house, shop.staff, Intent::Punch { count: 1, code });
    let verdict = house.post("/v1/scans", &Caller::Nobody, scan).await;
    assert_eq!(verdict.text("/verdict"), "accepted");
    let event = next_event(&mut live).await;
    let data = event.lines().find_map(|line| line.strip_prefix("data: ")).expect("data");
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    assert_eq!((event.lines().next(), data["card"]["progress"].as_i64()), (Some("event: card"), Some(1)));
}

#[tokio::test]
async fn a_revoked_counter_hears_nothing_more() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let (_, mut live) = house.open_stream("/v1/counter/live", &shop.counter.session).await;
    house.app.live().publish_device(shop.counter.device, Event::new("redemption", &1));
    assert!(next_event(&mut live).await.contains("redemption"));
    house.post(&format!("/v1/devices/{}/revoke", shop.counter.device), &shop.console, json!({})).await;
    assert!(
        tokio::time::timeout(Duration::from_secs(5), live.next()).await.expect("an end in time").is_none()
    );
}

/// A command that could tell nobody: the service looks once a minute, and only then.
#[tokio::test]
async fn a_key_set_of_which_nobody_told_is_taken_up_within_a_minute() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let (_, mut live) = house.open_stream("/v1/wallet/live", &shop.holder.session).await;
    next_event(&mut live).await;
    let listener = serve::listen("127.0.0.1:0".parse().unwrap()).unwrap();
    let running = tokio::spawn(serve::run(house.app.clone(), listener, None, std::future::pending()));
    tokio::time::sleep(Duration::from_millis(100)).await;
    let before = house.app.keys().key_set().version();
    KeyStore::new(house.data(), None).change(Change::Rotate(None), &mut rng(), house.now()).unwrap();
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(30)).await;
    assert_eq!(house.app.keys().key_set().version(), before);
    tokio::time::advance(Duration::from_secs(30)).await;
    tokio::time::resume();
    // Open wallets hear of it; before that, as every few seconds, that the line still holds.
    while !next_event(&mut live).await.starts_with("event: card\n") {}
    assert_eq!(house.app.keys().key_set().version(), before + 1);
    running.abort();
}

#[tokio::test]
async fn it_stops_although_somebody_listens_and_its_data_can_be_opened_again() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let listener = serve::listen("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let running = tokio::spawn(serve::run(house.app.clone(), listener, None, async move {
        let _ = stopped.await;
    }));

    let Caller::Bearer(secret) = &shop.holder.session else { unreachable!() };
    let mut socket = TcpStream::connect(address).await.unwrap();
    let head =
        format!("GET /v1/wallet/live HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer {secret}\r\n\r\n");
    socket.write_all(head.as_bytes()).await.unwrap();
    let mut seen = String::new();
    let mut buffer = [0; 4096];
    while !seen.contains("event: card") {
        let count = socket.read(&mut buffer).await.unwrap();
        assert_ne!(count, 0, "closed before the first event: {seen}");
        seen.push_str(&String::from_utf8_lossy(&buffer[..count]));
    }
    assert!(seen.starts_with("HTTP/1.1 200"), "{seen}");

    stop.send(()).unwrap();
    let ended = tokio::time::timeout(Duration::from_secs(5), running).await.expect("it stops in time");
    ended.unwrap().unwrap();
    assert!(TcpStream::connect(address).await.is_err(), "nobody listens any more");
}
