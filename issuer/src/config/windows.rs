//! `[windows]`

use serde::{Deserialize, Serialize};
use tenthcup_verifier as verifier;

use super::Whole;

/// How far clocks may differ and how long codes live: the defaults are those of `FORMAT.md` §7.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Windows {
    /// How old a code may be when it is scanned, in seconds. Default: 60.
    pub code_age_seconds: Whole<20, 600>,
    /// How far a phone's or a counter's clock may be ahead of the server's, in seconds. Default: 30.
    pub ahead_seconds: Whole<0, 120>,
    /// An entry that took longer than this to arrive is late, in seconds. Default: 60.
    pub late_after_seconds: Whole<5, 600>,
    /// How late an entry may arrive, in seconds. Default: 86,400. Used codes are kept for that long, so it cannot be more.
    pub lateness_seconds: Whole<0, 86_400>,
}

impl Default for Windows {
    fn default() -> Self {
        let format = verifier::Windows::default();
        Self {
            code_age_seconds: Whole::nearest(format.show_age),
            ahead_seconds: Whole::nearest(format.ahead),
            late_after_seconds: Whole::nearest(format.late_after),
            lateness_seconds: Whole::nearest(format.lateness),
        }
    }
}

impl Windows {
    /// As the verifier takes them.
    pub fn for_checks(&self) -> verifier::Windows {
        verifier::Windows {
            show_age: self.code_age_seconds.get(),
            ahead: self.ahead_seconds.get(),
            late_after: self.late_after_seconds.get(),
            lateness: self.lateness_seconds.get(),
            ..verifier::Windows::default()
        }
    }
}
