//! An entry and the code in it, each check put wrong on its own.

use crate::shop::*;
use tenthcup_token::*;
use tenthcup_verifier::*;

fn check(shop: &Shop, entry: Entry) -> Result<CheckedEntry, EntryFault> {
    check_entry(submitted(entry), shop, &keys(), &Windows::default(), NOW)
}

fn reason(shop: &Shop, entry: Entry) -> Option<Reason> {
    check(shop, entry).expect("a good entry").code().err()
}

#[test]
fn a_good_code_passes_and_names_what_to_burn() {
    let checked = check(&Shop::open(), entry(&shown(NOW))).unwrap();
    let Ok(CheckedCode::Shown(shown)) = checked.code() else { panic!("{checked:?}") };
    assert_eq!(*shown.card(), CARD);
    assert_eq!(shown.replay(), Some(&ReplayKey::new(&CARD, NOW, show_at(NOW).cti)));
    assert_eq!((shown.cti(), shown.iat()), (Some(show_at(NOW).cti), NOW));
    assert!(!checked.is_late());
}

#[test]
fn the_window_holds_to_the_second() {
    let shop = Shop::open();
    let cases = [
        (NOW.minus(60), None),
        (NOW.minus(61), Some(Reason::Stale)),
        (NOW.plus(30), None),
        (NOW.plus(31), Some(Reason::FromTheFuture)),
    ];
    for (iat, expected) in cases {
        assert_eq!(reason(&shop, entry(&shown(iat))), expected, "{iat:?}");
    }
}

#[test]
fn a_late_entry_is_held_against_its_own_time() {
    let shop = Shop::open();
    let late = |iat, time| Entry { time, ..entry(&shown(iat)) };
    let then = NOW.minus(7200);
    assert!(check(&shop, late(then, then)).unwrap().is_late());
    assert_eq!(reason(&shop, late(then, then)), None);
    assert_eq!(reason(&shop, late(then.minus(120), then)), None);
    assert_eq!(reason(&shop, late(then.minus(121), then)), Some(Reason::Stale));
    assert_eq!(reason(&shop, late(then.plus(121), then)), Some(Reason::FromTheFuture));
    let day = 24 * 60 * 60;
    assert_eq!(reason(&shop, late(NOW.minus(day), NOW.minus(day))), None);
    assert_eq!(reason(&shop, late(NOW.minus(day + 1), NOW.minus(day + 1))), Some(Reason::TooLate));
    assert_eq!(
        check(&shop, Entry { time: NOW.plus(31), ..entry(&shown(NOW)) }).unwrap_err(),
        EntryFault::FromTheFuture
    );
}

#[test]
fn forged_strange_foreign_and_frozen_are_told_apart() {
    let mut shop = Shop::open();
    let by_stranger = stranger().sign(show_at(NOW), &MERCHANT, &[]).text().unwrap();
    assert_eq!(reason(&shop, entry(&by_stranger)), Some(Reason::BadSignature));

    let unregistered = Show { card: CardId::from_bytes([8; 16]), ..show_at(NOW) };
    let unregistered = holder().sign(unregistered, &MERCHANT, &[]).text().unwrap();
    assert_eq!(reason(&shop, entry(&unregistered)), Some(Reason::UnknownCard));

    let foreign = Show { card: CardId::from_bytes([9; 16]), ..show_at(NOW) };
    shop.cards.insert(foreign.card, standing(OTHER_MERCHANT));
    let foreign = holder().sign(foreign, &OTHER_MERCHANT, &[]).text().unwrap();
    assert_eq!(reason(&shop, entry(&foreign)), Some(Reason::OtherMerchant));

    let under_other = holder().sign(show_at(NOW), &OTHER_MERCHANT, &[]).text().unwrap();
    assert_eq!(reason(&shop, entry(&under_other)), Some(Reason::BadSignature));

    shop.cards.get_mut(&CARD).unwrap().status = CardStatus::Frozen;
    assert_eq!(reason(&shop, entry(&shown(NOW))), Some(Reason::CardFrozen));
    assert_eq!(
        reason(&shop, entry(&shown(NOW.minus(61)))),
        Some(Reason::Stale),
        "the window comes before the status"
    );
}

