//! What reading sees.

use std::sync::Arc;

use tenthcup_token::{CardId, Digest, MerchantId, StoreId, Timestamp};

use super::moment::Moment;
use super::record_table::ReadableRecords;
use super::rows::{self, Place};
use super::shared::Shared;
use super::table::{Readable, Rows};
use super::trouble::{Trouble, storage};
use super::{event_row, keys};
use crate::receipt::{Committed, Receipt};

/// What is durable, and the proof of it.
pub(super) struct Snapshot {
    moment: Arc<Moment>,
    proof: Committed,
}

impl Snapshot {
    /// What is durable now. A moment is shown to nobody before its frame was flushed.
    pub(super) fn take(shared: &Shared) -> Result<Self, Trouble> {
        let (moment, proof) = Committed::before_reading(|| shared.readable()).map_err(Trouble::Storage)?;
        Ok(Self { moment, proof })
    }

    /// The rows as bytes.
    pub(super) fn moment(&self) -> &Moment {
        &self.moment
    }

    pub(super) fn table<const N: usize, R>(&self, rows: &Rows<N, R>) -> Readable<'_, N, R> {
        rows.read(&self.moment)
    }

    pub(super) fn records(&self) -> ReadableRecords<'_> {
        ReadableRecords::of(&self.moment)
    }

    /// The receipts of the events at these places.
    pub(super) fn receipts(&self, places: impl IntoIterator<Item = Place>) -> Result<Vec<Receipt>, Trouble> {
        let events = self.table(&rows::EVENTS);
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
        for row in self.table(&rows::FEED).range(from..=to)?.rev() {
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
