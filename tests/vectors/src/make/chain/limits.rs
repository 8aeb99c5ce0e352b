//! How many late entries a device may send, how often a card is punched late, and which rule comes first.

use tenthcup_token::{CardId, Entry, Intent, StoreId, Timestamp};

use super::*;
use crate::case::LateState;

pub(super) fn cases() -> Vec<Case> {
    [days(), cards(), orders()].concat()
}

/// Late entries that arrived before, of no card that matters.
fn arrived(count: usize, arrived: Timestamp) -> State {
    open_with(|device| device.late = vec![LateState { arrived, time: NOW.minus(2 * DAY), count, card: None }])
}

fn days() -> Vec<Case> {
    let next = made(HOUR);
    let no = "refuse:offline_device_limit";
    let of_199 = |name, what, first: &Entry, said, second| {
        let last = Entry { store: STORE, ..after(first) };
        let one_more = after(&last);
        let case = Case { state: arrived(199, NOW.minus(60)), ..chain(name, what, first, said) };
        let of_other = Entry { intent: punch(showing(P256_CARD, last.time, 9)), ..last };
        match second {
            "accept" => then(
                case,
                [
                    (&of_other, NOW, "accept"),
                    (&Entry { prev: signed(&of_other).digest(), ..one_more }, NOW, no),
                ],
            ),
            _ => then(case, [(&of_other, NOW, second)]),
        }
    };
    let redeem = Entry { intent: Intent::Redeem { code: showing(CARD, next.time, 7) }, ..made(HOUR) };
    let stale = Entry { intent: punch(showing(CARD, NOW.minus(2 * HOUR), 7)), ..made(HOUR) };
    let elsewhere = Entry { store: StoreId::from_bytes([0x15; 16]), ..made(HOUR) };
    let unmade = shown_with(tenthcup_token::Card { card: UNKNOWN_CARD, ..card() }, NOW.minus(HOUR));
    let kept = Entry { intent: punch(unmade), ..made(HOUR) };
    let of_others = {
        let mut state = open();
        if let Some(device) = state.devices.iter_mut().find(|device| device.device == OTHER_DEVICE) {
            device.late =
                vec![LateState { arrived: NOW.minus(60), time: NOW.minus(2 * DAY), count: 200, card: None }];
        }
        state
    };
    vec![
        of_199(
            "the-200th-of-a-day",
            "The 200th late entry of a device in a day, and the 201st.",
            &next,
            "accept",
            no,
        ),
        Case {
            state: arrived(200, NOW.minus(DAY - 1)),
            ..chain("the-201st-of-a-day", "200 arrived within a day.", &next, no)
        },
        Case {
            state: arrived(200, NOW.minus(DAY)),
            ..chain("200-a-day-ago", "200 arrived a day ago, to the second.", &next, "accept")
        },
        Case {
            state: arrived(200, NOW.minus(60)),
            ..chain("200-and-one-at-once", "What comes at once knows no such limit.", &made(60), "accept")
        },
        Case {
            state: of_others,
            ..chain("200-of-another-device", "Each device has its own.", &next, "accept")
        },
        of_199(
            "stale-counts-for-the-day",
            "One that is refused for its code counts.",
            &stale,
            "refuse:stale",
            no,
        ),
        of_199(
            "other-store-counts-for-the-day",
            "So does one that names another store.",
            &elsewhere,
            "refuse:other_store",
            no,
        ),
        of_199(
            "online-only-is-not-counted",
            "One that could never come late does not count.",
            &redeem,
            "refuse:online_only",
            "accept",
        ),
        of_199(
            "kept-is-not-counted",
            "Nor does one that is kept.",
            &kept,
            "quarantine:unknown_card",
            "accept",
        ),
    ]
}

fn punched(card: CardId, time: Timestamp) -> State {
    open_with(|device| {
        device.late = vec![LateState { arrived: NOW.minus(HOUR), time, count: 1, card: Some(card) }];
    })
}

