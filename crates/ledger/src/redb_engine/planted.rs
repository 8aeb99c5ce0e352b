//! Bugs planted on purpose, for the crash harnesses to catch: a harness that cannot fail shows nothing. Compiled only with the feature
//! `planted-bugs`, and asleep unless the environment asks for one.

use std::convert::Infallible;
use std::time::Duration;

use tenthcup_token::Digest;

use super::index::Mark;
use super::layer::Layer;
use super::table_id::TableId;
use crate::receipt::Committed;

/// Names the bug to wake.
/// Without the prefix of the configuration, which refuses variables that it does not know.
const VARIABLE: &str = "PLANTED_BUG";

fn is_awake(bug: &str) -> bool {
    std::env::var_os(VARIABLE).is_some_and(|awake| awake == bug)
}

/// With `PLANTED_BUG=acknowledge-before-commit`: has everyone of a group told before its commit.
pub(super) fn acknowledge_before_commit(tell: impl FnOnce(&Committed)) {
    if is_awake("acknowledge-before-commit") {
        let Ok(lie) = Committed::after(|| Ok::<(), Infallible>(()));
        tell(&lie);
    }
}

/// With `PLANTED_BUG=sync-off`: whether a frame counts as durable once it is written.
pub(super) fn sync_off() -> bool {
    is_awake("sync-off")
}

/// With `PLANTED_BUG=mark-ahead`: the index is marked with what came while it was taken up, which it does not hold.
pub(super) fn mark_ahead(taken_up: Mark, newest: impl FnOnce() -> Mark) -> Mark {
    if !is_awake("mark-ahead") {
        return taken_up;
    }
    std::thread::sleep(Duration::from_millis(100));
    newest()
}

/// With `PLANTED_BUG=burnt-apart`: the codes that were used are not in the frame of their punches, but only in what the index takes up later.
pub(super) fn burnt_apart(changes: &Layer) -> Layer {
    let mut framed = Layer::default();
    let has_place = |table| table != TableId::Burnt || !is_awake("burnt-apart");
    for (table, key, changed) in changes.rows().filter(|(table, ..)| has_place(*table)) {
        framed.put(table, key.clone(), changed.clone());
    }
    framed
}

/// With `PLANTED_BUG=torn-believed`: a frame has whatever hash it says.
pub(super) fn torn_believed(said: Digest, found: Digest) -> Digest {
    if is_awake("torn-believed") { found } else { said }
}

/// With `PLANTED_BUG=keys-unflushed`: whether the keys of new cards count as durable once they are written.
pub(super) fn keys_unflushed() -> bool {
    is_awake("keys-unflushed")
}
