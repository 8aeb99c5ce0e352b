//! Two at once: exactly one.

use tenthcup_ledger::Answer;
use tenthcup_token::{Intent, Reason};
use tenthcup_verifier::check_redeem;

use super::*;

/// How many rounds a race is run.
const ROUNDS: usize = 1000;

pub async fn the_same_code_at_two_counters_counts_once<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (mut left, mut right, mut holder) =
        (shop.counter().await, shop.counter().await, shop.customer().await);
    let mut won = [0, 0];
    for round in 0..ROUNDS {
        let code = holder.show(&shop);
        let punch = Intent::Punch { count: 1, code };
        let entries =
            [left.sign(&shop, punch.clone(), &Want::default()), right.sign(&shop, punch, &Want::default())];
        let mut checked = entries.each_ref().map(|entry| shop.check(entry));
        if round % 2 == 1 {
            checked.reverse();
        }
        let tasks = checked.map(|checked| {
            let (ledger, fresh, now) = (shop.ledger(), fresh(), shop.now());
            let device = checked.entry().claims().device;
            tokio::spawn(async move { (device, ledger.submit(checked, fresh, now).await) })
        });
        let mut punched = 0;
        for task in tasks {
            let (device, answer) = task.await.unwrap();
            match answer.unwrap() {
                Answer::Punched(_) => {
                    punched += 1;
                    won[usize::from(device == right.id)] += 1;
                }
                refused => assert_eq!(refused.reason(), Reason::AlreadyUsed),
            }
        }
        assert_eq!(punched, 1, "round {round}");
    }
    let card = shop.ledger().card_view(holder.card).await.unwrap().unwrap();
    assert_eq!(u64::from(card.sequence), ROUNDS as u64 + 1);
    assert_eq!(card.state.ready.len(), ROUNDS / 10);
    assert!(won[0] > 0 && won[1] > 0, "both counters must have had their chance: {won:?}");
}

pub async fn the_same_reward_is_redeemed_once<E: Engine>() {
    let shop = Shop::<E>::with(|rules| {
        rules.yields = tenthcup_program::Yields::RewardEvery {
            units: 1,
            reward: tenthcup_program::Name::parse(tenthcup_program::Field::Reward, "a coffee").unwrap(),
        };
    })
    .await;
    let (mut left, mut right, mut holder) =
        (shop.counter().await, shop.counter().await, shop.customer().await);
    for _ in 0..50 {
        punch(&shop, &mut left, &mut holder, 1).await;
        let mut replies = Vec::new();
        for counter in [&mut left, &mut right] {
            let Answer::Challenged(challenged) = counter.ask_to_redeem(&shop, &mut holder).await else {
                panic!()
            };
            let challenge = shop.sign_challenge(&challenged.terms);
            let redeem = holder.redeem(&shop, &challenge);
            let checked =
                check_redeem(redeem, &challenge, &*shop.ledger(), &shop.windows, shop.now()).unwrap();
            replies.push((checked, challenged.digits));
        }
        assert_eq!(replies[0].0.challenge().claims().reward, replies[1].0.challenge().claims().reward);
        let now = shop.now();
        let tasks = replies.into_iter().map(|(checked, digits)| {
            let ledger = shop.ledger();
            tokio::spawn(async move { ledger.redeem(checked, digits, now).await })
        });
        let mut redeemed = 0;
        for task in tasks.collect::<Vec<_>>() {
            match task.await.unwrap().unwrap() {
                Answer::Redeemed(_) => redeemed += 1,
                refused => {
                    assert_eq!(refused.reason(), Reason::AlreadyUsed);
                    assert!(refused.refusal().first.is_some());
                }
            }
        }
        assert_eq!(redeemed, 1);
    }
}

pub async fn an_invite_makes_one_card<E: Engine>() {
    use tenthcup_ledger::{NewCard, Opening, Via};
    use tenthcup_token::{CardId, SigningKey};
    let shop = Shop::<E>::new().await;
    for _ in 0..50 {
        let invite = shop.invite().await;
        let tasks: Vec<_> = (0..4)
            .map(|_| {
                let key = SigningKey::generate(&mut rand::rng());
                let claim = shop.claim(&key, invite.token);
                let new =
                    NewCard { claim, via: Via::Invite(invite.id), card: CardId::random(&mut rand::rng()) };
                let (ledger, now) = (shop.ledger(), shop.now());
                tokio::spawn(async move { ledger.open_card(new, now).await })
            })
            .collect();
        let mut opened = 0;
        for task in tasks {
            match task.await.unwrap().unwrap() {
                Opening::Opened(_) => opened += 1,
                Opening::Refused(refusal) => assert_eq!(refusal.reason, Reason::InviteUsed),
            }
        }
        assert_eq!(opened, 1);
    }
    assert_eq!(shop.ledger().cards_of(shop.program).await.unwrap(), 50);
}

pub async fn no_update_of_a_record_is_lost<E: Engine>() {
    use tenthcup_ledger::record::Store;
    use tenthcup_ledger::{Fault, Records};
    let shop = Shop::<E>::new().await;
    let tasks: Vec<_> = (0..8)
        .map(|_| {
            let (ledger, merchant, store) = (shop.ledger(), shop.merchant, shop.store);
            tokio::spawn(async move {
                for _ in 0..10 {
                    let longer = |store: Option<Store>| {
                        let mut store = store.ok_or(())?;
                        store.name.push('x');
                        Ok::<_, ()>(store)
                    };
                    // On a busy machine one of eight may lose every round: it is told so, and asks again.
                    loop {
                        let updated = ledger.update::<Store, ()>(merchant, &store, longer).await;
                        if updated != Err(Fault::Busy) {
                            updated.unwrap().unwrap();
                            break;
                        }
                    }
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let store: Store = shop.ledger().get(shop.merchant, &shop.store).await.unwrap().unwrap();
    assert_eq!(store.name.len(), "Eck".len() + 80);
}
