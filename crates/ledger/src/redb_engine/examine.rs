//! A look at everything: that the journal is whole, that the index is what it says, that each card's events are a chain that ends where the card says
//! and open with its key, and that what is counted is there. Piece by piece, so that a ledger that serves is not held up.

mod comparison;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::Path;
use std::sync::Arc;

use tenthcup_token::{CardId, Digest, ProgramId};

use comparison::{Said, changes_of, count};
use tenthcup_verifier::{CardStatus, StorageFault};

use super::event_row;
use super::journal::{JournalError, frames_between};
use super::keys;
use super::layer::Layer;
use super::ledger::RedbLedger;
use super::persons::Persons;
use super::rows::{CARD_COUNTS, CARDS, CardRow, EVENTS, EventRow};
use super::snapshot::Snapshot;
use super::table_id::TableId;
use super::trouble::{Trouble, storage};
use crate::event::Event;
use crate::examined::{ExamineError, Examined};
use crate::private::Private;
use crate::view::Counts;

/// Cards that are looked at in one snapshot.
const AT_ONCE: usize = 200;

impl RedbLedger {
    /// Looks at everything; `show` is told how many steps of how many are done. Blocks for as long as it takes.
    ///
    /// # Errors
    /// [`ExamineError::Wrong`] with the first thing that is not as it should be.
    pub fn examine(&self, show: &mut dyn FnMut(u64, u64)) -> Result<Examined, ExamineError> {
        let upto = self.store.mark();
        let before = self.read_examined(Snapshot::counts)?;
        let rows = self.read_examined(count)?;
        let of = before.events.saturating_mul(2).saturating_add(rows);
        let (mut done, mut frames, mut journalled) = (0, 0, 0_u64);
        let mut said = Said::of(rows);
        let journal = frames_between(&**self.store.folder(), (super::index::Mark::START, upto), |frame| {
            frames += 1;
            let changes = changes_of(frame)?;
            let events = self.has_events_of(frame.mark.frame, &changes)?;
            said.take_in(frame.mark, &changes);
            journalled += events;
            done += events;
            show(done, of.max(done));
            Ok(())
        });
        journal.map_err(|error| match error {
            JournalError::Io(error) => ExamineError::Storage(storage(error)),
            damage => ExamineError::Wrong(format!("the journal: {damage}")),
        })?;
        let mut found = Found::default();
        let keys = Persons::open(&**self.store.folder(), Path::new(""));
        let keys = keys.map_err(|error| ExamineError::Wrong(error.to_string()))?;
        let mut after = None;
        loop {
            let cards = self.read_examined(|snapshot| found.look_at(snapshot, &keys, after))?;
            done = journalled.saturating_add(found.events);
            show(done, of.max(done));
            match cards {
                Some(last) => after = Some(last),
                None => break,
            }
        }
        let counted = self.read_examined(Snapshot::counts)?;
        found.agree((before.cards, counted.cards), (before.events, counted.events))?;
        self.read_examined(|snapshot| found.agree_with_programs(snapshot))?;
        self.read_examined(|snapshot| found.agree_with_keys(snapshot))?;
        self.compare_rows(said, &mut |compared| show(done + compared, of.max(done + compared)))?;
        let Counts { merchants, devices, .. } = counted;
        Ok(Examined { frames, merchants, devices, cards: found.cards, events: found.events })
    }

    fn read_examined<T>(
        &self,
        read: impl FnOnce(&Snapshot) -> Result<T, Trouble>,
    ) -> Result<T, ExamineError> {
        self.store.read_here(read).map_err(ExamineError::from)
    }

    /// Every event of a frame is in the index, as it was written; how many.
    fn has_events_of(&self, number: u64, changes: &Layer) -> Result<u64, JournalError> {
        let written: Vec<([u8; 20], Arc<[u8]>)> = changes
            .of(TableId::Events)
            .filter_map(|(key, row)| Some((key.as_slice().try_into().ok()?, row.clone()?)))
            .collect();
        let mut events = 0;
        for (key, row) in written {
            let row: EventRow =
                minicbor::decode(&row).map_err(|error| JournalError::Unreadable(number, error))?;
            let read = self.store.read_here(|snapshot| snapshot.table(&EVENTS).get(&key));
            let there = read.map_err(|fault| JournalError::Io(std::io::Error::other(fault)))?;
            if there.is_none_or(|there| there.event != row.event) {
                return Err(JournalError::NotInIndex(number));
            }
            events += 1;
        }
        Ok(events)
    }
}

/// What was seen so far.
#[derive(Default)]
struct Found {
    cards: u64,
    events: u64,
    of_program: BTreeMap<ProgramId, u64>,
    /// Cards whose newest event does not open.
    closed: Vec<CardId>,
}

