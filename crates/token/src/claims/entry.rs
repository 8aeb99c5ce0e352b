//! ENTRY: what a counter submits, online or late alike.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::cbor::{Reader, Writer};
use crate::text::MAX_DIGITS;
use crate::{CardId, Claims, DeviceId, Digest, Kind, Malformed, Money, StaffId, StoreId, Timestamp};

use super::{read_kid, write_kid};

/// More in one scan than any program may allow.
const MAX_COUNT: u8 = 100;

/// The merchant's own name for a sale: 1 to 64 bytes of text without control characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SaleReference(String);

impl SaleReference {
    /// The reference itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for SaleReference {
    type Error = Malformed;

    fn try_from(text: String) -> Result<Self, Malformed> {
        let fits = (1..=64).contains(&text.len()) && !text.chars().any(char::is_control);
        if fits { Ok(Self(text)) } else { Err(Malformed::Template) }
    }
}

impl From<SaleReference> for String {
    fn from(reference: SaleReference) -> Self {
        reference.0
    }
}

impl fmt::Display for SaleReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What staff want of a scan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// Punch the card that was shown, `count` times (1..=100).
    Punch {
        /// How many.
        count: u8,
        /// The code as read.
        code: String,
    },
    /// Ask the holder of the card that was shown to redeem a reward.
    Redeem {
        /// The code as read.
        code: String,
    },
    /// Undo an event.
    Reverse {
        /// The hash of that event.
        event: Digest,
    },
    /// Approve, as a second person, what another device was refused.
    Approve {
        /// The SHA-256 of that ENTRY.
        entry: Digest,
    },
    /// Let whoever has a claim code move a card to a key of theirs.
    Move {
        /// Which card.
        card: MovedCard,
        /// The SHA-256 of the subject of the CLAIM by that code ([`crate::claim_code_subject`]).
        claim: Digest,
    },
}

/// How the card to be moved is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MovedCard {
    /// It is here: the code as read.
    Shown(String),
    /// It is on a phone that is gone.
    Lost(CardId),
}

impl Intent {
    /// 1 punch, 2 redeem, 3 reverse, 4 approve, 5 move.
    const fn number(&self) -> u64 {
        match self {
            Self::Punch { .. } => 1,
            Self::Redeem { .. } => 2,
            Self::Reverse { .. } => 3,
            Self::Approve { .. } => 4,
            Self::Move { .. } => 5,
        }
    }

    /// How many punches it asks for; 1 where there is nothing to count.
    pub const fn count(&self) -> u8 {
        match self {
            Self::Punch { count, .. } => *count,
            _ => 1,
        }
    }

    /// The code as read, when there is one.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Punch { code, .. } | Self::Redeem { code } => Some(code),
            Self::Move { card: MovedCard::Shown(code), .. } => Some(code),
            Self::Reverse { .. } | Self::Approve { .. } | Self::Move { .. } => None,
        }
    }
}

/// What a counter submits: one scan, one reversal, one approval, or one move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The device that signs.
    pub device: DeviceId,
    /// 1 for the device's first entry, then one more each.
    pub sequence: u64,
    /// SHA-256 of the device's previous ENTRY; zeros for the first.
    pub prev: Digest,
    /// When it was scanned, by the device's clock.
    pub time: Timestamp,
    /// Where.
    pub store: StoreId,
    /// By whom.
    pub staff: StaffId,
    /// What is asked for.
    pub intent: Intent,
    /// The sale that is rewarded.
    pub sale: Option<SaleReference>,
    /// What was paid: 0 to 2^53 − 1 minor units.
    pub amount: Option<Money>,
}

impl Claims for Entry {
    const KIND: Kind = Kind::Entry;

    fn write_header(&self, out: &mut Writer) {
        write_kid(out, self.device.as_bytes());
    }

