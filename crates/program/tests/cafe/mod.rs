//! A café and its customers, for the tests of the rules.

#![allow(dead_code, unreachable_pub, reason = "the café is a module of several test programs")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails by panicking"
)]

use tenthcup_program::{
    CardState, Change, Counters, Earn, Field, Happening, Limits, Look, Name, Program, ProgramDraft, Punch,
    Redeem, Reverse, Reversed, Yields, decide,
};
use tenthcup_token::{Currency, MerchantId, Money, ProgramId, Reason, RewardId, StoreId, Timestamp};

pub const DAY: u32 = 86_400;
pub const STORE: StoreId = StoreId::from_bytes([3; 16]);
/// 2026-11-01T09:00:00Z, shop day 20758 in UTC.
pub const MORNING: Timestamp = Timestamp::from_secs(1_793_523_600);

pub fn euro() -> Currency {
    "EUR".parse().unwrap()
}

pub fn name(text: &str) -> Name {
    Name::parse(Field::Name, text).unwrap()
}

/// `needed` punches give a coffee; no limits but 100 punches in a scan.
pub fn coffee_draft(needed: u32) -> ProgramDraft {
    let ids = (ProgramId::from_bytes([1; 16]), MerchantId::from_bytes([2; 16]));
    let look = Look { colour: "#7a4b2a".parse().unwrap(), icon: "☕".parse().unwrap() };
    let created = MORNING.minus(DAY);
    let mut draft =
        ProgramDraft::punch_card(ids, name("Coffee card"), needed, name("a free coffee"), look, created);
    draft.limits = Limits { max_per_scan: 100, ..Limits::NONE };
    draft
}

pub fn coffee(needed: u32) -> Program {
    Program::new(coffee_draft(needed)).unwrap()
}

pub fn coffee_with(needed: u32, change: impl FnOnce(&mut ProgramDraft)) -> Program {
    let mut draft = coffee_draft(needed);
    change(&mut draft);
    Program::new(draft).unwrap()
}

pub fn cashback(basis_points: u32) -> Program {
    coffee_with(10, |draft| {
        draft.earn = Earn::ShareOfAmount { basis_points, currency: euro() };
        draft.yields = Yields::Nothing;
    })
}

/// A program, one card of it, and what happened to it so far.
#[derive(Debug, Clone)]
pub struct Till {
    pub program: Program,
    pub card: CardState,
    pub now: Timestamp,
    pub punches: Vec<Reversed>,
    next_id: u64,
}

impl Till {
    pub fn new(program: Program) -> Self {
        let card = CardState::open(&program, MORNING);
        Self { program, card, now: MORNING, punches: Vec::new(), next_id: 1 }
    }

    pub fn wait(&mut self, seconds: u32) {
        self.now = self.now.plus(seconds);
    }

    pub fn plain_punch(&mut self, count: u32) -> Punch {
        let fresh = (0..200).map(|_| self.fresh()).collect();
        Punch {
            at: self.now,
            shop_day: (self.now.as_unix() / DAY) as i32,
            store: STORE,
            count,
            has_sale_reference: count > 1,
            amount: None,
            fresh,
        }
    }

    pub fn try_punch(&mut self, punch: Punch, counters: &Counters) -> Result<Change, Reason> {
        let (at, shop_day, count) = (punch.at, punch.shop_day, punch.count);
        let change = decide(&self.program, &self.card, &Happening::Punch(punch), counters)?;
        self.card = change.after.clone();
        let rewards = change.earned.iter().map(|reward| reward.id).collect();
        self.punches.push(Reversed { at, shop_day, count, units: change.units, rewards });
        Ok(change)
    }

    pub fn punch(&mut self, count: u32) -> Result<Change, Reason> {
        let punch = self.plain_punch(count);
        self.try_punch(punch, &Counters::default())
    }

    pub fn pay(&mut self, minor: i64) -> Result<Change, Reason> {
        let mut punch = self.plain_punch(1);
        punch.amount = Some(Money::new(minor, euro()));
        self.try_punch(punch, &Counters::default())
    }

    pub fn redeem(&mut self, reward: RewardId) -> Result<Change, Reason> {
        let happening = Happening::Redeem(Redeem { at: self.now, store: STORE, reward });
        let change = decide(&self.program, &self.card, &happening, &Counters::default())?;
        self.card = change.after.clone();
        Ok(change)
    }

    /// Undoes the punch at `index`, which then is no longer among the punches.
    pub fn reverse(&mut self, index: usize) -> Result<Change, Reason> {
        let original = self.punches[index].clone();
        let happening = Happening::Reverse(Reverse { at: self.now, original });
        let change = decide(&self.program, &self.card, &happening, &Counters::default())?;
        self.card = change.after.clone();
        self.punches.remove(index);
        Ok(change)
    }

    pub fn ready_ids(&self) -> Vec<RewardId> {
        self.card.ready.iter().map(|reward| reward.id).collect()
    }

    fn fresh(&mut self) -> RewardId {
        let mut bytes = [0; 16];
        bytes[8..].copy_from_slice(&self.next_id.to_be_bytes());
        self.next_id += 1;
        RewardId::from_bytes(bytes)
    }
}
