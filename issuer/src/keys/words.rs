//! Keys in plain words.

use tenthcup_token::{KeyEntry, Kinds, Timestamp};

/// A day, in UTC, so that both ends of a request say the same.
pub fn day(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_second(at.as_unix().into()).unwrap_or_default();
    at.strftime("%Y-%m-%d").to_string()
}

/// A moment, in UTC.
pub fn moment(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_second(at.as_unix().into()).unwrap_or_default();
    at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string()
}

/// What a key may sign.
pub fn kinds(kinds: Kinds) -> String {
    kinds.iter().map(|kind| kind.label()).collect::<Vec<_>>().join(", ")
}

/// How long a key is believed.
pub fn validity(entry: &KeyEntry) -> String {
    format!("{} to {}", day(entry.not_before), day(entry.not_after))
}
