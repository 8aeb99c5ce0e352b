"""The check `entry` of a vector: an ENTRY and the code in it."""

import signer
from case import PAPER, ROTATING, card, device, given
from signer import CARD_ID, DEVICE_ID, NOW, OTHER_MERCHANT, REWARD_ID, text


def flip(raw: bytes) -> bytes:
    return raw[:-1] + bytes([raw[-1] ^ 1])


HEAD = b"\x11" * 32


def entered(raw, record=None, now=NOW):
    return given("entry", raw, {"devices": [record or device()], "cards": [card()]}, now=now)


def test_entry():
    assert entered(signer.entry()) == "accept"
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


MOVE = {"k6": 5, "k12": HEAD}
LOST = MOVE | {"k11": None, "k13": CARD_ID}


def test_a_card_that_is_shown_to_move():
    def shown(code, record=None, now=NOW):
        return given("entry", signer.entry(**MOVE | {"k11": code}), {"devices": [device()], "cards": [record or card(PAPER)]}, now=now)

    paper, rotating = text(8, signer.paper()), signer.rotating_code()
    assert shown(paper) == shown(rotating, card(ROTATING)) == "accept"
    assert shown(paper, card(PAPER, status="frozen")) == shown(rotating, card(ROTATING, status="frozen")) == "refuse:card_frozen"
    assert shown(paper, card(PAPER, generation=2)) == "refuse:old_generation"
    assert shown(paper, card()) == shown(rotating, card()) == "refuse:superseded"
    assert shown(paper, card(PAPER, merchant=OTHER_MERCHANT)) == "refuse:other_merchant"
    assert shown(paper, card(PAPER, REWARD_ID)) == shown(rotating, card(ROTATING, REWARD_ID)) == "refuse:unknown_card"
    assert shown(rotating, card(ROTATING), now=NOW + 60) == "accept"
    for code in (text(1, signer.show()), text(4, signer.show_card()), text(5, signer.voucher()), text(6, signer.coupon()), text(3, b"x")):
        assert shown(code, card()) == "refuse:wrong_kind"
    assert shown("1") == shown(text(8, b"")) == "refuse:malformed"


def test_a_card_that_is_lost():
    def lost(record, now=NOW):
        return given("entry", signer.entry(**LOST), {"devices": [device()], "cards": [record]}, now=now)

    assert lost(card()) == lost(card(signer.P256.jwk), NOW + 60) == "accept"
    assert lost(card(card=REWARD_ID)) == "refuse:unknown_card"
    assert lost(card(merchant=OTHER_MERCHANT)) == "refuse:other_merchant"
    assert lost(card(PAPER)) == lost(card(ROTATING, status="frozen")) == "refuse:wrong_kind"
    assert lost(card(status="frozen")) == "refuse:card_frozen"


def test_a_card_is_moved_online():
    for raw in (signer.entry(**LOST), signer.entry(**MOVE), signer.entry(**MOVE | {"k11": "1"})):
        assert entered(raw, now=NOW + 61) == "refuse:online_only"


def test_the_place_in_the_chain_takes_a_ledger():
    assert entered(signer.entry(k1=6, k2=HEAD)) == "accept"


def test_order():
    flipped = flip(signer.entry(k3=NOW + 31, k4=REWARD_ID))
    assert entered(flipped, record=device(status="revoked")) == "refuse:bad_signature"
    ahead = signer.entry(k3=NOW + 31, k4=REWARD_ID)
    assert entered(ahead, record=device(status="revoked")) == "refuse:device_revoked"
    assert entered(ahead) == "refuse:from_the_future"
    assert entered(signer.entry(k4=REWARD_ID), now=NOW + 86401) == "refuse:other_store"
    assert entered(signer.entry(k11="1"), now=NOW + 86401) == "refuse:too_late"


def test_late_entries():
    late = {"now": NOW + 61}
    assert entered(signer.entry(k6=2), now=NOW + 60) == "accept"
    assert entered(signer.entry(k6=2), **late) == "refuse:online_only"
    assert entered(signer.entry(k6=3, k11=None, k12=HEAD), **late) == "refuse:online_only"
    for named, answer in ((b"", "online_only"), (REWARD_ID, "online_only"), (DEVICE_ID, "unknown_voucher")):
        raw = signer.entry(k6=2, k11=text(5, signer.voucher(device=named)))
        assert entered(raw, **late) == f"refuse:{answer}"


def test_a_late_show_card():
    """What was signed and never made is refused here; a ledger keeps it."""
    for carried, pair, answer in (
        (signer.card(generation=2), signer.HOLDER, "old_generation"),
        (signer.card(card_id=REWARD_ID), signer.HOLDER, "unknown_card"),
        (signer.card(cose=signer.P256.cose), signer.P256, "bad_signature"),
    ):
        raw = signer.entry(k11=text(4, signer.show_card(carried=carried, pair=pair)))
        assert entered(raw) == entered(raw, now=NOW + 61) == f"refuse:{answer}"
