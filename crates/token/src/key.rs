//! Keys: Ed25519 (RFC 8032), strictly; and the record that says what a key may sign.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signature, Signer as _};
use rand::Rng;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use crate::id::parse_base64url;
use crate::{Digest, HolderKey, Kid, Kinds, MerchantId, Timestamp};

/// A public key that must not be used: not a point, of small order, or not in canonical form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an Ed25519 public key that can be trusted")]
pub struct BadKey;

/// An Ed25519 public key, parsed and found sound. As JSON it is a JWK (RFC 8037).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(ed25519_dalek::VerifyingKey);

impl PublicKey {
    /// The key with these 32 bytes.
    ///
    /// # Errors
    /// When they are no point, a point of small order (which would accept a signature over any message), or not canonical.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, BadKey> {
        let key = ed25519_dalek::VerifyingKey::from_bytes(bytes).map_err(|_| BadKey)?;
        if key.is_weak() || !is_canonical(bytes) { Err(BadKey) } else { Ok(Self(key)) }
    }

    /// Its 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// Its key id: the first 4 bytes of its SHA-256.
    pub fn kid(&self) -> Kid {
        let [a, b, c, d, ..] = *Digest::of(self.as_bytes()).as_bytes();
        Kid::from_bytes([a, b, c, d])
    }

    /// What people and devices compare: the first 10 bytes of its SHA-256, in hexadecimal.
    pub fn fingerprint(&self) -> String {
        Digest::of(self.as_bytes()).fingerprint()
    }

    /// Whether `signature` is this key's over a file ([`SigningKey::sign_file`]).
    pub fn signed_file(&self, what: &str, digest: &Digest, signature: &[u8; 64]) -> bool {
        self.accepts(&file_message(what, digest), signature)
    }

    /// Whether `signature` is this key's over `message`, by the strict rules.
    pub(crate) fn accepts(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        let signature = Signature::from_bytes(signature);
        is_canonical(signature.r_bytes()) && self.0.verify_strict(message, &signature).is_ok()
    }
}

fn file_message(what: &str, digest: &Digest) -> Vec<u8> {
    [b"TENTHCUP/", what.as_bytes(), b"/1\0", digest.as_bytes()].concat()
}

/// Whether the y of an encoded point is below 2^255 − 19. The library compares points, so it would take either encoding of one.
fn is_canonical(point: &[u8; 32]) -> bool {
    let [low, middle @ .., high] = point;
    !(*low >= 0xed && middle.iter().all(|byte| *byte == 0xff) && high & 0x7f == 0x7f)
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({})", self.fingerprint())
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Jwk {
    kty: String,
    crv: String,
    x: String,
}

impl Serialize for PublicKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Jwk { kty: "OKP".into(), crv: "Ed25519".into(), x: URL_SAFE_NO_PAD.encode(self.as_bytes()) }
            .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let jwk = Jwk::deserialize(deserializer)?;
        if jwk.kty != "OKP" || jwk.crv != "Ed25519" {
            return Err(D::Error::custom("a key of another type than OKP, Ed25519"));
        }
        let bytes = parse_base64url(&jwk.x).map_err(D::Error::custom)?;
        Self::from_bytes(&bytes).map_err(D::Error::custom)
    }
}

/// An Ed25519 private key. Its memory is wiped when dropped, and it never prints.
pub struct SigningKey(pub(crate) ed25519_dalek::SigningKey);

impl SigningKey {
    /// A new key from 32 random bytes of `rng`.
    pub fn generate(rng: &mut impl Rng) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(seed.as_mut());
        Self::from_seed(&seed)
    }

    /// The key with this seed (RFC 8032's private key; `d` of RFC 8037).
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// Its seed, for storing it.
    pub fn seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// Its public half.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    /// Signs a file that is no token, by its SHA-256: "TENTHCUP/", what it is, "/1", a zero byte, the digest. No token is signed as that: what
    /// is signed of a token begins with a CBOR array.
    pub fn sign_file(&self, what: &str, digest: &Digest) -> [u8; 64] {
        self.sign_bytes(&file_message(what, digest))
    }

    pub(crate) fn sign_bytes(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey(of {:?})", self.public())
    }
}

