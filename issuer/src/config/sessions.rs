//! `[sessions]`

use serde::{Deserialize, Serialize};

use super::Whole;

/// How long sessions and links live.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sessions {
    /// A console session, in hours. Default: 12.
    pub console_hours: Whole<1, 720>,
    /// A session of a wallet or a counter, in minutes; they renew it by themselves. Default: 60.
    pub bearer_minutes: Whole<1, 1_440>,
    /// A staff member's shift at a counter, in hours. Default: 12.
    pub shift_hours: Whole<1, 48>,
    /// A set-up link and a sign-in link, in hours. Default: 24.
    pub link_hours: Whole<1, 720>,
    /// An enrolment link, in minutes. Default: 10.
    pub enrolment_minutes: Whole<1, 60>,
    /// An invite, in days. Default: 30.
    pub invite_days: Whole<1, 90>,
}

impl Default for Sessions {
    fn default() -> Self {
        Self {
            console_hours: Whole::nearest(12),
            bearer_minutes: Whole::nearest(60),
            shift_hours: Whole::nearest(12),
            link_hours: Whole::nearest(24),
            enrolment_minutes: Whole::nearest(10),
            invite_days: Whole::nearest(30),
        }
    }
}
