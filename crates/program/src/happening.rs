//! What can happen to a card, what is known beside it, and what comes of it.

use tenthcup_token::{Money, RewardId, StoreId, Timestamp};

use crate::card::{CardState, ReadyReward};
use crate::velocity::Given;

/// Something that happens to a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happening {
    /// It is punched.
    Punch(Punch),
    /// One of its rewards is redeemed.
    Redeem(Redeem),
    /// One of its punches is undone.
    Reverse(Reverse),
}

/// A punch, or several in one scan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Punch {
    /// When: the time of the entry that tells of it when that came late; else when it arrived, for an entry that is held against the
    /// server's clock has no time of its own to choose.
    pub at: Timestamp,
    /// The calendar day of `at` in the store's time zone, in days since 1970-01-01.
    pub shop_day: i32,
    /// Where.
    pub store: StoreId,
    /// How many, from 1.
    pub count: u32,
    /// Whether it names the sale it rewards.
    pub has_sale_reference: bool,
    /// What was paid, where that is known.
    pub amount: Option<Money>,
    /// Ids for the rewards that it may earn, never used before; those not needed are left. [`crate::decide`] refuses with
    /// `TooManyAtOnce` when they do not suffice: a card without debt earns at most (progress + units) / needed.
    pub fresh: Vec<RewardId>,
}

/// A redemption whose challenge was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redeem {
    /// When.
    pub at: Timestamp,
    /// Where.
    pub store: StoreId,
    /// Which reward.
    pub reward: RewardId,
}

/// The undoing of a punch. That it was not undone before is for the caller to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reverse {
    /// When it is undone.
    pub at: Timestamp,
    /// What the punch had changed.
    pub original: Reversed,
}

/// What a punch changed, as its event and its entry tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reversed {
    /// When it happened.
    pub at: Timestamp,
    /// The shop day that it counted for.
    pub shop_day: i32,
    /// How many punches it was.
    pub count: u32,
    /// The units that it added.
    pub units: i64,
    /// The rewards that it earned.
    pub rewards: Vec<RewardId>,
}

/// What is known beside the card, read in the same transaction.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counters {
    /// Whether the sale that the punch names has earned already, on any card of the merchant.
    pub sale_earned: bool,
    /// Seconds to the nearest other punch of the card, before or after, as far as that is remembered beside the card.
    pub nearest: Option<u32>,
    /// What was given before, for the limits of [`Velocity`](crate::Velocity).
    pub given: Given,
    /// Whether a second person approved: then those limits are waived.
    pub approved: bool,
}

impl Counters {
    /// With [`Counters::sale_earned`].
    #[must_use]
    pub const fn with_sale_earned(mut self, earned: bool) -> Self {
        self.sale_earned = earned;
        self
    }

    /// With [`Counters::nearest`].
    #[must_use]
    pub const fn with_nearest(mut self, seconds: Option<u32>) -> Self {
        self.nearest = seconds;
        self
    }

    /// With [`Counters::given`].
    #[must_use]
    pub const fn with_given(mut self, given: Given) -> Self {
        self.given = given;
        self
    }

    /// With [`Counters::approved`].
    #[must_use]
    pub const fn with_approved(mut self, approved: bool) -> Self {
        self.approved = approved;
        self
    }
}

/// What comes of a happening. Nothing has changed until someone writes `after` down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What was added to the progress; negative when it was taken away. Crossing into another round does not alter it.
    pub units: i64,
    /// The card as it is now.
    pub after: CardState,
    /// Rewards that became ready, in order. They are the last ones in `after.ready`.
    pub earned: Vec<ReadyReward>,
    /// Rewards that were ready and are un-earned by this reversal.
    pub unearned: Vec<RewardId>,
    /// Rewards that were found expired and dropped out.
    pub expired: Vec<RewardId>,
    /// The reward that this redeemed.
    pub redeemed: Option<RewardId>,
    /// Debts that rewards earned now have paid.
    pub debt_paid: u32,
    /// Debts that this reversal left.
    pub debt_added: u32,
}

impl Change {
    /// Of a card from which what had expired was just dropped.
    pub(crate) fn to(after: CardState, expired: Vec<RewardId>) -> Self {
        Self {
            units: 0,
            after,
            earned: Vec::new(),
            unearned: Vec::new(),
            expired,
            redeemed: None,
            debt_paid: 0,
            debt_added: 0,
        }
    }
}
