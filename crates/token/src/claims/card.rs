//! CARD and INVITE: what the issuer hands out.

use crate::cbor::{Reader, Writer};
use crate::{CardId, Claims, InviteId, Kid, Kind, Malformed, PublicKey, Timestamp};

use super::{read_header_by_kid, read_key, write_header_by_kid};

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
    pub holder: PublicKey,
}

impl Claims for Card {
    const KIND: Kind = Kind::Card;

    fn write_protected(&self, out: &mut Writer) {
        write_header_by_kid(out, self.kid.as_bytes());
    }

    fn write_payload(&self, out: &mut Writer) {
        let cti = [self.card.as_bytes().as_slice(), &self.generation.to_be_bytes()].concat();
        out.map(4).int(4).time(self.exp).int(6).time(self.iat).int(7).bytes(&cti);
        // cnf (RFC 8747) with a COSE_Key (RFC 9053 §7.2): OKP, Ed25519, x.
        out.int(8).map(1).int(1).map(3).int(1).int(1).int(-1).int(6).int(-2).bytes(self.holder.as_bytes());
    }

    fn read(protected: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let kid = Kid::from_bytes(read_header_by_kid(protected)?);
        payload.map(4)?;
        let exp = payload.key(4)?.time()?;
        let iat = payload.key(6)?.time()?;
        let cti = payload.key(7)?.bytes::<18>()?;
        payload.key(8)?.map(1)?;
        payload.key(1)?.map(3)?;
        if payload.key(1)?.int()? != 1 || payload.key(-1)?.int()? != 6 {
            return Err(Malformed::Template);
        }
        let holder = read_key(payload.key(-2)?)?;
        let [card @ .., high, low] = cti;
        let generation = u16::from_be_bytes([high, low]);
        Ok(Self { kid, exp, iat, card: CardId::from_bytes(card), generation, holder })
    }
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

    fn write_protected(&self, out: &mut Writer) {
        write_header_by_kid(out, self.kid.as_bytes());
    }

    fn write_payload(&self, out: &mut Writer) {
        out.map(3).int(4).time(self.exp).int(6).time(self.iat).int(7).bytes(self.invite.as_bytes());
    }

    fn read(protected: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let kid = Kid::from_bytes(read_header_by_kid(protected)?);
        payload.map(3)?;
        let exp = payload.key(4)?.time()?;
        let iat = payload.key(6)?.time()?;
        let invite = InviteId::from_bytes(payload.key(7)?.bytes()?);
        Ok(Self { kid, exp, iat, invite })
    }
}
