//! Each connection is an open file, and the system allows so many of them.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// Open files beside the connections: the ledger's, those of callers who are told that there is no place, what tokio needs.
const OTHER_FILES: u64 = 512;

/// The connections that may be open at once: `wanted`, when the system allows it. Raises the limit of open files as far as it may and has to.
pub(crate) fn places_for_connections(wanted: u32) -> usize {
    let needed = u64::from(wanted) + OTHER_FILES;
    let found = getrlimit(Resource::Nofile);
    let mut allowed = found.current;
    if let Some(current) = found.current.filter(|current| *current < needed) {
        let raised = found.maximum.map_or(needed, |hard| hard.min(needed)).max(current);
        match setrlimit(Resource::Nofile, Rlimit { current: Some(raised), maximum: found.maximum }) {
            Ok(()) => {
                tracing::info!(from = current, to = raised, "raised the limit of open files");
                allowed = Some(raised);
            }
            Err(error) => tracing::warn!(%error, current, "the limit of open files cannot be raised"),
        }
    }
    let places = within(wanted, allowed);
    if places < wanted as usize {
        tracing::warn!(
            "the system allows {} open files: connections.most is {wanted}, and {places} are taken",
            allowed.unwrap_or_default()
        );
    }
    places
}

/// At least half of what is allowed, however little that is.
fn within(wanted: u32, allowed: Option<u64>) -> usize {
    let places = allowed.map_or(u64::MAX, |files| files.saturating_sub(OTHER_FILES).max(files / 2));
    usize::try_from(places).unwrap_or(usize::MAX).min(wanted as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ledger_keeps_its_files() {
        assert_eq!(within(10_000, None), 10_000);
        assert_eq!(within(10_000, Some(20_000)), 10_000);
        assert_eq!(within(10_000, Some(4_096)), 3_584);
        assert_eq!(within(10_000, Some(256)), 128);
    }
}
