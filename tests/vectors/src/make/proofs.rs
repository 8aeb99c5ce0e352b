//! Claims, invites, coupons and entries.

use tenthcup_token::{
    Claim, Coupon, CouponId, CouponSigner, Digest, Entry, HolderKey, Intent, Invite, StoreId,
};

use super::kinds::origin;
use super::world::*;
use crate::case::{Case, State};

pub(super) fn cases() -> Vec<Case> {
    [claims(), invites(), coupons(), entries()].concat()
}

fn claim_case(name: &str, what: &str, text: String, expect: &str) -> Case {
    let case = case("claim", name, what, text, expect);
    Case { subject: Some(subject()), origin: Some("https://shop.example".into()), ..case }
}

fn subject() -> Digest {
    Digest::of(issuer().sign(invite(), &MERCHANT, &[]).bytes())
}

fn claims() -> Vec<Case> {
    let claim = || Claim {
        subject: subject(),
        key: holder().public().into(),
        iat: NOW,
        origin: origin("https://shop.example"),
    };
    let by = |claim: Claim| base64(holder().sign(claim, &MERCHANT, &[]).bytes());
    let p256_claim = Claim { key: HolderKey::P256(p256().public()), ..claim() };
    let p256_claim = base64(p256().sign(p256_claim, &MERCHANT, &[]).bytes());
    let not_held = base64(stranger().sign(claim(), &MERCHANT, &[]).bytes());
    let elsewhere = base64(holder().sign(claim(), &OTHER_MERCHANT, &[]).bytes());
    let claimed = |key| State { claimed: Some(key), ..state() };
    vec![
        claim_case("good", "A key asks for the card of an invite.", by(claim()), "accept"),
        claim_case("p256", "The same with a P-256 key.", p256_claim, "accept"),
        Case {
            state: claimed(holder().public().into()),
            ..claim_case("again", "The same key asks again.", by(claim()), "accept")
        },
        Case {
            state: claimed(stranger().public().into()),
            ..claim_case(
                "by-another-key",
                "Another key claimed the invite before.",
                by(claim()),
                "refuse:invite_used",
            )
        },
        claim_case(
            "without-the-key",
            "Signed by another key than the one it names.",
            not_held,
            "refuse:bad_signature",
        ),
        claim_case(
            "for-another-merchant",
            "Signed under another merchant.",
            elsewhere,
            "refuse:bad_signature",
        ),
        claim_case(
            "other-subject",
            "For another invite.",
            by(Claim { subject: Digest::of(b"other"), ..claim() }),
            "refuse:other_subject",
        ),
        claim_case(
            "other-origin",
            "Made for another server's pages.",
            by(Claim { origin: origin("https://sh0p.example"), ..claim() }),
            "refuse:other_origin",
        ),
        claim_case(
            "300-seconds-old",
            "The oldest that counts.",
            by(Claim { iat: NOW.minus(300), ..claim() }),
            "accept",
        ),
        claim_case(
            "301-seconds-old",
            "One second too old.",
            by(Claim { iat: NOW.minus(301), ..claim() }),
            "refuse:stale",
        ),
        claim_case(
            "301-seconds-ahead",
            "One second too far ahead.",
            by(Claim { iat: NOW.plus(301), ..claim() }),
            "refuse:from_the_future",
        ),
    ]
}

fn invites() -> Vec<Case> {
    let text = |invite: Invite| digits(&issuer().sign(invite, &MERCHANT, &[]));
    let invites = |name, what, text, expect| case("invite", name, what, text, expect);
    let elsewhere = digits(&issuer().sign(invite(), &OTHER_MERCHANT, &[]));
    let limited =
        digits(&limited().sign(Invite { kid: limited().public().kid(), ..invite() }, &MERCHANT, &[]));
    let revoked =
        digits(&revoked().sign(Invite { kid: revoked().public().kid(), ..invite() }, &MERCHANT, &[]));
    vec![
        invites("good", "An invite in its time.", text(invite()), "accept"),
        invites("by-a-limited-key", "By a key that may sign invites only.", limited, "accept"),
        invites(
            "expired",
            "It expires at this second.",
            text(Invite { exp: NOW, ..invite() }),
            "refuse:expired",
        ),
        invites(
            "lifetime-too-long",
            "Issued for a second more than 90 days.",
            text(Invite { iat: NOW, exp: NOW.plus(90 * 86_400 + 1), ..invite() }),
            "refuse:lifetime_too_long",
        ),
        invites("other-merchant", "Signed under another merchant.", elsewhere, "refuse:bad_signature"),
        invites("key-revoked", "By a revoked key.", revoked, "refuse:key_not_valid"),
        invites("not-an-invite", "A SHOW is no invite.", shown(NOW), "refuse:wrong_kind"),
    ]
}

