//! An entry, from the device's chain to its stored answer.

use tenthcup_token::{Entry, Intent, MerchantId, Reason, Timestamp};
use tenthcup_verifier::{CheckedCode, CheckedEntry, DeviceStanding};

use super::draft::Draft;
use super::keys::{self, Expiring};
use super::punch::Punching;
use super::rows::{AnswerRow, ChainRow, Place};
use super::schema::Tables;
use super::stop::Stop;
use super::trouble::Trouble;
use crate::answer::Refusal;
use crate::chain::{Position, position};
use crate::record::{Device, Shift, Staff, StaffStatus};
use crate::request::Fresh;
use crate::view::ChainHead;
use tenthcup_token::Digest;

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
}

impl<'a> Scan<'a> {
    pub(super) fn of(
        checked: &'a CheckedEntry,
        fresh: &'a Fresh,
        original: Option<Place>,
        now: Timestamp,
    ) -> Self {
        let entry = checked.entry();
        Self { checked, entry: entry.claims(), hash: entry.digest(), fresh, now, original }
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
        return Draft::of_answer(tables, answer);
    }
    tables.meta.tick(scan.now)?;
    if let Err(reason) = follows(tables, scan, chain.as_ref())? {
        // Not in the chain: what follows it is still open.
        let refusal = Refusal::of(reason);
        tables.note_refusal(scan, &refusal)?;
        return Ok(Draft::Refused(refusal));
    }
    let draft = match decide(tables, scan) {
        Ok(draft) => draft,
        Err(Stop::Refused(refusal)) => Draft::Refused(Refusal { chained: true, ..refusal }),
        Err(Stop::Trouble(trouble)) => return Err(trouble),
    };
    if let Draft::Refused(refusal) = &draft {
        tables.note_refusal(scan, refusal)?;
    }
    keep_answer(tables, scan, &draft)?;
    Ok(draft)
}

/// The answer that this very entry got before.
fn repeated(
    tables: &Tables<'_>,
    scan: &Scan<'_>,
    chain: Option<&ChainRow>,
) -> Result<Option<AnswerRow>, Trouble> {
    if chain.is_none_or(|chain| scan.entry.sequence > chain.sequence) {
        return Ok(None);
    }
    let answer = tables.answers.get(&keys::answer(&scan.entry.device, scan.entry.sequence))?;
    Ok(answer.filter(|answer| answer.entry == scan.hash))
}

/// Whether it is the device's next entry, and the device is still one of ours.
fn follows(
    tables: &Tables<'_>,
    scan: &Scan<'_>,
    chain: Option<&ChainRow>,
) -> Result<Result<(), Reason>, Trouble> {
    let device: Option<Device> = tables.records.get(scan.device().merchant, &scan.entry.device)?;
    let usable =
        device.is_some_and(|device| device.standing().usable().is_ok() && device.key == scan.device().key);
    if !usable {
        return Ok(Err(Reason::DeviceRevoked));
    }
    let head = chain.map_or(ChainHead::START, ChainRow::head);
    Ok(match position(&head, scan.entry) {
        Position::Next => Ok(()),
        Position::Gap => Err(Reason::DeviceChainGap),
        Position::Fork => Err(Reason::DeviceChainFork),
        Position::Earlier => {
            let kept = tables.answers.get(&keys::answer(&scan.entry.device, scan.entry.sequence))?;
            // Forgotten answers are older than any late entry may be.
            Err(if kept.is_some() { Reason::DeviceChainFork } else { Reason::TooLate })
        }
    })
}

fn decide(tables: &mut Tables<'_>, scan: &Scan<'_>) -> Result<Draft, Stop> {
    let device: Option<Device> = tables.records.get(scan.device().merchant, &scan.entry.device)?;
    if device.is_none_or(|device| device.store != scan.entry.store) {
        return Err(Reason::OtherStore.into());
    }
    // Whoever holds a device could date entries back to when a code was good, and past every limit of pace. Late entries come with the
    // offline counter, and with limits of their own; until then none is taken.
    if scan.checked.is_late() {
        return Err(Reason::TooLate.into());
    }
    staff_signed_on(tables, scan.device().merchant, scan.entry)?;
    match (scan.checked.code()?, &scan.entry.intent) {
        (CheckedCode::Shown(shown), Intent::Punch { .. }) => tables.punch(&Punching::of(scan, shown)),
        (CheckedCode::Shown(shown), Intent::Redeem { .. }) => tables.challenge(scan, shown),
        (CheckedCode::Reversal { event }, Intent::Reverse { .. }) => tables.reverse(scan, event),
        (CheckedCode::Approval { entry }, Intent::Approve { .. }) => tables.approve(scan, entry),
        _ => Err(Reason::Malformed.into()),
    }
}

/// Whoever the entry names works here, and was signed on at the device when it was made.
pub(super) fn staff_signed_on(tables: &Tables<'_>, merchant: MerchantId, entry: &Entry) -> Result<(), Stop> {
    let staff: Option<Staff> = tables.records.get(merchant, &entry.staff)?;
    let works_here = staff.is_some_and(|staff| staff.status == StaffStatus::Active);
    let end = Shift::after_all_covering(entry.device, entry.time);
    let shifts: Vec<Shift> =
        tables.records.last_below(merchant, entry.device.as_bytes(), &end, SHIFTS_AROUND)?;
    if works_here && shifts.iter().any(|shift| shift.covers(entry.staff, entry.time)) {
        Ok(())
    } else {
        Err(Reason::StaffNotSignedOn.into())
    }
}

/// Moves the device's chain on, and keeps what it was answered for when it asks again.
fn keep_answer(tables: &mut Tables<'_>, scan: &Scan<'_>, draft: &Draft) -> Result<(), Trouble> {
    let entry = scan.entry;
    let head = ChainRow { sequence: entry.sequence, head: scan.hash, time: entry.time };
    tables.chains.put(entry.device.as_bytes(), &head)?;
    let answer = AnswerRow {
        entry: scan.hash,
        at: scan.now,
        store: entry.store,
        staff: entry.staff,
        outcome: draft.outcome(),
    };
    let key = keys::answer(&entry.device, entry.sequence);
    tables.answers.insert_new(&key, &answer)?;
    tables.forget_at(scan.now.plus(ANSWERS_KEPT), &Expiring::Answer(key))
}

impl ChainRow {
    pub(super) fn head(&self) -> ChainHead {
        ChainHead { sequence: self.sequence, head: self.head }
    }
}
