//! Texts and encodings: what is not exactly the one form is refused, also when the signature over it is right.

use tenthcup_token::Kind;

use super::cbor::{Parts, bstr, head};
use super::world::*;
use crate::case::Case;

fn refused(name: &str, what: &str, text: String) -> Case {
    code(name, what, text, "refuse:malformed")
}

pub(super) fn cases() -> Vec<Case> {
    [texts(), encodings()].concat()
}

fn texts() -> Vec<Case> {
    let good = shown(NOW);
    let wide: String =
        good.chars().map(|digit| char::from_u32(digit as u32 - 0x30 + 0xff10).unwrap_or(digit)).collect();
    let tail = |digits: &str| format!("{good}{digits}");
    let cut = good.get(..good.len() - 1).unwrap_or_default().to_owned();
    let kind = |digit: char| format!("90{digit}{}", good.get(3..).unwrap_or_default());
    vec![
        refused("text-empty", "Nothing at all.", String::new()),
        refused("text-prefix-only", "The prefix and nothing behind it.", "901".into()),
        refused("text-letters", "Not digits.", "hello".into()),
        refused("text-address", "An address on the web.", "https://shop.example/w#90".into()),
        refused("text-full-width-digits", "Digits of another script.", wide),
        refused("text-space", "A space at its end.", tail(" ")),
        refused("text-kind-0", "There is no kind 0.", kind('0')),
        refused("text-kind-9", "There is no kind 9.", kind('9')),
        refused("text-other-prefix", "Another prefix.", good.replacen("90", "92", 1)),
        refused("text-block-too-large", "A block of 17 digits that is 2^56.", "90172057594037927936".into()),
        refused("text-tail-too-large", "A tail of 3 digits that is 256.", tail("256")),
        refused("text-tail-width-1", "A tail of one digit.", tail("0")),
        refused("text-tail-cut", "The last digit is missing.", cut),
        refused("text-701-digits", "One digit longer than any code.", format!("901{}", "0".repeat(698))),
        refused("text-trailing-byte", "One byte behind the token.", tail("000")),
    ]
}

