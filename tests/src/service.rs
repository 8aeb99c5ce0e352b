//! A real service: the `tenthcup` binary on a data directory of its own.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use tempfile::TempDir;

use crate::Api;

/// The binary under test: `TENTHCUP_BIN`, or else the one that cargo builds from this tree.
///
/// # Errors
/// When it does not build.
pub fn binary() -> Result<PathBuf> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| match std::env::var_os("TENTHCUP_BIN") {
        Some(path) => Ok(path.into()),
        None => build().map_err(|error| format!("{error:#}")),
    });
    built.clone().map_err(anyhow::Error::msg)
}

fn build() -> Result<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(&root).args(["build", "--quiet", "--package", "tenthcup-issuer", "--bin", "tenthcup"]);
    // What Cargo says about this package: some build scripts watch it, and would run again each time that it comes and goes.
    forget(&mut cargo, &["CARGO_PKG_", "CARGO_MANIFEST_"]);
    cargo.args(["--message-format", "json-render-diagnostics"]).stderr(Stdio::inherit());
    let output = cargo.output().context("cargo does not start")?;
    ensure!(output.status.success(), "the binary does not build");
    let text = String::from_utf8(output.stdout)?;
    let executable = text.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let path =
        executable.filter_map(|message| message.get("executable")?.as_str().map(PathBuf::from)).next_back();
    path.context("cargo names no executable")
}

/// Keeps environment variables with these beginnings from a program.
fn forget(command: &mut Command, prefixes: &[&str]) {
    let is_meant = |name: &OsStr| prefixes.iter().any(|prefix| name.to_string_lossy().starts_with(prefix));
    for (name, _) in std::env::vars_os().filter(|(name, _)| is_meant(name)) {
        command.env_remove(name);
    }
}

/// The binary, without our own variables: it takes them for its configuration.
pub(crate) fn tenthcup(binary: &Path) -> Command {
    let mut command = Command::new(binary);
    forget(&mut command, &["TENTHCUP_"]);
    command
}

/// A service that runs, or that was killed and may be started again.
pub struct Service {
    binary: PathBuf,
    data: TempDir,
    port: u16,
    child: Option<Child>,
    setup_secret: String,
    second_secret: String,
    environment: Vec<(String, String)>,
    patience: Duration,
}

/// How long a start may take, unless a test says otherwise.
const PATIENCE: Duration = Duration::from_secs(20);

impl Service {
    /// `tenthcup init` in a new directory, then `tenthcup serve` on a free port.
    ///
    /// # Errors
    /// When either fails.
    pub async fn begin() -> Result<Self> {
        Self::begin_with(binary()?, Vec::new()).await
    }

    /// As [`Service::begin`], with another binary and with environment variables.
    ///
    /// # Errors
    /// When either fails.
    pub async fn begin_with(binary: PathBuf, environment: Vec<(String, String)>) -> Result<Self> {
        let data = tempfile::tempdir()?;
        let shop = data.path().join("shop");
        let setup_secret = secret_said_by(tenthcup(&binary).arg("init").arg("--data").arg(&shop))?;
        let second_secret = secret_said_by(tenthcup(&binary).args(["link", "--setup", "--data"]).arg(&shop))?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let (child, patience) = (None, PATIENCE);
        let mut service =
            Self { binary, data, port, child, setup_secret, second_secret, environment, patience };
        service.start().await?;
        Ok(service)
    }

