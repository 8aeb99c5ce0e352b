//! SHA-256 (FIPS 180-4) of something.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};

use crate::id::{ParseIdError, bytes_type, parse_base64url};

bytes_type!(
    /// A SHA-256 digest. As text: 43 characters of base64url.
    Digest,
    32
);

/// A digest that is made of pieces, for what does not fit in memory.
#[derive(Debug, Clone, Default)]
pub struct Hasher(Sha256);

impl Hasher {
    /// Adds a piece.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest of all pieces, laid end to end.
    pub fn finish(self) -> Digest {
        Digest(self.0.finalize().into())
    }
}

impl Digest {
    /// Thirty-two zero bytes: the "previous" of whatever is the first of its chain.
    pub const ZERO: Self = Self([0; 32]);

    /// The digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Its first 10 bytes in hexadecimal: what people compare.
    pub(crate) fn fingerprint(&self) -> String {
        self.as_bytes().iter().take(10).map(|byte| format!("{byte:02x}")).collect()
    }

    /// The digest of `parts` laid end to end.
    pub fn of_parts(parts: &[&[u8]]) -> Self {
        let mut hasher = Sha256::new();
        for part in parts {
            hasher.update(part);
        }
        Self(hasher.finalize().into())
    }
}
