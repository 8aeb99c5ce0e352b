//! How the types of the formats stand in CBOR. `#[cbor(with = "codec", has_nil)]` on a field takes any [`Item`].

use minicbor::data::Type;
use minicbor::decode::Error as DecodeError;
use minicbor::encode::{Error as EncodeError, Write};
use minicbor::{Decoder, Encoder};
use tenthcup_program::{CardState, DayCount, ReadyReward};
use tenthcup_token::{
    CardId, ChallengeNonce, CouponId, Cti, DeviceId, Digest, EventKind, HolderKey, InviteId, Kid, MerchantId,
    Money, ProgramId, Reason, RewardId, SaleReference, StaffId, StoreId, Timestamp, TotpSecret, VoucherId,
};
use tenthcup_verifier::{CardStatus, Holder};

use crate::parsed_keys;

use crate::seal::Sealed;

/// What knows its own form in CBOR.
pub(crate) trait Item: Sized {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>>;
    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError>;

    /// The value of a field that was left out, for those that may be.
    fn nil() -> Option<Self> {
        None
    }

    fn is_nil(&self) -> bool {
        false
    }
}

pub(crate) fn encode<Ctx, T: Item, W: Write>(
    item: &T,
    e: &mut Encoder<W>,
    _: &mut Ctx,
) -> Result<(), EncodeError<W::Error>> {
    item.put(e)
}

pub(crate) fn decode<Ctx, T: Item>(d: &mut Decoder<'_>, _: &mut Ctx) -> Result<T, DecodeError> {
    T::take(d)
}

pub(crate) fn nil<T: Item>() -> Option<T> {
    T::nil()
}

pub(crate) fn is_nil<T: Item>(item: &T) -> bool {
    item.is_nil()
}

macro_rules! byte_strings {
    ($($name:ty),*) => {$(
        impl Item for $name {
            fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
                e.bytes(self.as_bytes())?.ok()
            }

            fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
                d.bytes()?.try_into().map(Self::from_bytes).map_err(|_| no("a byte string of this length"))
            }
        }
    )*};
}

byte_strings!(
    MerchantId,
    StoreId,
    VoucherId,
    StaffId,
    DeviceId,
    ProgramId,
    CardId,
    CouponId,
    RewardId,
    InviteId,
    Digest,
    ChallengeNonce,
    Kid
);

impl Item for Cti {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        e.bytes(&self.to_bytes())?.ok()
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.bytes()?.try_into().map(Self::from_bytes).map_err(|_| no("a counter with its random bytes"))
    }
}

impl Item for HolderKey {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        e.bytes(self.as_bytes())?.ok()
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        parsed_keys::parse(d.bytes()?).map_err(|_| no("a key"))
    }
}

/// How a card is held: the bytes of its key (32 or 64), the 20 of a pass's secret, or null for paper.
impl Item for Holder {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        match self {
            Self::Key(key) => key.put(e),
            Self::Totp(secret) => e.bytes(secret.as_bytes())?.ok(),
            Self::Paper => e.null()?.ok(),
        }
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        if d.datatype()? == Type::Null {
            return d.null().map(|()| Self::Paper);
        }
        let bytes = d.bytes()?;
        match bytes.try_into() {
            Ok(secret) => Ok(Self::Totp(TotpSecret::from_bytes(secret))),
            Err(_) => parsed_keys::parse(bytes).map(Self::Key).map_err(|_| no("a key")),
        }
    }
}

impl Item for Vec<u8> {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        e.bytes(self)?.ok()
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.bytes().map(<[u8]>::to_vec)
    }
}

impl Item for Sealed {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        self.0.put(e)
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Vec::take(d).map(Self)
    }
}

impl<T: Item> Item for Vec<T> {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        e.array(self.len() as u64)?;
        self.iter().try_for_each(|item| item.put(e))
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let count = d.array()?.ok_or_else(|| no("an array with its length"))?;
        (0..count).map(|_| T::take(d)).collect()
    }
}

impl<T: Item> Item for Option<T> {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        match self {
            Some(item) => item.put(e),
            None => e.null()?.ok(),
        }
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        if d.datatype()? == Type::Null { d.null().map(|()| None) } else { T::take(d).map(Some) }
    }

    fn nil() -> Option<Self> {
        Some(None)
    }

    fn is_nil(&self) -> bool {
        self.is_none()
    }
}

impl Item for Timestamp {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        e.u32(self.as_unix())?.ok()
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        d.u32().map(Self::from_secs)
    }
}

impl Item for EventKind {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        e.u8(self.number())?.ok()
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Self::from_number(d.u64()?).ok_or_else(|| no("a kind of event"))
    }
}

impl Item for CardStatus {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        e.u8(match self {
            Self::Active => 1,
            Self::Frozen => 2,
            Self::Erased => 3,
        })?
        .ok()
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        match d.u8()? {
            1 => Ok(Self::Active),
            2 => Ok(Self::Frozen),
            3 => Ok(Self::Erased),
            _ => Err(no("a status of a card")),
        }
    }
}

impl Item for Reason {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        e.str(self.code())?.ok()
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        let code = d.str()?;
        Self::ALL.iter().find(|reason| reason.code() == code).copied().ok_or_else(|| no("a reason"))
    }
}

impl Item for SaleReference {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        e.str(self.as_str())?.ok()
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        Self::try_from(d.str()?.to_owned()).map_err(|_| no("a sale reference"))
    }
}

/// `[minor units, currency]`.
impl Item for Money {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        e.array(2)?.i64(self.minor)?.str(self.currency.as_str())?.ok()
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        if d.array()? != Some(2) {
            return Err(no("an amount"));
        }
        let minor = d.i64()?;
        let currency = d.str()?.parse().map_err(|_| no("a currency"))?;
        Ok(Self::new(minor, currency))
    }
}

impl Item for CardState {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        e.array(9)?.i64(self.progress)?.i64(self.round)?;
        self.ready.put(e)?;
        e.u32(self.debt)?.u32(self.expired)?;
        self.opened.put(e)?;
        self.expires.put(e)?;
        self.last_punch.put(e)?;
        self.days.put(e)
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        if d.array()? != Some(9) {
            return Err(no("the state of a card"));
        }
        Ok(Self {
            progress: d.i64()?,
            round: d.i64()?,
            ready: Item::take(d)?,
            debt: d.u32()?,
            expired: d.u32()?,
            opened: Item::take(d)?,
            expires: Item::take(d)?,
            last_punch: Item::take(d)?,
            days: Item::take(d)?,
        })
    }
}

impl Item for ReadyReward {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        e.array(4)?;
        self.id.put(e)?;
        self.earned.put(e)?;
        self.expires.put(e)?;
        e.i64(self.took)?.ok()
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        if d.array()? != Some(4) {
            return Err(no("a reward"));
        }
        Ok(Self { id: Item::take(d)?, earned: Item::take(d)?, expires: Item::take(d)?, took: d.i64()? })
    }
}

impl Item for DayCount {
    fn put<W: Write>(&self, e: &mut Encoder<W>) -> Result<(), EncodeError<W::Error>> {
        e.array(2)?.i32(self.day)?.u32(self.punches)?.ok()
    }

    fn take(d: &mut Decoder<'_>) -> Result<Self, DecodeError> {
        if d.array()? != Some(2) {
            return Err(no("a count of a day"));
        }
        Ok(Self { day: d.i32()?, punches: d.u32()? })
    }
}

fn no(what: &'static str) -> DecodeError {
    DecodeError::message(format!("this is not {what}"))
}
