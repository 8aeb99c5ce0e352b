//! Tokens that say nonsense do not exist, and lists have one order.

use tenthcup_token::*;

use crate::shop::*;

#[test]
fn an_entry_cannot_say_nonsense() {
    let sign = |change: &dyn Fn(&mut Entry)| {
        let mut entry = entry();
        change(&mut entry);
        Unverified::<Entry>::from_bytes(holder().sign(entry, &MERCHANT, &[]).bytes()).map(drop)
    };
    let code = |count, code: &str| Intent::Punch { count, code: code.to_owned() };
    assert_eq!(sign(&|_| ()), Ok(()));
    assert_eq!(sign(&|entry| entry.intent = Intent::Reverse { event: Digest::ZERO }), Ok(()));
    assert_eq!(sign(&|entry| entry.intent = Intent::Approve { entry: Digest::ZERO }), Ok(()));
    type Change<'a> = &'a dyn Fn(&mut Entry);
    let wrong: [(&str, Change<'_>); 10] = [
        ("count 0", &|entry| entry.intent = code(0, "90")),
        ("count 101", &|entry| entry.intent = code(101, "90")),
        ("several without a sale", &|entry| entry.sale = None),
        ("no code", &|entry| entry.intent = code(2, "")),
        ("a code of letters", &|entry| entry.intent = code(2, "90x")),
        ("a code too long", &|entry| entry.intent = code(2, &"9".repeat(701))),
        ("sequence 0", &|entry| entry.sequence = 0),
        ("sequence 2^53", &|entry| entry.sequence = 1 << 53),
        ("a negative amount", &|entry| {
            entry.amount = entry.amount.map(|_| Money::new(-1, "EUR".parse().unwrap()))
        }),
        ("an amount of 2^53", &|entry| {
            entry.amount = Some(Money::new(1 << 53, "EUR".parse().unwrap()));
        }),
    ];
    for (what, change) in wrong {
        assert_eq!(sign(change), Err(Malformed::Template), "{what} was taken");
    }
    for text in [String::new(), "x".repeat(65), "a\nb".into(), "\u{7f}".into()] {
        assert!(SaleReference::try_from(text).is_err());
    }
}

#[test]
fn a_key_set_is_sorted_and_without_doubles() {
    let keys = vec![key_entry(OTHER_MERCHANT), key_entry(MERCHANT), key_entry(MERCHANT)];
    let set = KeySetClaims::new(holder().public().kid(), 1, NOW, NOW.plus(60), keys);
    let merchants: Vec<_> = set.keys().iter().map(|entry| entry.merchant).collect();
    assert_eq!(merchants, [MERCHANT, OTHER_MERCHANT]);
}

#[test]
fn a_freeze_list_is_sorted_and_says_which_issues_of_a_card_are_frozen() {
    let list = freeze_list();
    assert_eq!(list.cards(), [frozen(1, 300), frozen(3, 5)]);
    assert_eq!(list.devices(), [DeviceId::NONE, DEVICE]);
    assert_eq!(list.staff(), [StaffId::from_bytes([6; 16])]);
    assert_eq!(list.programs(), [ProgramId::from_bytes([7; 16])]);
    assert!(list.holds_card(&CARD, 4));
    assert!(!list.holds_card(&CARD, 5));
    assert!(!list.holds_card(&CardId::from_bytes([2; 16]), 0));
}

#[test]
fn texts_print_as_they_are() {
    let sale = SaleReference::try_from("till 4 / 1187".to_owned()).unwrap();
    assert_eq!((sale.as_str(), sale.to_string().as_str()), ("till 4 / 1187", "till 4 / 1187"));
    assert_eq!(String::from(sale), "till 4 / 1187");
    assert_eq!(origin().to_string(), "https://shop.example");
    assert_eq!("EUR".parse::<Currency>().unwrap().to_string(), "EUR");
}

#[test]
fn the_digits_of_an_enrolment_are_those_of_its_key_and_link() {
    let digits = |secret: u8| enrolment_digits(&holder().public(), &enrolment_subject(&[secret; 16]));
    assert_eq!((digits(1), digits(37)), ("597352".to_owned(), "088872".to_owned()));
}

#[test]
fn an_origin_has_a_length() {
    let origin = |length: usize| Origin::try_from("x".repeat(length));
    assert!(origin(1).is_ok() && origin(255).is_ok());
    assert!(origin(0).is_err() && origin(256).is_err());
}
