//! The recall log: what a restore must not undo, in a small file of its own (`FORMAT.md` §9). Each change is in it, flushed, before anybody is
//! told of it; a copy in another place is kept as well when one is configured, because this one is lost with its disk.

mod unsaid;

use std::fmt::Display;
use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tenthcup_ledger::{Fault, Ledger, Recall};
use tenthcup_token::{Digest, MerchantId};
use tenthcup_verifier::StorageFault;
use tokio::sync::{Mutex, OwnedMutexGuard};

/// The first line of the file.
const HEAD: &str = "tenthcup recall log 1";
/// Hexadecimal digits of the SHA-256 of a line that stand before it.
const CHECKSUM: usize = 16;

/// Why a recall log is not used.
#[derive(Debug, thiserror::Error)]
pub enum RecallError {
    /// A line in the middle of it is not what was written.
    #[error("{} is damaged in line {line}: it cannot be told any more what must not be undone", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Which line, from 1.
        line: usize,
    },
    /// The copy is of another log.
    #[error("{} is not a copy of this recall log; name another file as recall_copy, or move that one away", .0.display())]
    OtherLog(PathBuf),
    /// The file system said no.
    #[error("{}: {source}", path.display())]
    Io {
        /// Which file.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
}

/// The log of a running service.
#[derive(Debug, Clone)]
pub struct RecallLog(Arc<Mutex<Files>>);

#[derive(Debug)]
struct Files {
    log: Appended,
    copy: Option<Appended>,
}

/// A turn to change something: one at a time, so that the log has the changes in the order in which they were made.
#[must_use]
pub struct Turn(OwnedMutexGuard<Files>);

impl RecallLog {
    /// Makes an empty log. One that exists is left as it is, and an error.
    pub fn init(path: &Path) -> Result<(), RecallError> {
        write_new(path, &[])
    }

    /// Opens the log, and brings its copy up to date; a copy that is not there is made. Half a line at the end was never answered for: it is
    /// cut off.
    pub fn open(path: &Path, copy: Option<&Path>) -> Result<Self, RecallError> {
        let (log, text) = Appended::open(path)?;
        let copy = copy.map(|copy| Appended::follow(copy, &text)).transpose()?;
        Ok(Self(Arc::new(Mutex::new(Files { log, copy }))))
    }

    /// Waits for the turn to make a change that must not be undone.
    pub async fn turn(&self) -> Turn {
        Turn(Arc::clone(&self.0).lock_owned().await)
    }

    /// Writes down what the ledger went through and the log does not say, because the service died between the two; how much that was. Before
    /// anything is served.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn catch_up(&self, ledger: &dyn Ledger, merchants: &[MerchantId]) -> Result<usize, Fault> {
        let log = read(Path::new("recall.log"), &self.text().await?).map_err(fault)?;
        let unsaid = unsaid::unsaid(ledger, merchants, &log).await?;
        let count = unsaid.len();
        for recall in unsaid {
            self.turn().await.note(recall).await?;
        }
        Ok(count)
    }

    /// The whole log as it is now, for a backup.
    pub async fn text(&self) -> Result<Vec<u8>, Fault> {
        let files = Arc::clone(&self.0).lock_owned().await;
        in_background(move || files.log.text_from(0)).await
    }
}

impl Turn {
    /// Writes down what was changed; when this returns, it is durable, and somebody may be told.
    ///
    /// # Errors
    /// [`Fault::CouldNotDecide`] when it could not be written: whoever asked has to ask again.
    pub async fn note(self, recall: Recall) -> Result<(), Fault> {
        let Self(mut files) = self;
        in_background(move || {
            files.log.append(&line_of(&recall)?)?;
            let Files { log, copy } = &mut *files;
            // All that it misses: after a failure that is more than this line.
            copy.as_mut().map_or(Ok(()), |copy| copy.append(&log.text_from(copy.end)?))
        })
        .await
    }
}

async fn in_background<T: Send + 'static>(
    act: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, Fault> {
    tokio::task::spawn_blocking(act).await.map_err(fault)?.map_err(fault)
}

fn fault(error: impl Display) -> Fault {
    StorageFault::new(format!("the recall log: {error}")).into()
}

/// A file that only grows.
#[derive(Debug)]
struct Appended {
    file: File,
    /// Where the next line goes: behind the last one that is whole and flushed.
    end: u64,
}

