//! `tenthcup scan` at an enrolled till: with the service while it answers, and without.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use tokio::sync::mpsc;

use super::lines::{Lines, scan_of};
use super::words;
use crate::cli::runtime;
use crate::cli::till::greet;
use crate::clock::Clock;
use crate::till::{Desk, TillDir};

pub(super) fn run(till: &Path) -> anyhow::Result<ExitCode> {
    let (device, journal) = TillDir::open(till)?;
    greet(&device);
    let desk = Desk::new(device, journal, Clock::system())?;
    runtime()?.block_on(Scanning { desk, said: String::new() }.run())?;
    Ok(ExitCode::SUCCESS)
}

struct Scanning {
    desk: Desk,
    /// What was said last beside the verdicts: nobody needs to read it twice.
    said: String,
}

impl Scanning {
    async fn run(mut self) -> anyhow::Result<()> {
        self.connect().await;
        let mut lines = lines();
        loop {
            // A code goes before everything else. What is dropped half way is done again, and each entry is decided once.
            let line = tokio::select! {
                biased;
                line = lines.recv() => line,
                tended = self.desk.tend() => {
                    self.complain(tended.err());
                    continue;
                }
            };
            let Some(line) = line else { break };
            let verdict = self.verdict(&line?).await;
            self.tell_news();
            writeln!(io::stdout(), "{verdict}")?;
        }
        if self.desk.journal().exposure()?.entries > 0 {
            self.connect().await;
        }
        let exposure = self.desk.journal().exposure()?;
        if exposure.entries > 0 {
            self.say(format!("{exposure}; sent by the next `tenthcup scan`, or by `tenthcup till sync`"));
        }
        Ok(())
    }

    async fn verdict(&mut self, line: &str) -> String {
        let scan = match scan_of(line) {
            Ok(scan) => scan,
            Err(why) => return words::malformed(&why),
        };
        match self.desk.scan(&scan).await {
            Ok(outcome) => words::outcome(&outcome),
            Err(error) => format!("undecided {error}"),
        }
    }

    async fn connect(&mut self) {
        let connected = self.desk.connect().await;
        self.complain(connected.err());
    }

    fn complain(&mut self, error: Option<crate::till::DeskError>) {
        self.tell_news();
        if let Some(error) = error {
            self.say(error.to_string());
        }
    }

    fn tell_news(&mut self) {
        for news in self.desk.take_news() {
            self.say(words::news(&news));
        }
    }

    fn say(&mut self, what: String) {
        if what != self.said {
            eprintln!("tenthcup: {what}");
            self.said = what;
        }
    }
}

/// Standard input, read beside everything else.
fn lines() -> mpsc::Receiver<io::Result<String>> {
    let (sender, lines) = mpsc::channel(1);
    std::thread::spawn(move || {
        for line in Lines::of_stdin() {
            if sender.blocking_send(line).is_err() {
                return;
            }
        }
    });
    lines
}
