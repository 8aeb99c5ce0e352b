//! Every row of the index against what the journal said of it last: a page that rotted, or that the disk never wrote, shows here and nowhere else,
//! for redb looks at the checksums of its pages only after a crash.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::Bound;

use tenthcup_token::Digest;

use super::super::disk::Folder;
use super::super::index::Mark;
use super::super::journal::{Frame, JournalError, frames_between};
use super::super::layer::{Key, Layer};
use super::super::ledger::RedbLedger;
use super::super::moment::Rows as _;
use super::super::snapshot::Snapshot;
use super::super::table_id::TableId;
use super::super::trouble::Trouble;
use super::wrong;
use crate::examined::ExamineError;

/// Rows that are remembered at once. Of a ledger with more the journal is read more than once.
const REMEMBERED: u64 = if cfg!(test) { 100 } else { 4_000_000 };
/// Rows that are compared in one snapshot.
const PIECE: usize = if cfg!(test) { 7 } else { 20_000 };

/// The first half of the SHA-256 of a row.
type Fingerprint = [u8; 16];

/// One of so many parts, into which all rows fall by chance.
#[derive(Clone, Copy)]
struct Part {
    number: u64,
    of: u64,
}

/// What the journal says of the rows of one part, up to a frame.
pub(super) struct Said {
    part: Part,
    upto: Mark,
    rows: BTreeMap<TableId, BTreeMap<Key, Fingerprint>>,
}

impl Said {
    /// Nothing yet, of the first part of a ledger with so many rows.
    pub(super) fn of(rows: u64) -> Self {
        Self::nothing(Part { number: 0, of: rows.div_ceil(REMEMBERED).max(1) })
    }

    fn nothing(part: Part) -> Self {
        Self { part, upto: Mark::START, rows: BTreeMap::new() }
    }

    fn next_part(&self) -> Option<Self> {
        let next = Part { number: self.part.number + 1, ..self.part };
        (next.number < next.of).then(|| Self::nothing(next))
    }

    pub(super) fn take_in(&mut self, mark: Mark, changes: &Layer) {
        let part = self.part;
        for (table, key, row) in changes.rows().filter(|(table, key, _)| part.has(*table, key)) {
            let rows = self.rows.entry(table).or_default();
            match row {
                Some(row) => drop(rows.insert(key.clone(), fingerprint(row))),
                None => drop(rows.remove(key)),
            }
        }
        self.upto = mark;
    }

    fn read_on(&mut self, folder: &dyn Folder, upto: Mark) -> Result<(), JournalError> {
        if self.upto == upto {
            return Ok(());
        }
        frames_between(folder, (self.upto, upto), |frame| {
            self.take_in(frame.mark, &changes_of(frame)?);
            Ok(())
        })
    }
}

impl Part {
    fn has(self, table: TableId, key: &Key) -> bool {
        let mut hasher = DefaultHasher::new();
        (table, key).hash(&mut hasher);
        hasher.finish() % self.of == self.number
    }
}

pub(super) fn changes_of(frame: &Frame<'_>) -> Result<Layer, JournalError> {
    let number = frame.mark.frame;
    let changes = frame.changes().map_err(|error| JournalError::Unreadable(number, error))?;
    changes.ok_or(JournalError::UnknownTable(number))
}

/// How many rows there are.
pub(super) fn count(snapshot: &Snapshot) -> Result<u64, Trouble> {
    TableId::ALL.iter().map(|table| snapshot.moment().len(*table)).sum()
}

impl RedbLedger {
    /// Compares all rows with `said`, and with what else the journal says; `show` is told how many were.
    pub(super) fn compare_rows(&self, mut said: Said, show: &mut dyn FnMut(u64)) -> Result<(), ExamineError> {
        let mut compared = 0;
        loop {
            for table in TableId::ALL {
                let mut from = Bound::Unbounded;
                loop {
                    let piece =
                        self.read_examined(|snapshot| self.compare(snapshot, &mut said, *table, &from))?;
                    compared += piece.rows;
                    show(compared / said.part.of);
                    match piece.last {
                        Some(last) => from = Bound::Excluded(last),
                        None => break,
                    }
                }
            }
            match said.next_part() {
                Some(next) => said = next,
                None => return Ok(()),
            }
        }
    }

