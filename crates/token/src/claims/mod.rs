//! What each kind of token says, and its template (`FORMAT.md` §4).

mod card;
mod challenge;
mod entry;
mod keyset;
mod proof;
mod receipt;
mod show;

pub use card::{Card, Invite};
pub use challenge::{Challenge, ChallengeNonce, redeem_binding};
pub use entry::{Entry, Intent, SaleReference};
pub use keyset::{KeyEntry, KeySetClaims, KeyStatus};
pub use proof::{Claim, Enrol, Login, Origin, enrolment_digits, enrolment_subject, join_subject};
pub use receipt::{EventKind, Receipt};
pub use show::{Cti, Redeem, Show, ShowCard};

use crate::cbor::{Reader, Writer};
use crate::envelope::ED25519;
use crate::{Malformed, PublicKey};

/// Header `{1: -19, 4: kid}`.
fn write_header_by_kid(out: &mut Writer, kid: &[u8]) {
    out.map(2).int(1).int(ED25519).int(4).bytes(kid);
}

fn read_header_by_kid<const N: usize>(protected: &mut Reader<'_>) -> Result<[u8; N], Malformed> {
    protected.map(2)?;
    read_algorithm(protected)?;
    protected.key(4)?.bytes()
}

/// Header `{1: -19}`.
fn write_bare_header(out: &mut Writer) {
    out.map(1).int(1).int(ED25519);
}

fn read_bare_header(protected: &mut Reader<'_>) -> Result<(), Malformed> {
    protected.map(1)?;
    read_algorithm(protected)
}

fn read_algorithm(protected: &mut Reader<'_>) -> Result<(), Malformed> {
    if protected.key(1)?.int()? == ED25519 { Ok(()) } else { Err(Malformed::Template) }
}

fn read_key(payload: &mut Reader<'_>) -> Result<PublicKey, Malformed> {
    PublicKey::from_bytes(&payload.bytes()?).map_err(|_| Malformed::Template)
}