impl Appended {
    fn open(path: &Path) -> Result<(Self, Vec<u8>), RecallError> {
        let io_error = |source| RecallError::Io { path: path.to_owned(), source };
        let mut file = OpenOptions::new().read(true).write(true).open(path).map_err(io_error)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(io_error)?;
        let whole = recalls_in(path, &bytes)?.1;
        bytes.truncate(whole);
        let end = whole as u64;
        file.set_len(end).and_then(|()| file.sync_all()).map_err(io_error)?;
        Ok((Self { file, end }, bytes))
    }

    /// The copy of the log that reads `text`.
    fn follow(path: &Path, text: &[u8]) -> Result<Self, RecallError> {
        if !path.exists() {
            write_new(path, text)?;
        }
        let (mut copy, copied) = Self::open(path)?;
        let missing =
            text.strip_prefix(copied.as_slice()).ok_or_else(|| RecallError::OtherLog(path.to_owned()))?;
        copy.append(missing).map_err(|source| RecallError::Io { path: path.to_owned(), source })?;
        Ok(copy)
    }

    /// Adds to the end, flushed. After a failure the end is where it was, and the next line is written over what may lie there.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.set_len(self.end)?;
        self.file.seek(SeekFrom::Start(self.end))?;
        self.file.write_all(bytes)?;
        self.file.sync_data()?;
        self.end += bytes.len() as u64;
        Ok(())
    }

    fn text_from(&self, start: u64) -> io::Result<Vec<u8>> {
        let (mut file, mut bytes) = (&self.file, Vec::new());
        file.seek(SeekFrom::Start(start))?;
        file.take(self.end.saturating_sub(start)).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// What a log of these bytes says.
pub fn read(path: &Path, bytes: &[u8]) -> Result<Vec<Recall>, RecallError> {
    recalls_in(path, bytes).map(|(recalls, _)| recalls)
}

/// The length of what is whole: half a line at the end was never answered for.
pub fn whole(path: &Path, bytes: &[u8]) -> Result<usize, RecallError> {
    recalls_in(path, bytes).map(|(_, whole)| whole)
}

/// What it says, and the length of what is whole.
fn recalls_in(path: &Path, bytes: &[u8]) -> Result<(Vec<Recall>, usize), RecallError> {
    let (mut recalls, mut whole) = (Vec::new(), 0);
    for (index, line) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
        let damaged = || RecallError::Damaged { path: path.to_owned(), line: index + 1 };
        let is_last = whole + line.len() == bytes.len();
        let Some(text) = line.strip_suffix(b"\n") else { break };
        if index == 0 {
            if text != HEAD.as_bytes() {
                return Err(damaged());
            }
        } else {
            match recall_of(text) {
                Some(recall) => recalls.push(recall),
                // Half written: its bytes can reach the disk in any order. Two lines in one are none of that.
                None if is_last && (1..text.len()).all(|at| recall_of(text.split_at(at).1).is_none()) => {
                    break;
                }
                None => return Err(damaged()),
            }
        }
        whole += line.len();
    }
    if whole == 0 {
        return Err(RecallError::Damaged { path: path.to_owned(), line: 1 });
    }
    Ok((recalls, whole))
}

fn recall_of(line: &[u8]) -> Option<Recall> {
    let (checksum, rest) = line.split_at_checked(CHECKSUM)?;
    let json = rest.strip_prefix(b" ")?;
    if checksum != checksum_of(json).as_bytes() {
        return None;
    }
    serde_json::from_slice(json).ok()
}

fn line_of(recall: &Recall) -> io::Result<Vec<u8>> {
    let json = serde_json::to_vec(recall).map_err(io::Error::other)?;
    Ok([checksum_of(&json).as_bytes(), b" ", &json, b"\n"].concat())
}

fn checksum_of(json: &[u8]) -> String {
    Digest::of(json).as_bytes().iter().take(CHECKSUM / 2).map(|byte| format!("{byte:02x}")).collect()
}

