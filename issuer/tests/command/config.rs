//! A configuration that cannot be used: which key, where from, what is allowed.

use std::fs;

use crate::process::{Running, init, run, sentence, tenthcup};

fn said_of(toml: &str) -> String {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    fs::write(data.join("tenthcup.toml"), toml).unwrap();
    let said = sentence(&run(&data, &["serve"]));
    assert!(said.contains("tenthcup.toml"), "{said}");
    said
}

#[test]
fn a_value_that_is_not_allowed() {
    let wrong = [
        ("[server]\nlisten = \"everywhere\"", "server.listen", "127.0.0.1:7410"),
        ("[server]\nlisten = 7410", "server.listen", "an IP address and a port"),
        ("[server]\npublic_origin = \"https://a.example/cards\"", "server.public_origin", "without a path"),
        (
            "[server]\ntrusted_proxy_header = \"x forwarded\"",
            "server.trusted_proxy_header",
            "name of a header",
        ),
        ("[limits]\nbody_bytes = 1000000", "limits.body_bytes", "from 4096 to 65536"),
        ("[limits]\nrequest_seconds = -1", "limits.request_seconds", "from 1 to 120"),
        ("[limits]\nrequest_seconds = \"15s\"", "limits.request_seconds", "from 1 to 120"),
        ("[limits]\nbody_seconds = 0", "limits.body_seconds", "from 1 to 120"),
        ("[limits]\nrequests_at_once = 0", "limits.requests_at_once", "from 1 to 8192"),
        ("[limits]\nlive_in_all = 0", "limits.live_in_all", "from 1 to 200000"),
        ("[limits]\npasswords_waiting = 2000", "limits.passwords_waiting", "from 0 to 1024"),
        ("[connections]\nmost = 7", "connections.most", "from 8 to 200000"),
        ("[connections]\nper_address = 0", "connections.per_address", "from 1 to 200000"),
        ("[connections]\nidle_seconds = 0", "connections.idle_seconds", "from 1 to 600"),
        ("[connections]\nstalled_seconds = 601", "connections.stalled_seconds", "from 1 to 600"),
        ("[connections]\nhandshake_seconds = \"10s\"", "connections.handshake_seconds", "from 1 to 60"),
        ("[metrics]\nlisten = \"yes\"", "metrics.listen", "127.0.0.1:7410"),
        ("[sessions]\ninvite_days = 91", "sessions.invite_days", "from 1 to 90"),
        ("[windows]\ncode_age_seconds = 1.5", "windows.code_age_seconds", "a whole number"),
        ("[windows]\nlateness_seconds = 90000", "windows.lateness_seconds", "to 86400"),
    ];
    for (toml, key, allowed) in wrong {
        let said = said_of(toml);
        assert!(said.contains(key) && said.contains(allowed), "{said}");
    }
}

#[test]
fn a_key_that_does_not_exist() {
    let said = said_of("[server]\nport = 80");
    assert!(said.contains("server.port") && said.contains("listen"), "{said}");
    let said = said_of("[sever]\nlisten = \"127.0.0.1:1\"");
    assert!(said.contains("sever") && said.contains("server"), "{said}");
}

#[test]
fn a_file_that_is_no_toml_or_not_there() {
    assert!(said_of("[server").contains("TOML"));
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    let said = sentence(&run(&data, &["serve", "--config", "/no/such/file.toml"]));
    assert!(said.contains("/no/such/file.toml"), "{said}");
}

#[test]
fn the_environment_and_flags_say_where_they_are() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    for (variable, value) in [
        ("TENTHCUP_SERVER__LISTEN", "x"),
        ("TENTHCUP_LIMITS__REQUEST_SECONDS", "0"),
        ("TENTHCUP_SEVER", "x"),
        ("TENTHCUP_LOG", "a=b=c"),
    ] {
        let mut command = tenthcup(&data, &["serve"]);
        let said = sentence(&command.env(variable, value).output().unwrap());
        assert!(said.contains(variable), "{said}");
    }
    let said = sentence(&run(&data, &["serve", "--listen", "nowhere"]));
    assert!(said.contains("server.listen") && said.contains("the command line"), "{said}");
}

#[test]
fn flags_win_over_the_environment_and_that_over_the_file() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    fs::write(
        data.join("tenthcup.toml"),
        "[server]\nlisten = \"192.0.2.1:1\"\npublic_origin = \"https://file.example\"",
    )
    .unwrap();
    let mut command = tenthcup(&data, &["serve", "--listen", "127.0.0.1:0"]);
    command
        .env("TENTHCUP_SERVER__LISTEN", "192.0.2.2:1")
        .env("TENTHCUP_SERVER__PUBLIC_ORIGIN", "https://env.example")
        // For other commands, and no affair of the service's.
        .env("TENTHCUP_TILL", "till")
        .env("TENTHCUP_PIN_FILE", "pin");
    let service = Running::start(command, "Console");
    assert!(service.lines.iter().any(|line| line.contains("https://env.example")), "{:?}", service.lines);
    assert!(service.stop());
}
