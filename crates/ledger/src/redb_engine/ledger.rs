//! The engine as a ledger.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use tenthcup_token::{
    CardId, ChallengeNonce, Claim, CouponId, DeviceId, Digest, Intent, MerchantId, ProgramId, SaleReference,
    Signed, Timestamp, VoucherId,
};
use tenthcup_verifier::{
    CardStanding, CardStatus, CheckedEntry, CheckedRedeem, CouponStanding, DeviceStanding, Registry,
    StorageFault, VoucherStanding,
};

use super::disk::Folder;
use super::draft::Plain;
use super::erase::{self, Emptied};
use super::persons::Persons;
use super::prune::Forgotten;
use super::redeem::Reply;
use super::reverse::REVERSIBLE;
use super::row_store::RowStore;
use super::rows::{self, Place};
use super::schema::{LedgerSchema, Tables};
use super::settle::Wanted;
use super::submit::Scan;
use super::trouble::Trouble;
use super::writer::Sealed;
use super::{alarm, claim, coupon, moves, prune, redeem, restore, settle, status, submit, voucher};
use crate::answer::{Answer, Moving, Opening, Refusal};
use crate::fault::{Fault, OpenError};
use crate::ledger::{Decisions, Reads};
use crate::quarantine::{Alarm, Quarantine, QuarantineState, QuarantineView, Ruling, Settlement};
use crate::receipt::Receipt;
use crate::record::{Coupon, RecordKey, RecordList, RecordStore, RecordWrite, Voucher};
use crate::request::{CouponPunch, Digits, Fresh, NewCard, NewPaper};
use crate::restore::{Recall, Restore, Restoring};
use crate::seal::PersonKey;
use crate::view::{
    CardMoves, CardView, ChainHead, ChallengeView, Counts, DayTotals, Erasure, MoveView, Pruned,
    RefusalNoted, ShopDay, WaitingEntry,
};

/// A ledger in a folder: a journal, which is the truth, its index in redb, and the keys of its cards.
pub struct RedbLedger(pub(super) RowStore<LedgerSchema>, Arc<Persons>, Mutex<Forgotten>);

impl RedbLedger {
    /// Makes the folder of a new ledger, born `now`.
    ///
    /// # Errors
    /// [`OpenError::Exists`] when something is there; it is left as it is.
    pub fn init(path: &Path, now: Timestamp) -> Result<Self, OpenError> {
        let store = RowStore::init_folder(path, now)?;
        let persons = Persons::init(&**store.folder(), path)?;
        Ok(Self(store, Arc::new(persons), Mutex::new(Forgotten::NOTHING)))
    }

    /// Opens a ledger, and locks it: no other process can. Never makes one.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        let store = RowStore::open_folder(path)?;
        let persons = Persons::open(&**store.folder(), path)?;
        Self::with_keys(store, persons, path)
    }

    /// A ledger in a folder of the caller's, new when that is empty. This is how faults of a disk are tried out.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn on(folder: impl Folder, now: Timestamp) -> Result<Self, OpenError> {
        let (store, is_new) = RowStore::on(Arc::new(folder), now)?;
        let path = Path::new("the given folder");
        let open = if is_new { Persons::init } else { Persons::open };
        let persons = open(&**store.folder(), path)?;
        Self::with_keys(store, persons, path)
    }

    /// Has `decide` run by the writer, with the keys of the cards at hand.
    async fn decide<D, W>(&self, decide: W) -> Result<D::Told, Fault>
    where
        D: Sealed + 'static,
        W: for<'t> FnOnce(&mut Tables<'t>) -> Result<D, Trouble> + Send + 'static,
    {
        let persons = Arc::clone(&self.1);
        let with_keys = move |tables: &mut Tables<'_>| {
            tables.persons.get_or_insert(persons);
            decide(tables)
        };
        self.0.writer.run(with_keys).await
    }

    /// Destroys the keys of cards that are erased on record. What a crash kept from being destroyed is destroyed when the ledger is opened.
    async fn destroy(&self, emptied: Vec<(u64, CardId)>) -> Result<(), Fault> {
        let persons = Arc::clone(&self.1);
        let destroying = tokio::task::spawn_blocking(move || persons.destroy(&emptied));
        Ok(destroying.await.map_err(Fault::could_not_decide)??)
    }

    /// With the keys in `persons`, of the ledger at `path`.
    fn with_keys(store: RowStore<LedgerSchema>, persons: Persons, path: &Path) -> Result<Self, OpenError> {
        let emptied = store.read_here(|snapshot| snapshot.emptied_slots());
        let destroyed =
            emptied.and_then(|emptied| persons.destroy(&emptied).map_err(Trouble::into_storage_fault));
        destroyed.map_err(|fault| OpenError::Damaged { path: path.to_owned(), why: fault.to_string() })?;
        Ok(Self(store, Arc::new(persons), Mutex::new(Forgotten::NOTHING)))
    }

    /// Where the event stands that an entry wants to undo: looked up before the writer's turn, for it reads a store's day. An event that
    /// somebody knows the hash of is committed.
    async fn original(&self, entry: &CheckedEntry, now: Timestamp) -> Result<Option<Place>, Fault> {
        let Intent::Reverse { event } = entry.entry().claims().intent else { return Ok(None) };
        let (merchant, store) = (entry.device().merchant, entry.device().store);
        // One second more, so that what is just too old is found and said to be.
        let since = now.minus(REVERSIBLE).minus(1);
        self.0.read(move |snapshot| snapshot.find_event(merchant, store, since, &event)).await
    }
}

