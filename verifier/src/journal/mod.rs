//! The journal of an enrolled device: every ENTRY that it signed, the codes used up with them, and what it took along to decide without a
//! network. One redb file, one process.
//!
//! The way of a scan: [`Journal::judge`] when the service does not answer; then sign the entry after [`Journal::chain`], with one's own
//! key; then [`Journal::keep`], and only then tell staff or send it; then [`Journal::answered`]. What [`Journal::waiting`] lists is sent
//! in that order, the same bytes again and again, until each has its answer. After [`Journal::keep`] a crash loses nothing.
//!
//! There is neither a network nor a key in here. `now` is an argument, by the service's clock as far as it is known.

mod chain;
mod exposure;
mod file;
mod judge;
mod row;
mod supplies;

use std::path::Path;

use redb::{Database, ReadableDatabase, ReadableTable};
use serde::{Deserialize, Serialize};
use tenthcup_token::{Entry, Signed, StaffId, Timestamp, Unverified};

pub use chain::{Alignment, Chain, Place};
pub use exposure::Exposure;
pub use file::JournalError;
pub use judge::{Passed, Post};
pub use row::{Answer, Row, Said, Told};
pub use supplies::Supplies;

use self::file::{ENTRIES, OFFLINE, Tables, WAITING, get, put, rows_in};
use self::judge::Used;
use crate::StorageFault;
use crate::durable::write;
use crate::late::{CARD_GAP, DAY};

/// Seconds for which an entry is kept after its time, to be sent again if it has to be.
const MONTH: u32 = 30 * DAY;

/// Somebody's shift at this device, as the service said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    /// The person.
    pub staff: StaffId,
    /// Their name.
    pub name: String,
    /// Until when.
    pub until: Timestamp,
}

/// Why an entry was not kept. It must not be sent then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeepFault {
    /// It does not follow the end of the chain, or where the chain ends is not certain.
    #[error("the entry does not follow the last one of this device")]
    WouldFork,
    /// Its code was used here before.
    #[error("the code was used here before")]
    AlreadyUsed,
    /// Could not be written.
    #[error(transparent)]
    Storage(#[from] StorageFault),
}

/// The journal of one device.
#[derive(Debug)]
pub struct Journal {
    db: Database,
}

impl Journal {
    /// Makes a new journal at `path`, readable by its owner only.
    ///
    /// # Errors
    /// When there is a file already, or it cannot be written.
    pub fn init(path: &Path) -> Result<Self, JournalError> {
        Ok(Self { db: file::init(path)? })
    }

    /// Opens the journal at `path`. Never makes one.
    ///
    /// # Errors
    /// When it is missing, in use, newer or damaged.
    pub fn open(path: &Path) -> Result<Self, JournalError> {
        Ok(Self { db: file::open(path)? })
    }

    /// Where the chain ends.
    ///
    /// # Errors
    /// When the file cannot be read. So everywhere below.
    pub fn chain(&self) -> Result<Chain, StorageFault> {
        Ok(get(&self.db, "chain")?.unwrap_or(Chain::EMPTY))
    }

    /// Who is signed on.
    ///
    /// # Errors
    /// A storage fault.
    pub fn signed_on(&self) -> Result<Option<Shift>, StorageFault> {
        Ok(get::<Option<Shift>>(&self.db, "signed_on")?.flatten())
    }

    /// Keeps who is signed on.
    ///
    /// # Errors
    /// A storage fault.
    pub fn set_signed_on(&self, who: Option<&Shift>) -> Result<(), StorageFault> {
        write(&self.db, |txn| put(txn, "signed_on", &who))
    }

    /// By how many seconds the service's clock is ahead of this machine's; 0 when it was never heard.
    ///
    /// # Errors
    /// A storage fault.
    pub fn clock_offset(&self) -> Result<i64, StorageFault> {
        Ok(get(&self.db, "clock_offset")?.unwrap_or(0))
    }

    /// Keeps by how many seconds the service's clock is ahead.
    ///
    /// # Errors
    /// A storage fault.
    pub fn set_clock_offset(&self, seconds: i64) -> Result<(), StorageFault> {
        write(&self.db, |txn| put(txn, "clock_offset", &seconds))
    }

