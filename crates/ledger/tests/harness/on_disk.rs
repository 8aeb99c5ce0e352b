//! The redb engine in a folder of its own.

use std::path::PathBuf;
use std::sync::Arc;

use tempfile::TempDir;
use tenthcup_ledger::{Ledger, RedbLedger};

use super::{Engine, T0};

/// A ledger in the folder `ledger`, with room beside it.
pub struct OnDisk {
    folder: TempDir,
    ledger: Option<Arc<RedbLedger>>,
}

impl OnDisk {
    pub fn redb(&self) -> Arc<RedbLedger> {
        self.ledger.clone().unwrap()
    }

    pub fn path(&self) -> PathBuf {
        self.beside("ledger")
    }

    /// Where something of this name may be, beside the ledger.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Stops it. All handles must be gone.
    pub fn stop(&mut self) {
        drop(self.ledger.take());
    }

    pub fn open(&mut self) {
        self.ledger = Some(Arc::new(RedbLedger::open(&self.path()).unwrap()));
    }
}

impl Engine for OnDisk {
    /// Where the build is: `/tmp` is memory on many machines, and a flush costs nothing there.
    fn new() -> Self {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let ledger = RedbLedger::init(&folder.path().join("ledger"), T0).unwrap();
        Self { folder, ledger: Some(Arc::new(ledger)) }
    }

    fn ledger(&self) -> Arc<dyn Ledger> {
        self.redb()
    }

    fn restart(&mut self) {
        self.stop();
        self.open();
    }
}
