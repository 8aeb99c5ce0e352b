//! Keys and signatures that libraries take and a verifier must not.

use tenthcup_token::{Card, Kind, SigningKey};

use super::cbor::{Parts, bstr};
use super::world::*;
use crate::case::{Case, Keys};

/// The order of the group, little-endian (RFC 8032 §5.1).
const L: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];
/// The order of P-256, big-endian.
const N: [u8; 32] = [
    0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xbc, 0xe6, 0xfa,
    0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51,
];

pub(super) fn cases() -> Vec<Case> {
    [ed25519(), p256_signatures(), holder_keys(), issuer_keys()].concat()
}

fn ed25519() -> Vec<Case> {
    let good = holder().sign(show(CARD, NOW, CTI), &MERCHANT, &[]);
    let (body, signature) = good.bytes().split_at(good.bytes().len() - 64);
    let (r, s) = signature.split_at(32);
    let with = |r: &[u8], s: &[u8]| relabelled(1, &[body, r, s].concat());
    let mut carry = 0;
    let above: Vec<u8> = s
        .iter()
        .zip(L)
        .map(|(byte, add)| {
            let sum = u16::from(*byte) + u16::from(add) + carry;
            carry = sum >> 8;
            sum.to_le_bytes()[0]
        })
        .collect();
    let mut identity = [0; 32];
    identity[0] = 1;
    let mut not_canonical = [0xff; 32];
    not_canonical[0] = 0xee;
    not_canonical[31] = 0x7f;
    let bad = |name, what, text| code(name, what, text, "refuse:bad_signature");
    vec![
        bad(
            "s-plus-l",
            "S with the order of the group added: the same signature in another form.",
            with(r, &above),
        ),
        bad("small-order-r", "R is the identity.", with(&identity, &[0; 32])),
        bad(
            "non-canonical-r",
            "R is the identity, with a y that is not below the prime.",
            with(&not_canonical, &[0; 32]),
        ),
        bad("zero-signature", "A signature of zeros.", with(&[0; 32], &[0; 32])),
    ]
}

fn p256_signatures() -> Vec<Case> {
    let good = p256().sign(show(P256_CARD, NOW, CTI), &MERCHANT, &[]);
    let (body, signature) = good.bytes().split_at(good.bytes().len() - 64);
    let (r, s) = signature.split_at(32);
    let with = |r: &[u8], s: &[u8]| relabelled(1, &[body, r, s].concat());
    let mut borrow = 0i16;
    let mut high: Vec<u8> = N
        .iter()
        .zip(s)
        .rev()
        .map(|(n, s)| {
            let mut difference = i16::from(*n) - i16::from(*s) - borrow;
            borrow = i16::from(difference < 0);
            difference += 256 * borrow;
            difference.to_le_bytes()[0]
        })
        .collect();
    high.reverse();
    let bad = |name, what, text| code(name, what, text, "refuse:bad_signature");
    vec![
        bad("p256-high-s", "The other s that fits.", with(r, &high)),
        bad("p256-zero-s", "s is 0.", with(r, &[0; 32])),
        bad("p256-zero-r", "r is 0.", with(&[0; 32], s)),
        bad("p256-s-is-n", "s is the order of the group.", with(r, &N)),
    ]
}

/// CARDs, rightly signed by the issuer, whose holder key must not be used.
fn holder_keys() -> Vec<Case> {
    let parts = Parts::of(issuer().sign(card(), &MERCHANT, &[]).bytes());
    let with_key = |key: Vec<u8>| {
        let at = parts.payload.len() - card_key_len();
        let payload = [parts.payload.get(..at).unwrap_or_default(), &key].concat();
        base64(&parts.payload(payload).sign(Kind::Card, &issuer()))
    };
    let okp = |x: &[u8]| [vec![0xa3, 0x01, 0x01, 0x20, 0x06, 0x21], bstr(x)].concat();
    let ec =
        |x: &[u8], y: Vec<u8>| [vec![0xa4, 0x01, 0x02, 0x20, 0x01, 0x21], bstr(x), vec![0x22], y].concat();
    let (x, y) = p256().public().coordinates();
    let mut off = y;
    off[31] ^= 1;
    let mut identity = [0; 32];
    identity[0] = 1;
    let mut above = [0xff; 32];
    above[0] = 0xf1;
    above[31] = 0x7f;
    let parse = |name: &str, what: &str, key: Vec<u8>, expect: &str| Case {
        kind: Some("CARD".into()),
        ..case("parse", name, what, with_key(key), expect)
    };
    let no = "refuse:malformed";
    vec![
        parse(
            "card-holder-ed25519",
            "CARD: an Ed25519 holder key.",
            okp(holder().public().as_bytes()),
            "accept",
        ),
        parse("card-holder-p256", "CARD: a P-256 holder key.", ec(&x, bstr(&y)), "accept"),
        parse(
            "card-holder-identity",
            "CARD: the holder key is the identity, which fits any message.",
            okp(&identity),
            no,
        ),
        parse("card-holder-zero", "CARD: the holder key is a point of order 4.", okp(&[0; 32]), no),
        parse(
            "card-holder-non-canonical",
            "CARD: the holder key's y is not below the prime.",
            okp(&above),
            no,
        ),
        parse("card-holder-no-point", "CARD: the holder key is no point.", okp(&[2; 32]), no),
        parse(
            "card-holder-off-curve",
            "CARD: the P-256 holder key is not on the curve.",
            ec(&x, bstr(&off)),
            no,
        ),
        parse(
            "card-holder-compressed",
            "CARD: the P-256 holder key has a sign for y.",
            ec(&x, vec![0xf5]),
            no,
        ),
        parse(
            "card-holder-infinity",
            "CARD: the P-256 holder key is zeros.",
            ec(&[0; 32], bstr(&[0; 32])),
            no,
        ),
        parse(
            "card-holder-x25519",
            "CARD: a key of another curve.",
            [vec![0xa3, 0x01, 0x01, 0x20, 0x04, 0x21], bstr(holder().public().as_bytes())].concat(),
            no,
        ),
    ]
}

