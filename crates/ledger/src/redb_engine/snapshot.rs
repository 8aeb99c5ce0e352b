//! One moment of committed state, to read from.

use std::sync::Arc;

use redb::{Database, ReadTransaction, ReadableDatabase as _};
use tenthcup_token::{CardId, Digest, MerchantId, StoreId, Timestamp};

use super::media::Media;
use super::record_table::{self, ReadableRecords};
use super::rows::{self, Place};
use super::table::{Readable, Rows};
use super::trouble::{Trouble, storage};
use super::{event_row, keys};
use crate::receipt::{Committed, Receipt};

/// A read transaction. The order of the fields is the order in which they are let go of.
pub(super) struct Snapshot {
    tx: ReadTransaction,
    proof: Committed,
    _database: Arc<Database>,
}

impl Snapshot {
    /// What is committed now. redb shows readers nothing else, and every commit here is flushed before it is one.
    pub(super) fn take(media: &Media) -> Result<Self, Trouble> {
        let database = media.database().map_err(Trouble::Storage)?;
        let (tx, proof) = Committed::before_reading(|| database.begin_read())?;
        Ok(Self { tx, proof, _database: database })
    }

    pub(super) fn table<const N: usize, R>(&self, rows: &Rows<N, R>) -> Result<Readable<N, R>, Trouble> {
        rows.read(&self.tx)
    }

    pub(super) fn records(&self) -> Result<ReadableRecords, Trouble> {
        record_table::open_to_read(&self.tx)
    }

    /// The receipts of the events at these places.
    pub(super) fn receipts(&self, places: impl IntoIterator<Item = Place>) -> Result<Vec<Receipt>, Trouble> {
        let events = self.table(&rows::EVENTS)?;
        places.into_iter().map(|place| self.receipt(&events.must_get(&keys::place(&place))?)).collect()
    }

    pub(super) fn receipt(&self, row: &rows::EventRow) -> Result<Receipt, Trouble> {
        event_row::receipt(row, &self.proof)
    }

    /// Where the event with this hash stands, if it was recorded in this store at `since` or later.
    pub(super) fn find_event(
        &self,
        merchant: MerchantId,
        store: StoreId,
        since: Timestamp,
        hash: &Digest,
    ) -> Result<Option<Place>, Trouble> {
        let first = Place { card: CardId::NONE, sequence: 0 };
        let last = Place { card: CardId::from_bytes([0xff; 16]), sequence: u32::MAX };
        let from = keys::feed(&merchant, &store, since, &first);
        let to = keys::feed(&merchant, &store, Timestamp::from_secs(u32::MAX), &last);
        // From the newest back: what is reversed was mostly done a moment ago.
        for row in self.table(&rows::FEED)?.range(from..=to)?.rev() {
            let (key, row) = row?;
            if row.hash == *hash {
                let place = keys::place_at_end(&key);
                return place
                    .map(Some)
                    .ok_or_else(|| Trouble::Storage(storage("a key of `feed` is cut short")));
            }
        }
        Ok(None)
    }
}
