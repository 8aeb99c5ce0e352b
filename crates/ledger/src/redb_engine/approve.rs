//! Approval: what a limit of velocity refused waits for a second person, and is decided again when they sign for it.

use minicbor::{Decode, Encode};
use tenthcup_token::{CardId, Digest, Entry, MerchantId, Reason, StaffId, Timestamp, Unverified};
use tenthcup_verifier::{CardStanding, ReplayKey};

use super::draft::Draft;
use super::keys;
use super::known::staff_signed_on;
use super::punch::Punching;
use super::rows::AnswerRow;
use super::schema::Tables;
use super::snapshot::Snapshot;
use super::stop::Stop;
use super::submit::Scan;
use super::table::{Rows, key};
use super::trouble::{Trouble, storage};
use crate::answer::Refusal;
use crate::codec;
use crate::record::{Device, Staff};
use crate::view::WaitingEntry;

/// merchant, SHA-256 of an ENTRY → that entry, refused for a limit and waiting for a second person.
pub(super) const WAITING: Rows<48, WaitingRow> = Rows::named("waiting");

/// Seconds for which an entry waits.
const WAITS: u32 = 10 * 60;
/// Entries of one merchant that wait at once, at most. One more can be scanned again when others are decided.
const MOST_WAITING: usize = 100;

/// An entry that waits. Everything in it was checked when it came.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(super) struct WaitingRow {
    #[cbor(n(0), with = "codec")]
    reason: Reason,
    /// When it came.
    #[cbor(n(1), with = "codec")]
    at: Timestamp,
    #[n(2)]
    late: bool,
    #[cbor(n(3), with = "codec")]
    card: CardId,
    /// The card's, when its code was checked: with a new holder it rises.
    #[n(4)]
    generation: u16,
    /// What to burn; a static code has nothing of the kind.
    #[cbor(n(5), with = "codec", has_nil)]
    replay: Option<Vec<u8>>,
    /// The ENTRY itself.
    #[cbor(n(6), with = "codec")]
    entry: Vec<u8>,
}

impl WaitingRow {
    fn until(&self) -> Timestamp {
        self.at.plus(WAITS)
    }

    fn waits_at(&self, now: Timestamp) -> bool {
        now < self.until()
    }

    fn entry(&self) -> Result<Entry, Trouble> {
        let entry = Unverified::<Entry>::from_bytes(&self.entry);
        let entry = entry.map_err(|_| Trouble::Storage(storage("an entry that waits cannot be read")))?;
        Ok(entry.claims_unverified().clone())
    }

    fn replay(&self) -> Result<Option<ReplayKey>, Trouble> {
        let Some(bytes) = &self.replay else { return Ok(None) };
        let bytes = bytes.as_slice().try_into();
        let bytes = bytes.map_err(|_| Trouble::Storage(storage("what an entry burns is cut short")))?;
        Ok(Some(ReplayKey::from_bytes(bytes)))
    }
}

fn waiting_key(merchant: &MerchantId, entry: &Digest) -> [u8; 48] {
    key(&[merchant.as_bytes(), entry.as_bytes()])
}

fn all_of(merchant: &MerchantId) -> std::ops::RangeInclusive<[u8; 48]> {
    waiting_key(merchant, &Digest::ZERO)..=waiting_key(merchant, &Digest::from_bytes([0xff; 32]))
}

