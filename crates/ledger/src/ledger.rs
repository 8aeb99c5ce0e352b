//! The ledger: one trait, in six parts.
//!
//! Times are arguments, and so is randomness ([`Fresh`]). What an engine returns from [`Decisions`] or from a write of records is
//! durable. A [`Fault`] means that the caller does not know, and sends the same again: an engine answers a repeat as it answered first.

use async_trait::async_trait;
use tenthcup_token::{
    CardId, ChallengeNonce, Claim, DeviceId, Digest, FrozenCard, MerchantId, ProgramId, RewardId,
    SaleReference, Signed, Timestamp, VoucherId,
};
use tenthcup_verifier::{CardStatus, CheckedEntry, CheckedRedeem, Registry};

use crate::answer::{Answer, Moving, Opening, Refusal};
use crate::fault::Fault;
use crate::quarantine::Quarantine;
use crate::receipt::Receipt;
use crate::record::{Coupon, RecordStore, Voucher};
use crate::request::{CouponPunch, Digits, Fresh, NewCard, NewPaper};
use crate::restore::Restoring;
use crate::seal::PersonKey;
use crate::view::{
    CardMoves, CardView, ChainHead, ChallengeView, Counts, DayTotals, Erasure, MoveView, Pruned,
    RefusalNoted, ShopDay, WaitingEntry,
};

/// The durable record of punches. `Arc<dyn Ledger>` is how it is held.
pub trait Ledger: Registry + Decisions + Quarantine + Reads + RecordStore + Restoring {}

impl<L: Registry + Decisions + Quarantine + Reads + RecordStore + Restoring> Ledger for L {}

/// What changes cards.
#[async_trait]
pub trait Decisions: Send + Sync {
    /// Makes the card that a claim asks for. The same key asking again by the same link gets the same card.
    ///
    /// Refuses with `InviteUsed` (claimed with another key, or not on record), `Expired`, `ProgramClosed`, `OtherSubject` (the claim
    /// names another invite or program than `via`), `OtherMerchant`, `StepUpNeeded` (an invite from before a restore that is not over).
    ///
    /// # Errors
    /// See [`Fault`].
    async fn open_card(&self, new: NewCard, now: Timestamp) -> Result<Opening, Fault>;

    /// Makes a card on paper. Its holder is whoever has the paper: assurance C.
    ///
    /// Refuses with `ProgramClosed`, `OtherMerchant`.
    ///
    /// # Errors
    /// See [`Fault`].
    async fn open_paper(&self, new: NewPaper, now: Timestamp) -> Result<Opening, Fault>;

    /// Puts a voucher on record for a reward that is ready. From then on the reward is redeemed by that voucher alone, until it expires.
    ///
    /// Refuses with `UnknownCard`, `CardFrozen`, `NoReward`, `RewardOnVoucher`.
    ///
    /// # Errors
    /// See [`Fault`].
    async fn issue_voucher(&self, voucher: Voucher, now: Timestamp) -> Result<Result<(), Refusal>, Fault>;

    /// Puts a coupon on record, and gives it; for a sale that has one, that one, whatever it is asked for with.
    ///
    /// Refuses with `SaleAlreadyEarned` (a scan earned it), `CouponVoid`, `Expired` (the one that the sale has), `ProgramClosed`,
    /// `NotAtThisStore`, `AmountNeeded` (the program asks for the amount, and a coupon names none).
    ///
    /// # Errors
    /// See [`Fault`].
    async fn mint_coupon(&self, coupon: Coupon, now: Timestamp) -> Result<Result<Coupon, Refusal>, Fault>;

    /// Punches a card for the sale on a receipt: once, and never beside a scan of the same sale. The same card claiming again gets the same
    /// receipt; another one is `AlreadyUsed`, with when.
    ///
    /// # Errors
    /// See [`Fault`].
    async fn claim_coupon(&self, punch: CouponPunch, now: Timestamp) -> Result<Answer, Fault>;

