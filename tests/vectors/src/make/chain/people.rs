//! Who stood at the counter, and what became of them and of the device since.

use tenthcup_token::{Entry, Intent};

use super::*;

const NOT_SIGNED_ON: &str = "refuse:staff_not_signed_on";
const LEFT: &str = "quarantine:staff_left";
const REVOKED: &str = "refuse:device_revoked";
const REVOKED_SINCE: &str = "quarantine:device_revoked";

pub(super) fn cases() -> Vec<Case> {
    [shifts(), gone(), revoked()].concat()
}

fn shifts() -> Vec<Case> {
    let next = made(HOUR);
    let shift =
        |since, until| open_with(|device| device.shifts = vec![ShiftState { staff: STAFF, since, until }]);
    let from = |since| shift(since, NOW.plus(DAY));
    let to = |until| shift(NOW.minus(2 * DAY), until);
    let at = next.time;
    let nobody = || open_with(|device| device.shifts = Vec::new());
    let in_turn = |second| {
        let since = at.minus(HOUR);
        let before = ShiftState { staff: OTHER_STAFF, since: NOW.minus(2 * DAY), until: since };
        let shift = ShiftState { staff: STAFF, since, until: NOW.plus(DAY) };
        open_with(|device| device.shifts = if second { vec![before, shift] } else { vec![before] })
    };
    vec![
        Case {
            state: nobody(),
            ..chain("nobody-signed-on", "Nobody is signed on.", &made(0), NOT_SIGNED_ON)
        },
        Case {
            state: nobody(),
            ..chain("nobody-signed-on-late", "Nobody was signed on.", &next, NOT_SIGNED_ON)
        },
        chain(
            "another-signed-on",
            "It names another person than was signed on.",
            &Entry { staff: OTHER_STAFF, ..next.clone() },
            NOT_SIGNED_ON,
        ),
        Case {
            state: in_turn(true),
            ..chain("second-shift", "Signed on after another person.", &next, "accept")
        },
        Case {
            state: in_turn(false),
            ..chain("signed-on-elsewhere", "Signed on at another device only.", &next, NOT_SIGNED_ON)
        },
        Case {
            state: from(at.plus(60)),
            ..chain("60-seconds-before-the-shift", "Clocks differ by a minute.", &next, "accept")
        },
        Case {
            state: from(at.plus(61)),
            ..chain("61-seconds-before-the-shift", "Not by more.", &next, NOT_SIGNED_ON)
        },
        Case {
            state: to(at.minus(59)),
            ..chain("59-seconds-after-the-shift", "At its end as well: the last second.", &next, "accept")
        },
        Case {
            state: to(at.minus(60)),
            ..chain(
                "60-seconds-after-the-shift",
                "A shift ends before its last second, and so does the minute.",
                &next,
                NOT_SIGNED_ON,
            )
        },
        Case {
            state: to(NOW.minus(HOUR / 2)),
            ..chain("signed-off-since", "Signed on then, and signed off since.", &next, "accept")
        },
        Case {
            state: to(NOW.minus(60)),
            ..chain("signed-off-online", "Signed off a minute ago.", &made(0), NOT_SIGNED_ON)
        },
    ]
}

fn gone() -> Vec<Case> {
    let left = || {
        let mut state = open();
        for staff in &mut state.staff {
            staff.status = "left".into();
        }
        state
    };
    let next = made(HOUR);
    let gone = |name, what, entry: &Entry, expect| Case { state: left(), ..chain(name, what, entry, expect) };
    let used = State { burnt: vec![replay(CARD, next.time, CTI)], ..left() };
    let off_record = State { staff: Vec::new(), ..open() };
    let stale = Entry { intent: punch(showing(CARD, NOW.minus(2 * HOUR), 7)), ..made(HOUR) };
    let vouched = digits(&issuer().sign(voucher(Some(DEVICE)), &MERCHANT, &[]));
    let near = |state: State| State {
        devices: state
            .devices
            .into_iter()
            .map(|device| DeviceState {
                late: vec![crate::case::LateState {
                    arrived: NOW,
                    time: next.time,
                    count: 1,
                    card: Some(CARD),
                }],
                ..device
            })
            .collect(),
        ..state
    };
    vec![
        gone("staff-left", "The person works there no more.", &made(0), NOT_SIGNED_ON),
        then(
            gone(
                "staff-left-late",
                "Signed on then, and left since. Nothing else waits for it.",
                &next,
                LEFT,
            ),
            [(&after(&next), NOW, LEFT)],
        ),
        Case {
            state: off_record,
            ..chain("staff-off-record-late", "Signed on then, and not on record any more.", &next, LEFT)
        },
        gone(
            "staff-left-and-not-signed-on",
            "Left, and was not signed on then.",
            &Entry { staff: OTHER_STAFF, ..next.clone() },
            NOT_SIGNED_ON,
        ),
        gone(
            "staff-left-with-a-stale-code",
            "Left, and the code is too old: nobody is asked.",
            &stale,
            NOT_SIGNED_ON,
        ),
        gone(
            "staff-left-with-a-voucher",
            "Left, and no punch.",
            &Entry { intent: Intent::Redeem { code: vouched }, ..made(HOUR) },
            NOT_SIGNED_ON,
        ),
        Case {
            state: used,
            ..chain(
                "staff-left-with-a-used-code",
                "Left, and the code was used.",
                &next,
                "refuse:already_used",
            )
        },
        Case {
            state: near(left()),
            ..chain(
                "staff-left-card-near",
                "Left, and the card was punched late just before: for the manager to see.",
                &next,
                LEFT,
            )
        },
        gone("staff-left-too-late", "Left, and a second too late.", &made(DAY + 1), "refuse:too_late"),
    ]
}

