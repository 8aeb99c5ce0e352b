//! Key sets and freeze lists.

use tenthcup_token::{FreezeList, Kind, MerchantId, Signed};

use super::cbor::Parts;
use super::kinds::key_set;
use super::world::*;
use crate::case::{Case, Keys, State};

pub(super) fn cases() -> Vec<Case> {
    [key_sets(), freeze_lists()].concat()
}

fn key_sets() -> Vec<Case> {
    let sets = |name, what, text, expect| Case {
        root: Some(root().public()),
        ..case("key-set", name, what, text, expect)
    };
    let seen = |case: Case, version| Case { state: State { key_set_version: version, ..case.state }, ..case };
    let good = base64(root().sign(key_set(), &MerchantId::NONE, &[]).bytes());
    let strange = base64(stranger().sign(key_set(), &MerchantId::NONE, &[]).bytes());
    let other_root = {
        let set = tenthcup_token::KeySetClaims::new(
            stranger().public().kid(),
            5,
            NOW,
            NOW.plus(86_400),
            key_set().keys().to_vec(),
        );
        base64(stranger().sign(set, &MerchantId::NONE, &[]).bytes())
    };
    let at = |now| Case { now, ..sets("", "", good.clone(), "") };
    vec![
        sets("good", "A key set by the pinned root.", good.clone(), "accept"),
        seen(sets("same-version", "The version that was seen before.", good.clone(), "accept"), 5),
        seen(
            sets("rolled-back", "A lower version than was seen before.", good.clone(), "refuse:rolled_back"),
            6,
        ),
        sets("other-root", "By another root.", other_root, "refuse:bad_signature"),
        sets("forged", "With the root's kid, signed by another key.", strange, "refuse:bad_signature"),
        Case {
            name: "key-set-expired".into(),
            what: "It expires at this second.".into(),
            expect: "refuse:expired".into(),
            ..at(NOW.plus(86_400))
        },
        Case {
            name: "key-set-in-its-last-second".into(),
            what: "It expires at the next second.".into(),
            expect: "accept".into(),
            ..at(NOW.plus(86_399))
        },
        sets(
            "not-a-key-set",
            "A freeze list is none.",
            base64(signed(freeze_list(1, 0, NOW)).bytes()),
            "refuse:malformed",
        ),
    ]
}

fn signed(list: FreezeList) -> Signed<FreezeList> {
    issuer().sign(list, &MERCHANT, &[])
}

fn freeze_lists() -> Vec<Case> {
    let lists = |name, what, text, expect| case("freeze", name, what, text, expect);
    let text = |list| base64(signed(list).bytes());
    let with = |case: Case, state: State| Case { state, ..case };
    let forged = base64(stranger().sign(freeze_list(1, 0, NOW), &MERCHANT, &[]).bytes());
    let elsewhere = base64(issuer().sign(freeze_list(1, 0, NOW), &OTHER_MERCHANT, &[]).bytes());
    let by_kid = |key: tenthcup_token::SigningKey| {
        let head = (key.public().kid(), 1, 0, NOW);
        base64(key.sign(FreezeList::new(head, vec![], vec![], vec![], vec![]), &MERCHANT, &[]).bytes())
    };
    let unsorted = {
        // The two cards change places; the signature is made anew.
        let parts = Parts::of(signed(freeze_list(1, 0, NOW)).bytes());
        let mut payload = parts.payload.clone();
        for (at, byte) in payload.clone().iter().enumerate() {
            if let Some(place) = payload.get_mut(at) {
                *place = match byte {
                    0x31 => 0x36,
                    0x36 => 0x31,
                    other => *other,
                };
            }
        }
        base64(&parts.payload(payload).sign(Kind::Freeze, &issuer()))
    };
    vec![
        lists("good", "A freeze list of the issuer.", text(freeze_list(1, 0, NOW)), "accept"),
        with(
            lists(
                "same-version",
                "The version that was seen before.",
                text(freeze_list(4, 0, NOW)),
                "accept",
            ),
            State { freeze_version: 4, ..state() },
        ),
        with(
            lists(
                "rolled-back",
                "A lower version than was seen before.",
                text(freeze_list(3, 0, NOW)),
                "refuse:rolled_back",
            ),
            State { freeze_version: 4, ..state() },
        ),
        with(
            lists(
                "same-key-set",
                "It names the key set that is pinned.",
                text(freeze_list(1, 7, NOW)),
                "accept",
            ),
            State { key_set_version: 7, ..state() },
        ),
        with(
            lists(
                "newer-key-set",
                "It names a newer key set than is pinned.",
                text(freeze_list(1, 8, NOW)),
                "refuse:key_set_outdated",
            ),
            State { key_set_version: 7, ..state() },
        ),
        lists(
            "30-seconds-ahead",
            "The furthest ahead of the clock.",
            text(freeze_list(1, 0, NOW.plus(30))),
            "accept",
        ),
        lists(
            "31-seconds-ahead",
            "One second too far ahead.",
            text(freeze_list(1, 0, NOW.plus(31))),
            "refuse:from_the_future",
        ),
        lists(
            "25-hours-old",
            "Old lists are taken; codes are refused by them.",
            text(freeze_list(1, 0, NOW.minus(90_000))),
            "accept",
        ),
        lists("forged", "The issuer's kid, another key.", forged, "refuse:bad_signature"),
        lists("other-merchant", "Signed under another merchant.", elsewhere, "refuse:bad_signature"),
        lists(
            "by-a-limited-key",
            "By a key that may sign invites only.",
            by_kid(limited()),
            "refuse:unknown_key",
        ),
        lists("by-a-revoked-key", "By a revoked key.", by_kid(revoked()), "refuse:key_not_valid"),
        lists(
            "by-another-merchants-key",
            "By another merchant's key.",
            by_kid(foreign()),
            "refuse:other_merchant",
        ),
        lists("unsorted", "Its cards are not in order.", unsorted, "refuse:malformed"),
        Case {
            keys: Keys { exp: NOW, ..keys() },
            ..lists(
                "key-set-expired",
                "The key set expires at this second.",
                text(freeze_list(1, 0, NOW)),
                "refuse:key_not_valid",
            )
        },
    ]
}
