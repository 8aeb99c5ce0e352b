"""The check `entry` of a vector: an ENTRY, the code in it, its place in the chain, and what is kept for a person to decide."""

import pytest
import signer
from case import card, device, given
from signer import DEVICE_ID, NOW, OTHER_MERCHANT, REWARD_ID, b64, text


def flip(raw: bytes) -> bytes:
    return raw[:-1] + bytes([raw[-1] ^ 1])


HEAD = b"\x11" * 32


def entered(raw, last=None, record=None, now=NOW):
    chain = {"sequence": last, "head": b64(HEAD), "time": NOW - 60} if last else None
    state = {"devices": [record or device()], "cards": [card()]} | ({"chain": chain} if chain else {})
    return given("entry", raw, state, now=now)


def test_entry():
    assert entered(signer.entry()) == "accept"
    assert entered(signer.entry(k1=5, k2=HEAD), last=4) == "accept"
    assert entered(flip(signer.entry())) == "refuse:bad_signature"
    assert entered(signer.entry(pair=signer.ISSUER)) == "refuse:bad_signature"
    assert entered(signer.entry(k4=REWARD_ID)) == "refuse:other_store"
    assert entered(signer.entry(), record=device(status="revoked")) == "refuse:device_revoked"
    assert entered(signer.entry(), record=device(REWARD_ID)) == "refuse:unknown_device"
    assert entered(signer.entry(), record=device(merchant=OTHER_MERCHANT)) == "refuse:other_merchant"
    assert entered(signer.entry(), now=NOW + 86400) == "accept"
    assert entered(signer.entry(), now=NOW + 86401) == "refuse:too_late"
    assert entered(signer.entry(), now=NOW - 31) == "refuse:from_the_future"
    assert entered(signer.entry(k6=9)) == "refuse:malformed"


def test_the_code_in_an_entry():
    gap = signer.entry(k11=text(1, signer.show(iat=NOW - 121)))
    assert entered(gap, now=NOW + 61) == entered(gap) == "refuse:stale"
    assert entered(signer.entry(k11=text(1, signer.show(iat=NOW - 120))), now=NOW + 61) == "accept"
    assert entered(signer.entry(k11="1")) == "refuse:malformed"
    assert entered(signer.entry(k11=text(5, signer.voucher()))) == "refuse:wrong_kind"
    assert entered(signer.entry(k6=2, k11=text(5, signer.voucher(device=REWARD_ID)))) == "refuse:unknown_voucher"
    assert entered(signer.entry(k11=text(8, signer.paper())), now=NOW + 61) == "refuse:online_only"
    assert entered(signer.entry(k6=3, k11=None, k12=HEAD)) == "accept"


PLACED = {"last": 4, "now": NOW + 5}


@pytest.mark.parametrize(
    "place, answer",
    [
        ({"k1": 5, "k2": HEAD}, None),
        ({"k1": 6, "k2": HEAD}, "device_chain_gap"),
        ({"k1": 2**40, "k2": HEAD}, "device_chain_gap"),
        ({"k1": 5, "k2": b"\x22" * 32}, "device_chain_fork"),
        ({"k1": 4, "k2": HEAD}, "device_chain_fork"),
        ({}, "device_chain_fork"),
    ],
)
def test_the_place_in_the_chain(place, answer):
    assert entered(signer.entry(**place), **PLACED) == (f"quarantine:{answer}" if answer else "accept")
    # Only a punch is kept, and only one whose code is good.
    reversal = signer.entry(**place, k6=3, k11=None, k12=HEAD)
    assert entered(reversal, **PLACED) == (f"refuse:{answer}" if answer else "accept")
    assert entered(signer.entry(**place, k11="1"), **PLACED) == "refuse:malformed"


def test_the_first_place():
    assert entered(signer.entry(k1=2, k2=HEAD)) == "quarantine:device_chain_gap"


def test_late_entries():
    late = {"now": NOW + 61}
    assert entered(signer.entry(k6=2), now=NOW + 60) == "accept"
    assert entered(signer.entry(k6=2), **late) == "refuse:online_only"
    assert entered(signer.entry(k6=3, k11=None, k12=HEAD), **late) == "refuse:online_only"
    for named, answer in ((b"", "online_only"), (REWARD_ID, "online_only"), (DEVICE_ID, "unknown_voucher")):
        raw = signer.entry(k6=2, k11=text(5, signer.voucher(device=named)))
        assert entered(raw, **late) == f"refuse:{answer}"
    raw = signer.entry(k1=5, k2=HEAD, k3=NOW - 61, k11=text(1, signer.show(NOW - 61)))
    assert entered(raw, last=4) == "refuse:backdated"  # the last one was at NOW - 60
    raw = signer.entry(k1=5, k2=HEAD, k3=NOW - 60, k11=text(1, signer.show(NOW - 61)))
    assert entered(raw, last=4, now=NOW + 9) == "accept"


@pytest.mark.parametrize(
    "carried, answer",
    [
        (signer.card(), None),
        (signer.card(generation=2), "old_generation"),
        (signer.card(card_id=REWARD_ID), "unknown_card"),
        (signer.card(cose=signer.P256.cose), "bad_signature"),
    ],
)
def test_a_card_that_was_never_made(carried, answer):
    pair = signer.P256 if answer == "bad_signature" else signer.HOLDER
    raw = signer.entry(k11=text(4, signer.show_card(carried=carried, pair=pair)))
    assert entered(raw) == (f"refuse:{answer}" if answer else "accept")
    assert entered(raw, now=NOW + 61) == (f"quarantine:{answer}" if answer else "accept")


def test_a_card_of_an_older_generation_is_refused_late_too():
    raw = signer.entry(k11=text(4, signer.show_card(carried=signer.card(generation=0))))
    assert entered(raw, now=NOW + 61) == "refuse:old_generation"
