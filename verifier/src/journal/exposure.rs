//! What a counter without a network has taken on, and how much of it it may.

use std::collections::BTreeMap;
use std::fmt;

use tenthcup_token::{CardId, Currency, Intent, Reason, Timestamp};

use super::row::{Row, Said};
use crate::late::{CARD_GAP, DAY, MOST_A_DAY};

/// What waits for the service: nobody but it knows whether it counts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Exposure {
    /// Entries that wait.
    pub entries: usize,
    /// Punches in them.
    pub punches: u64,
    /// Rewards given for vouchers.
    pub rewards: u64,
    /// What was paid, in minor units, by currency, where the entries say it.
    pub value: BTreeMap<Currency, i64>,
}

impl Exposure {
    pub(super) fn of<'a>(waiting: impl IntoIterator<Item = &'a Row>) -> Self {
        let mut exposure = Self::default();
        for row in waiting {
            let claims = row.claims();
            exposure.entries += 1;
            match &claims.intent {
                Intent::Punch { count, .. } => exposure.punches += u64::from(*count),
                Intent::Redeem { .. } => exposure.rewards += 1,
                Intent::Reverse { .. } | Intent::Approve { .. } | Intent::Move { .. } => {}
            }
            if let Some(amount) = claims.amount {
                let sum = exposure.value.entry(amount.currency).or_default();
                *sum = sum.saturating_add(amount.minor);
            }
        }
        exposure
    }
}

impl fmt::Display for Exposure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} waiting, {} punches, {} rewards", self.entries, self.punches, self.rewards)?;
        let mut before = ", paid ";
        for (currency, minor) in &self.value {
            write!(f, "{before}{minor} minor units of {currency}")?;
            before = " and ";
        }
        Ok(())
    }
}

/// Refuses one more entry that would be one too many while there is no network. `offline` are those that were signed without one. The
/// rules are the service's, which applies them again.
pub(super) fn within_limits(offline: &[Row], card: Option<CardId>, time: Timestamp) -> Result<(), Reason> {
    let of_today = |row: &&Row| row.answer.as_ref().is_none_or(|answer| answer.at > time.minus(DAY));
    if offline.iter().filter(of_today).count() >= MOST_A_DAY {
        return Err(Reason::OfflineDeviceLimit);
    }
    let near = |row: &Row| {
        let is_punch = matches!(row.claims().intent, Intent::Punch { .. });
        let apart = time.since(row.claims().time).unsigned_abs();
        is_punch && row.card == card && apart < u64::from(CARD_GAP) && may_count(row)
    };
    if card.is_some() && offline.iter().any(near) {
        return Err(Reason::OfflineCardLimit);
    }
    Ok(())
}

fn may_count(row: &Row) -> bool {
    row.answer.as_ref().is_none_or(|answer| matches!(answer.said, Said::Counted | Said::Quarantined))
}
