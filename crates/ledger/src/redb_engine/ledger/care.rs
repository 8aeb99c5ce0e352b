//! What a manager settles, what a restore asks for, and records.

use async_trait::async_trait;
use tenthcup_token::{Digest, MerchantId, Timestamp};

use super::RedbLedger;
use crate::fault::Fault;
use crate::ledger::Decisions as _;
use crate::quarantine::{Alarm, Quarantine, QuarantineState, QuarantineView, Ruling, Settlement, Sighting};
use crate::record::{RecordKey, RecordList, RecordStore, RecordWrite};
use crate::redb_engine::draft::Plain;
use crate::redb_engine::schema::Tables;
use crate::redb_engine::settle::{self, Wanted};
use crate::redb_engine::{alarm, restore};
use crate::request::Fresh;
use crate::restore::{Recall, Restore, Restoring};

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
        self.store.decide(move |tables| settle::settle(tables, &wanted)).await
    }

    async fn quarantine(
        &self,
        merchant: MerchantId,
        state: QuarantineState,
        after: Option<Digest>,
        limit: usize,
    ) -> Result<Vec<QuarantineView>, Fault> {
        let persons = self.persons();
        self.store.read(move |snapshot| snapshot.quarantine(&persons, merchant, state, after, limit)).await
    }

    async fn quarantined(&self, merchant: MerchantId, id: Digest) -> Result<Option<QuarantineView>, Fault> {
        let persons = self.persons();
        self.store.read(move |snapshot| snapshot.quarantined(&persons, merchant, id)).await
    }

    async fn quarantine_size(&self, merchant: MerchantId) -> Result<u64, Fault> {
        self.store.look(move |snapshot| snapshot.quarantine_size(merchant)).await
    }

    async fn report(&self, sighting: Sighting, now: Timestamp) -> Result<(), Fault> {
        self.store.decide(move |tables| alarm::report(tables, &sighting, now).map(Plain)).await
    }

    async fn alarms(&self, merchant: MerchantId, limit: usize) -> Result<Vec<Alarm>, Fault> {
        self.store.read(move |snapshot| snapshot.alarms(merchant, limit)).await
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
        self.store.decide(acknowledge).await
    }
}

#[async_trait]
impl Restoring for RedbLedger {
    async fn begin_after_restore(&self, backup: Timestamp, now: Timestamp) -> Result<(), Fault> {
        self.store.decide(move |tables| restore::begin(tables, backup, now).map(Plain)).await
    }

    async fn recall(&self, recall: Recall, now: Timestamp) -> Result<bool, Fault> {
        let erased = match recall {
            Recall::CardErased { merchant, card, .. } => Some((merchant, card)),
            _ => None,
        };
        let changed =
            self.store.decide(move |tables| restore::recall(tables, &recall, now).map(Plain)).await?;
        if let Some((merchant, card)) = erased {
            // Once more, for the key.
            self.erase(merchant, card, now).await?;
        }
        Ok(changed)
    }

    async fn restore_of(&self, merchant: MerchantId) -> Result<Option<Restore>, Fault> {
        self.store.look(move |snapshot| snapshot.restore_of(merchant)).await
    }

    async fn end_restore(
        &self,
        merchant: MerchantId,
        by: String,
        now: Timestamp,
    ) -> Result<Option<Restore>, Fault> {
        self.store.decide(move |tables| restore::end(tables, merchant, by, now).map(Plain)).await
    }
}

#[async_trait]
impl RecordStore for RedbLedger {
    async fn read_record(&self, key: RecordKey) -> Result<Option<Vec<u8>>, Fault> {
        self.store.look(move |snapshot| snapshot.records().read(&key)).await
    }

    async fn find_record(&self, kind: &'static str, id: Vec<u8>) -> Result<Option<Vec<u8>>, Fault> {
        self.store.look(move |snapshot| snapshot.records().find(kind, id)).await
    }

    async fn list_records(&self, list: RecordList) -> Result<Vec<Vec<u8>>, Fault> {
        self.store.read(move |snapshot| snapshot.records().list(&list)).await
    }

    async fn write_records(&self, writes: Vec<RecordWrite>) -> Result<bool, Fault> {
        self.store.decide(move |tables| tables.records.write(&writes).map(Plain)).await
    }
}