fn coupons() -> Vec<Case> {
    let text = |coupon: Coupon| digits(&issuer().sign(coupon, &MERCHANT, &[]));
    let coupons = |name, what, text, expect| case("coupon", name, what, text, expect);
    let till = |key: &tenthcup_token::SigningKey| {
        digits(&key.sign(Coupon { signer: CouponSigner::Device(DEVICE), ..coupon() }, &MERCHANT, &[]))
    };
    let unknown_till = digits(&device().sign(
        Coupon { signer: CouponSigner::Device(OTHER_DEVICE), ..coupon() },
        &MERCHANT,
        &[],
    ));
    let no_till = State { devices: vec![device_state(DEVICE, "revoked", &device())], ..state() };
    let unregistered = Coupon { coupon: CouponId::from_bytes([0x5f; 16]), ..coupon() };
    vec![
        coupons("good", "A coupon of the issuer.", text(coupon()), "accept"),
        coupons("by-a-till", "A coupon that a till signed.", till(&device()), "accept"),
        coupons(
            "by-another-key-than-the-till",
            "A coupon in the name of a till, by another key.",
            till(&stranger()),
            "refuse:bad_signature",
        ),
        coupons(
            "by-an-unknown-till",
            "A coupon of a till that is not on record.",
            unknown_till,
            "refuse:unknown_key",
        ),
        Case {
            state: no_till,
            ..coupons(
                "by-a-revoked-till",
                "A coupon of a till that was revoked.",
                till(&device()),
                "refuse:device_revoked",
            )
        },
        coupons(
            "expired",
            "It expires at this second.",
            text(Coupon { exp: NOW, ..coupon() }),
            "refuse:expired",
        ),
        coupons(
            "lifetime-too-long",
            "Issued for a second more than a day.",
            text(Coupon { iat: NOW, exp: NOW.plus(86_401), ..coupon() }),
            "refuse:lifetime_too_long",
        ),
        coupons(
            "unregistered",
            "A rightly signed coupon that was never made.",
            text(unregistered),
            "refuse:unknown_coupon",
        ),
        coupons("not-a-coupon", "A SHOW is no coupon.", shown(NOW), "refuse:wrong_kind"),
    ]
}

fn entries() -> Vec<Case> {
    let text = |entry: Entry| base64(device().sign(entry, &MERCHANT, &[]).bytes());
    let entries = |name, what, text, expect| case("entry", name, what, text, expect);
    let at = |time| Entry { time, ..entry(shown(NOW)) };
    let late = |case: Case, now| Case { now, ..case };
    let revoked = State { devices: vec![device_state(DEVICE, "revoked", &device())], ..state() };
    let unknown = State { devices: vec![], ..state() };
    let reverse = Entry { intent: Intent::Reverse { event: Digest::of(b"event") }, ..entry(String::new()) };
    let stranger_entry = base64(stranger().sign(entry(shown(NOW)), &MERCHANT, &[]).bytes());
    let elsewhere = base64(device().sign(entry(shown(NOW)), &OTHER_MERCHANT, &[]).bytes());
    vec![
        entries("good", "An entry of a device, sent at once.", text(entry(shown(NOW))), "accept"),
        entries("reversal", "An entry that reverses an event.", text(reverse), "accept"),
        entries(
            "not-by-the-device",
            "Signed by another key than the device's.",
            stranger_entry,
            "refuse:bad_signature",
        ),
        entries("other-merchant", "Signed under another merchant.", elsewhere, "refuse:bad_signature"),
        Case {
            state: unknown,
            ..entries(
                "unknown-device",
                "The device is not on record.",
                text(entry(shown(NOW))),
                "refuse:unknown_device",
            )
        },
        Case {
            state: revoked,
            ..entries(
                "revoked-device",
                "The device was revoked.",
                text(entry(shown(NOW))),
                "refuse:device_revoked",
            )
        },
        entries("30-seconds-ahead", "The furthest ahead of the clock.", text(at(NOW.plus(30))), "accept"),
        entries(
            "31-seconds-ahead",
            "One second too far ahead.",
            text(at(NOW.plus(31))),
            "refuse:from_the_future",
        ),
        entries(
            "other-store",
            "It names another store than the device's.",
            text(Entry { store: StoreId::from_bytes([0x15; 16]), ..entry(shown(NOW)) }),
            "refuse:other_store",
        ),
        entries("bad-code", "The code in it is nonsense.", text(entry("1".into())), "refuse:malformed"),
    ]
    .into_iter()
    .chain([
        late(
            entries("late-24-hours", "The latest that an entry may come.", text(entry(shown(NOW))), "accept"),
            NOW.plus(86_400),
        ),
        late(
            entries("late-over-24-hours", "One second too late.", text(entry(shown(NOW))), "refuse:too_late"),
            NOW.plus(86_401),
        ),
        late(
            entries(
                "late-gap-121-seconds",
                "A late entry whose code is a second too old for it.",
                text(entry(shown(NOW.minus(121)))),
                "refuse:stale",
            ),
            NOW.plus(3600),
        ),
    ])
    .collect()
}
