//! An entry, from the device's chain to its stored answer.

use tenthcup_token::{Digest, Entry, Intent, Reason, Timestamp};
use tenthcup_verifier::{Admission, CheckedCode, CheckedEntry, DeviceStanding, admit};

use super::draft::Draft;
use super::keys::{self, Expiring};
use super::known::Around;
use super::punch::Punching;
use super::rows::{AnswerRow, ChainRow, Place};
use super::schema::Tables;
use super::stop::{Stop, answered};
use super::trouble::Trouble;
use crate::answer::Refusal;
use crate::request::Fresh;

/// Seconds for which the answer to an entry is kept. Counters keep what they sent for 30 days.
pub(super) const ANSWERS_KEPT: u32 = 31 * 24 * 60 * 60;

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
    /// Whether it may have been answered in the time that a restore lost.
    pub(super) from_before: bool,
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
        Self { checked, entry, hash, fresh, now, original, settled_from: None, from_before: false }
    }

    /// One that was kept since `arrived`, and is to be counted now.
    pub(super) fn kept(
        checked: &'a CheckedEntry,
        fresh: &'a Fresh,
        (arrived, from_before): (Timestamp, bool),
        now: Timestamp,
    ) -> Self {
        Self { settled_from: Some(arrived), from_before, ..Self::of(checked, fresh, None, now) }
    }

    pub(super) fn device(&self) -> &DeviceStanding {
        self.checked.device()
    }

    /// The code of an entry that was kept: however late it came, when that is no fault of its device.
    pub(super) fn kept_code(&self) -> Result<&'a CheckedCode, Reason> {
        if self.from_before { self.checked.code_when_made() } else { self.checked.code() }
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
    let around = Around::of(tables, scan, chain.as_ref())?;
    let admission = admit(scan.checked, &around.known, scan.now);
    let draft = match &admission {
        Admission::Admitted(code) => answered(decide_code(tables, scan, code))?
            .unwrap_or_else(|refusal| Draft::Refused(Refusal { chained: true, ..refusal })),
        Admission::Refused { reason, chained } => {
            Draft::Refused(Refusal { chained: *chained, ..around.refusal(scan, *reason) })
        }
        Admission::Kept(how) => Draft::Quarantined(tables.keep(scan, *how)?),
    };
    if let Draft::Refused(refusal) = &draft {
        tables.note_refusal(scan, refusal)?;
    }
    tables.count_late(scan, &draft)?;
    tables.raise_alarm(scan)?;
    tables.shown_by_old_phone(scan)?;
    tables.watch_scan(scan)?;
    let after = around.known.chain.after(scan.checked.entry(), &admission, scan.now);
    if after != around.known.chain {
        tables.chains.put(scan.entry.device.as_bytes(), &ChainRow::of(&after))?;
    }
    // What is not in the chain leaves its place open.
    if draft.is_chained() {
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

/// Decides an entry that was admitted by its code.
fn decide_code(tables: &mut Tables<'_>, scan: &Scan<'_>, code: &CheckedCode) -> Result<Draft, Stop> {
    match (code, &scan.entry.intent) {
        (CheckedCode::Shown(shown), Intent::Punch { .. }) => tables.punch(&Punching::of(scan, shown)),
        (CheckedCode::Shown(shown), Intent::Redeem { .. }) => tables.challenge(scan, shown),
        (CheckedCode::Voucher(shown), Intent::Redeem { .. }) => tables.take_voucher(scan, shown),
        (CheckedCode::Reversal { event }, Intent::Reverse { .. }) => tables.reverse(scan, event),
        (CheckedCode::Approval { entry }, Intent::Approve { .. }) => tables.approve(scan, entry),
        (CheckedCode::Move(wanted), Intent::Move { .. }) => tables.ask_to_move(scan, wanted),
        _ => Err(Reason::Malformed.into()),
    }
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
