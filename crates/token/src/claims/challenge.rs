//! CHALLENGE: the question that a redemption answers.

use crate::cbor::{Reader, Writer};
use crate::id::{ParseIdError, bytes_type, parse_base64url};
use crate::{CardId, Claims, DeviceId, Kid, Kind, Malformed, RewardId, StoreId, Timestamp};

use super::{read_kid, write_kid};

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

bytes_type!(
    /// Which challenge: 8 random bytes.
    ChallengeNonce,
    8
);

/// "Redeem this reward at this counter, now." The two digits that the counter shows are not in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    /// The issuer's signing key.
    pub kid: Kid,
    /// Which challenge.
    pub nonce: ChallengeNonce,
    /// The card that is asked.
    pub card: CardId,
    /// The device whose counter asks.
    pub device: DeviceId,
    /// The store where it stands.
    pub store: StoreId,
    /// The reward to be redeemed.
    pub reward: RewardId,
    /// When it was made.
    pub iat: Timestamp,
    /// Not to be answered from here on.
    pub exp: Timestamp,
}

impl Claims for Challenge {
    const KIND: Kind = Kind::Challenge;

    fn write_header(&self, out: &mut Writer) {
        write_kid(out, self.kid.as_bytes());
    }

    fn write_payload(&self, out: &mut Writer) {
        out.map(7).int(1).bytes(self.nonce.as_bytes()).int(2).bytes(self.card.as_bytes());
        out.int(3).bytes(self.device.as_bytes()).int(4).bytes(self.store.as_bytes());
        out.int(5).bytes(self.reward.as_bytes()).int(6).time(self.iat).int(7).time(self.exp);
    }

    fn read(header: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let kid = Kid::from_bytes(read_kid(header)?);
        payload.map(7)?;
        let nonce = ChallengeNonce::from_bytes(payload.key(1)?.bytes()?);
        let card = CardId::from_bytes(payload.key(2)?.bytes()?);
        let device = DeviceId::from_bytes(payload.key(3)?.bytes()?);
        let store = StoreId::from_bytes(payload.key(4)?.bytes()?);
        let reward = RewardId::from_bytes(payload.key(5)?.bytes()?);
        let iat = payload.key(6)?.time()?;
        let exp = payload.key(7)?.time()?;
        Ok(Self { kid, nonce, card, device, store, reward, iat, exp })
    }
}

/// What the AAD of a REDEEM adds: the device, the store and the reward of the challenge it answers. So an answer that was meant for one
/// counter does not verify at another.
pub fn redeem_binding(device: &DeviceId, store: &StoreId, reward: &RewardId) -> [u8; 48] {
    let mut extra = [0; 48];
    for (place, id) in
        extra.chunks_exact_mut(16).zip([device.as_bytes(), store.as_bytes(), reward.as_bytes()])
    {
        place.copy_from_slice(id);
    }
    extra
}
