//! What is read, each from one snapshot.

use async_trait::async_trait;
use tenthcup_token::{
    CardId, ChallengeNonce, DeviceId, Digest, FrozenCard, MerchantId, ProgramId, RewardId, Timestamp,
    VoucherId,
};

use super::RedbLedger;
use crate::fault::Fault;
use crate::ledger::Reads;
use crate::receipt::Receipt;
use crate::redb_engine::draft::Plain;
use crate::seal::PersonKey;
use crate::view::{
    CardMoves, CardView, ChainHead, ChallengeView, Counts, DayTotals, Erasure, MoveView, RefusalNoted,
    ShopDay, WaitingEntry,
};

#[async_trait]
impl Reads for RedbLedger {
    async fn card_view(&self, card: CardId) -> Result<Option<CardView>, Fault> {
        self.store.look(move |snapshot| snapshot.card(card)).await
    }

    async fn history(&self, card: CardId, before: Option<u32>, limit: usize) -> Result<Vec<Receipt>, Fault> {
        let persons = self.persons();
        self.store.read(move |snapshot| snapshot.history(&persons, card, before, limit)).await
    }

    async fn cards(
        &self,
        merchant: MerchantId,
        program: Option<ProgramId>,
        after: Option<CardId>,
        limit: usize,
    ) -> Result<Vec<CardView>, Fault> {
        self.store.read(move |snapshot| snapshot.cards(merchant, program, after, limit)).await
    }

    async fn frozen_cards(&self, merchant: MerchantId) -> Result<Vec<FrozenCard>, Fault> {
        self.store.read(move |snapshot| snapshot.frozen_cards(merchant)).await
    }

    async fn erased(&self) -> Result<Vec<Erasure>, Fault> {
        self.store.read(|snapshot| snapshot.erased()).await
    }

    async fn person_key(&self, card: CardId) -> Result<Option<PersonKey>, Fault> {
        let persons = self.persons();
        let found = self.store.read(move |snapshot| snapshot.person(&persons, card)).await?;
        Ok(found.map(|person| person.key))
    }

    async fn cards_of(&self, program: ProgramId) -> Result<u64, Fault> {
        self.store.look(move |snapshot| snapshot.cards_of(program)).await
    }

    async fn latest(&self, merchant: MerchantId, limit: usize) -> Result<Vec<Receipt>, Fault> {
        let persons = self.persons();
        self.store.read(move |snapshot| snapshot.latest(&persons, merchant, limit)).await
    }

    async fn refusals(&self, merchant: MerchantId, limit: usize) -> Result<Vec<RefusalNoted>, Fault> {
        self.store.read(move |snapshot| snapshot.refusals(merchant, limit)).await
    }

    async fn waiting(&self, merchant: MerchantId, now: Timestamp) -> Result<Vec<WaitingEntry>, Fault> {
        let persons = self.persons();
        self.store.read(move |snapshot| snapshot.waiting(&persons, merchant, now)).await
    }

    async fn totals(
        &self,
        merchant: MerchantId,
        from: ShopDay,
        to: ShopDay,
    ) -> Result<Vec<DayTotals>, Fault> {
        self.store.read(move |snapshot| snapshot.totals(merchant, from, to)).await
    }

    async fn challenge(&self, nonce: ChallengeNonce) -> Result<Option<ChallengeView>, Fault> {
        self.store.look(move |snapshot| snapshot.challenge(nonce)).await
    }

    async fn move_by(&self, commitment: Digest, now: Timestamp) -> Result<Option<MoveView>, Fault> {
        self.store.look(move |snapshot| snapshot.move_by(commitment, now)).await
    }

    async fn voucher_for(&self, reward: RewardId, now: Timestamp) -> Result<Option<VoucherId>, Fault> {
        self.store.look(move |snapshot| snapshot.voucher_for(reward, now)).await
    }

    async fn moves_of(&self, card: CardId) -> Result<CardMoves, Fault> {
        self.store.look(move |snapshot| snapshot.moves_of(card)).await
    }

    async fn cards_numbered(&self, merchant: MerchantId, number: [u8; 4]) -> Result<Vec<CardView>, Fault> {
        self.store.read(move |snapshot| snapshot.cards_numbered(merchant, number)).await
    }

    async fn chain(&self, device: DeviceId) -> Result<ChainHead, Fault> {
        self.store.look(move |snapshot| snapshot.chain(device)).await
    }

    async fn counts(&self) -> Result<Counts, Fault> {
        self.store.read(|snapshot| snapshot.counts()).await
    }

    async fn ready(&self) -> Result<(), Fault> {
        // A job that does nothing: after a failure the writer opens everything anew for it. One that does not fit in will find it working.
        match self.store.decide(|_| Ok(Plain(()))).await {
            Err(Fault::Busy) => Ok(()),
            ready => ready,
        }
    }
}
