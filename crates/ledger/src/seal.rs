//! Sealing: what points to a person is kept encrypted under the key of their card (`FORMAT.md` §10, "Sealed"). Destroying the key erases it,
//! wherever a copy of it lies.

use std::fmt;

use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit as _};
use rand::Rng as _;
use tenthcup_token::{CardId, ChallengeNonce, Digest, MerchantId};
use zeroize::Zeroizing;

const LABEL: &[u8] = b"TENTHCUP/SEALED/1\0";
const NONCE: usize = 12;

/// The key of one card, under which everything about its holder is sealed.
#[derive(Clone)]
pub struct PersonKey(Zeroizing<[u8; 32]>);

impl PersonKey {
    /// A new one. Drawn here, as nonces are: neither is part of a decision, so that no test has to choose them.
    pub(crate) fn draw() -> Self {
        let mut key = Zeroizing::new([0; 32]);
        rand::rng().fill_bytes(key.as_mut());
        Self(key)
    }

    /// The key with these bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Its bytes: whoever has them reads all that was sealed.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for PersonKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonKey(..)")
    }
}

/// What is sealed, and where it lies. Bound to it: what was sealed for one place opens at no other.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Purpose<'a> {
    /// The private part of the event with this sequence.
    Event(u32),
    /// The ENTRY with this hash, waiting for a second person.
    Waiting(&'a Digest),
    /// The ENTRY that asked for this challenge.
    Challenge(&'a ChallengeNonce),
    /// The ENTRY with this hash, in quarantine.
    Kept(&'a Digest),
    /// The evidence for the code with this commitment.
    Move(&'a Digest),
    /// The CLAIM that waits by that code.
    Claim(&'a Digest),
}

impl Purpose<'_> {
    fn put(&self, aad: &mut Vec<u8>) {
        let (number, sequence);
        let (purpose, place): (u8, &[u8]) = match self {
            Self::Event(at) => {
                number = *at;
                sequence = number.to_be_bytes();
                (1, &sequence)
            }
            Self::Waiting(entry) => (2, entry.as_bytes()),
            Self::Challenge(nonce) => (3, nonce.as_bytes()),
            Self::Kept(entry) => (4, entry.as_bytes()),
            Self::Move(commitment) => (5, commitment.as_bytes()),
            Self::Claim(commitment) => (6, commitment.as_bytes()),
        };
        aad.push(purpose);
        aad.extend_from_slice(place);
    }
}

/// Bytes that only the key of their card opens: nonce, ciphertext, tag.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Sealed(pub(crate) Vec<u8>);

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.0.len())
    }
}

/// A card with its key: what seals, and opens again.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    pub(crate) merchant: MerchantId,
    pub(crate) card: CardId,
    pub(crate) key: PersonKey,
}

impl Person {
    pub(crate) fn seal(&self, purpose: Purpose<'_>, plain: &[u8]) -> Sealed {
        let mut nonce = [0; NONCE];
        rand::rng().fill_bytes(&mut nonce);
        self.seal_with(nonce, purpose, plain)
    }

    #[allow(clippy::expect_used, reason = "fails for 256 GiB and more only")]
    fn seal_with(&self, nonce: [u8; NONCE], purpose: Purpose<'_>, plain: &[u8]) -> Sealed {
        let payload = Payload { msg: plain, aad: &self.bound_to(purpose) };
        let sealed = self.cipher().encrypt(&nonce.into(), payload).expect("it is short");
        Sealed([&nonce[..], &sealed].concat())
    }

    /// What was sealed; `None` when it was not with this key, for this card, in this place.
    pub(crate) fn open(&self, purpose: Purpose<'_>, Sealed(sealed): &Sealed) -> Option<Vec<u8>> {
        let (nonce, msg) = sealed.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg, aad: &self.bound_to(purpose) };
        self.cipher().decrypt(&(*nonce).into(), payload).ok()
    }

    fn cipher(&self) -> ChaCha20Poly1305 {
        ChaCha20Poly1305::new(self.key.as_bytes().into())
    }

    fn bound_to(&self, purpose: Purpose<'_>) -> Vec<u8> {
        let mut aad = Vec::with_capacity(96);
        aad.extend_from_slice(LABEL);
        aad.extend_from_slice(self.merchant.as_bytes());
        aad.extend_from_slice(self.card.as_bytes());
        purpose.put(&mut aad);
        aad
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(key: u8, card: u8, merchant: u8) -> Person {
        Person {
            merchant: MerchantId::from_bytes([merchant; 16]),
            card: CardId::from_bytes([card; 16]),
            key: PersonKey::from_bytes([key; 32]),
        }
    }

    #[test]
    fn it_opens_with_its_key_in_its_place_and_nowhere_else() {
        let (ours, entry) = (person(1, 2, 3), Digest::from_bytes([9; 32]));
        let sealed = ours.seal(Purpose::Event(7), b"private");
        assert_eq!(ours.open(Purpose::Event(7), &sealed).unwrap(), b"private");
        for other in [person(0, 2, 3), person(1, 0, 3), person(1, 2, 0)] {
            assert_eq!(other.open(Purpose::Event(7), &sealed), None);
        }
        assert_eq!(ours.open(Purpose::Event(8), &sealed), None);
        let sealed = ours.seal(Purpose::Waiting(&entry), b"private");
        assert_eq!(ours.open(Purpose::Kept(&entry), &sealed), None);
        assert_eq!(ours.open(Purpose::Waiting(&entry), &sealed).unwrap(), b"private");
    }

    #[test]
    fn every_bit_of_it_counts() {
        let ours = person(1, 2, 3);
        let sealed = ours.seal(Purpose::Event(1), b"x");
        for bit in 0..sealed.0.len() * 8 {
            let mut changed = sealed.clone();
            changed.0[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(ours.open(Purpose::Event(1), &changed), None, "bit {bit}");
        }
        for length in 0..sealed.0.len() {
            assert_eq!(ours.open(Purpose::Event(1), &Sealed(sealed.0[..length].to_vec())), None);
        }
    }

    #[test]
    fn nothing_is_sealed_alike_twice() {
        let ours = person(1, 2, 3);
        assert_ne!(ours.seal(Purpose::Event(1), b"x"), ours.seal(Purpose::Event(1), b"x"));
    }

    /// By `cryptography` of Python: `tests/checker/tests/test_sealed.py` opens the same.
    #[test]
    fn another_implementation_opens_it() {
        let sealed = person(1, 2, 3).seal_with([4; NONCE], Purpose::Event(5), b"private");
        let hex: String = sealed.0.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "04040404040404040404040412653cddea9e36e6505656182c6d2f6ba66e2511546836");
    }
}
