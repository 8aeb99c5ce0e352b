//! Records in redb: one table by (kind, merchant, id), and one that says whose an id is.

use redb::{ReadOnlyTable, ReadTransaction, ReadableTable, Table, TableDefinition, WriteTransaction};
use tenthcup_token::MerchantId;

use super::trouble::Trouble;
use crate::fault::Fault;
use crate::record::{Condition, Record, RecordKey, RecordList, RecordWrite};

/// kind, 0, merchant, id → JSON.
const RECORDS: TableDefinition<'static, &[u8], &[u8]> = TableDefinition::new("records");
/// kind, 0, id → merchant.
const OWNERS: TableDefinition<'static, &[u8], &[u8; 16]> = TableDefinition::new("record_owners");

/// The two tables, in a write or in a read transaction.
pub(super) struct RecordTables<R, O> {
    records: R,
    owners: O,
}

pub(super) type WritableRecords<'t> =
    RecordTables<Table<'t, &'static [u8], &'static [u8]>, Table<'t, &'static [u8], &'static [u8; 16]>>;

pub(super) type ReadableRecords = RecordTables<
    ReadOnlyTable<&'static [u8], &'static [u8]>,
    ReadOnlyTable<&'static [u8], &'static [u8; 16]>,
>;

pub(super) fn open_to_write(tx: &WriteTransaction) -> Result<WritableRecords<'_>, Trouble> {
    Ok(RecordTables { records: tx.open_table(RECORDS)?, owners: tx.open_table(OWNERS)? })
}

pub(super) fn open_to_read(tx: &ReadTransaction) -> Result<ReadableRecords, Trouble> {
    Ok(RecordTables { records: tx.open_table(RECORDS)?, owners: tx.open_table(OWNERS)? })
}

impl<R, O> RecordTables<R, O>
where
    R: ReadableTable<&'static [u8], &'static [u8]>,
    O: ReadableTable<&'static [u8], &'static [u8; 16]>,
{
    pub(super) fn read(&self, key: &RecordKey) -> Result<Option<Vec<u8>>, Trouble> {
        let place = place(key.kind, Some(&key.merchant), &key.id);
        Ok(self.records.get(place.as_slice())?.map(|value| value.value().to_vec()))
    }

    pub(super) fn find(&self, kind: &'static str, id: Vec<u8>) -> Result<Option<Vec<u8>>, Trouble> {
        let Some(merchant) = self.owner(kind, &id)? else { return Ok(None) };
        self.read(&RecordKey { kind, merchant, id })
    }

    fn owner(&self, kind: &'static str, id: &[u8]) -> Result<Option<MerchantId>, Trouble> {
        let place = place(kind, None, id);
        Ok(self.owners.get(place.as_slice())?.map(|merchant| MerchantId::from_bytes(*merchant.value())))
    }

    pub(super) fn list(&self, list: &RecordList) -> Result<Vec<Vec<u8>>, Trouble> {
        let prefix = place(list.kind, list.merchant.as_ref(), &list.prefix);
        let mut found = Vec::new();
        for row in self.records.range::<&[u8]>(prefix.as_slice()..)? {
            let (key, value) = row?;
            if !key.value().starts_with(&prefix) {
                break;
            }
            found.push(value.value().to_vec());
        }
        Ok(found)
    }

    /// The `T` of `merchant` with this id.
    pub(super) fn get<T: Record>(&self, merchant: MerchantId, id: &T::Id) -> Result<Option<T>, Trouble> {
        let record = self.read(&RecordKey::of::<T>(merchant, id))?;
        Ok(record.map(|json| serde_json::from_slice(&json)).transpose()?)
    }

    /// The `T` with this id, whoever's it is.
    pub(super) fn find_by_id<T: Record>(&self, id: &T::Id) -> Result<Option<T>, Trouble> {
        let record = self.find(T::KIND, crate::record::RecordId::to_key(id))?;
        Ok(record.map(|json| serde_json::from_slice(&json)).transpose()?)
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
        let rows = self.records.range::<&[u8]>(from.as_slice()..end.as_slice())?;
        rows.rev().take(most).map(|row| Ok(serde_json::from_slice(row?.1.value())?)).collect()
    }
}

impl WritableRecords<'_> {
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
                    self.records.insert(place.as_slice(), value.as_slice())?;
                    self.owners.insert(owned.as_slice(), key.merchant.as_bytes())?;
                }
                None => {
                    self.records.remove(place.as_slice())?;
                    self.owners.remove(owned.as_slice())?;
                }
            }
        }
        Ok(true)
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