fn revoked() -> Vec<Case> {
    let next = made(HOUR);
    let at = |revoked, held| {
        open_with(|device| {
            device.status = "revoked".into();
            device.revoked = revoked;
            device.chain = device.chain.map(|chain| ChainState { held, ..chain });
        })
    };
    let since = |seconds_ago| at(Some(NOW.minus(seconds_ago)), 0);
    let then_revoked = |name, what, entry: &Entry, expect| Case {
        state: since(HOUR / 2),
        ..chain(name, what, entry, expect)
    };
    let stale = Entry { intent: punch(showing(CARD, NOW.minus(2 * HOUR), 7)), ..made(HOUR) };
    let redeem = Entry { intent: Intent::Redeem { code: showing(CARD, next.time, 7) }, ..made(HOUR) };
    let used = State { burnt: vec![replay(CARD, next.time, CTI)], ..since(HOUR / 2) };
    vec![
        then_revoked("revoked", "The device was revoked.", &made(0), REVOKED),
        Case {
            state: since(HOUR - 1),
            ..chain(
                "revoked-a-second-later",
                "Made a second before the device was revoked.",
                &next,
                REVOKED_SINCE,
            )
        },
        then(
            Case {
                state: since(HOUR),
                ..chain(
                    "revoked-in-its-second",
                    "Made in the second in which the device was revoked: it has no place.",
                    &next,
                    REVOKED,
                )
            },
            [(&next, NOW, REVOKED)],
        ),
        Case {
            state: since(HOUR + 1),
            ..chain("revoked-before", "Made after the device was revoked.", &next, REVOKED)
        },
        Case {
            state: at(None, 0),
            ..chain("revoked-at-no-time", "It is not on record when the device was revoked.", &next, REVOKED)
        },
        Case {
            state: since(30),
            ..chain("revoked-just-now", "Made before that, but not late.", &made(60), REVOKED)
        },
        Case {
            state: at(Some(NOW), 1),
            ..chain("revoked-and-follows", "Revoked since, and behind one that waits.", &next, REVOKED_SINCE)
        },
        then(
            then_revoked(
                "revoked-then-the-next",
                "All of its queue waits, each for itself.",
                &next,
                REVOKED_SINCE,
            ),
            [(&after(&next), NOW, REVOKED_SINCE)],
        ),
        then_revoked(
            "revoked-and-a-gap",
            "Revoked since, and one before it has not come.",
            &Entry { sequence: 9, ..next.clone() },
            "quarantine:device_chain_gap",
        ),
        then(
            then_revoked(
                "revoked-with-a-stale-code",
                "A code that is not good is refused, in its place.",
                &stale,
                "refuse:stale",
            ),
            [(&after(&stale), NOW, REVOKED_SINCE)],
        ),
        then_revoked("revoked-to-redeem", "Only a punch is kept.", &redeem, REVOKED),
        then_revoked(
            "revoked-and-not-signed-on",
            "Nobody was signed on.",
            &Entry { staff: OTHER_STAFF, ..next.clone() },
            NOT_SIGNED_ON,
        ),
        Case {
            state: used,
            ..chain("revoked-with-a-used-code", "The code was used.", &next, "refuse:already_used")
        },
        then_revoked("revoked-too-late", "One second too late.", &made(DAY + 1), "refuse:too_late"),
        then_revoked(
            "revoked-and-ahead",
            "Revoked, and ahead of the clock.",
            &Entry { time: NOW.plus(31), ..made(0) },
            REVOKED,
        ),
    ]
}
