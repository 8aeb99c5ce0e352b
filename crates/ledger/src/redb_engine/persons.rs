//! The keys of the cards' holders, in a file of their own: not in what is journalled, copied or rebuilt, so that a destroyed key is gone.
//!
//! Neither a redb table nor a journal would do, for both leave the bytes of what was removed where they were. Here each key has a slot, which
//! only ever holds that one key, and is overwritten where it lies. The row of a card names its slot. A slot is not given away again while the
//! file is open; when it is after that, the id in it says that it is another card's.
//!
//! Both the header ("TENTHCUP PERSONS", format as u32 big-endian, zeros) and a slot (card_id[16], key[32], zeros; or zeros alone) take 64 bytes, so
//! that no slot lies in two sectors: of one that is overwritten, a loss of power leaves all or nothing.

use std::io;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use redb::StorageBackend;
use tenthcup_token::{CardId, MerchantId};
use zeroize::Zeroizing;

use super::disk::Folder;
use super::trouble::{self, Trouble};
use crate::fault::OpenError;
use crate::seal::{Person, PersonKey};

const MARK: &[u8; 16] = b"TENTHCUP PERSONS";
const FORMAT: u32 = 2;
const SLOT: usize = 64;
const ID: usize = 16;
const KEY: usize = 32;
/// The file grows by so many slots.
const GROWTH: u64 = 256;

/// The file, in the folder of its ledger.
pub(super) const NAME: &str = "persons.keys";

/// The open file.
#[derive(Debug)]
pub(super) struct Persons {
    storage: Box<dyn StorageBackend>,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// The first slot that was never given away.
    next: u64,
    /// Slots that there are.
    room: u64,
    /// Keys that are not in the file yet, the last ones before `next`.
    made: Vec<(CardId, PersonKey)>,
}

impl Persons {
    /// Makes the file of a new ledger.
    pub(super) fn init(folder: &dyn Folder, ledger: &Path) -> Result<Self, OpenError> {
        let made = folder.create(NAME).and_then(Self::begin);
        made.map_err(|error| OpenError::from_making(&ledger.join(NAME), error))
    }

    /// Opens the file of a ledger. The lock on its index is the lock on this one.
    pub(super) fn open(folder: &dyn Folder, ledger: &Path) -> Result<Self, OpenError> {
        let path = ledger.join(NAME);
        let storage = folder.open(NAME).map_err(|error| OpenError::from_io(&path, error))?;
        Self::resume(storage, &path)
    }

    fn begin(storage: Box<dyn StorageBackend>) -> io::Result<Self> {
        let mut header = [0; SLOT];
        header.iter_mut().zip(MARK.iter().chain(&FORMAT.to_be_bytes())).for_each(|(to, from)| *to = *from);
        storage.set_len(place(GROWTH))?;
        storage.write(0, &header)?;
        storage.sync_data()?;
        Ok(Self { storage, state: Mutex::new(State { next: 1, room: GROWTH, made: Vec::new() }) })
    }

    fn resume(storage: Box<dyn StorageBackend>, path: &Path) -> Result<Self, OpenError> {
        let failed = |error| OpenError::from_io(path, error);
        let damaged = |why: &str| OpenError::Damaged { path: path.to_owned(), why: why.to_owned() };
        let room = storage.len().map_err(failed)? / SLOT as u64;
        let mut header = [0; SLOT];
        if room == 0 || storage.read(0, &mut header).map_err(failed).is_err() || !header.starts_with(MARK) {
            return Err(damaged("it holds no keys of cards"));
        }
        let format = header.get(MARK.len()..).and_then(|rest| rest.first_chunk()).copied();
        match u32::from_be_bytes(format.unwrap_or_default()) {
            FORMAT => {}
            0 => return Err(damaged("it does not say its format")),
            1..FORMAT => return Err(OpenError::Older { path: path.to_owned() }),
            found => return Err(OpenError::Newer { path: path.to_owned(), found, known: FORMAT }),
        }
        let next = behind_last(&*storage, room).map_err(failed)?;
        Ok(Self { storage, state: Mutex::new(State { next, room, made: Vec::new() }) })
    }

