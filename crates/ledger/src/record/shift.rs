//! Who works at a device, and when.

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use tenthcup_token::{DeviceId, MerchantId, StaffId, Timestamp};
use tenthcup_verifier::SignedOn;

use super::{Batch, Record, RecordId, RecordStore, Records as _};
use crate::fault::Fault;

/// Seconds for which a shift that is over is kept, for entries that come late.
const KEPT: u32 = 2 * 24 * 60 * 60;

/// The time that one person is signed on at one device. A device has one at a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    /// Whose device it is.
    pub merchant: MerchantId,
    /// At which device.
    pub device: DeviceId,
    /// Who.
    pub staff: StaffId,
    /// From when on.
    pub since: Timestamp,
    /// Until when at the latest; brought forward when they sign off.
    pub until: Timestamp,
}

impl Shift {
    /// Whether they are signed on at `now`.
    pub fn runs_at(&self, now: Timestamp) -> bool {
        self.since <= now && now < self.until
    }

    /// What an entry that was made at the device is held against.
    pub(crate) fn signed_on(&self) -> SignedOn {
        SignedOn { staff: self.staff, since: self.since, until: self.until }
    }

    /// The id after that of every shift of `device` that could cover an entry made at `time`.
    pub(crate) fn after_all_covering(device: DeviceId, time: Timestamp) -> ShiftId {
        ShiftId { device, since: time.plus(SignedOn::SLACK).plus(1) }
    }
}

/// A shift is found by its device and its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShiftId {
    /// At which device.
    pub device: DeviceId,
    /// From when on.
    pub since: Timestamp,
}

impl RecordId for ShiftId {
    fn to_key(&self) -> Vec<u8> {
        [self.device.as_bytes().as_slice(), &self.since.as_unix().to_be_bytes()].concat()
    }
}

impl Record for Shift {
    const KIND: &'static str = "shift";
    type Id = ShiftId;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn id(&self) -> ShiftId {
        ShiftId { device: self.device, since: self.since }
    }
}

/// Signing on and off. One call at a time for a device, or the later of two loses with [`Fault::Busy`].
#[async_trait]
pub trait Shifts: RecordStore {
    /// Signs on: ends the shift that runs at the device, and begins `shift`.
    async fn sign_on(&self, shift: Shift) -> Result<(), Fault> {
        let mut batch = Batch::new();
        for old in self.shifts_of(shift.merchant, shift.device).await? {
            if old.since >= shift.since || old.until.plus(KEPT) < shift.since {
                batch = batch.remove(&old);
            } else if old.until > shift.since {
                batch = batch.replace(&old, &Shift { until: shift.since, ..old.clone() });
            }
        }
        let begun = self.write(batch.put(&shift)).await?;
        if begun { Ok(()) } else { Err(Fault::Busy) }
    }

    /// Signs off whoever is signed on.
    async fn sign_off(&self, merchant: MerchantId, device: DeviceId, now: Timestamp) -> Result<(), Fault> {
        let mut batch = Batch::new();
        for running in self.shifts_of(merchant, device).await?.into_iter().filter(|shift| shift.runs_at(now))
        {
            batch = batch.replace(&running, &Shift { until: now, ..running.clone() });
        }
        let ended = self.write(batch).await?;
        if ended { Ok(()) } else { Err(Fault::Busy) }
    }

    /// Who is signed on at `now`.
    async fn current_shift(
        &self,
        merchant: MerchantId,
        device: DeviceId,
        now: Timestamp,
    ) -> Result<Option<Shift>, Fault> {
        Ok(self.shifts_of(merchant, device).await?.into_iter().rfind(|shift| shift.runs_at(now)))
    }

    /// The shifts of a device, those of the last days, the earliest first.
    async fn shifts_of(&self, merchant: MerchantId, device: DeviceId) -> Result<Vec<Shift>, Fault> {
        self.list_prefixed(merchant, device.as_bytes().to_vec()).await
    }
}

impl<S: RecordStore + ?Sized> Shifts for S {}
