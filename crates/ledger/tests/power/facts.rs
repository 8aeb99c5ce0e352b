//! What a client sent, and what it was told: against this every image is held.

use tenthcup_ledger::Receipt;
use tenthcup_ledger::record::Store;
use tenthcup_token::{CardId, DeviceId, Entry, Signed};

/// Something that was sent, and that the client was told of. Times are counts of operations on the disk.
#[derive(Debug, Clone)]
pub struct Fact<T> {
    pub what: T,
    pub sent: usize,
    pub told: usize,
}

/// An entry of a counter's chain.
#[derive(Debug, Clone)]
pub struct Scan {
    pub entry: Signed<Entry>,
    pub device: DeviceId,
    /// What it made; nothing when it asked to redeem.
    pub punch: Option<Punch>,
}

#[derive(Debug, Clone)]
pub struct Punch {
    pub code: String,
    pub receipt: Receipt,
}

/// What stands of a fact after a crash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It was acknowledged: it must be there.
    Must,
    /// It was sent, and nobody was told: it may be there, whole.
    May,
    /// It was not even sent.
    MustNot,
}

impl<T> Fact<T> {
    pub fn standing(&self, crash: usize) -> Standing {
        match () {
            () if self.told <= crash => Standing::Must,
            () if self.sent <= crash => Standing::May,
            () => Standing::MustNot,
        }
    }
}

/// Everything that was sent, each kind in its order.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The events of all cards.
    pub events: Vec<Fact<Receipt>>,
    pub scans: Vec<Fact<Scan>>,
    /// The cards whose holders were erased.
    pub erasures: Vec<Fact<CardId>>,
    /// The versions of one record.
    pub versions: Vec<Fact<Store>>,
}

impl Facts {
    /// Whether somebody had asked to erase the holder of a card.
    pub fn may_be_erased(&self, card: CardId, crash: usize) -> bool {
        self.erasures.iter().any(|fact| fact.what == card && fact.standing(crash) != Standing::MustNot)
    }
}
