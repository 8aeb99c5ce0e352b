//! Moving a card to another holder's key: by its recovery code, or by a claim code that two people signed for.

mod claim_codes;
mod lost_phones;
mod recovery_codes;

pub use claim_codes::*;
pub use lost_phones::*;
pub use recovery_codes::*;

use tenthcup_ledger::record::Staff;
use tenthcup_ledger::{AlarmCause, Answer, MoveViewState, Moving, Opened, Records, Via};
use tenthcup_token::{
    Claim, Digest, EventKind, Intent, MovedCard, Reason, Signed, SigningKey, claim_code_subject,
    claim_commitment, join_subject, recovery_subject,
};
use tenthcup_verifier::{CardStatus, Holder as HeldBy};

use super::velocity::colleague;
use super::*;
use crate::harness::shop::rng;

const DAY: u32 = 24 * 60 * 60;
const SECRET: [u8; 16] = [0x5e; 16];

pub(super) fn new_key() -> SigningKey {
    SigningKey::generate(&mut rng())
}

async fn claim<E: Engine>(shop: &Shop<E>, key: &SigningKey, subject: Digest) -> Moving {
    shop.ledger().claim_move(shop.claim(key, subject), shop.now()).await.unwrap()
}

pub(super) async fn moved<E: Engine>(shop: &Shop<E>, key: &SigningKey, subject: Digest) -> Opened {
    match claim(shop, key, subject).await {
        Moving::Moved(opened) => opened,
        other => panic!("{other:?}"),
    }
}

async fn refused<E: Engine>(shop: &Shop<E>, key: &SigningKey, subject: Digest) -> Reason {
    match claim(shop, key, subject).await {
        Moving::Refused(refusal) => refusal.reason,
        other => panic!("{other:?}"),
    }
}

/// The holder's word that whoever has the code with this secret may move the card.
fn recovery_claim<E: Engine>(shop: &Shop<E>, key: &SigningKey, secret: &[u8; 16]) -> Signed<Claim> {
    shop.claim(key, claim_commitment(&recovery_subject(secret)))
}

pub(super) async fn set_recovery<E: Engine>(shop: &Shop<E>, holder: &Holder, secret: &[u8; 16]) {
    let claim = recovery_claim(shop, &holder.key, secret);
    shop.ledger().set_recovery(holder.card, claim, shop.now()).await.unwrap().unwrap();
}

/// Two counters with two people, and a card with one punch.
struct Scene<E> {
    shop: Shop<E>,
    counter: Counter,
    other: Counter,
    holder: Holder,
}

impl<E: Engine> Scene<E> {
    async fn new() -> Self {
        let shop = Shop::<E>::new().await;
        let (mut counter, other) = (shop.counter().await, colleague(&shop).await);
        let mut holder = shop.customer().await;
        punch(&shop, &mut counter, &mut holder, 1).await;
        Self { shop, counter, other, holder }
    }

    /// The claim code with this secret, asked for and approved; the ENTRY that asked.
    async fn allow(&mut self, card: MovedCard, secret: &[u8; 16]) -> (Digest, Answer) {
        let claim = claim_commitment(&claim_code_subject(secret));
        let asked = self.counter.sign(&self.shop, Intent::Move { card, claim }, &Want::default());
        let refusal = self.shop.submit(&asked).await.unwrap().refusal();
        assert_eq!(refusal.reason, Reason::StepUpNeeded);
        assert_eq!(refusal.approve_until, Some(self.shop.now().plus(600)));
        let entry = asked.digest();
        (entry, self.other.want(&self.shop, Intent::Approve { entry }, Want::default()).await)
    }

    async fn allow_lost(&mut self, secret: &[u8; 16]) {
        let card = MovedCard::Lost(self.holder.card);
        assert!(matches!(self.allow(card, secret).await.1, Answer::MoveAllowed(_)));
    }

    async fn state(&self) -> Option<MoveViewState> {
        let commitment = claim_commitment(&claim_code_subject(&SECRET));
        let view = self.shop.ledger().move_by(commitment, self.shop.now()).await.unwrap();
        view.map(|view| view.state)
    }
}
