//! One moment of all rows: those in memory over those of the index. It stays as it is while the ledger goes on.

use std::cell::RefCell;
use std::ops::Bound;
use std::sync::Arc;

use super::index::{IndexView, Mark, RowRange};
use super::layer::{Changed, Key, Layer};
use super::table_id::TableId;
use super::trouble::{Trouble, storage};

/// Everything that is durable, as of one frame. A clone is cheap.
#[derive(Clone)]
pub(super) struct Moment {
    /// Changed since the index began to take up `older`.
    pub(super) young: Layer,
    /// What the index is taking up.
    pub(super) older: Layer,
    /// The last frame that `older` holds changes of.
    pub(super) older_mark: Mark,
    /// None while it is opened anew after it failed.
    pub(super) index: Option<Arc<IndexView>>,
    /// The frame that this is the state after.
    pub(super) mark: Mark,
}

/// A moment, and what a group of decisions changed since, which nobody else sees.
pub(super) struct Group<'m> {
    base: &'m Moment,
    changes: RefCell<Layer>,
}

/// Where rows are read from.
pub(super) trait Rows {
    fn base(&self) -> &Moment;

    /// What lies over the moment.
    fn changes(&self) -> Option<&RefCell<Layer>>;

    /// Lets `read` look at a row.
    fn get<T>(
        &self,
        table: TableId,
        key: &[u8],
        read: impl FnOnce(&[u8]) -> T,
    ) -> Result<Option<T>, Trouble> {
        if let Some(changes) = self.changes()
            && let Some(changed) = changes.borrow().get(table, key)
        {
            return Ok(changed.as_deref().map(read));
        }
        let Moment { young, older, .. } = self.base();
        match young.get(table, key).or_else(|| older.get(table, key)) {
            Some(changed) => Ok(changed.as_deref().map(read)),
            None => self.base().index()?.get(table, key, read),
        }
    }

    /// The rows within the bounds, in order, from either end.
    fn range(&self, table: TableId, from: Bound<Key>, to: Bound<Key>) -> Result<Merged<'_>, Trouble> {
        let index = match is_empty(&from, &to) {
            true => None,
            false => self.base().index()?.range(table, (slice(&from), slice(&to)))?,
        };
        Ok(Merged {
            changes: self.changes(),
            base: self.base(),
            table,
            from,
            to,
            index,
            first: None,
            last: None,
        })
    }

    /// How many rows a table has.
    fn len(&self, table: TableId) -> Result<u64, Trouble> {
        let index = self.base().index()?;
        let mut over = self.base().older.clone();
        over.merge(&self.base().young);
        let mut len = index.len(table)?;
        for (key, changed) in over.of(table) {
            match (index.get(table, key, |_| ())?, changed) {
                (None, Some(_)) => len += 1,
                (Some(()), None) => len = len.saturating_sub(1),
                _ => {}
            }
        }
        Ok(len)
    }
}

impl Moment {
    fn index(&self) -> Result<&IndexView, Trouble> {
        self.index.as_deref().ok_or_else(|| Trouble::Storage(storage("the index is being opened anew")))
    }
}

impl Rows for Moment {
    fn base(&self) -> &Moment {
        self
    }

    fn changes(&self) -> Option<&RefCell<Layer>> {
        None
    }
}

impl<'m> Group<'m> {
    pub(super) fn over(base: &'m Moment) -> Self {
        Self { base, changes: RefCell::default() }
    }

    pub(super) fn put(&self, table: TableId, key: Key, changed: Changed) {
        self.changes.borrow_mut().put(table, key, changed);
    }

    pub(super) fn into_changes(self) -> Layer {
        self.changes.into_inner()
    }
}

impl Rows for Group<'_> {
    fn base(&self) -> &Moment {
        self.base
    }

    fn changes(&self) -> Option<&RefCell<Layer>> {
        Some(&self.changes)
    }
}

type Row = (Key, Arc<[u8]>);

/// The rows of a range, merged from memory and index.
pub(super) struct Merged<'r> {
    changes: Option<&'r RefCell<Layer>>,
    base: &'r Moment,
    table: TableId,
    from: Bound<Key>,
    to: Bound<Key>,
    index: Option<RowRange>,
    /// Read from the index already, at its beginning and at its end.
    first: Option<Row>,
    last: Option<Row>,
}

