//! What a file says of itself: its format, its birth, the highest time it has seen.

use redb::{Database, ReadableDatabase as _, ReadableTable, Table, TableDefinition, TableError};
use tenthcup_token::Timestamp;

use super::trouble::{Trouble, storage};
use crate::fault::Fault;

const META: TableDefinition<'static, &str, u32> = TableDefinition::new("meta");
const FORMAT: &str = "format";
const BIRTH: &str = "birth";
const HIGHEST: &str = "highest";

/// The clock may be this many seconds behind the highest time seen; further, and it cannot be trusted.
const STEP_BACK: i64 = 5;

/// The meta table in a write transaction.
pub(super) struct Meta<'t>(Table<'t, &'static str, u32>);

impl<'t> Meta<'t> {
    pub(super) fn open(tx: &'t redb::WriteTransaction) -> Result<Self, Trouble> {
        Ok(Self(tx.open_table(META)?))
    }

    /// Marks a new file.
    pub(super) fn begin(&mut self, format: u32, birth: Timestamp) -> Result<(), Trouble> {
        self.0.insert(FORMAT, format)?;
        self.0.insert(BIRTH, birth.as_unix())?;
        self.0.insert(HIGHEST, birth.as_unix())?;
        Ok(())
    }

    /// Refuses to decide by a clock that stepped back; else remembers how far it came. `now` is the server's own clock, never a token's.
    pub(super) fn tick(&mut self, now: Timestamp) -> Result<(), Trouble> {
        let highest = self.0.get(HIGHEST)?.map_or(0, |highest| highest.value());
        let highest = Timestamp::from_secs(highest);
        let behind = highest.since(now);
        if behind > STEP_BACK {
            let why = format!(
                "the clock of this machine is {behind} s behind the latest time it has shown; set it right"
            );
            return Err(Trouble::Undecided(Fault::could_not_decide(why)));
        }
        if now > highest {
            self.0.insert(HIGHEST, now.as_unix())?;
        }
        Ok(())
    }
}

/// The format of a file; `None` when it is no file of ours.
pub(super) fn format_of(database: &Database) -> Result<Option<u32>, Trouble> {
    let tx = database.begin_read()?;
    match tx.open_table(META) {
        Ok(meta) => Ok(meta.get(FORMAT)?.map(|format| format.value())),
        Err(TableError::Storage(error)) => Err(Trouble::Storage(storage(error))),
        Err(_) => Ok(None),
    }
}