    /// When everything was last sent.
    ///
    /// # Errors
    /// A storage fault.
    pub fn last_sync(&self) -> Result<Option<Timestamp>, StorageFault> {
        get(&self.db, "last_sync")
    }

    /// Keeps an entry with its place in the chain, and burns the code that was found good for it, in one durable step.
    ///
    /// # Errors
    /// See [`KeepFault`]. Nothing was changed then.
    pub fn keep(
        &self,
        entry: &Signed<Entry>,
        told: Told,
        passed: Option<&Passed>,
        now: Timestamp,
    ) -> Result<Row, KeepFault> {
        let chain = self.chain()?;
        let claims = entry.claims();
        let follows = claims.sequence == chain.end.sequence + 1 && claims.prev == chain.end.head;
        if chain.doubt.is_some() || !follows || claims.time < chain.time {
            return Err(KeepFault::WouldFork);
        }
        let entry = Unverified::from_bytes(entry.bytes()).map_err(StorageFault::new)?;
        let card = passed.and_then(|passed| passed.card);
        write(&self.db, |txn| {
            let mut tables = Tables::open(txn)?;
            let row = Row { number: tables.next_number()?, entry, card, told, answer: None };
            burn(&mut tables, passed, now)?;
            tables.put(&row)?;
            put(txn, "chain", &Chain { end: row.place(), time: row.claims().time, doubt: None })?;
            Ok(row)
        })
    }

    /// Keeps what staff are told of an entry that was sent without an answer, and burns the code if it was found good here.
    ///
    /// # Errors
    /// A storage fault, or that the code was used before.
    pub fn tell(&self, row: &Row, passed: Option<&Passed>, now: Timestamp) -> Result<Row, KeepFault> {
        let told = if passed.is_some() { Told::Counted } else { Told::Open };
        let row = Row { told, card: passed.and_then(|passed| passed.card), ..row.clone() };
        write(&self.db, |txn| {
            let mut tables = Tables::open(txn)?;
            burn(&mut tables, passed, now)?;
            tables.put(&row)?;
            Ok(row)
        })
    }

    /// Keeps the service's answer to an entry. The code of one that counts, or was used before, is not taken here again.
    ///
    /// # Errors
    /// A storage fault.
    pub fn answered(&self, row: &Row, answer: Answer) -> Result<(), StorageFault> {
        let chain = self.chain()?;
        let used = matches!(answer.said, Said::Counted | Said::Used);
        let used = row.claims().intent.code().filter(|_| used).and_then(row::shown_in);
        write(&self.db, |txn| {
            let mut tables = Tables::open(txn)?;
            if let Some(used) = used.map(|shown| Used::of_card(&shown.replay, shown.iat))
                && tables.burnt.get(used.key.as_slice())?.is_none()
            {
                used.insert(&mut tables, answer.at)?;
            }
            if !answer.chained {
                let doubt = chain.doubt.or_else(|| Some(row.place_before()));
                put(txn, "chain", &Chain { doubt, ..chain })?;
            }
            tables.put(&Row { answer: Some(answer), ..row.clone() })
        })
    }

    /// The entries without an answer, in the order in which they have to be sent.
    ///
    /// # Errors
    /// A storage fault.
    pub fn waiting(&self) -> Result<Vec<Row>, StorageFault> {
        rows_in(&self.db, WAITING)
    }

    /// What waits, in numbers.
    ///
    /// # Errors
    /// A storage fault.
    pub fn exposure(&self) -> Result<Exposure, StorageFault> {
        Ok(Exposure::of(&self.waiting()?))
    }

    /// Entries that were signed without a network within about two days, answered or not.
    ///
    /// # Errors
    /// A storage fault.
    pub fn offline(&self) -> Result<Vec<Row>, StorageFault> {
        rows_in(&self.db, OFFLINE)
    }

