//! The checks of an ENTRY: who submits, and then the code inside.

use tenthcup_token::{Entry, KeyError, Malformed, Reason, Signed, Timestamp, Unverified};

use crate::code::{CodeChecks, Moment};
use crate::{CheckedCode, DeviceStanding, Fault, KeySet, Registry, StorageFault, Windows};

/// Why an entry was not taken at all. Nothing is recorded of it: nobody known signed it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntryFault {
    /// Not an ENTRY token.
    #[error("this is no entry: {0}")]
    Malformed(#[from] Malformed),
    /// No such device.
    #[error("this device is not enrolled")]
    UnknownDevice,
    /// Not signed by that device.
    #[error("the entry is not signed by its device")]
    BadSignature,
    /// The device was revoked.
    #[error("this device was revoked")]
    DeviceRevoked,
    /// The entry is further ahead of the clock than is allowed.
    #[error("the entry lies in the future: the device's clock is wrong")]
    FromTheFuture,
    /// Could not decide.
    #[error(transparent)]
    Storage(#[from] StorageFault),
}

impl From<KeyError> for EntryFault {
    fn from(_: KeyError) -> Self {
        Self::BadSignature
    }
}

/// An entry by a device that may submit, and what the checks say of the code in it. Made by [`check_entry`] only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedEntry {
    entry: Signed<Entry>,
    device: DeviceStanding,
    code: Result<CheckedCode, Reason>,
    late: bool,
}

impl CheckedEntry {
    /// The entry.
    pub fn entry(&self) -> &Signed<Entry> {
        &self.entry
    }

    /// What the registry knew of the device when it was checked. The ledger looks again.
    pub fn device(&self) -> &DeviceStanding {
        &self.device
    }

    /// The code in it; or why it gets nothing.
    pub fn code(&self) -> Result<&CheckedCode, Reason> {
        self.code.as_ref().map_err(|reason| *reason)
    }

    /// Whether it arrived later than an online entry does.
    pub fn is_late(&self) -> bool {
        self.late
    }
}

/// Checks an entry and the code in it. A bad entry is an error; a bad code in a good entry is part of the answer, for it is recorded.
///
/// # Errors
/// See [`EntryFault`].
pub fn check_entry(
    entry: Unverified<Entry>,
    registry: &dyn Registry,
    keys: &KeySet,
    windows: &Windows,
    now: Timestamp,
) -> Result<CheckedEntry, EntryFault> {
    let device = registry.device(&entry.claims_unverified().device)?.ok_or(EntryFault::UnknownDevice)?;
    let entry = entry.verify(&device.key_on_record(), &[])?;
    device.usable().map_err(|_| EntryFault::DeviceRevoked)?;
    let age = now.since(entry.claims().time);
    if age < -i64::from(windows.ahead) {
        return Err(EntryFault::FromTheFuture);
    }
    let late = age > i64::from(windows.late_after);
    let moment = if late { Moment::Late { entry: entry.claims().time, now } } else { Moment::Online { now } };
    let code = if entry.claims().store != device.store {
        Err(Reason::OtherStore)
    } else if age > i64::from(windows.lateness) {
        Err(Reason::TooLate)
    } else {
        let (merchant, device) = (&device.merchant, &entry.claims().device);
        let checks = CodeChecks { merchant, device, registry, keys, windows, moment };
        match check_intent(&entry, &checks) {
            Ok(code) => Ok(code),
            Err(Fault::Refused(reason)) => Err(reason),
            Err(Fault::Storage(fault)) => return Err(fault.into()),
        }
    };
    Ok(CheckedEntry { entry, device, code, late })
}

fn check_intent(entry: &Signed<Entry>, checks: &CodeChecks<'_>) -> Result<CheckedCode, Fault> {
    use tenthcup_token::Intent::{Approve, Punch, Redeem, Reverse};
    match &entry.claims().intent {
        Punch { code, .. } => Ok(CheckedCode::Shown(Box::new(checks.card(code)?))),
        Redeem { code } => checks.card_or_voucher(code),
        Reverse { event } => Ok(CheckedCode::Reversal { event: *event }),
        Approve { entry } => Ok(CheckedCode::Approval { entry: *entry }),
    }
}
