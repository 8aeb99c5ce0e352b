//! Moving a card to another holder's key: by its recovery code, or by a claim code that two people signed for.

use tenthcup_ledger::record::Staff;
use tenthcup_ledger::{AlarmCause, Answer, MoveViewState, Moving, Opened, Records, Via};
use tenthcup_token::{
    Claim, Digest, EventKind, Intent, MovedCard, Reason, Signed, SigningKey, claim_code_subject,
    claim_commitment, join_subject, recovery_subject,
};
use tenthcup_verifier::{CardStatus, Holder as HeldBy};

use super::papers::paper;
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

pub async fn a_recovery_code_moves_a_card_at_once<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    set_recovery(&scene.shop, &scene.holder, &SECRET).await;
    let moves = scene.shop.ledger().moves_of(scene.holder.card).await.unwrap();
    assert_eq!((moves.recovery_since, moves.pending_until), (Some(scene.shop.now()), None));
    scene.shop.wait(1000);
    scene.shop.engine.restart();

    let (key, subject) = (new_key(), recovery_subject(&SECRET));
    let opened = moved(&scene.shop, &key, subject).await;
    assert_eq!((opened.card.card, opened.card.generation), (scene.holder.card, 1));
    assert_eq!(opened.card.holder, HeldBy::from(key.public()));
    assert_eq!((opened.receipt.kind(), opened.receipt.sequence()), (EventKind::Moved, 3));
    assert_eq!((opened.receipt.units(), opened.receipt.progress()), (0, 1));
    let found = opened.receipt.evidence();
    let evidence = [recovery_claim_at(&scene, &found[0]), scene.shop.claim(&key, subject)];
    assert_eq!(found, evidence.map(|token| token.bytes().to_vec()));

    // The old key is dead, the new one is good.
    let dead = scene.counter.punch(&scene.shop, &mut scene.holder).await;
    assert_eq!(dead.reason(), Reason::BadSignature);
    let mut holder = Holder::new(scene.holder.card, key);
    let Answer::Punched(receipt) = scene.counter.punch(&scene.shop, &mut holder).await else { panic!() };
    assert_eq!(receipt.progress(), 2);
}

/// The same token as in the evidence, signed by the old key; its time is read from there.
fn recovery_claim_at<E: Engine>(scene: &Scene<E>, token: &[u8]) -> Signed<Claim> {
    let read = tenthcup_token::Unverified::<Claim>::from_bytes(token).unwrap().claims_unverified().clone();
    assert_eq!(read.subject, claim_commitment(&recovery_subject(&SECRET)));
    scene.holder.key.sign(read, &scene.shop.merchant, &[])
}

pub async fn only_the_holder_puts_a_recovery_code_on_record<E: Engine>() {
    let scene = Scene::<E>::new().await;
    let (shop, card) = (&scene.shop, scene.holder.card);
    let thief = recovery_claim(shop, &new_key(), &SECRET);
    let set = async |claim| shop.ledger().set_recovery(card, claim, shop.now()).await.unwrap();
    assert_eq!(set(thief).await.unwrap_err().reason, Reason::BadSignature);
    shop.ledger().set_card_status(shop.merchant, card, CardStatus::Frozen).await.unwrap();
    let holder = recovery_claim(shop, &scene.holder.key, &SECRET);
    assert_eq!(set(holder).await.unwrap_err().reason, Reason::CardFrozen);
    assert_eq!(refused(shop, &new_key(), recovery_subject(&SECRET)).await, Reason::ClaimCodeUnknown);
}

pub async fn a_new_recovery_code_replaces_the_old_one<E: Engine>() {
    let scene = Scene::<E>::new().await;
    let shop = &scene.shop;
    set_recovery(shop, &scene.holder, &[1; 16]).await;
    set_recovery(shop, &scene.holder, &[2; 16]).await;
    set_recovery(shop, &scene.holder, &[2; 16]).await;
    assert_eq!(refused(shop, &new_key(), recovery_subject(&[1; 16])).await, Reason::ClaimCodeUnknown);
    moved(shop, &new_key(), recovery_subject(&[2; 16])).await;
}

