//! A configuration that cannot be used, in one sentence: which key, where it came from, what is allowed.

use std::path::PathBuf;

use figment::error::Kind;

/// Why there is no configuration.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A value that is not allowed, or a key that does not exist.
    #[error("{key} ({source_name}): {problem}")]
    BadValue {
        /// The key, as `server.listen`.
        key: String,
        /// Where the value came from.
        source_name: String,
        /// What is wrong, and what is allowed.
        problem: String,
    },
    /// The file is not TOML, or cannot be read.
    #[error("{source_name} cannot be read as TOML: {problem}")]
    BadFile {
        /// The file.
        source_name: String,
        /// What is wrong.
        problem: String,
    },
    /// `--config` names a file that is not there.
    #[error("there is no configuration file {}", path.display())]
    NoFile {
        /// The file.
        path: PathBuf,
    },
}

impl ConfigError {
    /// The first of figment's errors, in our words.
    pub(super) fn from_figment(error: figment::Error) -> Self {
        let source_name = source_name(&error);
        let mut path = error.path.clone();
        let problem = match &error.kind {
            Kind::InvalidType(found, expected) | Kind::InvalidValue(found, expected) => {
                format!("found {found}, but it has to be {expected}")
            }
            Kind::UnknownField(field, allowed) => {
                if path.last() != Some(field) {
                    path.push(field.clone());
                }
                format!("there is no such key; there are {}", allowed.join(", "))
            }
            other => other.to_string(),
        };
        if path.is_empty() {
            return Self::BadFile { source_name, problem: one_line(&problem) };
        }
        Self::BadValue { key: path.join("."), source_name, problem: one_line(&problem) }
    }
}

fn source_name(error: &figment::Error) -> String {
    let Some(metadata) = &error.metadata else { return "the configuration".to_owned() };
    if metadata.name.contains("environment") {
        let variable = error.path.iter().map(|part| part.to_ascii_uppercase()).collect::<Vec<_>>();
        return format!("from the environment, TENTHCUP_{}", variable.join("__"));
    }
    match &metadata.source {
        Some(figment::Source::File(path)) => format!("from {}", path.display()),
        _ => format!("from {}", metadata.name),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
