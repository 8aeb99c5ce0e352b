//! The private part of an event: what points to a person, and is sealed under the key of the card (`FORMAT.md` §10).

use minicbor::{Decode, Encode};
use tenthcup_token::{Money, SaleReference};

use crate::codec;
use crate::seal::{Person, Purpose, Sealed};

/// What an event says of the person behind it.
///
/// Its bytes are the deterministic CBOR map of `FORMAT.md` §10.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Private {
    /// The sale that the event rewards.
    #[cbor(n(1), with = "codec", has_nil)]
    pub sale: Option<SaleReference>,
    /// What was paid.
    #[cbor(n(2), with = "codec", has_nil)]
    pub amount: Option<Money>,
    /// The tokens that made it: CLAIM, and the COUPON of a punch from a receipt; ENTRY, and the ENTRY that approved it; or ENTRY, CHALLENGE
    /// and REDEEM.
    #[cbor(n(3), with = "codec")]
    pub evidence: Vec<Vec<u8>>,
}

impl Private {
    #[allow(clippy::expect_used, reason = "a Vec takes every byte: the error type is Infallible")]
    pub(crate) fn seal(&self, person: &Person, sequence: u32) -> Sealed {
        let plain = minicbor::to_vec(self).expect("a Vec takes every byte");
        person.seal(Purpose::Event(sequence), &plain)
    }

    /// `None` when it was not sealed for this person at this place.
    pub(crate) fn open(person: &Person, sequence: u32, sealed: &Sealed) -> Option<Self> {
        minicbor::decode(&person.open(Purpose::Event(sequence), sealed)?).ok()
    }
}
