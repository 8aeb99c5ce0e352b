//! Private keys: how they lie on disk, who holds them while the service runs, and the key set that names their public halves.

mod file;
mod passphrase;
mod ring;
mod set;

pub use file::{KeyFileError, read_key_file, write_key_file};
pub use passphrase::{Passphrase, PassphraseError};
pub use ring::{KeyRing, KeyRingError};
pub use set::KeySetInForce;
