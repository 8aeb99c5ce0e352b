//! A card that is to move to another key: the ENTRYs that ask for it, the CLAIMs that do it, the RECEIPT that says so.

use tenthcup_token::{
    CardId, Claim, Digest, Entry, EventKind, Intent, Kind, MovedCard, Receipt, StoreId, Timestamp,
    claim_code_subject, claim_commitment, recovery_subject,
};

use super::cbor::{Parts, bstr, replaced};
use super::kinds::origin;
use super::world::*;
use crate::case::{CardState, Case, HolderState, State};

const SECRET_CODE: [u8; 16] = [0x73; 16];

pub(super) fn cases() -> Vec<Case> {
    [shown_to_move(), lost(), late(), templates(), receipts(), claims()].concat()
}

/// Further forms of kinds, for the changes that every kind gets.
pub(super) fn samples() -> Vec<(Kind, &'static str, Vec<u8>)> {
    vec![
        (Kind::Entry, "entry-to-move", token(moving(on_paper()))),
        (Kind::Entry, "entry-to-move-what-is-lost", token(moving(MovedCard::Lost(CARD)))),
        (Kind::Receipt, "receipt-of-a-move", issuer().sign(moved(STORE), &MERCHANT, &[]).bytes().to_vec()),
    ]
}

fn moving(card: MovedCard) -> Entry {
    let claim = claim_commitment(&claim_code_subject(&SECRET_CODE));
    Entry { intent: Intent::Move { card, claim }, ..entry(String::new()) }
}

fn on_paper() -> MovedCard {
    MovedCard::Shown(digits(&issuer().sign(paper(), &MERCHANT, &[])))
}

fn in_a_pass() -> MovedCard {
    MovedCard::Shown(SECRET.text(&PASS_CARD, NOW))
}

fn token(entry: Entry) -> Vec<u8> {
    device().sign(entry, &MERCHANT, &[]).bytes().to_vec()
}

fn entries(name: &str, what: &str, card: MovedCard, expect: &str) -> Case {
    case("entry", &format!("move-{name}"), what, base64(&token(moving(card))), expect)
}

/// The shop, with what is on record of one of its cards changed.
fn with_card(id: CardId, change: impl Fn(&mut CardState)) -> State {
    let mut state = state();
    state.cards.iter_mut().filter(|card| card.card == id).for_each(change);
    state
}

fn shown_to_move() -> Vec<Case> {
    let code = |text: String| MovedCard::Shown(text);
    let by_phone = |name, what, text| entries(name, what, code(text), "refuse:wrong_kind");
    let frozen = |id| with_card(id, |card| card.status = "frozen".into());
    let foreign = |id| with_card(id, |card| card.merchant = OTHER_MERCHANT);
    let issued_anew = with_card(PAPER_CARD, |card| card.generation = 4);
    let by_key = |id| with_card(id, |card| card.holder = HolderState::Key(holder().public().into()));
    let in_state = |state, case: Case| Case { state, ..case };
    vec![
        entries("paper", "A card on paper is shown, to move it to a phone.", on_paper(), "accept"),
        entries("pass", "A card in a pass is shown, to move it to a phone.", in_a_pass(), "accept"),
        by_phone("show", "A SHOW moves nothing: a phone that is here needs no counter.", shown(NOW)),
        by_phone("show-card", "Nor does a SHOW-CARD.", shown_with(card(), NOW)),
        by_phone("voucher", "Nor a VOUCHER.", digits(&issuer().sign(voucher(Some(DEVICE)), &MERCHANT, &[]))),
        by_phone("coupon", "Nor a COUPON.", digits(&issuer().sign(coupon(), &MERCHANT, &[]))),
        by_phone("invite", "Nor an INVITE.", digits(&issuer().sign(invite(), &MERCHANT, &[]))),
        by_phone("stale-show", "A SHOW is of the wrong kind before it is old.", shown(NOW.minus(61))),
        entries("nonsense", "Its code is none.", code("1".into()), "refuse:malformed"),
        in_state(
            frozen(PAPER_CARD),
            entries("paper-frozen", "Its card is frozen.", on_paper(), "refuse:card_frozen"),
        ),
        in_state(
            frozen(PASS_CARD),
            entries("pass-frozen", "Its card is frozen.", in_a_pass(), "refuse:card_frozen"),
        ),
        in_state(
            foreign(PASS_CARD),
            entries(
                "pass-of-another-merchant",
                "Its card is another's.",
                in_a_pass(),
                "refuse:other_merchant",
            ),
        ),
        in_state(
            issued_anew,
            entries(
                "paper-of-old-generation",
                "A newer paper was printed.",
                on_paper(),
                "refuse:old_generation",
            ),
        ),
        in_state(
            by_key(PAPER_CARD),
            entries("paper-superseded", "A phone holds the card by now.", on_paper(), "refuse:superseded"),
        ),
        in_state(
            by_key(PASS_CARD),
            entries("pass-superseded", "A phone holds the card by now.", in_a_pass(), "refuse:superseded"),
        ),
    ]
}

