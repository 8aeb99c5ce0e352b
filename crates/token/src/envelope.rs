//! The envelope: COSE_Sign1 (RFC 9052) with one fixed template per kind, and the two states of a token.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::cbor::{Reader, Writer};
use crate::{Digest, KeyOnRecord, Kind, MerchantId, P256SigningKey, Reason, SigningKey, text};

/// Header label 1 of every token (RFC 9864): how it was signed, as it says. Which algorithm checks it says the key on record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Ed25519,
    /// ESP256: for the kinds of a holder only.
    P256,
}

impl Algorithm {
    pub(crate) const fn number(self) -> i64 {
        match self {
            Self::Ed25519 => -19,
            Self::P256 => -9,
        }
    }

    /// The algorithm with this number, where a token of `kind` may name it.
    fn from_number(number: i64, kind: Kind) -> Result<Self, Malformed> {
        match number {
            -19 => Ok(Self::Ed25519),
            -9 if kind.is_by_holder() => Ok(Self::P256),
            _ => Err(Malformed::Template),
        }
    }
}

/// Why bytes or a text are no token of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Malformed {
    /// Longer than any token.
    #[error("longer than any code of ours")]
    TooLong,
    /// A character other than 0–9.
    #[error("not only digits")]
    NotDigits,
    /// Not our prefix.
    #[error("not a Tenthcup code")]
    NotOurs,
    /// Nothing after the prefix.
    #[error("nothing after the prefix")]
    Empty,
    /// The last block has a width that no block has.
    #[error("cut short: the last block of digits has no valid width")]
    TailWidth,
    /// A block's value does not fit in its bytes.
    #[error("a block of digits is too large")]
    BlockTooLarge,
    /// A token of another kind.
    #[error("another kind of code")]
    OtherKind,
    /// Not base64url without padding.
    #[error("not base64url without padding")]
    NotBase64,
    /// Not, byte for byte, what its template asks for.
    #[error("not the bytes of its template")]
    Template,
}

impl Malformed {
    /// How the verifier names it.
    pub const fn reason(self) -> Reason {
        match self {
            Self::OtherKind => Reason::WrongKind,
            _ => Reason::Malformed,
        }
    }
}

/// Why a key does not vouch for a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// The key on record may not sign this kind.
    #[error("this key may not sign this kind of token")]
    KindNotAllowed,
    /// The signature is not this key's.
    #[error("the signature is not by the key on record")]
    BadSignature,
}

impl KeyError {
    /// How the verifier names it. A key that may not sign a kind is as good as none: nothing more is told.
    pub const fn reason(self) -> Reason {
        Reason::BadSignature
    }
}

/// What a kind of token says: its fields, and the template that turns them into bytes and back.
pub trait Claims: Sized {
    /// The kind.
    const KIND: Kind;
    /// No token of this kind is longer, in bytes.
    const MAX_BYTES: usize = 2048;

    /// Entries of the protected header: the algorithm, and what [`Claims::write_header`] writes.
    #[doc(hidden)]
    const HEADER_ENTRIES: u64 = 2;

    /// What stands in the protected header behind the algorithm.
    #[doc(hidden)]
    fn write_header(&self, out: &mut Writer);
    #[doc(hidden)]
    fn write_payload(&self, out: &mut Writer);
    #[doc(hidden)]
    fn read(header: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed>;
}

/// The two parts of a token that are signed, encoded.
struct Parts {
    protected: Vec<u8>,
    payload: Vec<u8>,
}

impl Parts {
    fn of<T: Claims>(claims: &T, algorithm: Algorithm) -> Self {
        let (mut protected, mut payload) = (Writer::default(), Writer::default());
        protected.map(T::HEADER_ENTRIES).int(1).int(algorithm.number());
        claims.write_header(&mut protected);
        claims.write_payload(&mut payload);
        Self { protected: protected.finish(), payload: payload.finish() }
    }

    fn with_signature(&self, signature: &[u8; 64]) -> Vec<u8> {
        let mut out = Writer::default();
        out.array(4).bytes(&self.protected).map(0).bytes(&self.payload).bytes(signature);
        out.finish()
    }

    /// The Sig_structure of RFC 9052 §4.4, with the external AAD of `FORMAT.md` §3.
    fn to_be_signed(&self, kind: Kind, merchant: &MerchantId, extra: &[u8]) -> Vec<u8> {
        let aad =
            [b"TENTHCUP/".as_slice(), kind.label().as_bytes(), b"/1\0", merchant.as_bytes(), extra].concat();
        let mut out = Writer::default();
        out.array(4).text("Signature1").bytes(&self.protected).bytes(&aad).bytes(&self.payload);
        out.finish()
    }
}

/// A token that was parsed and is in canonical form. Nothing it says may be believed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unverified<T> {
    claims: T,
    algorithm: Algorithm,
    bytes: Vec<u8>,
    signature: [u8; 64],
}

