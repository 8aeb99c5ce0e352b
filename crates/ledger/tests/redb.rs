//! The redb engine through the conformance suite.

#![allow(unreachable_pub, reason = "the harness and the suite are modules of several test programs")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails by panicking"
)]

mod conformance;
mod harness;

use std::path::PathBuf;
use std::sync::Arc;

use harness::{Engine, T0};
use tempfile::TempDir;
use tenthcup_ledger::{Ledger, RedbLedger};

struct Redb {
    folder: TempDir,
    ledger: Option<Arc<dyn Ledger>>,
}

impl Redb {
    fn path(&self) -> PathBuf {
        self.folder.path().join("ledger")
    }
}

impl Engine for Redb {
    fn new() -> Self {
        let mut new = Self { folder: tempfile::tempdir().unwrap(), ledger: None };
        new.ledger = Some(Arc::new(RedbLedger::init(&new.path(), T0).unwrap()));
        new
    }

    fn ledger(&self) -> Arc<dyn Ledger> {
        self.ledger.clone().unwrap()
    }

    fn restart(&mut self) {
        drop(self.ledger.take());
        self.ledger = Some(Arc::new(RedbLedger::open(&self.path()).unwrap()));
    }
}

conformance::suite!(Redb);
