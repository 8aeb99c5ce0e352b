//! Entries that are kept and not counted until a manager decides, and alarms.

use async_trait::async_trait;
use tenthcup_token::{CardId, DeviceId, Digest, Kid, MerchantId, Reason, StaffId, StoreId, Timestamp};
use tenthcup_verifier::{CheckedEntry, UnmadeCard};

use crate::answer::{FirstUse, Refusal};
use crate::fault::Fault;
use crate::receipt::Receipt;
use crate::request::Fresh;

/// The answer to an entry that was kept, and neither counted nor refused. It burnt nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quarantined {
    /// The SHA-256 of the entry: by this name a manager decides on it.
    pub id: Digest,
    /// Why it was not decided.
    pub reason: Reason,
    /// The card that was shown, when it is the merchant's.
    pub card: Option<CardId>,
    /// Whether the entry stands in its device's chain, so that the device goes on from it.
    pub chained: bool,
}

/// What a manager wants done with a quarantined entry.
#[derive(Debug, Clone)]
pub enum Ruling {
    /// Count it, if its code and its card are good. The entry was checked again for it.
    Accept(Box<CheckedEntry>),
    /// Never count it.
    Refuse,
}

/// What came of a manager's decision. The first two are for good: whoever decides again is told what was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settlement {
    /// It was counted.
    Counted(Box<Receipt>, Decided),
    /// It will never be.
    Refused(Decided),
    /// It cannot be counted as things are, and stays in quarantine. Nothing was written.
    Open(Refusal),
}

/// Who decided, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The console login.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// Whether an entry waits for a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuarantineState {
    /// It waits.
    Open,
    /// Somebody decided.
    Settled,
}

/// A quarantined entry, as a manager sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuarantineView {
    /// The SHA-256 of the entry.
    pub id: Digest,
    /// Why it was not decided.
    pub reason: Reason,
    /// When it arrived.
    pub arrived: Timestamp,
    /// The ENTRY token. Its signature was checked. `None` once the card was erased.
    pub entry: Option<Vec<u8>>,
    /// The card that was shown, when it is the merchant's.
    pub card: Option<CardId>,
    /// Whether whom it names was signed on at the device at its time.
    pub signed_on: bool,
    /// Another entry that was counted with the same code since.
    pub used: Option<FirstUse>,
    /// What was decided: whether it was counted, by whom and when.
    pub settled: Option<(bool, Decided)>,
}

/// A card that was never made, shown to staff who only looked at it: there is no entry to decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sighting {
    /// What was shown.
    pub unmade: UnmadeCard,
    /// Whose counter it was.
    pub merchant: MerchantId,
    /// Where.
    pub store: StoreId,
    /// To whom.
    pub staff: StaffId,
    /// At which device.
    pub device: DeviceId,
}

/// What a merchant has to look at. The scan that raised it was decided as any other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alarm {
    /// Its number among the merchant's alarms.
    pub number: u64,
    /// When the code was shown.
    pub at: Timestamp,
    /// Where.
    pub store: StoreId,
    /// To whom.
    pub staff: StaffId,
    /// At which device.
    pub device: DeviceId,
    /// The card that it names.
    pub card: CardId,
    /// What is wrong.
    pub cause: AlarmCause,
    /// Who saw the alarm, and when.
    pub seen: Option<Decided>,
}

/// What an alarm is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlarmCause {
    /// A right signature over a card that was never made: somebody else may have the merchant's signing key.
    StolenKey {
        /// The key that signed it.
        kid: Kid,
    },
    /// What the card's key signed, no single phone can have shown: there may be a copy of the key. At most one a card and day.
    ClonedCard,
    /// A claim code was asked for, and claimed, for the card of a phone that is not gone. Store, staff and device are of who asked.
    MoveStopped,
}

/// Quarantine and alarms. What a method returned is durable.
#[async_trait]
pub trait Quarantine: Send + Sync {
    /// Decides on the quarantined entry `id` in the name of `by`; `None` when `merchant` has no such one. Nothing is settled twice.
    ///
    /// # Errors
    /// See [`Fault`]; so for every method here.
    async fn settle(
        &self,
        merchant: MerchantId,
        id: Digest,
        ruling: Ruling,
        by: String,
        fresh: Fresh,
        now: Timestamp,
    ) -> Result<Option<Settlement>, Fault>;

    /// The quarantined entries of a merchant, those that wait by their arrival, those that were settled the latest arrival first; at most
    /// `limit`, from behind the entry `after` on.
    async fn quarantine(
        &self,
        merchant: MerchantId,
        state: QuarantineState,
        after: Option<Digest>,
        limit: usize,
    ) -> Result<Vec<QuarantineView>, Fault>;

    /// One quarantined entry of a merchant.
    async fn quarantined(&self, merchant: MerchantId, id: Digest) -> Result<Option<QuarantineView>, Fault>;

    /// How many entries of a merchant wait for a decision.
    async fn quarantine_size(&self, merchant: MerchantId) -> Result<u64, Fault>;

    /// Raises the alarm that a scan of the same code would have raised.
    async fn report(&self, sighting: Sighting, now: Timestamp) -> Result<(), Fault>;

    /// The newest alarms of a merchant, the newest first: at most `limit` about keys, and at most `limit` about cards.
    async fn alarms(&self, merchant: MerchantId, limit: usize) -> Result<Vec<Alarm>, Fault>;

    /// Notes that `by` saw an alarm; the first who saw it stays noted. `None` when there is no such alarm.
    async fn acknowledge(
        &self,
        merchant: MerchantId,
        number: u64,
        by: String,
        now: Timestamp,
    ) -> Result<Option<Alarm>, Fault>;
}
