//! Corners that a verifier may be lax in without any plainer vector noticing.

use tenthcup_token::{
    Card, CouponSigner, DeviceId, Entry, Intent, Kind, MerchantId, Paper, ProgramId, Timestamp, TotpCode,
    Voucher,
};
use tenthcup_verifier::ReplayKey;

use super::cbor::{Parts, bstr, replaced};
use super::kinds::{key_set, tokens};
use super::world::*;
use crate::case::{Case, CouponState, State, VoucherState};

/// The prime of P-256: as an x the same point as 0, in another form.
const P: [u8; 32] = [
    0xff, 0xff, 0xff, 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
];
/// A y of the point with x = 0.
const Y_OF_ZERO: [u8; 32] = [
    0x66, 0x48, 0x5c, 0x78, 0x0e, 0x2f, 0x83, 0xd7, 0x24, 0x33, 0xbd, 0x5d, 0x84, 0xa0, 0x6b, 0xb6, 0x54,
    0x1c, 0x2a, 0xf3, 0x1d, 0xae, 0x87, 0x17, 0x28, 0xbf, 0x85, 0x6a, 0x17, 0x4f, 0x93, 0xf4,
];

pub(super) fn cases() -> Vec<Case> {
    [bytes(), texts(), orders(), owners(), entries(), at_a_till()].concat()
}

fn parse(kind: &str, name: &str, what: &str, token: &[u8], expect: &str) -> Case {
    Case { kind: Some(kind.into()), ..case("parse", name, what, base64(token), expect) }
}

fn bytes() -> Vec<Case> {
    let no = "refuse:malformed";
    let set = Parts::of(root().sign(key_set(), &MerchantId::NONE, &[]).bytes());
    let wrong_kid = {
        let (kid, other) = (issuer().public().kid(), stranger().public().kid());
        let payload = replaced(&set.payload, kid.as_bytes(), other.as_bytes());
        set.payload(payload).sign(Kind::KeySet, &root())
    };
    let two_programs = {
        let head = (issuer().public().kid(), 1, 0, NOW);
        let programs = vec![ProgramId::from_bytes([0x81; 16]), ProgramId::from_bytes([0x82; 16])];
        let list = tenthcup_token::FreezeList::new(head, vec![], vec![], vec![], programs);
        Parts::of(issuer().sign(list, &MERCHANT, &[]).bytes())
    };
    let twice = two_programs.payload(replaced(&two_programs.payload, &[0x82; 16], &[0x81; 16]));
    let unsorted = two_programs.payload(
        two_programs
            .payload
            .iter()
            .map(|byte| match byte {
                0x82 => 0x80,
                other => *other,
            })
            .collect(),
    );
    let high_generation = {
        let parts = Parts::of(issuer().sign(freeze_list(1, 0, NOW), &MERCHANT, &[]).bytes());
        let (find, with) = (
            [FROZEN_CARD.as_bytes().as_slice(), &[2]].concat(),
            [FROZEN_CARD.as_bytes().as_slice(), &[0x1a, 0, 1, 0, 0]].concat(),
        );
        parts.payload(replaced(&parts.payload, &find, &with))
    };
    let carried_invite = {
        let carried = holder().sign(show_card(&issuer().sign(card(), &MERCHANT, &[]), NOW), &MERCHANT, &[]);
        let parts = Parts::of(carried.bytes());
        let invite = issuer().sign(invite(), &MERCHANT, &[]);
        parts.protected([vec![0xa2, 0x01, 0x32, 0x0d], invite.bytes().to_vec()].concat())
    };
    let ec = |x: &[u8]| {
        let parts = Parts::of(issuer().sign(card(), &MERCHANT, &[]).bytes());
        let before = parts.payload.get(..parts.payload.len() - 40).unwrap_or_default();
        let key = [vec![0xa4, 0x01, 0x02, 0x20, 0x01, 0x21], bstr(x), vec![0x22], bstr(&Y_OF_ZERO)].concat();
        parts.payload([before, key.as_slice()].concat()).sign(Kind::Card, &issuer())
    };
    let freeze = |parts: &Parts| parts.sign(Kind::Freeze, &issuer());
    vec![
        parse(
            "KEYSET",
            "keyset-with-a-wrong-kid",
            "KEYSET: a kid that is not that of its key.",
            &wrong_kid,
            no,
        ),
        parse("FREEZE", "freeze-with-an-id-twice", "FREEZE: a program twice.", &freeze(&twice), no),
        parse("FREEZE", "freeze-with-ids-unsorted", "FREEZE: programs out of order.", &freeze(&unsorted), no),
        parse(
            "FREEZE",
            "freeze-with-generation-65536",
            "FREEZE: a generation that no card can have.",
            &freeze(&high_generation),
            no,
        ),
        parse(
            "SHOW-CARD",
            "show-card-carrying-an-invite",
            "SHOW-CARD: what it carries is no CARD.",
            &carried_invite.sign(Kind::ShowCard, &holder()),
            no,
        ),
        parse("CARD", "card-holder-x-of-0", "CARD: the P-256 point with x = 0.", &ec(&[0; 32]), "accept"),
        parse(
            "CARD",
            "card-holder-x-of-the-prime",
            "CARD: the same point, its x written as the prime.",
            &ec(&P),
            no,
        ),
    ]
}

