//! Codes that staff scan, checked with the registry: what is held by whom, and in which state. Cards, and vouchers.

use tenthcup_token::{Card, CardId, Paper, SigningKey, TotpSecret};

use super::world::*;
use crate::case::Case;

pub(super) fn cases() -> Vec<Case> {
    [cards(), papers(), passes(), vouchers()].concat()
}

fn cards() -> Vec<Case> {
    let by = |key: SigningKey, card: CardId| digits(&key.sign(show(card, NOW, CTI), &MERCHANT, &[]));
    let elsewhere = digits(&holder().sign(show(CARD, NOW, CTI), &OTHER_MERCHANT, &[]));
    let with = |card: Card| shown_with(card, NOW);
    let swapped = {
        // The CARD of the P-256 holder, shown by the Ed25519 holder.
        let other =
            Card { card: P256_CARD, holder: tenthcup_token::HolderKey::P256(p256().public()), ..card() };
        with(other)
    };
    let stolen_key = {
        // A right CARD for the stranger's key, as somebody makes who has the signing key: the registry knows another holder.
        let card = issuer().sign(Card { holder: stranger().public().into(), ..card() }, &MERCHANT, &[]);
        digits(&stranger().sign(show_card(&card, NOW), &MERCHANT, &[]))
    };
    let foreign_card = {
        let card = foreign().sign(Card { kid: foreign().public().kid(), ..card() }, &OTHER_MERCHANT, &[]);
        digits(&holder().sign(show_card(&card, NOW), &OTHER_MERCHANT, &[]))
    };
    let wrong_holder = {
        let card = issuer().sign(card(), &MERCHANT, &[]);
        digits(&stranger().sign(show_card(&card, NOW), &MERCHANT, &[]))
    };
    let p256_for_ed25519 = digits(&p256().sign(show(CARD, NOW, CTI), &MERCHANT, &[]));
    vec![
        code("unknown-card", "No such card is on record.", by(holder(), UNKNOWN_CARD), "refuse:unknown_card"),
        code(
            "card-of-another-merchant",
            "The card is another merchant's.",
            by(holder(), FOREIGN_CARD),
            "refuse:other_merchant",
        ),
        code(
            "other-holder",
            "Signed by another key than the card's.",
            by(stranger(), CARD),
            "refuse:bad_signature",
        ),
        code(
            "signed-for-another-merchant",
            "Signed by the right key under another merchant.",
            elsewhere,
            "refuse:bad_signature",
        ),
        code("frozen-card", "The card is frozen.", by(holder(), FROZEN_CARD), "refuse:card_frozen"),
        code(
            "ed25519-for-p256-card",
            "An Ed25519 SHOW for a card with a P-256 key.",
            by(holder(), P256_CARD),
            "refuse:bad_signature",
        ),
        code(
            "p256-for-ed25519-card",
            "A P-256 SHOW for a card with an Ed25519 key.",
            p256_for_ed25519,
            "refuse:bad_signature",
        ),
        code(
            "card-swapped",
            "The CARD in it is of another card and holder.",
            swapped,
            "refuse:bad_signature",
        ),
        code(
            "card-for-another-key",
            "A rightly signed CARD that gives the card to another key than the registry: the signing key was used by somebody else.",
            stolen_key,
            "refuse:bad_signature",
        ),
        code(
            "card-unregistered",
            "A rightly signed CARD of a card that was never made.",
            with(Card { card: UNKNOWN_CARD, ..card() }),
            "refuse:unknown_card",
        ),
        code(
            "card-of-old-generation",
            "The CARD in it was re-issued since.",
            with(Card { generation: 0, ..card() }),
            "refuse:old_generation",
        ),
        code(
            "card-of-newer-generation",
            "A CARD of a generation that was never issued.",
            with(Card { generation: 2, ..card() }),
            "refuse:old_generation",
        ),
        code(
            "show-card-of-another-merchant",
            "A SHOW-CARD of another merchant.",
            foreign_card,
            "refuse:other_merchant",
        ),
        code(
            "show-card-other-holder",
            "A SHOW-CARD that another key than its CARD's signed.",
            wrong_holder,
            "refuse:bad_signature",
        ),
    ]
}

fn papers() -> Vec<Case> {
    let paper = |claims: Paper| digits(&issuer().sign(claims, &MERCHANT, &[]));
    let plain = paper(super::world::paper());
    vec![
        code("paper", "A PAPER of a card on paper.", plain.clone(), "accept"),
        code(
            "paper-of-old-generation",
            "A PAPER that was re-issued since.",
            paper(Paper { generation: 2, ..super::world::paper() }),
            "refuse:old_generation",
        ),
        code(
            "paper-expired",
            "A PAPER that expires at this second.",
            paper(Paper { exp: NOW, ..super::world::paper() }),
            "refuse:expired",
        ),
        code(
            "paper-for-phone-card",
            "A PAPER of a card that moved to a phone.",
            paper(Paper { card: CARD, generation: 1, ..super::world::paper() }),
            "refuse:superseded",
        ),
        code(
            "paper-for-pass-card",
            "A PAPER of a card that moved to a pass.",
            paper(Paper { card: PASS_CARD, generation: 1, ..super::world::paper() }),
            "refuse:superseded",
        ),
        code(
            "paper-unregistered",
            "A rightly signed PAPER of a card that was never made.",
            paper(Paper { card: UNKNOWN_CARD, ..super::world::paper() }),
            "refuse:unknown_card",
        ),
        Case {
            now: NOW.plus(61),
            entry_time: Some(NOW),
            ..code("paper-late", "A PAPER in a late entry.", plain, "refuse:online_only")
        },
        code(
            "show-for-paper-card",
            "A SHOW of a card on paper: nobody can have signed it.",
            digits(&holder().sign(show(PAPER_CARD, NOW, CTI), &MERCHANT, &[])),
            "refuse:bad_signature",
        ),
    ]
}