fn lost() -> Vec<Case> {
    let lost =
        |name, what, card, expect| entries(&format!("lost-{name}"), what, MovedCard::Lost(card), expect);
    let revoked = State { devices: vec![device_state(DEVICE, "revoked", &device())], ..state() };
    let elsewhere = Entry { store: StoreId::from_bytes([0x15; 16]), ..moving(MovedCard::Lost(UNKNOWN_CARD)) };
    vec![
        lost("phone", "The phone that holds the card is gone: it is named.", CARD, "accept"),
        lost("p256-phone", "The same, with a P-256 key.", P256_CARD, "accept"),
        lost("unknown", "There is no such card.", UNKNOWN_CARD, "refuse:unknown_card"),
        lost("of-another-merchant", "The card is another's.", FOREIGN_CARD, "refuse:other_merchant"),
        lost("frozen", "The card is frozen.", FROZEN_CARD, "refuse:card_frozen"),
        lost("paper", "A card on paper is shown, not named.", PAPER_CARD, "refuse:wrong_kind"),
        lost("pass", "A card in a pass is shown, not named.", PASS_CARD, "refuse:wrong_kind"),
        Case {
            state: with_card(PAPER_CARD, |card| card.status = "frozen".into()),
            ..lost("paper-and-frozen", "How it is held comes first.", PAPER_CARD, "refuse:wrong_kind")
        },
        Case {
            state: revoked,
            ..lost("at-a-revoked-device", "The device comes first.", UNKNOWN_CARD, "refuse:device_revoked")
        },
        case(
            "entry",
            "move-lost-at-another-store",
            "The store comes before the card.",
            base64(&token(elsewhere)),
            "refuse:other_store",
        ),
    ]
}

fn late() -> Vec<Case> {
    let at = |now: Timestamp, name: &str, what: &str, card, expect| Case {
        now,
        ..entries(name, what, card, expect)
    };
    let minute = NOW.plus(60);
    let over = NOW.plus(61);
    let no = "refuse:online_only";
    vec![
        at(minute, "lost-60-seconds-old", "Not late yet.", MovedCard::Lost(CARD), "accept"),
        at(over, "lost-late", "A card is moved online.", MovedCard::Lost(CARD), no),
        at(over, "lost-late-and-unknown", "That comes before the card.", MovedCard::Lost(UNKNOWN_CARD), no),
        at(minute, "paper-60-seconds-old", "Not late yet.", on_paper(), "accept"),
        at(over, "paper-late", "A card is moved online.", on_paper(), no),
        at(minute, "pass-60-seconds-old", "Not late yet.", in_a_pass(), "accept"),
        at(over, "pass-late", "A card is moved online.", in_a_pass(), no),
        at(over, "show-late", "That comes before the kind.", MovedCard::Shown(shown(NOW)), no),
        at(over, "nonsense-late", "That comes before the code.", MovedCard::Shown("1".into()), no),
        at(
            NOW.plus(86_401),
            "lost-too-late",
            "Too late for anything.",
            MovedCard::Lost(CARD),
            "refuse:too_late",
        ),
    ]
}

