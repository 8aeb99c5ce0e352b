//! An entry, from the device's chain to its stored answer.

use tenthcup_token::{Digest, Entry, Intent, MerchantId, Reason, Timestamp};
use tenthcup_verifier::{Arrival, CheckedCode, CheckedEntry, DeviceStanding};

use super::draft::Draft;
use super::keys::{self, Expiring};
use super::punch::Punching;
use super::quarantine::{Keeping, could_count};
use super::rows::{AnswerRow, ChainRow, Place};
use super::schema::Tables;
use super::stop::Stop;
use super::trouble::Trouble;
use crate::answer::Refusal;
use crate::chain::{Position, position};
use crate::record::{Device, Shift, Staff, StaffStatus};
use crate::request::Fresh;
use crate::view::ChainHead;

/// Seconds for which the answer to an entry is kept. Counters keep what they sent for 30 days.
pub(super) const ANSWERS_KEPT: u32 = 31 * 24 * 60 * 60;
/// Shifts of a device that can overlap around one moment, at most.
const SHIFTS_AROUND: usize = 8;

/// One entry under decision.
pub(super) struct Scan<'a> {
    pub(super) checked: &'a CheckedEntry,
    pub(super) entry: &'a Entry,
    pub(super) hash: Digest,
    pub(super) fresh: &'a Fresh,
    pub(super) now: Timestamp,
    /// Where the event to be reversed stands, when the entry names one that there is.
    pub(super) original: Option<Place>,
    /// When it arrived, if it was kept in quarantine since.
    pub(super) settled_from: Option<Timestamp>,
}

impl<'a> Scan<'a> {
    pub(super) fn of(
        checked: &'a CheckedEntry,
        fresh: &'a Fresh,
        original: Option<Place>,
        now: Timestamp,
    ) -> Self {
        let entry = checked.entry();
        let (hash, entry) = (entry.digest(), entry.claims());
        Self { checked, entry, hash, fresh, now, original, settled_from: None }
    }

    /// One that was kept since `arrived`, and is to be counted now.
    pub(super) fn kept(
        checked: &'a CheckedEntry,
        fresh: &'a Fresh,
        arrived: Timestamp,
        now: Timestamp,
    ) -> Self {
        Self { settled_from: Some(arrived), ..Self::of(checked, fresh, None, now) }
    }

    pub(super) fn device(&self) -> &DeviceStanding {
        self.checked.device()
    }

    /// The ENTRY itself.
    pub(super) fn evidence(&self) -> Vec<u8> {
        self.checked.entry().bytes().to_vec()
    }
}

/// Decides an entry.
pub(super) fn submit(tables: &mut Tables<'_>, scan: &Scan<'_>) -> Result<Draft, Trouble> {
    let chain = tables.chains.get(scan.entry.device.as_bytes())?;
    if let Some(answer) = repeated(tables, scan, chain.as_ref())? {
        return Ok(answer);
    }
    tables.meta.tick(scan.now)?;
    let draft = match decide_in_place(tables, scan, chain.as_ref()) {
        Ok(draft) => draft,
        Err(Stop::Refused(refusal)) => Draft::Refused(Refusal { chained: true, ..refusal }),
        Err(Stop::Trouble(trouble)) => return Err(trouble),
    };
    if let Draft::Refused(refusal) = &draft {
        tables.note_refusal(scan, refusal)?;
    }
    tables.count_late(scan, &draft)?;
    tables.raise_alarm(scan)?;
    // What is not in the chain leaves its place open.
    if draft.is_chained() {
        move_chain(tables, scan)?;
        keep_answer(tables, scan, &draft)?;
    }
    Ok(draft)
}

/// The answer that this very entry got before.
fn repeated(
    tables: &Tables<'_>,
    scan: &Scan<'_>,
    chain: Option<&ChainRow>,
) -> Result<Option<Draft>, Trouble> {
    if chain.is_none_or(|chain| scan.entry.sequence > chain.sequence) {
        return Ok(None);
    }
    let answer = tables.answers.get(&keys::answer(&scan.entry.device, scan.entry.sequence))?;
    if let Some(answer) = answer.filter(|answer| answer.entry == scan.hash) {
        return Draft::of_answer(tables, answer).map(Some);
    }
    let kept = tables.kept.entries.get(scan.hash.as_bytes())?;
    kept.map(|kept| kept.answer(tables, scan.hash)).transpose()
}

