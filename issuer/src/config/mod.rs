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
    /// A second place for the recall log, on another disk: revocations, freezes and moves are written there too before anybody is told of them,
    /// so that not even a lost disk undoes them. Default: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recall_copy: Option<PathBuf>,
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::Value;

    use super::*;

    const DOCUMENT: &str = include_str!("../../../CONFIGURATION.md");

    /// Of each section the keys that the document has, with their defaults.
    fn documented() -> BTreeMap<&'static str, BTreeMap<&'static str, &'static str>> {
        let (mut sections, mut section) = (BTreeMap::<_, BTreeMap<_, _>>::new(), "");
        for line in DOCUMENT.lines() {
            if let Some((name, _)) = line.strip_prefix("## `[").and_then(|rest| rest.split_once(']')) {
                section = name;
            }
            let mut cells = line.strip_prefix("| `").into_iter().flat_map(|row| row.split(" | "));
            if let (Some(key), Some(default), Some(_), Some(_)) =
                (cells.next(), cells.next(), cells.next(), cells.next())
            {
                sections.entry(section).or_default().insert(key.trim_end_matches('`'), default);
            }
        }
        sections
    }

    #[test]
    fn every_key_and_its_default_is_documented() {
        let Value::Object(defaults) = serde_json::to_value(Config::default()).unwrap() else { panic!() };
        let documented = documented();
        for (section, keys) in defaults {
            for (key, default) in keys.as_object().unwrap() {
                let default = default.as_str().map_or_else(|| default.to_string(), str::to_owned);
                let said = documented.get(section.as_str()).and_then(|keys| keys.get(key.as_str()));
                assert_eq!(said, Some(&default.as_str()), "{section}.{key}");
            }
        }
    }

    #[test]
    fn every_documented_key_can_be_set() {
        for (section, keys) in documented() {
            for key in keys.keys() {
                let path = if section.is_empty() { (*key).to_owned() } else { format!("{section}.{key}") };
                // No key takes an array: it is named as one of a wrong type when it exists, and as unknown when it does not.
                let wrong = crate::config::Flags::default().with(
                    Some(section).filter(|it| !it.is_empty()),
                    key,
                    vec![0],
                );
                let said = load(None, None, wrong).unwrap_err().to_string();
                assert!(said.contains("but it has to be"), "{path}: {said}");
            }
        }
    }
}
