//! Vouchers: a reward handed out on paper, and taken by whoever brings it.

use minicbor::{Decode, Encode};
use tenthcup_program::{CardState, Counters, Happening, ReadyReward, Redeem, decide};
use tenthcup_token::{Entry, EventKind, MerchantId, Reason, Timestamp, VoucherId};
use tenthcup_verifier::ShownVoucher;

use super::append::Circumstances;
use super::approve::Asking;
use super::draft::Draft;
use super::punch::told;
use super::rows::CardRow;
use super::schema::Tables;
use super::stop::{Stop, answered};
use super::submit::Scan;
use super::table::Rows;
use super::table_id::TableId;
use super::trouble::Trouble;
use crate::answer::Refusal;
use crate::codec;
use crate::record::{Batch, Voucher};

/// reward → the last voucher that was issued for it, and until when it is out.
pub(super) const VOUCHED: Rows<16, VouchedRow> = Rows::of(TableId::Vouched);

/// An entry of the one device that a voucher names may come this many seconds after the voucher's end.
const LATENESS: u32 = 24 * 60 * 60;

#[derive(Debug, Clone, Copy, Encode, Decode)]
#[cbor(array)]
pub(super) struct VouchedRow {
    #[cbor(n(0), with = "codec")]
    pub(super) until: Timestamp,
    #[cbor(n(1), with = "codec")]
    pub(super) voucher: VoucherId,
}

impl VouchedRow {
    /// Whether only the voucher redeems the reward.
    pub(super) fn is_out(&self, now: Timestamp) -> bool {
        now < self.until
    }

    /// Whether this voucher was called back before `at`, or another one was issued in its place.
    fn has_called_back(&self, voucher: &Voucher, at: Timestamp) -> bool {
        self.voucher != voucher.id || (self.until < voucher.expires && self.until <= at)
    }
}

/// Puts a voucher on record, and keeps its reward from being redeemed in another way.
pub(super) fn issue(
    tables: &mut Tables<'_>,
    voucher: &Voucher,
    now: Timestamp,
) -> Result<Result<(), Refusal>, Trouble> {
    tables.meta.tick(now)?;
    answered(put_on_record(tables, voucher, now).map_err(|stop| stop.on(voucher.card)))
}

fn put_on_record(tables: &mut Tables<'_>, voucher: &Voucher, now: Timestamp) -> Result<(), Stop> {
    let row = tables.cards.get(voucher.card.as_bytes())?.ok_or(Reason::UnknownCard)?;
    if row.merchant != voucher.merchant {
        return Err(Reason::UnknownCard.into());
    }
    row.standing().usable()?;
    if !row.state.ready_at(now).any(|reward| reward.id == voucher.reward) {
        return Err(Reason::NoReward.into());
    }
    if tables.is_vouched(voucher.reward.as_bytes(), now)? {
        return Err(Reason::RewardOnVoucher.into());
    }
    tables.records.must_write(Batch::new().insert(voucher))?;
    let late = if voucher.device.is_some() { LATENESS } else { 0 };
    tables.vouched.put(
        voucher.reward.as_bytes(),
        &VouchedRow { until: voucher.expires.plus(late), voucher: voucher.id },
    )?;
    Ok(())
}

/// A voucher that is taken.
pub(super) struct Taking<'a> {
    pub(super) voucher: Voucher,
    /// Its card.
    pub(super) row: CardRow,
    /// By this entry.
    pub(super) entry: &'a Entry,
    pub(super) evidence: Vec<Vec<u8>>,
    /// The time by which it is judged.
    pub(super) at: Timestamp,
    pub(super) now: Timestamp,
}

