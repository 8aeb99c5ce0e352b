//! A ledger that was put back from a backup is an older world: it knows nothing of what happened between the backup and its return
//! (`FORMAT.md` §8, "After a restore").

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use tenthcup_token::{ApiKeyId, CardId, DeviceId, HolderKey, MerchantId, StaffId, Timestamp};
use tenthcup_verifier::CardStatus;

use crate::fault::Fault;
use crate::quarantine::Decided;
use crate::record::StaffStatus;

/// What a merchant's records went through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restore {
    /// When the backup was taken: nothing after it is known.
    pub backup: Timestamp,
    /// When the ledger was put back.
    pub at: Timestamp,
    /// Who said that everything was merged, and when. Until then rewards, vouchers and invites need a second person.
    pub over: Option<Decided>,
}

/// A change that must not be undone by a restore. It is written to a log of its own as well, which is backed up more often than all else, and
/// is applied to what was restored before anything is served. In order, and as often as one likes: the last word on a thing stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
pub enum Recall {
    /// A device was revoked.
    DeviceRevoked {
        /// Whose.
        merchant: MerchantId,
        /// Which.
        device: DeviceId,
        /// When.
        at: Timestamp,
    },
    /// A person left, or came back.
    Staff {
        /// For whom they work.
        merchant: MerchantId,
        /// Who.
        staff: StaffId,
        /// Whether they work there now.
        status: StaffStatus,
    },
    /// A key of a till system was revoked.
    ApiKeyRevoked {
        /// Whose.
        merchant: MerchantId,
        /// Which.
        key: ApiKeyId,
        /// When.
        at: Timestamp,
    },
    /// A card was frozen or thawed.
    Card {
        /// Whose.
        merchant: MerchantId,
        /// Which.
        card: CardId,
        /// Whether it may be used now.
        status: CardStatus,
    },
    /// The holder of a card was erased.
    CardErased {
        /// Whose.
        merchant: MerchantId,
        /// Which.
        card: CardId,
        /// When.
        at: Timestamp,
    },
    /// A card moved to another key.
    CardMoved {
        /// Whose.
        merchant: MerchantId,
        /// Which.
        card: CardId,
        /// Its generation since.
        generation: u16,
        /// The key that holds it since.
        holder: HolderKey,
    },
}

/// What is special about a ledger that was restored. What a method returned is durable.
#[async_trait]
pub trait Restoring: Send + Sync {
    /// Begins the life of a ledger that was put back `now` from a backup that was taken at `backup`: codes shown before are refused, entries
    /// made before are kept for a manager, every device has to be confirmed anew.
    ///
    /// # Errors
    /// See [`Fault`]; so for every method here.
    async fn begin_after_restore(&self, backup: Timestamp, now: Timestamp) -> Result<(), Fault>;

    /// Applies a change that must not be undone; whether that changed anything. What it is about need not be on record.
    async fn recall(&self, recall: Recall, now: Timestamp) -> Result<bool, Fault>;

    /// The last restore of a merchant's records, if there was one.
    async fn restore_of(&self, merchant: MerchantId) -> Result<Option<Restore>, Fault>;

    /// Notes that everything was merged, in the name of `by`; the first who says so stays noted. `None` when there was no restore.
    async fn end_restore(
        &self,
        merchant: MerchantId,
        by: String,
        now: Timestamp,
    ) -> Result<Option<Restore>, Fault>;
}
