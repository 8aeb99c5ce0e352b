//! The tables of moves, and what their rows hold.

use minicbor::{Decode, Encode};
use tenthcup_token::{CardId, Claim, DeviceId, Digest, MerchantId, Signed, StaffId, StoreId, Timestamp};

use super::rows::{CardRow, Place};
use super::table::Rows;
use super::table_id::TableId;
use crate::codec;
use crate::seal::{Person, Purpose, Sealed};

/// SHA-256 of the subject of a CLAIM → what that claim may move. What was used stays, to answer a repeat.
pub(super) const MOVES: Rows<32, MoveRow> = Rows::of(TableId::Moves);
/// card → the codes that are good for it.
pub(super) const CARD_MOVES: Rows<16, CardMovesRow> = Rows::of(TableId::CardMoves);

/// Seconds for which the phone that is gone can stop a move.
const PENDING: u32 = DAY;
const DAY: u32 = 24 * 60 * 60;

/// Which door a code opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(super) enum Door {
    /// The holder put it on record.
    #[n(0)]
    Recovery,
    /// Two people at counters.
    #[n(1)]
    Counter {
        #[cbor(n(0), with = "codec")]
        store: StoreId,
        #[cbor(n(1), with = "codec")]
        staff: StaffId,
        #[cbor(n(2), with = "codec")]
        device: DeviceId,
        /// Not to be claimed from here on.
        #[cbor(n(3), with = "codec")]
        until: Timestamp,
    },
}

#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(super) struct MoveRow {
    #[cbor(n(0), with = "codec")]
    pub(super) merchant: MerchantId,
    #[cbor(n(1), with = "codec")]
    pub(super) card: CardId,
    /// The card's, when the code was put on record: it is good for no other.
    #[n(2)]
    pub(super) generation: u16,
    #[n(3)]
    pub(super) door: Door,
    /// The CLAIM that put a recovery code on record, or the ENTRYs of those who asked and approved.
    #[cbor(n(4), with = "codec")]
    pub(super) evidence: Sealed,
    #[n(5)]
    pub(super) state: MoveState,
}

impl MoveRow {
    /// A code that nobody has claimed yet.
    pub(super) fn open(card: CardId, row: &CardRow, door: Door, evidence: Sealed) -> Self {
        let CardRow { merchant, generation, .. } = *row;
        Self { merchant, card, generation, door, evidence, state: MoveState::Open }
    }
}

#[derive(Debug, Clone, Encode, Decode)]
pub(super) enum MoveState {
    #[n(0)]
    Open,
    /// Claimed, and waiting for the phone that is gone to show itself.
    #[n(1)]
    Pending {
        /// Looks up the new key.
        #[cbor(n(0), with = "codec")]
        key: Digest,
        #[cbor(n(1), with = "codec")]
        since: Timestamp,
        #[n(2)]
        claim: FirstClaim,
    },
    /// That phone showed itself.
    #[n(2)]
    Stopped,
    #[n(3)]
    Done {
        #[cbor(n(0), with = "codec")]
        key: Digest,
        #[n(1)]
        place: Place,
    },
}

/// The CLAIM that a move answers: that of who asks again after a day is not kept.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(super) struct FirstClaim {
    #[cbor(n(0), with = "codec")]
    pub(super) iat: Timestamp,
    #[cbor(n(1), with = "codec")]
    pub(super) token: Sealed,
}

impl FirstClaim {
    /// For the code with this commitment.
    pub(super) fn of(claim: &Signed<Claim>, person: &Person, commitment: &Digest) -> Self {
        let token = person.seal(Purpose::Claim(commitment), claim.bytes());
        Self { iat: claim.claims().iat, token }
    }
}

#[derive(Debug, Clone, Copy, Default, Encode, Decode)]
#[cbor(array)]
pub(super) struct CardMovesRow {
    #[cbor(n(0), with = "codec", has_nil)]
    pub(super) recovery: Option<Digest>,
    /// When that was put on record.
    #[cbor(n(1), with = "codec", has_nil)]
    pub(super) recovery_since: Option<Timestamp>,
    /// The newest code from a counter.
    #[cbor(n(2), with = "codec", has_nil)]
    pub(super) counter: Option<Digest>,
    /// Since when moves are counted, and how many there were.
    #[cbor(n(3), with = "codec", has_nil)]
    pub(super) counted_since: Option<Timestamp>,
    #[n(4)]
    pub(super) moved: u32,
}

impl CardMovesRow {
    /// Moves in the day that is being counted.
    pub(super) fn moved_since(&self, now: Timestamp) -> u32 {
        let over = self.counted_since.is_none_or(|since| now >= since.plus(DAY));
        if over { 0 } else { self.moved }
    }

    /// After one more; the codes that there were are good no more.
    pub(super) fn moved(&self, now: Timestamp) -> Self {
        match self.moved_since(now) {
            0 => Self { counted_since: Some(now), moved: 1, ..Self::default() },
            before => {
                Self { counted_since: self.counted_since, moved: before.saturating_add(1), ..Self::default() }
            }
        }
    }
}

/// When a move that was claimed then may be made.
pub(super) fn pending_until(claimed: Timestamp) -> Timestamp {
    claimed.plus(PENDING)
}

impl MoveState {
    /// From when on the pending move may be made.
    pub(super) fn pending_until(&self) -> Option<Timestamp> {
        match self {
            Self::Pending { since, .. } => Some(pending_until(*since)),
            _ => None,
        }
    }
}
