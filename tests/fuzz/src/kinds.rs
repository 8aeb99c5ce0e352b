//! Every kind of token, each with one that is genuine. A new kind is a line here and a sample.

use std::sync::LazyLock;

use tenthcup_token::*;

use crate::samples::{self, MERCHANT, NOW, p256, signer};
use crate::{canonical, lax};

/// One genuine token, and how its kind is parsed and verified.
pub(crate) struct Genuine {
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
    /// Parses bytes as its kind; what parses is as the format wants it.
    pub(crate) parse: fn(&[u8]),
    key: KeyOnRecord,
    verify: fn(&[u8], &KeyOnRecord) -> bool,
}

impl Genuine {
    /// Whether bytes verify as its kind, with its key.
    pub(crate) fn verifies(&self, bytes: &[u8]) -> bool {
        (self.verify)(bytes, &self.key)
    }
}

/// One for each kind, and for each form that a kind has.
pub(crate) static ALL: LazyLock<Vec<Genuine>> = LazyLock::new(|| {
    let (ed25519, nist) = (HolderKey::from(signer().public()), HolderKey::P256(p256().public()));
    let holder = || KeyOnRecord::holder(MERCHANT, ed25519);
    let device = || KeyOnRecord::device(MERCHANT, signer().public());
    let issuer = samples::on_record_as_issuer;
    vec![
        of(samples::show(), holder()),
        of(samples::redeem(), holder()),
        of(samples::card(ed25519), issuer()),
        of(samples::card(nist), issuer()),
        of(samples::show_card(ed25519), holder()),
        of(samples::voucher(None), issuer()),
        of(samples::voucher(Some(())), issuer()),
        of(samples::coupon(true), issuer()),
        of(samples::coupon(false), device()),
        of(samples::invite(), issuer()),
        of(samples::paper(), issuer()),
        of(samples::entry(Intent::Punch { count: 2, code: samples::shown_text() }), device()),
        of(samples::entry(Intent::Redeem { code: samples::shown_text() }), device()),
        of(samples::entry(Intent::Reverse { event: Digest::of(b"event") }), device()),
        of(samples::entry(Intent::Approve { entry: Digest::of(b"entry") }), device()),
        of(samples::entry(samples::to_move(MovedCard::Shown(samples::paper_text()))), device()),
        of(samples::entry(samples::to_move(MovedCard::Lost(samples::CARD))), device()),
        of(samples::challenge(), issuer()),
        of(samples::login(), holder()),
        of(samples::claim(ed25519), holder()),
        of(samples::enrol(), KeyOnRecord::device(MerchantId::NONE, signer().public())),
        of(samples::receipt(), issuer()),
        of(samples::receipt_of_a_move(), issuer()),
        of(samples::key_set(), KeyOnRecord::root(signer().public())),
        of(samples::freeze_list(), issuer()),
        by_p256(samples::show()),
        by_p256(samples::redeem()),
        by_p256(samples::show_card(nist)),
        by_p256(samples::login()),
        by_p256(samples::claim(nist)),
    ]
});

fn of<T: Claims + Clone>(claims: T, key: KeyOnRecord) -> Genuine {
    let bytes = signer().sign(claims, key.merchant(), &[]).bytes().to_vec();
    Genuine { bytes, parse: parse::<T>, key, verify: verify::<T> }
}

fn by_p256<T: ByHolder + Clone>(claims: T) -> Genuine {
    let bytes = p256().sign(claims, &MERCHANT, &[]).bytes().to_vec();
    let key = KeyOnRecord::holder(MERCHANT, HolderKey::P256(p256().public()));
    Genuine { bytes, parse: parse::<T>, key, verify: verify::<T> }
}

fn parse<T: Claims + Clone>(bytes: &[u8]) {
    let Ok(token) = Unverified::<T>::from_bytes(lax::token_bytes(bytes)) else { return };
    assert!(canonical::is_canonical(bytes), "{:?}: this is not deterministic CBOR", T::KIND);
    assert_eq!(token.bytes(), bytes, "{:?}: the bytes are kept", T::KIND);
    let mut again = signer().sign(token.claims_unverified().clone(), &MERCHANT, &[]).bytes().to_vec();
    let signed = bytes.len() - 64;
    let at = algorithm_at(bytes);
    again[at] = bytes[at];
    assert_eq!(&again[..signed], &bytes[..signed], "{:?}: what was read is written the same way", T::KIND);
}

/// Where the algorithm stands: behind the heads of array, byte string and map, and its label. It follows from the key, not from the claims.
fn algorithm_at(bytes: &[u8]) -> usize {
    let head = match bytes[1] {
        0x58 => 2,
        0x59 => 3,
        _ => 1,
    };
    1 + head + 2
}

fn verify<T: Claims>(bytes: &[u8], key: &KeyOnRecord) -> bool {
    let token = Unverified::<T>::from_bytes(bytes);
    key.is_valid(NOW) && token.is_ok_and(|token| token.verify(key, &[]).is_ok())
}
