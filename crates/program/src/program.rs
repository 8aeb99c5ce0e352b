//! A program: what earns, what it yields, what limits it, where and when it runs.

use serde::{Deserialize, Serialize};
use tenthcup_token::{Currency, MerchantId, ProgramId, StoreId, Timestamp};

use crate::fault::{Field, ProgramFault};
use crate::look::Look;
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

/// Whether a program takes punches at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It does, when and where it runs.
    Open,
    /// It does not. Rewards that are ready can still be redeemed.
    Closed,
}

/// A program as someone wrote it down, right or wrong. [`Program::new`] makes a [`Program`] of it; also its form in JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgramDraft {
    /// Its id.
    pub id: ProgramId,
    /// Whose it is.
    pub merchant: MerchantId,
    /// What people call it.
    pub name: Name,
    /// What earns.
    pub earn: Earn,
    /// What that yields.
    pub yields: Yields,
    /// What limits it.
    pub limits: Limits,
    /// What a punch needs beside the card.
    #[serde(default)]
    pub asks: Asks,
    /// Where it runs.
    pub stores: Stores,
    /// When it runs.
    pub runs: Runs,
    /// How long cards and rewards last.
    pub expiry: Expiry,
    /// Whether it is open.
    pub status: Status,
    /// How its cards look.
    pub look: Look,
    /// When it was made.
    pub created: Timestamp,
}

impl ProgramDraft {
    /// A punch card: `needed` punches give one `reward`. Open, in all stores, with the limits of a new program.
    pub fn punch_card(
        (id, merchant): (ProgramId, MerchantId),
        name: Name,
        needed: u32,
        reward: Name,
        look: Look,
        created: Timestamp,
    ) -> Self {
        Self {
            id,
            merchant,
            name,
            earn: Earn::PerPunch { units: 1 },
            yields: Yields::RewardEvery { units: needed, reward },
            limits: Limits::default(),
            asks: Asks::default(),
            stores: Stores::All,
            runs: Runs::default(),
            expiry: Expiry::default(),
            status: Status::Open,
            look,
            created,
        }
    }
}

/// A program whose rules make sense. There is no other way to one than [`Program::new`], also when it is read from JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ProgramDraft", into = "ProgramDraft")]
pub struct Program(ProgramDraft);

impl Program {
    /// The program that `draft` describes, or the first field that is wrong and what to write there.
    pub fn new(draft: ProgramDraft) -> Result<Self, ProgramFault> {
        check_earning(&draft.earn, &draft.yields)?;
        check_limits(&draft.limits)?;
        check_where_and_when(&draft.stores, draft.runs)?;
        check_days(Field::CardExpiresDays, draft.expiry.card_days)?;
        check_days(Field::RewardExpiresDays, draft.expiry.reward_days)?;
        Ok(Self(draft))
    }

    /// The same program, open or closed.
    #[must_use]
    pub fn with_status(mut self, status: Status) -> Self {
        self.0.status = status;
        self
    }

    /// Its id.
    pub fn id(&self) -> ProgramId {
        self.0.id
    }

    /// Whose it is.
    pub fn merchant(&self) -> MerchantId {
        self.0.merchant
    }

    /// What people call it.
    pub fn name(&self) -> &str {
        self.0.name.as_str()
    }

    /// What earns.
    pub fn earn(&self) -> &Earn {
        &self.0.earn
    }

    /// What that yields.
    pub fn yields(&self) -> &Yields {
        &self.0.yields
    }

    /// What the reward is; `None` when the program yields none.
    pub fn reward(&self) -> Option<&str> {
        match &self.0.yields {
            Yields::RewardEvery { reward, .. } => Some(reward.as_str()),
            Yields::Nothing => None,
        }
    }

    /// Units of one round of a card that starts now; 0 when the program yields no rewards. For the round that a card is in, ask
    /// [`CardState::needed`](crate::CardState::needed).
    pub fn needed(&self) -> i64 {
        match self.0.yields {
            Yields::RewardEvery { units, .. } => i64::from(units),
            Yields::Nothing => 0,
        }
    }