pub async fn a_recovery_code_moves_its_card_once<E: Engine>() {
    let scene = Scene::<E>::new().await;
    let shop = &scene.shop;
    set_recovery(shop, &scene.holder, &SECRET).await;
    let (key, subject) = (new_key(), recovery_subject(&SECRET));
    // What stands on record is no code.
    assert_eq!(refused(shop, &key, claim_commitment(&subject)).await, Reason::ClaimCodeUnknown);
    let first = moved(shop, &key, subject).await;
    shop.wait(50);
    let again = moved(shop, &key, subject).await;
    assert!(again.again && !first.again);
    assert_eq!(again.receipt, first.receipt);
    assert_eq!(refused(shop, &new_key(), subject).await, Reason::ClaimCodeUnknown);
    // Nor does the new holder's word make a used secret good again.
    let claim = recovery_claim(shop, &key, &SECRET);
    let set = shop.ledger().set_recovery(scene.holder.card, claim, shop.now()).await.unwrap();
    assert_eq!(set.unwrap_err().reason, Reason::ClaimCodeUnknown);
}

pub async fn rewards_wait_a_day_after_a_move<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    punch(&scene.shop, &mut scene.counter, &mut scene.holder, 9).await;
    set_recovery(&scene.shop, &scene.holder, &SECRET).await;
    let key = new_key();
    let opened = moved(&scene.shop, &key, recovery_subject(&SECRET)).await;
    assert_eq!(opened.card.held_until, Some(scene.shop.now().plus(DAY)));
    let mut holder = Holder::new(scene.holder.card, key);
    scene.shop.wait(DAY - 1);
    let held = scene.counter.ask_to_redeem(&scene.shop, &mut holder).await;
    assert_eq!(held.reason(), Reason::RedemptionHeld);
    scene.shop.wait(1);
    let asked = scene.counter.ask_to_redeem(&scene.shop, &mut holder).await;
    assert!(matches!(asked, Answer::Challenged(_)), "{asked:?}");
}

pub async fn a_challenge_from_before_a_move_redeems_nothing_after_it<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    punch(&scene.shop, &mut scene.counter, &mut scene.holder, 9).await;
    set_recovery(&scene.shop, &scene.holder, &SECRET).await;
    let asked = scene.counter.ask_to_redeem(&scene.shop, &mut scene.holder).await;
    let Answer::Challenged(challenged) = asked else { panic!("{asked:?}") };
    let key = new_key();
    moved(&scene.shop, &key, recovery_subject(&SECRET)).await;
    let mut holder = Holder::new(scene.holder.card, key);
    let answer = scene.shop.answer(&mut holder, &challenged.terms, challenged.digits).await;
    assert_eq!(answer.reason(), Reason::RedemptionHeld);
}

pub async fn a_paper_card_moves_to_a_phone_by_two_people<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let (card, code) = paper(&scene.shop, 0x71).await;
    scene.counter.punch_code(&scene.shop, code.clone()).await;
    let (entry, allowed) = scene.allow(MovedCard::Shown(code.clone()), &SECRET).await;
    let Answer::MoveAllowed(allowed) = allowed else { panic!("{allowed:?}") };
    assert_eq!((allowed.card, allowed.device), (card, scene.counter.id));
    assert_eq!(allowed.until, scene.shop.now().plus(600));
    assert_eq!(scene.state().await, Some(MoveViewState::Open));

    scene.shop.engine.restart();
    let key = new_key();
    let opened = moved(&scene.shop, &key, claim_code_subject(&SECRET)).await;
    assert_eq!((opened.card.card, opened.card.generation), (card, 1));
    let event = opened.receipt.event();
    assert_eq!((event.device, event.staff), (scene.counter.id, scene.counter.staff));
    let evidence: Vec<_> = opened.receipt.evidence().iter().map(|token| Digest::of(token)).collect();
    assert_eq!((evidence[0], evidence[1], evidence.len()), (entry, scene.other.head, 3));

    // The paper is dead, and a photograph of it with it; the phone has what was on it, and rewards wait.
    let dead = scene.counter.punch_code(&scene.shop, code).await;
    assert_eq!(dead.reason(), Reason::Superseded);
    let mut holder = Holder::new(card, key);
    let Answer::Punched(receipt) = scene.counter.punch(&scene.shop, &mut holder).await else { panic!() };
    assert_eq!(receipt.progress(), 2);
    assert!(opened.card.held_until.is_some());
    assert_eq!(scene.state().await, Some(MoveViewState::Over));
}

