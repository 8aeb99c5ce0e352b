//! What is known around an entry when it is decided: its device, the device's chain, who works there, what came late before.

use tenthcup_token::{Entry, MerchantId, Reason, Timestamp};
use tenthcup_verifier::{CheckedCode, DeviceChain, Known, is_from_before};

use super::rows::ChainRow;
use super::schema::Tables;
use super::stop::{Stop, answered};
use super::submit::Scan;
use super::trouble::Trouble;
use crate::answer::Refusal;
use crate::record::{Device, Shift, Staff, StaffStatus};
use crate::view::ChainHead;

/// Shifts of a device that can overlap around one moment, at most.
const SHIFTS_AROUND: usize = 8;

/// That, and what a refusal tells beside its reason.
pub(super) struct Around {
    pub(super) known: Known,
    /// By what its code is good no more.
    used: Option<Refusal>,
}

impl Around {
    pub(super) fn of(
        tables: &Tables<'_>,
        scan: &Scan<'_>,
        chain: Option<&ChainRow>,
    ) -> Result<Self, Trouble> {
        let (merchant, entry) = (scan.device().merchant, scan.entry);
        let device: Option<Device> = tables.records.get(merchant, &entry.device)?;
        let enrolled = device.as_ref().map_or(Timestamp::from_secs(0), |device| device.enrolled);
        let restored = tables.restored_at()?;
        let used = used(tables, scan, restored)?;
        let late = if scan.checked.is_late() { tables.late_of(&entry.device, scan.now)? } else { Vec::new() };
        let known = Known {
            revoked: device.as_ref().and_then(|device| device.revoked),
            device: device.map(|device| device.standing()),
            chain: chain.map_or(DeviceChain::begun(enrolled), |row| row.chain(enrolled)),
            works_here: works_here(tables, merchant, entry)?,
            signed_on: signed_on(tables, merchant, entry)?,
            used: used.map(|refusal| refusal.reason),
            restored,
            late,
            waiting_of_device: tables.kept.counts.get(entry.device.as_bytes())?.unwrap_or_default().count,
            waiting_of_merchant: tables.kept.counts.get(merchant.as_bytes())?.unwrap_or_default().count,
        };
        Ok(Self { known, used })
    }

    /// What is told of an entry that was not admitted.
    pub(super) fn refusal(&self, scan: &Scan<'_>, reason: Reason) -> Refusal {
        match (reason, scan.checked.code()) {
            (Reason::OfflineCardLimit, Ok(CheckedCode::Shown(shown))) => {
                Refusal::of(reason).on(*shown.card())
            }
            _ => self.used.filter(|used| used.reason == reason).unwrap_or(Refusal::of(reason)),
        }
    }
}

/// Why a good code is good no more.
fn used(
    tables: &Tables<'_>,
    scan: &Scan<'_>,
    restored: Option<Timestamp>,
) -> Result<Option<Refusal>, Trouble> {
    let Ok(CheckedCode::Shown(shown)) = scan.checked.code_when_made() else { return Ok(None) };
    let (Some(replay), card) = (shown.replay(), *shown.card()) else { return Ok(None) };
    let mut unused = tables.not_known_as_used(replay, card, scan.now);
    if !is_from_before(scan.checked, restored, scan.now) {
        unused = unused.and_then(|()| tables.shown_since_restore(replay, card));
    }
    Ok(answered(unused)?.err())
}

/// Whoever the entry names works here, and was signed on at the device when it was made.
pub(super) fn staff_signed_on(tables: &Tables<'_>, merchant: MerchantId, entry: &Entry) -> Result<(), Stop> {
    if works_here(tables, merchant, entry)? && signed_on(tables, merchant, entry)? {
        Ok(())
    } else {
        Err(Reason::StaffNotSignedOn.into())
    }
}

fn works_here(tables: &Tables<'_>, merchant: MerchantId, entry: &Entry) -> Result<bool, Trouble> {
    let staff: Option<Staff> = tables.records.get(merchant, &entry.staff)?;
    Ok(staff.is_some_and(|staff| staff.status == StaffStatus::Active))
}

fn signed_on(tables: &Tables<'_>, merchant: MerchantId, entry: &Entry) -> Result<bool, Trouble> {
    let end = Shift::after_all_covering(entry.device, entry.time);
    let shifts: Vec<Shift> =
        tables.records.last_below(merchant, entry.device.as_bytes(), &end, SHIFTS_AROUND)?;
    Ok(shifts.iter().any(|shift| shift.signed_on().covers(entry.staff, entry.time)))
}

impl ChainRow {
    pub(super) fn head(&self) -> ChainHead {
        ChainHead { sequence: self.sequence, head: self.head }
    }

    fn chain(&self, enrolled: Timestamp) -> DeviceChain {
        let Self { sequence, head, time, held } = *self;
        DeviceChain { sequence, head, floor: time.max(enrolled), held }
    }

    pub(super) fn of(chain: &DeviceChain) -> Self {
        let DeviceChain { sequence, head, floor, held } = *chain;
        Self { sequence, head, time: floor, held }
    }
}
