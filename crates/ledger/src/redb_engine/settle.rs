//! A manager's decision on a quarantined entry.

use tenthcup_token::{CardId, Digest, Entry, Intent, MerchantId, Reason, Timestamp};
use tenthcup_verifier::{CheckedCode, ReplayKey};

use super::draft::Draft;
use super::kept_rows::{KEPT, KEPT_CODES, KEPT_COUNTS, KEPT_LIST, KeptRow, SettledRow};
use super::persons::Persons;
use super::punch::Punching;
use super::quarantine::{event_of, list_key};
use super::rows::BurntRow;
use super::schema::Tables;
use super::snapshot::Snapshot;
use super::stop::Stop;
use super::submit::Scan;
use super::trouble::Trouble;
use super::writer::Sealed;
use crate::answer::{Answer, FirstUse, Refusal};
use crate::quarantine::{Decided, QuarantineState, QuarantineView, Ruling, Settlement};
use crate::receipt::Committed;
use crate::request::Fresh;
use crate::seal::Purpose;

/// One decision to be made.
pub(super) struct Wanted {
    pub(super) merchant: MerchantId,
    pub(super) id: Digest,
    pub(super) ruling: Ruling,
    pub(super) by: String,
    pub(super) fresh: Fresh,
    pub(super) now: Timestamp,
}

/// A settlement to be.
#[derive(Debug)]
pub(super) enum SettlementDraft {
    Unknown,
    Counted(Box<Draft>, Decided),
    Refused(Decided),
    Open(Refusal),
}

impl Sealed for SettlementDraft {
    type Told = Option<Settlement>;

    fn told(self, proof: &Committed) -> Option<Settlement> {
        Some(match self {
            Self::Unknown => return None,
            Self::Refused(decided) => Settlement::Refused(decided),
            Self::Open(refusal) => Settlement::Open(refusal),
            Self::Counted(draft, decided) => match draft.told(proof) {
                Answer::Punched(receipt) => Settlement::Counted(Box::new(receipt), decided),
                // Only punches are ever counted out of quarantine.
                _ => return None,
            },
        })
    }
}

pub(super) fn settle(tables: &mut Tables<'_>, wanted: &Wanted) -> Result<SettlementDraft, Trouble> {
    let kept = tables.kept.entries.get(wanted.id.as_bytes())?;
    let Some(row) = kept.filter(|row| row.merchant == wanted.merchant) else {
        return Ok(SettlementDraft::Unknown);
    };
    if let Some(settled) = &row.settled {
        return Ok(match settled.place {
            Some(place) => {
                let draft = Draft::of_event(tables, place)?;
                SettlementDraft::Counted(Box::new(draft), settled.decided())
            }
            None => SettlementDraft::Refused(settled.decided()),
        });
    }
    tables.meta.tick(wanted.now)?;
    let draft = match &wanted.ruling {
        Ruling::Refuse => None,
        Ruling::Accept(checked) => {
            let before = row.reason == Reason::BeforeRestore;
            let scan = Scan::kept(checked, &wanted.fresh, (row.arrived, before), wanted.now);
            match count(tables, wanted, &row, &scan) {
                Ok(draft) => Some(draft),
                Err(Stop::Refused(refusal)) => return Ok(SettlementDraft::Open(refusal)),
                Err(Stop::Trouble(trouble)) => return Err(trouble),
            }
        }
    };
    let settled =
        SettledRow { by: wanted.by.clone(), at: wanted.now, place: draft.as_ref().and_then(event_of) };
    let decided = settled.decided();
    tables.release(&wanted.id, &row)?;
    tables.kept.entries.put(wanted.id.as_bytes(), &KeptRow { settled: Some(settled), ..row })?;
    Ok(match draft {
        Some(draft) => SettlementDraft::Counted(Box::new(draft), decided),
        None => SettlementDraft::Refused(decided),
    })
}

