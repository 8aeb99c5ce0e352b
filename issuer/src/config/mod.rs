//! Configuration: defaults < `tenthcup.toml` in the data directory < `TENTHCUP_*` in the environment < flags.
//!
//! In the environment a section and a key are joined by two underscores: `TENTHCUP_SERVER__LISTEN`. There are no secrets in here; the one
//! secret a service may need, the passphrase of its keys, is read from the file that `passphrase_file` names.

mod connections;
mod error;
mod limits;
mod load;
mod metrics;
mod origin;
mod server;
mod sessions;
mod values;
mod windows;

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

pub use connections::Connections;
pub use error::ConfigError;
pub use limits::Limits;
pub use load::{Flags, load};
pub use metrics::Metrics;
pub use origin::{Origin, OriginError};
pub use server::Server;
pub use sessions::Sessions;
pub use values::{HeaderField, ListenAddress, Whole};
pub use windows::Windows;

/// Everything that can be set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// A file whose first line is the passphrase of the key files. Default: none, the key files are not encrypted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passphrase_file: Option<PathBuf>,
    /// Where the service listens and what it is called.
    pub server: Server,
    /// How many connections are held, and when one is cut.
    pub connections: Connections,
    /// How much one caller may ask for, and all of them at once.
    pub limits: Limits,
    /// Figures for whoever looks after the service.
    pub metrics: Metrics,
    /// How long sessions and links live.
    pub sessions: Sessions,
    /// How far clocks may differ (`FORMAT.md` §7).
    pub windows: Windows,
}