/// ENTRYs whose members do not go together, each signed as it stands.
fn templates() -> Vec<Case> {
    let parse = |name: &str, what: &str, payload: Vec<u8>| {
        let (parts, name) = (Parts::of(&token(moving(on_paper()))), format!("entry-to-move-{name}"));
        let bytes = parts.payload(payload).sign(Kind::Entry, &device());
        Case {
            kind: Some(Kind::Entry.label().into()),
            ..case("parse", &name, what, base64(&bytes), "refuse:malformed")
        }
    };
    let payload = |entry| Parts::of(&token(entry)).payload;
    let (shown, lost) = (payload(moving(on_paper())), payload(moving(MovedCard::Lost(CARD))));
    let commitment =
        [vec![12], bstr(claim_commitment(&claim_code_subject(&SECRET_CODE)).as_bytes())].concat();
    let card = [vec![13], bstr(CARD.as_bytes())].concat();
    // The head of the map says how many members there are: all of these have fewer than 24.
    let with = |payload: &[u8], member: &[u8]| {
        let (head, rest) = payload.split_first().map_or((0, [].as_slice()), |(head, rest)| (*head, rest));
        [&[head + 1], rest, member].concat()
    };
    let without = |payload: &[u8], member: &[u8]| {
        let mut fewer = replaced(payload, member, &[]);
        fewer.iter_mut().take(1).for_each(|head| *head -= 1);
        fewer
    };
    let intent = |payload: &[u8], number| replaced(payload, &[6, 5, 7], &[6, number, 7]);
    let hash = Digest::of(b"named");
    let punch = payload(entry(super::world::shown(NOW)));
    let redeem =
        payload(Entry { intent: Intent::Redeem { code: super::world::shown(NOW) }, ..entry(String::new()) });
    let reverse = payload(Entry { intent: Intent::Reverse { event: hash }, ..entry(String::new()) });
    let approve = payload(Entry { intent: Intent::Approve { entry: hash }, ..entry(String::new()) });
    let sale = || "till 4 / 1187".to_owned().try_into().ok();
    let two = |card| replaced(&payload(Entry { sale: sale(), ..moving(card) }), &[6, 5, 7, 1], &[6, 5, 7, 2]);
    vec![
        parse("shown-and-named", "The card is shown (11) and named (13).", with(&shown, &card)),
        parse("neither-shown-nor-named", "Neither 11 nor 13.", without(&lost, &card)),
        parse("shown-without-a-commitment", "No 12.", without(&shown, &commitment)),
        parse("named-without-a-commitment", "No 12.", without(&lost, &commitment)),
        parse("named-before-the-commitment", "13 before 12.", {
            let neither = without(&without(&lost, &card), &commitment);
            with(&with(&neither, &card), &commitment)
        }),
        parse("two-of-a-shown-card", "A count of 2.", two(on_paper())),
        parse("two-of-a-named-card", "A count of 2.", two(MovedCard::Lost(CARD))),
        parse("named-to-punch", "13 with the intent punch.", with(&punch, &card)),
        parse("named-to-redeem", "13 with the intent redeem.", with(&redeem, &card)),
        parse(
            "only-named-to-redeem",
            "13 instead of 11, to redeem.",
            intent(&without(&lost, &commitment), 2),
        ),
        parse("named-to-reverse", "13 with the intent reverse.", with(&reverse, &card)),
        parse("named-to-approve", "13 with the intent approve.", with(&approve, &card)),
        parse("shown-to-approve", "11 with the intent approve.", intent(&shown, 4)),
        parse("intent-0", "There is no such intent.", intent(&shown, 0)),
        parse("intent-6", "There is no such intent.", intent(&shown, 6)),
    ]
}

fn moved(store: StoreId) -> Receipt {
    Receipt {
        kid: issuer().public().kid(),
        card: CARD,
        sequence: 2,
        kind: EventKind::Moved,
        recorded: NOW,
        happened: NOW,
        store,
        units: 0,
        progress: 1,
        needed: 10,
        rewards: 0,
        event: Digest::of(b"event"),
        previous: Digest::of(b"before"),
    }
}

fn receipts() -> Vec<Case> {
    let parse = |name: &str, what: &str, bytes: &[u8], expect: &str| Case {
        kind: Some(Kind::Receipt.label().into()),
        ..case("parse", &format!("receipt-{name}"), what, base64(bytes), expect)
    };
    let signed = |receipt: Receipt| issuer().sign(receipt, &MERCHANT, &[]).bytes().to_vec();
    let of_kind = |number| {
        let parts = Parts::of(&signed(moved(STORE)));
        let payload = replaced(&parts.payload, &[2, 2, 3, 5, 4], &[2, 2, 3, number, 4]);
        parts.payload(payload).sign(Kind::Receipt, &issuer())
    };
    vec![
        parse("of-a-move-by-a-claim-code", "A card moved, at a counter.", &signed(moved(STORE)), "accept"),
        parse(
            "of-a-move-by-a-recovery-code",
            "A card moved, at no store.",
            &signed(moved(StoreId::NONE)),
            "accept",
        ),
        parse("of-kind-0", "There is no such event.", &of_kind(0), "refuse:malformed"),
        parse("of-kind-6", "There is no such event.", &of_kind(6), "refuse:malformed"),
    ]
}

fn claims() -> Vec<Case> {
    let (by_code, by_recovery) = (claim_code_subject(&SECRET_CODE), recovery_subject(&SECRET_CODE));
    let claim = |name: &str, what: &str, subject: Digest, asked: Digest, expect: &str| {
        let site = "https://shop.example";
        let claim = Claim { subject, key: stranger().public().into(), iat: NOW, origin: origin(site) };
        let text = base64(stranger().sign(claim, &MERCHANT, &[]).bytes());
        Case { subject: Some(asked), origin: Some(site.into()), ..case("claim", name, what, text, expect) }
    };
    let kept = claim_commitment(&by_recovery);
    let no = "refuse:other_subject";
    vec![
        claim("by-claim-code", "A new phone asks for a card by a claim code.", by_code, by_code, "accept"),
        claim(
            "by-recovery-code",
            "A new phone asks for a card by its recovery code.",
            by_recovery,
            by_recovery,
            "accept",
        ),
        claim("for-recovery", "A holder puts a recovery code on record.", kept, kept, "accept"),
        claim("by-commitment", "What stands on record of a code is not the code.", kept, by_recovery, no),
        claim(
            "by-recovery-code-as-claim-code",
            "A code is good for what it was made for.",
            by_recovery,
            by_code,
            no,
        ),
    ]
}