impl Tables<'_> {
    /// Redeems the reward that a voucher stands for. The same entry again gets the same answer; another one is told of the first.
    pub(super) fn take_voucher(&mut self, scan: &Scan<'_>, shown: &ShownVoucher) -> Result<Draft, Stop> {
        let (merchant, late) = (scan.device().merchant, scan.checked.is_late());
        let at = if late { scan.entry.time } else { scan.now };
        let (voucher, row) = self.good_voucher(merchant, shown.voucher(), at)?;
        if self.merging_since(&merchant)?.is_some() {
            // It may have been taken in the time that a restore lost.
            let (person, standing) = (self.person(voucher.card, &row)?, row.standing());
            let asking = Asking::alone(scan, (voucher.card, &standing), None);
            return self.step_up(&person, Asking { late, voucher: Some(voucher.id), ..asking });
        }
        let evidence = vec![scan.evidence()];
        self.redeem_by_voucher(Taking { voucher, row, entry: scan.entry, evidence, at, now: scan.now })
    }

    /// A voucher that was not taken and not called back by `at`, and its card.
    pub(super) fn good_voucher(
        &self,
        merchant: MerchantId,
        voucher: &VoucherId,
        at: Timestamp,
    ) -> Result<(Voucher, CardRow), Stop> {
        let record: Option<Voucher> = self.records.get(merchant, voucher)?;
        let voucher = record.ok_or(Reason::UnknownVoucher)?;
        let refused = |reason| Refusal::of(reason).on(voucher.card);
        if let Some(place) = self.redeemed.get(voucher.reward.as_bytes())? {
            return Err(refused(Reason::AlreadyUsed).after(self.made(place)?).into());
        }
        if voucher.taken.is_some() {
            return Err(refused(Reason::AlreadyUsed).into());
        }
        let row = self.cards.must_get(voucher.card.as_bytes())?;
        row.standing().usable().map_err(refused)?;
        if self.vouched.get(voucher.reward.as_bytes())?.is_some_and(|out| out.has_called_back(&voucher, at)) {
            return Err(refused(Reason::Superseded).into());
        }
        Ok((voucher, row))
    }

    /// Calls back what vouchers are out for a card's rewards, for somebody else holds it from now on: they are on the card again. A voucher is
    /// also in the wallet of whoever held the card until now.
    pub(super) fn call_vouchers_back(&mut self, state: &CardState, now: Timestamp) -> Result<(), Trouble> {
        for reward in &state.ready {
            let Some(out) = self.vouched.get(reward.id.as_bytes())? else { continue };
            if out.is_out(now) {
                self.vouched.put(reward.id.as_bytes(), &VouchedRow { until: now, ..out })?;
            }
        }
        Ok(())
    }

    pub(super) fn redeem_by_voucher(&mut self, taking: Taking<'_>) -> Result<Draft, Stop> {
        let Taking { voucher, row, entry, evidence, at, now } = taking;
        let refused = |reason| Refusal::of(reason).on(voucher.card);
        let person = self.person(voucher.card, &row)?;
        let program = self.program(row.merchant, row.program)?;
        let day = self.shop_day(voucher.merchant, entry.store, at)?;
        let happening = Happening::Redeem(Redeem { at, store: entry.store, reward: voucher.reward });
        let change = decide(&program, &row.state, &happening, &Counters::default()).map_err(refused)?;

        let taken = Voucher { taken: Some(now), ..voucher.clone() };
        self.records.must_write(Batch::new().replace(&voucher, &taken))?;
        let told = Circumstances {
            redeemed: Some(voucher.reward),
            ..told(entry, evidence, EventKind::Redeemed, now, day, 0)
        };
        let (place, draft) = self.append(&person, row, &program, change, told)?;
        self.redeemed.insert_new(voucher.reward.as_bytes(), &place)?;
        Ok(draft)
    }

    /// The reward to offer first of those for which no voucher is out.
    pub(super) fn reward_to_offer(&self, row: &CardRow, now: Timestamp) -> Result<ReadyReward, Stop> {
        let mut on_voucher = false;
        let mut free = row.state.clone();
        free.ready.clear();
        for reward in row.state.ready_at(now) {
            if self.is_vouched(reward.id.as_bytes(), now)? {
                on_voucher = true;
            } else {
                free.ready.push(reward.clone());
            }
        }
        let none = if on_voucher { Reason::RewardOnVoucher } else { Reason::NoReward };
        free.next_reward(now).cloned().ok_or_else(|| none.into())
    }

    fn is_vouched(&self, reward: &[u8; 16], now: Timestamp) -> Result<bool, Trouble> {
        Ok(self.vouched.get(reward)?.is_some_and(|row| row.is_out(now)))
    }
}