    fn compare(
        &self,
        snapshot: &Snapshot,
        said: &mut Said,
        table: TableId,
        from: &Bound<Key>,
    ) -> Result<Piece, Trouble> {
        let read_on = said.read_on(&**self.store.folder(), snapshot.moment().mark);
        read_on.map_err(|error| wrong(format!("the journal: {error}")))?;
        let (mut found, mut last, mut rows) = (Vec::new(), None, 0);
        for row in snapshot.moment().range(table, from.clone(), Bound::Unbounded)?.take(PIECE) {
            let (key, row) = row?;
            rows += 1;
            if said.part.has(table, &key) {
                found.push((key.clone(), fingerprint(&row)));
            }
            last = Some(key);
        }
        // The last piece goes up to the end, also of what should be there.
        let last = last.filter(|_| rows == PIECE as u64);
        let to = last.clone().map_or(Bound::Unbounded, Bound::Included);
        let nothing = BTreeMap::new();
        let mut expected = said.rows.get(&table).unwrap_or(&nothing).range((from.clone(), to));
        let mut found = found.iter().map(|(key, row)| (key, row));
        loop {
            let key = match (found.next(), expected.next()) {
                (None, None) => return Ok(Piece { rows, last }),
                (Some(found), Some(expected)) if found == expected => continue,
                (Some((key, _)), Some((other, _))) => key.min(other),
                (Some((key, _)), None) | (None, Some((key, _))) => key,
            };
            return Err(not_as_said(table, key));
        }
    }
}

struct Piece {
    rows: u64,
    /// Where the next one begins; none at the end of the table.
    last: Option<Key>,
}

fn fingerprint(row: &[u8]) -> Fingerprint {
    let mut first = Fingerprint::default();
    first.iter_mut().zip(Digest::of(row).as_bytes()).for_each(|(to, from)| *to = *from);
    first
}

fn not_as_said(table: TableId, key: &Key) -> Trouble {
    let key: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    wrong(format!(
        "index.redb: the row {key} of its table {} is not what the journal says; stop the service, remove index.redb, and the next start makes it anew from \
         the journal",
        table.name()
    ))
}

#[cfg(test)]
mod tests {
    use tenthcup_token::{MerchantId, StoreId, Timestamp};

    use super::*;
    use crate::record::{Records as _, Store};

    #[tokio::test]
    async fn rows_are_compared_in_parts_and_pieces() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = RedbLedger::init(&folder.path().join("ledger"), Timestamp::from_secs(1)).unwrap();
        let merchant = MerchantId::from_bytes([7; 16]);
        for number in 0..150 {
            let id = StoreId::from_bytes([number; 16]);
            let store = Store { id, merchant, name: number.to_string(), time_zone: "UTC".into() };
            ledger.put(&store).await.unwrap();
        }
        let rows = ledger.read_examined(count).unwrap();
        let said = Said::of(rows);
        assert!(rows > 150 && said.part.of > 1, "{rows} rows in one part");
        let mut compared = 0;
        ledger.compare_rows(said, &mut |rows| compared = rows).unwrap();
        assert_eq!(compared, rows);
        // A row more, a row less, another row: in any part.
        for part in 0..Said::of(rows).part.of {
            let said = || {
                let mut said = Said::nothing(Part { number: part, ..Said::of(rows).part });
                said.read_on(&**ledger.store.folder(), ledger.store.mark()).unwrap();
                said
            };
            ledger.compare_rows(said(), &mut |_| {}).unwrap();
            let (mut more, mut less, mut other) = (said(), said(), said());
            more.rows.entry(TableId::Cards).or_default().insert(Key::from_slice(b"x"), [0; 16]);
            less.rows.get_mut(&TableId::Records).unwrap().pop_last().unwrap();
            *other.rows.get_mut(&TableId::Records).unwrap().first_entry().unwrap().get_mut() = [0; 16];
            for wrong in [more, less, other] {
                let error = ledger.compare_rows(wrong, &mut |_| {}).unwrap_err().to_string();
                assert!(error.contains("is not what the journal says"), "{error}");
            }
        }
    }
}