pub async fn nobody_moves_a_card_alone<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let claim_of = claim_commitment(&claim_code_subject(&SECRET));
    let intent = Intent::Move { card: MovedCard::Lost(scene.holder.card), claim: claim_of };
    let asked = scene.counter.sign(&scene.shop, intent, &Want::default());
    scene.shop.submit(&asked).await.unwrap();
    let subject = claim_code_subject(&SECRET);
    assert_eq!(refused(&scene.shop, &new_key(), subject).await, Reason::ClaimCodeUnknown);
    let entry = asked.digest();
    let alone = scene.counter.want(&scene.shop, Intent::Approve { entry }, Want::default()).await;
    assert_eq!(alone.reason(), Reason::ApprovalSamePerson);
    assert_eq!(refused(&scene.shop, &new_key(), subject).await, Reason::ClaimCodeUnknown);

    // Whoever's own card it is neither asks nor approves.
    let (ledger, merchant) = (scene.shop.ledger(), scene.shop.merchant);
    for counter in [&mut scene.counter, &mut scene.other] {
        let staff: Staff = ledger.get(merchant, &counter.staff).await.unwrap().unwrap();
        ledger.put(&Staff { own_cards: vec![scene.holder.card], ..staff }).await.unwrap();
    }
    let own = scene.other.want(&scene.shop, Intent::Approve { entry }, Want::default()).await;
    assert_eq!(own.reason(), Reason::OwnCard);
    let intent = Intent::Move { card: MovedCard::Lost(scene.holder.card), claim: Digest::of(b"another") };
    let own = scene.counter.want(&scene.shop, intent, Want::default()).await;
    assert_eq!(own.reason(), Reason::OwnCard);
}

pub async fn a_claim_code_is_good_for_ten_minutes<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let (_, code) = paper(&scene.shop, 0x72).await;
    scene.allow(MovedCard::Shown(code.clone()), &SECRET).await;
    scene.shop.wait(600);
    assert_eq!(scene.state().await, Some(MoveViewState::Over));
    assert_eq!(refused(&scene.shop, &new_key(), claim_code_subject(&SECRET)).await, Reason::Expired);
    // Another one can be made, and the same secret is not taken twice.
    scene.allow(MovedCard::Shown(code), &[7; 16]).await;
    scene.shop.wait(599);
    moved(&scene.shop, &new_key(), claim_code_subject(&[7; 16])).await;
}

pub async fn a_lost_phones_card_moves_after_a_day<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    set_recovery(&scene.shop, &scene.holder, &[9; 16]).await;
    scene.allow_lost(&SECRET).await;
    let (key, subject) = (new_key(), claim_code_subject(&SECRET));
    let (card, until) = (scene.holder.card, scene.shop.now().plus(DAY));
    assert_eq!(claim(&scene.shop, &key, subject).await, Moving::Pending { card, until });
    assert_eq!(scene.state().await, Some(MoveViewState::Pending(until)));
    assert_eq!(scene.shop.ledger().moves_of(card).await.unwrap().pending_until, Some(until));
    assert_eq!(refused(&scene.shop, &new_key(), subject).await, Reason::ClaimCodeUnknown);
    let mut early = Holder::new(card, key);
    assert_eq!(scene.counter.punch(&scene.shop, &mut early).await.reason(), Reason::BadSignature);

    let first = scene.shop.claim(&early.key, subject);
    scene.shop.wait(DAY - 1);
    assert_eq!(claim(&scene.shop, &early.key, subject).await, Moving::Pending { card, until });
    scene.shop.wait(1);
    scene.shop.engine.restart();
    let opened = moved(&scene.shop, &early.key, subject).await;
    let event = opened.receipt.event();
    assert_eq!(opened.receipt.evidence()[2], first.bytes());
    assert_eq!((event.happened, event.recorded), (first.claims().iat, scene.shop.now()));
    assert_eq!(opened.card.held_until, Some(scene.shop.now().plus(DAY)));
    assert!(matches!(scene.counter.punch(&scene.shop, &mut early).await, Answer::Punched(_)));
    // What the old key left on record moves nothing any more.
    let old = recovery_subject(&[9; 16]);
    assert_eq!(refused(&scene.shop, &new_key(), old).await, Reason::ClaimCodeUnknown);
    assert_eq!(scene.shop.ledger().moves_of(card).await.unwrap(), Default::default());
}

pub async fn the_lost_phone_stops_the_move_by_showing_the_card<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    scene.allow_lost(&SECRET).await;
    let (key, subject) = (new_key(), claim_code_subject(&SECRET));
    claim(&scene.shop, &key, subject).await;
    scene.shop.wait(DAY - 10);
    let answer = scene.counter.punch(&scene.shop, &mut scene.holder).await;
    assert!(matches!(answer, Answer::Punched(_)));
    scene.shop.wait(DAY);
    assert_eq!(refused(&scene.shop, &key, subject).await, Reason::MoveStopped);
    assert_eq!(scene.state().await, Some(MoveViewState::Stopped));
    let alarms = scene.shop.ledger().alarms(scene.shop.merchant, 10).await.unwrap();
    let told: Vec<_> = alarms.iter().map(|alarm| (alarm.cause, alarm.card, alarm.device)).collect();
    assert_eq!(told, [(AlarmCause::MoveStopped, scene.holder.card, scene.counter.id)], "of who asked, once");
    assert!(matches!(scene.counter.punch(&scene.shop, &mut scene.holder).await, Answer::Punched(_)));
}

