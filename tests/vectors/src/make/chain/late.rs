//! Late entries: their times, and what they may want.

use tenthcup_token::{Digest, Entry, Intent, StoreId, Timestamp, Voucher};

use super::*;

pub(super) fn cases() -> Vec<Case> {
    [times(), floors(), intents()].concat()
}

fn times() -> Vec<Case> {
    // The code was drawn so long before the entry, or after it.
    let apart =
        |seconds_ago, iat: Timestamp| Entry { intent: punch(showing(CARD, iat, 7)), ..made(seconds_ago) };
    let then = NOW.minus(HOUR);
    let (before, behind) = (apart(HOUR, then.minus(120)), apart(HOUR, then.minus(121)));
    let (after, beyond) = (apart(HOUR, then.plus(120)), apart(HOUR, then.plus(121)));
    vec![
        chain("60-seconds-late", "Not late yet.", &made(60), "accept"),
        chain(
            "60-seconds-late-older-code",
            "So its code is held against now.",
            &apart(60, NOW.minus(61)),
            "refuse:stale",
        ),
        chain("61-seconds-late", "Late.", &made(61), "accept"),
        chain(
            "61-seconds-late-older-code",
            "So its code is held against its own time.",
            &apart(61, NOW.minus(181)),
            "accept",
        ),
        chain("code-120-seconds-before", "The oldest code that a late entry may hold.", &before, "accept"),
        chain("code-121-seconds-before", "One second too old.", &behind, "refuse:stale"),
        chain("code-120-seconds-after", "The furthest ahead of its entry.", &after, "accept"),
        chain("code-121-seconds-after", "One second too far ahead.", &beyond, "refuse:from_the_future"),
        chain("24-hours-late", "The latest that an entry may come.", &made(DAY), "accept"),
        chain("over-24-hours-late", "One second too late.", &made(DAY + 1), "refuse:too_late"),
        chain(
            "30-seconds-ahead",
            "The furthest ahead of the clock.",
            &Entry { time: NOW.plus(30), ..made(0) },
            "accept",
        ),
        chain(
            "31-seconds-ahead",
            "One second too far ahead.",
            &Entry { time: NOW.plus(31), ..made(0) },
            "refuse:from_the_future",
        ),
    ]
}

fn floors() -> Vec<Case> {
    let at = |seconds_ago| open_at(|chain| chain.floor = NOW.minus(seconds_ago));
    let first = made(HOUR);
    let of_other = |seconds_ago: u32| {
        let time = NOW.minus(seconds_ago);
        Entry { time, intent: punch(showing(P256_CARD, time, 8)), ..after(&first) }
    };
    let early = made(2 * HOUR);
    let ahead = Entry { time: NOW.plus(30), ..made(0) };
    let behind = |time| Entry { time, intent: punch(showing(P256_CARD, time, 8)), ..after(&ahead) };
    vec![
        Case {
            state: at(HOUR),
            ..chain("at-the-floor", "A late entry of the second of the floor.", &first, "accept")
        },
        Case {
            state: at(HOUR - 1),
            ..chain("below-the-floor", "One second before it.", &first, "refuse:backdated")
        },
        Case {
            state: at(0),
            ..chain("online-below-the-floor", "What comes at once may lie before it.", &made(60), "accept")
        },
        then(
            chain("late-raises-the-floor", "The next late entry may bear the same time.", &first, "accept"),
            [(&of_other(HOUR), NOW, "accept")],
        ),
        then(
            chain("earlier-than-the-one-before", "But not an earlier one.", &first, "accept"),
            [(&of_other(HOUR + 1), NOW, "refuse:backdated")],
        ),
        then(
            chain(
                "ahead-raises-the-floor-to-its-arrival",
                "An entry ahead of the clock raises the floor no higher than that.",
                &ahead,
                "accept",
            ),
            [(&behind(NOW), NOW.plus(HOUR), "accept")],
        ),
        then(
            chain("before-the-last-arrival", "One second before that arrival.", &ahead, "accept"),
            [(&behind(NOW.minus(1)), NOW.plus(HOUR), "refuse:backdated")],
        ),
        then(
            Case {
                state: at(HOUR),
                ..chain(
                    "backdated-twice",
                    "What was refused does not take the floor down.",
                    &early,
                    "refuse:backdated",
                )
            },
            [
                (&after(&early), NOW, "refuse:backdated"),
                (
                    &Entry {
                        time: NOW.minus(HOUR),
                        intent: punch(showing(CARD, NOW.minus(HOUR), 10)),
                        ..after(&after(&early))
                    },
                    NOW,
                    "accept",
                ),
            ],
        ),
    ]
}

fn intents() -> Vec<Case> {
    let late = |intent| Entry { intent, ..made(HOUR) };
    let redeem = |code| late(Intent::Redeem { code });
    let vouched = |claims: Voucher| redeem(digits(&issuer().sign(claims, &MERCHANT, &[])));
    let for_this = vouched(voucher(Some(DEVICE)));
    let no = "refuse:online_only";
    let unmade = tenthcup_token::Card { card: UNKNOWN_CARD, ..card() };
    vec![
        chain(
            "redeem",
            "To ask for a reward, at once.",
            &Entry { intent: Intent::Redeem { code: showing(CARD, NOW, 7) }, ..made(0) },
            "accept",
        ),
        chain("redeem-late", "To redeem is online.", &redeem(showing(CARD, NOW.minus(HOUR), 7)), no),
        chain(
            "reverse-late",
            "To reverse is online.",
            &late(Intent::Reverse { event: Digest::of(b"event") }),
            no,
        ),
        chain(
            "approve-late",
            "To approve is online.",
            &late(Intent::Approve { entry: Digest::of(b"entry") }),
            no,
        ),
        chain(
            "redeem-late-a-card-never-made",
            "Whatever the CARD in it.",
            &redeem(shown_with(unmade, NOW.minus(HOUR))),
            no,
        ),
        chain(
            "voucher-for-this-device-late",
            "But for a VOUCHER that names its device.",
            &for_this,
            "accept",
        ),
        then(
            chain("voucher-for-this-device-late-twice", "That one counts once as well.", &for_this, "accept"),
            [(&Entry { intent: for_this.intent.clone(), ..after(&for_this) }, NOW, "refuse:already_used")],
        ),
        chain(
            "voucher-for-this-device-late-expired",
            "And not when it has expired by the ledger's clock.",
            &vouched(Voucher { exp: NOW, ..voucher(Some(DEVICE)) }),
            "refuse:expired",
        ),
        chain(
            "voucher-for-another-device-late",
            "A VOUCHER that names another device.",
            &vouched(voucher(Some(OTHER_DEVICE))),
            no,
        ),
        chain("voucher-late", "A VOUCHER that names none.", &vouched(voucher(None)), no),
        chain(
            "paper-late",
            "A PAPER counts online only.",
            &late(punch(digits(&issuer().sign(paper(), &MERCHANT, &[])))),
            no,
        ),
        chain(
            "pass-late",
            "So does a rotating code.",
            &late(punch(SECRET.text(&PASS_CARD, NOW.minus(HOUR)))),
            no,
        ),
        chain(
            "other-store-late",
            "It names another store than its device's.",
            &Entry { store: StoreId::from_bytes([0x15; 16]), ..made(HOUR) },
            "refuse:other_store",
        ),
    ]
}
