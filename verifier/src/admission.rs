//! Whether an entry is decided at all: its place in its device's chain, the device and the person then and now, and what holds for late
//! ones (`FORMAT.md` §7). A ledger asks in the transaction that decides, with what it knows there.

use tenthcup_token::{Intent, Reason, Timestamp};

use crate::chain::Position;
use crate::late::{late_card_rule, late_rules};
use crate::{Arrival, CheckedCode, CheckedEntry, DeviceChain, DeviceStanding, DeviceStatus, LateEntry};

/// Entries of one device that may wait in quarantine.
const MOST_OF_A_DEVICE: u64 = 500;
/// Entries of one merchant that may wait.
const MOST_OF_A_MERCHANT: u64 = 10_000;

/// A counter keeps what it sent for this many seconds: so old may be what it sends again to a ledger that was restored.
const SENT_AGAIN: i64 = 30 * 24 * 60 * 60;
/// A clock may be ahead by less than this.
const CLOCKS_DIFFER: u32 = 60;

/// What a ledger knows around one entry, in the transaction that decides it.
#[derive(Debug, Clone)]
pub struct Known {
    /// The device as it stands now, if it is on record.
    pub device: Option<DeviceStanding>,
    /// When it was revoked.
    pub revoked: Option<Timestamp>,
    /// Its chain before this entry.
    pub chain: DeviceChain,
    /// Whether whom the entry names works for the merchant now.
    pub works_here: bool,
    /// Whether they were signed on at the device at the entry's time: see [`crate::SignedOn`].
    pub signed_on: bool,
    /// Why a good code is good no more: it was used, or is older than uses are remembered.
    pub used: Option<Reason>,
    /// When the ledger was restored from a backup, if it was: of what came between the two it knows nothing.
    pub restored: Option<Timestamp>,
    /// The late entries of the device that are remembered. Only looked at when this one is late.
    pub late: Vec<LateEntry>,
    /// Entries of the device that wait in quarantine.
    pub waiting_of_device: u64,
    /// Entries of the merchant that wait.
    pub waiting_of_merchant: u64,
}

/// What becomes of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Admission<'a> {
    /// Its code is good, and is decided by the rules of the program. The device's chain moves on to it whatever comes of that.
    Admitted(&'a CheckedCode),
    /// It counts nothing.
    Refused {
        /// Why.
        reason: Reason,
        /// Whether the device's chain moves on to it.
        chained: bool,
    },
    /// Only a manager can decide on it. It counts nothing and burns nothing until then.
    Kept(Keeping),
}

/// How an entry is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keeping {
    /// Why it is not decided.
    pub reason: Reason,
    /// Whether the device's chain moves on to it.
    pub chained: bool,
    /// Whether what follows it waits with it.
    pub holds: bool,
    /// Whether whom it names was signed on at the device at its time.
    pub signed_on: bool,
}

/// Admits an entry that arrives `now`, refuses it, or has it kept. That this very entry was answered before is to be looked for first.
pub fn admit<'a>(checked: &'a CheckedEntry, known: &Known, now: Timestamp) -> Admission<'a> {
    let turned_away = |reason| Admission::Refused { reason, chained: false };
    let Some(device) = known.device.as_ref().filter(|device| device.key == checked.device().key) else {
        return turned_away(Reason::DeviceRevoked);
    };
    let entry = checked.entry().claims();
    let revoked = device.status == DeviceStatus::Revoked;
    if revoked && !(checked.is_late() && known.revoked.is_some_and(|end| entry.time < end)) {
        return turned_away(Reason::DeviceRevoked);
    }
    let out_of_chain = match known.chain.position(entry) {
        Position::Next => None,
        Position::Gap => Some((Reason::DeviceChainGap, true)),
        Position::Fork => Some((Reason::DeviceChainFork, true)),
        Position::Earlier => Some((Reason::DeviceChainFork, false)),
    };
    if let Some((reason, chained)) = out_of_chain {
        let kept = keep_out_of_chain(checked, known, now, (reason, chained));
        return kept.map_or_else(turned_away, Admission::Kept);
    }
    match in_chain(checked, device, known, now) {
        Ok(admission) => admission,
        // The device keeps it, and sends it again when there is room.
        Err(Reason::QuarantineFull) => turned_away(Reason::QuarantineFull),
        Err(reason) => Admission::Refused { reason, chained: true },
    }
}

/// An entry that does not follow the chain is kept if it is worth it, and then all that follows waits with it.
fn keep_out_of_chain(
    checked: &CheckedEntry,
    known: &Known,
    now: Timestamp,
    (reason, chained): (Reason, bool),
) -> Result<Keeping, Reason> {
    // What was answered to it may be forgotten by now: answers are kept for longer than any late entry may take.
    if checked.arrival() == Arrival::TooLate && !known.is_from_before(checked, now) {
        return Err(Reason::TooLate);
    }
    // Of what has no place in the chain that alone is told, whatever its code.
    worth_keeping(checked, known, now, reason).map_err(|_| reason)?;
    known.not_used()?;
    known.have_room()?;
    Ok(Keeping { reason, chained, holds: true, signed_on: known.signed_on })
}