fn texts() -> Vec<Case> {
    // The first block of 7 bytes that leaves room for 2^56 more in its 17 digits.
    let good = shown(NOW);
    let payload = good.get(3..).unwrap_or_default();
    let mut larger = good.clone();
    for (at, _) in payload.char_indices().step_by(17) {
        let block = payload.get(at..at + 17).and_then(|block| block.parse::<u64>().ok());
        if let Some(value) = block.map(|block| block + (1 << 56)).filter(|value| *value < 10u64.pow(17)) {
            larger.replace_range(3 + at..20 + at, &format!("{value:017}"));
            break;
        }
    }
    let late_time = {
        let text = SECRET.text(&PASS_CARD, NOW);
        let (before, after) = (text.get(..41).unwrap_or_default(), text.get(51..).unwrap_or_default());
        format!("{before}4294967296{after}")
    };
    let pass = SECRET.text(&PASS_CARD, NOW);
    let step = TotpCode::from_text(&pass)
        .map(|code| base64(ReplayKey::of_totp(&code).as_bytes()))
        .unwrap_or_default();
    let burnt = State { burnt: vec![step], ..state() };
    vec![
        code(
            "text-second-text-of-a-code",
            "A block of a good code, larger by 2^56.",
            larger,
            "refuse:malformed",
        ),
        code("pass-time-2-to-the-32", "The first time that there is not.", late_time, "refuse:malformed"),
        Case {
            state: burnt,
            ..code(
                "pass-step-burnt",
                "A rotating code whose step was burnt.",
                pass.clone(),
                "refuse:already_used",
            )
        },
        case(
            "coupon",
            "rotating-code",
            "A rotating code where a COUPON is due.",
            pass.clone(),
            "refuse:malformed",
        ),
        case("invite", "rotating-code", "A rotating code where an INVITE is due.", pass, "refuse:malformed"),
    ]
}

fn orders() -> Vec<Case> {
    let old = || Card { generation: 0, ..card() };
    let old_and_forged = {
        let card = issuer().sign(old(), &MERCHANT, &[]);
        digits(&stranger().sign(show_card(&card, NOW), &MERCHANT, &[]))
    };
    let old_and_frozen = shown_with(Card { card: FROZEN_CARD, ..old() }, NOW);
    let stale_and_frozen = shown_with(Card { card: FROZEN_CARD, ..card() }, NOW.minus(61));
    let for_paper = shown_with(Card { card: PAPER_CARD, generation: 3, ..card() }, NOW);
    let newer = digits(&issuer().sign(Paper { generation: 4, ..paper() }, &MERCHANT, &[]));
    let frozen = |mut state: State, card| {
        for found in state.cards.iter_mut().filter(|found| found.card == card) {
            found.status = "frozen".into();
        }
        state
    };
    let on_paper = digits(&issuer().sign(paper(), &MERCHANT, &[]));
    vec![
        code(
            "show-card-old-and-forged",
            "An old generation is told before a wrong signature.",
            old_and_forged,
            "refuse:old_generation",
        ),
        code(
            "show-card-old-and-frozen",
            "An old generation is told before that the card is frozen.",
            old_and_frozen,
            "refuse:old_generation",
        ),
        code(
            "show-card-stale-and-frozen",
            "The window is told before that the card is frozen.",
            stale_and_frozen,
            "refuse:stale",
        ),
        code(
            "show-card-for-paper-card",
            "A SHOW-CARD of a card on paper.",
            for_paper,
            "refuse:bad_signature",
        ),
        code(
            "paper-of-newer-generation",
            "A PAPER of a generation that was never issued.",
            newer,
            "refuse:old_generation",
        ),
        Case {
            state: frozen(state(), PAPER_CARD),
            ..code("paper-frozen", "A PAPER of a frozen card.", on_paper, "refuse:card_frozen")
        },
        Case {
            state: frozen(state(), PASS_CARD),
            ..code(
                "pass-frozen",
                "A rotating code of a frozen card.",
                SECRET.text(&PASS_CARD, NOW),
                "refuse:card_frozen",
            )
        },
    ]
}