#[test]
fn every_digit_that_is_changed_is_refused() {
    let shop = Shop::open();
    let good = shown(NOW);
    for at in 0..good.len() {
        let mut digits = good.clone().into_bytes();
        digits[at] = if digits[at] == b'9' { b'0' } else { digits[at] + 1 };
        let changed = String::from_utf8(digits).unwrap();
        assert!(reason(&shop, entry(&changed)).is_some(), "digit {at} may be changed");
    }
}

#[test]
fn a_code_of_another_kind_is_no_showing() {
    let shop = Shop::open();
    let credential = issuer().sign(card(), &MERCHANT, &[]);
    assert_eq!(reason(&shop, entry(&credential.text().unwrap())), Some(Reason::WrongKind));
    let challenge = ChallengeNonce::from_bytes([1; 8]);
    let redeem = Redeem { card: CARD, iat: NOW, cti: show_at(NOW).cti, challenge };
    let redeem = holder().sign(redeem, &MERCHANT, &[]).text().unwrap();
    assert_eq!(reason(&shop, entry(&redeem)), Some(Reason::WrongKind));
    assert_eq!(reason(&shop, entry("12345")), Some(Reason::Malformed));
}

#[test]
fn a_carried_card_must_be_the_registered_one() {
    let mut shop = Shop::open();
    let good = issuer().sign(card(), &MERCHANT, &[]);
    assert_eq!(reason(&shop, entry(&shown_with(&good, NOW, 1))), None);

    let forged = stranger().sign(card(), &MERCHANT, &[]);
    assert_eq!(reason(&shop, entry(&shown_with(&forged, NOW, 1))), Some(Reason::BadSignature));
    let unknown = stranger().sign(Card { kid: stranger().public().kid(), ..card() }, &MERCHANT, &[]);
    assert_eq!(reason(&shop, entry(&shown_with(&unknown, NOW, 1))), Some(Reason::UnknownKey));
    let expired = issuer().sign(Card { exp: NOW, ..card() }, &MERCHANT, &[]);
    assert_eq!(reason(&shop, entry(&shown_with(&expired, NOW, 1))), Some(Reason::Expired));
    let endless = issuer().sign(Card { exp: Timestamp::from_secs(u32::MAX), ..card() }, &MERCHANT, &[]);
    assert_eq!(reason(&shop, entry(&shown_with(&endless, NOW, 1))), Some(Reason::LifetimeTooLong));
    let old = issuer().sign(Card { generation: 0, ..card() }, &MERCHANT, &[]);
    assert_eq!(reason(&shop, entry(&shown_with(&old, NOW, 1))), Some(Reason::OldGeneration));
    let swapped = issuer().sign(Card { holder: stranger().public().into(), ..card() }, &MERCHANT, &[]);
    assert_eq!(reason(&shop, entry(&shown_with(&swapped, NOW, 1))), Some(Reason::BadSignature));
    shop.cards.remove(&CARD);
    assert_eq!(
        reason(&shop, entry(&shown_with(&good, NOW, 1))),
        Some(Reason::UnknownCard),
        "the signing key leaked"
    );
}

#[test]
fn only_an_enrolled_device_submits_and_only_for_its_store() {
    let mut shop = Shop::open();
    let code = shown(NOW);
    let forged = stranger().sign(entry(&code), &MERCHANT, &[]);
    let forged = Unverified::from_bytes(forged.bytes()).unwrap();
    let verdict = check_entry(forged, &shop, &keys(), &Windows::default(), NOW);
    assert_eq!(verdict.unwrap_err(), EntryFault::BadSignature);
    let unknown = Entry { device: DeviceId::from_bytes([8; 16]), ..entry(&code) };
    assert_eq!(check(&shop, unknown).unwrap_err(), EntryFault::UnknownDevice);
    let elsewhere = Entry { store: StoreId::from_bytes([8; 16]), ..entry(&code) };
    assert_eq!(reason(&shop, elsewhere), Some(Reason::OtherStore));
    shop.devices.get_mut(&DEVICE).unwrap().status = DeviceStatus::Revoked;
    assert_eq!(check(&shop, entry(&code)).unwrap_err(), EntryFault::DeviceRevoked);
}

#[test]
fn storage_that_fails_is_no_refusal() {
    let shop = Shop { broken: true, ..Shop::open() };
    assert!(matches!(check(&shop, entry(&shown(NOW))), Err(EntryFault::Storage(_))));
}

