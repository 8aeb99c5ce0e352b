use serde::{Deserialize, Serialize};
use tenthcup_token::{CardId, Digest, InviteId, MerchantId, ProgramId, Timestamp};

use super::Record;

/// A single-use invite. It is put on record before its link is shown; the ledger marks it claimed in the transaction that makes the card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invite {
    /// Its id.
    pub id: InviteId,
    /// Whose it is.
    pub merchant: MerchantId,
    /// What it invites to.
    pub program: ProgramId,
    /// The SHA-256 of the INVITE token: the subject that a claim names.
    pub token: Digest,
    /// When it was made.
    pub issued: Timestamp,
    /// Not to be claimed from here on.
    pub expires: Timestamp,
    /// Who claimed it.
    pub claimed: Option<Claimed>,
}

/// Who claimed an invite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claimed {
    /// The card that was made for it.
    pub card: CardId,
    /// When.
    pub at: Timestamp,
}

impl Record for Invite {
    const KIND: &'static str = "invite";
    type Id = InviteId;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn id(&self) -> InviteId {
        self.id
    }
}
