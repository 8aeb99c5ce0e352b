//! The rule of a program, for people: the id of a Fluent message (`issuer/locales/*/rules.ftl`) and its arguments.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::program::Program;
use crate::terms::{DAY_SECONDS, Earn, Stores, Yields};

/// A sentence to be written by Fluent. In JSON `{"id": "rule-punch-card", "args": {"needed": 10, …}}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The message.
    pub id: String,
    /// Its arguments by name.
    pub args: BTreeMap<String, RuleArg>,
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RuleArg {
    /// A whole number.
    Whole(i64),
    /// A number with a fraction, for reading only.
    Fraction(f64),
    /// A text, written by the merchant or a word that the message selects by.
    Text(String),
}

impl From<u32> for RuleArg {
    fn from(number: u32) -> Self {
        Self::Whole(i64::from(number))
    }
}

impl From<&str> for RuleArg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// The rule of `program`.
///
/// Every message gets the arguments of the limits: `perDay` (0 for no limit), `gap` and `gapUnit` (`none`, `second`, `minute`, `hour`,
/// `day`), `perScan`, `stores` (0 for all of them), `cardDays` and `rewardDays` (0 for ever). Beside them
///
/// | message | arguments |
/// |---|---|
/// | `rule-punch-card` | `needed` punches, `reward` |
/// | `rule-points` | `units` for each punch |
/// | `rule-points-reward` | `units` for each punch, `needed` units, `reward` |
/// | `rule-share` | `percent` (2 or 2.5), `currency` |
/// | `rule-share-reward` | `percent`, `currency`, `needed` minor units, `reward` |
pub fn rule(program: &Program) -> Rule {
    let mut args = limits(program);
    let mut arg = |name: &str, value: RuleArg| args.insert(name.to_owned(), value);
    let id = match (program.earn(), program.yields()) {
        (Earn::PerPunch { units: 1 }, Yields::RewardEvery { .. }) => "rule-punch-card",
        (Earn::PerPunch { units }, yields) => {
            arg("units", (*units).into());
            if *yields == Yields::Nothing { "rule-points" } else { "rule-points-reward" }
        }
        (Earn::ShareOfAmount { basis_points, currency }, yields) => {
            arg("percent", percent(*basis_points));
            arg("currency", currency.as_str().into());
            if *yields == Yields::Nothing { "rule-share" } else { "rule-share-reward" }
        }
    };
    if let Yields::RewardEvery { units, reward } = program.yields() {
        arg("needed", (*units).into());
        arg("reward", reward.as_str().into());
    }
    Rule { id: id.to_owned(), args }
}

fn limits(program: &Program) -> BTreeMap<String, RuleArg> {
    let limits = program.limits();
    let (gap, gap_unit) = gap(limits.min_gap_seconds);
    let stores = match program.stores() {
        Stores::All => 0,
        Stores::Only(stores) => u32::try_from(stores.len()).unwrap_or(u32::MAX),
    };
    let pairs: [(&str, RuleArg); 7] = [
        ("perDay", limits.max_per_day.unwrap_or(0).into()),
        ("gap", gap.into()),
        ("gapUnit", gap_unit.into()),
        ("perScan", limits.max_per_scan.into()),
        ("stores", stores.into()),
        ("cardDays", program.expiry().card_days.unwrap_or(0).into()),
        ("rewardDays", program.expiry().reward_days.unwrap_or(0).into()),
    ];
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// A time in the largest unit that divides it.
fn gap(seconds: Option<u32>) -> (u32, &'static str) {
    match seconds {
        None => (0, "none"),
        Some(s) if s % DAY_SECONDS == 0 => (s / DAY_SECONDS, "day"),
        Some(s) if s % 3600 == 0 => (s / 3600, "hour"),
        Some(s) if s % 60 == 0 => (s / 60, "minute"),
        Some(s) => (s, "second"),
    }
}

fn percent(basis_points: u32) -> RuleArg {
    if basis_points.is_multiple_of(100) {
        (basis_points / 100).into()
    } else {
        RuleArg::Fraction(f64::from(basis_points) / 100.0)
    }
}