    /// Holds the chain against `service`'s record of it. What the service once answered and has lost since, as when it was put back to an
    /// older state, waits to be sent again. When the two differ otherwise and nothing waits any more, the device goes on from the service's
    /// place: it alone knows what was recorded.
    ///
    /// # Errors
    /// A storage fault.
    pub fn align(&self, service: Place) -> Result<Alignment, StorageFault> {
        let chain = self.chain()?;
        if chain.doubt.is_none()
            && let Some(lacking) = self.lacking(service, chain.end)?
        {
            return self.send_again(lacking.into_iter().filter(|row| row.answer.is_some()).collect());
        }
        if !self.waiting()?.is_empty() {
            return Ok(Alignment::Pending);
        }
        let expected = chain.doubt == Some(service) || chain.end == service;
        write(&self.db, |txn| put(txn, "chain", &Chain { end: service, time: chain.time, doubt: None }))?;
        Ok(if expected { Alignment::Same } else { Alignment::Apart })
    }

    fn send_again(&self, rows: Vec<Row>) -> Result<Alignment, StorageFault> {
        if rows.is_empty() {
            return Ok(Alignment::Same);
        }
        write(&self.db, |txn| {
            let mut tables = Tables::open(txn)?;
            rows.iter().try_for_each(|row| tables.put(&Row { answer: None, ..row.clone() }))?;
            Ok(Alignment::SendAgain(rows.len() as u64))
        })
    }

    /// The kept entries that lead from `service`'s place to the `end` of the chain; `None` when none do.
    fn lacking(&self, service: Place, end: Place) -> Result<Option<Vec<Row>>, StorageFault> {
        let txn = self.db.begin_read()?;
        let entries = txn.open_table(ENTRIES)?;
        let (mut back, mut lacking) = (end, Vec::new());
        for item in entries.iter()?.rev() {
            if back == service {
                break;
            }
            let (number, json) = item?;
            let row = Row::from_json(number.value(), json.value())?;
            if row.place() == back {
                back = row.place_before();
                lacking.push(row);
            }
        }
        lacking.reverse();
        Ok((back == service).then_some(lacking))
    }

    /// Notes that everything is sent, and lets go what nobody needs any more: entries after a month, codes that no path can accept.
    ///
    /// # Errors
    /// A storage fault.
    pub fn all_sent(&self, now: Timestamp) -> Result<(), StorageFault> {
        let over = self.older_than(now.minus(MONTH))?;
        let unlimited: Vec<u64> =
            self.offline()?.iter().filter(|row| exposure_over(row, now)).map(|row| row.number).collect();
        write(&self.db, |txn| {
            let mut tables = Tables::open(txn)?;
            for number in over {
                tables.entries.remove(number)?;
                tables.offline.remove(number)?;
            }
            for number in unlimited {
                tables.offline.remove(number)?;
            }
            tables.burnt.retain(|_, (_, until)| until >= now.as_unix())?;
            put(txn, "last_sync", &now)
        })
    }

    /// The numbers of the answered entries from the beginning on that bear an older time than `time`.
    fn older_than(&self, time: Timestamp) -> Result<Vec<u64>, StorageFault> {
        let txn = self.db.begin_read()?;
        let mut over = Vec::new();
        for item in txn.open_table(ENTRIES)?.iter()? {
            let (number, json) = item?;
            let row = Row::from_json(number.value(), json.value())?;
            if row.claims().time >= time {
                break;
            }
            if row.answer.is_some() {
                over.push(row.number);
            }
        }
        Ok(over)
    }
}

/// Whether no limit needs this row any more: neither that of a day by arrival, nor that of a card by time.
fn exposure_over(row: &Row, now: Timestamp) -> bool {
    let answered = row.answer.as_ref().is_some_and(|answer| now.since(answer.at) > i64::from(DAY));
    answered && now.since(row.claims().time) > i64::from(CARD_GAP)
}

fn burn(tables: &mut Tables<'_>, passed: Option<&Passed>, now: Timestamp) -> Result<(), KeepFault> {
    let Some(passed) = passed else { return Ok(()) };
    if tables.burnt.get(passed.used.key.as_slice()).map_err(StorageFault::from)?.is_some() {
        return Err(KeepFault::AlreadyUsed);
    }
    Ok(passed.used.insert(tables, now)?)
}
