//! What the service says of itself, at an address of its own.

use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use crate::process::{Running, get, init, tenthcup};

#[test]
fn figures_are_given_out_also_when_there_is_no_place_for_anybody() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    let mut command = tenthcup(&data, &["serve", "--listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0"]);
    command.env("TENTHCUP_CONNECTIONS__MOST", "8");
    let service = Running::start(command, "Console");
    let line =
        service.lines.iter().find_map(|line| line.strip_prefix("Metrics: http://")).expect("an address");
    let figures = line.strip_suffix("/metrics").unwrap();
    assert!(get(&service.address(), "/v1/info").starts_with("HTTP/1.1 200"));
    assert!(
        !get(&service.address(), "/metrics").starts_with("HTTP/1.1 200"),
        "it is for whoever looks after it only"
    );

    // The requests before have their places until the service has seen them go.
    wait_for_connections(figures, 0);
    let _held: Vec<_> = (0..8).map(|_| TcpStream::connect(service.address()).unwrap()).collect();
    wait_for_connections(figures, 8);
    assert!(get(&service.address(), "/healthz").starts_with("HTTP/1.1 503"));
    for path in ["/healthz", "/readyz"] {
        assert!(get(figures, path).starts_with("HTTP/1.1 200"), "{path}");
    }
    let text = get(figures, "/metrics");
    for figure in [
        "tenthcup_requests_total{route=\"/v1/info\",status=\"200\"} 1",
        "tenthcup_request_seconds_bucket{route=\"/v1/info\",le=\"10\"} 1",
        "tenthcup_connections_refused_total{cause=\"all\"} ",
        "# TYPE tenthcup_connections gauge",
    ] {
        assert!(text.contains(figure), "{figure} is missing in {text}");
    }
    assert!(service.stop());
}

/// Waits until so many connections are open beside the one that asks.
fn wait_for_connections(figures: &str, count: usize) {
    let (begun, line) = (Instant::now(), format!("\ntenthcup_connections {}\n", count + 1));
    while !get(figures, "/metrics").contains(&line) {
        assert!(begun.elapsed() < Duration::from_secs(20), "there are not {count} connections");
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn nobody_is_told_figures_unless_the_owner_says_where() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    let service = Running::start(tenthcup(&data, &["serve", "--listen", "127.0.0.1:0"]), "Console");
    assert!(!service.lines.iter().any(|line| line.contains("Metrics")), "{:?}", service.lines);
}