/// Things of ours that the registry gives to another merchant.
fn owners() -> Vec<Case> {
    let voucher = digits(&issuer().sign(voucher(None), &MERCHANT, &[]));
    let vouchers = vec![VoucherState { voucher: VOUCHER, merchant: OTHER_MERCHANT }];
    let text = digits(&issuer().sign(coupon(), &MERCHANT, &[]));
    let coupons = vec![CouponState { coupon: COUPON, merchant: OTHER_MERCHANT }];
    let by_till = tenthcup_token::Coupon { signer: CouponSigner::Device(DEVICE), ..coupon() };
    let by_till = digits(&device().sign(by_till, &MERCHANT, &[]));
    let mut devices = state().devices;
    for device in &mut devices {
        device.merchant = OTHER_MERCHANT;
    }
    let burnt = vec![base64(COUPON.as_bytes())];
    let no = "refuse:other_merchant";
    vec![
        Case {
            state: State { vouchers, ..state() },
            ..to_redeem(code(
                "voucher-of-another-merchant",
                "A VOUCHER that is another merchant's on record.",
                voucher,
                no,
            ))
        },
        Case {
            state: State { coupons, ..state() },
            ..case(
                "coupon",
                "of-another-merchant",
                "A COUPON that is another merchant's on record.",
                text.clone(),
                no,
            )
        },
        Case {
            state: State { devices, ..state() },
            ..case(
                "coupon",
                "by-a-till-of-another-merchant",
                "A COUPON of another merchant's till.",
                by_till,
                no,
            )
        },
        Case {
            state: State { burnt, ..state() },
            ..case(
                "coupon",
                "claimed-before",
                "A COUPON that was claimed before.",
                text,
                "refuse:already_used",
            )
        },
    ]
}

fn entries() -> Vec<Case> {
    let signed = |entry: Entry| base64(device().sign(entry, &MERCHANT, &[]).bytes());
    let at = |name, what, entry: Entry, now: Timestamp, expect| Case {
        now,
        ..case("entry", name, what, signed(entry), expect)
    };
    let older = || entry(shown(NOW.minus(1)));
    let redeem = |device: Option<DeviceId>| {
        let code = digits(&issuer().sign(Voucher { device, ..voucher(None) }, &MERCHANT, &[]));
        Entry { intent: Intent::Redeem { code }, ..entry(String::new()) }
    };
    let on_paper = || entry(digits(&issuer().sign(paper(), &MERCHANT, &[])));
    let pass = || entry(SECRET.text(&PASS_CARD, NOW));
    vec![
        at(
            "60-seconds-old",
            "Not late yet: its code, 61 s old, is held against now.",
            older(),
            NOW.plus(60),
            "refuse:stale",
        ),
        at(
            "61-seconds-old",
            "Late: the same code is held against the entry.",
            older(),
            NOW.plus(61),
            "accept",
        ),
        at("paper", "A PAPER, at once.", on_paper(), NOW, "accept"),
        at("paper-late", "A PAPER, late.", on_paper(), NOW.plus(61), "refuse:online_only"),
        at("pass", "A rotating code, at once.", pass(), NOW, "accept"),
        at("pass-late", "A rotating code, late.", pass(), NOW.plus(61), "refuse:online_only"),
        at(
            "voucher-late",
            "A VOUCHER for any device, late.",
            redeem(None),
            NOW.plus(61),
            "refuse:online_only",
        ),
        at(
            "voucher-for-this-device-late",
            "A VOUCHER for this device, late.",
            redeem(Some(DEVICE)),
            NOW.plus(61),
            "accept",
        ),
    ]
}

fn at_a_till() -> Vec<Case> {
    let till = |name, what, text, expect| Case {
        device: Some(DEVICE),
        state: State::default(),
        ..case("till", name, what, text, expect)
    };
    let cut = |kind: Kind| {
        let token =
            tokens().into_iter().find(|(of, _)| *of == kind).map(|(_, token)| token).unwrap_or_default();
        relabelled(kind.digit().unwrap_or_default(), token.get(1..).unwrap_or_default())
    };
    let mut pass = SECRET.text(&PASS_CARD, NOW);
    pass.push('0');
    vec![
        till(
            "without-a-list",
            "A till that was never given a freeze list decides, and knows of nothing frozen.",
            shown_with(Card { card: FROZEN_CARD, ..card() }, NOW),
            "provisional",
        ),
        till(
            "show-malformed",
            "A SHOW is for the issuer once it is one.",
            cut(Kind::Show),
            "refuse:malformed",
        ),
        till(
            "paper-malformed",
            "A PAPER is for the issuer once it is one.",
            cut(Kind::Paper),
            "refuse:malformed",
        ),
        till("pass-malformed", "A rotating code is for the issuer once it is one.", pass, "refuse:malformed"),
    ]
}
