//! The terms of a program: what earns, what that yields, what limits it, where and when it runs. Each checks itself.

use serde::{Deserialize, Serialize};
use tenthcup_token::{Currency, StoreId, Timestamp};

use crate::fault::{Field, ProgramFault};
use crate::name::Name;
use crate::velocity::Velocity;

/// Seconds in one day of an expiry: 86,400, whatever the clocks of a store do.
pub const DAY_SECONDS: u32 = 86_400;

/// What a punch earns, in units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Earn {
    /// A fixed number of units for each punch: 1 for a punch card.
    PerPunch {
        /// Units, 1..=1000.
        units: u32,
    },
    /// A share of the sale's amount: one unit is one minor unit of the currency. The share of each sale is rounded down on its own.
    /// The amount is the whole sale's, so the number of punches in the scan does not multiply it.
    ShareOfAmount {
        /// Hundredths of a percent, 1..=10,000: 200 is 2%.
        basis_points: u32,
        /// The only currency that earns.
        currency: Currency,
    },
}

/// What the collected units become.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Yields {
    /// One reward for every so many units.
    RewardEvery {
        /// Units of one round.
        units: u32,
        /// What the reward is, as it would stand after "you get": "a free coffee".
        reward: Name,
    },
    /// A balance and nothing else.
    Nothing,
}

/// What a card may collect how fast. `None` is no limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Punches of one card in one shop day (the calendar day of the store), 1..=1000.
    #[serde(default)]
    pub max_per_day: Option<u32>,
    /// Seconds from one scan of a card to the next, 1..=604,800 (7 days).
    #[serde(default)]
    pub min_gap_seconds: Option<u32>,
    /// Punches in one scan, 1..=100. More than one needs a sale reference.
    pub max_per_scan: u32,
    /// How fast punches may be given. A program that was written down without has no such limit.
    #[serde(default = "no_velocity")]
    pub velocity: Velocity,
}

const fn no_velocity() -> Velocity {
    Velocity::NONE
}

impl Limits {
    /// One punch in a scan, and no other limit.
    pub const NONE: Self =
        Self { max_per_day: None, min_gap_seconds: None, max_per_scan: 1, velocity: Velocity::NONE };

    pub(crate) fn check(&self) -> Result<(), ProgramFault> {
        if self.max_per_day.is_some_and(|most| !(1..=1000).contains(&most)) {
            return Err(ProgramFault::new(
                Field::MaxPerDay,
                "allow 1 to 1000 punches a day, or leave it empty for no limit",
            ));
        }
        if self.min_gap_seconds.is_some_and(|gap| !(1..=7 * DAY_SECONDS).contains(&gap)) {
            return Err(ProgramFault::new(
                Field::MinGapSeconds,
                "ask for 1 second to 7 days (604800 seconds), or leave it empty",
            ));
        }
        if !(1..=100).contains(&self.max_per_scan) {
            return Err(ProgramFault::new(Field::MaxPerScan, "allow 1 to 100 punches in one scan"));
        }
        if self.max_per_day.is_some_and(|most| most < self.max_per_scan) {
            return Err(ProgramFault::new(
                Field::MaxPerScan,
                "allow no more punches in one scan than in a day",
            ));
        }
        self.velocity.check(self.max_per_scan)
    }
}

impl Default for Limits {
    /// Those of a new program: one punch in a scan, and as fast as an honest counter is.
    fn default() -> Self {
        Self { velocity: Velocity::of_a_new_program(1), ..Self::NONE }
    }
}

/// What staff have to say of the sale that a punch is for. A program that was written down without asks for nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Asks {
    /// Its reference, also for a single punch: so each punch is tied to a sale, and a sale earns once.
    pub sale: bool,
    /// Its amount, also where punches are counted and not money.
    pub amount: bool,
}

/// Where a program runs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stores {
    /// In every store of the merchant, also in those opened later.
    #[default]
    All,
    /// In these, at least one and at most 1000.
    Only(Vec<StoreId>),
}

impl Stores {
    pub(crate) fn check(&self) -> Result<(), ProgramFault> {
        if let Self::Only(stores) = self
            && !(1..=1000).contains(&stores.len())
        {
            return Err(ProgramFault::new(Field::Stores, "name 1 to 1000 stores, or all"));
        }
        Ok(())
    }

    pub(crate) fn has(&self, store: StoreId) -> bool {
        match self {
            Self::All => true,
            Self::Only(stores) => stores.contains(&store),
        }
    }
}

/// When a program takes punches.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Runs {
    /// From this moment on.
    #[serde(default)]
    pub from: Option<Timestamp>,
    /// Up to, and not at, this moment.
    #[serde(default)]
    pub until: Option<Timestamp>,
}

impl Runs {
    pub(crate) fn check(self) -> Result<(), ProgramFault> {
        if let Self { from: Some(from), until: Some(until) } = self
            && until <= from
        {
            return Err(ProgramFault::new(Field::Runs, "let it end after it begins"));
        }
        Ok(())
    }

    pub(crate) fn holds(self, at: Timestamp) -> bool {
        self.from.is_none_or(|from| from <= at) && self.until.is_none_or(|until| at < until)
    }
}

/// How long things last, in days of 86,400 seconds, 1..=3650. `None` is for ever.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expiry {
    /// A card, from its opening.
    #[serde(default)]
    pub card_days: Option<u32>,
    /// A reward, from when it was earned.
    #[serde(default)]
    pub reward_days: Option<u32>,
}

impl Expiry {
    pub(crate) fn check(self) -> Result<(), ProgramFault> {
        check_days(Field::CardExpiresDays, self.card_days)?;
        check_days(Field::RewardExpiresDays, self.reward_days)
    }
}

/// Whether a program takes punches at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It does, when and where it runs.
    Open,
    /// It does not. Rewards that are ready can still be redeemed.
    Closed,
}

/// Whether what is earned can become what it yields: one without the other says nothing.
pub(crate) fn check_earning(earn: &Earn, yields: &Yields) -> Result<(), ProgramFault> {
    match *earn {
        Earn::PerPunch { units } if !(1..=1000).contains(&units) => {
            return Err(ProgramFault::new(Field::Earn, "a punch earns 1 to 1000 units"));
        }
        Earn::ShareOfAmount { basis_points, .. } if !(1..=10_000).contains(&basis_points) => {
            return Err(ProgramFault::new(Field::Earn, "a share is 1 to 10000 hundredths of a percent"));
        }
        _ => {}
    }
    match (earn, yields) {
        // So that a reward takes 1 to 100 punches, and one punch never gives two rewards.
        (Earn::PerPunch { units }, Yields::RewardEvery { units: needed, .. })
            if !(*units..=units.saturating_mul(100)).contains(needed) =>
        {
            Err(ProgramFault::new(Field::PunchesNeeded, "a reward takes 1 to 100 punches"))
        }
        (Earn::ShareOfAmount { .. }, Yields::RewardEvery { units: needed, .. })
            if !(1..=1_000_000_000).contains(needed) =>
        {
            Err(ProgramFault::new(Field::PunchesNeeded, "a reward takes 1 to 1000000000 units"))
        }
        _ => Ok(()),
    }
}

fn check_days(field: Field, days: Option<u32>) -> Result<(), ProgramFault> {
    if days.is_some_and(|days| !(1..=3650).contains(&days)) {
        return Err(ProgramFault::new(field, "let it last 1 to 3650 days, or leave it empty for no end"));
    }
    Ok(())
}