    /// The sale of `merchant` was undone: its coupon cannot be claimed any more. Doing so again changes nothing.
    ///
    /// Refuses with `UnknownCoupon`, and, while its punch is not reversed, with `AlreadyUsed` (claimed) or `SaleAlreadyEarned` (by a scan):
    /// a punch that was given is reversed at a counter, for that takes a person's signature.
    ///
    /// # Errors
    /// See [`Fault`].
    async fn void_coupon(
        &self,
        merchant: MerchantId,
        sale: SaleReference,
        now: Timestamp,
    ) -> Result<Result<Coupon, Refusal>, Fault>;

    /// Decides an entry: device chain, device and staff, code, rules; burns the code, writes card and event, and answers once all of
    /// that is durable. The same entry again gets the same answer; another entry with the same code is `AlreadyUsed`, with the first use.
    /// An entry that a limit of velocity refused waits for ten minutes; a second person's entry that approves it gets the receipt of its
    /// punch, and so does the first one from then on.
    ///
    /// Keeps undecided, for a manager ([`Quarantine`]), what is out of its device's chain and what follows that, late entries of a device
    /// revoked or a person gone since, and late ones of a card that our key signed and nobody made.
    ///
    /// # Errors
    /// See [`Fault`].
    async fn submit(&self, entry: CheckedEntry, fresh: Fresh, now: Timestamp) -> Result<Answer, Fault>;

    /// Redeems the reward of a challenge, when the digits are those of the counter. The same answer to the same challenge again gets the
    /// same receipt.
    ///
    /// # Errors
    /// See [`Fault`].
    async fn redeem(&self, redeem: CheckedRedeem, digits: Digits, now: Timestamp) -> Result<Answer, Fault>;

    /// Puts a recovery code of a card on record, in the place of an earlier one. `claim` is by the key that holds the card, and its subject is
    /// the commitment to the code ([`tenthcup_token::claim_commitment`]).
    ///
    /// Refuses with `UnknownCard`, `OtherMerchant`, `BadSignature` (another key), `CardFrozen`, `ClaimCodeUnknown` (the code was used before).
    ///
    /// # Errors
    /// See [`Fault`].
    async fn set_recovery(
        &self,
        card: CardId,
        claim: Signed<Claim>,
        now: Timestamp,
    ) -> Result<Result<(), Refusal>, Fault>;

    /// Moves a card to the key of `claim`, when its subject is that of a code on record: a recovery code, or a claim code that two people
    /// signed for. A card that another phone holds waits a day after a claim code, and is moved when the same key asks again after that.
    /// The same key again gets the same card and receipt.
    ///
    /// Refuses with `ClaimCodeUnknown`, `Expired`, `MoveStopped`, `OtherMerchant`, `CardFrozen`.
    ///
    /// # Errors
    /// See [`Fault`].
    async fn claim_move(&self, claim: Signed<Claim>, now: Timestamp) -> Result<Moving, Fault>;

    /// Stops the move that is pending for a card; whether there was one.
    ///
    /// # Errors
    /// See [`Fault`].
    async fn stop_move(&self, card: CardId, now: Timestamp) -> Result<bool, Fault>;

    /// Freezes or thaws a card of `merchant`; `None` when it has no such card.
    ///
    /// # Errors
    /// See [`Fault`].
    async fn set_card_status(
        &self,
        merchant: MerchantId,
        card: CardId,
        status: CardStatus,
    ) -> Result<Option<CardView>, Fault>;

    /// Erases whoever holds a card of `merchant`, for good: the key under which what points to them is sealed is destroyed, every code of the
    /// card is unknown from then on, and nobody can give it back. Its events stay, and their chain verifies. Doing so again changes nothing;
    /// `None` when the merchant has no such card.
    ///
    /// # Errors
    /// See [`Fault`]. Erase again then: it may be half done, and is finished when the ledger is opened.
    async fn erase(
        &self,
        merchant: MerchantId,
        card: CardId,
        now: Timestamp,
    ) -> Result<Option<CardView>, Fault>;

