//! What each kind of token says, and its template (`FORMAT.md` §4).

mod card;
mod challenge;
mod coupon;
mod entry;
mod freeze;
mod keyset;
mod proof;
mod receipt;
mod show;
mod voucher;

pub use card::{Card, Invite, Paper};
pub use challenge::{Challenge, ChallengeNonce, redeem_binding};
pub use coupon::{Coupon, CouponSigner, sale_digest};
pub use entry::{Entry, Intent, MovedCard, SaleReference};
pub use freeze::{FreezeList, FrozenCard};
pub use keyset::{KeyEntry, KeySetClaims, KeyStatus};
pub use proof::{
    Claim, Enrol, Login, Origin, claim_code_subject, claim_commitment, enrolment_digits, enrolment_subject,
    erase_subject, join_subject, recovery_subject,
};
pub use receipt::{EventKind, Receipt};
pub use show::{Cti, Redeem, Show, ShowCard};
pub use voucher::Voucher;

use crate::cbor::{Reader, Writer};
use crate::{HolderKey, Malformed, PublicKey};

/// The header entry `4: kid`.
fn write_kid(out: &mut Writer, kid: &[u8]) {
    out.int(4).bytes(kid);
}

fn read_kid<const N: usize>(header: &mut Reader<'_>) -> Result<[u8; N], Malformed> {
    header.key(4)?.bytes()
}

fn read_key(payload: &mut Reader<'_>) -> Result<PublicKey, Malformed> {
    PublicKey::from_bytes(&payload.bytes()?).map_err(|_| Malformed::Template)
}

fn read_holder_key(payload: &mut Reader<'_>) -> Result<HolderKey, Malformed> {
    HolderKey::from_bytes(payload.slice()?).map_err(|_| Malformed::Template)
}
