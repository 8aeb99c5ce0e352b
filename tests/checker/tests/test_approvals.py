"""FORMAT.md §10: a punch that a second person approved."""

import hashlib

import pytest
import signer
from expect import refused
from history import History
from signer import NOW
from test_events import OTHER, records, walk

from tenthcup_checker.checks import Records
from tenthcup_checker.ed25519 import PublicKey
from tenthcup_checker.refusal import Reason

SECOND = signer.Pair.of("second device")
SECOND_ID = bytes(range(0xC0, 0xD0))
FIRST_AT = NOW + 105  # of the ENTRY of event 2; its code is 5 s older


def known() -> Records:
    both = records()
    both.devices[SECOND_ID] = PublicKey.from_bytes(SECOND.x)
    return both


def first(**changes) -> bytes:
    code = signer.text(1, signer.show(NOW + 100))
    return signer.entry(**{"k3": FIRST_AT, "k9": 350, "k10": "EUR", "k11": code} | changes)


def approving(entry: bytes, at: int, pair=SECOND, device=SECOND_ID, **changes) -> bytes:
    digest = hashlib.sha256(entry).digest()
    fields = {"k3": at, "k5": OTHER, "k6": 4, "k11": None, "k12": digest} | changes
    return signer.entry(pair=pair, device=device, **fields)


def approved(recorded: int, entry: bytes | None = None, **second) -> list[bytes]:
    """A history whose event 2 was approved; `second` changes the ENTRY that approves."""
    entry = entry or first()
    evidence = [entry, approving(entry, **{"at": recorded} | second)]
    changes = {7: recorded, 20: evidence}
    return History(lambda at, event: event | changes if at == 2 else event).events[:2]


@pytest.mark.parametrize("waited", [0, 30, 61, 599, 600])
def test_good(waited):
    walk(approved(FIRST_AT + waited), known())


def test_a_late_entry_is_approved_too():
    walk(approved(FIRST_AT + 86400 + 600), known())
    refused(Reason.TOO_LATE, lambda: walk(approved(FIRST_AT + 86400 + 601), known()))


@pytest.mark.parametrize("apart, reason", [(120, None), (121, Reason.STALE), (-120, None), (-121, Reason.FUTURE)])
def test_the_code_is_held_against_its_entry(apart, reason):
    entry = first(k11=signer.text(1, signer.show(FIRST_AT - apart)))
    events = approved(FIRST_AT + 400, entry)
    refused(reason, lambda: walk(events, known())) if reason else walk(events, known())


@pytest.mark.parametrize("ago, reason", [(60, None), (61, Reason.STALE), (-30, None), (-31, Reason.FUTURE)])
def test_the_second_entry_is_never_late(ago, reason):
    events = approved(FIRST_AT + 400, at=FIRST_AT + 400 - ago)
    refused(reason, lambda: walk(events, known())) if reason else walk(events, known())


@pytest.mark.parametrize(
    "second, says",
    [
        ({"k6": 3}, "intent"),
        ({"k12": bytes(32)}, "approved"),
        ({"pair": signer.DEVICE, "device": signer.DEVICE_ID}, "same device"),
        ({"k5": signer.STAFF_ID}, "same person"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_nobody_approves_alone_or_something_else(second, says):
    fault = refused(Reason.DISAGREES, lambda: walk(approved(FIRST_AT + 60, **second), known()))
    assert says in str(fault)


def test_signed_by_others():
    refused(Reason.BAD_SIGNATURE, lambda: walk(approved(FIRST_AT + 60, pair=signer.HOLDER), known()))
    theirs = {"merchant": signer.OTHER_MERCHANT}
    refused(Reason.BAD_SIGNATURE, lambda: walk(approved(FIRST_AT + 60, **theirs), known()))
    refused(Reason.UNKNOWN_DEVICE, lambda: walk(approved(FIRST_AT + 60), records()))


@pytest.mark.parametrize("sequence", [1, 4, 6])
def test_nothing_is_approved_that_needs_no_second_person(sequence):
    """Event 6 is redeemed by the key of a phone, which answers a challenge."""

    def change(at: int, event: dict) -> dict:
        return event | {20: [event[20][0], approving(event[20][0], event[7])]} if at == sequence else event

    refused(Reason.MALFORMED, lambda: walk(History(change).events, known()))


def test_not_three_of_them():
    entry = first()
    evidence = [entry, approving(entry, FIRST_AT), approving(entry, FIRST_AT)]
    refused(Reason.MALFORMED, lambda: walk(History(lambda at, e: e | {20: evidence} if at == 2 else e).events, known()))
