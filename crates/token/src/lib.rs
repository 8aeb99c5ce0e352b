//! Signed tokens of a punch card: text ⇄ bytes ⇄ typed tokens, signing, and the check of one signature.
//!
//! The bytes are those of `FORMAT.md`. Nothing here reads a clock, a file or a network: times and randomness are arguments.
//!
//! The way of a token is one-directional:
//! text → [`Unverified`] (parsed, canonical, believed by nobody) → [`Signed`] (its signature is right).
//! Only [`Unverified::verify`] and [`SigningKey::sign`] make a [`Signed`]. A right signature says who made a token, never that it counts:
//! that is for the verifier and the ledger.

mod cbor;
mod claims;
mod digest;
mod envelope;
mod holder;
mod id;
mod key;
mod kind;
mod money;
mod reason;
pub mod text;
mod time;
mod totp;

pub use claims::{
    Card, Challenge, ChallengeNonce, Claim, Coupon, CouponSigner, Cti, Enrol, Entry, EventKind, FreezeList,
    FrozenCard, Intent, Invite, KeyEntry, KeySetClaims, KeyStatus, Login, MovedCard, Origin, Paper, Receipt,
    Redeem, SaleReference, Show, ShowCard, Voucher, claim_code_subject, claim_commitment, enrolment_digits,
    enrolment_subject, erase_subject, join_subject, recovery_subject, redeem_binding, sale_digest,
};
pub use digest::{Digest, Hasher};
pub use envelope::{ByHolder, Claims, KeyError, Malformed, Signed, Unverified};
pub use holder::{HolderKey, P256Key, P256SigningKey};
pub use id::{
    ApiKeyId, CardId, CouponId, DeviceId, InviteId, Kid, MerchantId, ParseIdError, ProgramId, RewardId,
    StaffId, StoreId, VoucherId,
};
pub use key::{BadKey, KeyOnRecord, PublicKey, SigningKey};
pub use kind::{Kind, Kinds};
pub use money::{Currency, Money, ParseCurrencyError};
pub use reason::Reason;
pub use time::Timestamp;
pub use totp::{TOTP_STEP, TotpCode, TotpSecret};
