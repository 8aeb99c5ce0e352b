//! What is wrong with a program that someone wants to make.

use serde::Serialize;

/// A field of a program, by the name that the API and the pages give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The program's name.
    Name,
    /// What a reward is.
    Reward,
    /// Its colour.
    Colour,
    /// Its icon.
    Icon,
    /// What a punch earns.
    Earn,
    /// How much a reward takes.
    PunchesNeeded,
    /// The most punches of one card in one shop day.
    MaxPerDay,
    /// The least time between two scans of one card.
    MinGapSeconds,
    /// The most punches in one scan.
    MaxPerScan,
    /// The most punches of one card in an hour.
    CardPerHour,
    /// The most punches by one person in an hour.
    StaffPerHour,
    /// The most punches by one person in a shop day.
    StaffPerDay,
    /// The most punches by one person on one card in a shop day.
    PairPerDay,
    /// The most punches from one device in an hour.
    DevicePerHour,
    /// Where it runs.
    Stores,
    /// When it runs.
    Runs,
    /// How long a card lives.
    CardExpiresDays,
    /// How long a reward lives.
    RewardExpiresDays,
}

impl Field {
    /// The field's name, as in the API: `punches_needed`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Reward => "reward",
            Self::Colour => "colour",
            Self::Icon => "icon",
            Self::Earn => "earn",
            Self::PunchesNeeded => "punches_needed",
            Self::MaxPerDay => "max_per_day",
            Self::MinGapSeconds => "min_gap_seconds",
            Self::MaxPerScan => "max_per_scan",
            Self::CardPerHour => "card_per_hour",
            Self::StaffPerHour => "staff_per_hour",
            Self::StaffPerDay => "staff_per_day",
            Self::PairPerDay => "pair_per_day",
            Self::DevicePerHour => "device_per_hour",
            Self::Stores => "stores",
            Self::Runs => "runs",
            Self::CardExpiresDays => "card_expires_days",
            Self::RewardExpiresDays => "reward_expires_days",
        }
    }
}

/// Why something cannot be a program: which field, and what to write there instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {ask}", field.as_str())]
pub struct ProgramFault {
    field: Field,
    ask: &'static str,
}

impl ProgramFault {
    pub(crate) const fn new(field: Field, ask: &'static str) -> Self {
        Self { field, ask }
    }

    /// The field that is wrong.
    pub const fn field(&self) -> Field {
        self.field
    }

    /// What to write there, as a sentence in English.
    pub const fn ask(&self) -> &'static str {
        self.ask
    }
}
