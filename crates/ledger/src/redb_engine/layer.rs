//! Rows in memory that lie over those of the index: the newest, or that they are gone.

use std::ops::Bound;
use std::sync::Arc;

use imbl::OrdMap;
use smallvec::SmallVec;

use super::table_id::TableId;

/// The key of a row. Nearly all fit without a place of their own in memory.
pub(super) type Key = SmallVec<[u8; 56]>;

/// What a layer says of a row: its bytes, or `None` when it was removed.
pub(super) type Changed = Option<Arc<[u8]>>;

/// Changed rows by table and key. A clone is cheap, and stays as it is.
#[derive(Clone, Default)]
pub(super) struct Layer {
    /// By the number of the table; those beyond the end have no changed rows.
    tables: Vec<OrdMap<Key, Changed>>,
    bytes: usize,
}

impl Layer {
    pub(super) fn is_empty(&self) -> bool {
        self.bytes == 0
    }

    /// About how much memory was put in.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    pub(super) fn put(&mut self, table: TableId, key: Key, changed: Changed) {
        let place = table as usize;
        if self.tables.len() <= place {
            self.tables.resize_with(place + 1, OrdMap::new);
        }
        // What a row takes beside its bytes: the key, two counts, its share of a node.
        self.bytes += 128 + changed.as_ref().map_or(0, |row| row.len());
        if let Some(rows) = self.tables.get_mut(place) {
            rows.insert(key, changed);
        }
    }

    /// Puts everything of a newer layer over this one.
    pub(super) fn merge(&mut self, newer: &Self) {
        for (table, key, changed) in newer.rows() {
            self.put(table, key.clone(), changed.clone());
        }
    }

    pub(super) fn get(&self, table: TableId, key: &[u8]) -> Option<&Changed> {
        self.tables.get(table as usize)?.get(key)
    }

    /// All rows, by table and key.
    pub(super) fn rows(&self) -> impl Iterator<Item = (TableId, &Key, &Changed)> {
        let tables = TableId::ALL.iter().zip(&self.tables);
        tables.flat_map(|(table, rows)| rows.iter().map(|(key, changed)| (*table, key, changed)))
    }

    /// The changed rows of a table.
    pub(super) fn of(&self, table: TableId) -> impl Iterator<Item = (&Key, &Changed)> {
        self.tables.get(table as usize).into_iter().flatten()
    }

    /// The first row within the bounds.
    pub(super) fn first(
        &self,
        table: TableId,
        within: (Bound<&[u8]>, Bound<&[u8]>),
    ) -> Option<(&Key, &Changed)> {
        self.tables.get(table as usize)?.range::<_, [u8]>(within).next()
    }

    /// The last row within the bounds.
    pub(super) fn last(
        &self,
        table: TableId,
        within: (Bound<&[u8]>, Bound<&[u8]>),
    ) -> Option<(&Key, &Changed)> {
        self.tables.get(table as usize)?.range::<_, [u8]>(within).next_back()
    }
}
