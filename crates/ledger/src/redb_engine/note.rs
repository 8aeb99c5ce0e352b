//! Refusals, noted for the console: the newest of each merchant.

use tenthcup_token::MerchantId;

use super::keys;
use super::rows::RefusalRow;
use super::schema::Tables;
use super::submit::Scan;
use super::trouble::Trouble;
use crate::answer::Refusal;

/// Refusals that are kept of one merchant.
const KEPT: u64 = 10_000;

impl Tables<'_> {
    pub(super) fn note_refusal(&mut self, scan: &Scan<'_>, refusal: &Refusal) -> Result<(), Trouble> {
        let noted = RefusalRow {
            at: scan.now,
            store: scan.device().store,
            staff: scan.entry.staff,
            device: scan.entry.device,
            reason: refusal.reason,
            card: refusal.card,
        };
        self.note(scan.device().merchant, noted)
    }

    /// Notes a refusal in the place of the oldest, and counts it.
    pub(super) fn note(&mut self, merchant: MerchantId, noted: RefusalRow) -> Result<(), Trouble> {
        // First what can end without a decision: after that, everything is written.
        let day = self.shop_day(merchant, noted.store, noted.at)?;
        let range = keys::refusal(&merchant, 0)..=keys::refusal(&merchant, u64::MAX);
        let last = self.refusals.range(range)?.next_back().transpose()?;
        let number = last.map_or(0, |(key, _)| keys::number_of_refusal(&key).saturating_add(1));
        self.refusals.put(&keys::refusal(&merchant, number), &noted)?;
        if let Some(oldest) = number.checked_sub(KEPT) {
            self.refusals.remove(&keys::refusal(&merchant, oldest))?;
        }
        self.count(merchant, day, |totals| totals.refused += 1)
    }
}