fn passes() -> Vec<Case> {
    let at = |seconds_ago: u32| SECRET.text(&PASS_CARD, NOW.minus(seconds_ago));
    let other = TotpSecret::from_bytes([7; 20]).text(&PASS_CARD, NOW);
    // NOW is the first second of a step.
    let burnt = Case {
        again: vec![scan(&SECRET.text(&PASS_CARD, NOW.plus(29)), NOW.plus(29), OTHER_DEVICE, None)],
        ..code("pass-step-twice", "Two codes of one step of 30 s.", at(0), "once")
    };
    let mut wrong_length = at(0);
    wrong_length.push('0');
    vec![
        code("pass", "A rotating code of a pass.", at(0), "accept"),
        code("pass-60-seconds-old", "The oldest that counts.", at(60), "accept"),
        code("pass-61-seconds-old", "One second too old.", at(61), "refuse:stale"),
        burnt,
        Case {
            again: vec![scan(&SECRET.text(&PASS_CARD, NOW.plus(30)), NOW.plus(30), DEVICE, None)],
            state: crate::case::State { burnt: vec![], ..state() },
            ..code(
                "pass-next-step",
                "The next step is another showing; here the first one was forged.",
                other.clone(),
                "accept",
            )
        },
        code("pass-wrong-password", "A password by another secret.", other, "refuse:bad_signature"),
        code(
            "pass-for-phone-card",
            "A rotating code of a card that moved to a phone.",
            SECRET.text(&CARD, NOW),
            "refuse:superseded",
        ),
        code(
            "pass-for-paper-card",
            "A rotating code of a card on paper.",
            SECRET.text(&PAPER_CARD, NOW),
            "refuse:bad_signature",
        ),
        code(
            "pass-unknown-card",
            "A rotating code of no card.",
            SECRET.text(&UNKNOWN_CARD, NOW),
            "refuse:unknown_card",
        ),
        code("pass-too-long", "One digit too many.", wrong_length, "refuse:malformed"),
        Case {
            now: NOW.plus(61),
            entry_time: Some(NOW),
            ..code("pass-late", "A rotating code in a late entry.", at(0), "refuse:online_only")
        },
    ]
}

fn vouchers() -> Vec<Case> {
    let text = |device| digits(&issuer().sign(voucher(device), &MERCHANT, &[]));
    let claims = |claims| digits(&issuer().sign(claims, &MERCHANT, &[]));
    let redeem = |name, what, text, expect| to_redeem(code(name, what, text, expect));
    let plain = voucher(None);
    let long = tenthcup_token::Voucher { iat: NOW, exp: NOW.plus(366 * 86_400 + 1), ..plain.clone() };
    let unknown = tenthcup_token::Voucher {
        voucher: tenthcup_token::VoucherId::from_bytes([0x4f; 16]),
        ..plain.clone()
    };
    let mut twice = redeem("voucher-twice", "The same VOUCHER twice.", text(None), "once");
    twice.again = vec![crate::case::Scan {
        intent: Some("redeem".into()),
        ..scan(&text(None), NOW.plus(3), OTHER_DEVICE, None)
    }];
    let late = |case: Case| Case { now: NOW.plus(3600), entry_time: Some(NOW), ..case };
    vec![
        redeem("voucher", "A VOUCHER that names no device.", text(None), "accept"),
        redeem("voucher-for-this-device", "A VOUCHER that names this device.", text(Some(DEVICE)), "accept"),
        redeem(
            "voucher-for-another-device",
            "A VOUCHER that names another device.",
            text(Some(OTHER_DEVICE)),
            "refuse:other_device",
        ),
        twice,
        redeem(
            "voucher-expired",
            "A VOUCHER that expires at this second.",
            claims(tenthcup_token::Voucher { exp: NOW, ..plain }),
            "refuse:expired",
        ),
        redeem(
            "voucher-lifetime-too-long",
            "A VOUCHER issued for a second more than 366 days.",
            claims(long),
            "refuse:lifetime_too_long",
        ),
        redeem(
            "voucher-unregistered",
            "A rightly signed VOUCHER that was never made.",
            claims(unknown),
            "refuse:unknown_voucher",
        ),
        code("voucher-to-punch", "A VOUCHER earns nothing.", text(None), "refuse:wrong_kind"),
        late(redeem(
            "voucher-late",
            "A VOUCHER that names no device, in a late entry.",
            text(None),
            "refuse:online_only",
        )),
        late(redeem(
            "voucher-for-this-device-late",
            "A VOUCHER that names the device, in a late entry of it.",
            text(Some(DEVICE)),
            "accept",
        )),
    ]
}
