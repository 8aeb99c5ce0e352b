//! Approval by a second person: what a limit refused is decided again, once.

use tenthcup_ledger::record::{Staff, StaffStatus};
use tenthcup_ledger::{Answer, Records};
use tenthcup_program::{Limits, ProgramDraft, Velocity};
use tenthcup_token::{Digest, Entry, EventKind, Intent, Reason, Signed};
use tenthcup_verifier::CardStatus;

use super::velocity::{colleague, sign_on};
use super::*;

const ONE_AN_HOUR: fn(&mut ProgramDraft) = |rules| {
    rules.limits.velocity = Velocity { card_per_hour: Some(1), ..Velocity::NONE };
};

/// A shop where a card got the one punch of its hour, and was refused the next.
struct Scene<E> {
    shop: Shop<E>,
    counter: Counter,
    other: Counter,
    holder: Holder,
    refused: Signed<Entry>,
}

impl<E: Engine> Scene<E> {
    async fn new() -> Self {
        Self::with(ONE_AN_HOUR).await
    }

    async fn with(rules: fn(&mut ProgramDraft)) -> Self {
        let shop = Shop::<E>::with(rules).await;
        let (mut counter, other) = (shop.counter().await, colleague(&shop).await);
        let mut holder = shop.customer().await;
        punch(&shop, &mut counter, &mut holder, 1).await;
        shop.wait(100);
        let intent = Intent::Punch { count: 1, code: holder.show(&shop) };
        let refused = counter.sign(&shop, intent, &Want::default());
        let refusal = shop.submit(&refused).await.unwrap().refusal();
        assert_eq!((refusal.reason, refusal.chained), (Reason::OverLimitCard, true));
        assert_eq!(refusal.approve_until, Some(shop.now().plus(600)));
        Self { shop, counter, other, holder, refused }
    }

    async fn approve(&mut self) -> Answer {
        let entry = self.refused.digest();
        self.other.want(&self.shop, Intent::Approve { entry }, Want::default()).await
    }

    async fn punches(&self) -> i64 {
        self.shop.ledger().card_view(self.holder.card).await.unwrap().unwrap().state.progress
    }

    async fn waiting(&self) -> usize {
        self.shop.ledger().waiting(self.shop.merchant, self.shop.now()).await.unwrap().len()
    }

    async fn change_staff(&self, of: &Counter, change: impl Fn(Staff) -> Staff) {
        let record: Staff = self.shop.ledger().get(self.shop.merchant, &of.staff).await.unwrap().unwrap();
        self.shop.ledger().put(&change(record)).await.unwrap();
    }
}

pub async fn a_second_person_lets_the_first_entry_through<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let waiting = scene.shop.ledger().waiting(scene.shop.merchant, scene.shop.now()).await.unwrap();
    assert_eq!(waiting.len(), 1);
    assert_eq!((waiting[0].entry, waiting[0].card), (scene.refused.digest(), scene.holder.card));
    assert_eq!(waiting[0].claims, *scene.refused.claims());
    assert_eq!((waiting[0].reason, waiting[0].at), (Reason::OverLimitCard, scene.shop.now()));
    drop(waiting);
    // Nothing is counted before.
    assert_eq!(scene.punches().await, 1);
    assert_eq!(scene.shop.submit(&scene.refused).await.unwrap().reason(), Reason::OverLimitCard);

    scene.shop.wait(300);
    scene.shop.engine.restart();
    let Answer::Punched(receipt) = scene.approve().await else { panic!() };
    assert_eq!((receipt.kind(), receipt.units(), receipt.progress()), (EventKind::Punched, 1, 2));
    let event = receipt.event();
    assert_eq!((event.device, event.staff), (scene.counter.id, scene.counter.staff));
    assert_eq!((event.happened, event.recorded), (scene.refused.claims().time, scene.shop.now()));
    let approving = scene.other.head;
    let evidence: Vec<_> = receipt.evidence().iter().map(|token| Digest::of(token)).collect();
    assert_eq!(evidence, [scene.refused.digest(), approving]);

    // Who asked first learns it by asking again, and their chain goes on.
    let Answer::Punched(again) = scene.shop.submit(&scene.refused).await.unwrap() else { panic!() };
    assert_eq!(again, receipt);
    assert_eq!((scene.waiting().await, scene.punches().await), (0, 2));
    scene.shop.engine.restart();
    let Answer::Punched(again) = scene.shop.submit(&scene.refused).await.unwrap() else { panic!() };
    assert_eq!(again, receipt);
    scene.shop.wait(3601);
    punch(&scene.shop, &mut scene.counter, &mut scene.holder, 1).await;
}

