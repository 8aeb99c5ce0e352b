//! The checks of an ENTRY: who submits, and then the code inside.

use tenthcup_token::{Entry, KeyError, Malformed, Reason, Signed, Timestamp, Unverified};

use crate::code::{CodeChecks, Moment};
use crate::{CheckedCode, DeviceStanding, Fault, KeySet, Registry, StorageFault, UnmadeCard, Windows};

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

impl EntryFault {
    /// Its code, as in the API and the test vectors; `None` where nothing was decided.
    pub const fn code(&self) -> Option<&'static str> {
        match self {
            Self::Malformed(_) => Some("malformed"),
            Self::UnknownDevice => Some("unknown_device"),
            Self::BadSignature => Some("bad_signature"),
            Self::DeviceRevoked => Some("device_revoked"),
            Self::FromTheFuture => Some("from_the_future"),
            Self::Storage(_) => None,
        }
    }
}

impl From<KeyError> for EntryFault {
    fn from(_: KeyError) -> Self {
        Self::BadSignature
    }
}

/// When an entry arrived, measured against the time that it bears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// At once.
    Online,
    /// Later than an online entry does.
    Late,
    /// Later than any entry may.
    TooLate,
}

/// An entry by a device on record, and what the checks say of the code in it. Made by [`check_entry`] and [`check_quarantined_entry`] only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedEntry {
    entry: Signed<Entry>,
    device: DeviceStanding,
    code: Result<CheckedCode, Reason>,
    arrival: Arrival,
    unmade: Option<UnmadeCard>,
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
        match self.code_when_made() {
            Err(Reason::OtherStore) => Err(Reason::OtherStore),
            _ if self.arrival == Arrival::TooLate => Err(Reason::TooLate),
            code => code,
        }
    }

    /// The code in it, however late the entry came: for a ledger that was restored, and is told anew what it lost.
    pub fn code_when_made(&self) -> Result<&CheckedCode, Reason> {
        self.code.as_ref().map_err(|reason| *reason)
    }

    /// When it arrived.
    pub fn arrival(&self) -> Arrival {
        self.arrival
    }

    /// Whether it arrived later than an online entry does.
    pub fn is_late(&self) -> bool {
        self.arrival != Arrival::Online
    }

    /// The CARD in a code that gets nothing, when our own key signed it and it was never made.
    pub fn unmade(&self) -> Option<UnmadeCard> {
        self.unmade
    }
}

/// Checks an entry and the code in it. A bad entry is an error; a bad code in a good entry is part of the answer, for it is recorded. A
/// late entry of a device that was revoked since passes: the ledger knows when that was.
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
    let (entry, device) = signed_by_its_device(entry, registry)?;
    let age = now.since(entry.claims().time);
    let arrival = arrival(age, windows);
    if arrival == Arrival::Online {
        device.not_revoked().map_err(|_| EntryFault::DeviceRevoked)?;
    }
    if age < -i64::from(windows.ahead) {
        return Err(EntryFault::FromTheFuture);
    }
    checked(entry, device, arrival, Stand { registry, keys, windows, arrived: now, now })
}

/// Checks once more an entry that arrived at `arrived` and was kept for a manager, who wants it counted `now`: the code is held against the
/// moment of its arrival, keys and cards against today. How late it arrived, and what became of its device since, is the manager's affair.
///
/// # Errors
/// See [`EntryFault`]; never `DeviceRevoked` or `FromTheFuture`.
pub fn check_quarantined_entry(
    entry: Unverified<Entry>,
    registry: &dyn Registry,
    keys: &KeySet,
    windows: &Windows,
    arrived: Timestamp,
    now: Timestamp,
) -> Result<CheckedEntry, EntryFault> {
    let (entry, device) = signed_by_its_device(entry, registry)?;
    let arrival = arrival(arrived.since(entry.claims().time), windows);
    checked(entry, device, arrival, Stand { registry, keys, windows, arrived, now })
}

fn signed_by_its_device(
    entry: Unverified<Entry>,
    registry: &dyn Registry,
) -> Result<(Signed<Entry>, DeviceStanding), EntryFault> {
    let device = registry.device(&entry.claims_unverified().device)?.ok_or(EntryFault::UnknownDevice)?;
    Ok((entry.verify(&device.key_on_record(), &[])?, device))
}

fn arrival(age: i64, windows: &Windows) -> Arrival {
    if age > i64::from(windows.lateness) {
        Arrival::TooLate
    } else if age > i64::from(windows.late_after) {
        Arrival::Late
    } else {
        Arrival::Online
    }
}

/// What the checks stand on.
#[derive(Clone, Copy)]
struct Stand<'a> {
    registry: &'a dyn Registry,
    keys: &'a KeySet,
    windows: &'a Windows,
    arrived: Timestamp,
    now: Timestamp,
}

fn checked(
    entry: Signed<Entry>,
    device: DeviceStanding,
    arrival: Arrival,
    on: Stand<'_>,
) -> Result<CheckedEntry, EntryFault> {
    let Stand { registry, keys, windows, arrived, now } = on;
    let moment = match arrival {
        Arrival::Online => Moment::Online { arrived, now },
        Arrival::Late | Arrival::TooLate => Moment::Late { entry: entry.claims().time, now },
    };
    let (merchant, by) = (&device.merchant, &entry.claims().device);
    let checks = CodeChecks { merchant, device: by, registry, keys, windows, moment };
    let code = if entry.claims().store != device.store {
        Err(Reason::OtherStore)
    } else {
        match check_intent(&entry, &checks) {
            Ok(code) => Ok(code),
            Err(Fault::Refused(reason)) => Err(reason),
            Err(Fault::Storage(fault)) => return Err(fault.into()),
        }
    };
    let refused = code.is_err() || arrival == Arrival::TooLate;
    let unmade = match entry.claims().intent.code() {
        Some(digits) if refused => checks.unmade(digits)?,
        _ => None,
    };
    Ok(CheckedEntry { entry, device, code, arrival, unmade })
}

fn check_intent(entry: &Signed<Entry>, checks: &CodeChecks<'_>) -> Result<CheckedCode, Fault> {
    use tenthcup_token::Intent::{Approve, Move, Punch, Redeem, Reverse};
    match &entry.claims().intent {
        Punch { code, .. } => Ok(CheckedCode::Shown(Box::new(checks.card(code)?))),
        Redeem { code } => checks.card_or_voucher(code),
        Reverse { event } => Ok(CheckedCode::Reversal { event: *event }),
        Approve { entry } => Ok(CheckedCode::Approval { entry: *entry }),
        Move { card, claim } => Ok(CheckedCode::Move(Box::new(checks.to_move(card, claim)?))),
    }
}
