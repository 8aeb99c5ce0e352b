//! Backups: one signed file, taken while serving and checked before it is trusted (`FORMAT.md` §9).
//!
//! What is in it lies in parts, one behind the other, and a manifest at the end names each with its length and hash; the manifest is signed. The
//! ledger is its journal, whole or from where an earlier backup ends; everything else is small and in every backup.

mod file;
mod manifest;
mod put_back;
mod take;

pub use file::{BackupError, Checked, Writer};
pub use manifest::{Manifest, Part, PartName};
pub use put_back::{Chain, ChainError, PutBackError};
pub use take::{TakeError, Taking};