impl<T: Claims> Unverified<T> {
    /// Parses a token by its template, encodes what was parsed again, and compares.
    ///
    /// # Errors
    /// When the bytes differ anywhere from the one encoding that the template allows.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Malformed> {
        if bytes.len() > T::MAX_BYTES {
            return Err(Malformed::TooLong);
        }
        let mut outer = Reader::new(bytes);
        outer.array(4)?;
        let protected = outer.slice()?;
        outer.map(0)?;
        let payload = outer.slice()?;
        let signature = outer.bytes::<64>()?;
        let mut header = Reader::new(protected);
        header.map(T::HEADER_ENTRIES)?;
        let algorithm = Algorithm::from_number(header.key(1)?.int()?, T::KIND)?;
        let claims = T::read(&mut header, &mut Reader::new(payload))?;
        if Parts::of(&claims, algorithm).with_signature(&signature) != bytes {
            return Err(Malformed::Template);
        }
        Ok(Self { claims, algorithm, bytes: bytes.to_vec(), signature })
    }

    /// Parses the digits of a QR code.
    ///
    /// # Errors
    /// When it is no text of ours, or one of another kind.
    pub fn from_text(digits: &str) -> Result<Self, Malformed> {
        let (kind, bytes) = text::decode(digits)?;
        if Some(kind) != T::KIND.digit() {
            return Err(Malformed::OtherKind);
        }
        Self::from_bytes(&bytes)
    }

    /// Parses base64url without padding, as tokens travel in JSON.
    ///
    /// # Errors
    /// When it is not base64url, or not such a token.
    pub fn from_base64(encoded: &str) -> Result<Self, Malformed> {
        if encoded.len() > (T::MAX_BYTES * 4).div_ceil(3) {
            return Err(Malformed::TooLong);
        }
        let bytes = URL_SAFE_NO_PAD.decode(encoded).map_err(|_| Malformed::NotBase64)?;
        Self::from_bytes(&bytes)
    }

    /// What it says, unchecked: for finding the key on record, and for nothing else.
    pub fn claims_unverified(&self) -> &T {
        &self.claims
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its base64url, as it travels in JSON.
    pub fn to_base64(&self) -> String {
        URL_SAFE_NO_PAD.encode(&self.bytes)
    }

    /// Checks its signature, as its kind, under the merchant of `key`. `extra` is what the kind's row in `FORMAT.md` §4 adds to the AAD,
    /// empty for most.
    ///
    /// # Errors
    /// When the key may not sign this kind, or did not sign this.
    pub fn verify(self, key: &KeyOnRecord, extra: &[u8]) -> Result<Signed<T>, KeyError> {
        if !key.kinds.contains(T::KIND) {
            return Err(KeyError::KindNotAllowed);
        }
        // The key on record says which algorithm checks; a token that names another was not made with that key.
        let message = Parts::of(&self.claims, self.algorithm).to_be_signed(T::KIND, &key.merchant, extra);
        if key.key.algorithm() != self.algorithm || !key.key.accepts(&message, &self.signature) {
            return Err(KeyError::BadSignature);
        }
        Ok(Signed { claims: self.claims, bytes: self.bytes, merchant: key.merchant })
    }
}

/// A token whose signature is right: made by [`Unverified::verify`] or by signing it oneself, and in no other way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed<T> {
    claims: T,
    bytes: Vec<u8>,
    merchant: MerchantId,
}

impl<T: Claims> Signed<T> {
    /// What it says.
    pub fn claims(&self) -> &T {
        &self.claims
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The merchant under which it was signed.
    pub fn merchant(&self) -> &MerchantId {
        &self.merchant
    }

    /// The SHA-256 of its bytes.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.bytes)
    }

    /// Its digits for a QR code; `None` for a kind that is never in one.
    pub fn text(&self) -> Option<String> {
        T::KIND.digit().map(|digit| text::encode(digit, &self.bytes))
    }

    /// Its bytes in base64url without padding, as tokens travel in JSON.
    pub fn to_base64(&self) -> String {
        URL_SAFE_NO_PAD.encode(&self.bytes)
    }
}

impl SigningKey {
    /// Signs `claims` as their kind, under `merchant`. `extra` as in [`Unverified::verify`].
    pub fn sign<T: Claims>(&self, claims: T, merchant: &MerchantId, extra: &[u8]) -> Signed<T> {
        signed(claims, Algorithm::Ed25519, merchant, extra, |message| self.sign_bytes(message))
    }
}

/// What a holder's key signs.
pub trait ByHolder: Claims {}

impl P256SigningKey {
    /// Signs `claims` as their kind, under `merchant`. `extra` as in [`Unverified::verify`].
    pub fn sign<T: ByHolder>(&self, claims: T, merchant: &MerchantId, extra: &[u8]) -> Signed<T> {
        signed(claims, Algorithm::P256, merchant, extra, |message| self.sign_bytes(message))
    }
}

fn signed<T: Claims>(
    claims: T,
    algorithm: Algorithm,
    merchant: &MerchantId,
    extra: &[u8],
    sign: impl FnOnce(&[u8]) -> [u8; 64],
) -> Signed<T> {
    let parts = Parts::of(&claims, algorithm);
    let signature = sign(&parts.to_be_signed(T::KIND, merchant, extra));
    Signed { bytes: parts.with_signature(&signature), claims, merchant: *merchant }
}
