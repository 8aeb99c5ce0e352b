//! Secrets that are carried by links, cookies and bearer headers. The server keeps only their hashes.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::Rng;
use tenthcup_token::Digest;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// 32 random bytes that prove something to whoever issued them. As text: 43 characters of base64url.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Secret([u8; 32]);

impl Secret {
    /// A new one.
    pub fn random(rng: &mut impl Rng) -> Self {
        let mut bytes = [0; 32];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// The secret with this text; `None` for what cannot be one.
    pub fn from_text(text: &str) -> Option<Self> {
        URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
    }

    /// Its text: for the one who is to have it, and nowhere else.
    pub fn expose(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// What is kept instead of it. It has 256 random bits, so a plain hash is enough.
    pub fn digest(&self) -> Digest {
        Digest::of_parts(&[b"TENTHCUP/SECRET/1\0", &self.0])
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}
