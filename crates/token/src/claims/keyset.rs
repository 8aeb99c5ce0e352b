//! KEYSET: the root's word on which keys may sign what.

use crate::cbor::{Reader, Writer};
use crate::envelope::Algorithm;
use crate::{Claims, KeyOnRecord, Kid, Kind, Kinds, Malformed, MerchantId, PublicKey, Timestamp};

use super::{read_key, read_kid, write_kid};

/// Whether a key is to be believed at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyStatus {
    /// Within its validity, yes.
    Active,
    /// Never again, whatever time a token names.
    Revoked,
}

/// One key of the set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyEntry {
    /// The key.
    pub key: PublicKey,
    /// Whose it is.
    pub merchant: MerchantId,
    /// What it may sign: kinds that have a [`Kind::key_set_number`].
    pub kinds: Kinds,
    /// First moment of its validity.
    pub not_before: Timestamp,
    /// Last moment of its validity.
    pub not_after: Timestamp,
    /// Whether it is to be believed at all.
    pub status: KeyStatus,
}

impl KeyEntry {
    /// The key as something to verify with.
    pub fn on_record(&self) -> KeyOnRecord {
        KeyOnRecord {
            merchant: self.merchant,
            key: self.key.into(),
            kinds: self.kinds,
            not_before: self.not_before,
            not_after: self.not_after,
            revoked: self.status == KeyStatus::Revoked,
        }
    }

    fn order(&self) -> (MerchantId, Kid) {
        (self.merchant, self.key.kid())
    }

    fn write(&self, out: &mut Writer) {
        let numbers: Vec<u8> = self.kinds.iter().filter_map(Kind::key_set_number).collect();
        out.map(8).int(1).bytes(self.key.kid().as_bytes()).int(2).int(Algorithm::Ed25519.number());
        out.int(3).bytes(self.key.as_bytes()).int(4).bytes(self.merchant.as_bytes());
        out.int(5).array(numbers.len() as u64);
        for number in numbers {
            out.uint(number.into());
        }
        out.int(6).time(self.not_before).int(7).time(self.not_after);
        out.int(8).uint(if self.status == KeyStatus::Active { 1 } else { 2 });
    }

    fn read(payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        payload.map(8)?;
        // The kid is not kept: it follows from the key, and a wrong one fails the comparison of bytes.
        payload.key(1)?.bytes::<4>()?;
        if payload.key(2)?.int()? != Algorithm::Ed25519.number() {
            return Err(Malformed::Template);
        }
        let key = read_key(payload.key(3)?)?;
        let merchant = MerchantId::from_bytes(payload.key(4)?.bytes()?);
        let mut kinds = Vec::new();
        for _ in 0..payload.key(5)?.array_len()?.min(32) {
            let number = u8::try_from(payload.uint()?).map_err(|_| Malformed::Template)?;
            kinds.push(Kind::from_key_set_number(number).ok_or(Malformed::Template)?);
        }
        let not_before = payload.key(6)?.time()?;
        let not_after = payload.key(7)?.time()?;
        let status = match payload.key(8)?.uint()? {
            1 => KeyStatus::Active,
            2 => KeyStatus::Revoked,
            _ => return Err(Malformed::Template),
        };
        Ok(Self { key, merchant, kinds: Kinds::of(&kinds), not_before, not_after, status })
    }
}

/// Which keys may sign what. Signed under [`MerchantId::NONE`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeySetClaims {
    /// The root's key id.
    pub kid: Kid,
    /// Never lower than an earlier set's.
    pub version: u64,
    /// When it was signed.
    pub iat: Timestamp,
    /// Not to be believed from here on.
    pub exp: Timestamp,
    /// The keys, sorted by (merchant, kid), that pair unique: [`KeySetClaims::new`] sees to it.
    pub(crate) keys: Vec<KeyEntry>,
}

impl KeySetClaims {
    /// A key set; sorts the keys, and keeps one of those that share merchant and kid.
    pub fn new(kid: Kid, version: u64, iat: Timestamp, exp: Timestamp, mut keys: Vec<KeyEntry>) -> Self {
        keys.sort_by_key(KeyEntry::order);
        keys.dedup_by_key(|entry| entry.order());
        Self { kid, version, iat, exp, keys }
    }

    /// The keys, sorted by (merchant, kid).
    pub fn keys(&self) -> &[KeyEntry] {
        &self.keys
    }
}

impl Claims for KeySetClaims {
    const KIND: Kind = Kind::KeySet;
    const MAX_BYTES: usize = 1 << 20;

    fn write_header(&self, out: &mut Writer) {
        write_kid(out, self.kid.as_bytes());
    }

    fn write_payload(&self, out: &mut Writer) {
        out.map(4).int(1).uint(self.version).int(2).time(self.iat).int(3).time(self.exp);
        out.int(4).array(self.keys.len() as u64);
        for key in &self.keys {
            key.write(out);
        }
    }

    fn read(header: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let kid = Kid::from_bytes(read_kid(header)?);
        payload.map(4)?;
        let version = payload.key(1)?.uint()?;
        let iat = payload.key(2)?.time()?;
        let exp = payload.key(3)?.time()?;
        let count = payload.key(4)?.array_len()?;
        let mut keys: Vec<KeyEntry> = Vec::new();
        for _ in 0..count {
            let key = KeyEntry::read(payload)?;
            if keys.last().is_some_and(|last| last.order() >= key.order()) {
                return Err(Malformed::Template);
            }
            keys.push(key);
        }
        Ok(Self { kid, version, iat, exp, keys })
    }
}