/// Decides an entry at its place in the device's chain, or keeps it when it has none. What stops it stands in the chain; what is turned away
/// does not.
fn decide_in_place(
    tables: &mut Tables<'_>,
    scan: &Scan<'_>,
    chain: Option<&ChainRow>,
) -> Result<Draft, Stop> {
    let turned_away = |reason| Ok(Draft::Refused(Refusal::of(reason)));
    let device: Option<Device> = tables.records.get(scan.device().merchant, &scan.entry.device)?;
    let Some(device) = device.filter(|device| device.key == scan.device().key) else {
        return turned_away(Reason::DeviceRevoked);
    };
    let revoked = device.standing().usable().is_err();
    let made_before = |end: Timestamp| scan.checked.is_late() && scan.entry.time < end;
    if revoked && !device.revoked.is_some_and(made_before) {
        return turned_away(Reason::DeviceRevoked);
    }
    let place = position(&chain.map_or(ChainHead::START, ChainRow::head), scan.entry);
    let out_of_chain = match place {
        Position::Next => None,
        Position::Gap => Some(Reason::DeviceChainGap),
        Position::Fork | Position::Earlier => Some(Reason::DeviceChainFork),
    };
    let held = chain.is_some_and(|chain| chain.held > 0);
    if let Some(reason) = out_of_chain {
        // Forgotten answers are older than any late entry may be.
        if scan.checked.arrival() == Arrival::TooLate {
            return turned_away(Reason::TooLate);
        }
        return keep_out_of_chain(tables, scan, reason, place != Position::Earlier);
    }
    if revoked || held {
        let reason = if revoked { Reason::DeviceRevoked } else { Reason::FollowsQuarantined };
        return keep_in_chain(tables, scan, reason, held);
    }
    decide(tables, scan, &device, chain)
}

/// An entry that does not follow the chain: kept if it is worth it, and then all that follows waits with it.
fn keep_out_of_chain(
    tables: &mut Tables<'_>,
    scan: &Scan<'_>,
    reason: Reason,
    chained: bool,
) -> Result<Draft, Stop> {
    if could_count(scan, reason).is_err() {
        return Ok(Draft::Refused(Refusal::of(reason)));
    }
    let signed_on = signed_on(tables, scan.device().merchant, scan.entry)?;
    if let Err(stop) = not_used(tables, scan) {
        return match stop {
            Stop::Refused(refusal) => Ok(Draft::Refused(refusal)),
            trouble => Err(trouble),
        };
    }
    Ok(tables.keep(scan, Keeping { reason, chained, holds: true, signed_on })?)
}

/// An entry at its place that only a manager may decide on.
fn keep_in_chain(
    tables: &mut Tables<'_>,
    scan: &Scan<'_>,
    reason: Reason,
    holds: bool,
) -> Result<Draft, Stop> {
    could_count(scan, reason)?;
    if !signed_on(tables, scan.device().merchant, scan.entry)? {
        return Err(Reason::StaffNotSignedOn.into());
    }
    not_used(tables, scan)?;
    Ok(tables.keep(scan, Keeping { reason, chained: true, holds, signed_on: true })?)
}

fn decide(
    tables: &mut Tables<'_>,
    scan: &Scan<'_>,
    device: &Device,
    chain: Option<&ChainRow>,
) -> Result<Draft, Stop> {
    if device.store != scan.entry.store {
        return Err(Reason::OtherStore.into());
    }
    if scan.checked.arrival() == Arrival::TooLate {
        return Err(Reason::TooLate.into());
    }
    if !scan.checked.is_late() {
        staff_signed_on(tables, scan.device().merchant, scan.entry)?;
        return decide_code(tables, scan);
    }
    tables.late_rules(scan, device, chain)?;
    if let Some(reason) = for_a_manager(tables, scan)? {
        return keep_in_chain(tables, scan, reason, false);
    }
    staff_signed_on(tables, scan.device().merchant, scan.entry)?;
    decide_late_code(tables, scan)
}

