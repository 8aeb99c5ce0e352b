//! The place of one entry in its device's chain.

use tenthcup_token::{Digest, Entry, Intent, StoreId};

use super::*;

const GAP: &str = "quarantine:device_chain_gap";
const FORK: &str = "quarantine:device_chain_fork";

pub(super) fn cases() -> Vec<Case> {
    [places(), not_worth_keeping(), full()].concat()
}

fn places() -> Vec<Case> {
    let other = Digest::of(b"another entry");
    let next = made(0);
    let first = Entry { sequence: 1, prev: Digest::ZERO, ..next.clone() };
    let new = || open_at(|chain| (chain.sequence, chain.head) = (0, Digest::ZERO));
    let gap = |entry| Entry { sequence: 9, ..entry };
    let long_ago = || open_at(|chain| chain.floor = NOW.minus(3 * DAY));
    vec![
        chain("next", "The next entry of its device.", &next, "accept"),
        Case {
            state: new(),
            ..chain("first", "The first entry of a device, which names no other.", &first, "accept")
        },
        chain("late", "The next entry, an hour late.", &made(HOUR), "accept"),
        chain("gap", "One entry before it has not come.", &gap(next.clone()), GAP),
        chain("gap-late", "The same, late.", &gap(made(HOUR)), GAP),
        chain(
            "gap-naming-the-head",
            "A sequence too high, though it names the entry that came last: the sequence alone makes a gap.",
            &Entry { sequence: 10, ..next.clone() },
            GAP,
        ),
        Case {
            state: new(),
            ..chain(
                "gap-at-the-beginning",
                "A second entry of a device of which no first one came.",
                &Entry { sequence: 2, prev: other, ..next.clone() },
                GAP,
            )
        },
        Case {
            state: long_ago(),
            ..chain("gap-24-hours-late", "The latest that one may come and be kept.", &gap(made(DAY)), GAP)
        },
        chain(
            "gap-before-the-floor",
            "Limits of late entries do not hold for what a manager decides on.",
            &Entry { sequence: 9, ..made(DAY) },
            GAP,
        ),
        chain(
            "fork",
            "The next sequence, naming another entry before it.",
            &Entry { prev: other, ..next.clone() },
            FORK,
        ),
        chain(
            "fork-of-the-last",
            "Another entry in the place of the last one.",
            &Entry { sequence: 7, prev: other, ..next.clone() },
            FORK,
        ),
        chain(
            "fork-further-back",
            "Another entry in a place that was passed long ago.",
            &Entry { sequence: 3, prev: other, ..next.clone() },
            FORK,
        ),
        Case {
            state: new(),
            ..chain(
                "fork-at-the-beginning",
                "A first entry that names one before it.",
                &Entry { prev: other, ..first },
                FORK,
            )
        },
        chain(
            "gap-by-nobody-signed-on",
            "Whether its person was signed on is for the manager to see.",
            &Entry { staff: OTHER_STAFF, ..gap(next.clone()) },
            GAP,
        ),
        chain(
            "gap-with-a-card-never-made",
            "Behind a gap, a CARD that our key signed and that was never made.",
            &Entry {
                intent: punch(shown_with(tenthcup_token::Card { card: UNKNOWN_CARD, ..card() }, NOW)),
                ..gap(next)
            },
            GAP,
        ),
    ]
}

/// What a manager could not count anyway.
fn not_worth_keeping() -> Vec<Case> {
    let gap = |intent| Entry { sequence: 9, intent, ..made(0) };
    let back = |intent| Entry { sequence: 3, intent, ..made(0) };
    let show = || showing(CARD, NOW, 7);
    let stale = gap(punch(showing(CARD, NOW.minus(61), 7)));
    let no_gap = "refuse:device_chain_gap";
    let (reverse, approve) =
        (Intent::Reverse { event: Digest::of(b"event") }, Intent::Approve { entry: Digest::of(b"entry") });
    let used = State { burnt: vec![replay(CARD, NOW, CTI)], ..open() };
    let elsewhere = StoreId::from_bytes([0x15; 16]);
    vec![
        then(
            chain(
                "gap-with-a-stale-code",
                "Behind a gap, a code that is not good: refused, and the chain stays where it is.",
                &stale,
                no_gap,
            ),
            [(&made(0), NOW, "accept")],
        ),
        chain("gap-to-redeem", "Only a punch is kept.", &gap(Intent::Redeem { code: show() }), no_gap),
        chain("gap-to-reverse", "Only a punch is kept.", &gap(reverse.clone()), no_gap),
        chain("gap-to-approve", "Only a punch is kept.", &gap(approve), no_gap),
        chain("fork-to-reverse", "Only a punch is kept.", &back(reverse), "refuse:device_chain_fork"),
        chain(
            "gap-at-another-store",
            "Behind a gap, and naming another store than the device's.",
            &Entry { store: elsewhere, ..gap(punch(show())) },
            no_gap,
        ),
        Case {
            state: used.clone(),
            ..chain(
                "gap-with-a-used-code",
                "Behind a gap, a code that was used.",
                &gap(punch(show())),
                "refuse:already_used",
            )
        },
        Case {
            state: used,
            ..chain(
                "fork-with-a-used-code",
                "The same further back.",
                &back(punch(show())),
                "refuse:already_used",
            )
        },
        chain(
            "gap-over-24-hours-late",
            "Behind a gap, one second too late.",
            &Entry { sequence: 9, ..made(DAY + 1) },
            "refuse:too_late",
        ),
        chain(
            "fork-over-24-hours-late",
            "In a place that was passed, one second too late: it may be one whose answer is forgotten.",
            &Entry { sequence: 3, ..made(DAY + 1) },
            "refuse:too_late",
        ),
    ]
}

/// Quarantine has an end.
fn full() -> Vec<Case> {
    let gap = Entry { sequence: 9, ..made(0) };
    let no = "refuse:quarantine_full";
    let of_device = |waiting| open_with(|device| device.waiting = waiting);
    let of_merchant = |waiting| State { waiting, ..open() };
    let held = |waiting| {
        open_with(|device| {
            device.waiting = waiting;
            device.chain = device.chain.map(|chain| ChainState { held: 1, ..chain });
        })
    };
    let follows = "quarantine:follows_quarantined";
    // In the same place: that it is told so shows that the place stayed open.
    let stale = Entry { intent: punch(showing(CARD, NOW.minus(61), 9)), ..after(&made(0)) };
    vec![
        Case {
            state: of_device(499),
            ..chain("gap-499-wait", "The last one of a device that is kept.", &gap, GAP)
        },
        then(
            Case {
                state: of_device(500),
                ..chain(
                    "gap-500-wait",
                    "No more of one device is kept. It has no place in the chain.",
                    &gap,
                    no,
                )
            },
            [(&made(0), NOW, "accept")],
        ),
        Case {
            state: of_merchant(9_999),
            ..chain("gap-9999-of-the-merchant-wait", "The last one of a merchant that is kept.", &gap, GAP)
        },
        Case {
            state: of_merchant(10_000),
            ..chain("gap-10000-of-the-merchant-wait", "No more of one merchant is kept.", &gap, no)
        },
        then(
            Case {
                state: held(499),
                ..chain(
                    "follows-499-wait",
                    "In its place, behind one that waits: the last that is kept. What comes after it has no place in the chain.",
                    &made(0),
                    follows,
                )
            },
            [(&after(&made(0)), NOW, no), (&stale, NOW, "refuse:stale")],
        ),
    ]
}