impl Registry for RedbLedger {
    fn card(&self, card: &CardId) -> Result<Option<CardStanding>, StorageFault> {
        let found = self.0.read_here(|snapshot| snapshot.table(&rows::CARDS).get(card.as_bytes()));
        Ok(found?.map(|row| row.standing()))
    }

    fn device(&self, device: &DeviceId) -> Result<Option<DeviceStanding>, StorageFault> {
        let found = self.0.read_here(|snapshot| snapshot.device(device));
        Ok(found?.map(|device| device.standing()))
    }

    fn voucher(&self, voucher: &VoucherId) -> Result<Option<VoucherStanding>, StorageFault> {
        let found: Option<Voucher> = self.0.read_here(|snapshot| snapshot.records().find_by_id(voucher))?;
        Ok(found.map(|voucher| voucher.standing()))
    }

    fn coupon(&self, coupon: &CouponId) -> Result<Option<CouponStanding>, StorageFault> {
        let found: Option<Coupon> = self.0.read_here(|snapshot| snapshot.records().find_by_id(coupon))?;
        Ok(found.map(|coupon| coupon.standing()))
    }
}

#[async_trait]
impl Decisions for RedbLedger {
    async fn open_card(&self, new: NewCard, now: Timestamp) -> Result<Opening, Fault> {
        self.decide(move |tables| claim::open_card(tables, &new, now)).await
    }

    async fn open_paper(&self, new: NewPaper, now: Timestamp) -> Result<Opening, Fault> {
        self.decide(move |tables| claim::open_paper(tables, &new, now)).await
    }

    async fn issue_voucher(&self, voucher: Voucher, now: Timestamp) -> Result<Result<(), Refusal>, Fault> {
        self.decide(move |tables| voucher::issue(tables, &voucher, now).map(Plain)).await
    }

    async fn mint_coupon(&self, coupon: Coupon, now: Timestamp) -> Result<Result<Coupon, Refusal>, Fault> {
        self.decide(move |tables| coupon::mint(tables, &coupon, now).map(Plain)).await
    }

    async fn claim_coupon(&self, punch: CouponPunch, now: Timestamp) -> Result<Answer, Fault> {
        self.decide(move |tables| coupon::claim(tables, &punch, now)).await
    }

    async fn void_coupon(
        &self,
        merchant: MerchantId,
        sale: SaleReference,
        now: Timestamp,
    ) -> Result<Result<Coupon, Refusal>, Fault> {
        self.decide(move |tables| coupon::void(tables, merchant, &sale, now).map(Plain)).await
    }

    async fn submit(&self, entry: CheckedEntry, fresh: Fresh, now: Timestamp) -> Result<Answer, Fault> {
        let original = self.original(&entry, now).await?;
        let decided = self.decide(move |tables| {
            let scan = Scan::of(&entry, &fresh, original, now);
            submit::submit(tables, &scan)
        });
        decided.await
    }

    async fn redeem(&self, checked: CheckedRedeem, digits: Digits, now: Timestamp) -> Result<Answer, Fault> {
        let reply = Reply { checked, digits, now };
        self.decide(move |tables| redeem::redeem(tables, &reply)).await
    }

    async fn set_recovery(
        &self,
        card: CardId,
        claim: Signed<Claim>,
        now: Timestamp,
    ) -> Result<Result<(), Refusal>, Fault> {
        self.decide(move |tables| moves::set_recovery(tables, card, &claim, now).map(Plain)).await
    }

    async fn claim_move(&self, claim: Signed<Claim>, now: Timestamp) -> Result<Moving, Fault> {
        self.decide(move |tables| moves::claim(tables, &claim, now)).await
    }

