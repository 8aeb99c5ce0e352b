//! A CARD that our own key signed and that was never made: the key may have leaked, and only then.

use crate::shop::*;
use tenthcup_token::*;
use tenthcup_verifier::*;

/// The alarm that `code` raises, once it was refused for `reason`.
fn alarm(shop: &Shop, code: &str, reason: Reason) -> Option<UnmadeCard> {
    let checked = check_entry(submitted(entry(code)), shop, &keys(), &Windows::default(), NOW).unwrap();
    assert_eq!(checked.code().err(), Some(reason));
    checked.unmade()
}

fn shown_by(issuer: &SigningKey, card: Card) -> String {
    shown_with(&issuer.sign(card, &MERCHANT, &[]), NOW, 1)
}

/// The registered card is of generation 5, so that there are older ones and later ones.
fn shop() -> Shop {
    let mut shop = Shop::open();
    shop.cards.insert(CARD, CardStanding { generation: 5, ..standing(MERCHANT) });
    shop
}

fn of_generation(generation: u16) -> Card {
    Card { generation, ..card() }
}

#[test]
fn what_was_never_made_is_told_with_the_key_that_signed_it() {
    let alarmed = Some(UnmadeCard { card: CARD, kid: issuer().public().kid() });
    let unregistered = Shop { cards: Default::default(), ..shop() };
    let code = shown_by(&issuer(), of_generation(5));
    assert_eq!(alarm(&unregistered, &code, Reason::UnknownCard), alarmed);

    let later = shown_by(&issuer(), of_generation(6));
    assert_eq!(alarm(&shop(), &later, Reason::OldGeneration), alarmed);

    let another_holders = Card { holder: stranger().public().into(), ..of_generation(5) };
    assert_eq!(alarm(&shop(), &shown_by(&issuer(), another_holders), Reason::BadSignature), alarmed);

    let mut elsewhere = shop();
    elsewhere.cards.insert(CARD, CardStanding { generation: 5, ..standing(OTHER_MERCHANT) });
    assert_eq!(alarm(&elsewhere, &code, Reason::OtherMerchant), alarmed);
}

#[test]
fn what_was_made_raises_no_alarm() {
    let older = shown_by(&issuer(), of_generation(4));
    assert_eq!(alarm(&shop(), &older, Reason::OldGeneration), None);
    let older_holder = Card { holder: stranger().public().into(), ..of_generation(4) };
    assert_eq!(alarm(&shop(), &shown_by(&issuer(), older_holder), Reason::OldGeneration), None);

    let stale = shown_with(&issuer().sign(of_generation(5), &MERCHANT, &[]), NOW.minus(61), 1);
    assert_eq!(alarm(&shop(), &stale, Reason::Stale), None);

    let good = entry(&shown_by(&issuer(), of_generation(5)));
    let good = check_entry(submitted(good), &shop(), &keys(), &Windows::default(), NOW).unwrap();
    assert_eq!((good.code().is_ok(), good.unmade()), (true, None));
}

#[test]
fn what_somebody_else_signed_raises_no_alarm() {
    let unregistered = Shop { cards: Default::default(), ..shop() };
    let forged = shown_by(&stranger(), of_generation(5));
    assert_eq!(alarm(&unregistered, &forged, Reason::BadSignature), None);
    let kid = stranger().public().kid();
    let foreign = shown_by(&stranger(), Card { kid, ..of_generation(5) });
    assert_eq!(alarm(&unregistered, &foreign, Reason::UnknownKey), None);
    assert_eq!(alarm(&unregistered, &shown(NOW), Reason::UnknownCard), None, "a SHOW carries no CARD");
}