/// Decides the entry as if it had just been scanned, but for its device's chain and for how late it came.
fn count(tables: &mut Tables<'_>, wanted: &Wanted, row: &KeptRow, scan: &Scan<'_>) -> Result<Draft, Stop> {
    if scan.hash != wanted.id || scan.device().merchant != row.merchant {
        return Err(Reason::Malformed.into());
    }
    let (CheckedCode::Shown(shown), Intent::Punch { .. }) = (scan.kept_code()?, &scan.entry.intent) else {
        return Err(Reason::OnlineOnly.into());
    };
    if let Some(replay) = shown.replay() {
        not_used_since(tables, scan, *shown.card(), replay)?;
    }
    let draft = tables.punch(&Punching::of(scan, shown))?;
    if let Some(replay) = shown.replay() {
        // The answer under the entry's number may be another entry's: who used the code has to stand here.
        let Entry { device, sequence, store, staff, .. } = *scan.entry;
        let first = Some(FirstUse { at: scan.now, store, staff, device });
        tables.burnt.put(replay.as_bytes(), &BurntRow { device, sequence, at: scan.now, first })?;
    }
    Ok(draft)
}

/// The use of a code was remembered for an entry that waits if the code was good when it arrived; else only for as long as any use is.
fn not_used_since(
    tables: &Tables<'_>,
    scan: &Scan<'_>,
    card: CardId,
    replay: &ReplayKey,
) -> Result<(), Stop> {
    let code = tables.kept.codes.get(replay.as_bytes())?;
    if let Some(first) = code.and_then(|code| code.used) {
        return Err(Refusal::of(Reason::AlreadyUsed).on(card).after(first).into());
    }
    if code.is_none() && *replay < tables.remembered_from(scan.now)? {
        return Err(Refusal::of(Reason::TooLate).on(card).into());
    }
    Ok(())
}

impl Snapshot {
    pub(super) fn quarantine(
        &self,
        persons: &Persons,
        merchant: MerchantId,
        state: QuarantineState,
        after: Option<Digest>,
        limit: usize,
    ) -> Result<Vec<QuarantineView>, Trouble> {
        let settled = state == QuarantineState::Settled;
        let entries = self.table(&KEPT);
        let behind = match after {
            None => None,
            Some(after) => match entries.get(after.as_bytes())?.filter(|row| row.merchant == merchant) {
                Some(row) => Some(row.number),
                None => return Ok(Vec::new()),
            },
        };
        let (first, last) = match (settled, behind) {
            (_, None) => (0, u64::MAX),
            (false, Some(number)) => (number.saturating_add(1), u64::MAX),
            (true, Some(0)) => return Ok(Vec::new()),
            (true, Some(number)) => (0, number.saturating_sub(1)),
        };
        let list = self.table(&KEPT_LIST);
        let rows = list.range(list_key(&merchant, settled, first)..=list_key(&merchant, settled, last))?;
        let rows: Vec<_> =
            if settled { rows.rev().take(limit).collect() } else { rows.take(limit).collect() };
        rows.into_iter()
            .map(|row| {
                let id = row?.1.entry;
                self.view(persons, id, entries.must_get(id.as_bytes())?)
            })
            .collect()
    }

    pub(super) fn quarantined(
        &self,
        persons: &Persons,
        merchant: MerchantId,
        id: Digest,
    ) -> Result<Option<QuarantineView>, Trouble> {
        let row = self.table(&KEPT).get(id.as_bytes())?.filter(|row| row.merchant == merchant);
        row.map(|row| self.view(persons, id, row)).transpose()
    }

    pub(super) fn quarantine_size(&self, merchant: MerchantId) -> Result<u64, Trouble> {
        Ok(self.table(&KEPT_COUNTS).get(merchant.as_bytes())?.unwrap_or_default().count)
    }

    fn view(&self, persons: &Persons, id: Digest, row: KeptRow) -> Result<QuarantineView, Trouble> {
        let entry = match row.card {
            None => Some(row.entry.0),
            Some(card) => {
                self.person(persons, card)?.and_then(|person| person.open(Purpose::Kept(&id), &row.entry))
            }
        };
        let code = match &row.replay {
            Some(replay) => self.table(&KEPT_CODES).get(replay.as_bytes())?,
            None => None,
        };
        let counted = row.settled.as_ref().map(|settled| (settled.place.is_some(), settled.decided()));
        Ok(QuarantineView {
            id,
            reason: row.reason,
            arrived: row.arrived,
            card: row.card,
            signed_on: row.signed_on,
            used: code.and_then(|code| code.used).filter(|_| counted.is_none()),
            settled: counted,
            entry,
        })
    }
}
