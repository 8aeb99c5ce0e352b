//! Codes that a verifier without the registry checks.

use tenthcup_token::{Card, FreezeList, HolderKey};

use super::world::*;
use crate::case::{Case, State};

/// A till knows no cards, vouchers or devices.
fn till(name: &str, what: &str, text: String, expect: &str) -> Case {
    let empty = State::default();
    Case { device: Some(DEVICE), state: empty, ..case("till", name, what, text, expect) }
}

fn with_list(case: Case, list: FreezeList) -> Case {
    let list = issuer().sign(list, &MERCHANT, &[]);
    let freeze = Some(base64(list.bytes()));
    Case { state: State { freeze, ..case.state }, ..case }
}

pub(super) fn cases() -> Vec<Case> {
    let good = || shown_with(card(), NOW);
    let of = |card: Card| shown_with(card, NOW);
    let p256_card = issuer().sign(
        Card { card: P256_CARD, holder: HolderKey::P256(p256().public()), ..card() },
        &MERCHANT,
        &[],
    );
    let p256_shown = digits(&p256().sign(show_card(&p256_card, NOW), &MERCHANT, &[]));
    let voucher = |device| digits(&issuer().sign(voucher(device), &MERCHANT, &[]));
    let list = |iat| freeze_list(1, 0, iat);
    let frozen = || of(Card { card: FROZEN_CARD, ..card() });
    let wrong_holder =
        digits(&stranger().sign(show_card(&issuer().sign(card(), &MERCHANT, &[]), NOW), &MERCHANT, &[]));
    vec![
        till("show-card", "A SHOW-CARD is enough without the registry.", good(), "provisional"),
        till("show-card-p256", "The same by a P-256 key.", p256_shown, "provisional"),
        till(
            "unregistered",
            "A rightly signed CARD that was never made: only the issuer can tell.",
            of(Card { card: UNKNOWN_CARD, ..card() }),
            "provisional",
        ),
        Case {
            again: vec![scan(&good(), NOW.plus(1), DEVICE, None)],
            ..till("twice", "The same code twice.", good(), "once")
        },
        till("stale", "61 s old.", shown_with(card(), NOW.minus(61)), "refuse:stale"),
        till("other-holder", "Signed by another key than its CARD's.", wrong_holder, "refuse:bad_signature"),
        till(
            "card-expired",
            "The CARD expires at this second.",
            of(Card { exp: NOW, ..card() }),
            "refuse:expired",
        ),
        till("show", "A SHOW needs the registry.", shown(NOW), "refuse:online_only"),
        till(
            "paper",
            "A PAPER is for the issuer.",
            digits(&issuer().sign(paper(), &MERCHANT, &[])),
            "refuse:online_only",
        ),
        till(
            "pass",
            "A rotating code is for the issuer.",
            SECRET.text(&PASS_CARD, NOW),
            "refuse:online_only",
        ),
        till(
            "coupon",
            "A COUPON is not shown at a counter.",
            digits(&issuer().sign(coupon(), &MERCHANT, &[])),
            "refuse:wrong_kind",
        ),
        till(
            "voucher-for-this-device",
            "A VOUCHER that names this device.",
            voucher(Some(DEVICE)),
            "provisional",
        ),
        till(
            "voucher-for-another-device",
            "A VOUCHER that names another.",
            voucher(Some(OTHER_DEVICE)),
            "refuse:other_device",
        ),
        Case {
            device: None,
            ..till(
                "voucher-at-no-device",
                "A till that is no device takes no VOUCHER.",
                voucher(Some(DEVICE)),
                "refuse:other_device",
            )
        },
        till(
            "voucher-for-any-device",
            "A VOUCHER that names none is for the issuer.",
            voucher(None),
            "refuse:online_only",
        ),
        with_list(
            till("not-frozen", "A card whose least generation is this one.", good(), "provisional"),
            list(NOW),
        ),
        with_list(till("frozen", "A card on the freeze list.", frozen(), "refuse:card_frozen"), list(NOW)),
        with_list(
            till(
                "frozen-and-re-issued",
                "A newer generation of a card on the freeze list.",
                of(Card { card: FROZEN_CARD, generation: 2, ..card() }),
                "provisional",
            ),
            list(NOW),
        ),
        with_list(
            Case {
                device: Some(OTHER_DEVICE),
                ..till(
                    "at-a-revoked-device",
                    "The device that scans was revoked.",
                    good(),
                    "refuse:device_revoked",
                )
            },
            list(NOW),
        ),
        with_list(
            till("list-24-hours-old", "The oldest list that is enough.", good(), "provisional"),
            list(NOW.minus(86_400)),
        ),
        with_list(
            till("list-over-24-hours-old", "A list one second too old.", good(), "refuse:offline_ended"),
            list(NOW.minus(86_401)),
        ),
        with_list(
            till(
                "list-25-hours-old-and-nonsense",
                "With a list too old everything is refused alike.",
                "hello".into(),
                "refuse:offline_ended",
            ),
            list(NOW.minus(90_000)),
        ),
        {
            let case = till(
                "key-set-expired",
                "The key set expires at this second.",
                good(),
                "refuse:key_not_valid",
            );
            Case { keys: crate::case::Keys { exp: NOW, ..keys() }, ..case }
        },
    ]
}
