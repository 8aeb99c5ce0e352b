//! Tables of typed rows under keys of a fixed length. A row is a CBOR array; keys sort as their bytes do.

use std::marker::PhantomData;
use std::ops::{Bound, RangeInclusive};

use minicbor::{Decode, Encode};

use super::layer::Key;
use super::moment::{Group, Moment, Rows as _};
use super::table_id::TableId;
use super::trouble::{Trouble, storage};
use super::{moment, table_id};

/// Which table it is, and what its rows are.
pub(super) struct Rows<const N: usize, R> {
    table: TableId,
    row: PhantomData<fn() -> R>,
}

/// A table whose rows are `R`, read from `V`.
pub(super) struct Typed<'v, V, const N: usize, R> {
    rows: &'v V,
    table: TableId,
    row: PhantomData<fn() -> R>,
}

/// A table in a group of decisions.
pub(super) type Writable<'t, const N: usize, R> = Typed<'t, Group<'t>, N, R>;
/// A table in a moment.
pub(super) type Readable<'t, const N: usize, R> = Typed<'t, Moment, N, R>;

impl<const N: usize, R> Rows<N, R> {
    pub(super) const fn of(table: table_id::TableId) -> Self {
        Self { table, row: PhantomData }
    }

    pub(super) fn write<'t>(&self, rows: &'t Group<'t>) -> Writable<'t, N, R> {
        Typed { rows, table: self.table, row: PhantomData }
    }

    pub(super) fn read<'t>(&self, rows: &'t Moment) -> Readable<'t, N, R> {
        Typed { rows, table: self.table, row: PhantomData }
    }
}

impl<'v, V, const N: usize, R> Typed<'v, V, N, R>
where
    V: moment::Rows,
    R: for<'b> Decode<'b, ()>,
{
    pub(super) fn get(&self, key: &[u8; N]) -> Result<Option<R>, Trouble> {
        Ok(self.rows.get(self.table, key, |row| minicbor::decode(row))?.transpose()?)
    }

    /// The row at a key that something else refers to.
    pub(super) fn must_get(&self, key: &[u8; N]) -> Result<R, Trouble> {
        self.get(key)?
            .ok_or_else(|| Trouble::Storage(storage(format!("a row of `{}` is missing", self.table.name()))))
    }

    /// The rows whose keys lie in `range`, in order.
    pub(super) fn range(
        &self,
        range: RangeInclusive<[u8; N]>,
    ) -> Result<impl DoubleEndedIterator<Item = Result<([u8; N], R), Trouble>> + use<'v, V, N, R>, Trouble>
    {
        let bound = |key: &[u8; N]| Bound::Included(Key::from_slice(key));
        let rows = self.rows.range(self.table, bound(range.start()), bound(range.end()))?;
        let table = self.table;
        Ok(rows.map(move |row| {
            let (key, row) = row?;
            let wrong =
                || Trouble::Storage(storage(format!("a key of `{}` has another length", table.name())));
            Ok((key.as_slice().try_into().map_err(|_| wrong())?, minicbor::decode(&row)?))
        }))
    }

    pub(super) fn len(&self) -> Result<u64, Trouble> {
        self.rows.len(self.table)
    }
}

impl<const N: usize, R> Writable<'_, N, R>
where
    R: Encode<()> + for<'b> Decode<'b, ()>,
{
    /// Writes a row, over one that is there.
    pub(super) fn put(&mut self, key: &[u8; N], row: &R) -> Result<(), Trouble> {
        let row = minicbor::to_vec(row).map_err(|error| Trouble::Storage(storage(error)))?;
        self.rows.put(self.table, Key::from_slice(key), Some(row.into()));
        Ok(())
    }

    /// Writes a row where none is. That one is there all the same would be a bug, or damage: then nothing of the group is committed.
    pub(super) fn insert_new(&mut self, key: &[u8; N], row: &R) -> Result<(), Trouble> {
        if self.rows.get(self.table, key, |_| ())?.is_some() {
            let there = format!("a row of `{}` is there already", self.table.name());
            return Err(Trouble::Storage(storage(there)));
        }
        self.put(key, row)
    }

    pub(super) fn remove(&mut self, key: &[u8; N]) -> Result<(), Trouble> {
        if self.rows.get(self.table, key, |_| ())?.is_some() {
            self.rows.put(self.table, Key::from_slice(key), None);
        }
        Ok(())
    }

    /// Removes the first `most` rows from `from` on that are below `end`; says how many it were, and puts `from` behind them.
    pub(super) fn remove_below(
        &mut self,
        from: &mut [u8; N],
        end: &[u8; N],
        most: usize,
    ) -> Result<u64, Trouble> {
        let bounds = (Bound::Included(Key::from_slice(from)), Bound::Excluded(Key::from_slice(end)));
        let below = self.rows.range(self.table, bounds.0, bounds.1)?.take(most);
        let below = below.map(|row| row.map(|(key, _)| key)).collect::<Result<Vec<_>, _>>()?;
        let removed = below.len() as u64;
        for key in below {
            *from = fixed(self.table, &key)?;
            self.rows.put(self.table, key, None);
        }
        Ok(removed)
    }
}

fn fixed<const N: usize>(table: TableId, key: &[u8]) -> Result<[u8; N], Trouble> {
    key.try_into()
        .map_err(|_| Trouble::Storage(storage(format!("a key of `{}` has another length", table.name()))))
}

/// `parts` laid end to end as a key of `N` bytes; what is left over is zero.
pub(super) fn key<const N: usize>(parts: &[&[u8]]) -> [u8; N] {
    let mut key = [0; N];
    debug_assert!(parts.iter().map(|part| part.len()).sum::<usize>() <= N, "a key that does not fit");
    key.iter_mut().zip(parts.iter().copied().flatten()).for_each(|(place, byte)| *place = *byte);
    key
}
