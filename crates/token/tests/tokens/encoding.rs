//! One token, one spelling.

use proptest::prelude::*;
use tenthcup_token::*;

use crate::shop::*;

/// A SHOW by hand, so that each part can be put wrong.
fn by_hand(protected: &[u8], unprotected: &[u8], payload: &[u8]) -> Vec<u8> {
    let wrap = |part: &[u8]| [&[0x58, u8::try_from(part.len()).unwrap()], part].concat();
    let short = |part: &[u8]| {
        if part.len() < 24 {
            [&[0x40 | u8::try_from(part.len()).unwrap()], part].concat()
        } else {
            wrap(part)
        }
    };
    [&[0x84][..], &short(protected), unprotected, &short(payload), &wrap(&[0; 64])].concat()
}

#[test]
fn only_the_one_encoding_is_taken() {
    let kid = [&[0x04, 0x50][..], &[3; 16]].concat();
    let protected = [&[0xa2, 0x01, 0x32][..], &kid].concat();
    let cti = [&[0x07, 0x4c][..], &[9; 12]].concat();
    let payload = [&[0xa2, 0x06, 0x1a, 0x6b, 0x49, 0xd2, 0x00][..], &cti].concat();
    let parse = |bytes: &[u8]| Unverified::<Show>::from_bytes(bytes).map(drop);
    assert_eq!(parse(&by_hand(&protected, &[0xa0], &payload)), Ok(()));

    let header = |alg: &[u8]| [&[0xa2, 0x01][..], alg, &kid].concat();
    let time = |iat: &[u8]| [&[0xa2, 0x06][..], iat, &cti].concat();
    let wrong = [
        ("alg none", by_hand(&[&[0xa1][..], &kid].concat(), &[0xa0], &payload)),
        ("alg -8", by_hand(&header(&[0x27]), &[0xa0], &payload)),
        ("alg -7", by_hand(&header(&[0x26]), &[0xa0], &payload)),
        ("alg not minimal", by_hand(&header(&[0x38, 0x12]), &[0xa0], &payload)),
        ("alg unprotected", by_hand(&[&[0xa1][..], &kid].concat(), &[0xa1, 0x01, 0x32], &payload)),
        ("something unprotected", by_hand(&protected, &[0xa1, 0x01, 0x32], &payload)),
        ("unprotected indefinite", by_hand(&protected, &[0xbf, 0xff], &payload)),
        (
            "header keys out of order",
            by_hand(&[&[0xa2][..], &kid, &[0x01, 0x32]].concat(), &[0xa0], &payload),
        ),
        ("indefinite map", by_hand(&protected, &[0xa0], &[&[0xbf][..], &payload[1..], &[0xff]].concat())),
        (
            "duplicate claim",
            by_hand(&protected, &[0xa0], &[&[0xa3][..], &payload[1..7], &payload[1..]].concat()),
        ),
        ("missing claim", by_hand(&protected, &[0xa0], &[&[0xa1][..], &payload[1..7]].concat())),
        (
            "unknown claim",
            by_hand(&protected, &[0xa0], &[&[0xa3][..], &payload[1..], &[0x18, 0x28, 0x00]].concat()),
        ),
        ("time not minimal", by_hand(&protected, &[0xa0], &time(&[0x1a, 0x00, 0x00, 0x00, 0x05]))),
        ("time of 2^32", by_hand(&protected, &[0xa0], &time(&[0x1b, 0, 0, 0, 1, 0, 0, 0, 0]))),
        ("negative time", by_hand(&protected, &[0xa0], &time(&[0x20]))),
        ("float time", by_hand(&protected, &[0xa0], &time(&[0xfb, 0x41, 0xda, 0xd2, 0x74, 0x80, 0, 0, 0]))),
        ("infinite time", by_hand(&protected, &[0xa0], &time(&[0xf9, 0x7c, 0x00]))),
        ("tagged time", by_hand(&protected, &[0xa0], &time(&[0xc1, 0x05]))),
        ("tagged token", [&[0xd2][..], &by_hand(&protected, &[0xa0], &payload)].concat()),
        ("trailing byte in the payload", by_hand(&protected, &[0xa0], &[&payload[..], &[0]].concat())),
        ("long byte string head", {
            let mut bytes = by_hand(&protected, &[0xa0], &payload);
            bytes.splice(1..2, [0x58, 0x15]);
            bytes
        }),
        ("nested deep", vec![0x84; 2000]),
        ("empty", vec![]),
    ];
    for (what, bytes) in wrong {
        assert!(parse(&bytes).is_err(), "{what} was taken");
    }
}

#[test]
fn the_group_order_added_to_s_is_refused() {
    // L, little-endian (RFC 8032 §5.1).
    const L: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let signed = holder().sign(show(), &MERCHANT, &[]);
    let mut bytes = signed.bytes().to_vec();
    let at = bytes.len() - 32;
    let mut carry = 0;
    for (byte, add) in bytes[at..].iter_mut().zip(L) {
        let sum = u16::from(*byte) + u16::from(add) + carry;
        *byte = sum.to_le_bytes()[0];
        carry = sum >> 8;
    }
    let key = KeyOnRecord::holder(MERCHANT, holder().public());
    let token = Unverified::<Show>::from_bytes(&bytes).unwrap();
    assert_eq!(token.verify(&key, &[]), Err(KeyError::BadSignature));
}

#[test]
fn what_is_longer_than_any_token_is_not_looked_at() {
    let longest = Show::MAX_BYTES;
    assert_eq!(Unverified::<Show>::from_bytes(&vec![0; longest]), Err(Malformed::Template));
    assert_eq!(Unverified::<Show>::from_bytes(&vec![0; longest + 1]), Err(Malformed::TooLong));
    let text = "A".repeat((longest * 4).div_ceil(3));
    assert_eq!(Unverified::<Show>::from_base64(&text), Err(Malformed::Template), "{longest} bytes");
    assert_eq!(Unverified::<Show>::from_base64(&(text + "!")), Err(Malformed::TooLong));
    assert_eq!(Unverified::<Show>::from_base64("!"), Err(Malformed::NotBase64));
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Unverified::<Show>::from_bytes(&bytes);
        let _ = Unverified::<ShowCard>::from_bytes(&bytes);
        let _ = Unverified::<Entry>::from_bytes(&bytes);
        let _ = Unverified::<KeySetClaims>::from_bytes(&bytes);
        let _ = Unverified::<Receipt>::from_bytes(&bytes);
        let _ = Unverified::<FreezeList>::from_bytes(&bytes);
        let _ = Unverified::<Coupon>::from_bytes(&bytes);
    }

    #[test]
    fn what_parses_is_the_only_encoding(at in 0usize..112, byte in any::<u8>()) {
        let mut bytes = holder().sign(show(), &MERCHANT, &[]).bytes().to_vec();
        bytes[at] = byte;
        if let Ok(token) = Unverified::<Show>::from_bytes(&bytes) {
            let again = holder().sign(token.claims_unverified().clone(), &MERCHANT, &[]);
            prop_assert_eq!(&again.bytes()[..48], &bytes[..48]);
        }
    }
}