    /// Forgets what no path needs any more, a bounded piece of it. To be called every minute.
    ///
    /// # Errors
    /// See [`Fault`].
    async fn prune(&self, now: Timestamp) -> Result<Pruned, Fault>;
}

/// What shows committed state. Nothing here sees what is not durable.
#[async_trait]
pub trait Reads: Send + Sync {
    /// A card, whoever's it is.
    ///
    /// # Errors
    /// See [`Fault`]; so for every method here.
    async fn card_view(&self, card: CardId) -> Result<Option<CardView>, Fault>;

    /// The events of a card with a sequence below `before`, the newest first, at most `limit`.
    async fn history(&self, card: CardId, before: Option<u32>, limit: usize) -> Result<Vec<Receipt>, Fault>;

    /// The cards of a merchant, or of one of its programs, the newest first, at most `limit`, from behind the card `after` on.
    async fn cards(
        &self,
        merchant: MerchantId,
        program: Option<ProgramId>,
        after: Option<CardId>,
        limit: usize,
    ) -> Result<Vec<CardView>, Fault>;

    /// The cards of a merchant of which not every issue is good: frozen, erased, or moved.
    async fn frozen_cards(&self, merchant: MerchantId) -> Result<Vec<FrozenCard>, Fault>;

    /// The cards whose holders were erased, in that order. Each has to be erased again in a ledger that was restored: [`crate::Recall`].
    async fn erased(&self) -> Result<Vec<Erasure>, Fault>;

    /// The key of a card, for its export; `None` when there is no such card, or it was erased.
    async fn person_key(&self, card: CardId) -> Result<Option<PersonKey>, Fault>;

    /// How many cards a program has.
    async fn cards_of(&self, program: ProgramId) -> Result<u64, Fault>;

    /// The newest events of all cards of a merchant, at most `limit`.
    async fn latest(&self, merchant: MerchantId, limit: usize) -> Result<Vec<Receipt>, Fault>;

    /// The newest refusals of a merchant, at most `limit`.
    async fn refusals(&self, merchant: MerchantId, limit: usize) -> Result<Vec<RefusalNoted>, Fault>;

    /// The entries of a merchant that wait for a second person at `now`, the oldest first.
    async fn waiting(&self, merchant: MerchantId, now: Timestamp) -> Result<Vec<WaitingEntry>, Fault>;

    /// What happened from the day `from` to the day `to`, both included, in order. Days on which nothing did are left out.
    async fn totals(&self, merchant: MerchantId, from: ShopDay, to: ShopDay)
    -> Result<Vec<DayTotals>, Fault>;

    /// A challenge; `None` when there is none, or it was forgotten.
    async fn challenge(&self, nonce: ChallengeNonce) -> Result<Option<ChallengeView>, Fault>;

    /// The code with this commitment ([`tenthcup_token::claim_commitment`]); `None` when there is none. That it expired shows as over.
    async fn move_by(&self, commitment: Digest, now: Timestamp) -> Result<Option<MoveView>, Fault>;

    /// By which codes a card may be moved.
    async fn moves_of(&self, card: CardId) -> Result<CardMoves, Fault>;

    /// The voucher that is out for a reward: nothing else redeems the reward at `now`.
    async fn voucher_for(&self, reward: RewardId, now: Timestamp) -> Result<Option<VoucherId>, Fault>;

    /// The cards of a merchant whose id begins with these four bytes: nearly always one.
    async fn cards_numbered(&self, merchant: MerchantId, number: [u8; 4]) -> Result<Vec<CardView>, Fault>;

    /// Where the chain of a device's entries stands.
    async fn chain(&self, device: DeviceId) -> Result<ChainHead, Fault>;

    /// How much there is.
    async fn counts(&self) -> Result<Counts, Fault>;

    /// Whether it can decide now. When its storage failed before, this tries to get it back.
    async fn ready(&self) -> Result<(), Fault>;
}
