//! Each part of each kind changed, cut and lengthened, while the signature stays.

use tenthcup_token::Kind;

use super::cbor::{Parts, bstr, replaced};
use super::kinds::tokens;
use super::moves;
use super::world::*;
use crate::case::Case;

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let one_of_each = tokens().into_iter().map(|(kind, token)| (kind, kind.label().to_lowercase(), token));
    let more = moves::samples().into_iter().map(|(kind, name, token)| (kind, name.to_owned(), token));
    for (kind, label, token) in one_of_each.chain(more) {
        let parse = |name: &str, what: &str, bytes: Vec<u8>| {
            let what = format!("{}: {what}", kind.label());
            let case = case("parse", &format!("{label}-{name}"), &what, base64(&bytes), "refuse:malformed");
            Case { kind: Some(kind.label().into()), ..case }
        };
        let parts = Parts::of(&token);
        let signature = token.get(token.len() - 64..).unwrap_or_default();
        let cut = token.get(..token.len() - 1).unwrap_or_default().to_vec();
        let short = signature.get(..63).unwrap_or_default();
        cases.extend([
            parse("cut-by-a-byte", "its last byte is missing.", cut),
            parse("with-a-trailing-byte", "a byte follows it.", [token.clone(), vec![0]].concat()),
            parse("with-a-signature-of-63", "a signature of 63 bytes.", parts.with_signature(short)),
            parse(
                "with-a-signature-of-65",
                "a signature of 65 bytes.",
                parts.with_signature(&[signature, &[0]].concat()),
            ),
            parse(
                "with-an-empty-payload",
                "a payload without a member.",
                parts.payload(vec![0xa0]).with_signature(signature),
            ),
            parse(
                "with-an-empty-header",
                "a header without a member.",
                parts.protected(vec![0xa0]).with_signature(signature),
            ),
            parse("with-alg-eddsa", "algorithm −8.", replaced(&token, &[0x01, 0x32], &[0x01, 0x27])),
            parse("not-in-an-array", "its four items in a map.", replaced(&token, &[0x84], &[0xa2])),
        ]);
        if !kind.is_by_holder() {
            let what = "algorithm −9, which is for holders.";
            cases.push(parse("with-alg-p256", what, replaced(&token, &[0x01, 0x32], &[0x01, 0x28])));
        }
        cases.extend(
            wrong_lengths(kind, &parts, signature)
                .into_iter()
                .map(|(name, bytes)| parse(&name, "a byte string of another length.", bytes)),
        );
    }
    cases.extend(changed_fields());
    cases
}

/// Each byte string of 8 bytes or more, once a byte shorter and once a byte longer.
fn wrong_lengths(kind: Kind, parts: &Parts, signature: &[u8]) -> Vec<(String, Vec<u8>)> {
    // The lengths of a COUPON's kid, of a VOUCHER's cti and of a text are free to a degree; those inside an ENTRY's code are digits.
    let mut out = Vec::new();
    for (place, bytes) in [("header", &parts.protected), ("payload", &parts.payload)] {
        if kind == Kind::ShowCard && place == "header" {
            continue;
        }
        for (at, len) in byte_strings(bytes) {
            for (how, new) in [("shorter", len - 1), ("longer", len + 1)] {
                let head_len = if len < 24 { 1 } else { 2 };
                let before = bytes.get(..at).unwrap_or_default();
                let after = bytes.get(at + head_len + len..).unwrap_or_default();
                let mut content = bytes.get(at + head_len..at + head_len + len).unwrap_or_default().to_vec();
                content.resize(new, 0);
                let changed = [before.to_vec(), bstr(&content), after.to_vec()].concat();
                let parts = if place == "header" { parts.protected(changed) } else { parts.payload(changed) };
                out.push((format!("{place}-{at}-{how}"), parts.with_signature(signature)));
            }
        }
    }
    out
}

/// Where byte strings of 4 to 64 bytes begin whose content is one byte repeated or that stand behind a small key: good enough for our own
/// tokens, whose templates are flat.
fn byte_strings(map: &[u8]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(byte) = map.get(at) {
        let (head, len) = match byte {
            0x40..=0x57 => (1, usize::from(byte - 0x40)),
            0x58 => (2, usize::from(map.get(at + 1).copied().unwrap_or_default())),
            // Text is stepped over, as are the arguments of integers.
            0x60..=0x77 => {
                at += 1 + usize::from(byte - 0x60);
                continue;
            }
            0x78 => {
                at += 2 + usize::from(map.get(at + 1).copied().unwrap_or_default());
                continue;
            }
            0x79 => {
                let (high, low) = (
                    map.get(at + 1).copied().unwrap_or_default(),
                    map.get(at + 2).copied().unwrap_or_default(),
                );
                at += 3 + usize::from(u16::from_be_bytes([high, low]));
                continue;
            }
            0x18 | 0x38 => {
                at += 2;
                continue;
            }
            0x19 | 0x39 => {
                at += 3;
                continue;
            }
            0x1a | 0x3a => {
                at += 5;
                continue;
            }
            0x1b | 0x3b => {
                at += 9;
                continue;
            }
            _ => {
                at += 1;
                continue;
            }
        };
        if (4..=64).contains(&len) {
            found.push((at, len));
        }
        at += head + len;
    }
    found
}

