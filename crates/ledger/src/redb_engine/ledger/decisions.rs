//! What is decided, each by a job of the writer.

use std::sync::PoisonError;

use async_trait::async_trait;
use tenthcup_token::{CardId, Claim, MerchantId, SaleReference, Signed, Timestamp};
use tenthcup_verifier::{CardStatus, CheckedEntry, CheckedRedeem};

use super::RedbLedger;
use crate::answer::{Answer, Moving, Opening, Refusal};
use crate::fault::Fault;
use crate::ledger::Decisions;
use crate::record::{Coupon, Voucher};
use crate::redb_engine::draft::Plain;
use crate::redb_engine::erase::{self, Emptied};
use crate::redb_engine::redeem::{self, Reply};
use crate::redb_engine::submit::{self, Scan};
use crate::redb_engine::{claim, coupon, moves, prune, status, voucher};
use crate::request::{CouponPunch, Digits, Fresh, NewCard, NewPaper};
use crate::view::{CardView, Pruned};

#[async_trait]
impl Decisions for RedbLedger {
    async fn open_card(&self, new: NewCard, now: Timestamp) -> Result<Opening, Fault> {
        self.store.decide(move |tables| claim::open_card(tables, &new, now)).await
    }

    async fn open_paper(&self, new: NewPaper, now: Timestamp) -> Result<Opening, Fault> {
        self.store.decide(move |tables| claim::open_paper(tables, &new, now)).await
    }

    async fn issue_voucher(&self, voucher: Voucher, now: Timestamp) -> Result<Result<(), Refusal>, Fault> {
        self.store.decide(move |tables| voucher::issue(tables, &voucher, now).map(Plain)).await
    }

    async fn mint_coupon(&self, coupon: Coupon, now: Timestamp) -> Result<Result<Coupon, Refusal>, Fault> {
        self.store.decide(move |tables| coupon::mint(tables, &coupon, now).map(Plain)).await
    }

    async fn claim_coupon(&self, punch: CouponPunch, now: Timestamp) -> Result<Answer, Fault> {
        self.store.decide(move |tables| coupon::claim(tables, &punch, now)).await
    }

    async fn void_coupon(
        &self,
        merchant: MerchantId,
        sale: SaleReference,
        now: Timestamp,
    ) -> Result<Result<Coupon, Refusal>, Fault> {
        self.store.decide(move |tables| coupon::void(tables, merchant, &sale, now).map(Plain)).await
    }

    async fn submit(&self, entry: CheckedEntry, fresh: Fresh, now: Timestamp) -> Result<Answer, Fault> {
        let original = self.original(&entry, now).await?;
        let decided = self.store.decide(move |tables| {
            let scan = Scan::of(&entry, &fresh, original, now);
            submit::submit(tables, &scan)
        });
        decided.await
    }

    async fn redeem(&self, checked: CheckedRedeem, digits: Digits, now: Timestamp) -> Result<Answer, Fault> {
        let reply = Reply { checked, digits, now };
        self.store.decide(move |tables| redeem::redeem(tables, &reply)).await
    }

    async fn set_recovery(
        &self,
        card: CardId,
        claim: Signed<Claim>,
        now: Timestamp,
    ) -> Result<Result<(), Refusal>, Fault> {
        self.store.decide(move |tables| moves::set_recovery(tables, card, &claim, now).map(Plain)).await
    }

    async fn claim_move(&self, claim: Signed<Claim>, now: Timestamp) -> Result<Moving, Fault> {
        self.store.decide(move |tables| moves::claim(tables, &claim, now)).await
    }

    async fn stop_move(&self, card: CardId, now: Timestamp) -> Result<bool, Fault> {
        self.store.decide(move |tables| moves::stop(tables, card, now).map(Plain)).await
    }

    async fn set_card_status(
        &self,
        merchant: MerchantId,
        card: CardId,
        status: CardStatus,
    ) -> Result<Option<CardView>, Fault> {
        self.store.decide(move |tables| status::set(tables, merchant, card, status).map(Plain)).await
    }

    async fn erase(
        &self,
        merchant: MerchantId,
        card: CardId,
        now: Timestamp,
    ) -> Result<Option<CardView>, Fault> {
        let emptied =
            self.store.decide(move |tables| erase::erase(tables, merchant, card, now).map(Plain)).await?;
        let Some(Emptied { view, slot }) = emptied else { return Ok(None) };
        self.destroy(vec![(slot, card)]).await?;
        Ok(Some(view))
    }

    async fn prune(&self, now: Timestamp) -> Result<Pruned, Fault> {
        let gone = *self.forgotten.lock().unwrap_or_else(PoisonError::into_inner);
        let (pruned, gone) =
            self.store.decide(move |tables| prune::prune(tables, gone, now).map(Plain)).await?;
        *self.forgotten.lock().unwrap_or_else(PoisonError::into_inner) = gone;
        Ok(pruned)
    }
}
