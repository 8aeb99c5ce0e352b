//! A program: its terms, checked, with its name and its look.

use serde::{Deserialize, Serialize};
use tenthcup_token::{MerchantId, ProgramId, StoreId, Timestamp};

use crate::fault::ProgramFault;
use crate::look::Look;
use crate::name::Name;
use crate::terms::{Asks, Earn, Expiry, Limits, Runs, Status, Stores, Yields, check_earning};

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
        draft.limits.check()?;
        draft.stores.check()?;
        draft.runs.check()?;
        draft.expiry.check()?;
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
        self.0.status == Status::Open && self.0.runs.holds(at)
    }

    /// Whether it runs in this store.
    pub fn runs_in(&self, store: StoreId) -> bool {
        self.0.stores.has(store)
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
