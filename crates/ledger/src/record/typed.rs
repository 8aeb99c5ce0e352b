//! Records by their types, on top of any store of them.

use async_trait::async_trait;
use tenthcup_token::MerchantId;

use super::{Batch, Condition, Record, RecordId as _, RecordKey, RecordList, RecordStore, RecordWrite};
use crate::fault::Fault;

/// How often an update is tried again when others write the same record. Each round somebody gets through.
const MOST_ROUNDS: usize = 64;

/// Records by their types. For every [`RecordStore`], so also for a `dyn Ledger`.
///
/// Every method fails with a [`Fault`] when the storage does, and has then told nobody anything; what a write returned is durable.
#[async_trait]
pub trait Records: RecordStore {
    /// The `T` of `merchant` with this id.
    async fn get<T: Record>(&self, merchant: MerchantId, id: &T::Id) -> Result<Option<T>, Fault> {
        decode(self.read_record(RecordKey::of::<T>(merchant, id)).await?)
    }

    /// The `T` with this id, whoever's it is: for public links, which do not name their merchant.
    async fn find<T: Record>(&self, id: &T::Id) -> Result<Option<T>, Fault> {
        decode(self.find_record(T::KIND, id.to_key()).await?)
    }

    /// All the `T` of `merchant`, in the order of their ids.
    async fn list<T: Record>(&self, merchant: MerchantId) -> Result<Vec<T>, Fault> {
        self.list_prefixed(merchant, Vec::new()).await
    }

    /// The `T` of `merchant` whose id begins with `prefix`, in the order of their ids.
    async fn list_prefixed<T: Record>(&self, merchant: MerchantId, prefix: Vec<u8>) -> Result<Vec<T>, Fault> {
        decode_all(self.list_records(RecordList { kind: T::KIND, merchant: Some(merchant), prefix }).await?)
    }

    /// All the `T` of all merchants.
    async fn all<T: Record>(&self) -> Result<Vec<T>, Fault> {
        decode_all(self.list_records(RecordList { kind: T::KIND, merchant: None, prefix: Vec::new() }).await?)
    }

    /// Writes `record`, whether or not it exists.
    async fn put<T: Record>(&self, record: &T) -> Result<(), Fault> {
        self.write(Batch::new().put(record)).await.map(|_| ())
    }

    /// Writes `record`; `false` when it exists.
    async fn insert<T: Record>(&self, record: &T) -> Result<bool, Fault> {
        self.write(Batch::new().insert(record)).await
    }

    /// Removes `record`; `false` when it is not there any more, or has changed.
    async fn remove<T: Record>(&self, record: &T) -> Result<bool, Fault> {
        self.write(Batch::new().remove(record)).await
    }

    /// Writes a batch in one transaction; `false` when one of its conditions did not hold, and nothing was written.
    async fn write(&self, batch: Batch) -> Result<bool, Fault> {
        self.write_records(batch.into_writes()?).await
    }

    /// Reads a record, lets `change` make the new one of it, and writes that if the old one is still there: no update of another is lost.
    /// `change` may be called again, with what is there then; what it refuses is handed back.
    async fn update<T: Record, E: Send>(
        &self,
        merchant: MerchantId,
        id: &T::Id,
        mut change: impl FnMut(Option<T>) -> Result<T, E> + Send,
    ) -> Result<Result<T, E>, Fault> {
        for _ in 0..MOST_ROUNDS {
            let old = self.read_record(RecordKey::of::<T>(merchant, id)).await?;
            let condition = old.clone().map_or(Condition::Absent, Condition::Is);
            let new = match change(decode(old)?) {
                Ok(new) => new,
                Err(refused) => return Ok(Err(refused)),
            };
            let value = serde_json::to_vec(&new).map_err(Fault::could_not_decide)?;
            let key = RecordKey::of::<T>(new.merchant(), &new.id());
            if self.write_records(vec![RecordWrite { key, condition, value: Some(value) }]).await? {
                return Ok(Ok(new));
            }
        }
        Err(Fault::Busy)
    }
}

impl<S: RecordStore + ?Sized> Records for S {}

fn decode<T: Record>(bytes: Option<Vec<u8>>) -> Result<Option<T>, Fault> {
    bytes.map(|bytes| serde_json::from_slice(&bytes).map_err(Fault::could_not_decide)).transpose()
}

fn decode_all<T: Record>(all: Vec<Vec<u8>>) -> Result<Vec<T>, Fault> {
    all.into_iter().map(|bytes| serde_json::from_slice(&bytes).map_err(Fault::could_not_decide)).collect()
}
