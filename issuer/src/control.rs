//! How commands talk to the service that runs on a data directory: a Unix socket in it that only its owner can open. A line of JSON asks, a
//! line of JSON answers; what was asked for follows, up to the end of the connection.

use std::fs::Permissions;
use std::io::{self, BufRead as _, BufReader, BufWriter, Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use tenthcup_ledger::{CopyError, Examined, JournalMark};
use tokio::net::UnixListener;
use tokio::runtime::Handle;
use tokio::sync::Semaphore;

use crate::app::App;
use crate::backup::{TakeError, Taking};
use crate::http::of_new_keys;

/// A question is no longer than this.
const LONGEST: u64 = 4096;
/// Who asks has so long to say what, and who is answered so long to take the next piece.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often it is told how far something is.
const TELL: Duration = Duration::from_millis(100);
/// Commands that are answered at once.
const AT_ONCE: usize = 4;

/// What a command asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Ask {
    /// A backup: of everything, or of what came after.
    Backup {
        /// Up to where an earlier one goes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<JournalMark>,
    },
    /// The recall log.
    Recalls,
    /// A look at everything in the ledger: lines of [`Examining`] follow.
    Examine,
    /// That it take up the key set that lies in the data directory now.
    TakeUpKeys,
}

/// The first line of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Answer {
    /// It follows.
    Ok,
    /// The backup that was to be gone on from is of another ledger, or of what this one was before a restore.
    OtherLedger,
    /// There is none, and why.
    Failed {
        /// One sentence.
        why: String,
    },
}

/// How far a look at everything is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Examining {
    /// So many steps of so many.
    At {
        /// Steps done.
        done: u64,
        /// Steps in all.
        of: u64,
    },
    /// The end: all is well.
    Well(Examined),
    /// The end: something is not.
    Wrong {
        /// What.
        why: String,
    },
}

/// Why a command got no answer.
#[derive(Debug, thiserror::Error)]
pub enum ControlError {
    /// Nobody listens.
    #[error("no service runs on {0}; start it with `tenthcup serve --data {0}`")]
    NotRunning(PathBuf),
    /// The connection broke off.
    #[error("the service on {path} does not answer: {source}")]
    Io {
        /// The data directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Opens the socket for commands, which wait in it until they are answered. Without one the service serves all the same: that none can be made
/// is said in its log.
///
/// # Panics
/// Outside a Tokio runtime.
pub fn open(app: &App) -> Option<Socket> {
    let path = app.data().control();
    match Socket::open(&path) {
        Ok(socket) => Some(socket),
        Err(error) => {
            let path = path.display();
            tracing::error!(%error, %path, "no socket for commands: no backup can be taken while this service runs, and it hears of new keys a minute later");
            None
        }
    }
}

/// Answers commands until it is dropped.
pub async fn serve(app: App, socket: Socket) {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        let stream = match socket.listener.accept().await.and_then(|(stream, _)| stream.into_std()) {
            Ok(stream) => stream,
            Err(error) => {
                tracing::warn!(%error, "a command could not be heard");
                tokio::time::sleep(Duration::from_secs(1)).await;
                continue;
            }
        };
        let (app, handle) = (app.clone(), Handle::current());
        tokio::task::spawn_blocking(move || {
            if let Err(error) = answer(&app, &handle, &stream) {
                tracing::warn!(%error, "a command was not answered to its end");
            }
            drop(place);
        });
    }
}

/// The socket. Its file goes when nobody listens any more: who copies a directory that is at rest need not stumble over it.
#[derive(Debug)]
pub struct Socket {
    listener: UnixListener,
    path: PathBuf,
}

impl Socket {
    /// The lock on the ledger says that nobody else serves here: a socket that is there was left behind.
    fn open(path: &Path) -> io::Result<Self> {
        match std::fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        // The directory lets nobody else in, so nobody can be quicker than the next line.
        let listener = UnixListener::bind(path)?;
        std::fs::set_permissions(path, Permissions::from_mode(0o600))?;
        Ok(Self { listener, path: path.to_owned() })
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        // One that stays behind is removed by the next start.
        let _ = std::fs::remove_file(&self.path);
    }
}

fn answer(app: &App, handle: &Handle, stream: &UnixStream) -> io::Result<()> {
    stream.set_nonblocking(false)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut line = String::new();
    BufReader::new(stream.take(LONGEST)).read_line(&mut line)?;
    let mut out = BufWriter::with_capacity(1 << 16, stream);
    let failed = |why: String| Answer::Failed { why };
    match serde_json::from_str(&line) {
        Err(error) => say(&mut out, &failed(format!("this is no command: {error}")))?,
        Ok(Ask::Recalls) => match handle.block_on(app.recalls().text()) {
            Ok(text) => {
                say(&mut out, &Answer::Ok)?;
                out.write_all(&text)?;
            }
            Err(fault) => say(&mut out, &failed(fault.to_string()))?,
        },
        Ok(Ask::Examine) => {
            say(&mut out, &Answer::Ok)?;
            examine(app, &mut out)?;
        }
        Ok(Ask::TakeUpKeys) => match app.keys().take_up() {
            Ok(is_new) => {
                say(&mut out, &Answer::Ok)?;
                out.flush()?;
                if is_new {
                    handle.block_on(of_new_keys(app));
                }
            }
            Err(error) => say(&mut out, &failed(error.to_string()))?,
        },
        Ok(Ask::Backup { after }) => match handle.block_on(Taking::begin(app, after)) {
            Ok(taking) => {
                say(&mut out, &Answer::Ok)?;
                // When it ends early there is no signature, and whoever asked sees that it is not whole.
                taking.write(app, &mut out).map_err(io::Error::other)?;
            }
            Err(TakeError::Copy(CopyError::OtherJournal)) => say(&mut out, &Answer::OtherLedger)?,
            Err(error) => say(&mut out, &failed(error.to_string()))?,
        },
    }
    out.flush()
}

/// Says how far it is a few times a second, so that whoever waits knows that it goes on.
fn examine(app: &App, out: &mut impl io::Write) -> io::Result<()> {
    let (mut said, mut gone) = (Instant::now(), Ok(()));
    let found = app.redb().examine(&mut |done, of| {
        if said.elapsed() > TELL && gone.is_ok() {
            said = Instant::now();
            gone = say(out, &Examining::At { done, of }).and_then(|()| out.flush());
        }
    });
    gone?;
    match found {
        Ok(examined) => say(out, &Examining::Well(examined)),
        Err(error) => say(out, &Examining::Wrong { why: error.to_string() }),
    }
}

fn say(out: &mut impl io::Write, answer: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, answer)?;
    out.write_all(b"\n")
}

/// Asks the service that runs on a data directory. What follows the answer is read from what this returns.
pub fn ask(
    data: &crate::datadir::DataDir,
    ask: &Ask,
) -> Result<(Answer, BufReader<UnixStream>), ControlError> {
    let failed = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused => {
            ControlError::NotRunning(data.path().to_owned())
        }
        _ => ControlError::Io { path: data.path().to_owned(), source },
    };
    let talk = || -> io::Result<(Answer, BufReader<UnixStream>)> {
        let mut stream = UnixStream::connect(data.control())?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut line = serde_json::to_vec(ask)?;
        line.push(b'\n');
        stream.write_all(&line)?;
        let mut reader = BufReader::with_capacity(1 << 16, stream);
        let mut line = String::new();
        (&mut reader).take(LONGEST).read_line(&mut line)?;
        Ok((serde_json::from_str(&line)?, reader))
    };
    talk().map_err(failed)
}
