//! A till of ours: `tenthcup till` and `tenthcup scan` in processes of their own, with a directory of their own.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};

use anyhow::{Context as _, Result, ensure};
use serde_json::json;
use tempfile::TempDir;

use crate::merchant::{EnrolmentLink, Merchant, PIN, problem};
use crate::service::tenthcup;

/// A till's directory, and the commands that work on it.
pub struct Scanner {
    directory: TempDir,
    binary: PathBuf,
}

impl Scanner {
    /// A directory for a till that is not enrolled yet.
    ///
    /// # Errors
    /// When there is no binary.
    pub fn new() -> Result<Self> {
        let directory = tempfile::tempdir()?;
        std::fs::write(directory.path().join("pin"), format!("{PIN}\n"))?;
        Ok(Self { directory, binary: crate::binary()? })
    }

    /// Enrols it at the first store, confirms its digits at the console, and signs Anna on.
    ///
    /// # Errors
    /// When any of it fails.
    pub async fn enrol(merchant: &Merchant, name: &str) -> Result<Self> {
        let scanner = Self::new()?;
        let link = merchant.open_enrolment().await?;
        scanner.enrol_by(merchant, &link, name).await?;
        let output = scanner.run(&["till", "sign-on", "anna"], "")?;
        ensure!(output.status.success(), "not signed on: {}", said(&output));
        Ok(scanner)
    }

    /// Enrols it by a link.
    ///
    /// # Errors
    /// When any of it fails.
    pub async fn enrol_by(&self, merchant: &Merchant, link: &EnrolmentLink, name: &str) -> Result<()> {
        let mut child = self.command(&["till", "enrol", &link.url, "--name", name]).spawn()?;
        let mut stdout = BufReader::new(child.stdout.take().context("no output")?);
        let digits = loop {
            let mut line = String::new();
            ensure!(stdout.read_line(&mut line)? > 0, "{}", said(&child.wait_with_output()?));
            let line = line.trim();
            if line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit()) {
                break line.to_owned();
            }
        };
        let path = format!("/v1/enrolments/{}/confirm", link.id);
        merchant.api.post(&path, &json!({ "digits": digits })).await.map_err(problem)?;
        let output = child.wait_with_output()?;
        ensure!(output.status.success(), "not enrolled: {}", said(&output));
        Ok(())
    }

    /// Where the till lies.
    pub fn till(&self) -> PathBuf {
        self.directory.path().join("till")
    }

    /// Runs a command with that input, to its end.
    ///
    /// # Errors
    /// When it does not start.
    pub fn run(&self, arguments: &[&str], input: &str) -> Result<Output> {
        let mut child = self.command(arguments).spawn()?;
        let mut stdin = child.stdin.take().context("no input")?;
        // It may have ended with a sentence before it reads anything.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        Ok(child.wait_with_output()?)
    }

    /// Scans these codes; the verdict on each.
    ///
    /// # Errors
    /// When it fails.
    pub fn scan(&self, codes: &[String]) -> Result<Vec<String>> {
        let output = self.run(&["scan"], &format!("{}\n", codes.join("\n")))?;
        ensure!(output.status.success(), "{}", said(&output));
        Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
    }

    /// Begins to scan.
    ///
    /// # Errors
    /// When it does not start.
    pub fn begin(&self) -> Result<Scanning> {
        let mut child = self.command(&["scan"]).stderr(Stdio::inherit()).spawn()?;
        let stdin = child.stdin.take().context("no input")?;
        let stdout = BufReader::new(child.stdout.take().context("no output")?);
        Ok(Scanning { child, stdin, stdout })
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = tenthcup(&self.binary);
        command.args(arguments).env("TENTHCUP_TILL", self.till());
        command.env("TENTHCUP_PIN_FILE", self.directory.path().join("pin"));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

/// `tenthcup scan` while it runs.
pub struct Scanning {
    child: Child,
    stdin: ChildStdin,
    stdout: BufReader<ChildStdout>,
}

impl Scanning {
    /// Scans a code; the verdict.
    ///
    /// # Errors
    /// When it ends instead.
    pub fn scan(&mut self, code: &str) -> Result<String> {
        self.send(code)?;
        self.verdict()
    }

    /// Scans a code, and waits for nothing.
    ///
    /// # Errors
    /// When it ended.
    pub fn send(&mut self, code: &str) -> Result<()> {
        Ok(writeln!(self.stdin, "{code}")?)
    }

    /// The next verdict.
    ///
    /// # Errors
    /// When it ends instead.
    pub fn verdict(&mut self) -> Result<String> {
        let mut line = String::new();
        ensure!(self.stdout.read_line(&mut line)? > 0, "it ended");
        Ok(line.trim().to_owned())
    }

    /// SIGKILL: no clean end of any kind.
    ///
    /// # Errors
    /// When there is nothing to kill.
    pub fn kill(mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Scanning {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