pub async fn the_holder_stops_the_move<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let stop = async |scene: &Scene<E>| {
        scene.shop.ledger().stop_move(scene.holder.card, scene.shop.now()).await.unwrap()
    };
    assert!(!stop(&scene).await);
    scene.allow_lost(&SECRET).await;
    assert!(!stop(&scene).await, "nobody has claimed it yet");
    let (key, subject) = (new_key(), claim_code_subject(&SECRET));
    claim(&scene.shop, &key, subject).await;
    assert!(stop(&scene).await);
    assert!(!stop(&scene).await);
    scene.shop.wait(DAY);
    assert_eq!(refused(&scene.shop, &key, subject).await, Reason::MoveStopped);
}

pub async fn a_code_drawn_before_the_claim_stops_nothing<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    scene.allow_lost(&SECRET).await;
    let filmed = scene.holder.show(&scene.shop);
    scene.shop.wait(1);
    let (key, subject) = (new_key(), claim_code_subject(&SECRET));
    claim(&scene.shop, &key, subject).await;
    assert!(matches!(scene.counter.punch_code(&scene.shop, filmed).await, Answer::Punched(_)));
    scene.shop.wait(DAY);
    moved(&scene.shop, &key, subject).await;
}

pub async fn another_approved_code_ends_the_one_that_is_pending<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    scene.allow_lost(&SECRET).await;
    let (thief, holder) = (new_key(), new_key());
    claim(&scene.shop, &thief, claim_code_subject(&SECRET)).await;
    // The same code for two cards is refused.
    let (_, code) = paper(&scene.shop, 0x73).await;
    let twice = scene.allow(MovedCard::Shown(code), &SECRET).await.1;
    assert_eq!(twice.reason(), Reason::ClaimCodeUnknown);

    scene.shop.wait(DAY / 2);
    scene.allow_lost(&[3; 16]).await;
    assert_eq!(refused(&scene.shop, &thief, claim_code_subject(&SECRET)).await, Reason::ClaimCodeUnknown);
    let alarms = scene.shop.ledger().alarms(scene.shop.merchant, 10).await.unwrap();
    assert_eq!(alarms.len(), 1, "the merchant hears of whoever was not meant");
    let subject = claim_code_subject(&[3; 16]);
    claim(&scene.shop, &holder, subject).await;
    scene.shop.wait(DAY - 1);
    assert!(
        matches!(claim(&scene.shop, &holder, subject).await, Moving::Pending { .. }),
        "the wait is whole"
    );
    scene.shop.wait(1);
    moved(&scene.shop, &holder, subject).await;
}

pub async fn a_freeze_stops_what_is_pending<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    scene.allow_lost(&SECRET).await;
    let (thief, subject) = (new_key(), claim_code_subject(&SECRET));
    claim(&scene.shop, &thief, subject).await;
    let (ledger, merchant, card) = (scene.shop.ledger(), scene.shop.merchant, scene.holder.card);
    ledger.set_card_status(merchant, card, CardStatus::Frozen).await.unwrap();
    ledger.set_card_status(merchant, card, CardStatus::Active).await.unwrap();
    scene.shop.wait(DAY);
    assert_eq!(refused(&scene.shop, &thief, subject).await, Reason::MoveStopped);
}

pub async fn a_card_moves_ten_times_a_day<E: Engine>() {
    let scene = Scene::<E>::new().await;
    let shop = &scene.shop;
    let mut key = scene.holder.key.clone();
    for number in 0..11_u8 {
        let claim = recovery_claim(shop, &key, &[number; 16]);
        shop.ledger().set_recovery(scene.holder.card, claim, shop.now()).await.unwrap().unwrap();
        let (next, subject) = (new_key(), recovery_subject(&[number; 16]));
        if number < 10 {
            moved(shop, &next, subject).await;
            key = std::sync::Arc::new(next);
            continue;
        }
        assert_eq!(refused(shop, &next, subject).await, Reason::MoveLimit);
        shop.wait(DAY - 1);
        assert_eq!(refused(shop, &next, subject).await, Reason::MoveLimit);
        shop.wait(1);
        assert_eq!(moved(shop, &next, subject).await.card.generation, 11);
    }
}

