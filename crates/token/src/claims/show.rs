//! SHOW, SHOW-CARD and REDEEM: what the holder's key signs at the counter.

use crate::cbor::{Reader, Writer};
use crate::envelope::ByHolder;
use crate::{Card, CardId, ChallengeNonce, Claims, Kind, Malformed, Timestamp, Unverified};

use super::{read_kid, write_kid};

/// What makes one showing different from every other of the same card: a counter that only rises, and 8 random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cti {
    /// Raised by one for each showing; starts anew with each holder key.
    pub counter: u32,
    /// Random.
    pub random: [u8; 8],
}

impl Cti {
    /// counter, big-endian, then random.
    pub fn to_bytes(self) -> [u8; 12] {
        let mut bytes = [0; 12];
        let (counter, random) = bytes.split_at_mut(4);
        counter.copy_from_slice(&self.counter.to_be_bytes());
        random.copy_from_slice(&self.random);
        bytes
    }

    /// As [`Cti::to_bytes`] wrote it.
    pub const fn from_bytes(bytes: [u8; 12]) -> Self {
        let [a, b, c, d, random @ ..] = bytes;
        Self { counter: u32::from_be_bytes([a, b, c, d]), random }
    }
}

/// "I hold this card, now."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Show {
    /// The card.
    pub card: CardId,
    /// When the holder's phone drew it.
    pub iat: Timestamp,
    /// The nonce.
    pub cti: Cti,
}

impl Claims for Show {
    const KIND: Kind = Kind::Show;

    fn write_header(&self, out: &mut Writer) {
        write_kid(out, self.card.as_bytes());
    }

    fn write_payload(&self, out: &mut Writer) {
        out.map(2).int(6).time(self.iat).int(7).bytes(&self.cti.to_bytes());
    }

    fn read(header: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let card = CardId::from_bytes(read_kid(header)?);
        payload.map(2)?;
        let iat = payload.key(6)?.time()?;
        let cti = Cti::from_bytes(payload.key(7)?.bytes()?);
        Ok(Self { card, iat, cti })
    }
}

/// A SHOW that carries its CARD, for a verifier without the registry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShowCard {
    /// The credential; to be verified on its own, first.
    pub card: Unverified<Card>,
    /// When the holder's phone drew it.
    pub iat: Timestamp,
    /// The nonce.
    pub cti: Cti,
}

impl Claims for ShowCard {
    const KIND: Kind = Kind::ShowCard;

    fn write_header(&self, out: &mut Writer) {
        // Label 13 is kcwt (RFC 9528): the CARD itself, as its array.
        out.int(13).raw(self.card.bytes());
    }

    fn write_payload(&self, out: &mut Writer) {
        out.map(2).int(6).time(self.iat).int(7).bytes(&self.cti.to_bytes());
    }

    fn read(header: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let card = Unverified::from_bytes(header.key(13)?.raw_array()?)?;
        payload.map(2)?;
        let iat = payload.key(6)?.time()?;
        let cti = Cti::from_bytes(payload.key(7)?.bytes()?);
        Ok(Self { card, iat, cti })
    }
}

/// The answer to a challenge. Its AAD holds the challenge's device, store and reward: see [`crate::redeem_binding`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redeem {
    /// The card.
    pub card: CardId,
    /// When the holder's phone made it.
    pub iat: Timestamp,
    /// The nonce.
    pub cti: Cti,
    /// The challenge that it answers.
    pub challenge: ChallengeNonce,
}

impl Claims for Redeem {
    const KIND: Kind = Kind::Redeem;

    fn write_header(&self, out: &mut Writer) {
        write_kid(out, self.card.as_bytes());
    }

    fn write_payload(&self, out: &mut Writer) {
        out.map(3).int(6).time(self.iat).int(7).bytes(&self.cti.to_bytes());
        out.int(39).bytes(self.challenge.as_bytes());
    }

    fn read(header: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let card = CardId::from_bytes(read_kid(header)?);
        payload.map(3)?;
        let iat = payload.key(6)?.time()?;
        let cti = Cti::from_bytes(payload.key(7)?.bytes()?);
        let challenge = ChallengeNonce::from_bytes(payload.key(39)?.bytes()?);
        Ok(Self { card, iat, cti, challenge })
    }
}

impl ByHolder for Show {}
impl ByHolder for ShowCard {}
impl ByHolder for Redeem {}