/// Why a late entry is not decided here: nobody can be asked any more, or our own key says what our records do not.
fn for_a_manager(tables: &Tables<'_>, scan: &Scan<'_>) -> Result<Option<Reason>, Trouble> {
    if scan.checked.unmade().is_some() {
        return Ok(scan.checked.code().err());
    }
    let gone = !works_here(tables, scan.device().merchant, scan.entry)?
        && signed_on(tables, scan.device().merchant, scan.entry)?
        && could_count(scan, Reason::StaffLeft).is_ok();
    Ok(gone.then_some(Reason::StaffLeft))
}

fn decide_late_code(tables: &mut Tables<'_>, scan: &Scan<'_>) -> Result<Draft, Stop> {
    if let CheckedCode::Shown(shown) = scan.checked.code()? {
        // Who shows a code again is told where it was used, not how often a card may be punched.
        tables.not_burnt(shown.replay(), *shown.card(), scan.now)?;
        tables.late_card_rule(scan, *shown.card())?;
    }
    decide_code(tables, scan)
}

fn decide_code(tables: &mut Tables<'_>, scan: &Scan<'_>) -> Result<Draft, Stop> {
    match (scan.checked.code()?, &scan.entry.intent) {
        (CheckedCode::Shown(shown), Intent::Punch { .. }) => tables.punch(&Punching::of(scan, shown)),
        (CheckedCode::Shown(shown), Intent::Redeem { .. }) => tables.challenge(scan, shown),
        (CheckedCode::Voucher(shown), Intent::Redeem { .. }) => tables.take_voucher(scan, shown),
        (CheckedCode::Reversal { event }, Intent::Reverse { .. }) => tables.reverse(scan, event),
        (CheckedCode::Approval { entry }, Intent::Approve { .. }) => tables.approve(scan, entry),
        _ => Err(Reason::Malformed.into()),
    }
}

/// A code that was used is not kept: there is nothing for a manager to decide.
fn not_used(tables: &Tables<'_>, scan: &Scan<'_>) -> Result<(), Stop> {
    match scan.checked.code() {
        Ok(CheckedCode::Shown(shown)) => tables.not_burnt(shown.replay(), *shown.card(), scan.now),
        _ => Ok(()),
    }
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
    Ok(shifts.iter().any(|shift| shift.covers(entry.staff, entry.time)))
}

/// Moves the device's chain on. What was kept out of the chain, or waits behind such an entry, holds up what follows it.
fn move_chain(tables: &mut Tables<'_>, scan: &Scan<'_>) -> Result<(), Trouble> {
    let entry = scan.entry;
    let before = tables.chains.get(entry.device.as_bytes())?;
    let time = entry.time.min(scan.now);
    let head = ChainRow {
        sequence: entry.sequence,
        head: scan.hash,
        time: before.map_or(time, |before| before.time.max(time)),
        held: before.map_or(0, |before| before.held),
    };
    tables.chains.put(entry.device.as_bytes(), &head)
}

/// Keeps what an entry was answered for when its device asks again.
fn keep_answer(tables: &mut Tables<'_>, scan: &Scan<'_>, draft: &Draft) -> Result<(), Trouble> {
    let Some(outcome) = draft.outcome() else { return Ok(()) };
    let entry = scan.entry;
    let answer =
        AnswerRow { entry: scan.hash, at: scan.now, store: entry.store, staff: entry.staff, outcome };
    let key = keys::answer(&entry.device, entry.sequence);
    tables.answers.insert_new(&key, &answer)?;
    tables.forget_at(scan.now.plus(ANSWERS_KEPT), &Expiring::Answer(key))
}

impl ChainRow {
    pub(super) fn head(&self) -> ChainHead {
        ChainHead { sequence: self.sequence, head: self.head }
    }
}
