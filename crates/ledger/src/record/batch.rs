//! Several records written as one.

use super::{Record, RecordKey};
use crate::fault::Fault;

/// What must hold for a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Nothing.
    Always,
    /// There is no such record yet.
    Absent,
    /// The record is, byte for byte, this one.
    Is(Vec<u8>),
}

/// One write: data, so that an engine may journal it, or try it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordWrite {
    pub(crate) key: RecordKey,
    pub(crate) condition: Condition,
    /// `None` to remove it.
    pub(crate) value: Option<Vec<u8>>,
}

/// Records to be written in one transaction, all or none.
#[derive(Debug, Default)]
pub struct Batch(Vec<Result<RecordWrite, serde_json::Error>>);

impl Batch {
    /// Of nothing so far.
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes `record`, whether or not it exists.
    #[must_use]
    pub fn put<T: Record>(self, record: &T) -> Self {
        self.and(record, Ok(Condition::Always), encode(record).map(Some))
    }

    /// Writes `record`, if it does not exist.
    #[must_use]
    pub fn insert<T: Record>(self, record: &T) -> Self {
        self.and(record, Ok(Condition::Absent), encode(record).map(Some))
    }

    /// Writes `new` in the place of `old`, if `old` is still there, unchanged. Both have one id.
    #[must_use]
    pub fn replace<T: Record>(self, old: &T, new: &T) -> Self {
        self.and(old, encode(old).map(Condition::Is), encode(new).map(Some))
    }

    /// Removes `record`, if it is still there, unchanged.
    #[must_use]
    pub fn remove<T: Record>(self, record: &T) -> Self {
        self.and(record, encode(record).map(Condition::Is), Ok(None))
    }

    fn and<T: Record>(
        mut self,
        record: &T,
        condition: Result<Condition, serde_json::Error>,
        value: Result<Option<Vec<u8>>, serde_json::Error>,
    ) -> Self {
        let key = RecordKey::of::<T>(record.merchant(), &record.id());
        let write = condition.and_then(|condition| Ok(RecordWrite { key, condition, value: value? }));
        self.0.push(write);
        self
    }

    pub(crate) fn into_writes(self) -> Result<Vec<RecordWrite>, Fault> {
        self.0.into_iter().collect::<Result<_, _>>().map_err(Fault::could_not_decide)
    }
}

fn encode<T: Record>(record: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(record)
}
