//! What the ledger answers. Every answer is durable before anyone has it.

use minicbor::{Decode, Encode};
use tenthcup_token::{
    CardId, Challenge, ChallengeNonce, DeviceId, Digest, Kid, MerchantId, ProgramId, Reason, RewardId,
    StaffId, StoreId, Timestamp,
};

use crate::codec;
use crate::quarantine::Quarantined;
use crate::receipt::Receipt;
use crate::request::Digits;
use crate::view::CardView;

/// What came of an entry or of a redemption.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The card was punched.
    Punched(Receipt),
    /// The code was taken, and the holder is asked to redeem a reward. Nothing was redeemed yet.
    Challenged(Challenged),
    /// A reward was redeemed.
    Redeemed(Receipt),
    /// An event was reversed.
    Reversed(Receipt),
    /// A card may be moved by a claim code.
    MoveAllowed(MoveAllowed),
    /// Nothing was counted.
    Refused(Refusal),
    /// Nothing was counted yet: a manager decides.
    Quarantined(Quarantined),
}

/// What came of a claim.
#[allow(clippy::large_enum_variant, reason = "there is one of them at a time, and it is moved once")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opening {
    /// There is a card for this key.
    Opened(Opened),
    /// There is none.
    Refused(Refusal),
}

/// The card of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The card as it is now.
    pub card: CardView,
    /// The receipt of its first event.
    pub receipt: Receipt,
    /// Whether this key had claimed it before.
    pub again: bool,
}

/// A challenge that was made for a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenged {
    /// What the CHALLENGE says.
    pub terms: ChallengeTerms,
    /// What the counter shows, and nobody else.
    pub digits: Digits,
    /// The program of the card.
    pub program: ProgramId,
    /// The SHA-256 of the entry that asked for it.
    pub entry: Digest,
}

/// What a CHALLENGE says, but for the key that signs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct ChallengeTerms {
    /// Whose card it is: the merchant to sign under.
    #[cbor(n(0), with = "codec")]
    pub merchant: MerchantId,
    /// Which challenge.
    #[cbor(n(1), with = "codec")]
    pub nonce: ChallengeNonce,
    /// The card that is asked.
    #[cbor(n(2), with = "codec")]
    pub card: CardId,
    /// The device whose counter asks.
    #[cbor(n(3), with = "codec")]
    pub device: DeviceId,
    /// The store where it stands.
    #[cbor(n(4), with = "codec")]
    pub store: StoreId,
    /// The reward to be redeemed.
    #[cbor(n(5), with = "codec")]
    pub reward: RewardId,
    /// When it was made.
    #[cbor(n(6), with = "codec")]
    pub made: Timestamp,
    /// Not to be answered from here on.
    #[cbor(n(7), with = "codec")]
    pub expires: Timestamp,
}

impl ChallengeTerms {
    /// The claims to be signed with the key `kid` under [`ChallengeTerms::merchant`]. Signing them again gives the same token.
    pub fn claims(&self, kid: Kid) -> Challenge {
        Challenge {
            kid,
            nonce: self.nonce,
            card: self.card,
            device: self.device,
            store: self.store,
            reward: self.reward,
            iat: self.made,
            exp: self.expires,
        }
    }

    /// Whether `challenge` says the same.
    pub(crate) fn are_those_of(&self, challenge: &Challenge) -> bool {
        self.claims(challenge.kid) == *challenge
    }
}

/// A claim code that a second person approved. Nothing has moved yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct MoveAllowed {
    /// Whose card it is.
    #[cbor(n(0), with = "codec")]
    pub merchant: MerchantId,
    /// The card.
    #[cbor(n(1), with = "codec")]
    pub card: CardId,
    /// Its program.
    #[cbor(n(2), with = "codec")]
    pub program: ProgramId,
    /// The device that asked, and shows the code.
    #[cbor(n(3), with = "codec")]
    pub device: DeviceId,
    /// Not to be claimed from here on.
    #[cbor(n(4), with = "codec")]
    pub until: Timestamp,
}

/// What came of a claim to move a card.
#[allow(clippy::large_enum_variant, reason = "there is one of them at a time, and it is moved once")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moving {
    /// The card is this key's: with the receipt of its move.
    Moved(Opened),
    /// It will be, when this key asks again from `until` on and the phone that it was on has not shown it.
    Pending {
        /// The card.
        card: CardId,
        /// When.
        until: Timestamp,
    },
    /// It is not.
    Refused(Refusal),
}

/// Why nothing was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Refusal {
    /// The reason.
    #[cbor(n(0), with = "codec")]
    pub reason: Reason,
    /// The first use, when what was refused had been used before: a code, a sale, a reward, an event already reversed.
    #[n(1)]
    pub first: Option<FirstUse>,
    /// The card, when it is known and the merchant's own.
    #[cbor(n(2), with = "codec", has_nil)]
    pub card: Option<CardId>,
    /// Whether the entry now stands in its device's chain, so that the device goes on from it. Not so for a gap, a fork, a revoked
    /// device, and for what is no entry.
    #[n(3)]
    pub chained: bool,
    /// Before when a second person may approve it; `None` when nobody can.
    #[cbor(n(4), with = "codec", has_nil)]
    pub approve_until: Option<Timestamp>,
}

/// When, where and by whom something was used for the first time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct FirstUse {
    /// When the ledger recorded it.
    #[cbor(n(0), with = "codec")]
    pub at: Timestamp,
    /// Where.
    #[cbor(n(1), with = "codec")]
    pub store: StoreId,
    /// By whom.
    #[cbor(n(2), with = "codec")]
    pub staff: StaffId,
    /// At which device.
    #[cbor(n(3), with = "codec")]
    pub device: DeviceId,
}

impl Refusal {
    /// For `reason`, with nothing else known.
    pub(crate) const fn of(reason: Reason) -> Self {
        Self { reason, first: None, card: None, chained: false, approve_until: None }
    }

    pub(crate) const fn on(mut self, card: CardId) -> Self {
        self.card = Some(card);
        self
    }

    pub(crate) const fn after(mut self, first: FirstUse) -> Self {
        self.first = Some(first);
        self
    }
}