/// An entry at its place.
fn in_chain<'a>(
    checked: &'a CheckedEntry,
    device: &DeviceStanding,
    known: &Known,
    now: Timestamp,
) -> Result<Admission<'a>, Reason> {
    let held = known.chain.held > 0;
    if device.status == DeviceStatus::Revoked {
        return keep_in_chain(checked, known, now, (Reason::DeviceRevoked, held));
    }
    if held {
        return keep_in_chain(checked, known, now, (Reason::FollowsQuarantined, true));
    }
    if known.is_from_before(checked, now) {
        return keep_in_chain(checked, known, now, (Reason::BeforeRestore, false));
    }
    let entry = checked.entry().claims();
    if device.store != entry.store {
        return Err(Reason::OtherStore);
    }
    let unconfirmed = device.status == DeviceStatus::Unconfirmed;
    match checked.arrival() {
        // Who stands there is told at once; what was scanned without a network need not be lost.
        Arrival::Online if unconfirmed => Err(Reason::DeviceNotConfirmed),
        Arrival::Late if unconfirmed => {
            keep_in_chain(checked, known, now, (Reason::DeviceNotConfirmed, false))
        }
        Arrival::Online => {
            known.staff_are_there()?;
            checked.code().map(Admission::Admitted)
        }
        Arrival::TooLate => Err(Reason::TooLate),
        Arrival::Late => {
            late_rules(entry, known, now)?;
            if let Some(reason) = for_a_manager(checked, known, now) {
                return keep_in_chain(checked, known, now, (reason, false));
            }
            known.staff_are_there()?;
            let code = checked.code()?;
            if let CheckedCode::Shown(shown) = code {
                // Who shows a code again is told where it was used, not how often a card may be punched.
                known.not_used()?;
                late_card_rule(entry, *shown.card(), known)?;
            }
            Ok(Admission::Admitted(code))
        }
    }
}

/// An entry at its place that only a manager may decide on.
fn keep_in_chain<'a>(
    checked: &CheckedEntry,
    known: &Known,
    now: Timestamp,
    (reason, holds): (Reason, bool),
) -> Result<Admission<'a>, Reason> {
    worth_keeping(checked, known, now, reason)?;
    // Who signed on in the time that was lost is not on record.
    if !known.signed_on && !known.is_from_before(checked, now) {
        return Err(Reason::StaffNotSignedOn);
    }
    known.not_used()?;
    known.have_room()?;
    Ok(Admission::Kept(Keeping { reason, chained: true, holds, signed_on: known.signed_on }))
}

/// Why a late entry is not decided here: nobody can be asked any more, or our own key says what our records do not.
fn for_a_manager(checked: &CheckedEntry, known: &Known, now: Timestamp) -> Option<Reason> {
    if checked.unmade().is_some() {
        return checked.code().err();
    }
    let left = !known.works_here && known.signed_on;
    (left && worth_keeping(checked, known, now, Reason::StaffLeft).is_ok()).then_some(Reason::StaffLeft)
}

/// Only what a manager could count is kept: a punch of a good code, or of a card that our key signed.
fn worth_keeping(
    checked: &CheckedEntry,
    known: &Known,
    now: Timestamp,
    otherwise: Reason,
) -> Result<(), Reason> {
    let before = known.is_from_before(checked, now);
    let code = if before { checked.code_when_made() } else { checked.code() };
    match (&checked.entry().claims().intent, code) {
        (Intent::Punch { .. }, Ok(_)) => Ok(()),
        (Intent::Punch { .. }, Err(reason)) => checked.unmade().map(|_| ()).ok_or(reason),
        _ => Err(otherwise),
    }
}

/// Whether an entry was made before the ledger was `restored`, so that it may have been answered in the time that was lost.
pub fn is_from_before(checked: &CheckedEntry, restored: Option<Timestamp>, now: Timestamp) -> bool {
    let Some(restored) = restored else { return false };
    let time = checked.entry().claims().time;
    // One that comes at once, from a clock that is ahead, is better scanned again a minute later.
    let last = if checked.is_late() { restored.plus(CLOCKS_DIFFER - 1) } else { restored };
    time <= last && now.since(time) <= SENT_AGAIN
}

impl Known {
    fn is_from_before(&self, checked: &CheckedEntry, now: Timestamp) -> bool {
        is_from_before(checked, self.restored, now)
    }

    fn staff_are_there(&self) -> Result<(), Reason> {
        if self.works_here && self.signed_on { Ok(()) } else { Err(Reason::StaffNotSignedOn) }
    }

    /// A code that was used is not kept: there is nothing for a manager to decide.
    fn not_used(&self) -> Result<(), Reason> {
        self.used.map_or(Ok(()), Err)
    }

    fn have_room(&self) -> Result<(), Reason> {
        let full =
            self.waiting_of_device >= MOST_OF_A_DEVICE || self.waiting_of_merchant >= MOST_OF_A_MERCHANT;
        if full { Err(Reason::QuarantineFull) } else { Ok(()) }
    }
}
