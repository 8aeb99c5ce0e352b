//! A holder's key: Ed25519, or P-256 (FIPS 186-5) where the browser cannot keep an Ed25519 key.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::{Signer as _, Verifier as _};
use p256::ecdsa::{Signature, SigningKey as EcdsaKey, VerifyingKey};
use rand::Rng;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use crate::envelope::Algorithm;
use crate::id::parse_base64url;
use crate::{BadKey, Digest, PublicKey};

/// The public key of a card's holder. As JSON it is a JWK (RFC 8037; RFC 7518 §6.2 for P-256).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HolderKey {
    /// Ed25519.
    Ed25519(PublicKey),
    /// P-256.
    P256(P256Key),
}

impl HolderKey {
    /// The key with these bytes: 32 of an Ed25519 key, or x and y of a point of P-256, 32 bytes each.
    ///
    /// # Errors
    /// When they are of another length, or no key that can be trusted.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BadKey> {
        if let Ok(bytes) = <&[u8; 32]>::try_from(bytes) {
            PublicKey::from_bytes(bytes).map(Self::Ed25519)
        } else {
            P256Key::from_bytes(bytes.try_into().map_err(|_| BadKey)?).map(Self::P256)
        }
    }

    /// Its 32 or 64 bytes.
    pub fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Ed25519(key) => key.as_bytes(),
            Self::P256(key) => key.as_bytes(),
        }
    }

    /// What people compare: the first 10 bytes of the SHA-256 of its bytes, in hexadecimal.
    pub fn fingerprint(&self) -> String {
        Digest::of(self.as_bytes()).fingerprint()
    }

    /// Thirty-two bytes that stand for it where a place of fixed size is needed: an Ed25519 key itself, or the SHA-256 of x and y.
    pub fn lookup(&self) -> [u8; 32] {
        match self {
            Self::Ed25519(key) => *key.as_bytes(),
            Self::P256(key) => *Digest::of(key.as_bytes()).as_bytes(),
        }
    }

    pub(crate) fn algorithm(&self) -> Algorithm {
        match self {
            Self::Ed25519(_) => Algorithm::Ed25519,
            Self::P256(_) => Algorithm::P256,
        }
    }

    pub(crate) fn accepts(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        match self {
            Self::Ed25519(key) => key.accepts(message, signature),
            Self::P256(key) => key.accepts(message, signature),
        }
    }
}

impl From<PublicKey> for HolderKey {
    fn from(key: PublicKey) -> Self {
        Self::Ed25519(key)
    }
}

/// A P-256 public key: a point that was checked to be on the curve.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct P256Key {
    key: VerifyingKey,
    bytes: [u8; 64],
}

impl P256Key {
    /// The key with this x and y, 32 bytes each.
    ///
    /// # Errors
    /// When they are no point of the curve.
    pub fn from_bytes(bytes: &[u8; 64]) -> Result<Self, BadKey> {
        let mut uncompressed = [4; 65];
        uncompressed.iter_mut().skip(1).zip(bytes).for_each(|(place, byte)| *place = *byte);
        let key = VerifyingKey::from_sec1_bytes(&uncompressed).map_err(|_| BadKey)?;
        Ok(Self { key, bytes: *bytes })
    }

    /// x and y.
    pub fn as_bytes(&self) -> &[u8; 64] {
        &self.bytes
    }

    /// x and y apart.
    pub fn coordinates(&self) -> ([u8; 32], [u8; 32]) {
        let (mut x, mut y) = ([0; 32], [0; 32]);
        x.iter_mut().chain(&mut y).zip(self.bytes).for_each(|(place, byte)| *place = byte);
        (x, y)
    }

    /// Whether `signature` (r, then s) is this key's over `message`. Of the two values of s that fit, only the lower one is taken: a
    /// signature has one form.
    fn accepts(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        let Ok(signature) = Signature::from_slice(signature) else { return false };
        signature.normalize_s() == signature && self.key.verify(message, &signature).is_ok()
    }
}

impl fmt::Debug for P256Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "P256Key({})", Digest::of(&self.bytes))
    }
}

/// A P-256 private key, for programs that act as a holder. Its memory is wiped when dropped, and it never prints.
pub struct P256SigningKey(EcdsaKey);

impl P256SigningKey {
    /// A new key from random bytes of `rng`.
    pub fn generate(rng: &mut impl Rng) -> Self {
        loop {
            let mut seed = Zeroizing::new([0; 32]);
            rng.fill_bytes(seed.as_mut());
            // One in 2^32 draws is no key: not below the order of the group.
            if let Ok(key) = Self::from_seed(&seed) {
                return key;
            }
        }
    }

    /// The key with this private scalar, big-endian.
    ///
    /// # Errors
    /// When it is 0, or not below the order of the group.
    pub fn from_seed(seed: &[u8; 32]) -> Result<Self, BadKey> {
        EcdsaKey::from_slice(seed).map(Self).map_err(|_| BadKey)
    }

    /// Its public half.
    pub fn public(&self) -> P256Key {
        let key = *self.0.verifying_key();
        let point = key.to_sec1_point(false);
        let mut bytes = [0; 64];
        bytes.iter_mut().zip(point.as_bytes().iter().skip(1)).for_each(|(place, byte)| *place = *byte);
        P256Key { key, bytes }
    }

