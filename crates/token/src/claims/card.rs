//! CARD and INVITE: what the issuer hands out.

use crate::cbor::{Reader, Writer};
use crate::{CardId, Claims, HolderKey, InviteId, Kid, Kind, Malformed, Timestamp};

use super::{read_kid, write_kid};

/// The issuer's word that a card has a holder key, for verifiers that cannot ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The issuer's signing key.
    pub kid: Kid,
    /// Not valid from here on.
    pub exp: Timestamp,
    /// When it was issued.
    pub iat: Timestamp,
    /// The card.
    pub card: CardId,
    /// Rises with each re-issue.
    pub generation: u16,
    /// The holder's key.
    pub holder: HolderKey,
}

impl Claims for Card {
    const KIND: Kind = Kind::Card;

    fn write_header(&self, out: &mut Writer) {
        write_kid(out, self.kid.as_bytes());
    }

    fn write_payload(&self, out: &mut Writer) {
        out.map(4).int(4).time(self.exp).int(6).time(self.iat);
        out.int(7).bytes(&card_cti(&self.card, self.generation)).int(8).map(1).int(1);
        write_cose_key(out, &self.holder);
    }

    fn read(header: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let kid = Kid::from_bytes(read_kid(header)?);
        payload.map(4)?;
        let exp = payload.key(4)?.time()?;
        let iat = payload.key(6)?.time()?;
        let (card, generation) = read_card_cti(payload)?;
        payload.key(8)?.map(1)?;
        let holder = read_cose_key(payload.key(1)?)?;
        Ok(Self { kid, exp, iat, card, generation, holder })
    }
}

/// A static code on paper, or on a pass that cannot rotate: whoever photographs it has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The issuer's signing key.
    pub kid: Kid,
    /// Not valid from here on.
    pub exp: Timestamp,
    /// When it was issued.
    pub iat: Timestamp,
    /// The card.
    pub card: CardId,
    /// Rises with each re-issue.
    pub generation: u16,
}

impl Claims for Paper {
    const KIND: Kind = Kind::Paper;

    fn write_header(&self, out: &mut Writer) {
        write_kid(out, self.kid.as_bytes());
    }

    fn write_payload(&self, out: &mut Writer) {
        out.map(3).int(4).time(self.exp).int(6).time(self.iat);
        out.int(7).bytes(&card_cti(&self.card, self.generation));
    }

    fn read(header: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let kid = Kid::from_bytes(read_kid(header)?);
        payload.map(3)?;
        let exp = payload.key(4)?.time()?;
        let iat = payload.key(6)?.time()?;
        let (card, generation) = read_card_cti(payload)?;
        Ok(Self { kid, exp, iat, card, generation })
    }
}

/// card_id, then the generation, big-endian.
fn card_cti(card: &CardId, generation: u16) -> [u8; 18] {
    let mut cti = [0; 18];
    let bytes = card.as_bytes().iter().copied().chain(generation.to_be_bytes());
    cti.iter_mut().zip(bytes).for_each(|(place, byte)| *place = byte);
    cti
}

fn read_card_cti(payload: &mut Reader<'_>) -> Result<(CardId, u16), Malformed> {
    let [card @ .., high, low] = payload.key(7)?.bytes::<18>()?;
    Ok((CardId::from_bytes(card), u16::from_be_bytes([high, low])))
}

/// A COSE_Key (RFC 9053 §7): OKP, Ed25519, x; or EC2, P-256, x, y.
fn write_cose_key(out: &mut Writer, key: &HolderKey) {
    match key {
        HolderKey::Ed25519(key) => {
            out.map(3).int(1).int(1).int(-1).int(6).int(-2).bytes(key.as_bytes());
        }
        HolderKey::P256(key) => {
            let (x, y) = key.coordinates();
            out.map(4).int(1).int(2).int(-1).int(1).int(-2).bytes(&x).int(-3).bytes(&y);
        }
    }
}

fn read_cose_key(payload: &mut Reader<'_>) -> Result<HolderKey, Malformed> {
    payload.map_len()?;
    let bytes = match (payload.key(1)?.int()?, payload.key(-1)?.int()?) {
        (1, 6) => payload.key(-2)?.bytes::<32>()?.to_vec(),
        (2, 1) => [payload.key(-2)?.bytes::<32>()?, payload.key(-3)?.bytes::<32>()?].concat(),
        _ => return Err(Malformed::Template),
    };
    HolderKey::from_bytes(&bytes).map_err(|_| Malformed::Template)
}

/// A single-use invitation, for one customer. Which program it is for stands in the registry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invite {
    /// The issuer's signing key.
    pub kid: Kid,
    /// Not valid from here on.
    pub exp: Timestamp,
    /// When it was issued.
    pub iat: Timestamp,
    /// Which invite.
    pub invite: InviteId,
}

impl Claims for Invite {
    const KIND: Kind = Kind::Invite;

    fn write_header(&self, out: &mut Writer) {
        write_kid(out, self.kid.as_bytes());
    }

    fn write_payload(&self, out: &mut Writer) {
        out.map(3).int(4).time(self.exp).int(6).time(self.iat).int(7).bytes(self.invite.as_bytes());
    }

    fn read(header: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let kid = Kid::from_bytes(read_kid(header)?);
        payload.map(3)?;
        let exp = payload.key(4)?.time()?;
        let iat = payload.key(6)?.time()?;
        let invite = InviteId::from_bytes(payload.key(7)?.bytes()?);
        Ok(Self { kid, exp, iat, invite })
    }
}
