//! Where a peer lives, and as whom it runs: never as root, for PostgreSQL refuses that, and nobody should.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use tempfile::TempDir;

/// `nobody` and `nogroup`, as Debian has them.
const NOBODY: u32 = 65_534;
const PATIENCE: Duration = Duration::from_secs(20);

/// A temporary folder that belongs to whoever its programs run as.
pub(super) struct Folder {
    folder: TempDir,
    by_root: bool,
}

impl Folder {
    pub(super) fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let by_root = fs::metadata(folder.path())?.uid() == 0;
        if by_root {
            chown(folder.path(), Some(NOBODY), Some(NOBODY))?;
        }
        Ok(Self { folder, by_root })
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A program that will run in the folder, silently.
    pub(super) fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command.current_dir(self.path()).stdin(Stdio::null());
        if self.by_root {
            command.uid(NOBODY).gid(NOBODY);
        }
        command
    }
}

/// Runs a program to its end; what it wrote to its standard output.
pub(super) fn read(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("{command:?} does not start"))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complained = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{command:?} failed: {said} {complained}");
    Ok(said)
}

/// A server that runs until this is dropped.
pub(super) struct Server(Child);

impl Server {
    /// Starts it, and waits until `ready` says so.
    pub(super) fn start(command: &mut Command, ready: impl Fn() -> bool) -> Result<Self> {
        let silent = command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut server = Self(silent.spawn().with_context(|| format!("{silent:?} does not start"))?);
        let begun = Instant::now();
        while !ready() {
            if let Some(status) = server.0.try_wait()? {
                bail!("{silent:?} ended with {status}");
            }
            ensure!(begun.elapsed() < PATIENCE, "{silent:?} is not ready after {PATIENCE:?}");
            thread::sleep(Duration::from_millis(50));
        }
        Ok(server)
    }
}

impl Drop for Server {
    /// SIGINT: PostgreSQL stops at once with all its processes, and Redis stops too.
    fn drop(&mut self) {
        let told = Command::new("kill").args(["-INT", &self.0.id().to_string()]).status();
        if !told.is_ok_and(|status| status.success()) {
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}

/// A port that nobody listens on.
pub(super) fn free_port() -> Result<String> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port().to_string())
}
