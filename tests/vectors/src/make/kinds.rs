//! Each kind as each other kind: by its digit in a text, and by its bytes.

use tenthcup_token::{
    ChallengeNonce, Claim, Digest, Enrol, EventKind, KeyEntry, KeySetClaims, KeyStatus, Kind, Kinds, Login,
    MerchantId, Origin, Receipt, Redeem, RewardId,
};

use super::world::*;
use crate::case::Case;

/// A token of each kind, by its bytes.
pub(super) fn tokens() -> Vec<(Kind, Vec<u8>)> {
    let (kid, challenge) = (issuer().public().kid(), ChallengeNonce::from_bytes([0x71; 8]));
    let credential = issuer().sign(card(), &MERCHANT, &[]);
    let key = holder().public();
    let origin = || origin("https://shop.example");
    let asked = tenthcup_token::Challenge {
        kid,
        nonce: challenge,
        card: CARD,
        device: DEVICE,
        store: STORE,
        reward: RewardId::from_bytes([0x72; 16]),
        iat: NOW,
        exp: NOW.plus(60),
    };
    let receipt = Receipt {
        kid,
        card: CARD,
        sequence: 2,
        kind: EventKind::Punched,
        recorded: NOW,
        happened: NOW,
        store: STORE,
        units: 1,
        progress: 1,
        needed: 10,
        rewards: 0,
        event: Digest::of(b"event"),
        previous: Digest::of(b"before"),
    };
    vec![
        (Kind::Show, holder().sign(show(CARD, NOW, CTI), &MERCHANT, &[]).bytes().to_vec()),
        (
            Kind::Redeem,
            holder()
                .sign(Redeem { card: CARD, iat: NOW, cti: CTI, challenge }, &MERCHANT, &[])
                .bytes()
                .to_vec(),
        ),
        (Kind::Card, credential.bytes().to_vec()),
        (Kind::ShowCard, holder().sign(show_card(&credential, NOW), &MERCHANT, &[]).bytes().to_vec()),
        (Kind::Voucher, issuer().sign(voucher(Some(DEVICE)), &MERCHANT, &[]).bytes().to_vec()),
        (Kind::Coupon, issuer().sign(coupon(), &MERCHANT, &[]).bytes().to_vec()),
        (Kind::Invite, issuer().sign(invite(), &MERCHANT, &[]).bytes().to_vec()),
        (Kind::Paper, issuer().sign(paper(), &MERCHANT, &[]).bytes().to_vec()),
        (Kind::Entry, device().sign(entry(shown(NOW)), &MERCHANT, &[]).bytes().to_vec()),
        (Kind::Challenge, issuer().sign(asked, &MERCHANT, &[]).bytes().to_vec()),
        (
            Kind::Login,
            holder()
                .sign(Login { subject: [3; 16], nonce: [4; 16], origin: origin(), iat: NOW }, &MERCHANT, &[])
                .bytes()
                .to_vec(),
        ),
        (
            Kind::Claim,
            holder()
                .sign(
                    Claim { subject: Digest::of(b"x"), key: key.into(), iat: NOW, origin: origin() },
                    &MERCHANT,
                    &[],
                )
                .bytes()
                .to_vec(),
        ),
        (
            Kind::Enrol,
            holder()
                .sign(
                    Enrol { subject: Digest::of(b"x"), key, iat: NOW, origin: origin() },
                    &MerchantId::NONE,
                    &[],
                )
                .bytes()
                .to_vec(),
        ),
        (Kind::Receipt, issuer().sign(receipt, &MERCHANT, &[]).bytes().to_vec()),
        (Kind::KeySet, root().sign(key_set(), &MerchantId::NONE, &[]).bytes().to_vec()),
        (Kind::Freeze, issuer().sign(freeze_list(1, 0, NOW), &MERCHANT, &[]).bytes().to_vec()),
    ]
}

pub(super) fn key_set() -> KeySetClaims {
    let entry = |merchant| KeyEntry {
        key: issuer().public(),
        merchant,
        kinds: Kinds::ISSUER,
        not_before: NOW,
        not_after: NOW.plus(86_400),
        status: KeyStatus::Active,
    };
    KeySetClaims::new(
        root().public().kid(),
        5,
        NOW,
        NOW.plus(86_400),
        vec![entry(MERCHANT), entry(OTHER_MERCHANT)],
    )
}

#[allow(clippy::expect_used, reason = "an origin of ours")]
pub(super) fn origin(text: &str) -> Origin {
    text.to_owned().try_into().expect("an origin")
}

fn parse(token: &[u8], of: Kind, as_kind: Kind) -> Case {
    // CLAIM and ENROL share a template, and so do INVITE and a VOUCHER that names no device; their AAD tells them apart.
    let shared = matches!(
        (of, as_kind),
        (Kind::Claim, Kind::Enrol) | (Kind::Enrol, Kind::Claim) | (Kind::Invite, Kind::Voucher)
    );
    let expect = if of == as_kind || shared { "accept" } else { "refuse:malformed" };
    let name = format!("{}-as-{}", of.label().to_lowercase(), as_kind.label().to_lowercase());
    let what = format!("The bytes of a token of kind {}, read as {}.", of.label(), as_kind.label());
    Case { kind: Some(as_kind.label().into()), ..case("parse", &name, &what, base64(token), expect) }
}

pub(super) fn cases() -> Vec<Case> {
    let tokens = tokens();
    let mut cases = Vec::new();
    for (of, token) in &tokens {
        cases.extend(Kind::ALL.into_iter().map(|as_kind| parse(token, *of, as_kind)));
    }
    for (of, token) in &tokens {
        let Some(digit) = of.digit() else { continue };
        let taken = matches!(of, Kind::Show | Kind::ShowCard | Kind::Paper);
        if !taken {
            let name = format!("{}-to-punch", of.label().to_lowercase());
            let what = format!("A token of kind {} is no code to punch.", of.label());
            let case = code(&name, &what, relabelled(digit, token), "refuse:wrong_kind");
            // The one of the VOUCHER stands with the other vouchers.
            cases.extend((*of != Kind::Voucher).then_some(case));
        }
        for under in [Kind::Show, Kind::ShowCard, Kind::Paper].into_iter().filter(|kind| kind != of) {
            let name =
                format!("{}-under-digit-of-{}", of.label().to_lowercase(), under.label().to_lowercase());
            let what =
                format!("The bytes of a token of kind {} under the digit of {}.", of.label(), under.label());
            let text = relabelled(under.digit().unwrap_or_default(), token);
            cases.push(code(&name, &what, text, "refuse:malformed"));
        }
    }
    // A voucher that names no device has the bytes of an invite: only the signed kind tells them apart.
    let plain = issuer().sign(voucher(None), &MERCHANT, &[]);
    let invited = issuer().sign(invite(), &MERCHANT, &[]);
    cases.push(case(
        "invite",
        "voucher-under-its-digit",
        "The bytes of a VOUCHER, which has the template of an INVITE.",
        relabelled(7, plain.bytes()),
        "refuse:bad_signature",
    ));
    cases.push(to_redeem(code(
        "invite-under-digit-of-voucher",
        "The bytes of an INVITE, which has the template of a VOUCHER.",
        relabelled(5, invited.bytes()),
        "refuse:bad_signature",
    )));
    cases
}
