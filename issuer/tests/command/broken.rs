//! Whatever is broken is said in one sentence.

use std::fs;
use std::net::TcpListener;
use std::thread;
use std::time::{Duration, Instant};

use crate::process::{Running, init, run, sentence, tenthcup};

const PATIENCE: Duration = Duration::from_secs(10);

#[test]
fn no_data_directory() {
    let temporary = tempfile::tempdir().unwrap();
    for command in ["serve", "doctor", "keyset"] {
        let said = sentence(&run(&temporary.path().join("none"), &[command]));
        assert!(said.contains("there is no data directory") && said.contains("tenthcup init"), "{said}");
    }
    let said = sentence(&run(temporary.path(), &["serve"]));
    assert!(said.contains("is not a data directory"), "{said}");
}

#[test]
fn the_port_is_taken() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    let other = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = other.local_addr().unwrap().to_string();
    let said = sentence(&run(&data, &["serve", "--listen", &address]));
    assert!(said.contains(&address) && said.contains("taken"), "{said}");
}

#[test]
fn another_service_has_the_ledger() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    let service = Running::start(tenthcup(&data, &["serve", "--listen", "127.0.0.1:0"]), "Console");
    // It has said that it runs just before the socket is there.
    let socket = data.join("control.sock");
    let since = Instant::now();
    while !socket.exists() && since.elapsed() < PATIENCE {
        thread::sleep(Duration::from_millis(1));
    }
    let said = sentence(&run(&data, &["serve", "--listen", "127.0.0.1:0"]));
    assert!(said.contains("ledger") && said.contains("in use"), "{said}");
    assert!(socket.exists(), "the other one took it away");
    assert!(service.stop());
    assert!(!socket.exists(), "the socket stays behind");
}

const JOURNAL: &str = "ledger/0000000000000001.journal";

#[test]
fn a_file_is_missing_or_damaged() {
    for name in [
        "ledger/index.redb",
        "ledger/0000000000000001.journal",
        "accounts.redb",
        "keyset.json",
        "keys/root.json",
    ] {
        let temporary = tempfile::tempdir().unwrap();
        let data = temporary.path().join("shop");
        init(&data);
        let original = fs::read(data.join(name)).unwrap();
        fs::write(data.join(name), vec![0x55; original.len()]).unwrap();
        sentence(&run(&data, &["serve", "--listen", "127.0.0.1:0"]));
        // Half of a new journal is room for more.
        let cut = if name == JOURNAL { 40 } else { original.len() / 2 };
        fs::write(data.join(name), original.get(..cut).unwrap()).unwrap();
        sentence(&run(&data, &["serve", "--listen", "127.0.0.1:0"]));
        fs::remove_file(data.join(name)).unwrap();
        // An index is made anew from the journal; without that too there is nothing.
        if name == "ledger/index.redb" {
            fs::remove_file(data.join(JOURNAL)).unwrap();
        }
        let said = sentence(&run(&data, &["serve", "--listen", "127.0.0.1:0"]));
        assert!(!data.join(name).exists(), "{name} was made silently: {said}");
    }
}
