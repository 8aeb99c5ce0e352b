//! Several entries one after the other: repeats, what moves the chain, and one code in two entries.

use tenthcup_token::{Digest, Entry, Intent};

use super::*;

const GAP: &str = "quarantine:device_chain_gap";
const FORK: &str = "quarantine:device_chain_fork";
const FOLLOWS: &str = "quarantine:follows_quarantined";

pub(super) fn cases() -> Vec<Case> {
    [repeats(), moves(), once()].concat()
}

fn repeats() -> Vec<Case> {
    let next = made(0);
    let stale = Entry { intent: punch(showing(CARD, NOW.minus(61), 7)), ..made(0) };
    let gap = Entry { sequence: 9, ..made(0) };
    let back = Entry { sequence: 3, ..made(0) };
    vec![
        then(
            chain(
                "repeat",
                "The very same entry again: the same answer, and it counts once.",
                &next,
                "accept",
            ),
            [
                (&next, NOW.plus(5), "accept"),
                (&after(&next), NOW.plus(5), "accept"),
                (&next, NOW.plus(9), "accept"),
            ],
        ),
        then(
            chain(
                "repeat-after-a-day",
                "The same answer, when a new entry of its time would be too late.",
                &next,
                "accept",
            ),
            [(&next, NOW.plus(25 * HOUR), "accept")],
        ),
        then(
            chain("repeat-refused", "A refusal is an answer as well.", &stale, "refuse:stale"),
            [(&stale, NOW.plus(5), "refuse:stale"), (&after(&stale), NOW.plus(5), "accept")],
        ),
        then(
            chain("repeat-of-a-gap", "So is that it waits; it waits once.", &gap, GAP),
            [(&gap, NOW.plus(5), GAP), (&after(&gap), NOW.plus(5), FOLLOWS)],
        ),
        then(
            chain("repeat-of-a-fork", "Also of one that has no place in the chain.", &back, FORK),
            [(&back, NOW.plus(5), FORK)],
        ),
        then(
            chain(
                "repeat-signed-anew",
                "The same code in the same place, in another entry: not a repeat but a second entry in one place.",
                &next,
                "accept",
            ),
            [(&Entry { time: NOW.plus(1), ..made(0) }, NOW.plus(1), "refuse:already_used")],
        ),
    ]
}

fn moves() -> Vec<Case> {
    let next = made(0);
    let stale = Entry { intent: punch(showing(CARD, NOW.minus(61), 7)), ..made(0) };
    let missing = made(0);
    let gap = Entry { intent: punch(showing(CARD, NOW, 9)), ..after(&missing) };
    let fork = Entry { prev: Digest::of(b"another entry"), ..made(0) };
    let back = Entry { sequence: 3, ..made(0) };
    let fresh = Entry { intent: punch(showing(CARD, NOW, 20)), ..made(0) };
    let held = || open_at(|chain| chain.held = 1);
    let held_stale = Entry { intent: punch(showing(CARD, NOW.minus(61), 8)), ..made(0) };
    vec![
        then(
            chain(
                "refused-has-its-place",
                "What is refused takes its place: the next one names it.",
                &stale,
                "refuse:stale",
            ),
            [(&fresh, NOW, FORK), (&after(&stale), NOW, FOLLOWS)],
        ),
        then(
            chain("gap-then-the-next", "What follows a gap waits with it, and what follows that.", &gap, GAP),
            [(&after(&gap), NOW, FOLLOWS), (&after(&after(&gap)), NOW, FOLLOWS)],
        ),
        then(
            chain("gap-then-the-missing-one", "What turns up behind a gap later is a fork.", &gap, GAP),
            [(&missing, NOW, FORK), (&after(&gap), NOW, FOLLOWS)],
        ),
        then(
            chain(
                "fork-then-the-next",
                "After a fork at the next place the chain goes on from it.",
                &fork,
                FORK,
            ),
            [(&after(&fork), NOW, FOLLOWS), (&fresh, NOW, FORK)],
        ),
        then(
            chain(
                "fork-further-back-then-the-next",
                "A fork further back moves nothing: the next one has its place, and waits.",
                &back,
                FORK,
            ),
            [(&fresh, NOW, FOLLOWS)],
        ),
        then(
            Case {
                state: held(),
                ..chain(
                    "follows-with-a-stale-code",
                    "Behind one that waits, a code that is not good: refused, in its place.",
                    &held_stale,
                    "refuse:stale",
                )
            },
            [(&after(&held_stale), NOW, FOLLOWS)],
        ),
        then(
            chain("next-then-a-gap", "One that counts, and then one that is missing.", &next, "accept"),
            [(&Entry { sequence: 10, ..after(&next) }, NOW, GAP)],
        ),
    ]
}

fn once() -> Vec<Case> {
    let next = made(0);
    let again = Entry { intent: next.intent.clone(), ..after(&next) };
    let late = made(HOUR);
    let once = |name, what, first: &Entry, second: &Entry, now| Case {
        again: vec![arrives(second, now)],
        ..chain(name, what, first, "once")
    };
    let kept = Entry { sequence: 9, ..made(0) };
    let voucher = || Intent::Redeem { code: digits(&issuer().sign(voucher(None), &MERCHANT, &[])) };
    let taken = Entry { intent: voucher(), ..made(0) };
    let taken_elsewhere = Entry { intent: voucher(), ..made_elsewhere(0) };
    vec![
        once(
            "two-counters",
            "One code at two counters at once: exactly one counts.",
            &next,
            &made_elsewhere(0),
            NOW,
        ),
        once("two-entries", "One code in two entries of one device.", &next, &again, NOW),
        once(
            "two-late-entries",
            "One code in late entries of two devices: the first to arrive counts.",
            &late,
            &made_elsewhere(HOUR),
            NOW,
        ),
        once(
            "online-then-late",
            "One code at once, and in a late entry of another device.",
            &next,
            &made_elsewhere(0),
            NOW.plus(HOUR),
        ),
        once("voucher-at-two-counters", "One VOUCHER at two counters.", &taken, &taken_elsewhere, NOW),
        then(
            chain(
                "kept-then-counted",
                "A code that waits in quarantine is not used: elsewhere it counts.",
                &kept,
                GAP,
            ),
            [
                (&made_elsewhere(0), NOW, "accept"),
                (&Entry { sequence: 3, ..made(0) }, NOW, "refuse:already_used"),
            ],
        ),
    ]
}