    async fn stop_move(&self, card: CardId, now: Timestamp) -> Result<bool, Fault> {
        self.decide(move |tables| moves::stop(tables, card, now).map(Plain)).await
    }

    async fn set_card_status(
        &self,
        merchant: MerchantId,
        card: CardId,
        status: CardStatus,
    ) -> Result<Option<CardView>, Fault> {
        self.decide(move |tables| status::set(tables, merchant, card, status).map(Plain)).await
    }

    async fn erase(
        &self,
        merchant: MerchantId,
        card: CardId,
        now: Timestamp,
    ) -> Result<Option<CardView>, Fault> {
        let emptied = self.decide(move |tables| erase::erase(tables, merchant, card, now).map(Plain)).await?;
        let Some(Emptied { view, slot }) = emptied else { return Ok(None) };
        self.destroy(vec![(slot, card)]).await?;
        Ok(Some(view))
    }

    async fn prune(&self, now: Timestamp) -> Result<Pruned, Fault> {
        let gone = *self.2.lock().unwrap_or_else(PoisonError::into_inner);
        let (pruned, gone) = self.decide(move |tables| prune::prune(tables, gone, now).map(Plain)).await?;
        *self.2.lock().unwrap_or_else(PoisonError::into_inner) = gone;
        Ok(pruned)
    }
}

#[async_trait]
impl Reads for RedbLedger {
    async fn card_view(&self, card: CardId) -> Result<Option<CardView>, Fault> {
        self.0.look(move |snapshot| snapshot.card(card)).await
    }

    async fn history(&self, card: CardId, before: Option<u32>, limit: usize) -> Result<Vec<Receipt>, Fault> {
        let persons = Arc::clone(&self.1);
        self.0.read(move |snapshot| snapshot.history(&persons, card, before, limit)).await
    }

    async fn cards(
        &self,
        merchant: MerchantId,
        program: Option<ProgramId>,
        after: Option<CardId>,
        limit: usize,
    ) -> Result<Vec<CardView>, Fault> {
        self.0.read(move |snapshot| snapshot.cards(merchant, program, after, limit)).await
    }

    async fn erased(&self) -> Result<Vec<Erasure>, Fault> {
        self.0.read(|snapshot| snapshot.erased()).await
    }

    async fn person_key(&self, card: CardId) -> Result<Option<PersonKey>, Fault> {
        let persons = Arc::clone(&self.1);
        let found = self.0.read(move |snapshot| snapshot.person(&persons, card)).await?;
        Ok(found.map(|person| person.key))
    }

    async fn cards_of(&self, program: ProgramId) -> Result<u64, Fault> {
        self.0.look(move |snapshot| snapshot.cards_of(program)).await
    }

    async fn latest(&self, merchant: MerchantId, limit: usize) -> Result<Vec<Receipt>, Fault> {
        let persons = Arc::clone(&self.1);
        self.0.read(move |snapshot| snapshot.latest(&persons, merchant, limit)).await
    }

    async fn refusals(&self, merchant: MerchantId, limit: usize) -> Result<Vec<RefusalNoted>, Fault> {
        self.0.read(move |snapshot| snapshot.refusals(merchant, limit)).await
    }

    async fn waiting(&self, merchant: MerchantId, now: Timestamp) -> Result<Vec<WaitingEntry>, Fault> {
        let persons = Arc::clone(&self.1);
        self.0.read(move |snapshot| snapshot.waiting(&persons, merchant, now)).await
    }

    async fn totals(
        &self,
        merchant: MerchantId,
        from: ShopDay,
        to: ShopDay,
    ) -> Result<Vec<DayTotals>, Fault> {
        self.0.read(move |snapshot| snapshot.totals(merchant, from, to)).await
    }

    async fn challenge(&self, nonce: ChallengeNonce) -> Result<Option<ChallengeView>, Fault> {
        self.0.look(move |snapshot| snapshot.challenge(nonce)).await
    }

    async fn move_by(&self, commitment: Digest, now: Timestamp) -> Result<Option<MoveView>, Fault> {
        self.0.look(move |snapshot| snapshot.move_by(commitment, now)).await
    }

    async fn moves_of(&self, card: CardId) -> Result<CardMoves, Fault> {
        self.0.look(move |snapshot| snapshot.moves_of(card)).await
    }

    async fn cards_numbered(&self, merchant: MerchantId, number: [u8; 4]) -> Result<Vec<CardView>, Fault> {
        self.0.read(move |snapshot| snapshot.cards_numbered(merchant, number)).await
    }