pub async fn a_code_of_a_device_that_was_revoked_moves_nothing<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let (_, code) = paper(&scene.shop, 0x76).await;
    scene.allow(MovedCard::Shown(code), &SECRET).await;
    scene.shop.revoke(scene.counter.id).await;
    let subject = claim_code_subject(&SECRET);
    assert_eq!(refused(&scene.shop, &new_key(), subject).await, Reason::ClaimCodeUnknown);
}

pub async fn a_phone_that_is_here_is_not_moved_by_its_code<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let claim = Digest::of(b"a code");
    let shown = MovedCard::Shown(scene.holder.show(&scene.shop));
    let intent = Intent::Move { card: shown, claim };
    let answer = scene.counter.want(&scene.shop, intent, Want::default()).await;
    assert_eq!(answer.reason(), Reason::WrongKind);
    // And paper has to be here.
    let (card, _) = paper(&scene.shop, 0x74).await;
    let intent = Intent::Move { card: MovedCard::Lost(card), claim };
    let answer = scene.counter.want(&scene.shop, intent, Want::default()).await;
    assert_eq!(answer.reason(), Reason::WrongKind);
    // Nothing of this is done late.
    let intent = Intent::Move { card: MovedCard::Lost(scene.holder.card), claim };
    let late = Want { seconds_ago: 61, ..Want::default() };
    scene.shop.wait(100);
    assert_eq!(scene.counter.want(&scene.shop, intent, late).await.reason(), Reason::OnlineOnly);
}

pub async fn what_moved_is_nobodys_but_the_new_keys<E: Engine>() {
    let scene = Scene::<E>::new().await;
    let shop = &scene.shop;
    set_recovery(shop, &scene.holder, &SECRET).await;
    let second = new_key();
    moved(shop, &second, recovery_subject(&SECRET)).await;
    // The old key asks by the link by which it got the card: not even a look at it.
    let claim = shop.claim(&scene.holder.key, join_subject(&shop.program));
    let tenthcup_ledger::Opening::Refused(refusal) = shop.open(claim, Via::Join(shop.program)).await else {
        panic!()
    };
    assert_eq!(refusal.reason, Reason::InviteUsed);
    // So it is for the key after it, when the card has moved on.
    let claim = shop.claim(&second, claim_commitment(&recovery_subject(&[8; 16])));
    shop.ledger().set_recovery(scene.holder.card, claim, shop.now()).await.unwrap().unwrap();
    moved(shop, &new_key(), recovery_subject(&[8; 16])).await;
    assert_eq!(refused(shop, &second, recovery_subject(&SECRET)).await, Reason::ClaimCodeUnknown);
}

pub async fn a_frozen_card_does_not_move<E: Engine>() {
    let scene = Scene::<E>::new().await;
    set_recovery(&scene.shop, &scene.holder, &[9; 16]).await;
    let key = new_key();
    let (ledger, merchant, card) = (scene.shop.ledger(), scene.shop.merchant, scene.holder.card);
    ledger.set_card_status(merchant, card, CardStatus::Frozen).await.unwrap();
    scene.shop.wait(DAY);
    assert_eq!(refused(&scene.shop, &key, recovery_subject(&[9; 16])).await, Reason::CardFrozen);
    ledger.set_card_status(merchant, card, CardStatus::Active).await.unwrap();
    moved(&scene.shop, &key, recovery_subject(&[9; 16])).await;
}

pub async fn a_race_for_a_claim_code_has_one_winner<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let (_, code) = paper(&scene.shop, 0x75).await;
    scene.allow(MovedCard::Shown(code), &SECRET).await;
    let shop = &scene.shop;
    let claims: Vec<_> = (0..8).map(|_| shop.claim(&new_key(), claim_code_subject(&SECRET))).collect();
    let (ledger, now) = (shop.ledger(), shop.now());
    let racing = claims.into_iter().map(|claim| {
        let ledger = ledger.clone();
        tokio::spawn(async move { ledger.claim_move(claim, now).await.unwrap() })
    });
    let mut won = 0;
    for one in racing.collect::<Vec<_>>() {
        match one.await.unwrap() {
            Moving::Moved(_) => won += 1,
            Moving::Refused(refusal) => assert_eq!(refusal.reason, Reason::ClaimCodeUnknown),
            Moving::Pending { .. } => panic!(),
        }
    }
    assert_eq!(won, 1);
}