    /// What limits it.
    pub fn limits(&self) -> &Limits {
        &self.0.limits
    }

    /// What staff have to say of a sale. The amount is asked for by a program that counts money, whatever else it says.
    pub fn asks(&self) -> Asks {
        let counts_money = matches!(self.0.earn, Earn::ShareOfAmount { .. });
        Asks { amount: self.0.asks.amount || counts_money, ..self.0.asks }
    }

    /// Where it runs.
    pub fn stores(&self) -> &Stores {
        &self.0.stores
    }

    /// When it runs.
    pub fn runs(&self) -> Runs {
        self.0.runs
    }

    /// How long cards and rewards last.
    pub fn expiry(&self) -> Expiry {
        self.0.expiry
    }

    /// Whether it is open.
    pub fn status(&self) -> Status {
        self.0.status
    }

    /// How its cards look.
    pub fn look(&self) -> &Look {
        &self.0.look
    }

    /// When it was made.
    pub fn created(&self) -> Timestamp {
        self.0.created
    }

    /// Whether it takes punches at this moment: open, begun and not over.
    pub fn runs_at(&self, at: Timestamp) -> bool {
        let Runs { from, until } = self.0.runs;
        self.0.status == Status::Open
            && from.is_none_or(|from| from <= at)
            && until.is_none_or(|until| at < until)
    }

    /// Whether it runs in this store.
    pub fn runs_in(&self, store: StoreId) -> bool {
        match &self.0.stores {
            Stores::All => true,
            Stores::Only(stores) => stores.contains(&store),
        }
    }
}

impl TryFrom<ProgramDraft> for Program {
    type Error = ProgramFault;

    fn try_from(draft: ProgramDraft) -> Result<Self, ProgramFault> {
        Self::new(draft)
    }
}

impl From<Program> for ProgramDraft {
    fn from(program: Program) -> Self {
        program.0
    }
}

fn check_earning(earn: &Earn, yields: &Yields) -> Result<(), ProgramFault> {
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

fn check_limits(limits: &Limits) -> Result<(), ProgramFault> {
    if limits.max_per_day.is_some_and(|most| !(1..=1000).contains(&most)) {
        return Err(ProgramFault::new(
            Field::MaxPerDay,
            "allow 1 to 1000 punches a day, or leave it empty for no limit",
        ));
    }
    if limits.min_gap_seconds.is_some_and(|gap| !(1..=7 * DAY_SECONDS).contains(&gap)) {
        return Err(ProgramFault::new(
            Field::MinGapSeconds,
            "ask for 1 second to 7 days (604800 seconds), or leave it empty",
        ));
    }
    if !(1..=100).contains(&limits.max_per_scan) {
        return Err(ProgramFault::new(Field::MaxPerScan, "allow 1 to 100 punches in one scan"));
    }
    if limits.max_per_day.is_some_and(|most| most < limits.max_per_scan) {
        return Err(ProgramFault::new(Field::MaxPerScan, "allow no more punches in one scan than in a day"));
    }
    limits.velocity.check(limits.max_per_scan)
}

fn check_where_and_when(stores: &Stores, runs: Runs) -> Result<(), ProgramFault> {
    if let Stores::Only(stores) = stores
        && !(1..=1000).contains(&stores.len())
    {
        return Err(ProgramFault::new(Field::Stores, "name 1 to 1000 stores, or all"));
    }
    if let Runs { from: Some(from), until: Some(until) } = runs
        && until <= from
    {
        return Err(ProgramFault::new(Field::Runs, "let it end after it begins"));
    }
    Ok(())
}

fn check_days(field: Field, days: Option<u32>) -> Result<(), ProgramFault> {
    if days.is_some_and(|days| !(1..=3650).contains(&days)) {
        return Err(ProgramFault::new(field, "let it last 1 to 3650 days, or leave it empty for no end"));
    }
    Ok(())
}
