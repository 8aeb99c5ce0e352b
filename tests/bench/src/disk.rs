//! What a ledger takes on disk.

use std::env;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use redb::{Database, ReadableDatabase as _, ReadableTableMetadata as _, TableHandle as _};

/// Bytes that a file, or everything in a folder, takes, holes left out.
pub(crate) fn bytes(path: &Path) -> Result<u64> {
    let metadata = fs::symlink_metadata(path)?;
    if !metadata.is_dir() {
        return Ok(metadata.blocks() * 512);
    }
    fs::read_dir(path)?.map(|entry| bytes(&entry?.path())).sum()
}

/// Bytes that are free where temporary folders are made.
pub(crate) fn free() -> Result<u64> {
    let output =
        Command::new("df").args(["--output=avail", "--block-size=1"]).arg(env::temp_dir()).output()?;
    let said = String::from_utf8(output.stdout)?;
    let free = said.lines().nth(1).context("df does not say how much is free")?;
    Ok(free.trim().parse()?)
}

/// The table of used codes in the index of a ledger.
const NONCES: &str = "burnt";

/// Bytes in the index for each used code that it remembers, with what its tree takes and leaves empty. No service has the ledger open.
pub(crate) fn bytes_per_nonce(ledger: &Path) -> Result<f64> {
    let index = if ledger.is_dir() { ledger.join("index.redb") } else { ledger.to_owned() };
    let database = Database::open(index)?;
    let tx = database.begin_read()?;
    let table = tx.list_tables()?.find(|table| table.name() == NONCES).context("no table of used codes")?;
    let table = tx.open_untyped_table(table)?;
    let (nonces, stats) = (table.len()?, table.stats()?);
    let taken = stats.stored_bytes() + stats.metadata_bytes() + stats.fragmented_bytes();
    Ok(taken as f64 / nonces as f64)
}

#[cfg(test)]
mod tests {
    #[test]
    fn something_is_free_and_something_is_taken() {
        assert!(super::free().unwrap() > 1_000_000);
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("file"), [1; 10_000]).unwrap();
        let (file, whole) =
            (super::bytes(&folder.path().join("file")).unwrap(), super::bytes(folder.path()).unwrap());
        assert!(file >= 10_000 && whole == file, "{file} {whole}");
    }
}
