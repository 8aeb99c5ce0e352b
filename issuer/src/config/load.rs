//! Reads the configuration from its four sources.

use std::path::Path;

use figment::providers::{Env, Format, Serialized, Toml};
use figment::value::{Dict, Map, Value};
use figment::{Figment, Metadata, Profile, Provider};

use super::{Config, ConfigError};

/// The name of the file in the data directory.
const FILE_NAME: &str = "tenthcup.toml";

/// Variables that are read by the command line itself.
const NOT_KEYS: [&str; 6] = ["DATA", "CONFIG", "LOG", "ROOT_PASSPHRASE_FILE", "TILL", "PIN_FILE"];

/// Values given on the command line.
#[derive(Debug, Clone, Default)]
pub struct Flags(Dict);

impl Flags {
    /// Sets `section.key`, or `key` when there is no section, to `value`.
    #[must_use]
    pub fn with(mut self, section: Option<&str>, key: &str, value: impl Into<Value>) -> Self {
        match section {
            None => {
                self.0.insert(key.to_owned(), value.into());
            }
            Some(section) => {
                let entry = self.0.entry(section.to_owned()).or_insert_with(|| Value::from(Dict::new()));
                if let Value::Dict(_, dict) = entry {
                    dict.insert(key.to_owned(), value.into());
                }
            }
        }
        self
    }
}

impl Provider for Flags {
    fn metadata(&self) -> Metadata {
        Metadata::named("the command line")
    }

    fn data(&self) -> Result<Map<Profile, Dict>, figment::Error> {
        Ok(Map::from([(Profile::Default, self.0.clone())]))
    }
}

/// The configuration for the data directory `data`. `file` takes the place of the file in it, and then has to exist.
pub fn load(data: Option<&Path>, file: Option<&Path>, flags: Flags) -> Result<Config, ConfigError> {
    let mut sources = Figment::from(Serialized::defaults(Config::default()));
    if let Some(path) = file {
        if !path.is_file() {
            return Err(ConfigError::NoFile { path: path.to_owned() });
        }
        sources = sources.merge(Toml::file_exact(path));
    } else if let Some(path) = data.map(|data| data.join(FILE_NAME)).filter(|path| path.is_file()) {
        sources = sources.merge(Toml::file_exact(path));
    }
    let environment = Env::prefixed("TENTHCUP_").ignore(&NOT_KEYS).split("__");
    sources.merge(environment).merge(flags).extract().map_err(ConfigError::from_figment)
}
