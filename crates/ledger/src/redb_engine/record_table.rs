//! Records: one table by (kind, merchant, id), and one that says whose an id is.

use std::ops::Bound;

use tenthcup_token::MerchantId;

use super::decoded::decode;
use super::layer::Key;
use super::moment::{Group, Moment, Rows};
use super::table_id::TableId;
use super::trouble::{Trouble, storage};
use crate::fault::Fault;
use crate::record::{Batch, Condition, Record, RecordKey, RecordList, RecordWrite};

/// kind, 0, merchant, id → JSON.
const RECORDS: TableId = TableId::Records;
/// kind, 0, id → merchant.
const OWNERS: TableId = TableId::RecordOwners;

/// The two tables, read from `V`.
pub(super) struct RecordTables<'v, V>(&'v V);

/// The records in a group of decisions.
pub(super) type WritableRecords<'t> = RecordTables<'t, Group<'t>>;
/// The records of a moment.
pub(super) type ReadableRecords<'t> = RecordTables<'t, Moment>;

impl<'v, V: Rows> RecordTables<'v, V> {
    pub(super) fn of(rows: &'v V) -> Self {
        Self(rows)
    }

    pub(super) fn read(&self, key: &RecordKey) -> Result<Option<Vec<u8>>, Trouble> {
        let place = place(key.kind, Some(&key.merchant), &key.id);
        self.0.get(RECORDS, &place, <[u8]>::to_vec)
    }

    pub(super) fn find(&self, kind: &'static str, id: Vec<u8>) -> Result<Option<Vec<u8>>, Trouble> {
        let Some(merchant) = self.owner(kind, &id)? else { return Ok(None) };
        self.read(&RecordKey { kind, merchant, id })
    }

    fn owner(&self, kind: &'static str, id: &[u8]) -> Result<Option<MerchantId>, Trouble> {
        let place = place(kind, None, id);
        let owner = self.0.get(OWNERS, &place, |row| row.try_into().map(MerchantId::from_bytes))?;
        owner.transpose().map_err(|_| Trouble::Storage(storage("the owner of a record cannot be read")))
    }

    pub(super) fn list(&self, list: &RecordList) -> Result<Vec<Vec<u8>>, Trouble> {
        let prefix = place(list.kind, list.merchant.as_ref(), &list.prefix);
        let mut found = Vec::new();
        for row in self.0.range(RECORDS, Bound::Included(Key::from_slice(&prefix)), Bound::Unbounded)? {
            let (key, value) = row?;
            if !key.starts_with(&prefix) {
                break;
            }
            found.push(value.to_vec());
        }
        Ok(found)
    }

    /// The `T` of `merchant` with this id.
    pub(super) fn get<T: Record>(&self, merchant: MerchantId, id: &T::Id) -> Result<Option<T>, Trouble> {
        let record = self.read(&RecordKey::of::<T>(merchant, id))?;
        Ok(record.map(|json| decode(&json)).transpose()?)
    }

    /// All the `T` of `merchant`; of all merchants, when none is named.
    pub(super) fn all<T: Record>(&self, merchant: Option<MerchantId>) -> Result<Vec<T>, Trouble> {
        let list = RecordList { kind: T::KIND, merchant, prefix: Vec::new() };
        self.list(&list)?.iter().map(|json| Ok(decode(json)?)).collect()
    }

    /// The `T` with this id, whoever's it is.
    pub(super) fn find_by_id<T: Record>(&self, id: &T::Id) -> Result<Option<T>, Trouble> {
        let record = self.find(T::KIND, crate::record::RecordId::to_key(id))?;
        Ok(record.map(|json| decode(&json)).transpose()?)
    }

    /// The last `most` of the `T` of `merchant` whose ids begin with `prefix` and are below `end`, the last first.
    pub(super) fn last_below<T: Record>(
        &self,
        merchant: MerchantId,
        prefix: &[u8],
        end: &T::Id,
        most: usize,
    ) -> Result<Vec<T>, Trouble> {
        let from = place(T::KIND, Some(&merchant), prefix);
        let end = place(T::KIND, Some(&merchant), &crate::record::RecordId::to_key(end));
        let (from, end) = (Bound::Included(Key::from_slice(&from)), Bound::Excluded(Key::from_slice(&end)));
        let rows = self.0.range(RECORDS, from, end)?;
        rows.rev().take(most).map(|row| Ok(decode(&row?.1)?)).collect()
    }
}

impl WritableRecords<'_> {
    /// Writes a record in the place of the one that was read; and so a new one. That another is there all the same would be a bug, or damage:
    /// then nothing of the group is committed, for what goes with the record must not be without it.
    pub(super) fn must_write(&mut self, batch: Batch) -> Result<(), Trouble> {
        let writes = batch.into_writes().map_err(Trouble::Undecided)?;
        if self.write(&writes)? {
            return Ok(());
        }
        let kind = writes.first().map_or("record", |write| write.key.kind);
        Err(Trouble::Storage(storage(format!(
            "a {kind} does not read as it was written, or its id is taken"
        ))))
    }

    /// Writes all, or, when a condition does not hold, nothing.
    pub(super) fn write(&mut self, writes: &[RecordWrite]) -> Result<bool, Trouble> {
        for write in writes {
            if !self.holds(write)? {
                return Ok(false);
            }
        }
        for RecordWrite { key, value, .. } in writes {
            let place = place(key.kind, Some(&key.merchant), &key.id);
            let owned = self::place(key.kind, None, &key.id);
            match value {
                Some(value) => {
                    self.put(RECORDS, &place, Some(value));
                    self.put(OWNERS, &owned, Some(key.merchant.as_bytes()));
                }
                None => {
                    self.put(RECORDS, &place, None);
                    self.put(OWNERS, &owned, None);
                }
            }
        }
        Ok(true)
    }

    fn put(&self, table: TableId, key: &[u8], row: Option<&[u8]>) {
        self.0.put(table, Key::from_slice(key), row.map(Into::into));
    }

    fn holds(&self, write: &RecordWrite) -> Result<bool, Trouble> {
        let key = &write.key;
        if self.owner(key.kind, &key.id)?.is_some_and(|owner| owner != key.merchant) {
            if write.condition == Condition::Absent {
                return Ok(false);
            }
            let why = format!("this id of a {} belongs to another merchant", key.kind);
            return Err(Trouble::Undecided(Fault::could_not_decide(why)));
        }
        Ok(match &write.condition {
            Condition::Always => true,
            Condition::Absent => self.read(key)?.is_none(),
            Condition::Is(old) => self.read(key)?.as_ref() == Some(old),
        })
    }
}

/// The kinds hold no zero byte, so no kind's keys lie among another's.
fn place(kind: &str, merchant: Option<&MerchantId>, id: &[u8]) -> Vec<u8> {
    let merchant = merchant.map_or(&[][..], |merchant| merchant.as_bytes());
    [kind.as_bytes(), &[0], merchant, id].concat()
}