    fn write_payload(&self, out: &mut Writer) {
        let alone = 8 + u64::from(matches!(self.intent, Intent::Move { .. }));
        let entries = alone + u64::from(self.sale.is_some()) + 2 * u64::from(self.amount.is_some());
        out.map(entries).int(1).uint(self.sequence).int(2).bytes(self.prev.as_bytes());
        out.int(3).time(self.time).int(4).bytes(self.store.as_bytes()).int(5).bytes(self.staff.as_bytes());
        out.int(6).uint(self.intent.number()).int(7).uint(self.intent.count().into());
        if let Some(sale) = &self.sale {
            out.int(8).text(sale.as_str());
        }
        if let Some(amount) = &self.amount {
            out.int(9).int(amount.minor).int(10).text(amount.currency.as_str());
        }
        match &self.intent {
            Intent::Punch { code, .. } | Intent::Redeem { code } => out.int(11).text(code),
            Intent::Reverse { event: hash } | Intent::Approve { entry: hash } => {
                out.int(12).bytes(hash.as_bytes())
            }
            Intent::Move { card: MovedCard::Shown(code), claim } => {
                out.int(11).text(code).int(12).bytes(claim.as_bytes())
            }
            Intent::Move { card: MovedCard::Lost(card), claim } => {
                out.int(12).bytes(claim.as_bytes()).int(13).bytes(card.as_bytes())
            }
        };
    }

    fn read(header: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let device = DeviceId::from_bytes(read_kid(header)?);
        payload.map_len()?;
        let sequence = payload.key(1)?.uint()?;
        let prev = Digest::from_bytes(payload.key(2)?.bytes()?);
        let time = payload.key(3)?.time()?;
        let store = StoreId::from_bytes(payload.key(4)?.bytes()?);
        let staff = StaffId::from_bytes(payload.key(5)?.bytes()?);
        let intent = payload.key(6)?.uint()?;
        let count = u8::try_from(payload.key(7)?.uint()?).map_err(|_| Malformed::Template)?;
        let sale = if payload.next_key_is(8) {
            Some(SaleReference::try_from(payload.key(8)?.text()?.to_owned())?)
        } else {
            None
        };
        let amount = if payload.next_key_is(9) { Some(read_amount(payload)?) } else { None };
        let intent = match intent {
            1 => Intent::Punch { count, code: read_code(payload)? },
            2 => Intent::Redeem { code: read_code(payload)? },
            3 => Intent::Reverse { event: Digest::from_bytes(payload.key(12)?.bytes()?) },
            4 => Intent::Approve { entry: Digest::from_bytes(payload.key(12)?.bytes()?) },
            5 => read_move(payload)?,
            _ => return Err(Malformed::Template),
        };
        let counts = (1..=MAX_COUNT).contains(&count) && (count == 1 || sale.is_some());
        if !counts || sequence == 0 {
            return Err(Malformed::Template);
        }
        Ok(Self { device, sequence, prev, time, store, staff, intent, sale, amount })
    }
}

fn read_amount(payload: &mut Reader<'_>) -> Result<Money, Malformed> {
    let minor = payload.key(9)?.int()?;
    let currency = payload.key(10)?.text()?.parse().map_err(|_| Malformed::Template)?;
    if minor >= 0 { Ok(Money::new(minor, currency)) } else { Err(Malformed::Template) }
}

fn read_move(payload: &mut Reader<'_>) -> Result<Intent, Malformed> {
    let code = if payload.next_key_is(11) { Some(read_code(payload)?) } else { None };
    let claim = Digest::from_bytes(payload.key(12)?.bytes()?);
    let card = match code {
        Some(code) => MovedCard::Shown(code),
        None => MovedCard::Lost(CardId::from_bytes(payload.key(13)?.bytes()?)),
    };
    Ok(Intent::Move { card, claim })
}

fn read_code(payload: &mut Reader<'_>) -> Result<String, Malformed> {
    let code = payload.key(11)?.text()?;
    let fits = (1..=MAX_DIGITS).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
    if fits { Ok(code.to_owned()) } else { Err(Malformed::Template) }
}
