//! The demo needs nothing, and leaves nothing.

use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::process::{Running, get};

#[test]
fn it_prints_three_links_that_answer_and_cleans_up() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tenthcup"));
    command.args(["demo", "--listen", "127.0.0.1:0"]);
    let demo = Running::start(command, "Listening on");
    let text = demo.lines.join("\n");
    for part in ["/console/#link=", "/counter/#enrol=", "/wallet/#invite=", "PIN 2468", "█"] {
        assert!(text.contains(part), "{part} is missing in {text}");
    }
    for page in ["/console/", "/counter/", "/wallet/"] {
        assert!(get(&demo.address(), page).starts_with("HTTP/1.1 200"), "{page}");
    }
    let data = text.split(" in ").nth(1).and_then(|rest| rest.split_whitespace().next()).unwrap();
    let data = PathBuf::from(data.trim_end_matches('.'));
    assert!(data.is_dir(), "{}", data.display());
    assert!(demo.stop());
    assert!(!data.exists(), "{} was left", data.display());
}

#[test]
fn it_goes_on_when_nobody_reads_what_it_prints() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let address = format!("127.0.0.1:{port}");
    let mut command = Command::new(env!("CARGO_BIN_EXE_tenthcup"));
    command.args(["demo", "--listen", &address]).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut demo = command.spawn().unwrap();
    // As `tenthcup demo | head -0` does.
    drop(demo.stdout.take());
    let begun = Instant::now();
    while TcpStream::connect(&address).is_err() || !get(&address, "/healthz").starts_with("HTTP/1.1 200") {
        assert!(begun.elapsed() < Duration::from_secs(30), "it does not serve");
        assert!(demo.try_wait().unwrap().is_none(), "it ended");
        std::thread::sleep(Duration::from_millis(50));
    }
    Command::new("kill").args(["-TERM", &demo.id().to_string()]).status().unwrap();
    assert!(demo.wait().unwrap().success(), "it panics at its last word");
}

#[test]
fn every_page_has_something_to_show() {
    let temporary = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_tenthcup"));
    command.args(["demo", "--listen", "127.0.0.1:0", "--data"]).arg(temporary.path().join("kept"));
    let demo = Running::start(command, "Listening on");
    assert!(demo.stop());
    let doctor = crate::process::printed(&crate::process::run(&temporary.path().join("kept"), &["doctor"]));
    let number = |word: &str| -> u64 {
        let words: Vec<_> = doctor.split_whitespace().collect();
        let at = words.iter().position(|found| found.trim_end_matches(',') == word).unwrap();
        words[at - 1].parse().unwrap()
    };
    assert_eq!(number("merchants"), 1);
    assert!(number("cards") >= 25 && number("events") >= 200, "{doctor}");
}