#[test]
fn an_answer_must_be_to_this_challenge_at_this_counter() {
    let shop = Shop::open();
    let nonce = ChallengeNonce::from_bytes([5; 8]);
    let kid = issuer().public().kid();
    let challenge = Challenge {
        kid,
        nonce,
        card: CARD,
        device: DEVICE,
        store: STORE,
        reward: REWARD,
        iat: NOW,
        exp: NOW.plus(60),
    };
    let asked = issuer().sign(challenge, &MERCHANT, &[]);
    let answer = |challenge, extra: [u8; 48]| {
        let redeem = Redeem { card: CARD, iat: NOW, cti: show_at(NOW).cti, challenge };
        Unverified::<Redeem>::from_bytes(holder().sign(redeem, &MERCHANT, &extra).bytes()).unwrap()
    };
    let verdict = |redeem, now| check_redeem(redeem, &asked, &shop, &Windows::default(), now).map(drop);
    let here = redeem_binding(&DEVICE, &STORE, &REWARD);
    assert_eq!(verdict(answer(nonce, here), NOW.plus(59)), Ok(()));
    assert_eq!(verdict(answer(nonce, here), NOW.plus(60)), Err(Reason::ChallengeExpired.into()));
    let other = ChallengeNonce::from_bytes([6; 8]);
    assert_eq!(verdict(answer(other, here), NOW), Err(Reason::ChallengeUnknown.into()));
    for wrong in [
        redeem_binding(&DeviceId::from_bytes([9; 16]), &STORE, &REWARD),
        redeem_binding(&DEVICE, &StoreId::from_bytes([9; 16]), &REWARD),
        redeem_binding(&DEVICE, &STORE, &RewardId::from_bytes([9; 16])),
    ] {
        assert_eq!(verdict(answer(nonce, wrong), NOW), Err(Reason::BadSignature.into()));
    }
}

#[test]
fn proofs_are_for_one_server_one_subject_and_one_moment() {
    let windows = Windows::default();
    let origin = || Origin::try_from("https://shop.example".to_owned()).unwrap();
    let subject = Digest::of(b"invite");
    let claim = |iat| {
        let claim = Claim { subject, key: holder().public().into(), iat, origin: origin() };
        Unverified::from_bytes(holder().sign(claim, &MERCHANT, &[]).bytes()).unwrap()
    };
    let verdict = |claim, subject: &Digest, origin, merchant: &MerchantId| {
        check_claim(claim, merchant, subject, origin, &windows, NOW).map(drop)
    };
    let here = "https://shop.example";
    assert_eq!(verdict(claim(NOW), &subject, here, &MERCHANT), Ok(()));
    assert_eq!(verdict(claim(NOW.minus(301)), &subject, here, &MERCHANT), Err(Reason::Stale));
    assert_eq!(verdict(claim(NOW), &Digest::ZERO, here, &MERCHANT), Err(Reason::OtherSubject));
    assert_eq!(verdict(claim(NOW), &subject, "https://evil.example", &MERCHANT), Err(Reason::OtherOrigin));
    assert_eq!(verdict(claim(NOW), &subject, here, &OTHER_MERCHANT), Err(Reason::BadSignature));
    // Signed by another key than the one it carries: nobody proved to hold that one.
    let stolen = Claim { subject, key: holder().public().into(), iat: NOW, origin: origin() };
    let stolen = Unverified::from_bytes(stranger().sign(stolen, &MERCHANT, &[]).bytes()).unwrap();
    assert_eq!(verdict(stolen, &subject, here, &MERCHANT), Err(Reason::BadSignature));

    let login = Login { subject: *CARD.as_bytes(), nonce: [1; 16], origin: origin(), iat: NOW };
    let login = Unverified::from_bytes(holder().sign(login, &MERCHANT, &[]).bytes()).unwrap();
    let key = KeyOnRecord::holder(MERCHANT, holder().public());
    let log_in = |nonce: &[u8; 16]| check_login(login.clone(), &key, nonce, here, &windows, NOW).map(drop);
    assert_eq!(log_in(&[1; 16]), Ok(()));
    assert_eq!(log_in(&[2; 16]), Err(Reason::Stale));
}