/// Writes a log that must not exist yet: what `text` says, or an empty one.
pub fn write_new(path: &Path, text: &[u8]) -> Result<(), RecallError> {
    let head = format!("{HEAD}\n");
    let bytes = if text.is_empty() { head.as_bytes() } else { text };
    let write = || -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        crate::datadir::sync_parent(path)
    };
    write().map_err(|source| RecallError::Io { path: path.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use tenthcup_token::{DeviceId, MerchantId, Timestamp};

    use super::*;

    fn recall(number: u8) -> Recall {
        let (merchant, device) = (MerchantId::from_bytes([1; 16]), DeviceId::from_bytes([number; 16]));
        Recall::DeviceRevoked { merchant, device, at: Timestamp::from_secs(number.into()) }
    }

    fn said(path: &Path) -> Vec<Recall> {
        read(path, &std::fs::read(path).unwrap()).unwrap()
    }

    #[tokio::test]
    async fn what_was_noted_is_in_the_log_and_in_its_copy() {
        let folder = tempfile::tempdir().unwrap();
        let (path, copy) = (folder.path().join("recall.log"), folder.path().join("copy.log"));
        RecallLog::init(&path).unwrap();
        assert!(RecallLog::init(&path).is_err(), "never over one that is there");
        let log = RecallLog::open(&path, None).unwrap();
        log.turn().await.note(recall(1)).await.unwrap();
        drop(log);
        // A copy that was named later gets all of it.
        let log = RecallLog::open(&path, Some(&copy)).unwrap();
        log.turn().await.note(recall(2)).await.unwrap();
        for path in [&path, &copy] {
            assert_eq!(said(path), [recall(1), recall(2)]);
        }
        assert_eq!(log.text().await.unwrap(), std::fs::read(&path).unwrap());
        // A copy that could not be written keeps everybody from being told, and gets all it missed the next time.
        let mut files = log.0.lock().await;
        let writable = std::mem::replace(&mut files.copy.as_mut().unwrap().file, File::open(&copy).unwrap());
        drop(files);
        assert!(log.turn().await.note(recall(4)).await.is_err());
        log.0.lock().await.copy.as_mut().unwrap().file = writable;
        log.turn().await.note(recall(4)).await.unwrap();
        assert_eq!(said(&copy), [recall(1), recall(2), recall(4), recall(4)]);
        assert_eq!(said(&path), said(&copy));
        // What the copy missed while it was away is added to it.
        let behind = std::fs::read(&copy).unwrap();
        log.turn().await.note(recall(3)).await.unwrap();
        std::fs::write(&copy, &behind).unwrap();
        drop(RecallLog::open(&path, Some(&copy)).unwrap());
        assert_eq!(said(&copy), [recall(1), recall(2), recall(4), recall(4), recall(3)]);
    }

    #[tokio::test]
    async fn half_a_line_at_the_end_is_cut_off_and_the_log_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("recall.log");
        RecallLog::init(&path).unwrap();
        let log = RecallLog::open(&path, None).unwrap();
        log.turn().await.note(recall(1)).await.unwrap();
        let one = std::fs::read(&path).unwrap().len();
        log.turn().await.note(recall(2)).await.unwrap();
        drop(log);
        let whole = std::fs::read(&path).unwrap();
        for cut in one..whole.len() {
            std::fs::write(&path, &whole[..cut]).unwrap();
            let log = RecallLog::open(&path, None).unwrap();
            log.turn().await.note(recall(3)).await.unwrap();
            assert_eq!(said(&path), [recall(1), recall(3)], "cut after {cut} bytes");
        }
    }

    #[test]
    fn a_line_that_is_not_what_was_written_is_damage() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("recall.log");
        let lines = [1, 2, 3].map(|number| line_of(&recall(number)).unwrap());
        let whole = [format!("{HEAD}\n").into_bytes(), lines.concat()].concat();
        assert_eq!(read(&path, &whole).unwrap().len(), 3);
        for place in 0..whole.len() - lines[2].len() {
            let mut damaged = whole.clone();
            damaged[place] ^= 1;
            assert!(read(&path, &damaged).is_err(), "byte {place} does not matter");
        }
        let last = whole.len() - 5;
        let mut damaged = whole.clone();
        damaged[last] ^= 1;
        assert_eq!(read(&path, &damaged).unwrap().len(), 2, "the last one may be half written");
        assert!(read(&path, b"").is_err());
    }

    #[test]
    fn the_copy_of_another_log_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (path, copy) = (folder.path().join("recall.log"), folder.path().join("copy.log"));
        RecallLog::init(&path).unwrap();
        let other = [format!("{HEAD}\n").into_bytes(), line_of(&recall(9)).unwrap()].concat();
        write_new(&copy, &other).unwrap();
        assert!(matches!(RecallLog::open(&path, Some(&copy)), Err(RecallError::OtherLog(_))));
        assert_eq!(std::fs::read(&copy).unwrap(), other);
    }
}
