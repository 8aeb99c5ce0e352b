//! Codes that staff scan, checked with the registry: how often and when.

use tenthcup_token::{Card, Cti, Kind, ShowCard};

use super::cbor::Parts;
use super::world::*;
use crate::case::Case;

pub(super) fn cases() -> Vec<Case> {
    [accepted(), once(), times(), late()].concat()
}

fn accepted() -> Vec<Case> {
    let p256 = digits(&p256().sign(show(P256_CARD, NOW, CTI), &MERCHANT, &[]));
    vec![
        code("show", "A SHOW by the card's key, drawn now.", shown(NOW), "accept"),
        code("show-p256", "A SHOW by a P-256 key.", p256, "accept"),
        code("show-card", "A SHOW that carries its CARD.", shown_with(card(), NOW), "accept"),
        to_redeem(code("show-to-redeem", "A SHOW to ask for a reward.", shown(NOW), "accept")),
    ]
}

fn once() -> Vec<Case> {
    let base = |name, what| code(name, what, shown(NOW), "once");
    let signed = holder().sign(show(CARD, NOW, CTI), &MERCHANT, &[]);
    let resigned = {
        let parts = Parts::of(signed.bytes());
        relabelled(1, &parts.with_signature(&parts.other_signature(Kind::Show, &holder())))
    };
    let forged = digits(&stranger().sign(show(CARD, NOW, CTI), &MERCHANT, &[]));
    let carried = shown_with(card(), NOW);
    vec![
        Case {
            again: vec![scan(&shown(NOW), NOW.plus(1), DEVICE, None)],
            ..base("show-twice", "The same SHOW twice at one counter.")
        },
        Case {
            again: vec![scan(&resigned, NOW.plus(1), DEVICE, None)],
            ..base("show-signed-anew", "The same SHOW, then with another signature by the same key.")
        },
        Case {
            again: vec![scan(&shown(NOW), NOW.plus(5), OTHER_DEVICE, None)],
            ..base("show-at-two-counters", "The same SHOW at another counter.")
        },
        Case {
            again: vec![scan(&shown(NOW), NOW.plus(3600), OTHER_DEVICE, Some(NOW.plus(30)))],
            ..base("show-online-then-late", "The same SHOW online, then in a late entry of another counter.")
        },
        Case {
            now: NOW.plus(3600),
            entry_time: Some(NOW),
            again: vec![scan(&shown(NOW), NOW.plus(3660), OTHER_DEVICE, Some(NOW.plus(9)))],
            ..base("show-from-two-offline-counters", "The same SHOW in late entries of two counters.")
        },
        Case {
            again: vec![scan(&carried, NOW.plus(1), DEVICE, None)],
            ..base(
                "show-then-show-card",
                "A SHOW, then a SHOW-CARD with the same time and nonce: the same showing.",
            )
        },
        Case {
            again: vec![scan(&shown(NOW), NOW.plus(1), DEVICE, None)],
            ..code(
                "good-after-bad-signature",
                "A forged SHOW burns nothing: the right one with the same nonce still counts.",
                forged,
                "accept",
            )
        },
        {
            let burnt = vec![replay(CARD, NOW.minus(60), CTI)];
            let case = code(
                "nonce-in-another-minute",
                "A nonce signed anew with a time in another minute is another showing.",
                shown(NOW),
                "accept",
            );
            Case { state: crate::case::State { burnt, ..state() }, ..case }
        },
        {
            let burnt = vec![replay(CARD, NOW, CTI)];
            let case = code(
                "burnt",
                "A SHOW whose replay key was burnt.",
                shown(NOW.plus(20)),
                "refuse:already_used",
            );
            Case { state: crate::case::State { burnt, ..state() }, ..case }
        },
    ]
}

fn times() -> Vec<Case> {
    vec![
        code("show-60-seconds-old", "The oldest that counts.", shown(NOW.minus(60)), "accept"),
        code("show-61-seconds-old", "One second too old.", shown(NOW.minus(61)), "refuse:stale"),
        code("show-30-seconds-ahead", "The furthest ahead that counts.", shown(NOW.plus(30)), "accept"),
        code(
            "show-31-seconds-ahead",
            "One second too far ahead.",
            shown(NOW.plus(31)),
            "refuse:from_the_future",
        ),
        code(
            "show-card-61-seconds-old",
            "A SHOW-CARD keeps the same window.",
            shown_with(card(), NOW.minus(61)),
            "refuse:stale",
        ),
        code(
            "card-expired",
            "The CARD in it expires at this second.",
            shown_with(Card { exp: NOW, ..card() }, NOW),
            "refuse:expired",
        ),
        code(
            "card-in-its-last-second",
            "The CARD in it expires at the next second.",
            shown_with(Card { exp: NOW.plus(1), ..card() }, NOW),
            "accept",
        ),
        code(
            "card-of-the-longest-lifetime",
            "A CARD issued for 5 × 366 days.",
            shown_with(Card { exp: NOW.plus(5 * 366 * 86_400), iat: NOW, ..card() }, NOW),
            "accept",
        ),
        code(
            "card-lifetime-too-long",
            "A CARD issued for one second more than 5 × 366 days.",
            shown_with(Card { exp: NOW.plus(5 * 366 * 86_400 + 1), iat: NOW, ..card() }, NOW),
            "refuse:lifetime_too_long",
        ),
    ]
}

fn late() -> Vec<Case> {
    let late = |name, what, iat, expect| Case {
        now: NOW.plus(20_000),
        entry_time: Some(NOW),
        ..code(name, what, shown(iat), expect)
    };
    let card_then = ShowCard {
        card: unverified(&issuer().sign(card(), &MERCHANT, &[])),
        iat: NOW,
        cti: Cti { counter: 8, ..CTI },
    };
    vec![
        late("late-120-seconds-before", "The oldest that a late entry may hold.", NOW.minus(120), "accept"),
        late("late-121-seconds-before", "One second too old for its entry.", NOW.minus(121), "refuse:stale"),
        late("late-120-seconds-after", "The furthest ahead of its entry.", NOW.plus(120), "accept"),
        late(
            "late-121-seconds-after",
            "One second too far ahead of its entry.",
            NOW.plus(121),
            "refuse:from_the_future",
        ),
        Case {
            now: NOW.plus(20_000),
            entry_time: Some(NOW),
            ..code(
                "late-show-card",
                "A SHOW-CARD in a late entry.",
                digits(&holder().sign(card_then, &MERCHANT, &[])),
                "accept",
            )
        },
    ]
}
