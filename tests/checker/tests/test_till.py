import pytest
import signer
from case import given, key, key_set
from signer import CARD_ID, DEVICE_ID, ISSUER, NOW, OTHER_MERCHANT, REWARD_ID, b64, rotating_code, text

FREE = signer.freeze(k4=[], k5=[])
SHOW_CARD = text(4, signer.show_card())


def tilled(code=SHOW_CARD, freeze=FREE, **members):
    state = {"freeze": b64(freeze)} if freeze else {}
    return given("till", code, state | members.pop("state", {}), **({"device": b64(DEVICE_ID)} | members))


def test_good():
    assert tilled(text(5, signer.voucher(device=DEVICE_ID))) == "provisional"
    assert tilled() == tilled(device=None) == "provisional"
    assert tilled(text(4, signer.show_card(pair=signer.P256))) == "provisional"
    assert tilled(intent="redeem") == "provisional"
    assert tilled(text(5, signer.voucher(device=DEVICE_ID)), intent="redeem") == "provisional"


@pytest.mark.parametrize(
    "code, intent, answer",
    [
        (text(1, signer.show()), "punch", "online_only"),
        (rotating_code(), "punch", "online_only"),
        (text(8, signer.paper()), "punch", "online_only"),
        (text(5, signer.voucher()), "redeem", "online_only"),
        (text(5, signer.voucher(device=REWARD_ID)), "redeem", "other_device"),
        (text(5, signer.voucher(device=DEVICE_ID)), "punch", "wrong_kind"),
        (text(6, signer.coupon()), "punch", "wrong_kind"),
        (text(8, signer.paper() + b"\0"), "punch", "malformed"),
        (text(8, signer.paper(merchant=OTHER_MERCHANT)), "punch", "online_only"),  # parsed, and no more
        (text(4, signer.show_card(iat=NOW - 61)), "punch", "stale"),
        (text(4, signer.show_card(iat=NOW + 31)), "punch", "from_the_future"),
        (text(4, signer.show_card(merchant=OTHER_MERCHANT)), "punch", "bad_signature"),
        (text(4, signer.show_card(carried=signer.card(iat=NOW - 9, exp=NOW))), "punch", "expired"),
        ("91", "punch", "malformed"),
        ("abc", "punch", "malformed"),
    ],
)
def test_refused(code, intent, answer):
    assert tilled(code, intent=intent) == f"refuse:{answer}"


@pytest.mark.parametrize("least, answer", [(0, "provisional"), (1, "provisional"), (2, "refuse:card_frozen")])
def test_frozen_cards(least, answer):
    assert tilled(freeze=signer.freeze(k4=[[CARD_ID, least]], k5=[])) == answer
    assert tilled(freeze=signer.freeze(k4=[[REWARD_ID, least]], k5=[])) == "provisional"


def test_a_revoked_device_decides_nothing():
    assert tilled(freeze=signer.freeze(k4=[])) == "refuse:device_revoked"
    assert tilled(freeze=signer.freeze(k4=[]), device=b64(REWARD_ID)) == "provisional"


@pytest.mark.parametrize("age, answer", [(-30, "provisional"), (86400, "provisional"), (86401, "refuse:offline_ended")])
def test_the_age_of_the_list(age, answer):
    assert tilled(freeze=signer.freeze(k3=NOW - age, k4=[], k5=[])) == answer


def test_a_list_that_is_too_old_comes_before_anything_else():
    assert tilled("not even a code", freeze=signer.freeze(k3=NOW - 86401, k4=[], k5=[])) == "refuse:offline_ended"


def test_without_a_list():
    assert tilled(freeze=None) == "provisional"


def test_a_list_is_judged_once_when_it_is_taken():
    assert tilled(keys=key_set(key(kinds=["CARD"]))) == "provisional"
    assert tilled(keys=key_set(key(), exp=NOW)) == "refuse:key_not_valid"  # of the CARD


def test_replay():
    again = {"text": SHOW_CARD, "now": NOW + 1, "intent": "punch"}
    assert tilled(again=[again]) == "once"
    voucher = text(5, signer.voucher(device=DEVICE_ID))
    again = {"text": voucher, "now": NOW + 1, "intent": "redeem", "device": b64(DEVICE_ID)}
    assert tilled(voucher, intent="redeem", again=[again]) == "once"
    assert tilled(voucher, intent="redeem", state={"burnt": [b64(signer.VOUCHER_ID)]}) == "refuse:already_used"


@pytest.mark.parametrize(
    "changes, members, answer",
    [
        ({}, {}, "accept"),
        ({"k3": NOW + 30}, {}, "accept"),
        ({"k3": NOW + 31}, {}, "refuse:from_the_future"),
        ({"k3": 0}, {}, "accept"),  # it is taken, but nothing is decided by it
        ({"k1": 7}, {"state": {"freeze_version": 7}}, "accept"),
        ({"k1": 6}, {"state": {"freeze_version": 7}}, "refuse:rolled_back"),
        ({"k2": 2}, {}, "refuse:key_set_outdated"),
        ({"k1": 6, "k2": 2, "k3": NOW + 31}, {"state": {"freeze_version": 7}}, "refuse:rolled_back"),
        ({"k2": 2, "k3": NOW + 31}, {}, "refuse:key_set_outdated"),
        ({"k2": 0}, {}, "accept"),
        ({"k5": [REWARD_ID, DEVICE_ID]}, {}, "refuse:malformed"),
        ({"pair": signer.OTHER_ISSUER}, {}, "refuse:other_merchant"),
        ({"pair": signer.Pair.of("nobody")}, {}, "refuse:unknown_key"),
        ({"merchant": OTHER_MERCHANT}, {}, "refuse:bad_signature"),
        ({}, {"keys": key_set(key(kinds=["CARD"]))}, "refuse:unknown_key"),
        ({}, {"keys": key_set(key(ISSUER, status="revoked"))}, "refuse:key_not_valid"),
        ({}, {"keys": key_set(key(ISSUER, exp=NOW - 1))}, "refuse:key_not_valid"),
    ],
    ids=repr,
)
def test_taking_a_list(changes, members, answer):
    state = {"key_set_version": 1} | members.get("state", {})
    assert given("freeze", signer.freeze(**changes), state, **{k: v for k, v in members.items() if k != "state"}) == answer
