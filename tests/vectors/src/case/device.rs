//! What a ledger knows of a device.

use serde::{Deserialize, Serialize};
use tenthcup_token::{CardId, DeviceId, Digest, MerchantId, PublicKey, StaffId, StoreId, Timestamp};

use super::is_zero;

/// A device on record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceState {
    /// Its id.
    pub device: DeviceId,
    /// Whose it is.
    pub merchant: MerchantId,
    /// Where it stands.
    pub store: StoreId,
    /// `active` or `revoked`.
    pub status: String,
    /// Its key.
    pub key: PublicKey,
    /// When it was revoked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<Timestamp>,
    /// The entries that have their place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chain: Option<ChainState>,
    /// Late entries that arrived and count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub late: Vec<LateState>,
    /// Who is signed on, and when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shifts: Vec<ShiftState>,
    /// Entries of it that wait in quarantine.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub waiting: u64,
}

/// A device's chain so far.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChainState {
    /// The sequence of its last entry, 0 when there is none.
    pub sequence: u64,
    /// The SHA-256 of its last entry, zeros when there is none.
    pub head: Digest,
    /// No late entry was made before this.
    pub floor: Timestamp,
    /// Entries in quarantine that hold up what follows.
    pub held: u32,
}

/// Late entries that arrived before.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LateState {
    /// When they arrived.
    pub arrived: Timestamp,
    /// The time of the entries.
    pub time: Timestamp,
    /// How many.
    pub count: usize,
    /// The card that they punched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<CardId>,
}

/// The time for which a person is signed on at a device.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShiftState {
    /// Who.
    pub staff: StaffId,
    /// From when on.
    pub since: Timestamp,
    /// Until when; no more then.
    pub until: Timestamp,
}

/// A person on record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StaffState {
    /// Who.
    pub staff: StaffId,
    /// `active` or `left`.
    pub status: String,
}
