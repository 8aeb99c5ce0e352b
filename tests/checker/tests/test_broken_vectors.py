"""Vectors with any one value replaced or taken out: answered or refused as no vector, never an exception of another sort."""

import copy
from collections.abc import Iterator

import pytest
import signer
from case import ROTATING, card, case, challenge, coupon, device, voucher
from signer import ORIGIN, b64, text

from tenthcup_checker.refusal import Refused
from tenthcup_checker.vector import answer

STATE = {
    "cards": [card(), card(ROTATING, card=signer.REWARD_ID)],
    "vouchers": [voucher()],
    "coupons": [coupon()],
    "devices": [device()],
    "burnt": [b64(signer.INVITE_ID)],
    "freeze": b64(signer.freeze()),
    "challenge": challenge(),
    "claimed": signer.HOLDER.jwk,
}
SHIFT = {"staff": b64(signer.STAFF_ID), "since": signer.NOW, "until": signer.NOW + 60}
LATE = {"arrived": signer.NOW, "time": signer.NOW, "count": 2, "card": b64(signer.CARD_ID)}
CHAIN = {"sequence": 0, "head": b64(bytes(32)), "floor": signer.NOW, "held": 0}
AT_WORK = device() | {"revoked": signer.NOW, "chain": CHAIN, "late": [LATE], "shifts": [SHIFT], "waiting": 1}
LEDGER = STATE | {"devices": [AT_WORK], "staff": [{"staff": b64(signer.STAFF_ID), "status": "active"}], "waiting": 1}
ENTERED = {"text": b64(signer.entry()), "now": signer.NOW + 61, "expect": "accept"}
AGAIN = [{"text": signer.rotating_code(), "now": signer.NOW, "intent": "redeem"}]
CASES = [
    case("code", text(1, signer.show()), STATE, again=AGAIN, entry_time=signer.NOW),
    case("till", text(5, signer.voucher()), STATE, intent="redeem"),
    case("redeem", text(2, signer.redeem()), STATE, digits="42"),
    case("entry", signer.entry(), STATE),
    case("chain", signer.entry(), LEDGER, again=[ENTERED]),
    case("claim", signer.claim(), STATE, subject=b64(bytes(32)), origin=ORIGIN),
    case("key-set", signer.keyset(), STATE, root=signer.ROOT.jwk),
    case("parse", signer.entry(), kind="ENTRY"),
]
ODD = (None, True, -1, 1.5, 2**70, "", "\ud800", b64(bytes(16)), [1], {}, signer.P256.jwk)


def places(value: object, path=()) -> Iterator[tuple]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, item in items:
        yield (*path, name)
        yield from places(item, (*path, name))


@pytest.mark.parametrize("good", CASES, ids=lambda good: good["check"])
def test_any_value(good):
    answer(good)
    for *path, last in places(good):
        for odd in ODD:
            broken = copy.deepcopy(good)
            parent = broken
            for name in path:
                parent = parent[name]
            parent[last] = odd
            try:
                answer(broken)
            except Refused:
                pass
