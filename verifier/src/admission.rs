//! Whether an entry is decided at all: its place in its device's chain, the device and the person then and now, and what holds for late
//! ones (`FORMAT.md` §7). A ledger asks in the transaction that decides, with what it knows there.

use tenthcup_token::{Intent, Reason, Timestamp};

use crate::chain::Position;
use crate::late::{late_card_rule, late_rules};
use crate::{Arrival, CheckedCode, CheckedEntry, DeviceChain, DeviceStanding, LateEntry};

/// Entries of one device that may wait in quarantine.
const MOST_OF_A_DEVICE: u64 = 500;
/// Entries of one merchant that may wait.
const MOST_OF_A_MERCHANT: u64 = 10_000;

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
    let revoked = device.usable().is_err();
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
        return keep_out_of_chain(checked, known, reason, chained).map_or_else(turned_away, Admission::Kept);
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
    reason: Reason,
    chained: bool,
) -> Result<Keeping, Reason> {
    // What was answered to it may be forgotten by now: answers are kept for longer than any late entry may take.
    if checked.arrival() == Arrival::TooLate {
        return Err(Reason::TooLate);
    }
    // Of what has no place in the chain that alone is told, whatever its code.
    worth_keeping(checked, reason).map_err(|_| reason)?;
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
    if device.usable().is_err() {
        return keep_in_chain(checked, known, Reason::DeviceRevoked, held);
    }
    if held {
        return keep_in_chain(checked, known, Reason::FollowsQuarantined, true);
    }
    let entry = checked.entry().claims();
    if device.store != entry.store {
        return Err(Reason::OtherStore);
    }
    match checked.arrival() {
        Arrival::Online => {
            known.staff_are_there()?;
            checked.code().map(Admission::Admitted)
        }
        Arrival::TooLate => Err(Reason::TooLate),
        Arrival::Late => {
            late_rules(entry, known, now)?;
            if let Some(reason) = for_a_manager(checked, known) {
                return keep_in_chain(checked, known, reason, false);
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
    reason: Reason,
    holds: bool,
) -> Result<Admission<'a>, Reason> {
    worth_keeping(checked, reason)?;
    if !known.signed_on {
        return Err(Reason::StaffNotSignedOn);
    }
    known.not_used()?;
    known.have_room()?;
    Ok(Admission::Kept(Keeping { reason, chained: true, holds, signed_on: true }))
}

/// Why a late entry is not decided here: nobody can be asked any more, or our own key says what our records do not.
fn for_a_manager(checked: &CheckedEntry, known: &Known) -> Option<Reason> {
    if checked.unmade().is_some() {
        return checked.code().err();
    }
    let gone = !known.works_here && known.signed_on && worth_keeping(checked, Reason::StaffLeft).is_ok();
    gone.then_some(Reason::StaffLeft)
}

/// Only what a manager could count is kept: a punch of a good code, or of a card that our key signed.
fn worth_keeping(checked: &CheckedEntry, otherwise: Reason) -> Result<(), Reason> {
    match (&checked.entry().claims().intent, checked.code()) {
        (Intent::Punch { .. }, Ok(_)) => Ok(()),
        (Intent::Punch { .. }, Err(reason)) => checked.unmade().map(|_| ()).ok_or(reason),
        _ => Err(otherwise),
    }
}

impl Known {
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
