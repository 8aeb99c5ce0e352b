//! A card that somebody at a counter wants moved to another key: how it may be named.

use crate::shop::*;
use tenthcup_token::*;
use tenthcup_verifier::*;

const SECRET: TotpSecret = TotpSecret::from_bytes([7; 20]);

fn moved(shop: &Shop, card: MovedCard, now: Timestamp) -> Result<CardToMove, Reason> {
    let intent = Intent::Move { card, claim: Digest::of(b"claim") };
    let entry = submitted(Entry { intent, ..entry("") });
    let checked = check_entry(entry, shop, &keys(), &Windows::default(), now).unwrap();
    match checked.code()? {
        CheckedCode::Move(wanted) => Ok((**wanted).clone()),
        other => panic!("{other:?}"),
    }
}

fn held(holder: Holder) -> Shop {
    let mut shop = Shop::open();
    shop.cards.insert(CARD, CardStanding { holder, ..standing(MERCHANT) });
    shop
}

fn on_paper() -> MovedCard {
    let (kid, exp) = (issuer().public().kid(), NOW.plus(86_400));
    let paper = Paper { kid, exp, iat: NOW, card: CARD, generation: 1 };
    MovedCard::Shown(issuer().sign(paper, &MERCHANT, &[]).text().unwrap())
}

#[test]
fn one_on_a_phone_is_named_as_lost() {
    let mut shop = Shop::open();
    let wanted = moved(&shop, MovedCard::Lost(CARD), NOW).unwrap();
    assert_eq!((*wanted.card(), *wanted.claim()), (CARD, Digest::of(b"claim")));
    assert_eq!((wanted.standing(), wanted.replay()), (&standing(MERCHANT), None));

    let strange = MovedCard::Lost(CardId::from_bytes([8; 16]));
    assert_eq!(moved(&shop, strange, NOW), Err(Reason::UnknownCard));
    shop.cards.get_mut(&CARD).unwrap().status = CardStatus::Frozen;
    assert_eq!(moved(&shop, MovedCard::Lost(CARD), NOW), Err(Reason::CardFrozen));
    shop.cards.insert(CARD, standing(OTHER_MERCHANT));
    assert_eq!(moved(&shop, MovedCard::Lost(CARD), NOW), Err(Reason::OtherMerchant));
    for keyless in [Holder::Paper, Holder::Totp(SECRET)] {
        assert_eq!(moved(&held(keyless), MovedCard::Lost(CARD), NOW), Err(Reason::WrongKind));
    }
}

#[test]
fn one_on_a_phone_is_never_shown() {
    let with_card = shown_with(&issuer().sign(card(), &MERCHANT, &[]), NOW, 1);
    for code in [shown(NOW), with_card] {
        assert_eq!(moved(&Shop::open(), MovedCard::Shown(code), NOW), Err(Reason::WrongKind));
    }
    assert_eq!(moved(&Shop::open(), MovedCard::Shown("12".into()), NOW), Err(Reason::Malformed));
    assert_eq!(moved(&Shop::open(), on_paper(), NOW), Err(Reason::Superseded));
}

#[test]
fn one_without_a_key_is_shown() {
    let wanted = moved(&held(Holder::Paper), on_paper(), NOW).unwrap();
    assert_eq!((*wanted.card(), wanted.replay()), (CARD, None));

    let code = SECRET.text(&CARD, NOW);
    let wanted = moved(&held(Holder::Totp(SECRET)), MovedCard::Shown(code.clone()), NOW).unwrap();
    let step = ReplayKey::of_totp(&TotpCode::from_text(&code).unwrap());
    assert_eq!((*wanted.card(), wanted.replay()), (CARD, Some(&step)));
}

#[test]
fn none_is_moved_late() {
    for card in [MovedCard::Lost(CARD), on_paper()] {
        assert_eq!(moved(&Shop::open(), card, NOW.plus(61)), Err(Reason::OnlineOnly));
    }
}