    async fn chain(&self, device: DeviceId) -> Result<ChainHead, Fault> {
        self.0.look(move |snapshot| snapshot.chain(device)).await
    }

    async fn counts(&self) -> Result<Counts, Fault> {
        self.0.read(|snapshot| snapshot.counts()).await
    }

    async fn ready(&self) -> Result<(), Fault> {
        // A job that does nothing: after a failure the writer opens everything anew for it. One that does not fit in will find it working.
        match self.decide(|_| Ok(Plain(()))).await {
            Err(Fault::Busy) => Ok(()),
            ready => ready,
        }
    }
}

#[async_trait]
impl Quarantine for RedbLedger {
    async fn settle(
        &self,
        merchant: MerchantId,
        id: Digest,
        ruling: Ruling,
        by: String,
        fresh: Fresh,
        now: Timestamp,
    ) -> Result<Option<Settlement>, Fault> {
        let wanted = Wanted { merchant, id, ruling, by, fresh, now };
        self.decide(move |tables| settle::settle(tables, &wanted)).await
    }

    async fn quarantine(
        &self,
        merchant: MerchantId,
        state: QuarantineState,
        after: Option<Digest>,
        limit: usize,
    ) -> Result<Vec<QuarantineView>, Fault> {
        let persons = Arc::clone(&self.1);
        self.0.read(move |snapshot| snapshot.quarantine(&persons, merchant, state, after, limit)).await
    }

    async fn quarantined(&self, merchant: MerchantId, id: Digest) -> Result<Option<QuarantineView>, Fault> {
        let persons = Arc::clone(&self.1);
        self.0.read(move |snapshot| snapshot.quarantined(&persons, merchant, id)).await
    }

    async fn quarantine_size(&self, merchant: MerchantId) -> Result<u64, Fault> {
        self.0.look(move |snapshot| snapshot.quarantine_size(merchant)).await
    }

    async fn alarms(&self, merchant: MerchantId, limit: usize) -> Result<Vec<Alarm>, Fault> {
        self.0.read(move |snapshot| snapshot.alarms(merchant, limit)).await
    }

    async fn acknowledge(
        &self,
        merchant: MerchantId,
        number: u64,
        by: String,
        now: Timestamp,
    ) -> Result<Option<Alarm>, Fault> {
        let acknowledge =
            move |tables: &mut Tables<'_>| alarm::acknowledge(tables, merchant, number, by, now).map(Plain);
        self.decide(acknowledge).await
    }
}

#[async_trait]
impl Restoring for RedbLedger {
    async fn begin_after_restore(&self, backup: Timestamp, now: Timestamp) -> Result<(), Fault> {
        self.decide(move |tables| restore::begin(tables, backup, now).map(Plain)).await
    }

    async fn recall(&self, recall: Recall, now: Timestamp) -> Result<bool, Fault> {
        let erased = match recall {
            Recall::CardErased { merchant, card, .. } => Some((merchant, card)),
            _ => None,
        };
        let changed = self.decide(move |tables| restore::recall(tables, &recall, now).map(Plain)).await?;
        if let Some((merchant, card)) = erased {
            // Once more, for the key.
            self.erase(merchant, card, now).await?;
        }
        Ok(changed)
    }

    async fn restore_of(&self, merchant: MerchantId) -> Result<Option<Restore>, Fault> {
        self.0.look(move |snapshot| snapshot.restore_of(merchant)).await
    }

    async fn end_restore(
        &self,
        merchant: MerchantId,
        by: String,
        now: Timestamp,
    ) -> Result<Option<Restore>, Fault> {
        self.decide(move |tables| restore::end(tables, merchant, by, now).map(Plain)).await
    }
}

#[async_trait]
impl RecordStore for RedbLedger {
    async fn read_record(&self, key: RecordKey) -> Result<Option<Vec<u8>>, Fault> {
        self.0.look(move |snapshot| snapshot.records().read(&key)).await
    }

    async fn find_record(&self, kind: &'static str, id: Vec<u8>) -> Result<Option<Vec<u8>>, Fault> {
        self.0.look(move |snapshot| snapshot.records().find(kind, id)).await
    }

    async fn list_records(&self, list: RecordList) -> Result<Vec<Vec<u8>>, Fault> {
        self.0.read(move |snapshot| snapshot.records().list(&list)).await
    }

    async fn write_records(&self, writes: Vec<RecordWrite>) -> Result<bool, Fault> {
        self.decide(move |tables| tables.records.write(&writes).map(Plain)).await
    }
}
