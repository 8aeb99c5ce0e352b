//! A bug planted on purpose, for the crash harness to catch: a harness that cannot fail shows nothing. Compiled only with the feature
//! `planted-bugs`, and asleep unless the environment asks for it.

use std::convert::Infallible;

use crate::receipt::Committed;

/// Names the bug to wake.
/// Without the prefix of the configuration, which refuses variables that it does not know.
const VARIABLE: &str = "PLANTED_BUG";

/// With `PLANTED_BUG=acknowledge-before-commit`: has everyone of a group told before its commit.
pub(super) fn acknowledge_before_commit(tell: impl FnOnce(&Committed)) {
    if std::env::var_os(VARIABLE).is_some_and(|bug| bug == "acknowledge-before-commit") {
        let Ok(lie) = Committed::after(|| Ok::<(), Infallible>(()));
        tell(&lie);
    }
}
