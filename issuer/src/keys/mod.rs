//! Private keys: how they lie on disk, who holds them while the service runs, and the key set that names their public halves.

mod change;
mod error;
mod file;
mod passphrase;
mod request;
mod ring;
mod root;
mod set;
mod store;
pub mod words;

pub use change::{CARD_LIVES, Change, WARN_BEFORE, is_due, merchants, signer};
pub use error::KeyRingError;
pub use file::{
    KeyFileError, KeyFileFace, look_at_key_file, read_carried_key_file, read_key_file, write_key_file,
};
pub use passphrase::{Passphrase, PassphraseError};
pub use request::{CheckedRequest, Request, RequestError};
pub use ring::KeyRing;
pub use root::{RootPlace, export_root, import_root};
pub use set::KeySetInForce;
pub use store::KeyStore;
