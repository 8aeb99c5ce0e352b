//! The engine as a ledger.

mod care;
mod decisions;
mod reads;

use std::path::Path;
use std::sync::{Arc, Mutex};

use tenthcup_token::{CardId, CouponId, DeviceId, Intent, Timestamp, VoucherId};
use tenthcup_verifier::{
    CardStanding, CheckedEntry, CouponStanding, DeviceStanding, Registry, StorageFault, VoucherStanding,
};

use super::disk::Folder;
use super::persons::Persons;
use super::prune::Forgotten;
use super::reverse::REVERSIBLE;
use super::row_store::RowStore;
use super::rows::{self, Place};
use super::schema::LedgerSchema;
use super::site::Site;
use super::trouble::Trouble;
use crate::fault::{Fault, OpenError};
use crate::record::{Coupon, Voucher};

/// A ledger in a folder: a journal, which is the truth, its index in redb, and the keys of its cards.
pub struct RedbLedger {
    pub(super) store: RowStore<LedgerSchema>,
    /// Up to where used codes and the like were forgotten since the start.
    forgotten: Mutex<Forgotten>,
}

impl RedbLedger {
    /// Makes the folder of a new ledger, born `now`.
    ///
    /// # Errors
    /// [`OpenError::Exists`] when something is there; it is left as it is.
    pub fn init(path: &Path, now: Timestamp) -> Result<Self, OpenError> {
        Ok(Self::serve(RowStore::make(&Site::new_folder(path)?, now, LedgerSchema::make)?))
    }

    /// Opens a ledger, and locks it: no other process can. Never makes one.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        Self::resume(&Site::folder(path)?)
    }

    /// A ledger in a folder of the caller's, new when that is empty. This is how faults of a disk are tried out.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn on(folder: impl Folder, now: Timestamp) -> Result<Self, OpenError> {
        let site = Site::given(Arc::new(folder));
        if !site.is_empty()? {
            return Self::resume(&site);
        }
        Ok(Self::serve(RowStore::make(&site, now, LedgerSchema::make)?))
    }

    /// Also finishes what a crash kept from being destroyed.
    fn resume(site: &Site) -> Result<Self, OpenError> {
        let ledger = Self::serve(RowStore::open(site, LedgerSchema::open)?);
        let emptied = ledger.store.read_here(|snapshot| snapshot.emptied_slots());
        let destroyed = emptied
            .and_then(|emptied| ledger.persons().destroy(&emptied).map_err(Trouble::into_storage_fault));
        destroyed.map_err(|fault| site.damaged(fault))?;
        Ok(ledger)
    }

    fn serve(store: RowStore<LedgerSchema>) -> Self {
        Self { store, forgotten: Mutex::new(Forgotten::NOTHING) }
    }

    /// The keys of the cards.
    fn persons(&self) -> Arc<Persons> {
        Arc::clone(&self.store.schema().persons)
    }

    /// Destroys the keys of cards that are erased on record. What a crash kept from being destroyed is destroyed when the ledger is opened.
    async fn destroy(&self, emptied: Vec<(u64, CardId)>) -> Result<(), Fault> {
        let persons = self.persons();
        let destroying = tokio::task::spawn_blocking(move || persons.destroy(&emptied));
        Ok(destroying.await.map_err(Fault::could_not_decide)??)
    }

    /// Where the event stands that an entry wants to undo: looked up before the writer's turn, for it reads a store's day. An event that
    /// somebody knows the hash of is committed.
    async fn original(&self, entry: &CheckedEntry, now: Timestamp) -> Result<Option<Place>, Fault> {
        let Intent::Reverse { event } = entry.entry().claims().intent else { return Ok(None) };
        let (merchant, store) = (entry.device().merchant, entry.device().store);
        // One second more, so that what is just too old is found and said to be.
        let since = now.minus(REVERSIBLE).minus(1);
        self.store.read(move |snapshot| snapshot.find_event(merchant, store, since, &event)).await
    }
}

impl Registry for RedbLedger {
    fn card(&self, card: &CardId) -> Result<Option<CardStanding>, StorageFault> {
        let found = self.store.read_here(|snapshot| snapshot.table(&rows::CARDS).get(card.as_bytes()));
        Ok(found?.map(|row| row.standing()))
    }

    fn device(&self, device: &DeviceId) -> Result<Option<DeviceStanding>, StorageFault> {
        let found = self.store.read_here(|snapshot| snapshot.device(device));
        Ok(found?.map(|device| device.standing()))
    }

    fn voucher(&self, voucher: &VoucherId) -> Result<Option<VoucherStanding>, StorageFault> {
        let found: Option<Voucher> =
            self.store.read_here(|snapshot| snapshot.records().find_by_id(voucher))?;
        Ok(found.map(|voucher| voucher.standing()))
    }

    fn coupon(&self, coupon: &CouponId) -> Result<Option<CouponStanding>, StorageFault> {
        let found: Option<Coupon> = self.store.read_here(|snapshot| snapshot.records().find_by_id(coupon))?;
        Ok(found.map(|coupon| coupon.standing()))
    }
}
