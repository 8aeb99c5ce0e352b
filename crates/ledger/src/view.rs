//! What reading the ledger shows.

use tenthcup_program::{CardState, ReadyReward};
use tenthcup_token::{
    CardId, DeviceId, Digest, Entry, MerchantId, ProgramId, Reason, StaffId, StoreId, Timestamp,
};
use tenthcup_verifier::{CardStatus, Holder};

use crate::answer::ChallengeTerms;

/// A card as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardView {
    /// Which card.
    pub card: CardId,
    /// Whose it is. Compare it with the merchant who asks.
    pub merchant: MerchantId,
    /// Its program.
    pub program: ProgramId,
    /// How it is held.
    pub holder: Holder,
    /// Rises with each re-issue.
    pub generation: u16,
    /// Whether it may be used.
    pub status: CardStatus,
    /// The sequence of its last event.
    pub sequence: u32,
    /// The hash of its last event.
    pub head: Digest,
    /// When its last event was recorded.
    pub last: Timestamp,
    /// What it holds.
    pub state: CardState,
    /// Its rewards wait until then, because it moved to another key.
    pub held_until: Option<Timestamp>,
}

/// A card whose holder was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erasure {
    /// Whose card it was.
    pub merchant: MerchantId,
    /// The card.
    pub card: CardId,
    /// When.
    pub at: Timestamp,
}

/// The codes by which a card may be moved to another key.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CardMoves {
    /// Since when a recovery code of it is on record.
    pub recovery_since: Option<Timestamp>,
    /// From when on somebody else may have it, unless it is shown before.
    pub pending_until: Option<Timestamp>,
}

/// A code by which a card may be moved to another key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoveView {
    /// Whose card it is.
    pub merchant: MerchantId,
    /// The card.
    pub card: CardId,
    /// Its program.
    pub program: ProgramId,
    /// The device that asked for it; none for a recovery code.
    pub device: Option<DeviceId>,
    /// What became of it.
    pub state: MoveViewState,
}

/// What became of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoveViewState {
    /// Nobody claimed it, and somebody may.
    Open,
    /// It was claimed, and the card moves from then on.
    Pending(Timestamp),
    /// The phone that was gone showed the card.
    Stopped,
    /// The card moved, or the code is good no more.
    Over,
}

impl CardView {
    /// When it was opened.
    pub fn opened(&self) -> Timestamp {
        self.state.opened
    }

    /// The rewards that can be redeemed at `now`.
    pub fn ready_at(&self, now: Timestamp) -> impl Iterator<Item = &ReadyReward> {
        self.state.ready_at(now)
    }
}

/// A refusal, as the console shows it. Only the newest of a merchant are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RefusalNoted {
    /// When the ledger refused.
    pub at: Timestamp,
    /// Where.
    pub store: StoreId,
    /// By whom it was submitted.
    pub staff: StaffId,
    /// At which device.
    pub device: DeviceId,
    /// Why.
    pub reason: Reason,
    /// On which card, when that is known.
    pub card: Option<CardId>,
}

/// An entry that a limit refused, and that a second person may approve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingEntry {
    /// The SHA-256 of the ENTRY: what an approval names.
    pub entry: Digest,
    /// What it says.
    pub claims: Entry,
    /// The card that it shows.
    pub card: CardId,
    /// The limit.
    pub reason: Reason,
    /// When it came.
    pub at: Timestamp,
    /// It can be approved before this moment.
    pub until: Timestamp,
}

/// A calendar day in the time zone of a store, in days since 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShopDay(pub i32);

/// What a merchant's stores did on a day. Kept as counters in the transactions that do it; the events are the truth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayTotals {
    /// The day, each store by its own clock; cards are counted by the clock of the merchant.
    pub day: ShopDay,
    /// Punches.
    pub punches: u64,
    /// Rewards redeemed.
    pub redeemed: u64,
    /// Cards opened.
    pub cards: u64,
    /// Entries and redemptions refused.
    pub refused: u64,
}

/// A challenge on record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChallengeView {
    /// What it says. Sign it again to check an answer against it.
    pub terms: ChallengeTerms,
    /// The program of the card.
    pub program: ProgramId,
    /// What became of it so far. That it expired is for the caller to see.
    pub state: ChallengeState,
}

/// What became of a challenge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChallengeState {
    /// It waits for its answer.
    Open,
    /// It was answered, and the reward redeemed.
    Answered,
    /// Wrong digits, three times.
    GivenUp,
}

/// Where the chain of a device's entries stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChainHead {
    /// The sequence of its last entry; 0 before the first.
    pub sequence: u64,
    /// The hash of its last entry; zeros before the first.
    pub head: Digest,
}

impl ChainHead {
    /// Before the first entry.
    pub const START: Self = Self { sequence: 0, head: Digest::ZERO };
}

/// How much there is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Merchants.
    pub merchants: u64,
    /// Devices, also revoked ones.
    pub devices: u64,
    /// Cards.
    pub cards: u64,
    /// Events.
    pub events: u64,
    /// Used codes that are remembered.
    pub burnt: u64,
}

/// What a round of pruning forgot.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pruned {
    /// Used codes that no path accepts any more.
    pub burnt: u64,
    /// Answers and challenges past their time.
    pub others: u64,
    /// Counts of how fast punches were given, of days long gone.
    pub given: u64,
    /// Whether more waits: call again soon.
    pub more: bool,
}
