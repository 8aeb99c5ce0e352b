//! What one card holds.

use serde::{Deserialize, Serialize};
use tenthcup_token::{RewardId, Timestamp};

use crate::program::Program;
use crate::terms::DAY_SECONDS;

/// The state of one card in one program. Plain data: whoever keeps it, a ledger, changes it only by writing what
/// [`decide`](crate::decide) returned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardState {
    /// Units that the round under way has collected; the balance when the program yields no rewards.
    pub progress: i64,
    /// Units that the round under way took when it began; 0 when the program yields no rewards.
    pub round: i64,
    /// Rewards that can be redeemed, in the order in which they were earned.
    pub ready: Vec<ReadyReward>,
    /// Rewards that were spent and then lost by a reversal. The next ones earned pay for them. Never above 0 while one is ready.
    pub debt: u32,
    /// Rewards that expired unused and were not un-earned since.
    pub expired: u32,
    /// When the card was opened.
    pub opened: Timestamp,
    /// From when on the card is no longer good, as promised when it was opened; `None` for never.
    pub expires: Option<Timestamp>,
    /// The time of its latest punch; `None` before the first, and when that one was reversed.
    pub last_punch: Option<Timestamp>,
    /// Its punches by shop day, rising, for the latest days that had any.
    pub days: Vec<DayCount>,
}

/// A reward that can be redeemed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadyReward {
    /// Its id.
    pub id: RewardId,
    /// When it was earned.
    pub earned: Timestamp,
    /// From when on it is no longer good; `None` for never.
    pub expires: Option<Timestamp>,
    /// Units that its round took.
    pub took: i64,
}

/// The punches of one shop day, less those reversed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayCount {
    /// The calendar day in the store's time zone, in days since 1970-01-01.
    pub day: i32,
    /// Punches.
    pub punches: u32,
}

impl CardState {
    /// Days that are remembered. An entry may come 24 hours late, and stores may lie 26 hours apart: three days, and one to spare.
    pub const DAYS_KEPT: usize = 4;

    /// A new card of `program`, opened `at`.
    pub fn open(program: &Program, at: Timestamp) -> Self {
        Self {
            progress: 0,
            round: program.needed(),
            ready: Vec::new(),
            debt: 0,
            expired: 0,
            opened: at,
            expires: program.expiry().card_days.map(|days| days_after(at, days)),
            last_punch: None,
            days: Vec::new(),
        }
    }

    /// Units that the round under way takes now: the lesser of what it took when it began and what `program` says today. 0 when the
    /// program yields no rewards.
    pub fn needed(&self, program: &Program) -> i64 {
        if self.round > 0 { self.round.min(program.needed()) } else { program.needed() }
    }

    /// From when on the card is no longer good: the later of what was promised at its opening and what `program` says today.
    pub fn expires(&self, program: &Program) -> Option<Timestamp> {
        let today = program.expiry().card_days.map(|days| days_after(self.opened, days));
        match (self.expires, today) {
            (Some(promised), Some(today)) => Some(promised.max(today)),
            _ => None,
        }
    }

    /// Whether the card is no longer good.
    pub fn has_expired(&self, program: &Program, at: Timestamp) -> bool {
        self.expires(program).is_some_and(|expires| at >= expires)
    }

    /// The rewards that can be redeemed `at` this moment.
    pub fn ready_at(&self, at: Timestamp) -> impl Iterator<Item = &ReadyReward> {
        self.ready.iter().filter(move |reward| !reward.has_expired(at))
    }

    /// The reward to offer first: the one that expires soonest, and of those the one earned first.
    pub fn next_reward(&self, at: Timestamp) -> Option<&ReadyReward> {
        self.ready_at(at).min_by_key(|reward| (reward.expires.is_none(), reward.expires))
    }

    /// Takes out the rewards that have expired by now, and says which.
    pub(crate) fn drop_expired(&mut self, at: Timestamp) -> Vec<RewardId> {
        let mut gone = Vec::new();
        self.ready.retain(|reward| {
            let expired = reward.has_expired(at);
            if expired {
                gone.push(reward.id);
            }
            !expired
        });
        self.expired = self.expired.saturating_add(u32::try_from(gone.len()).unwrap_or(u32::MAX));
        gone
    }

    /// Punches that count against the limit of `day`. A day older than all that are remembered counts with the oldest one, so that
    /// forgetting never makes room.
    pub(crate) fn punches_on(&self, day: i32) -> u32 {
        self.day_for(day).map_or(0, |count| count.punches)
    }

    fn day_for(&self, day: i32) -> Option<&DayCount> {
        match self.days.first() {
            Some(oldest) if day < oldest.day && self.days.len() >= Self::DAYS_KEPT => Some(oldest),
            _ => self.days.iter().find(|count| count.day == day),
        }
    }

    pub(crate) fn count_punches(&mut self, day: i32, punches: u32) {
        let day = self.day_for(day).map_or(day, |count| count.day);
        match self.days.binary_search_by_key(&day, |count| count.day) {
            Ok(at) => {
                if let Some(count) = self.days.get_mut(at) {
                    count.punches = count.punches.saturating_add(punches);
                }
            }
            Err(at) => self.days.insert(at, DayCount { day, punches }),
        }
        if self.days.len() > Self::DAYS_KEPT {
            self.days.remove(0);
        }
    }

    pub(crate) fn uncount_punches(&mut self, day: i32, punches: u32) {
        if let Some(count) = self.days.iter_mut().find(|count| count.day == day) {
            count.punches = count.punches.saturating_sub(punches);
        }
    }
}

impl ReadyReward {
    /// Whether it is no longer good.
    pub fn has_expired(&self, at: Timestamp) -> bool {
        self.expires.is_some_and(|expires| at >= expires)
    }
}

pub(crate) fn days_after(at: Timestamp, days: u32) -> Timestamp {
    at.plus(days.saturating_mul(DAY_SECONDS))
}
