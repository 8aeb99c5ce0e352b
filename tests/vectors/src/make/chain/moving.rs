//! A card that is to move: never late, never kept.

use tenthcup_token::{CardId, Digest, Entry, Intent, MovedCard};

use super::*;

pub(super) fn cases() -> Vec<Case> {
    let next = moving(CARD, 0);
    let gap = Entry { sequence: 9, ..moving(CARD, 0) };
    let fork = Entry { prev: Digest::of(b"another"), ..moving(CARD, 0) };
    let unknown = moving(UNKNOWN_CARD, 0);
    let waiting = open_at(|chain| chain.held = 1);
    let left = State { staff: Vec::new(), ..open() };
    vec![
        chain("move", "A card on a phone that is gone is named, to move it.", &next, "accept"),
        chain("move-60-seconds-old", "Not late yet.", &moving(CARD, 60), "accept"),
        chain("move-late", "A card is moved online.", &moving(CARD, 61), "refuse:online_only"),
        chain("move-too-late", "Too late for anything.", &moving(CARD, DAY + 1), "refuse:too_late"),
        chain("move-after-a-gap", "Only a punch is kept.", &gap, "refuse:device_chain_gap"),
        chain("move-in-a-fork", "Only a punch is kept.", &fork, "refuse:device_chain_fork"),
        Case {
            state: waiting,
            ..chain("move-behind-what-waits", "Only a punch is kept.", &next, "refuse:follows_quarantined")
        },
        Case {
            state: left,
            ..chain("move-by-nobody", "Who asks is on record.", &next, "refuse:staff_not_signed_on")
        },
        then(
            chain("move-refused", "What is refused takes its place too.", &unknown, "refuse:unknown_card"),
            [(&after(&unknown), NOW, "accept")],
        ),
    ]
}

/// The next entry of [`DEVICE`]: this card is on a phone that is gone.
fn moving(card: CardId, seconds_ago: u32) -> Entry {
    let intent = Intent::Move { card: MovedCard::Lost(card), claim: Digest::of(b"a commitment") };
    Entry { intent, ..made(seconds_ago) }
}
