//! What stops a decision.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tenthcup_verifier::StorageFault;

use crate::fault::Fault;

/// Why a job came to no decision.
#[derive(Debug)]
pub(super) enum Trouble {
    /// The storage failed: the whole group is given up.
    Storage(StorageFault),
    /// This job cannot be decided, and has written nothing; the others go on.
    Undecided(Fault),
}

impl Trouble {
    /// For where nothing is decided, so that the difference means nothing.
    pub(super) fn into_storage_fault(self) -> StorageFault {
        match self {
            Self::Storage(fault) => fault,
            Self::Undecided(fault) => storage(fault),
        }
    }
}

/// A storage fault that says what `detail` says.
pub(super) fn storage(detail: impl ToString) -> StorageFault {
    StorageFault::new(detail)
}

/// Runs what reads or writes the file. redb panics on some damaged pages, and a decision could have a bug: neither may stop the service,
/// and neither is a decision.
pub(super) fn contained<T>(run: impl FnOnce() -> Result<T, StorageFault>) -> Result<T, StorageFault> {
    catch_unwind(AssertUnwindSafe(run))
        .unwrap_or_else(|_| Err(storage("the file is damaged, or there is a bug: it panicked")))
}

macro_rules! from_redb {
    ($($error:ty),*) => {$(
        impl From<$error> for Trouble {
            fn from(error: $error) -> Self {
                Self::Storage(storage(error))
            }
        }
    )*};
}

from_redb!(redb::StorageError, redb::TableError, redb::TransactionError, redb::CommitError);

impl From<minicbor::decode::Error> for Trouble {
    /// A row that cannot be read: the file is damaged.
    fn from(error: minicbor::decode::Error) -> Self {
        Self::Storage(storage(format!("a row cannot be read: {error}")))
    }
}

impl From<serde_json::Error> for Trouble {
    fn from(error: serde_json::Error) -> Self {
        Self::Storage(storage(format!("a record cannot be read: {error}")))
    }
}

impl From<Trouble> for Fault {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Storage(fault) => Self::CouldNotDecide(fault),
            Trouble::Undecided(fault) => fault,
        }
    }
}
