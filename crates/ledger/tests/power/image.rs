//! What a disk may hold after the power went, or the process was killed.

use std::fmt;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use crate::drive::{Change, File, Files, Operation, Record};

/// A disk writes sectors of so many bytes whole or not at all.
const SECTOR: u64 = 512;

/// What becomes of that which was not flushed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is all gone.
    Lost,
    /// It is all there.
    Kept,
    /// Everything up to some write, and of that the first sectors.
    Torn,
    /// Any sectors of any writes.
    Scattered,
    /// The process was killed and the power stayed: all of it is seen, and is still not flushed.
    Killed,
}

/// One crash: after so many operations, with what chance drew.
#[derive(Debug, Clone, Copy)]
pub struct Crash {
    pub time: usize,
    pub fate: Fate,
    pub seed: u64,
}

impl fmt::Display for Crash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "after {} operations, unflushed {:?}, seed {}", self.time, self.fate, self.seed)
    }
}

impl Crash {
    /// Some crash within `times`.
    pub fn draw(times: std::ops::RangeInclusive<usize>, chance: &mut StdRng) -> Self {
        let fate = match chance.random_range(0..10) {
            0 => Fate::Lost,
            1 => Fate::Kept,
            2..4 => Fate::Torn,
            4..8 => Fate::Scattered,
            _ => Fate::Killed,
        };
        Self { time: chance.random_range(times), fate, seed: chance.random() }
    }
}

/// A record, played up to some operation.
pub struct Playback<'r> {
    record: &'r Record,
    time: usize,
    files: Files,
}

impl<'r> Playback<'r> {
    pub fn of(record: &'r Record) -> Self {
        Self { record, time: 0, files: record.before.clone() }
    }

    /// Plays on to `time`, which must not lie behind.
    fn play_to(&mut self, time: usize) {
        for operation in &self.record.operations[self.time..time] {
            match operation {
                Operation::Create(name) => drop(self.files.insert(name.clone(), File::default())),
                Operation::Remove(name) => drop(self.files.remove(name)),
                Operation::Change(name, change) => {
                    self.files.get_mut(name).unwrap().pending.push(change.clone());
                }
                Operation::Flush(name) => {
                    let File { durable, pending } = self.files.get_mut(name).unwrap();
                    pending.drain(..).for_each(|change| change.apply(durable));
                }
            }
        }
        self.time = time;
    }

    /// The files after a crash. Crashes must be asked for in their order.
    pub fn after(&mut self, crash: Crash) -> Files {
        self.play_to(crash.time);
        let mut chance = StdRng::seed_from_u64(crash.seed);
        let after = |(name, file): (&String, &File)| (name.clone(), after(file, crash.fate, &mut chance));
        self.files.iter().map(after).collect()
    }
}

fn after(file: &File, fate: Fate, chance: &mut StdRng) -> File {
    let changes = file.pending.iter();
    let mut durable = file.durable.clone();
    match fate {
        Fate::Killed => return file.clone(),
        Fate::Lost => {}
        Fate::Kept => changes.for_each(|change| change.apply(&mut durable)),
        Fate::Torn => {
            let whole = chance.random_range(0..=file.pending.len());
            changes.clone().take(whole).for_each(|change| change.apply(&mut durable));
            if let Some(Change::Write(at, data)) = file.pending.get(whole) {
                let torn = chance.random_range(0..=sectors(*at, data.len()));
                pieces(*at, data).take(torn).for_each(|piece| write_within(&mut durable, piece));
            }
        }
        Fate::Scattered => {
            // One who kept few, one who kept nearly all: both are searched for.
            let kept: f64 = [0.1, 0.5, 0.9][chance.random_range(0..3)];
            let mut has_length = true;
            for change in changes {
                match change {
                    // Lengths are in the file system's own journal: none without the one before it.
                    Change::Length(_) => {
                        has_length = has_length && chance.random_bool(kept.max(0.5));
                        if has_length {
                            change.apply(&mut durable);
                        }
                    }
                    Change::Write(at, data) => {
                        let kept = pieces(*at, data).filter(|_| chance.random_bool(kept));
                        kept.for_each(|piece| write_within(&mut durable, piece));
                    }
                }
            }
        }
    }
    File { durable, pending: Vec::new() }
}

fn sectors(at: u64, length: usize) -> usize {
    ((at + length as u64).div_ceil(SECTOR) - at / SECTOR) as usize
}

/// A write, cut at the ends of sectors.
fn pieces(at: u64, data: &[u8]) -> impl Iterator<Item = (u64, &[u8])> {
    let mut left = (at, data);
    std::iter::from_fn(move || {
        let (at, data) = left;
        if data.is_empty() {
            return None;
        }
        let length = ((at / SECTOR + 1) * SECTOR - at).min(data.len() as u64);
        let (piece, rest) = data.split_at(length as usize);
        left = (at + length, rest);
        Some((at, piece))
    })
}

/// Writes what lies within the file: what lies behind its end is not reachable.
fn write_within(bytes: &mut [u8], (at, piece): (u64, &[u8])) {
    let room = bytes.get_mut(at as usize..).unwrap_or_default();
    room.iter_mut().zip(piece).for_each(|(to, from)| *to = *from);
}