/// From which end a row is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    First,
    Last,
}

impl Merged<'_> {
    fn step(&mut self, end: End) -> Result<Option<Row>, Trouble> {
        while !is_empty(&self.from, &self.to) {
            let indexed = self.take_indexed(end)?;
            let changed = self.outermost(end);
            let beyond = |key: &Key, other: &Key| match end {
                End::First => key < other,
                End::Last => key > other,
            };
            let (key, row) = match (indexed, changed) {
                (None, None) => return Ok(None),
                (Some((key, row)), None) => (key, Some(row)),
                (None, Some(changed)) => changed,
                (Some((key, row)), Some((over, _))) if beyond(&key, &over) => (key, Some(row)),
                (Some(indexed), Some((over, changed))) => {
                    // The same row is told by the layer; another one waits for its turn.
                    if indexed.0 != over {
                        self.keep_indexed(end, indexed);
                    }
                    (over, changed)
                }
            };
            match end {
                End::First => self.from = Bound::Excluded(key.clone()),
                End::Last => self.to = Bound::Excluded(key.clone()),
            }
            if let Some(row) = row {
                return Ok(Some((key, row)));
            }
        }
        Ok(None)
    }

    /// The row of the index that comes next; the last one left may have been read from the other end.
    fn take_indexed(&mut self, end: End) -> Result<Option<Row>, Trouble> {
        let (kept, other) = match end {
            End::First => (&mut self.first, &mut self.last),
            End::Last => (&mut self.last, &mut self.first),
        };
        if let Some(row) = kept.take() {
            return Ok(Some(row));
        }
        let next = self.index.as_mut().and_then(|rows| match end {
            End::First => rows.next(),
            End::Last => rows.next_back(),
        });
        match next {
            Some(row) => {
                let (key, row) = row?;
                Ok(Some((Key::from_slice(key.value()), row.value().into())))
            }
            None => Ok(other.take()),
        }
    }

    fn keep_indexed(&mut self, end: End, row: Row) {
        match end {
            End::First => self.first = Some(row),
            End::Last => self.last = Some(row),
        }
    }

    /// The outermost changed row, as the newest layer has it.
    fn outermost(&self, end: End) -> Option<(Key, Changed)> {
        let within = (slice(&self.from), slice(&self.to));
        let look = |layer: &Layer| {
            let row = match end {
                End::First => layer.first(self.table, within),
                End::Last => layer.last(self.table, within),
            };
            row.map(|(key, changed)| (key.clone(), changed.clone()))
        };
        let newest = self.changes.and_then(|changes| look(&changes.borrow()));
        // Of two layers that have the same row, the first named is the newer.
        let outer = |newer: Option<(Key, Changed)>, older: Option<(Key, Changed)>| match (newer, older) {
            (Some(newer), Some(older)) => {
                let behind = match end {
                    End::First => older.0 < newer.0,
                    End::Last => older.0 > newer.0,
                };
                Some(if behind { older } else { newer })
            }
            (newer, older) => newer.or(older),
        };
        outer(newest, outer(look(&self.base.young), look(&self.base.older)))
    }
}

impl Iterator for Merged<'_> {
    type Item = Result<Row, Trouble>;

    fn next(&mut self) -> Option<Self::Item> {
        self.step(End::First).transpose()
    }
}

impl DoubleEndedIterator for Merged<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.step(End::Last).transpose()
    }
}

fn slice(bound: &Bound<Key>) -> Bound<&[u8]> {
    bound.as_ref().map(|key| key.as_slice())
}

fn is_empty(from: &Bound<Key>, to: &Bound<Key>) -> bool {
    match (from, to) {
        (Bound::Unbounded, _) | (_, Bound::Unbounded) => false,
        (Bound::Included(from), Bound::Included(to)) => from > to,
        (Bound::Included(from) | Bound::Excluded(from), Bound::Included(to) | Bound::Excluded(to)) => {
            from >= to
        }
    }
}