impl Tables<'_> {
    /// Lets a refused entry wait, in the place of an earlier one by the same device for the same card; says until when. `None` when too many
    /// of the merchant's wait. What waited too long is dropped here, so that there is never more than so much.
    pub(super) fn let_wait(
        &mut self,
        merchant: &MerchantId,
        punching: &Punching<'_>,
        reason: Reason,
    ) -> Result<Option<Timestamp>, Trouble> {
        let waiting = self.waiting.range(all_of(merchant))?.collect::<Result<Vec<_>, _>>()?;
        let mut others = 0;
        for (key, row) in waiting {
            let replaced = row.card == punching.card && row.entry()?.device == punching.entry.device;
            if replaced || !row.waits_at(punching.now) {
                self.waiting.remove(&key)?;
            } else {
                others += 1;
            }
        }
        let Some(entry) = punching.evidence.first().filter(|_| others < MOST_WAITING) else {
            return Ok(None);
        };
        let row = WaitingRow {
            reason,
            at: punching.now,
            late: punching.late,
            card: punching.card,
            generation: punching.standing.generation,
            replay: punching.replay.map(|replay| replay.as_bytes().to_vec()),
            entry: entry.clone(),
        };
        self.waiting.put(&waiting_key(merchant, &Digest::of(entry)), &row)?;
        Ok(Some(row.until()))
    }

    /// Decides an entry that waits once more, with the limits waived, because a second person signed for it. Everything else is looked at
    /// again: what was a good entry ten minutes ago may not be one now.
    pub(super) fn approve(&mut self, scan: &Scan<'_>, hash: &Digest) -> Result<Draft, Stop> {
        if scan.checked.is_late() {
            return Err(Reason::TooLate.into());
        }
        let merchant = scan.device().merchant;
        let key = waiting_key(&merchant, hash);
        let row = self.waiting.get(&key)?.filter(|row| row.waits_at(scan.now));
        let row = row.ok_or(Reason::ApprovalUnknown)?;
        let entry = row.entry()?;
        let refused = |reason| Stop::from(Refusal::of(reason).on(row.card));
        if entry.device == scan.entry.device || entry.staff == scan.entry.staff {
            return Err(refused(Reason::ApprovalSamePerson));
        }
        self.not_their_own(merchant, &scan.entry.staff, row.card)?;
        let device: Option<Device> = self.records.get(merchant, &entry.device)?;
        if device.is_none_or(|device| device.standing().usable().is_err() || device.store != entry.store) {
            return Err(refused(Reason::DeviceRevoked));
        }
        staff_signed_on(self, merchant, &entry)?;

        let card = self.cards.get(row.card.as_bytes())?.ok_or_else(|| refused(Reason::UnknownCard))?;
        let punching = Punching {
            entry: &entry,
            late: row.late,
            card: row.card,
            standing: CardStanding { merchant, generation: row.generation, ..card.standing() },
            replay: row.replay()?,
            fresh: scan.fresh,
            now: scan.now,
            evidence: vec![row.entry.clone(), scan.evidence()],
            approved: true,
            settled_from: None,
        };
        let draft = self.punch(&punching)?;
        self.waiting.remove(&key)?;
        // Who asked first learns it when they ask again.
        let answered = keys::answer(&entry.device, entry.sequence);
        let answer: AnswerRow = self.answers.must_get(&answered)?;
        let outcome = draft.outcome().unwrap_or(answer.outcome);
        self.answers.put(&answered, &AnswerRow { outcome, ..answer })?;
        Ok(draft)
    }

    /// Refuses a card that is on record as the person's own.
    pub(super) fn not_their_own(
        &self,
        merchant: MerchantId,
        staff: &StaffId,
        card: CardId,
    ) -> Result<(), Stop> {
        let staff: Option<Staff> = self.records.get(merchant, staff)?;
        if staff.is_some_and(|staff| staff.own_cards.contains(&card)) {
            return Err(Refusal::of(Reason::OwnCard).on(card).into());
        }
        Ok(())
    }
}

impl Snapshot {
    /// What of a merchant waits for a second person at `now`, the oldest first.
    pub(super) fn waiting(&self, merchant: MerchantId, now: Timestamp) -> Result<Vec<WaitingEntry>, Trouble> {
        let mut waiting = Vec::new();
        for row in self.table(&WAITING)?.range(all_of(&merchant))? {
            let (_, row) = row?;
            if row.waits_at(now) {
                waiting.push(WaitingEntry {
                    entry: Digest::of(&row.entry),
                    claims: row.entry()?,
                    card: row.card,
                    reason: row.reason,
                    at: row.at,
                    until: row.until(),
                });
            }
        }
        waiting.sort_by_key(|waiting| waiting.at);
        Ok(waiting)
    }
}
