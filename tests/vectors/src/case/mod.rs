//! The form of a vector.

mod device;

use serde::{Deserialize, Serialize};
use tenthcup_token::{
    CardId, CouponId, DeviceId, Digest, HolderKey, Kid, MerchantId, PublicKey, StoreId, Timestamp, VoucherId,
};

pub use self::device::{ChainState, DeviceState, LateState, ShiftState, StaffState};

/// One vector.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The file's name without its ending.
    pub name: String,
    /// One sentence.
    pub what: String,
    /// Which check.
    pub check: String,
    /// Digits, or a token in base64url.
    pub text: String,
    /// The verifier's clock.
    pub now: Timestamp,
    /// At whose counter.
    pub merchant: MerchantId,
    /// The device that scanned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<DeviceId>,
    /// `punch` or `redeem`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intent: Option<String>,
    /// The time of the late entry that it came in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry_time: Option<Timestamp>,
    /// As the customer typed them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digits: Option<String>,
    /// What a claim must be for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Digest>,
    /// From which pages a claim must come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// The pinned root.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root: Option<PublicKey>,
    /// As which kind it is to be parsed, by its label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The pinned keys.
    pub keys: Keys,
    /// What else the verifier knows.
    pub state: State,
    /// Further scans.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub again: Vec<Scan>,
    /// What it has to say.
    pub expect: String,
}

impl Case {
    /// The first scan, and those that come after it.
    pub fn scans(&self) -> Vec<Scan> {
        let first = Scan {
            text: self.text.clone(),
            now: self.now,
            device: self.device,
            intent: self.intent.clone(),
            entry_time: self.entry_time,
            expect: None,
        };
        [std::slice::from_ref(&first), &self.again].concat()
    }

    /// The file's content.
    ///
    /// # Errors
    /// Never in practice: every member is plain data.
    pub fn to_json(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(self).map(|json| json + "\n")
    }
}

/// A further scan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scan {
    /// Digits.
    pub text: String,
    /// The verifier's clock.
    pub now: Timestamp,
    /// The device that scanned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<DeviceId>,
    /// `punch` or `redeem`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intent: Option<String>,
    /// The time of the late entry that it came in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry_time: Option<Timestamp>,
    /// What the verifier has to say of this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expect: Option<String>,
}

/// The pinned keys, as a JWK set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// The keys.
    pub keys: Vec<KeyJwk>,
    /// When the set expires.
    pub exp: Timestamp,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeyJwk {
    /// `kty`, `crv`, `x`.
    #[serde(flatten)]
    pub key: PublicKey,
    /// Its id.
    pub kid: Kid,
    /// Whose it is.
    pub merchant: MerchantId,
    /// Labels of the kinds that it may sign.
    pub kinds: Vec<String>,
    /// First second of its validity.
    pub nbf: Timestamp,
    /// Last second of its validity.
    pub exp: Timestamp,
    /// `active` or `revoked`.
    pub status: String,
}

/// What the verifier knows besides its keys.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct State {
    /// The cards on record.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cards: Vec<CardState>,
    /// The vouchers on record.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub vouchers: Vec<VoucherState>,
    /// The coupons on record.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub coupons: Vec<CouponState>,
    /// The devices on record.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub devices: Vec<DeviceState>,
    /// Who works for the merchant, and who left.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub staff: Vec<StaffState>,
    /// Entries of the merchant that wait in quarantine.
    #[serde(skip_serializing_if = "is_zero")]
    pub waiting: u64,
    /// Replay keys and ids of vouchers that were burnt, base64url.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub burnt: Vec<String>,
    /// The FREEZE token in force, base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freeze: Option<String>,
    /// The version of a freeze list that was seen before.
    #[serde(skip_serializing_if = "is_zero")]
    pub freeze_version: u64,
    /// The version of the key set.
    #[serde(skip_serializing_if = "is_zero")]
    pub key_set_version: u64,
    /// The challenge that was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub challenge: Option<Challenge>,
    /// The key that claimed before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed: Option<HolderKey>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// A card on record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardState {
    /// Its id.
    pub card: CardId,
    /// Whose it is.
    pub merchant: MerchantId,
    /// Its generation.
    pub generation: u16,
    /// `active` or `frozen`.
    pub status: String,
    /// How it is held.
    pub holder: HolderState,
}

/// How a card is held.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum HolderState {
    /// By a pass with this secret, base64url.
    Totp {
        /// The 20 bytes.
        totp: String,
    },
    /// On paper.
    Paper {
        /// True.
        paper: bool,
    },
    /// By a key.
    Key(HolderKey),
}

/// A voucher on record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoucherState {
    /// Its id.
    pub voucher: VoucherId,
    /// Whose it is.
    pub merchant: MerchantId,
}

/// A coupon on record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CouponState {
    /// Its id.
    pub coupon: CouponId,
    /// Whose it is.
    pub merchant: MerchantId,
}

/// A challenge that was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Challenge {
    /// Its nonce, base64url.
    pub nonce: String,
    /// The card that is asked.
    pub card: CardId,
    /// Whose counter asks.
    pub device: DeviceId,
    /// Where it stands.
    pub store: StoreId,
    /// The reward, base64url.
    pub reward: String,
    /// When it was made.
    pub iat: Timestamp,
    /// Not to be answered from here on.
    pub exp: Timestamp,
    /// The digits on the counter.
    pub digits: String,
    /// Whether it was answered.
    pub answered: bool,
}