pub async fn nothing_is_approved_twice<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let mut third = colleague(&scene.shop).await;
    let approve = Intent::Approve { entry: scene.refused.digest() };
    let entry = scene.other.sign(&scene.shop, approve.clone(), &Want::default());
    let Answer::Punched(receipt) = scene.shop.submit(&entry).await.unwrap() else { panic!() };
    let Answer::Punched(again) = scene.shop.submit(&entry).await.unwrap() else { panic!() };
    assert_eq!(again, receipt, "the same approval gets the same answer");
    assert_eq!(scene.approve().await.reason(), Reason::ApprovalUnknown);
    assert_eq!(third.want(&scene.shop, approve, Want::default()).await.reason(), Reason::ApprovalUnknown);
    let unknown = Intent::Approve { entry: Digest::of(b"no entry") };
    assert_eq!(third.want(&scene.shop, unknown, Want::default()).await.reason(), Reason::ApprovalUnknown);
    assert_eq!(scene.punches().await, 2);
    // The code is burnt as by any punch, and the next one is over the limit as before.
    let Intent::Punch { code, .. } = &scene.refused.claims().intent else { panic!() };
    scene.shop.windows.show_age = 3600;
    assert_eq!(third.punch_code(&scene.shop, code.clone()).await.reason(), Reason::AlreadyUsed);
    assert_eq!(third.punch(&scene.shop, &mut scene.holder).await.reason(), Reason::OverLimitCard);
}

pub async fn nobody_approves_alone<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let approve = Intent::Approve { entry: scene.refused.digest() };
    let submit = async |scene: &Scene<E>, counter: &mut Counter| {
        counter.want(&scene.shop, approve.clone(), Want::default()).await.reason()
    };
    // The same person at another device.
    let mut elsewhere = scene.shop.counter().await;
    assert_eq!(submit(&scene, &mut elsewhere).await, Reason::ApprovalSamePerson);
    // Another person at the same device.
    let mut same_device = Counter { staff: scene.other.staff, ..scene.counter };
    sign_on(&scene.shop, &same_device).await;
    scene.counter = scene.shop.counter().await;
    assert_eq!(submit(&scene, &mut same_device).await, Reason::ApprovalSamePerson);
    // Another person, who is not signed on.
    let mut nobody = scene.shop.counter().await;
    nobody.staff = scene.other.staff;
    assert_eq!(submit(&scene, &mut nobody).await, Reason::StaffNotSignedOn);
    assert_eq!((scene.punches().await, scene.waiting().await), (1, 1));
    assert!(matches!(scene.approve().await, Answer::Punched(_)));
}

pub async fn nobody_punches_or_approves_their_own_card<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let card = scene.holder.card;
    let own = |staff: Staff| Staff { own_cards: vec![card], ..staff };
    scene.change_staff(&scene.other, own).await;
    assert_eq!(scene.approve().await.reason(), Reason::OwnCard);
    let refusal = scene.other.punch(&scene.shop, &mut scene.holder).await.refusal();
    assert_eq!((refusal.reason, refusal.approve_until), (Reason::OwnCard, None));
    assert_eq!(scene.waiting().await, 1);

    // Put on record while it waits.
    scene.change_staff(&scene.other, |staff| Staff { own_cards: Vec::new(), ..staff }).await;
    scene.change_staff(&scene.counter, own).await;
    assert_eq!(scene.approve().await.reason(), Reason::OwnCard);
    assert_eq!(scene.punches().await, 1);
    scene.shop.wait(3600);
    punch(&scene.shop, &mut scene.other, &mut scene.holder, 1).await;
}

pub async fn an_entry_waits_for_ten_minutes<E: Engine>() {
    for (seconds, counted) in [(599, true), (600, false)] {
        let mut scene = Scene::<E>::new().await;
        scene.shop.wait(seconds);
        let answer = scene.approve().await;
        assert_eq!(matches!(answer, Answer::Punched(_)), counted, "after {seconds} s: {answer:?}");
        if !counted {
            assert_eq!((answer.reason(), scene.waiting().await), (Reason::ApprovalUnknown, 0));
        }
    }
}