impl Found {
    /// Looks at the next cards after one; gives the last of them, or none at the end.
    fn look_at(
        &mut self,
        snapshot: &Snapshot,
        keys: &Persons,
        after: Option<CardId>,
    ) -> Result<Option<CardId>, Trouble> {
        let first = after.map_or([0; 16], |after| *after.as_bytes());
        let skipped = usize::from(after.is_some());
        let cards = snapshot.table(&CARDS).range(first..=[0xff; 16])?.skip(skipped).take(AT_ONCE);
        let mut last = None;
        for row in cards {
            let (key, row) = row?;
            let card = CardId::from_bytes(key);
            let newest = chain_of(snapshot, card, &row)?;
            let person = keys.find(row.person, row.merchant, card)?;
            let opened = |event: &Event| Private::open(person.as_ref()?, event.sequence, &event.private);
            if newest.as_ref().and_then(opened).is_none() {
                self.closed.push(card);
            }
            self.cards += 1;
            self.events += u64::from(row.sequence);
            *self.of_program.entry(row.program).or_default() += 1;
            last = Some(card);
        }
        Ok(last)
    }

    /// While a ledger serves, there can be more at the end than at the beginning.
    fn agree(&self, cards: (u64, u64), events: (u64, u64)) -> Result<(), ExamineError> {
        for (what, found, (before, after)) in [("cards", self.cards, cards), ("events", self.events, events)]
        {
            if found < before || found > after {
                let why = format!("{found} {what} are in their chains, and {before} to {after} in the table");
                return Err(ExamineError::Wrong(why));
            }
        }
        Ok(())
    }

    fn agree_with_programs(&self, snapshot: &Snapshot) -> Result<(), Trouble> {
        for (program, found) in &self.of_program {
            let counted = snapshot.table(&CARD_COUNTS).get(program.as_bytes())?.unwrap_or_default().count;
            if counted < *found {
                return Err(wrong(format!("program {program} has {found} cards, and {counted} are counted")));
            }
        }
        Ok(())
    }

    /// Only what is of somebody who was erased is closed, which may have been done a moment ago.
    fn agree_with_keys(&self, snapshot: &Snapshot) -> Result<(), Trouble> {
        for card in &self.closed {
            if snapshot.table(&CARDS).must_get(card.as_bytes())?.status != CardStatus::Erased {
                return Err(wrong(format!(
                    "persons.keys: the key of card {card} is missing or another one, and what is recorded of the card does not open"
                )));
            }
        }
        Ok(())
    }
}

/// The events of a card name each other, from the first to the one that the card names; gives that one.
fn chain_of(snapshot: &Snapshot, card: CardId, row: &CardRow) -> Result<Option<Event>, Trouble> {
    let all: RangeInclusive<_> = keys::event(&card, 0)..=keys::event(&card, u32::MAX);
    let (mut head, mut sequence, mut newest) = (Digest::ZERO, 0, None);
    for stored in snapshot.table(&EVENTS).range(all)? {
        let (_, stored) = stored?;
        let event = event_row::read(&stored)?;
        sequence += 1;
        let follows = event.previous == head && event.sequence == sequence;
        if !follows || event.card != card || event.merchant != row.merchant {
            return Err(wrong(format!("event {sequence} of card {card} does not follow the one before it")));
        }
        head = Digest::of(&stored.event);
        newest = Some(event);
    }
    if (sequence, head) != (row.sequence, row.head) {
        return Err(wrong(format!("the events of card {card} end elsewhere than the card says")));
    }
    Ok(newest)
}

fn wrong(why: String) -> Trouble {
    Trouble::Storage(StorageFault::new(why))
}

#[cfg(test)]
mod tests {
    use tenthcup_token::Timestamp;

    use super::super::draft::Plain;
    use super::super::schema::Tables;
    use super::*;

    type Write = fn(&mut Tables<'_>) -> Result<(), Trouble>;

    /// What a look finds after rows were written as no decision writes them.
    async fn found_after(writes: &[Write]) -> Result<Examined, String> {
        let folder = tempfile::tempdir().unwrap();
        let ledger = RedbLedger::init(&folder.path().join("ledger"), Timestamp::from_secs(1)).unwrap();
        for write in writes.iter().copied() {
            ledger.store.decide(move |tables| write(tables).map(Plain)).await.unwrap();
        }
        ledger.examine(&mut |_, _| {}).map_err(|error| error.to_string())
    }

    const PLACE: [u8; 20] = [7; 20];

    fn add(tables: &mut Tables<'_>) -> Result<(), Trouble> {
        let (earned, event) = (Vec::new(), vec![1]);
        tables.events.put(&PLACE, &EventRow { needed: 1, shop_day: 1, count: 1, earned, event, link: None })
    }

    fn change(tables: &mut Tables<'_>) -> Result<(), Trouble> {
        let row = tables.events.must_get(&PLACE)?;
        tables.events.put(&PLACE, &EventRow { event: vec![2], ..row })
    }

    #[tokio::test]
    async fn what_no_decision_writes_is_found() {
        assert_eq!(
            found_after(&[]).await.unwrap(),
            Examined { frames: 1, merchants: 0, devices: 0, cards: 0, events: 0 }
        );
        let nobodys = found_after(&[add]).await.unwrap_err();
        assert!(nobodys.contains("0 events are in their chains, and 1 to 1 in the table"), "{nobodys}");
        for unmade in [change, |tables: &mut Tables<'_>| tables.events.remove(&PLACE)] {
            let gone = found_after(&[add, unmade]).await.unwrap_err();
            assert!(gone.contains("an event of frame 2 is not in the index"), "{gone}");
        }
    }
}
