//! Why a scan gets nothing: one list for verifier, ledger, API and pages.

use serde::{Deserialize, Serialize};

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// Why something is refused. The code is what the API and the pages call it; the sentences for staff and for customers stand in
        /// the Fluent files under `reason-<code>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
        pub enum Reason {
            $($(#[$doc])* #[error($code)] #[serde(rename = $code)] $name,)*
        }

        impl Reason {
            /// Every reason there is.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its code, as in the API: `already_used`.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// Whether a limit of velocity was reached, beyond which a second person may approve.
            pub const fn is_over_limit(self) -> bool {
                matches!(
                    self,
                    Self::OverLimitCard | Self::OverLimitPair | Self::OverLimitStaff | Self::OverLimitDevice
                )
            }
        }
    };
}

reasons! {
    /// Not a text of ours, or not the bytes that its template asks for.
    Malformed = "malformed",
    /// A token of another kind than is asked for here.
    WrongKind = "wrong_kind",
    /// No such signing key in the pinned key set.
    UnknownKey = "unknown_key",
    /// The signing key was revoked, or is not valid now.
    KeyNotValid = "key_not_valid",
    /// The signature is not by the key on record.
    BadSignature = "bad_signature",
    /// Of another merchant.
    OtherMerchant = "other_merchant",
    /// No such card in the registry.
    UnknownCard = "unknown_card",
    /// The code is older than its window.
    Stale = "stale",
    /// The code is ahead of the clock by more than is allowed.
    FromTheFuture = "from_the_future",
    /// Past its expiry.
    Expired = "expired",
    /// Its lifetime is longer than the policy allows.
    LifetimeTooLong = "lifetime_too_long",
    /// The card is frozen.
    CardFrozen = "card_frozen",
    /// The card was re-issued; this is an older generation.
    OldGeneration = "old_generation",
    /// The card moved to something that is harder to copy; this code of it is no longer good.
    Superseded = "superseded",
    /// The card is held by something that can be copied: its rewards need a second person.
    StepUpNeeded = "step_up_needed",
    /// The card moved to another phone a short while ago: its rewards wait.
    RedemptionHeld = "redemption_held",
    /// Something that is done, or can be decided, online only came in a late entry.
    OnlineOnly = "online_only",
    /// The verifier was without the issuer for too long: its freeze list is too old.
    OfflineEnded = "offline_ended",
    /// A voucher is out for the reward: only whoever brings it gets it.
    RewardOnVoucher = "reward_on_voucher",
    /// No such voucher in the registry.
    UnknownVoucher = "unknown_voucher",
    /// The voucher names another device.
    OtherDevice = "other_device",
    /// No such coupon in the registry.
    UnknownCoupon = "unknown_coupon",
    /// The sale of the coupon was undone before anybody claimed it.
    CouponVoid = "coupon_void",
    /// The card took all the punches from receipts that a shop day may have.
    CouponLimit = "coupon_limit",
    /// The device was revoked.
    DeviceRevoked = "device_revoked",
    /// The ledger was restored from a backup, and nobody has confirmed the device since.
    DeviceNotConfirmed = "device_not_confirmed",
    /// From before the ledger was restored from an older backup.
    BeforeRestore = "before_restore",
    /// The staff member is not signed on at this device.
    StaffNotSignedOn = "staff_not_signed_on",
    /// The entry names another store than the device's.
    OtherStore = "other_store",
    /// This code was used before.
    AlreadyUsed = "already_used",
    /// Issued before this store of used codes was made.
    BeforeStoreBirth = "before_store_birth",
    /// An entry of this device is missing before this one.
    DeviceChainGap = "device_chain_gap",
    /// This device signed another entry with the same sequence number.
    DeviceChainFork = "device_chain_fork",
    /// The entry came later than a late entry may.
    TooLate = "too_late",
    /// A late entry names a time before that of the device's entry before it, or before its enrolment.
    Backdated = "backdated",
    /// More late entries of one device than a day may have.
    OfflineDeviceLimit = "offline_device_limit",
    /// This card was punched late at this device a short while before.
    OfflineCardLimit = "offline_card_limit",
    /// An earlier entry of this device waits for a manager's decision.
    FollowsQuarantined = "follows_quarantined",
    /// The staff member has left since the entry was made.
    StaffLeft = "staff_left",
    /// More entries wait for a manager's decision than are kept. Nothing was decided; the entry may be sent again later.
    QuarantineFull = "quarantine_full",
    /// A manager decided not to count it.
    RefusedByManager = "refused_by_manager",
    /// The program does not run now.
    ProgramClosed = "program_closed",
    /// The program does not run at this store.
    NotAtThisStore = "not_at_this_store",
    /// Too soon after the card's last punch.
    TooSoon = "too_soon",
    /// The card's punches for this shop day are used up.
    DayLimit = "day_limit",
    /// The card got all the punches of its hour.
    OverLimitCard = "over_limit_card",
    /// This person gave this card all the punches of a day.
    OverLimitPair = "over_limit_pair",
    /// This person gave all the punches of an hour or of a day.
    OverLimitStaff = "over_limit_staff",
    /// All the punches of an hour came from this device.
    OverLimitDevice = "over_limit_device",
    /// The card belongs to the person at the counter.
    OwnCard = "own_card",
    /// No such entry waits for approval: it was approved, or its time is over.
    ApprovalUnknown = "approval_unknown",
    /// Who approves is who asked, or sits at the same device.
    ApprovalSamePerson = "approval_same_person",
    /// More in one scan than the program allows.
    TooManyAtOnce = "too_many_at_once",
    /// Several punches need a sale reference.
    SaleNeeded = "sale_needed",
    /// This sale has earned already.
    SaleAlreadyEarned = "sale_already_earned",
    /// The program counts money, and the entry names no amount, or one in another currency.
    AmountNeeded = "amount_needed",
    /// The card is past its expiry.
    CardExpired = "card_expired",
    /// No reward is ready on this card.
    NoReward = "no_reward",
    /// No such challenge, or it was answered or given up.
    ChallengeUnknown = "challenge_unknown",
    /// The challenge is past its time.
    ChallengeExpired = "challenge_expired",
    /// The digits are not those on the counter.
    WrongDigits = "wrong_digits",
    /// The event to reverse does not exist at this merchant, or cannot be reversed.
    NothingToReverse = "nothing_to_reverse",
    /// The event was reversed before.
    AlreadyReversed = "already_reversed",
    /// The invite was claimed with another key.
    InviteUsed = "invite_used",
    /// No such claim code or recovery code on record, or it was used, or replaced, or its time is over.
    ClaimCodeUnknown = "claim_code_unknown",
    /// The card moved as often as a card may in a day.
    MoveLimit = "move_limit",
    /// The card was shown by the phone that it was to be moved away from: the move was stopped.
    MoveStopped = "move_stopped",
    /// A proof made for another server's pages.
    OtherOrigin = "other_origin",
    /// A proof made for another invite, join link or enrolment link.
    OtherSubject = "other_subject",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique() {
        let mut codes: Vec<_> = Reason::ALL.iter().map(|reason| reason.code()).collect();
        codes.sort_unstable();
        let before = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), before);
    }
}
