use serde::{Deserialize, Serialize};
use tenthcup_token::{CardId, MerchantId, StaffId};

use super::Record;

/// A person who works the counter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staff {
    /// Their id.
    pub id: StaffId,
    /// For whom they work.
    pub merchant: MerchantId,
    /// What they are called.
    pub name: String,
    /// What they may do.
    pub role: StaffRole,
    /// Whether they work there now.
    pub status: StaffStatus,
    /// Cards that are their own, which they neither punch nor approve.
    #[serde(default)]
    pub own_cards: Vec<CardId>,
}

/// What a person may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StaffRole {
    /// Scan, punch, redeem, reverse.
    Counter,
    /// Also change the settings of a counter, where anybody is a manager.
    Manager,
}

/// Whether a person works there now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StaffStatus {
    /// They do.
    Active,
    /// They left: nothing of theirs is taken, from the next scan on.
    Left,
}

impl Record for Staff {
    const KIND: &'static str = "staff";
    type Id = StaffId;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn id(&self) -> StaffId {
        self.id
    }
}
