//! Bare flushes on the file system that the ledger is on: as fast as anything durable can be answered.

use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;

const BLOCK: [u8; 4096] = [7; 4096];

/// Writes so many blocks of 4 KiB into a file that has its room already, one after the other, each flushed (fdatasync). What each took.
pub(crate) fn measure(folder: &Path, count: usize) -> Result<Vec<Duration>> {
    let file = tempfile::tempfile_in(folder)?;
    let places = || (0..count as u64).map(|place| place * BLOCK.len() as u64);
    places().try_for_each(|place| file.write_all_at(&BLOCK, place))?;
    file.sync_all()?;
    places().map(|place| flush(&file, place)).collect()
}

fn flush(file: &File, place: u64) -> Result<Duration> {
    let begun = Instant::now();
    file.write_all_at(&BLOCK, place)?;
    file.sync_data()?;
    Ok(begun.elapsed())
}
