//! The redb engine on a disk that can fail.

use std::sync::Arc;

use tenthcup_ledger::{Ledger, OpenError, RedbLedger};

use super::disk::{Disk, Unflushed};
use super::{Engine, T0};

/// A ledger on such a disk, which loses what was not flushed when it fails, or keeps it all the same.
pub struct Shaky<const LOSE: bool> {
    pub disk: Disk,
    ledger: Option<Arc<dyn Ledger>>,
}

impl<const LOSE: bool> Shaky<LOSE> {
    /// Opens what is on its disk, while it is stopped.
    pub fn open(&self) -> Result<RedbLedger, OpenError> {
        RedbLedger::on(self.disk.clone(), T0)
    }

    pub fn start(&mut self) {
        self.ledger = Some(Arc::new(self.open().unwrap()));
    }

    /// Stops it, which has the index take up what it has not yet. All handles must be gone.
    pub fn stop(&mut self) {
        drop(self.ledger.take());
    }

    /// Stops it; whether the disk had failed by then. Then repairs the disk and starts anew.
    pub fn stop_and_repair(&mut self) -> bool {
        self.stop();
        let failed = self.disk.repair();
        self.start();
        failed
    }
}

impl<const LOSE: bool> Engine for Shaky<LOSE> {
    fn new() -> Self {
        let disk = Disk::new(if LOSE { Unflushed::IsLost } else { Unflushed::Persists });
        let mut new = Self { disk, ledger: None };
        new.start();
        new
    }

    fn ledger(&self) -> Arc<dyn Ledger> {
        self.ledger.clone().unwrap()
    }

    fn restart(&mut self) {
        self.stop();
        self.start();
    }
}