/// A public key and what is known of it: whose it is, which kinds it may sign, and when it is to be believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyOnRecord {
    pub(crate) merchant: MerchantId,
    pub(crate) key: HolderKey,
    pub(crate) kinds: Kinds,
    pub(crate) not_before: Timestamp,
    pub(crate) not_after: Timestamp,
    pub(crate) revoked: bool,
}

impl KeyOnRecord {
    /// The key of a holder of a card of `merchant`.
    pub fn holder(merchant: MerchantId, key: impl Into<HolderKey>) -> Self {
        Self::always(merchant, key.into(), Kinds::HOLDER)
    }

    /// The key of a device of `merchant`; of [`MerchantId::NONE`] while it enrols.
    pub fn device(merchant: MerchantId, key: PublicKey) -> Self {
        Self::always(merchant, key.into(), Kinds::DEVICE)
    }

    /// A pinned root key.
    pub fn root(key: PublicKey) -> Self {
        Self::always(MerchantId::NONE, key.into(), Kinds::ROOT)
    }

    fn always(merchant: MerchantId, key: HolderKey, kinds: Kinds) -> Self {
        let (not_before, not_after) = (Timestamp::from_secs(0), Timestamp::from_secs(u32::MAX));
        Self { merchant, key, kinds, not_before, not_after, revoked: false }
    }

    /// Whose key it is.
    pub fn merchant(&self) -> &MerchantId {
        &self.merchant
    }

    /// The key itself.
    pub fn key(&self) -> &HolderKey {
        &self.key
    }

    /// What it may sign.
    pub fn kinds(&self) -> Kinds {
        self.kinds
    }

    /// Whether it is to be believed at `now`: not revoked, and within its validity. A revoked key is not believed whatever time a token
    /// names, because thieves backdate.
    pub fn is_valid(&self, now: Timestamp) -> bool {
        !self.revoked && self.not_before <= now && now <= self.not_after
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_signed_as_what_it_is() {
        let key = SigningKey::from_seed(&[1; 32]);
        let (digest, other) = (Digest::of(b"a file"), Digest::of(b"another"));
        let signature = key.sign_file("BACKUP", &digest);
        assert!(key.public().signed_file("BACKUP", &digest, &signature));
        assert!(!key.public().signed_file("BACKUP", &other, &signature));
        assert!(!key.public().signed_file("LOG", &digest, &signature));
        let stranger = SigningKey::from_seed(&[2; 32]);
        assert!(!stranger.public().signed_file("BACKUP", &digest, &signature));
    }

    #[test]
    fn small_order_and_non_canonical_points_are_no_keys() {
        // The eight points of small order, then y = p and p + 1, which encode 0 and 1 again, then p + 4.
        let hex = [
            "0100000000000000000000000000000000000000000000000000000000000000",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "0000000000000000000000000000000000000000000000000000000000000080",
            "0000000000000000000000000000000000000000000000000000000000000000",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "f1ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        ];
        for text in hex {
            let bytes: Vec<u8> =
                (0..64).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect();
            assert!(PublicKey::from_bytes(&bytes.try_into().unwrap()).is_err(), "{text} was taken");
        }
    }

    #[test]
    fn canonical_is_what_lies_below_the_prime() {
        let point = |low, middle, high| {
            let mut bytes = [0xff; 32];
            (bytes[0], bytes[7], bytes[31]) = (low, middle, high);
            is_canonical(&bytes)
        };
        for sign in [0, 0x80] {
            assert!(!point(0xed, 0xff, 0x7f | sign), "the prime itself");
            assert!(!point(0xff, 0xff, 0x7f | sign));
            assert!(point(0xec, 0xff, 0x7f | sign));
            assert!(point(0xff, 0xfe, 0x7f | sign));
            assert!(point(0xff, 0xff, 0x7e | sign));
        }
    }

    #[test]
    fn a_key_survives_as_jwk_and_does_not_print_its_secret() {
        let key = SigningKey::from_seed(&[7; 32]);
        let json = serde_json::to_string(&key.public()).unwrap();
        assert_eq!(serde_json::from_str::<PublicKey>(&json).unwrap(), key.public());
        assert!(!format!("{key:?}").contains("7, 7"));
        assert_eq!(*key.seed(), [7; 32]);
        assert!(serde_json::from_str::<PublicKey>(&json.replace("OKP", "EC")).is_err());
        assert!(serde_json::from_str::<PublicKey>(&json.replace("Ed25519", "X25519")).is_err());
    }
}
