//! The tables of the ledger and what their rows hold.

use minicbor::{Decode, Encode};
use tenthcup_program::CardState;
use tenthcup_token::{
    CardId, DeviceId, Digest, MerchantId, ProgramId, Reason, RewardId, StaffId, StoreId, Timestamp,
};
use tenthcup_verifier::{CardStatus, Holder};

use super::table::Rows;
use super::table_id::TableId;
use crate::answer::{ChallengeTerms, FirstUse, MoveAllowed, Refusal};
use crate::codec;
use crate::seal::Sealed;

/// card → what it is and holds.
pub(super) const CARDS: Rows<16, CardRow> = Rows::of(TableId::Cards);
/// merchant, opened, card → its program: the cards of a merchant by their age.
pub(super) const CARD_LIST: Rows<36, CardListRow> = Rows::of(TableId::CardList);
/// program → how many cards it has.
pub(super) const CARD_COUNTS: Rows<16, CountRow> = Rows::of(TableId::CardCounts);
/// program, holder key → the card that a join link made.
pub(super) const JOINED: Rows<48, JoinedRow> = Rows::of(TableId::Joined);
/// card, sequence → the event.
pub(super) const EVENTS: Rows<20, EventRow> = Rows::of(TableId::Events);
/// merchant, store, recorded, card, sequence → the hash of the event: what happened at a store, by time.
pub(super) const FEED: Rows<56, FeedRow> = Rows::of(TableId::Feed);
/// replay key → by which entry it was burnt. Time-led, so that pruning is a range delete.
pub(super) const BURNT: Rows<32, BurntRow> = Rows::of(TableId::Burnt);
/// SHA-256 of merchant and sale reference → the event that it earned. Kept for ever: a sale earns once, also when it is reversed.
pub(super) const SALES: Rows<32, Place> = Rows::of(TableId::Sales);
/// reward → the event that redeemed it.
pub(super) const REDEEMED: Rows<16, Place> = Rows::of(TableId::Redeemed);
/// card, sequence → the event that reversed that one.
pub(super) const REVERSED: Rows<20, Place> = Rows::of(TableId::Reversed);
/// device → the head of the chain of its entries.
pub(super) const CHAINS: Rows<16, ChainRow> = Rows::of(TableId::Chains);
/// device, sequence → what the entry was answered.
pub(super) const ANSWERS: Rows<24, AnswerRow> = Rows::of(TableId::Answers);
/// challenge nonce → the challenge.
pub(super) const CHALLENGES: Rows<8, ChallengeRow> = Rows::of(TableId::Challenges);
/// merchant, number → a refusal: the newest of each merchant.
pub(super) const REFUSALS: Rows<24, RefusalRow> = Rows::of(TableId::Refusals);
/// merchant, day (as an unsigned number, 2^31 being 1970-01-01) → counters.
pub(super) const TOTALS: Rows<20, TotalsRow> = Rows::of(TableId::Totals);
/// time, table, key → nothing: what may be forgotten from that time on.
pub(super) const EXPIRIES: Rows<29, Nothing> = Rows::of(TableId::Expiries);

#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(super) struct CardRow {
    #[cbor(n(0), with = "codec")]
    pub(super) merchant: MerchantId,
    #[cbor(n(1), with = "codec")]
    pub(super) program: ProgramId,
    #[cbor(n(2), with = "codec")]
    pub(super) holder: Holder,
    #[n(3)]
    pub(super) generation: u16,
    #[cbor(n(4), with = "codec")]
    pub(super) status: CardStatus,
    #[n(5)]
    pub(super) sequence: u32,
    #[cbor(n(6), with = "codec")]
    pub(super) head: Digest,
    #[cbor(n(7), with = "codec")]
    pub(super) last: Timestamp,
    #[cbor(n(8), with = "codec")]
    pub(super) state: CardState,
    /// Its rewards wait until then, because it moved.
    #[cbor(n(9), with = "codec", has_nil)]
    pub(super) held_until: Option<Timestamp>,
    /// The slot in which the key of its holder lies.
    #[n(10)]
    pub(super) person: u64,
}

#[derive(Debug, Clone, Copy, Encode, Decode)]
#[cbor(array)]
pub(super) struct CardListRow {
    #[cbor(n(0), with = "codec")]
    pub(super) program: ProgramId,
}

#[derive(Debug, Clone, Copy, Default, Encode, Decode)]
#[cbor(array)]
pub(super) struct CountRow {
    #[n(0)]
    pub(super) count: u64,
}

#[derive(Debug, Clone, Copy, Encode, Decode)]
#[cbor(array)]
pub(super) struct JoinedRow {
    #[cbor(n(0), with = "codec")]
    pub(super) card: CardId,
}

/// An event, and what its receipt and its reversal need beside what it says itself.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(super) struct EventRow {
    /// Units that a reward took then.
    #[n(0)]
    pub(super) needed: u64,
    /// The shop day that it counted for.
    #[n(1)]
    pub(super) shop_day: i32,
    /// How many punches it was.
    #[n(2)]
    pub(super) count: u32,
    /// The rewards that it earned.
    #[cbor(n(3), with = "codec")]
    pub(super) earned: Vec<RewardId>,
    /// The bytes that are hashed.
    #[cbor(n(4), with = "codec")]
    pub(super) event: Vec<u8>,
    /// Under which hash of something private it stands in another table: `joined` for an event that opened a card by a join link, `sales` for a
    /// punch. So that erasing finds it without a key.
    #[cbor(n(5), with = "codec", has_nil)]
    pub(super) link: Option<Digest>,
}

