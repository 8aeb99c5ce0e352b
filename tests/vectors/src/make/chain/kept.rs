//! What follows an entry that waits, and cards that our key signed and nobody made.

use tenthcup_token::{Card, Entry, Intent, StoreId};

use super::*;

const FOLLOWS: &str = "quarantine:follows_quarantined";

pub(super) fn cases() -> Vec<Case> {
    [follows(), never_made(), owners()].concat()
}

fn follows() -> Vec<Case> {
    let next = made(0);
    let held = || open_at(|chain| chain.held = 1);
    let behind =
        |name, what, entry: &Entry, expect| Case { state: held(), ..chain(name, what, entry, expect) };
    let used = State { burnt: vec![replay(CARD, NOW, CTI)], ..held() };
    let redeem = Entry { intent: Intent::Redeem { code: showing(CARD, NOW, 7) }, ..made(0) };
    let early = open_at(|chain| (chain.held, chain.floor) = (1, NOW));
    vec![
        behind("follows", "Behind one that waits.", &next, FOLLOWS),
        behind("follows-late", "The same, late.", &made(HOUR), FOLLOWS),
        Case {
            state: open_at(|chain| chain.held = 2),
            ..chain("follows-two", "Behind two that wait.", &next, FOLLOWS)
        },
        Case {
            state: early,
            ..chain(
                "follows-backdated",
                "Before the floor: the rules for late ones wait as well.",
                &made(HOUR),
                FOLLOWS,
            )
        },
        Case {
            state: used,
            ..chain("follows-with-a-used-code", "The code was used.", &next, "refuse:already_used")
        },
        behind("follows-to-redeem", "Only a punch is kept.", &redeem, "refuse:follows_quarantined"),
        behind(
            "follows-at-another-store",
            "It names another store.",
            &Entry { store: StoreId::from_bytes([0x15; 16]), ..next.clone() },
            "refuse:other_store",
        ),
        behind(
            "follows-not-signed-on",
            "Nobody was signed on.",
            &Entry { staff: OTHER_STAFF, ..next },
            "refuse:staff_not_signed_on",
        ),
        behind("follows-too-late", "One second too late.", &made(DAY + 1), "refuse:too_late"),
    ]
}

fn never_made() -> Vec<Case> {
    let with = |card, seconds_ago| Entry {
        intent: punch(shown_with(card, NOW.minus(seconds_ago))),
        ..made(seconds_ago)
    };
    let unknown = || Card { card: UNKNOWN_CARD, ..card() };
    let later = || Card { generation: 2, ..card() };
    let stolen = |seconds_ago| {
        let card = issuer().sign(Card { holder: stranger().public().into(), ..card() }, &MERCHANT, &[]);
        let code = digits(&stranger().sign(show_card(&card, NOW.minus(seconds_ago)), &MERCHANT, &[]));
        Entry { intent: punch(code), ..made(seconds_ago) }
    };
    let by_nobody = {
        let card = Card { kid: stranger().public().kid(), ..unknown() };
        let card = stranger().sign(card, &MERCHANT, &[]);
        punch(digits(&holder().sign(show_card(&card, NOW.minus(HOUR)), &MERCHANT, &[])))
    };
    let floor = open_at(|chain| chain.floor = NOW);
    vec![
        chain(
            "card-never-made",
            "A CARD that our key signed, of a card that was never made, at once.",
            &with(unknown(), 0),
            "refuse:unknown_card",
        ),
        then(
            chain(
                "card-never-made-late",
                "The same, late. Nothing else waits for it.",
                &with(unknown(), HOUR),
                "quarantine:unknown_card",
            ),
            [(&after(&with(unknown(), HOUR)), NOW, "accept")],
        ),
        chain(
            "card-of-newer-generation-late",
            "A CARD of a generation that was never made.",
            &with(later(), HOUR),
            "quarantine:old_generation",
        ),
        chain(
            "card-of-old-generation-late",
            "A CARD of an old one was made.",
            &with(Card { generation: 0, ..card() }, HOUR),
            "refuse:old_generation",
        ),
        chain(
            "card-for-another-key-late",
            "A CARD that gives the card to another key.",
            &stolen(HOUR),
            "quarantine:bad_signature",
        ),
        chain("card-for-another-key", "The same, at once.", &stolen(0), "refuse:bad_signature"),
        chain(
            "card-by-nobody-late",
            "A CARD that none of our keys signed.",
            &Entry { intent: by_nobody, ..made(HOUR) },
            "refuse:unknown_key",
        ),
        Case {
            state: floor,
            ..chain(
                "card-never-made-backdated",
                "Before the floor.",
                &with(unknown(), HOUR),
                "refuse:backdated",
            )
        },
        chain(
            "card-never-made-not-signed-on",
            "Nobody was signed on.",
            &Entry { staff: OTHER_STAFF, ..with(unknown(), HOUR) },
            "refuse:staff_not_signed_on",
        ),
        chain(
            "show-never-made-late",
            "A SHOW of a card that was never made carries no CARD.",
            &Entry { intent: punch(showing(UNKNOWN_CARD, NOW.minus(HOUR), 7)), ..made(HOUR) },
            "refuse:unknown_card",
        ),
        chain(
            "frozen-late",
            "A frozen card, late.",
            &Entry { intent: punch(showing(FROZEN_CARD, NOW.minus(HOUR), 7)), ..made(HOUR) },
            "refuse:card_frozen",
        ),
    ]
}

/// What is looked at before the chain.
fn owners() -> Vec<Case> {
    let forged = base64(issuer().sign(made(0), &MERCHANT, &[]).bytes());
    let elsewhere = base64(device().sign(made(0), &OTHER_MERCHANT, &[]).bytes());
    let unknown = State { devices: Vec::new(), ..open() };
    let as_text = |name, what, text, expect| Case { text, ..chain(name, what, &made(0), expect) };
    vec![
        Case {
            state: unknown,
            ..chain("unknown-device", "The device is not on record.", &made(0), "refuse:unknown_device")
        },
        then(
            as_text(
                "forged",
                "Signed by another key than the device's. It moves nothing.",
                forged,
                "refuse:bad_signature",
            ),
            [(&made(0), NOW, "accept")],
        ),
        as_text("other-merchant", "Signed under another merchant.", elsewhere, "refuse:bad_signature"),
        as_text(
            "not-an-entry",
            "A SHOW is no entry.",
            base64(holder().sign(show(CARD, NOW, CTI), &MERCHANT, &[]).bytes()),
            "refuse:malformed",
        ),
    ]
}