fn cards() -> Vec<Case> {
    let (gap, next) = (12 * HOUR, made(HOUR));
    let near =
        |name, what, time, expect| Case { state: punched(CARD, time), ..chain(name, what, &next, expect) };
    let no = "refuse:offline_card_limit";
    let again = Entry { intent: punch(showing(CARD, next.time, 8)), ..after(&next) };
    let used = State { burnt: vec![replay(CARD, next.time, CTI)], ..punched(CARD, next.time) };
    let stale = Entry { intent: punch(showing(CARD, NOW.minus(2 * HOUR), 7)), ..made(HOUR) };
    vec![
        near(
            "card-12-hours-before",
            "The card was punched late 12 hours before, to the second.",
            next.time.minus(gap),
            "accept",
        ),
        near("card-within-12-hours-before", "One second less.", next.time.minus(gap - 1), no),
        near(
            "card-12-hours-after",
            "The other one bears a later time: 12 hours.",
            next.time.plus(gap),
            "accept",
        ),
        near("card-within-12-hours-after", "One second less.", next.time.plus(gap - 1), no),
        Case {
            state: punched(P256_CARD, next.time),
            ..chain("another-card-just-before", "Another card was punched late.", &next, "accept")
        },
        Case {
            state: punched(CARD, NOW),
            ..chain("card-late-then-online", "What comes at once knows no such limit.", &made(0), "accept")
        },
        then(chain("card-late-twice", "One card late twice.", &next, "accept"), [(&again, NOW, no)]),
        then(
            chain(
                "card-refused-then-late",
                "A late entry that was refused punched nothing.",
                &stale,
                "refuse:stale",
            ),
            [(&Entry { intent: punch(showing(CARD, next.time, 8)), ..after(&stale) }, NOW, "accept")],
        ),
        Case {
            state: used,
            ..chain(
                "card-near-and-code-used",
                "Who shows a code again is told that, and not the limit.",
                &next,
                "refuse:already_used",
            )
        },
    ]
}

/// The first rule that is broken gives the reason.
fn orders() -> Vec<Case> {
    let redeem = |seconds_ago| {
        let code = showing(CARD, NOW.minus(seconds_ago), 7);
        Entry { intent: Intent::Redeem { code }, ..made(seconds_ago) }
    };
    let backdated = |state: State| {
        let mut state = state;
        for device in &mut state.devices {
            device.chain = device.chain.map(|chain| ChainState { floor: NOW, ..chain });
        }
        state
    };
    let unsigned = |entry: Entry| Entry { staff: OTHER_STAFF, ..entry };
    let stale = Entry { intent: punch(showing(CARD, NOW.minus(2 * HOUR), 7)), ..made(HOUR) };
    let elsewhere = Entry { store: StoreId::from_bytes([0x15; 16]), ..made(DAY + 1) };
    let full = || arrived(200, NOW.minus(60));
    vec![
        chain("other-store-and-too-late", "Another store, and too late.", &elsewhere, "refuse:other_store"),
        chain("too-late-and-online-only", "Too late, and to redeem.", &redeem(DAY + 1), "refuse:too_late"),
        Case {
            state: backdated(open()),
            ..chain(
                "online-only-and-backdated",
                "To redeem, and before the floor.",
                &redeem(HOUR),
                "refuse:online_only",
            )
        },
        Case {
            state: backdated(full()),
            ..chain(
                "backdated-and-over-the-limit",
                "Before the floor, and the 201st.",
                &made(HOUR),
                "refuse:backdated",
            )
        },
        Case {
            state: full(),
            ..chain(
                "over-the-limit-and-not-signed-on",
                "The 201st, and nobody was signed on.",
                &unsigned(made(HOUR)),
                "refuse:offline_device_limit",
            )
        },
        chain(
            "not-signed-on-and-stale",
            "Nobody was signed on, and the code is too old.",
            &unsigned(stale),
            "refuse:staff_not_signed_on",
        ),
    ]
}
