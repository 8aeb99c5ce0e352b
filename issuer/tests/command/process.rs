//! Runs the command.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// The command, in an environment without settings.
pub(crate) fn tenthcup(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tenthcup"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("TENTHCUP_")) {
        command.env_remove(name);
    }
    command.args(arguments).arg("--data").arg(data).stdin(Stdio::null());
    command
}

pub(crate) fn run(data: &Path, arguments: &[&str]) -> Output {
    tenthcup(data, arguments).output().unwrap()
}

/// It succeeded; what it printed.
pub(crate) fn printed(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{}\n{text}{}", output.status, String::from_utf8_lossy(&output.stderr));
    text
}

/// It failed with one sentence on standard error, and nothing else.
pub(crate) fn sentence(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(text.lines().count(), 1, "more than one line: {text}");
    assert!(text.starts_with("tenthcup: ") && !text.contains("panicked"), "{text}");
    text
}

/// A data directory that `init` made.
pub(crate) fn init(data: &Path) -> String {
    printed(&run(data, &["init"]))
}

/// A running service, stopped with the test.
pub(crate) struct Running {
    child: Child,
    pub(crate) lines: Vec<String>,
}

impl Running {
    /// Starts it and reads what it prints until a line that contains `until`.
    pub(crate) fn start(mut command: Command, until: &str) -> Self {
        let child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        // Kept from here on, so that it is ended whatever happens to the test.
        let mut running = Self { child, lines: Vec::new() };
        let mut output = BufReader::new(running.child.stdout.take().unwrap());
        while !running.lines.last().is_some_and(|line| line.contains(until)) {
            let mut line = String::new();
            assert_ne!(output.read_line(&mut line).unwrap(), 0, "it ended after {:?}", running.lines);
            running.lines.push(line.trim().to_owned());
        }
        // Somebody has to read the rest, or it blocks.
        std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        running
    }

    /// Where it listens, as `127.0.0.1:4711`.
    pub(crate) fn address(&self) -> String {
        let line = self.lines.iter().find_map(|line| line.strip_prefix("Listening on ")).expect("an address");
        let origin = line.split_whitespace().next().unwrap().trim_end_matches('.');
        origin.split_once("://").unwrap().1.to_owned()
    }

    /// Stops it as a service manager does; whether it ended well.
    pub(crate) fn stop(mut self) -> bool {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.success();
            }
            assert!(begun.elapsed() < Duration::from_secs(15), "it does not stop");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The status line and the rest of a plain GET.
pub(crate) fn get(address: &str, path: &str) -> String {
    let mut socket = TcpStream::connect(address).unwrap();
    write!(socket, "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}