/// Fields changed to others that are just as well-formed: the signature does not fit any more.
fn changed_fields() -> Vec<Case> {
    let flipped = |token: &[u8], find: &[u8]| {
        let mut bytes = token.to_vec();
        let at =
            bytes.windows(find.len()).position(|window| window == find).map_or(0, |at| at + find.len() - 1);
        if let Some(byte) = bytes.get_mut(at) {
            *byte ^= 1;
        }
        bytes
    };
    let iat = NOW.as_unix().to_be_bytes();
    let earlier = NOW.minus(86_400).as_unix().to_be_bytes();
    let shown = holder().sign(show(CARD, NOW, CTI), &MERCHANT, &[]);
    let carried = holder().sign(show_card(&issuer().sign(card(), &MERCHANT, &[]), NOW), &MERCHANT, &[]);
    let on_paper = issuer().sign(paper(), &MERCHANT, &[]);
    let bad = |name: &str, what: &str, digit: u8, bytes: Vec<u8>| {
        code(name, what, relabelled(digit, &bytes), "refuse:bad_signature")
    };
    let redeem = |name: &str, what: &str, bytes: Vec<u8>| to_redeem(bad(name, what, 5, bytes));
    let vouched = issuer().sign(voucher(Some(DEVICE)), &MERCHANT, &[]);
    let receipt_coupon = issuer().sign(coupon(), &MERCHANT, &[]);
    let coupon_case = |name: &str, what: &str, bytes: Vec<u8>| {
        case("coupon", name, what, relabelled(6, &bytes), "refuse:bad_signature")
    };
    let invited = issuer().sign(invite(), &MERCHANT, &[]);
    let to_p256 = replaced(shown.bytes(), CARD.as_bytes(), P256_CARD.as_bytes());
    vec![
        bad("show-card-id-changed", "SHOW: moved to another card on record.", 1, to_p256),
        bad("show-time-changed", "SHOW: another time.", 1, flipped(shown.bytes(), &iat)),
        bad(
            "show-counter-changed",
            "SHOW: another counter.",
            1,
            flipped(shown.bytes(), &CTI.counter.to_be_bytes()),
        ),
        bad("show-random-changed", "SHOW: other random bytes.", 1, flipped(shown.bytes(), &CTI.random)),
        bad("show-signature-changed", "SHOW: another signature.", 1, flipped(shown.bytes(), shown.bytes())),
        bad(
            "show-card-time-changed",
            "SHOW-CARD: another time.",
            4,
            flipped(carried.bytes(), &[&[0x1a], iat.as_slice()].concat()),
        ),
        bad(
            "show-card-generation-changed",
            "SHOW-CARD: another generation in its CARD.",
            4,
            flipped(carried.bytes(), &[CARD.as_bytes().as_slice(), &[0, 1]].concat()),
        ),
        bad(
            "paper-generation-changed",
            "PAPER: another generation.",
            8,
            flipped(on_paper.bytes(), &[PAPER_CARD.as_bytes().as_slice(), &[0, 3]].concat()),
        ),
        bad(
            "paper-expiry-changed",
            "PAPER: another expiry.",
            8,
            flipped(on_paper.bytes(), &NOW.plus(86_400).as_unix().to_be_bytes()),
        ),
        redeem("voucher-id-changed", "VOUCHER: another id.", flipped(vouched.bytes(), VOUCHER.as_bytes())),
        redeem(
            "voucher-device-changed",
            "VOUCHER: another device.",
            flipped(vouched.bytes(), DEVICE.as_bytes()),
        ),
        coupon_case("id-changed", "COUPON: another id.", flipped(receipt_coupon.bytes(), COUPON.as_bytes())),
        coupon_case(
            "sale-changed",
            "COUPON: another sale.",
            flipped(receipt_coupon.bytes(), coupon().sale.as_bytes()),
        ),
        case(
            "invite",
            "issue-changed",
            "INVITE: another time of issue.",
            relabelled(7, &flipped(invited.bytes(), &earlier)),
            "refuse:bad_signature",
        ),
    ]
}
