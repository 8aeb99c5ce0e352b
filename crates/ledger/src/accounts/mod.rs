//! Accounts: who may sign in, in a second durable file. No secret is in it, only hashes: of passwords and PINs by a slow function that the
//! caller chooses, of link secrets and session tokens by SHA-256, for those are random.

mod browser;
mod copy;
mod link;
mod login;
mod pin;
mod session;
mod throttle;

use std::path::Path;

use tenthcup_token::Timestamp;

pub use browser::KnownBrowser;
pub use link::{FinishSetupError, Link, LinkPurpose};
pub use login::{Login, Role};
pub use session::ConsoleSession;
pub use throttle::{Attempt, Pace};

use crate::fault::{Fault, OpenError};
use crate::record::{Batch, Record, Records as _};
use crate::redb_engine::RecordFile;

/// The file of accounts. What its methods return is durable.
pub struct Accounts {
    file: RecordFile,
}

impl Accounts {
    /// Makes a new file.
    ///
    /// # Errors
    /// [`OpenError::Exists`] when something is there; it is left as it is.
    pub fn init(path: &Path) -> Result<Self, OpenError> {
        Ok(Self { file: RecordFile::init(path)? })
    }

    /// Opens a file, and locks it: no other process can. Never makes one.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        Ok(Self { file: RecordFile::open(path)? })
    }

    /// Removes the sessions, known browsers, links and throttles whose time is over; says how many. To be called now and then.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn prune(&self, now: Timestamp) -> Result<usize, Fault> {
        let sessions = self.remove_all(|session: &ConsoleSession| now >= session.expires).await?;
        let browsers = self.remove_all(|browser: &KnownBrowser| now >= browser.expires).await?;
        let links = self.remove_all(|link: &Link| now >= link.expires).await?;
        let throttles = self.remove_all(|throttle: &throttle::Throttle| throttle.is_forgotten(now)).await?;
        Ok(sessions + browsers + links + throttles)
    }

    async fn remove_all<T: Record>(&self, is_over: impl Fn(&T) -> bool + Send) -> Result<usize, Fault> {
        let over: Vec<T> = self.file.all::<T>().await?.into_iter().filter(|record| is_over(record)).collect();
        let batch = over.iter().fold(Batch::new(), |batch, record| batch.remove(record));
        // One that was written in the meantime is not over: the next time will do.
        let removed = over.is_empty() || self.file.write(batch).await?;
        Ok(if removed { over.len() } else { 0 })
    }
}