#[derive(Debug, Clone, Copy, Encode, Decode)]
#[cbor(array)]
pub(super) struct FeedRow {
    #[cbor(n(0), with = "codec")]
    pub(super) hash: Digest,
}

/// Which entry burnt a code. Where and by whom stands in the answer to that entry, which is kept longer.
#[derive(Debug, Clone, Copy, Encode, Decode)]
#[cbor(array)]
pub(super) struct BurntRow {
    #[cbor(n(0), with = "codec")]
    pub(super) device: DeviceId,
    #[n(1)]
    pub(super) sequence: u64,
    #[cbor(n(2), with = "codec")]
    pub(super) at: Timestamp,
    /// Where and by whom, for an entry that a manager accepted: the answer under its number may be another entry's.
    #[n(3)]
    pub(super) first: Option<FirstUse>,
}

/// Where an event stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub(super) struct Place {
    #[cbor(n(0), with = "codec")]
    pub(super) card: CardId,
    #[n(1)]
    pub(super) sequence: u32,
}

#[derive(Debug, Clone, Copy, Encode, Decode)]
#[cbor(array)]
pub(super) struct ChainRow {
    #[n(0)]
    pub(super) sequence: u64,
    #[cbor(n(1), with = "codec")]
    pub(super) head: Digest,
    /// No later entry can have been made before this: the highest time of an entry so far, or its arrival where that was earlier.
    #[cbor(n(2), with = "codec")]
    pub(super) time: Timestamp,
    /// How many quarantined entries hold up what follows them.
    #[n(3)]
    pub(super) held: u32,
}

#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(super) struct AnswerRow {
    /// The hash of the entry: the same entry gets this answer.
    #[cbor(n(0), with = "codec")]
    pub(super) entry: Digest,
    #[cbor(n(1), with = "codec")]
    pub(super) at: Timestamp,
    #[cbor(n(2), with = "codec")]
    pub(super) store: StoreId,
    #[cbor(n(3), with = "codec")]
    pub(super) staff: StaffId,
    #[n(4)]
    pub(super) outcome: Outcome,
}

impl Place {
    /// Of no event: what earned was of a card that was erased.
    pub(super) const NOBODYS: Self = Self { card: CardId::NONE, sequence: 0 };
}

/// What an entry was answered. An event is named, not copied: it never changes.
#[derive(Debug, Clone, Encode, Decode)]
pub(super) enum Outcome {
    #[n(0)]
    Event(#[n(0)] Place),
    #[n(1)]
    Challenged {
        #[n(0)]
        terms: ChallengeTerms,
        #[n(1)]
        digits: u8,
        #[cbor(n(2), with = "codec")]
        program: ProgramId,
    },
    #[n(2)]
    Refused(#[n(0)] Refusal),
    #[n(3)]
    MoveAllowed(#[n(0)] MoveAllowed),
}

#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(super) struct ChallengeRow {
    #[n(0)]
    pub(super) terms: ChallengeTerms,
    #[cbor(n(1), with = "codec")]
    pub(super) program: ProgramId,
    #[n(2)]
    pub(super) digits: u8,
    #[n(3)]
    pub(super) wrong: u8,
    #[n(4)]
    pub(super) state: ChallengeRowState,
    /// The sequence of the entry that asked for it.
    #[n(5)]
    pub(super) sequence: u64,
    #[cbor(n(6), with = "codec")]
    pub(super) staff: StaffId,
    /// The time of that entry.
    #[cbor(n(7), with = "codec")]
    pub(super) happened: Timestamp,
    /// That entry, as evidence.
    #[cbor(n(8), with = "codec")]
    pub(super) entry: Sealed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(super) enum ChallengeRowState {
    #[n(0)]
    Open,
    /// By this REDEEM, with this event.
    #[n(1)]
    Answered {
        #[cbor(n(0), with = "codec")]
        redeem: Digest,
        #[n(1)]
        place: Place,
    },
    #[n(2)]
    GivenUp,
}

#[derive(Debug, Clone, Copy, Encode, Decode)]
#[cbor(array)]
pub(super) struct RefusalRow {
    #[cbor(n(0), with = "codec")]
    pub(super) at: Timestamp,
    #[cbor(n(1), with = "codec")]
    pub(super) store: StoreId,
    #[cbor(n(2), with = "codec")]
    pub(super) staff: StaffId,
    #[cbor(n(3), with = "codec")]
    pub(super) device: DeviceId,
    #[cbor(n(4), with = "codec")]
    pub(super) reason: Reason,
    #[cbor(n(5), with = "codec", has_nil)]
    pub(super) card: Option<CardId>,
}

#[derive(Debug, Clone, Copy, Default, Encode, Decode)]
#[cbor(array)]
pub(super) struct TotalsRow {
    #[n(0)]
    pub(super) punches: u64,
    #[n(1)]
    pub(super) redeemed: u64,
    #[n(2)]
    pub(super) cards: u64,
    #[n(3)]
    pub(super) refused: u64,
}

#[derive(Debug, Clone, Copy, Encode, Decode)]
#[cbor(array)]
pub(super) struct Nothing {}