    /// RFC 6979, with the lower s.
    pub(crate) fn sign_bytes(&self, message: &[u8]) -> [u8; 64] {
        let signature: Signature = self.0.sign(message);
        signature.normalize_s().to_bytes().into()
    }
}

impl fmt::Debug for P256SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "P256SigningKey(of {:?})", self.public())
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EcJwk {
    kty: String,
    crv: String,
    x: String,
    y: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum AnyJwk {
    Ec(EcJwk),
    Okp(PublicKey),
}

impl Serialize for HolderKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ed25519(key) => key.serialize(serializer),
            Self::P256(key) => {
                let (x, y) = key.coordinates();
                let (x, y) = (URL_SAFE_NO_PAD.encode(x), URL_SAFE_NO_PAD.encode(y));
                EcJwk { kty: "EC".into(), crv: "P-256".into(), x, y }.serialize(serializer)
            }
        }
    }
}

impl<'de> Deserialize<'de> for HolderKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match AnyJwk::deserialize(deserializer)? {
            AnyJwk::Okp(key) => Ok(Self::Ed25519(key)),
            AnyJwk::Ec(jwk) if jwk.kty == "EC" && jwk.crv == "P-256" => {
                let (x, y) = (parse_base64url::<32>(&jwk.x), parse_base64url::<32>(&jwk.y));
                let bytes = [x.map_err(D::Error::custom)?, y.map_err(D::Error::custom)?].concat();
                Self::from_bytes(&bytes).map_err(D::Error::custom)
            }
            AnyJwk::Ec(_) => Err(D::Error::custom("a key of another type than EC, P-256")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The key of RFC 6979 A.2.5.
    fn key() -> P256SigningKey {
        let hex = "c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721";
        let bytes: Vec<u8> =
            (0..64).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect();
        P256SigningKey::from_seed(&bytes.try_into().unwrap()).unwrap()
    }

    #[test]
    fn the_lower_s_is_taken_and_the_higher_is_not() {
        let signature = key().sign_bytes(b"sample");
        assert!(key().public().accepts(b"sample", &signature));
        assert!(!key().public().accepts(b"other", &signature));
        let low = Signature::from_slice(&signature).unwrap();
        let high = Signature::from_scalars(low.r().to_bytes(), (-*low.s()).to_bytes()).unwrap();
        assert!(key().public().key.verify(b"sample", &high).is_ok(), "the library takes it");
        assert!(!key().public().accepts(b"sample", &high.to_bytes().into()));
    }

    #[test]
    fn what_is_not_on_the_curve_is_no_key() {
        let mut bytes = *key().public().as_bytes();
        assert!(HolderKey::from_bytes(&bytes).is_ok());
        bytes[63] ^= 1;
        assert!(HolderKey::from_bytes(&bytes).is_err());
        assert!(HolderKey::from_bytes(&[0; 64]).is_err());
        assert!(HolderKey::from_bytes(&[2; 33]).is_err(), "compressed points are not taken");
        assert!(P256SigningKey::from_seed(&[0; 32]).is_err());
    }

    #[test]
    fn a_key_is_known_by_its_bytes_and_by_their_hash() {
        let key = key().public();
        let (x, y) = key.coordinates();
        assert_eq!(
            (x[..4].to_vec(), y[..4].to_vec()),
            (vec![0x60, 0xfe, 0xd4, 0xba], vec![0x79, 3, 0xfe, 0x10])
        );
        assert_eq!([x, y].concat(), key.as_bytes());
        let holder = HolderKey::P256(key);
        assert_eq!(holder.as_bytes(), key.as_bytes());
        assert_eq!(holder.fingerprint(), "d6c23e2744a840cb3a5a");
        assert_eq!(holder.lookup()[..4], [0xd6, 0xc2, 0x3e, 0x27]);
        let key = crate::SigningKey::from_seed(&[12; 32]).public();
        let holder = HolderKey::from(key);
        assert_eq!((holder.as_bytes(), holder.lookup()), (key.as_bytes().as_slice(), *key.as_bytes()));
        assert_eq!(holder.fingerprint(), "ed23d853125a3acff278");
        assert_eq!(holder.fingerprint(), key.fingerprint());
    }

    #[test]
    fn both_types_survive_as_jwk() {
        let keys = [HolderKey::P256(key().public()), crate::SigningKey::from_seed(&[7; 32]).public().into()];
        for key in keys {
            let json = serde_json::to_string(&key).unwrap();
            assert_eq!(serde_json::from_str::<HolderKey>(&json).unwrap(), key);
            let another_curve = json.replace("P-256", "P-384").replace("Ed25519", "Ed448");
            assert!(serde_json::from_str::<HolderKey>(&another_curve).is_err());
            let another_type = json.replace("EC", "RSA").replace("OKP", "RSA");
            assert!(serde_json::from_str::<HolderKey>(&another_type).is_err());
        }
        assert!(!format!("{:?}", key()).contains("201, 175"));
    }
}