/// A SHOW with another payload or header, rightly signed.
fn encodings() -> Vec<Case> {
    let parts = Parts::of(holder().sign(show(CARD, NOW, CTI), &MERCHANT, &[]).bytes());
    let signed = |parts: Parts| relabelled(1, &parts.sign(Kind::Show, &holder()));
    let iat = || head(0, NOW.as_unix().into());
    let cti = || bstr(&CTI.to_bytes());
    let payload =
        |map: &[u8], items: &[Vec<u8>]| signed(parts.payload([map.to_vec(), items.concat()].concat()));
    let time = |iat: Vec<u8>| payload(&[0xa2], &[head(0, 6), iat, head(0, 7), cti()]);
    let kid = || [head(0, 4), bstr(CARD.as_bytes())].concat();
    let header = |items: &[u8]| signed(parts.protected([items, &kid()].concat()));
    let in_order = [head(0, 6), iat(), head(0, 7), cti()].concat();
    let token = parts.sign(Kind::Show, &holder());
    let long_head = {
        // The payload's byte string with its length in two bytes.
        let mut bytes = [vec![0x84], bstr(&parts.protected), vec![0xa0]].concat();
        bytes.extend([0x59, 0x00]);
        bytes.push(u8::try_from(parts.payload.len()).unwrap_or_default());
        bytes.extend(&parts.payload);
        bytes.extend(bstr(&parts.signature(Kind::Show, &holder())));
        relabelled(1, &bytes)
    };
    let with_array =
        |from: &[u8], end: &[u8]| relabelled(1, &[from, token.get(1..).unwrap_or_default(), end].concat());
    vec![
        refused("cbor-tagged", "A tagged COSE_Sign1.", relabelled(1, &[&[0xd2], token.as_slice()].concat())),
        refused("cbor-indefinite-array", "An array of indefinite length.", with_array(&[0x9f], &[0xff])),
        refused("cbor-array-of-5", "A fifth item.", with_array(&[0x85], &[0x00])),
        refused(
            "cbor-long-head",
            "A byte string whose length takes two bytes where one is enough.",
            long_head,
        ),
        refused(
            "cbor-indefinite-map",
            "A payload of indefinite length.",
            payload(&[0xbf], &[in_order.clone(), vec![0xff]]),
        ),
        refused(
            "cbor-keys-out-of-order",
            "Claims in another order.",
            payload(&[0xa2], &[head(0, 7), cti(), head(0, 6), iat()]),
        ),
        refused(
            "cbor-duplicate-claim",
            "A claim twice.",
            payload(&[0xa3], &[head(0, 6), iat(), in_order.clone()]),
        ),
        refused("cbor-missing-claim", "A claim missing.", payload(&[0xa1], &[head(0, 7), cti()])),
        refused(
            "cbor-unknown-claim",
            "A claim that is not in the template.",
            payload(&[0xa3], &[in_order.clone(), head(0, 8), head(0, 1)]),
        ),
        refused(
            "cbor-trailing-in-payload",
            "A byte behind the payload's map.",
            payload(&[0xa2], &[in_order, vec![0x00]]),
        ),
        refused(
            "cbor-time-not-minimal",
            "A time in more bytes than it needs.",
            time([vec![0x1b, 0, 0, 0, 0], NOW.as_unix().to_be_bytes().to_vec()].concat()),
        ),
        refused("cbor-time-negative", "A negative time.", time(head(1, 5))),
        refused("cbor-time-2-to-the-32", "The first time that there is not.", time(head(0, 1 << 32))),
        refused(
            "cbor-time-float",
            "A time with a fraction's type.",
            time([vec![0xfb], 1.8e9f64.to_be_bytes().to_vec()].concat()),
        ),
        refused("cbor-time-infinite", "An infinite time.", time(vec![0xf9, 0x7c, 0x00])),
        refused(
            "cbor-time-tagged",
            "A tagged time.",
            time([vec![0xc1], head(0, NOW.as_unix().into())].concat()),
        ),
        refused("cbor-time-text", "A time as text.", time([head(3, 1), vec![b'1']].concat())),
        refused("cbor-time-null", "No time.", time(vec![0xf6])),
        refused("alg-missing", "No algorithm.", signed(parts.protected([vec![0xa1], kid()].concat()))),
        refused("alg-eddsa", "Algorithm −8, which leaves the curve open.", header(&[0xa2, 0x01, 0x27])),
        refused("alg-es256", "Algorithm −7.", header(&[0xa2, 0x01, 0x26])),
        refused("alg-none", "Algorithm 0.", header(&[0xa2, 0x01, 0x00])),
        refused("alg-not-minimal", "−19 in more bytes than it needs.", header(&[0xa2, 0x01, 0x38, 0x12])),
        refused("alg-text", "The algorithm as text.", header(&[0xa2, 0x01, 0x63, b'-', b'1', b'9'])),
        refused(
            "header-unknown",
            "A header that is not in the template.",
            header(&[0xa3, 0x01, 0x32, 0x03, 0x00]),
        ),
        {
            let unprotected = Parts {
                unprotected: vec![0xa1, 0x01, 0x32],
                ..parts.protected([vec![0xa1], kid()].concat())
            };
            refused("alg-unprotected", "The algorithm where nobody signs it.", signed(unprotected))
        },
        {
            let unprotected = Parts { unprotected: vec![0xa1, 0x04, 0x41, 0x00], ..parts.clone() };
            refused(
                "unprotected-not-empty",
                "Something in the header that nobody signs.",
                signed(unprotected),
            )
        },
        {
            let other = header(&[0xa2, 0x01, 0x28]);
            let what = "The header says P-256, the card's key is Ed25519, and its signature is right.";
            code("alg-other-than-the-key", what, other, "refuse:bad_signature")
        },
    ]
}
