//! What the service says of itself, at an address of its own.

use std::net::TcpStream;

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

    // More than there are places, for some may still be those of the requests before.
    let _held: Vec<_> = (0..12).map(|_| TcpStream::connect(service.address()).unwrap()).collect();
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

#[test]
fn nobody_is_told_figures_unless_the_owner_says_where() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    let service = Running::start(tenthcup(&data, &["serve", "--listen", "127.0.0.1:0"]), "Console");
    assert!(!service.lines.iter().any(|line| line.contains("Metrics")), "{:?}", service.lines);
}
