//! RECEIPT: the issuer's word on what was counted.

use serde::{Deserialize, Serialize};

use crate::cbor::{Reader, Writer};
use crate::{CardId, Claims, Digest, Kid, Kind, Malformed, StoreId, Timestamp};

use super::{read_kid, write_kid};

/// What an event did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// The card was made.
    Opened,
    /// It was punched.
    Punched,
    /// A reward was redeemed.
    Redeemed,
    /// An earlier event was undone.
    Reversed,
    /// It was bound to another holder's key.
    Moved,
}

impl EventKind {
    /// Its number in RECEIPT and in the event itself.
    pub const fn number(self) -> u8 {
        match self {
            Self::Opened => 1,
            Self::Punched => 2,
            Self::Redeemed => 3,
            Self::Reversed => 4,
            Self::Moved => 5,
        }
    }

    /// The kind with this number.
    pub const fn from_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Opened),
            2 => Some(Self::Punched),
            3 => Some(Self::Redeemed),
            4 => Some(Self::Reversed),
            5 => Some(Self::Moved),
            _ => None,
        }
    }
}

/// What was counted. The receipts of a card form a chain by `event` and `previous`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The issuer's signing key.
    pub kid: Kid,
    /// The card.
    pub card: CardId,
    /// The event's place on the card, from 1.
    pub sequence: u64,
    /// What the event did.
    pub kind: EventKind,
    /// When the ledger recorded it.
    pub recorded: Timestamp,
    /// When it happened, by the entry.
    pub happened: Timestamp,
    /// Where; [`StoreId::NONE`] for the first event.
    pub store: StoreId,
    /// What it added to the progress, or took from it.
    pub units: i64,
    /// The progress after it.
    pub progress: i64,
    /// Units that a reward takes; 0 when the program yields none.
    pub needed: u64,
    /// Rewards ready after it.
    pub rewards: u64,
    /// The hash of the event.
    pub event: Digest,
    /// The hash of the card's previous event; zeros for the first.
    pub previous: Digest,
}

impl Claims for Receipt {
    const KIND: Kind = Kind::Receipt;

    fn write_header(&self, out: &mut Writer) {
        write_kid(out, self.kid.as_bytes());
    }

    fn write_payload(&self, out: &mut Writer) {
        out.map(12).int(1).bytes(self.card.as_bytes()).int(2).uint(self.sequence);
        out.int(3).uint(self.kind.number().into()).int(4).time(self.recorded).int(5).time(self.happened);
        out.int(6).bytes(self.store.as_bytes()).int(7).int(self.units).int(8).int(self.progress);
        out.int(9).uint(self.needed).int(10).uint(self.rewards);
        out.int(11).bytes(self.event.as_bytes()).int(12).bytes(self.previous.as_bytes());
    }

    fn read(header: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let kid = Kid::from_bytes(read_kid(header)?);
        payload.map(12)?;
        let card = CardId::from_bytes(payload.key(1)?.bytes()?);
        let sequence = payload.key(2)?.uint()?;
        if sequence == 0 {
            return Err(Malformed::Template);
        }
        Ok(Self {
            kid,
            card,
            sequence,
            kind: EventKind::from_number(payload.key(3)?.uint()?).ok_or(Malformed::Template)?,
            recorded: payload.key(4)?.time()?,
            happened: payload.key(5)?.time()?,
            store: StoreId::from_bytes(payload.key(6)?.bytes()?),
            units: payload.key(7)?.int()?,
            progress: payload.key(8)?.int()?,
            needed: payload.key(9)?.uint()?,
            rewards: payload.key(10)?.uint()?,
            event: Digest::from_bytes(payload.key(11)?.bytes()?),
            previous: Digest::from_bytes(payload.key(12)?.bytes()?),
        })
    }
}
