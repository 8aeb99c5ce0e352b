"""Punches whose ENTRY holds the code of a paper or of a pass that rotates, and codes that make no punch."""

import pytest
import signer
from expect import refused
from history import History
from signer import NOW, REWARD_ID, rotating_code, text
from test_events import changed, walk

from tenthcup_checker.refusal import Reason

SHOWN = NOW + 100
PAPER = text(8, signer.paper(iat=NOW))


def punched(code: str, asked: int = SHOWN + 5, recorded: int = SHOWN + 6) -> list[bytes]:
    """The history with this code in the first punch."""
    entry = signer.entry(k3=asked, k9=350, k10="EUR", k11=code)
    return changed(2, {7: recorded, 8: asked, 20: [entry]})


@pytest.mark.parametrize("code", [PAPER, rotating_code(SHOWN), rotating_code(SHOWN + 36), rotating_code(SHOWN - 54)])
def test_good(code):
    walk(punched(code))


@pytest.mark.parametrize(
    "code, reason",
    [
        (text(8, signer.paper(card_id=REWARD_ID)), Reason.DISAGREES),
        (text(8, signer.paper(merchant=signer.OTHER_MERCHANT)), Reason.BAD_SIGNATURE),
        (text(8, signer.paper(pair=signer.Pair.of("nobody"))), Reason.UNKNOWN_KEY),
        (text(8, signer.paper(exp=SHOWN + 6)), Reason.EXPIRED),
        (rotating_code(SHOWN, card_id=REWARD_ID), Reason.DISAGREES),
        (rotating_code(SHOWN + 37), Reason.FUTURE),
        (rotating_code(SHOWN - 55), Reason.STALE),
        (rotating_code(SHOWN)[:-1], Reason.MALFORMED),
        (text(5, signer.voucher()), Reason.MALFORMED),
        (text(6, signer.coupon()), Reason.MALFORMED),
        (text(7, signer.invite()), Reason.MALFORMED),
        (text(3, signer.card()), Reason.MALFORMED),
    ],
)
def test_bad(code, reason):
    refused(reason, lambda: walk(punched(code)))


@pytest.mark.parametrize("code", [PAPER, rotating_code(SHOWN)])
def test_never_late(code):
    refused(Reason.ONLINE_ONLY, lambda: walk(punched(code, recorded=SHOWN + 5 + 61)))


def twice(code: str) -> list[bytes]:
    """The second punch shows the code of the first one again, 20 s later."""
    entries = [signer.entry(k1=n, k2=bytes(32) if n == 1 else b"\1" * 32, k3=SHOWN + 20 * n, k11=code) for n in (1, 2)]

    def change(sequence, event):
        if sequence not in (2, 3):
            return event
        entry = {7: SHOWN + 20 * (sequence - 1), 8: SHOWN + 20 * (sequence - 1), 20: [entries[sequence - 2]]}
        return {key: value for key, value in (event | entry).items() if key not in (16, 17)}

    return History(change).events


def test_a_rotating_code_makes_one_punch():
    refused(Reason.ALREADY_USED, lambda: walk(twice(rotating_code(SHOWN))))


def test_a_paper_is_not_burnt():
    """What keeps two punches of one paper apart is a rule of the issuer, which a bundle does not show."""
    walk(twice(PAPER)[:3])
