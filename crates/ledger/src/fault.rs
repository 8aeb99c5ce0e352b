//! What can go wrong, by whose fault. A refusal is not here: it is an answer.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use tenthcup_verifier::StorageFault;

/// Nothing was decided, or nobody knows whether it was. The caller sends the same again: what was decided is answered as it was then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The storage failed, or the clock cannot be trusted.
    #[error("could not decide: {0}")]
    CouldNotDecide(StorageFault),
    /// More waits than the ledger takes. Said at once, so that nobody waits for nothing.
    #[error("too much waits to be written; try again in a moment")]
    Busy,
}

impl Fault {
    pub(crate) fn could_not_decide(why: impl std::fmt::Display) -> Self {
        Self::CouldNotDecide(StorageFault::new(why.to_string()))
    }
}

impl From<StorageFault> for Fault {
    fn from(fault: StorageFault) -> Self {
        Self::CouldNotDecide(fault)
    }
}

/// Why a file was not opened, or not made. Each is one sentence for the person at the terminal.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// `init` found something there. It never overwrites.
    #[error("{} exists already; nothing was changed", .0.display())]
    Exists(PathBuf),
    /// `open` found nothing there. It never creates.
    #[error("{} does not exist; `init` makes it", .0.display())]
    Missing(PathBuf),
    /// Another process has it open.
    #[error("{} is in use by another process", .0.display())]
    Locked(PathBuf),
    /// Written by a newer version of this program.
    #[error("{} has format {found}, and this program knows formats up to {known}; use the newer program", .path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: u32,
        /// The newest format known here.
        known: u32,
    },
    /// Written before the first release.
    #[error("{} was written by a version from before the first release, and this program cannot read it; begin anew with `init`", .path.display())]
    Older {
        /// The file.
        path: PathBuf,
    },
    /// Not such a file, or one that was damaged.
    #[error("{} is damaged, or is no file of this kind: {why}", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The system refused.
    #[error("{} cannot be used: {source}", .path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl OpenError {
    /// What the system said when the file or folder at `path` was to be made.
    pub(crate) fn from_making(path: &Path, source: io::Error) -> Self {
        match source.kind() {
            ErrorKind::AlreadyExists => Self::Exists(path.to_owned()),
            _ => Self::Io { path: path.to_owned(), source },
        }
    }

    /// What the system said of the file or folder at `path`.
    pub(crate) fn from_io(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::AlreadyExists => Self::Exists(path),
            ErrorKind::NotFound => Self::Missing(path),
            ErrorKind::InvalidData | ErrorKind::UnexpectedEof => {
                Self::Damaged { path, why: source.to_string() }
            }
            _ => Self::Io { path, source },
        }
    }
}
