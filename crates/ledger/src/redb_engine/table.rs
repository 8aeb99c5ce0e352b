//! Tables of typed rows under keys of a fixed length. A row is a CBOR array; keys sort as their bytes do.

use std::marker::PhantomData;
use std::ops::RangeInclusive;

use minicbor::{Decode, Encode};
use redb::{ReadOnlyTable, ReadTransaction, ReadableTable, Table, TableDefinition, WriteTransaction};

use super::trouble::{Trouble, storage};

type Key<const N: usize> = &'static [u8; N];
type Bytes = &'static [u8];

/// What a table is called, and what its rows are.
pub(super) struct Rows<const N: usize, R> {
    name: &'static str,
    row: PhantomData<fn() -> R>,
}

/// A table in a write transaction.
pub(super) type Writable<'t, const N: usize, R> = Typed<Table<'t, Key<N>, Bytes>, N, R>;
/// A table in a read transaction.
pub(super) type Readable<const N: usize, R> = Typed<ReadOnlyTable<Key<N>, Bytes>, N, R>;

/// A table whose rows are `R`.
pub(super) struct Typed<T, const N: usize, R> {
    table: T,
    name: &'static str,
    row: PhantomData<fn() -> R>,
}

impl<const N: usize, R> Rows<N, R> {
    pub(super) const fn named(name: &'static str) -> Self {
        Self { name, row: PhantomData }
    }

    /// Opens it, and makes it when it is not there.
    pub(super) fn write<'t>(&self, tx: &'t WriteTransaction) -> Result<Writable<'t, N, R>, Trouble> {
        let table = tx.open_table(self.definition())?;
        Ok(Typed { table, name: self.name, row: PhantomData })
    }

    pub(super) fn read(&self, tx: &ReadTransaction) -> Result<Readable<N, R>, Trouble> {
        let table = tx.open_table(self.definition())?;
        Ok(Typed { table, name: self.name, row: PhantomData })
    }

    fn definition(&self) -> TableDefinition<'static, Key<N>, Bytes> {
        TableDefinition::new(self.name)
    }
}

impl<T, const N: usize, R> Typed<T, N, R>
where
    T: ReadableTable<Key<N>, Bytes>,
    R: for<'b> Decode<'b, ()>,
{
    pub(super) fn get(&self, key: &[u8; N]) -> Result<Option<R>, Trouble> {
        match self.table.get(key)? {
            Some(row) => Ok(Some(minicbor::decode(row.value())?)),
            None => Ok(None),
        }
    }

    /// The row at a key that something else refers to.
    pub(super) fn must_get(&self, key: &[u8; N]) -> Result<R, Trouble> {
        self.get(key)?
            .ok_or_else(|| Trouble::Storage(storage(format!("a row of `{}` is missing", self.name))))
    }

    /// The rows whose keys lie in `range`, in order.
    pub(super) fn range(
        &self,
        range: RangeInclusive<[u8; N]>,
    ) -> Result<impl DoubleEndedIterator<Item = Result<([u8; N], R), Trouble>>, Trouble> {
        let rows = self.table.range::<&[u8; N]>(range.start()..=range.end())?;
        Ok(rows.map(|row| {
            let (key, row) = row?;
            Ok((*key.value(), minicbor::decode(row.value())?))
        }))
    }

    pub(super) fn len(&self) -> Result<u64, Trouble> {
        Ok(self.table.len()?)
    }
}

impl<const N: usize, R> Writable<'_, N, R>
where
    R: Encode<()> + for<'b> Decode<'b, ()>,
{
    /// Writes a row, over one that is there.
    pub(super) fn put(&mut self, key: &[u8; N], row: &R) -> Result<(), Trouble> {
        self.table.insert(key, encode(row)?.as_slice())?;
        Ok(())
    }

    /// Writes a row where none is. That one is there all the same would be a bug, or damage: then nothing of the group is committed.
    pub(super) fn insert_new(&mut self, key: &[u8; N], row: &R) -> Result<(), Trouble> {
        let taken = self.table.insert(key, encode(row)?.as_slice())?.is_some();
        if taken {
            Err(Trouble::Storage(storage(format!("a row of `{}` is there already", self.name))))
        } else {
            Ok(())
        }
    }

    pub(super) fn remove(&mut self, key: &[u8; N]) -> Result<(), Trouble> {
        self.table.remove(key)?;
        Ok(())
    }

    /// Removes the first `most` rows below `end`; says how many it were.
    pub(super) fn remove_below(&mut self, end: &[u8; N], most: usize) -> Result<u64, Trouble> {
        let mut removed = 0;
        for row in self.table.extract_from_if::<&[u8; N], _>(..end, |_, _| true)?.take(most) {
            row?;
            removed += 1;
        }
        Ok(removed)
    }
}

fn encode<R: Encode<()>>(row: &R) -> Result<Vec<u8>, Trouble> {
    minicbor::to_vec(row).map_err(|error| Trouble::Storage(storage(error)))
}

/// `parts` laid end to end as a key of `N` bytes; what is left over is zero.
pub(super) fn key<const N: usize>(parts: &[&[u8]]) -> [u8; N] {
    let mut key = [0; N];
    debug_assert!(parts.iter().map(|part| part.len()).sum::<usize>() <= N, "a key that does not fit");
    key.iter_mut().zip(parts.iter().copied().flatten()).for_each(|(place, byte)| *place = *byte);
    key
}
