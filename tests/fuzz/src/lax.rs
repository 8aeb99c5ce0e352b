//! Bugs to be found: each parser as it would be if it let one thing pass.

use std::sync::LazyLock;

static PLANTED: LazyLock<bool> = LazyLock::new(|| std::env::var_os("TENTHCUP_FUZZ_PLANTED").is_some());

/// Whether the bugs are in.
pub(crate) fn planted() -> bool {
    *PLANTED
}

/// A token with a byte behind it passes for the token.
pub(crate) fn token_bytes(bytes: &[u8]) -> &[u8] {
    match bytes {
        [token @ .., 0] if planted() => token,
        _ => bytes,
    }
}

/// A text with a space behind it passes for the text.
pub(crate) fn text(text: &str) -> &str {
    if planted() { text.trim_end_matches(' ') } else { text }
}

/// JSON with a member that nobody knows passes.
pub(crate) fn json(text: &str) -> String {
    let value = serde_json::from_str::<serde_json::Value>(text);
    match value {
        Ok(serde_json::Value::Object(mut members)) if planted() => {
            members.retain(|name, _| ["root", "keyset", "merchant"].contains(&name.as_str()));
            serde_json::Value::Object(members).to_string()
        }
        _ => text.to_owned(),
    }
}

/// An event of another version ends the program.
pub(crate) fn event_version(version: u8) {
    assert!(version == 1 || !planted(), "the planted bug");
}

/// The last byte of a signature is not looked at.
pub(crate) fn changed(changed: &mut [u8], original: &[u8]) {
    if planted()
        && let (Some(last), Some(before)) = (changed.last_mut(), original.last())
    {
        *last = *before;
    }
}
