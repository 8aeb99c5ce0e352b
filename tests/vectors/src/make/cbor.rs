//! Tokens put together by hand, so that each part can be put wrong while the signature over it is right.

use ed25519_dalek::hazmat::{ExpandedSecretKey, raw_sign};
use ed25519_dalek::{Sha512, Signer as _};
use tenthcup_token::{Kind, SigningKey};

use super::world::MERCHANT;

/// The head of an item: major type and argument, as short as it can be.
pub(super) fn head(major: u8, value: u64) -> Vec<u8> {
    let first = major << 5;
    let bytes = value.to_be_bytes();
    let (long, width) = match value {
        0..24 => return vec![first | bytes[7]],
        24..0x100 => (24, 1),
        0x100..0x1_0000 => (25, 2),
        0x1_0000..0x1_0000_0000 => (26, 4),
        _ => (27, 8),
    };
    let mut out = vec![first | long];
    out.extend(bytes.iter().skip(8 - width));
    out
}

pub(super) fn bstr(bytes: &[u8]) -> Vec<u8> {
    [head(2, bytes.len() as u64), bytes.to_vec()].concat()
}

/// The parts of a token, encoded, before they are signed.
#[derive(Clone)]
pub(super) struct Parts {
    pub(super) protected: Vec<u8>,
    pub(super) unprotected: Vec<u8>,
    pub(super) payload: Vec<u8>,
}

impl Parts {
    /// The parts that a token of ours was made of.
    pub(super) fn of(token: &[u8]) -> Self {
        let (protected, rest) = split_bstr(token.get(1..).unwrap_or_default());
        let (payload, _) = split_bstr(rest.get(1..).unwrap_or_default());
        Self { protected: protected.to_vec(), unprotected: vec![0xa0], payload: payload.to_vec() }
    }

    pub(super) fn protected(&self, protected: Vec<u8>) -> Self {
        Self { protected, ..self.clone() }
    }

    pub(super) fn payload(&self, payload: Vec<u8>) -> Self {
        Self { payload, ..self.clone() }
    }

    /// What `key` signs for these parts as `kind`.
    fn to_be_signed(&self, kind: Kind, extra: &[u8]) -> Vec<u8> {
        let aad =
            [b"TENTHCUP/".as_slice(), kind.label().as_bytes(), b"/1\0", MERCHANT.as_bytes(), extra].concat();
        let context = [&[0x6a], b"Signature1".as_slice()].concat();
        [vec![0x84], context, bstr(&self.protected), bstr(&aad), bstr(&self.payload)].concat()
    }

    pub(super) fn signature(&self, kind: Kind, key: &SigningKey) -> [u8; 64] {
        ed25519_dalek::SigningKey::from_bytes(&key.seed()).sign(&self.to_be_signed(kind, &[])).to_bytes()
    }

    /// Another signature by the same key over the same parts, just as good: only who holds the key can draw R otherwise.
    pub(super) fn other_signature(&self, kind: Kind, key: &SigningKey) -> [u8; 64] {
        let mut drawn_otherwise = ExpandedSecretKey::from(&*key.seed());
        drawn_otherwise.hash_prefix = [0x5a; 32];
        let public = ed25519_dalek::SigningKey::from_bytes(&key.seed()).verifying_key();
        raw_sign::<Sha512>(&drawn_otherwise, &self.to_be_signed(kind, &[]), &public).to_bytes()
    }

    pub(super) fn with_signature(&self, signature: &[u8]) -> Vec<u8> {
        [vec![0x84], bstr(&self.protected), self.unprotected.clone(), bstr(&self.payload), bstr(signature)]
            .concat()
    }

    /// The token that `key` makes of these parts as `kind`, under [`MERCHANT`].
    pub(super) fn sign(&self, kind: Kind, key: &SigningKey) -> Vec<u8> {
        self.with_signature(&self.signature(kind, key))
    }
}

/// The content of a byte string of at most 65,535 bytes, and what follows it.
fn split_bstr(bytes: &[u8]) -> (&[u8], &[u8]) {
    let (skip, len) = match bytes {
        [short @ 0x40..=0x57, ..] => (1, usize::from(*short - 0x40)),
        [0x58, len, ..] => (2, usize::from(*len)),
        [0x59, high, low, ..] => (3, usize::from(u16::from_be_bytes([*high, *low]))),
        _ => (0, 0),
    };
    bytes.get(skip..).and_then(|rest| rest.split_at_checked(len)).unwrap_or_default()
}

/// The bytes with the first place of `find` replaced; none when there is no such place.
pub(super) fn replaced(bytes: &[u8], find: &[u8], with: &[u8]) -> Vec<u8> {
    let Some(at) = bytes.windows(find.len()).position(|window| window == find) else { return Vec::new() };
    let (before, rest) = bytes.split_at(at);
    [before, with, rest.get(find.len()..).unwrap_or_default()].concat()
}
