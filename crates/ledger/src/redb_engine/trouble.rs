//! What stops a decision.

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

/// A storage fault that says what `detail` says.
pub(super) fn storage(detail: impl ToString) -> StorageFault {
    StorageFault::new(detail)
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
