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


def on_paper(events: dict[int, dict]) -> list[bytes]:
    """The history of a card that was opened on paper, as far as it is changed."""
    events = {1: {20: [signer.paper()]}} | events

    def change(sequence, event):
        return {key: value for key, value in (event | events.get(sequence, {})).items() if value is not None}

    return History(change).events[: len(events)]


def punched(code: str, asked: int = SHOWN + 5, recorded: int = SHOWN + 6) -> list[bytes]:
    """This code in the first punch."""
    entry = signer.entry(k3=asked, k9=350, k10="EUR", k11=code)
    return on_paper({2: {7: recorded, 8: asked, 20: [entry]}})


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
def test_only_a_card_without_a_key_is_shown_so(code):
    entry = signer.entry(k3=SHOWN + 5, k9=350, k10="EUR", k11=code)
    refused(Reason.SUPERSEDED, lambda: walk(changed(2, {7: SHOWN + 6, 8: SHOWN + 5, 20: [entry]})))


@pytest.mark.parametrize("code", [PAPER, rotating_code(SHOWN)])
def test_never_late(code):
    refused(Reason.ONLINE_ONLY, lambda: walk(punched(code, recorded=SHOWN + 5 + 61)))


def twice(code: str, apart: int = 20) -> list[bytes]:
    """The second punch shows the code of the first one again."""
    at = [SHOWN, SHOWN + apart]
    entries = [signer.entry(k1=n + 1, k2=b"\1" * 32 if n else bytes(32), k3=at[n], k11=code) for n in (0, 1)]
    return on_paper({n + 2: {7: at[n], 8: at[n], 16: None, 17: None, 20: [entries[n]]} for n in (0, 1)})


def test_a_rotating_code_makes_one_punch():
    refused(Reason.ALREADY_USED, lambda: walk(twice(rotating_code(SHOWN))))


@pytest.mark.parametrize("apart, reason", [(20, Reason.TOO_SOON), (3599, Reason.TOO_SOON), (3600, None)])
def test_two_punches_of_a_paper(apart, reason):
    events = twice(PAPER, apart)
    refused(reason, lambda: walk(events)) if reason else walk(events)


def opened(paper: bytes, happened: int = NOW) -> list[bytes]:
    return changed(1, {8: happened, 20: [paper]})[:1]


def test_a_card_that_was_opened_on_paper():
    walk(opened(signer.paper()))
    refused(Reason.DISAGREES, lambda: walk(opened(signer.paper(card_id=REWARD_ID))))
    refused(Reason.DISAGREES, lambda: walk(opened(signer.paper(iat=NOW - 1))))
    refused(Reason.BAD_SIGNATURE, lambda: walk(opened(signer.paper(merchant=signer.OTHER_MERCHANT))))
    refused(Reason.MALFORMED, lambda: walk(opened(signer.card())))
    refused(Reason.MALFORMED, lambda: walk(changed(1, {20: []})))
    refused(Reason.MALFORMED, lambda: walk(changed(2, {20: [signer.paper()]})))


AT = NOW + 5000  # of the redemption, event 6


def vouched(named: bytes = b"", recorded: int = AT + 1, **changes) -> list[bytes]:
    """The history with its reward given for a voucher."""
    voucher = {"device": named} | {name: changes.pop(name) for name in ("exp", "pair", "merchant") if name in changes}
    code = text(5, signer.voucher(**voucher))
    entry = signer.entry(**{"k1": 6, "k2": b"\1" * 32, "k3": AT, "k6": 2, "k11": code} | changes)
    return changed(6, {7: recorded, 8: AT, 20: [entry]})


@pytest.mark.parametrize(
    "changes, reason",
    [
        ({}, None),
        ({"named": signer.DEVICE_ID}, None),
        ({"named": signer.DEVICE_ID, "recorded": AT + 3600}, None),
        ({"recorded": AT + 60}, None),
        ({"recorded": AT + 61}, Reason.ONLINE_ONLY),
        ({"named": REWARD_ID}, Reason.OTHER_DEVICE),
        ({"recorded": AT - 31}, Reason.FUTURE),
        ({"exp": AT + 1}, Reason.EXPIRED),
        ({"pair": signer.Pair.of("nobody")}, Reason.UNKNOWN_KEY),
        ({"merchant": signer.OTHER_MERCHANT}, Reason.BAD_SIGNATURE),
        ({"k6": 1}, Reason.DISAGREES),
        ({"k5": REWARD_ID}, Reason.DISAGREES),
        ({"k11": text(1, signer.show(AT))}, Reason.MALFORMED),
        ({"k11": PAPER}, Reason.MALFORMED),
        ({"k11": rotating_code(AT)}, Reason.MALFORMED),
    ],
    ids=repr,
)
def test_a_reward_for_a_voucher(changes, reason):
    events = vouched(**changes)
    refused(reason, lambda: walk(events)) if reason else walk(events)
