//! What a backup says of itself.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use tenthcup_ledger::JournalMark;
use tenthcup_token::{Digest, Kid, MerchantId, PublicKey, Timestamp};

/// The last thing in a backup but for its signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// When it was begun: nothing that was decided later is relied on.
    pub taken: Timestamp,
    /// The root of the service, by which people know it.
    pub root: PublicKey,
    /// The KEYSET in force then, base64url.
    pub keyset: String,
    /// Whose key signs the backup.
    pub merchant: MerchantId,
    /// Which key of theirs.
    pub kid: Kid,
    /// Up to where an earlier backup has the journal; left out when this one has all of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<JournalMark>,
    /// Up to where this one has it.
    pub upto: JournalMark,
    /// In the order in which they lie in the file.
    pub parts: Vec<Part>,
}

/// One part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// What it is.
    pub name: PartName,
    /// Its length.
    pub bytes: u64,
    /// The SHA-256 of it.
    pub sha256: Digest,
}

/// What a part is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum PartName {
    /// Frames of the ledger's journal, one behind the other.
    Journal,
    /// The keys of the cards' holders.
    Persons,
    /// Logins and PINs, as JSON.
    Accounts,
    /// A file of the data directory that is copied as it is: its name there, with `/` behind a directory.
    File(String),
}

/// Directories whose files are copied, and files that are.
const FOLDERS: [&str; 2] = ["keys", "lan"];
const FILES: [&str; 3] = ["keyset.json", "recall.log", "tenthcup.toml"];

impl fmt::Display for PartName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Journal => f.write_str("journal"),
            Self::Persons => f.write_str("persons"),
            Self::Accounts => f.write_str("accounts"),
            Self::File(name) => f.write_str(name),
        }
    }
}

/// A name that no part has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a part that this program does not know: {0:?}")]
pub struct UnknownPart(String);

impl FromStr for PartName {
    type Err = UnknownPart;

    /// Nothing that is restored ever lies anywhere else than where a backup may have it from.
    fn from_str(name: &str) -> Result<Self, UnknownPart> {
        let plain = |name: &str| {
            let allowed = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
            !name.is_empty() && !name.starts_with('.') && name.chars().all(allowed)
        };
        match name {
            "journal" => Ok(Self::Journal),
            "persons" => Ok(Self::Persons),
            "accounts" => Ok(Self::Accounts),
            _ if FILES.contains(&name) => Ok(Self::File(name.to_owned())),
            _ => match name.split_once('/') {
                Some((folder, file)) if FOLDERS.contains(&folder) && plain(file) => {
                    Ok(Self::File(name.to_owned()))
                }
                _ => Err(UnknownPart(name.to_owned())),
            },
        }
    }
}

impl TryFrom<String> for PartName {
    type Error = UnknownPart;

    fn try_from(name: String) -> Result<Self, UnknownPart> {
        name.parse()
    }
}

impl From<PartName> for String {
    fn from(name: PartName) -> Self {
        name.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_lies_nowhere_else_than_it_may() {
        for good in ["journal", "persons", "accounts", "keyset.json", "keys/root.json", "lan/ca.pem"] {
            assert_eq!(good.parse::<PartName>().unwrap().to_string(), good);
        }
        for bad in [
            "",
            "/",
            "keys/",
            "keys/../x",
            "keys/a/b",
            "../keyset.json",
            "/etc/passwd",
            "keys/.ssh",
            "ledger",
            "public/x",
            "keys\\x",
            "keys/ä",
        ] {
            assert!(bad.parse::<PartName>().is_err(), "{bad:?}");
        }
    }
}
