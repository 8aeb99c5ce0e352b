"""The checks of a vector that are not a scan: redeem, entry, claim, invite, coupon, key-set, parse; and the reading of vectors."""

import hashlib
import json
import subprocess
import sys

import pytest
import signer
from case import PAPER, card, case, challenge, coupon, device, given, key, key_set
from expect import refused
from signer import CARD_ID, DEVICE_ID, NOW, ORIGIN, OTHER_MERCHANT, REWARD_ID, b64, text

from tenthcup_checker.refusal import Reason
from tenthcup_checker.vector import answer


def flip(raw: bytes) -> bytes:
    return raw[:-1] + bytes([raw[-1] ^ 1])


def redeemed(raw=None, asked=None, record=None, burnt=(), **members):
    state = {"cards": [record or card()], "challenge": asked or challenge(), "burnt": list(burnt)}
    return given("redeem", text(2, signer.redeem() if raw is None else raw), state, **({"digits": "42"} | members))


def test_redeem():
    assert redeemed() == "accept"
    assert redeemed(signer.redeem(pair=signer.P256), record=card(signer.P256.jwk)) == "accept"
    assert redeemed(signer.redeem(pair=signer.P256)) == "refuse:bad_signature"
    assert redeemed(record=card(PAPER)) == "refuse:bad_signature"
    assert redeemed(record=card(status="frozen")) == "refuse:card_frozen"
    assert redeemed(record=card(merchant=OTHER_MERCHANT)) == "refuse:other_merchant"
    assert redeemed(record=card(card=REWARD_ID)) == "refuse:unknown_card"
    assert redeemed(flip(signer.redeem(iat=NOW - 61)), challenge(nonce=b64(b"another!"))) == "refuse:challenge_unknown"
    assert redeemed(asked=challenge(exp=NOW, answered=True), digits="43") == "refuse:challenge_expired"
    assert redeemed(digits="43") == redeemed(digits="") == redeemed(digits="042") == "refuse:wrong_digits"
    assert redeemed(flip(signer.redeem())) == "refuse:bad_signature"
    assert redeemed(signer.redeem(iat=NOW - 61)) == "refuse:stale"
    assert redeemed(signer.redeem(iat=NOW + 31)) == "refuse:from_the_future"
    assert given("redeem", text(1, signer.show()), {"challenge": challenge()}, digits="42") == "refuse:wrong_kind"
    burnt = (NOW // 60).to_bytes(4, "big") + CARD_ID + signer.show_payload(counter=2)[7]
    assert redeemed(burnt=[b64(burnt)]) == "refuse:already_used"


@pytest.mark.parametrize("name", ["device", "store", "reward"])
def test_a_redeem_is_bound_to_its_counter(name):
    assert redeemed(asked=challenge(**{name: b64(bytes(16))})) == "refuse:bad_signature"


@pytest.mark.parametrize(
    "changes, answer",
    [
        ({"answered": True}, "refuse:challenge_unknown"),
        ({"exp": NOW}, "refuse:challenge_expired"),
        ({"exp": NOW + 1}, "accept"),
        ({"nonce": b64(b"another!")}, "refuse:challenge_unknown"),
        ({"card": b64(REWARD_ID)}, "refuse:challenge_unknown"),
    ],
)
def test_challenges(changes, answer):
    assert redeemed(asked=challenge(**changes)) == answer


HEAD = b"\x11" * 32
SUBJECT = hashlib.sha256(signer.invite()).digest()


def claimed(raw=None, before=None, **members):
    state = {"claimed": before} if before else {}
    members = {"subject": b64(SUBJECT), "origin": ORIGIN} | members
    return given("claim", signer.claim() if raw is None else raw, state, **members)


def test_claim():
    assert claimed() == claimed(signer.claim(pair=signer.P256)) == "accept"
    assert claimed(before=signer.HOLDER.jwk) == "accept"
    assert claimed(before=signer.P256.jwk) == claimed(before=signer.DEVICE.jwk) == "refuse:invite_used"
    assert claimed(flip(signer.claim())) == "refuse:bad_signature"
    assert claimed(signer.claim(merchant=OTHER_MERCHANT)) == "refuse:bad_signature"
    assert claimed(subject=b64(HEAD)) == "refuse:other_subject"
    assert claimed(origin="https://tenthcup.example:444") == "refuse:other_origin"
    assert claimed(subject=b64(HEAD), origin="o", now=NOW + 301) == "refuse:other_subject"
    assert claimed(origin="o", now=NOW + 301) == "refuse:other_origin"
    assert claimed(now=NOW + 301) == claimed(now=NOW + 301, before=signer.P256.jwk) == "refuse:stale"
    assert claimed(now=NOW - 301) == "refuse:from_the_future"
    assert claimed(signer.enrol()) == "refuse:bad_signature"


def test_invite():
    def invited(raw, *burnt, **members):
        return given("invite", text(7, raw), {"burnt": list(burnt)}, **members)

    assert invited(signer.invite()) == "accept"
    assert invited(signer.invite(), b64(signer.INVITE_ID)) == "refuse:invite_used"
    assert invited(flip(signer.invite()), b64(signer.INVITE_ID)) == "refuse:bad_signature"
    assert invited(signer.invite(), now=NOW + 86400) == "refuse:expired"
    assert invited(signer.invite(), keys=key_set(key(status="revoked"))) == "refuse:key_not_valid"
    assert invited(signer.coupon()) == "refuse:malformed"
    assert given("invite", text(6, signer.coupon())) == "refuse:wrong_kind"


def test_coupon():
    def couponed(raw, state=None, **members):
        known = {"coupons": [coupon()], "devices": [device()]}
        return given("coupon", text(6, raw), known if state is None else known | state, **members)

    ours, of_device = signer.coupon(), signer.coupon(pair=signer.DEVICE, kid=DEVICE_ID)
    assert couponed(ours) == couponed(of_device) == "accept"
    for raw in (ours, of_device):
        assert couponed(raw, {"coupons": []}) == "refuse:unknown_coupon"
        assert couponed(raw, {"coupons": [coupon(OTHER_MERCHANT)]}) == "refuse:other_merchant"
        assert couponed(raw, {"burnt": [b64(signer.COUPON_ID)]}) == "refuse:already_used"
        assert couponed(raw, now=NOW + 86400) == "refuse:expired"
        assert couponed(flip(raw), now=NOW + 86400) == "refuse:bad_signature"
    assert couponed(of_device, {"devices": []}) == "refuse:unknown_key"
    assert couponed(of_device, {"devices": [device(status="revoked")]}) == "refuse:device_revoked"
    assert couponed(of_device, {"devices": [device(merchant=OTHER_MERCHANT)]}) == "refuse:other_merchant"
    assert couponed(of_device, {"devices": [device(pair=signer.HOLDER)]}) == "refuse:bad_signature"
    assert couponed(ours, keys=key_set(key(kinds=["CARD"]))) == "refuse:unknown_key"


def test_key_set():
    def kept(raw, version=0, **members):
        return given("key-set", raw, {"key_set_version": version}, **({"root": signer.ROOT.jwk, "keys": None} | members))

    assert kept(signer.keyset(version=3), version=3) == "accept"
    assert kept(signer.keyset(version=2), version=3) == "refuse:rolled_back"
    assert kept(signer.keyset(), now=NOW + 86400) == "refuse:expired"
    assert kept(flip(signer.keyset())) == "refuse:bad_signature"
    assert kept(signer.keyset(pair=signer.ISSUER)) == "refuse:bad_signature"
    assert kept(signer.keyset(signer.record(k5=[4]))) == "refuse:malformed"


@pytest.mark.parametrize("label", sorted(signer.MAKERS))
def test_parse(label):
    raw = signer.MAKERS[label]()

    def parsed(raw):
        return given("parse", raw, kind=label, keys=None)

    assert parsed(raw) == "accept"
    for bad in (raw[:-1], raw + b"\0", b"\xd2" + raw, raw[:1] + b"\x58" + raw[1:]):
        assert parsed(bad) == "refuse:malformed"


@pytest.mark.parametrize(
    "changes",
    [
        {"check": "codes"},
        {"what": None},
        {"typo": 1},
        {"now": "now"},
        {"intent": "reverse"},
        {"state": {"card": []}},
        {"state": {"cards": [card(status="lost")]}},
        {"state": {"cards": [card({"paper": False})]}},
        {"state": {"cards": [card({"totp": b64(bytes(19))})]}},
        {"keys": key_set(key(kid=b64(b"none")))},
        {"keys": key_set(key(kinds=["SHOW"]))},
        {"keys": key_set(key(status="lost"))},
        {"again": [{"now": NOW, "intent": "punch"}]},
    ],
    ids=repr,
)
def test_no_vector(changes):
    """A file with a mistake is told from a token that is refused."""
    good = case("code", text(1, signer.show()), {"cards": [card()]})
    assert answer(good).agrees
    bad = {name: value for name, value in (good | changes).items() if value is not None}
    refused(Reason.MALFORMED, lambda: answer(bad))


def run(*files):
    return subprocess.run([sys.executable, "-m", "tenthcup_checker", "vector", *files], capture_output=True, text=True)


def test_the_command(tmp_path):
    good, other, broken = tmp_path / "good.json", tmp_path / "other.json", tmp_path / "broken.json"
    good.write_text(json.dumps(case("code", text(1, signer.show()), {"cards": [card()]}, name="good")))
    other.write_text(json.dumps(case("code", text(1, signer.show()), name="other")))
    broken.write_text("{")
    done = run(good)
    assert (done.returncode, done.stdout) == (0, "ok   good: accept; expected accept\n")
    done = run(good, other, broken)
    lines = done.stdout.splitlines()
    assert done.returncode == 1
    assert lines[1].startswith("FAIL other: refuse:unknown_card; expected accept (unknown card: ")
    assert lines[2].startswith(f"FAIL {broken}: no vector: ")