    /// Draws a key for a new card, and says in which slot it will lie once [`Persons::keep`] has kept it.
    pub(super) fn make(&self, merchant: MerchantId, card: CardId) -> (u64, Person) {
        let key = PersonKey::draw();
        let mut state = self.state();
        let slot = state.next;
        state.next += 1;
        state.made.push((card, key.clone()));
        (slot, Person { merchant, card, key })
    }

    /// Makes the keys that were made durable. To be called before the transaction that makes their cards is committed. When it fails they are
    /// gone: nothing may name their slots.
    pub(super) fn keep(&self) -> Result<(), Trouble> {
        let mut state = self.state();
        if state.made.is_empty() {
            return Ok(());
        }
        let made = std::mem::take(&mut state.made);
        let first = state.next - made.len() as u64;
        let mut bytes = Zeroizing::new(Vec::with_capacity(made.len() * SLOT));
        for (card, key) in &made {
            bytes.extend_from_slice(card.as_bytes());
            bytes.extend_from_slice(key.as_bytes());
            bytes.extend_from_slice(&[0; SLOT - ID - KEY]);
        }
        if state.next > state.room {
            let room = state.next.next_multiple_of(GROWTH);
            self.storage.set_len(place(room)).map_err(failed)?;
            state.room = room;
        }
        self.storage.write(place(first), &bytes).map_err(failed)?;
        #[cfg(feature = "planted-bugs")]
        if super::planted::keys_unflushed() {
            return Ok(());
        }
        self.storage.sync_data().map_err(failed)?;
        Ok(())
    }

    /// The card with its key; `None` when that was destroyed, or never was here.
    pub(super) fn find(
        &self,
        slot: u64,
        merchant: MerchantId,
        card: CardId,
    ) -> Result<Option<Person>, Trouble> {
        let found = |key| Some(Person { merchant, card, key });
        let mut bytes = Zeroizing::new([0; SLOT]);
        {
            let state = self.state();
            if let Some((_, key)) = state.made.iter().find(|(made, _)| *made == card) {
                return Ok(found(key.clone()));
            }
            if slot == 0 || slot >= state.room {
                return Ok(None);
            }
        }
        self.storage.read(place(slot), bytes.as_mut()).map_err(failed)?;
        let (holder, rest) = bytes.split_at(ID);
        let key = rest.first_chunk::<KEY>().filter(|_| holder == card.as_bytes());
        Ok(key.copied().map(PersonKey::from_bytes).and_then(found))
    }

    /// Destroys the keys of these cards, for good. Doing so again changes nothing.
    pub(super) fn destroy(&self, emptied: &[(u64, CardId)]) -> Result<(), Trouble> {
        // Nobody keeps keys meanwhile: a slot that is empty may be given to another card, and an error of one flush must not be told to the other.
        let state = self.state();
        for (slot, card) in emptied.iter().filter(|(slot, _)| (1..state.room).contains(slot)) {
            let mut bytes = Zeroizing::new([0; SLOT]);
            self.storage.read(place(*slot), bytes.as_mut()).map_err(failed)?;
            let (holder, _) = bytes.split_at(ID);
            // Empty ones too: after a flush that failed, the system may show what never came to the disk, and does not write it of itself.
            if holder == card.as_bytes() || holder == CardId::NONE.as_bytes() {
                self.storage.write(place(*slot), &[0; SLOT]).map_err(failed)?;
            }
        }
        self.storage.sync_data().map_err(failed)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn failed(error: io::Error) -> Trouble {
    Trouble::Storage(trouble::storage(format!("the file with the keys of the cards: {error}")))
}

fn place(slot: u64) -> u64 {
    slot * SLOT as u64
}

/// The slot behind the last one that holds something. What was grown and not used yet lies at the end.
fn behind_last(storage: &dyn StorageBackend, room: u64) -> io::Result<u64> {
    let mut end = room;
    while end > 1 {
        let begin = end.saturating_sub(GROWTH).max(1);
        let mut bytes = Zeroizing::new(vec![0; (end - begin) as usize * SLOT]);
        storage.read(place(begin), &mut bytes)?;
        if let Some(last) = bytes.chunks(SLOT).rposition(|slot| slot.iter().any(|byte| *byte != 0)) {
            return Ok(begin + last as u64 + 1);
        }
        end = begin;
    }
    Ok(1)
}