/// Bytes of the COSE_Key at the end of a CARD's payload.
fn card_key_len() -> usize {
    6 + 2 + 32
}

fn issuer_keys() -> Vec<Case> {
    let by = |key: &SigningKey| {
        let card = Card { kid: key.public().kid(), ..card() };
        let card = key.sign(card, &MERCHANT, &[]);
        digits(&holder().sign(show_card(&card, NOW), &MERCHANT, &[]))
    };
    let backdated = {
        let card = Card { kid: revoked().public().kid(), iat: NOW.minus(86_400 * 20), ..card() };
        let card = revoked().sign(card, &MERCHANT, &[]);
        digits(&holder().sign(show_card(&card, NOW), &MERCHANT, &[]))
    };
    let kid_of_another = {
        // The kid of the issuer's key, the signature of another.
        let card = stranger().sign(card(), &MERCHANT, &[]);
        digits(&holder().sign(show_card(&card, NOW), &MERCHANT, &[]))
    };
    let till_voucher = {
        let voucher = tenthcup_token::Voucher { kid: device().public().kid(), ..voucher(None) };
        digits(&device().sign(voucher, &MERCHANT, &[]))
    };
    let limited_voucher = {
        let voucher = tenthcup_token::Voucher { kid: limited().public().kid(), ..voucher(None) };
        digits(&limited().sign(voucher, &MERCHANT, &[]))
    };
    let on_paper = {
        let paper = tenthcup_token::Paper { kid: revoked().public().kid(), ..paper() };
        digits(&revoked().sign(paper, &MERCHANT, &[]))
    };
    let validity = |name, what, nbf: i64, exp: i64, expect| {
        let case = code(name, what, shown_with(card(), NOW), expect);
        let at = |seconds: i64| {
            tenthcup_token::Timestamp::from_secs(
                u32::try_from(i64::from(NOW.as_unix()) + seconds).unwrap_or_default(),
            )
        };
        let keys =
            case.keys.keys.into_iter().map(|key| crate::case::KeyJwk { nbf: at(nbf), exp: at(exp), ..key });
        Case { keys: Keys { keys: keys.collect(), exp: case.keys.exp }, ..case }
    };
    let expired = code(
        "key-set-expired",
        "The key set expires at this second.",
        shown_with(card(), NOW),
        "refuse:key_not_valid",
    );
    vec![
        code("key-unknown", "A CARD by a key that nobody has.", by(&stranger()), "refuse:unknown_key"),
        code(
            "key-of-another-merchant",
            "A CARD by another merchant's key.",
            by(&foreign()),
            "refuse:other_merchant",
        ),
        code("key-revoked", "A CARD by a revoked key.", by(&revoked()), "refuse:key_not_valid"),
        code(
            "key-revoked-backdated",
            "A CARD by a revoked key, dated back to when it was good.",
            backdated,
            "refuse:key_not_valid",
        ),
        code(
            "key-may-not-sign-card",
            "A CARD by a key that may sign invites only.",
            by(&limited()),
            "refuse:unknown_key",
        ),
        code("key-of-a-till", "A CARD by the key of a till.", by(&device()), "refuse:unknown_key"),
        code(
            "kid-of-another-key",
            "The kid of our key, the signature of another.",
            kid_of_another,
            "refuse:bad_signature",
        ),
        code("paper-key-revoked", "A PAPER by a revoked key.", on_paper, "refuse:key_not_valid"),
        to_redeem(code(
            "voucher-by-a-till",
            "A VOUCHER by the key of a till.",
            till_voucher,
            "refuse:unknown_key",
        )),
        to_redeem(code(
            "voucher-by-a-limited-key",
            "A VOUCHER by a key that may sign invites only.",
            limited_voucher,
            "refuse:unknown_key",
        )),
        validity("key-in-its-first-second", "The key is valid from this second.", 0, 100, "accept"),
        validity(
            "key-before-its-first-second",
            "The key is valid from the next second.",
            1,
            100,
            "refuse:key_not_valid",
        ),
        validity("key-in-its-last-second", "The key is valid up to this second.", -100, 0, "accept"),
        validity(
            "key-after-its-last-second",
            "The key was valid up to the last second.",
            -100,
            -1,
            "refuse:key_not_valid",
        ),
        Case { keys: Keys { exp: NOW, ..keys() }, ..expired },
    ]
}
