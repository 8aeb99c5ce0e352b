//! Ids: 16 random bytes each, a type of its own for each thing, so that a store is never passed for a card.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::Rng;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text that is no id: 22 characters of base64url without padding are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an id is {expected} characters of base64url without padding")]
pub struct ParseIdError {
    expected: usize,
}

/// Reads exactly `N` bytes of base64url without padding.
pub(crate) fn parse_base64url<const N: usize>(text: &str) -> Result<[u8; N], ParseIdError> {
    let wrong = ParseIdError { expected: (N * 4).div_ceil(3) };
    let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| wrong)?;
    bytes.try_into().map_err(|_| wrong)
}

macro_rules! bytes_type {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $len]);

        impl $name {
            /// The id with these bytes.
            pub const fn from_bytes(bytes: [u8; $len]) -> Self {
                Self(bytes)
            }

            /// Its bytes.
            pub const fn as_bytes(&self) -> &[u8; $len] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl FromStr for $name {
            type Err = ParseIdError;

            fn from_str(text: &str) -> Result<Self, ParseIdError> {
                parse_base64url(text).map(Self)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
            }
        }
    };
}
pub(crate) use bytes_type;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        bytes_type!($(#[$doc])* $name, 16);

        impl $name {
            /// Sixteen zero bytes: stands for "none" where a format has a fixed place for an id.
            pub const NONE: Self = Self([0; 16]);

            /// A new id from 16 random bytes of `rng`.
            pub fn random(rng: &mut impl Rng) -> Self {
                let mut bytes = [0; 16];
                rng.fill_bytes(&mut bytes);
                Self(bytes)
            }
        }
    };
}

id!(/// A business that runs programs.
    MerchantId);
id!(/// One place of a merchant.
    StoreId);
id!(/// A person who works the counter.
    StaffId);
id!(/// An enrolled scanner with a key of its own.
    DeviceId);
id!(/// The rules that a card follows.
    ProgramId);
id!(/// One holder's progress in one program. Knowing it gives nothing.
    CardId);
id!(/// One reward that a card earned.
    RewardId);
id!(/// A single-use invitation.
    InviteId);
id!(/// A reward to be redeemed by whoever brings the voucher.
    VoucherId);
id!(/// A key by which a merchant's other system calls.
    ApiKeyId);
id!(/// A punch to be claimed by whoever has the receipt.
    CouponId);

bytes_type!(
    /// A key id: the first 4 bytes of the SHA-256 of the public key. Unique within a merchant.
    Kid,
    4
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_survives_text_and_json() {
        let id = CardId::from_bytes(*b"0123456789abcdef");
        assert_eq!(id.to_string().len(), 22);
        assert_eq!(id.to_string().parse(), Ok(id));
        let json = serde_json::to_string(&id).unwrap();
        assert_eq!(serde_json::from_str::<CardId>(&json).unwrap(), id);
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in [
            "",
            "AAAA",
            "AAAAAAAAAAAAAAAAAAAAAA==",
            "AAAAAAAAAAAAAAAAAAAAA!",
            "AAAAAAAAAAAAAAAAAAAAAAA",
            "AAAAAAAAAAAAAAAAAAAAAB",
        ] {
            let error = text.parse::<CardId>().unwrap_err().to_string();
            assert_eq!(error, "an id is 22 characters of base64url without padding", "{text:?}");
        }
    }
}
