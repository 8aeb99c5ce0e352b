//! redb with a commit for each punch: what a service would do that writes each request by itself. No HTTP, no signature.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};
use rand::RngExt as _;
use redb::{Database, TableDefinition};
use tempfile::TempDir;

use super::EVENT_BYTES;
use crate::cards;

const CARDS: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("cards");
const NONCES: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("nonces");
const EVENTS: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("events");

/// Bytes of a card: merchant, program, holder, head, counts.
const CARD: [u8; 120] = [7; 120];
/// As many as work at once. More only wait for each other.
const THREADS: usize = 4;

/// A database with cards in it.
pub(crate) struct RedbAlone {
    database: Database,
    cards: u64,
    _folder: TempDir,
}

impl RedbAlone {
    pub(crate) fn start(cards: u64) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let database = Database::create(folder.path().join("punches.redb"))?;
        let filling = database.begin_write()?;
        {
            let mut table = filling.open_table(CARDS)?;
            for number in 0..cards {
                table.insert(cards::id(number).as_bytes().as_slice(), CARD.as_slice())?;
            }
            filling.open_table(NONCES)?;
            filling.open_table(EVENTS)?;
        }
        filling.commit()?;
        Ok(Self { database, cards, _folder: folder })
    }

    /// Punches a second.
    pub(crate) fn punches(&self, seconds: u32) -> Result<f64> {
        let begun = Instant::now();
        let end = begun + Duration::from_secs(seconds.into());
        let work = || -> Result<u64> {
            let mut done = 0;
            while Instant::now() < end {
                self.punch()?;
                done += 1;
            }
            Ok(done)
        };
        let done: Result<Vec<u64>> = thread::scope(|scope| {
            let working: Vec<_> = (0..THREADS).map(|_| scope.spawn(work)).collect();
            working.into_iter().map(|one| one.join().map_err(|_| anyhow!("redb panicked"))?).collect()
        });
        Ok(done?.iter().sum::<u64>() as f64 / begun.elapsed().as_secs_f64())
    }

    fn punch(&self) -> Result<()> {
        let mut rng = rand::rng();
        let (nonce, number): ([u8; 24], u64) = (rng.random(), rng.random_range(0..self.cards));
        let card = cards::id(number);
        let tx = self.database.begin_write()?;
        {
            // Led by the time, as ours are.
            let time = tenthcup_tests::now().as_unix().to_be_bytes();
            let nonce = [time.as_slice(), &nonce].concat();
            tx.open_table(NONCES)?.insert(nonce.as_slice(), [1; 24].as_slice())?;
            tx.open_table(CARDS)?.insert(card.as_bytes().as_slice(), CARD.as_slice())?;
            let place = [card.as_bytes().as_slice(), &rng.random::<u32>().to_be_bytes()].concat();
            tx.open_table(EVENTS)?.insert(place.as_slice(), [0x5a; EVENT_BYTES].as_slice())?;
        }
        Ok(tx.commit()?)
    }
}
