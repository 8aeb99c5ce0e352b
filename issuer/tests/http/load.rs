//! More connections than the service bears, and callers who say nothing, too little, too slowly or too much, all of them on a real port.

use std::time::{Duration, Instant};

use axum_server::tls_rustls::RustlsConfig;
use serde_json::json;
use tenthcup_issuer::config::{Config, Whole};
use tenthcup_issuer::lan::Authority;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::crowd::{SOON, heard};
use crate::house::House;
use crate::people::Shop;

const A_SECOND: std::ops::Range<Duration> = Duration::from_millis(600)..Duration::from_millis(2_500);

fn impatient(config: &mut Config) {
    config.connections.idle_seconds = Whole::nearest(1);
    config.connections.stalled_seconds = Whole::nearest(1);
    config.connections.handshake_seconds = Whole::nearest(1);
    config.limits.body_seconds = Whole::nearest(1);
}

#[tokio::test]
async fn whoever_asks_for_nothing_is_cut() {
    let house = House::with(impatient);
    let service = house.serve();
    let preface = [b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".as_slice(), &[0, 0, 0, 4, 0, 0, 0, 0, 0]].concat();
    let (silent, begun, slow_head, kept, pinging) = (
        service.connect().await,
        service.say(b"PRI * HT").await,
        service.say(b"GET /healthz HTTP/1.1\r\nhost: ").await,
        service.say(b"GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n").await,
        service.say(&preface).await,
    );
    let (pinging, mut pings) = pinging.into_split();
    let ping = tokio::spawn(async move {
        while pings.write_all(&[0, 0, 8, 6, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    });
    let mut pinging = pinging;
    let pinging = async {
        let (begun, mut rest) = (Instant::now(), Vec::new());
        let _ = tokio::time::timeout(SOON, pinging.read_to_end(&mut rest)).await.expect("an end");
        begun.elapsed()
    };
    let (silent, begun, slow_head, kept, pinging) =
        tokio::join!(heard(silent), heard(begun), heard(slow_head), heard(kept), pinging);
    for (what, cut) in [
        ("silent", silent.after),
        ("half a preface", begun.after),
        ("half a head", slow_head.after),
        ("a second request that never comes", kept.after),
        ("pings", pinging),
    ] {
        assert!(A_SECOND.contains(&cut), "{what}: cut after {cut:?}");
    }
    assert_eq!((kept.status(), silent.text.as_str()), ("200", ""));
    ping.abort();
}

#[tokio::test]
async fn a_head_that_comes_byte_by_byte_is_cut() {
    let house = House::with(impatient);
    let service = house.serve();
    let mut socket = service.connect().await;
    let begun = Instant::now();
    let drip = async {
        for byte in b"GET /healthz HTTP/1.1\r\nhost: a\r\nx: ".iter().chain([b'a'; 100].iter()) {
            if socket.write_all(&[*byte]).await.is_err() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    drip.await;
    assert!(begun.elapsed() < Duration::from_secs(3), "it was listened to for {:?}", begun.elapsed());
}

#[tokio::test]
async fn a_handshake_that_does_not_come_is_cut() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let house = House::with(impatient);
    let authority = Authority::open_or_make(&house.data(), house.now()).unwrap();
    let certificate = authority.certify("127.0.0.1".parse().unwrap(), house.now()).unwrap();
    let tls = RustlsConfig::from_pem(certificate.chain_pem.into(), certificate.key_pem.into()).await.unwrap();
    let service = house.serve_with(Some(tls));
    let cut = heard(service.say(&[22, 3, 1]).await).await;
    assert!(A_SECOND.contains(&cut.after), "cut after {:?}", cut.after);
}

#[tokio::test]
async fn live_events_are_not_cut_for_being_quiet() {
    let house = House::with(impatient);
    let shop = Shop::open(&house, "anna").await;
    let service = house.serve();
    let (mut socket, head) = service.listen("/v1/wallet/live", &shop.holder.session).await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let ended = tokio::time::timeout(Duration::from_millis(1_700), async {
        let mut more = [0; 4096];
        while socket.read(&mut more).await.unwrap() > 0 {}
    });
    assert!(ended.await.is_err(), "the stream was cut");
}

#[tokio::test]
async fn a_slow_body_is_given_up_and_keeps_nobody_waiting() {
    let house = House::with(|config| {
        impatient(config);
        config.limits.requests_at_once = Whole::nearest(1);
    });
    let service = house.serve();
    let slow = service.say(format!("{}\r\n{{", service.head("/v1/login/nonce", 100)).as_bytes()).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(service.get("/v1/info").await.status(), "200", "whoever sends slowly has no turn");
    let second = service.post("/v1/login/nonce", &json!({})).await;
    assert!(second.is_busy(), "one body may be on its way: {}", second.text);
    let slow = heard(slow).await;
    assert!(A_SECOND.contains(&slow.after) && slow.status() == "408", "{:?} {}", slow.after, slow.text);
    assert_eq!(service.post("/v1/login/nonce", &json!({})).await.status(), "200");
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_before_it_comes() {
    let house = House::with(impatient);
    let service = house.serve();
    let head = format!("{}\r\n", service.head("/v1/login/nonce", 70_000));
    let answer = service.ask(&head).await;
    assert_eq!(answer.status(), "413", "{}", answer.text);
    let chunks = "10000\r\n".to_owned() + &"x".repeat(0x10000) + "\r\n1\r\nx\r\n0\r\n\r\n";
    let head = "POST /v1/login/nonce HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    let answer = service.ask(&format!("{head}{chunks}")).await;
    assert_eq!(answer.status(), "413", "{}", answer.text);
}

#[tokio::test]
async fn one_connection_too_many_hears_it_at_once() {
    let house = House::with(|config| config.connections.most = Whole::nearest(8));
    let service = house.serve();
    let mut held = Vec::new();
    for _ in 0..8 {
        held.push(service.connect().await);
    }
    let begun = Instant::now();
    for _ in 0..20 {
        let turned_away = service.get("/healthz").await;
        assert!(turned_away.is_busy(), "{}", turned_away.text);
    }
    assert!(begun.elapsed() < Duration::from_secs(1), "at once, and not after {:?}", begun.elapsed());
    held.pop();
    let patience = Instant::now();
    while service.get("/healthz").await.status() != "200" {
        assert!(patience.elapsed() < SOON, "no place although one went");
    }
}

#[tokio::test]
async fn in_a_crowd_no_connection_is_kept_for_a_next_request() {
    let house = House::with(|config| config.connections.most = Whole::nearest(8));
    let service = house.serve();
    let ask = async || {
        let mut socket = service.say(b"GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n").await;
        let mut answer = [0; 4096];
        let count = socket.read(&mut answer).await.unwrap();
        (String::from_utf8_lossy(&answer[..count]).into_owned(), socket)
    };
    let mut kept = Vec::new();
    for _ in 0..4 {
        let (answer, socket) = ask().await;
        assert!(answer.starts_with("HTTP/1.1 200") && !answer.contains("connection: close"), "{answer}");
        kept.push(socket);
    }
    let (answer, socket) = ask().await;
    assert!(answer.contains("connection: close"), "{answer}");
    assert!(heard(socket).await.after < Duration::from_millis(500), "it is closed at once");
}

#[tokio::test]
async fn one_address_gets_its_share() {
    let house = House::with(|config| config.connections.per_address = Whole::nearest(2));
    let service = house.serve();
    let _held = (service.connect().await, service.connect().await);
    assert!(service.get("/healthz").await.is_busy());
}

#[tokio::test]
async fn whoever_takes_nothing_of_the_answer_is_cut() {
    let house = House::with(impatient);
    let service = house.serve();
    let console = service.get("/console/").await.text;
    let script = console.split('"').find(|part| part.ends_with(".js")).expect("a script").to_owned();
    let size = service.get(&script).await.text.len();
    let times = 64 * 1024 * 1024 / size;
    let mut socket = service.connect().await;
    let requests = format!("GET {script} HTTP/1.1\r\nhost: a\r\n\r\n").repeat(times);
    // All of it fits into what the system holds: without a cut each would be answered.
    let asked = tokio::time::timeout(SOON, socket.write_all(requests.as_bytes())).await;
    asked.expect("asked in time").unwrap();
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    let mut all = Vec::new();
    let _ = tokio::time::timeout(SOON, socket.read_to_end(&mut all)).await.expect("an end");
    assert!(all.len() < times * size, "all of {times} answers came");
    assert!(all.starts_with(b"HTTP/1.1 200"));
}

#[tokio::test]
async fn one_stream_too_many_of_a_card_ends_the_oldest() {
    let house = House::with(|config| config.limits.live_connections = Whole::nearest(1));
    let shop = Shop::open(&house, "anna").await;
    let service = house.serve();
    let (oldest, head) = service.listen("/v1/wallet/live", &shop.holder.session).await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let (mut newest, head) = service.listen("/v1/wallet/live", &shop.holder.session).await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let end = tokio::time::timeout(SOON, async {
        let (mut oldest, mut text) = (oldest, String::new());
        while !text.ends_with("0\r\n\r\n") {
            let mut more = [0; 4096];
            let count = oldest.read(&mut more).await.unwrap();
            assert_ne!(count, 0, "no proper end after {text}");
            text.push_str(&String::from_utf8_lossy(&more[..count]));
        }
    });
    end.await.expect("the oldest ends");
    let view = house.app.ledger().card_view(shop.holder.card).await.unwrap().unwrap();
    let event = tenthcup_issuer::live::Event::new("card", &json!({ "progress": 0 }));
    house.app.live().publish_card(view.card, event);
    let mut more = [0; 4096];
    let count = tokio::time::timeout(SOON, newest.read(&mut more)).await.expect("an event").unwrap();
    assert!(String::from_utf8_lossy(&more[..count]).contains("event: card"));
}

#[tokio::test]
async fn one_stream_too_many_in_all_hears_it_at_once() {
    let house = House::with(|config| config.limits.live_in_all = Whole::nearest(1));
    let shop = Shop::open(&house, "anna").await;
    let service = house.serve();
    let _held = service.listen("/v1/wallet/live", &shop.holder.session).await;
    let (_, head) = service.listen("/v1/counter/live", &shop.counter.session).await;
    assert!(head.starts_with("HTTP/1.1 503") && head.contains("retry-after: "), "{head}");
}