pub async fn everything_but_the_limit_is_looked_at_again<E: Engine>() {
    let mut scene = Scene::<E>::new().await;
    let (shop, card) = (&scene.shop, scene.holder.card);
    shop.ledger().set_card_status(shop.merchant, card, CardStatus::Frozen).await.unwrap();
    assert_eq!(scene.approve().await.reason(), Reason::CardFrozen);
    let shop = &scene.shop;
    shop.ledger().set_card_status(shop.merchant, card, CardStatus::Active).await.unwrap();

    scene.change_staff(&scene.counter, |staff| Staff { status: StaffStatus::Left, ..staff }).await;
    assert_eq!(scene.approve().await.reason(), Reason::StaffNotSignedOn);
    scene.change_staff(&scene.counter, |staff| Staff { status: StaffStatus::Active, ..staff }).await;

    let closed = scene.shop.program_with(ONE_AN_HOUR).with_status(tenthcup_program::Status::Closed);
    scene.shop.ledger().put(&closed).await.unwrap();
    assert_eq!(scene.approve().await.reason(), Reason::ProgramClosed);
    scene.shop.ledger().put(&scene.shop.program_with(ONE_AN_HOUR)).await.unwrap();

    scene.shop.revoke(scene.counter.id).await;
    assert_eq!(scene.approve().await.reason(), Reason::DeviceRevoked);
    assert_eq!((scene.punches().await, scene.waiting().await), (1, 1));
}

pub async fn a_code_used_in_the_meantime_is_not_approved<E: Engine>() {
    let mut scene = Scene::<E>::with(ONE_AN_HOUR).await;
    let Intent::Punch { code, .. } = scene.refused.claims().intent.clone() else { panic!() };
    scene.shop.ledger().put(&scene.shop.program_with(|_| {})).await.unwrap();
    let mut third = colleague(&scene.shop).await;
    assert!(matches!(third.punch_code(&scene.shop, code).await, Answer::Punched(_)));
    assert_eq!(scene.approve().await.reason(), Reason::AlreadyUsed);
    assert_eq!(scene.punches().await, 2);
}

pub async fn approval_waives_no_other_rule<E: Engine>() {
    let mut scene = Scene::<E>::with(|rules| {
        let velocity = Velocity { card_per_hour: Some(1), ..Velocity::NONE };
        rules.limits = Limits { max_per_day: Some(2), velocity, ..Limits::NONE };
    })
    .await;
    let code = scene.holder.show(&scene.shop);
    let second = scene.other.sign(&scene.shop, Intent::Punch { count: 1, code }, &Want::default());
    assert_eq!(scene.shop.submit(&second).await.unwrap().reason(), Reason::OverLimitCard);
    assert_eq!(scene.waiting().await, 2);
    assert!(matches!(scene.approve().await, Answer::Punched(_)));
    let approve = Intent::Approve { entry: second.digest() };
    let refused = scene.counter.want(&scene.shop, approve, Want::default()).await;
    assert_eq!(refused.reason(), Reason::DayLimit);
}

pub async fn so_many_wait_and_no_more<E: Engine>() {
    let mut scene = Scene::<E>::with(|rules| {
        rules.limits.velocity = Velocity { card_per_hour: Some(1), ..Velocity::NONE };
    })
    .await;
    // A newer scan of the same card at the same counter takes the place of the one before.
    let newer = scene.counter.punch(&scene.shop, &mut scene.holder).await.refusal();
    assert!(newer.approve_until.is_some());
    assert_eq!(scene.approve().await.reason(), Reason::ApprovalUnknown);
    for waiting in 1..100 {
        assert_eq!(scene.waiting().await, waiting);
        let mut customer = scene.shop.customer().await;
        punch(&scene.shop, &mut scene.counter, &mut customer, 1).await;
        if waiting % 10 == 0 {
            // No device fills the list for all others.
            let refusal = scene.counter.punch(&scene.shop, &mut customer).await.refusal();
            assert_eq!((refusal.reason, refusal.approve_until), (Reason::OverLimitCard, None));
            scene.counter = scene.shop.counter().await;
        }
        assert!(scene.counter.punch(&scene.shop, &mut customer).await.refusal().approve_until.is_some());
    }
    let refusal = scene.other.punch(&scene.shop, &mut scene.holder).await.refusal();
    assert_eq!((refusal.reason, refusal.approve_until), (Reason::OverLimitCard, None));
    assert_eq!(scene.waiting().await, 100);
    scene.shop.wait(600);
    assert_eq!(scene.waiting().await, 0);
    let refusal = scene.other.punch(&scene.shop, &mut scene.holder).await.refusal();
    assert!(refusal.approve_until.is_some());
    assert_eq!(scene.waiting().await, 1);
}
