//! Answers to a challenge.

use tenthcup_token::{ChallengeNonce, MerchantId, Redeem, RewardId, SigningKey, redeem_binding};

use super::cbor::{Parts, bstr, head};
use super::world::*;
use crate::case::{Case, Challenge, State};
use tenthcup_token::{DeviceId, Kind, StoreId};

const NONCE: ChallengeNonce = ChallengeNonce::from_bytes([0x71; 8]);
const REWARD: RewardId = RewardId::from_bytes([0x72; 16]);

fn asked() -> Challenge {
    Challenge {
        nonce: base64(NONCE.as_bytes()),
        card: CARD,
        device: DEVICE,
        store: STORE,
        reward: base64(REWARD.as_bytes()),
        iat: NOW.minus(10),
        exp: NOW.plus(50),
        digits: "42".into(),
        answered: false,
    }
}

fn redeem() -> Redeem {
    Redeem { card: CARD, iat: NOW, cti: CTI, challenge: NONCE }
}

fn signed(key: &SigningKey, redeem: Redeem, merchant: &MerchantId, binding: &[u8]) -> String {
    digits(&key.sign(redeem, merchant, binding))
}

fn answer(name: &str, what: &str, text: String, expect: &str) -> Case {
    let state = State { challenge: Some(asked()), ..state() };
    Case { digits: Some("42".into()), state, ..case("redeem", name, what, text, expect) }
}

fn to(case: Case, challenge: Challenge) -> Case {
    Case { state: State { challenge: Some(challenge), ..case.state }, ..case }
}

pub(super) fn cases() -> Vec<Case> {
    let bound = redeem_binding(&DEVICE, &STORE, &REWARD);
    let good = || signed(&holder(), redeem(), &MERCHANT, &bound);
    let by = |binding: [u8; 48]| signed(&holder(), redeem(), &MERCHANT, &binding);
    let p256 = {
        let redeem = Redeem { card: P256_CARD, ..redeem() };
        digits(&p256().sign(redeem, &MERCHANT, &bound))
    };
    let other_nonce = Redeem { challenge: ChallengeNonce::from_bytes([0x7f; 8]), ..redeem() };
    let frozen = Redeem { card: FROZEN_CARD, ..redeem() };
    let with_card = {
        // A REDEEM whose header carries a CARD, as that of a SHOW-CARD does: no form that this kind has.
        let parts = Parts::of(holder().sign(redeem(), &MERCHANT, &[]).bytes());
        let card = issuer().sign(card(), &MERCHANT, &[]);
        let header = [vec![0xa2, 0x01, 0x32, 0x0d], card.bytes().to_vec()].concat();
        relabelled(2, &parts.protected(header).sign(Kind::Redeem, &holder()))
    };
    let without_nonce = {
        let parts = Parts::of(holder().sign(redeem(), &MERCHANT, &[]).bytes());
        let time = [head(0, 6), head(0, NOW.as_unix().into())].concat();
        let payload = [vec![0xa2], time, head(0, 7), bstr(&CTI.to_bytes())].concat();
        relabelled(2, &parts.payload(payload).sign(Kind::Redeem, &holder()))
    };
    vec![
        answer("good", "The answer of the card's key, with the right digits.", good(), "accept"),
        to(
            answer("p256", "The same by a P-256 key.", p256, "accept"),
            Challenge { card: P256_CARD, ..asked() },
        ),
        Case {
            digits: Some("43".into()),
            ..answer("wrong-digits", "Other digits than on the counter.", good(), "refuse:wrong_digits")
        },
        Case { digits: None, ..answer("no-digits", "No digits at all.", good(), "refuse:wrong_digits") },
        answer(
            "other-challenge",
            "The answer to another challenge.",
            signed(&holder(), other_nonce, &MERCHANT, &bound),
            "refuse:challenge_unknown",
        ),
        to(
            answer("other-card", "The challenge was for another card.", good(), "refuse:challenge_unknown"),
            Challenge { card: P256_CARD, ..asked() },
        ),
        answer(
            "other-device",
            "Bound to another device.",
            by(redeem_binding(&DeviceId::from_bytes([0x14; 16]), &STORE, &REWARD)),
            "refuse:bad_signature",
        ),
        answer(
            "other-store",
            "Bound to another store.",
            by(redeem_binding(&DEVICE, &StoreId::from_bytes([0x15; 16]), &REWARD)),
            "refuse:bad_signature",
        ),
        answer(
            "other-reward",
            "Bound to another reward.",
            by(redeem_binding(&DEVICE, &STORE, &RewardId::from_bytes([0x7f; 16]))),
            "refuse:bad_signature",
        ),
        answer(
            "not-bound",
            "Signed without device, store and reward.",
            signed(&holder(), redeem(), &MERCHANT, &[]),
            "refuse:bad_signature",
        ),
        answer(
            "other-holder",
            "Signed by another key.",
            signed(&stranger(), redeem(), &MERCHANT, &bound),
            "refuse:bad_signature",
        ),
        answer(
            "other-merchant",
            "Signed under another merchant.",
            signed(&holder(), redeem(), &OTHER_MERCHANT, &bound),
            "refuse:bad_signature",
        ),
        to(
            answer("used", "The challenge was answered before.", good(), "refuse:challenge_unknown"),
            Challenge { answered: true, ..asked() },
        ),
        to(
            answer("expired", "The challenge expires at this second.", good(), "refuse:challenge_expired"),
            Challenge { exp: NOW, ..asked() },
        ),
        to(
            answer("in-its-last-second", "The challenge expires at the next second.", good(), "accept"),
            Challenge { exp: NOW.plus(1), ..asked() },
        ),
        answer(
            "stale",
            "Drawn 61 s ago.",
            signed(&holder(), Redeem { iat: NOW.minus(61), ..redeem() }, &MERCHANT, &bound),
            "refuse:stale",
        ),
        to(
            answer(
                "frozen",
                "The card was frozen meanwhile.",
                signed(&holder(), frozen, &MERCHANT, &bound),
                "refuse:card_frozen",
            ),
            Challenge { card: FROZEN_CARD, ..asked() },
        ),
        answer("show-as-redeem", "A SHOW is no answer.", shown(NOW), "refuse:wrong_kind"),
        answer(
            "show-relabelled",
            "The bytes of a SHOW under the digit of a REDEEM.",
            relabelled(2, holder().sign(show(CARD, NOW, CTI), &MERCHANT, &[]).bytes()),
            "refuse:malformed",
        ),
        answer("with-card", "A REDEEM that carries a CARD.", with_card, "refuse:malformed"),
        answer(
            "without-challenge",
            "A REDEEM without the challenge's nonce.",
            without_nonce,
            "refuse:malformed",
        ),
        code("redeem-as-code", "A REDEEM is no code for the counter.", good(), "refuse:wrong_kind"),
    ]
}
