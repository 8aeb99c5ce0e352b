//! LOGIN, CLAIM and ENROL: proofs that somebody holds a key.

use std::fmt;

use crate::cbor::{Reader, Writer};
use crate::envelope::ByHolder;
use crate::{CardId, Claims, Digest, HolderKey, Kind, Malformed, ProgramId, PublicKey, Timestamp};

use super::{read_holder_key, read_key, read_kid, write_kid};

/// The origin of the page that signs, as `https://shop.example` (RFC 6454 §6.2): 1 to 255 bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    /// The origin itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Origin {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        if (1..=255).contains(&text.len()) { Ok(Self(text)) } else { Err(Malformed::Template) }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// "This is me, at this server": by a holder for a card, or by a device for itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Login {
    /// The 16 bytes of the card's or the device's id.
    pub subject: [u8; 16],
    /// The server's nonce.
    pub nonce: [u8; 16],
    /// Where the page that signs came from.
    pub origin: Origin,
    /// When.
    pub iat: Timestamp,
}

impl Claims for Login {
    const KIND: Kind = Kind::Login;

    fn write_header(&self, out: &mut Writer) {
        write_kid(out, &self.subject);
    }

    fn write_payload(&self, out: &mut Writer) {
        out.map(3).int(1).bytes(&self.nonce).int(2).text(self.origin.as_str()).int(3).time(self.iat);
    }

    fn read(header: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let subject = read_kid(header)?;
        payload.map(3)?;
        let nonce = payload.key(1)?.bytes()?;
        let origin = Origin::try_from(payload.key(2)?.text()?.to_owned())?;
        let iat = payload.key(3)?.time()?;
        Ok(Self { subject, nonce, origin, iat })
    }
}

macro_rules! proof_of_a_new_key {
    ($(#[$doc:meta])* $name:ident, $key:ty, $read_key:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name {
            /// The hash of what is asked for: an invite, a join link, a claim code, an enrolment link.
            pub subject: Digest,
            /// The new key, with which this is signed.
            pub key: $key,
            /// When.
            pub iat: Timestamp,
            /// Where the page that signs came from.
            pub origin: Origin,
        }

        impl Claims for $name {
            const KIND: Kind = Kind::$name;
            const HEADER_ENTRIES: u64 = 1;

            fn write_header(&self, _: &mut Writer) {}

            fn write_payload(&self, out: &mut Writer) {
                out.map(4).int(1).bytes(self.subject.as_bytes()).int(2).bytes(self.key.as_bytes());
                out.int(3).time(self.iat).int(4).text(self.origin.as_str());
            }

            fn read(_: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
                payload.map(4)?;
                let subject = Digest::from_bytes(payload.key(1)?.bytes()?);
                let key = $read_key(payload.key(2)?)?;
                let iat = payload.key(3)?.time()?;
                let origin = Origin::try_from(payload.key(4)?.text()?.to_owned())?;
                Ok(Self { subject, key, iat, origin })
            }
        }
    };
}

proof_of_a_new_key!(/// "Make a card for this key."
    Claim, HolderKey, read_holder_key);
proof_of_a_new_key!(/// "Enrol this device." Signed under [`crate::MerchantId::NONE`].
    Enrol, PublicKey, read_key);

impl ByHolder for Login {}
impl ByHolder for Claim {}

/// The subject of a CLAIM on a program's public join link.
pub fn join_subject(program: &ProgramId) -> Digest {
    Digest::of_parts(&[b"TENTHCUP/JOIN/1\0", program.as_bytes()])
}

/// The subject of a CLAIM by which the holder of a card has themselves erased.
pub fn erase_subject(card: &CardId) -> Digest {
    Digest::of_parts(&[b"TENTHCUP/ERASE/1\0", card.as_bytes()])
}

/// The subject of a CLAIM by a claim code, which a counter hands out to move a card to a phone: the hash of its secret.
pub fn claim_code_subject(secret: &[u8; 16]) -> Digest {
    Digest::of_parts(&[b"TENTHCUP/CLAIM-CODE/1\0", secret])
}

/// The subject of a CLAIM by the recovery code of a card: the hash of its secret.
pub fn recovery_subject(secret: &[u8; 16]) -> Digest {
    Digest::of_parts(&[b"TENTHCUP/RECOVERY/1\0", secret])
}

/// What stands on record, and in an ENTRY, for a claim code or a recovery code: a hash of the subject. Whoever reads it there can make no
/// claim of it; and it has a label of its own, so that no subject of another sort is one.
pub fn claim_commitment(subject: &Digest) -> Digest {
    Digest::of_parts(&[b"TENTHCUP/COMMITMENT/1\0", subject.as_bytes()])
}

/// The subject of an ENROL: the hash of the secret in the enrolment link.
pub fn enrolment_subject(secret: &[u8; 16]) -> Digest {
    Digest::of_parts(&[b"TENTHCUP/ENROL-LINK/1\0", secret])
}

/// The six digits that device and console both show, so that a person can see that it is the same device.
pub fn enrolment_digits(key: &PublicKey, subject: &Digest) -> String {
    let digest = Digest::of_parts(&[b"TENTHCUP/ENROL-DIGITS/1\0", key.as_bytes(), subject.as_bytes()]);
    let [a, b, c, d, ..] = *digest.as_bytes();
    format!("{:06}", u32::from_be_bytes([a, b, c, d]) % 1_000_000)
}