    /// Starts it, and waits until it is ready.
    ///
    /// # Errors
    /// When it ends instead, or is not ready within 20 s, or what [`Service::set_patience`] said.
    pub async fn start(&mut self) -> Result<()> {
        let mut command = tenthcup(&self.binary);
        command.arg("serve").arg("--data").arg(self.data_dir());
        command.env("TENTHCUP_SERVER__LISTEN", format!("127.0.0.1:{}", self.port));
        command.env("TENTHCUP_SERVER__PUBLIC_ORIGIN", self.origin());
        for limit in ["PUBLIC_PER_MINUTE", "SCANS_PER_SECOND", "SESSION_PER_SECOND"] {
            // One address plays a whole town here. The tests of the limits themselves set them back.
            command.env(format!("TENTHCUP_LIMITS__{limit}"), "1000000");
        }
        command.envs(self.environment.iter().cloned()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn()?;
        let stderr = child.stderr.take().context("no standard error")?;
        // Read all the time, so that the service never waits for its own log.
        std::thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                if std::env::var_os("TENTHCUP_TEST_LOG").is_some() {
                    eprintln!("{line}");
                }
            }
        });
        self.child = Some(child);
        self.wait_until_ready().await
    }

    async fn wait_until_ready(&mut self) -> Result<()> {
        let (api, started) = (self.api(), Instant::now());
        loop {
            let answer = api.request(reqwest::Method::GET, "/readyz").send().await;
            if answer.is_ok_and(|answer| answer.status().is_success()) {
                return Ok(());
            }
            let child = self.child.as_mut().context("not started")?;
            if let Some(status) = child.try_wait()? {
                let mut said = String::new();
                if let Some(stderr) = child.stderr.as_mut() {
                    stderr.read_to_string(&mut said)?;
                }
                bail!("the service ended with {status}: {said}");
            }
            ensure!(started.elapsed() < self.patience, "the service is not ready after {:?}", self.patience);
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Sets environment variables from the next start on, instead of those before.
    pub fn set_environment(&mut self, environment: Vec<(String, String)>) {
        self.environment = environment;
    }

    /// How long a start may take from now on.
    pub fn set_patience(&mut self, patience: Duration) {
        self.patience = patience;
    }

    /// SIGTERM, and waits until it has ended by itself.
    ///
    /// # Errors
    /// When it does not run, or ends badly.
    pub fn stop(&mut self) -> Result<()> {
        self.signal("-TERM")?;
        let status = self.child.take().context("not started")?.wait()?;
        ensure!(status.success(), "the service stopped with {status}");
        Ok(())
    }

    /// The id of its process.
    ///
    /// # Errors
    /// When it does not run.
    pub fn process(&self) -> Result<u32> {
        Ok(self.child.as_ref().context("not started")?.id())
    }

    /// SIGKILL: no clean end of any kind.
    ///
    /// # Errors
    /// When there is nothing to kill.
    pub fn kill(&mut self) -> Result<()> {
        let mut child = self.child.take().context("not started")?;
        child.kill()?;
        child.wait()?;
        Ok(())
    }

    /// The memory that it holds now, in bytes.
    ///
    /// # Errors
    /// When it does not run, or on a system without `/proc`.
    pub fn resident_bytes(&self) -> Result<u64> {
        let id = self.child.as_ref().context("not started")?.id();
        let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS")?;
        let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kilobytes << 10)
    }

    /// SIGSTOP: it takes connections, and answers nothing until [`Service::go_on`].
    ///
    /// # Errors
    /// When it does not run.
    pub fn stall(&self) -> Result<()> {
        self.signal("-STOP")
    }

    /// SIGCONT.
    ///
    /// # Errors
    /// When it does not run.
    pub fn go_on(&self) -> Result<()> {
        self.signal("-CONT")
    }

    fn signal(&self, signal: &str) -> Result<()> {
        let id = self.child.as_ref().context("not started")?.id().to_string();
        ensure!(Command::new("kill").args([signal, &id]).status()?.success(), "it cannot be told");
        Ok(())
    }

    /// Runs another command on its data directory, beside the running service; what it prints.
    ///
    /// # Errors
    /// When it fails.
    pub fn command(&self, arguments: &[&str]) -> Result<String> {
        let output = tenthcup(&self.binary).args(arguments).arg("--data").arg(self.data_dir()).output()?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let complained = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "{arguments:?} failed: {said} {complained}");
        Ok(said)
    }

    /// Where it keeps everything.
    pub fn data_dir(&self) -> PathBuf {
        self.data.path().join("shop")
    }

    /// The origin that browsers would see.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// A caller without identity.
    pub fn api(&self) -> Api {
        Api::new(&self.origin())
    }

    /// The secret of the one-time set-up link.
    pub fn setup_secret(&self) -> &str {
        &self.setup_secret
    }

    /// The secret of one more such link.
    pub fn second_secret(&self) -> &str {
        &self.second_secret
    }
}

/// The secret of the set-up link that a command prints.
fn secret_said_by(command: &mut Command) -> Result<String> {
    let output = command.output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    ensure!(
        output.status.success(),
        "{command:?} failed: {said} {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let (_, rest) = said.split_once("#setup=").with_context(|| format!("no link in: {said}"))?;
    Ok(rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect())
}

impl Drop for Service {
    fn drop(&mut self) {
        if self.child.is_some() {
            let _ = self.kill();
        }
    }
}
