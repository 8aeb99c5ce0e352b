import hashlib

import pytest
import signer
from expect import refused
from history import History

from tenthcup_checker.ed25519 import PublicKey
from tenthcup_checker.entries import EntryChains
from tenthcup_checker.events import Event
from tenthcup_checker.kinds import ENTRY, RECEIPT
from tenthcup_checker.receipts import ReceiptChains, check_against_event
from tenthcup_checker.refusal import Reason
from tenthcup_checker.token import Signed, Unverified

GOOD = History()


def signed(kind, raw, pair) -> Signed:
    return Unverified.from_bytes(kind, raw).verify(PublicKey.from_bytes(pair.x), signer.MERCHANT)


RECEIPTS = [signed(RECEIPT, raw, signer.ISSUER) for raw in GOOD.receipts]
ENTRIES = [signed(ENTRY, raw, signer.DEVICE) for raw in GOOD.entries]


def walk(chains, tokens):
    for token in tokens:
        chains.add(token)


@pytest.mark.parametrize("start", range(len(RECEIPTS)))
def test_receipts(start):
    walk(ReceiptChains(), RECEIPTS[start:])


def test_receipts_broken():
    one, two, three, *_ = RECEIPTS
    for order in ([one, three], [two, one], [one, one], [one, two, two]):
        refused(Reason.BROKEN_CHAIN, lambda: walk(ReceiptChains(), order))
    later = {"k2": 2, "k3": 2, "k6": signer.STORE_ID, "k12": b"\x22" * 32}
    skipped = {"k2": 3, "k3": 2, "k6": signer.STORE_ID, "k12": one.payload[11]}
    refused(Reason.BROKEN_CHAIN, lambda: walk(ReceiptChains(), [one, signed(RECEIPT, signer.receipt(**skipped), signer.ISSUER)]))
    other_past = signed(RECEIPT, signer.receipt(**later), signer.ISSUER)
    refused(Reason.BROKEN_CHAIN, lambda: walk(ReceiptChains(), [one, other_past]))


def test_receipts_of_two_cards():
    other = signed(RECEIPT, signer.receipt(k1=signer.REWARD_ID), signer.ISSUER)
    walk(ReceiptChains(), [RECEIPTS[0], other, RECEIPTS[1]])


def test_receipts_are_of_their_events():
    for receipt, raw in zip(RECEIPTS, GOOD.events):
        check_against_event(receipt, Event.from_bytes(raw))
    refused(Reason.DISAGREES, lambda: check_against_event(RECEIPTS[0], Event.from_bytes(GOOD.events[1])))


@pytest.mark.parametrize("key, value", [(1, signer.REWARD_ID), (4, 1), (5, 1), (6, signer.REWARD_ID), (7, 5), (8, 5), (10, 5)])
def test_a_receipt_that_says_something_else(key, value):
    claims = {f"k{place}": item for place, item in RECEIPTS[1].payload.items()} | {f"k{key}": value}
    liar = signed(RECEIPT, signer.receipt(**claims), signer.ISSUER)
    refused(Reason.DISAGREES, lambda: check_against_event(liar, Event.from_bytes(GOOD.events[1])))


def test_entries_in_any_order_and_with_gaps():
    walk(EntryChains(), ENTRIES)
    walk(EntryChains(), reversed(ENTRIES))
    walk(EntryChains(), ENTRIES[::2])
    walk(EntryChains(), ENTRIES + ENTRIES)


def test_entries_forked():
    other = signed(ENTRY, signer.entry(k8="another"), signer.DEVICE)
    refused(Reason.BROKEN_CHAIN, lambda: walk(EntryChains(), [ENTRIES[0], other]))
    refused(Reason.BROKEN_CHAIN, lambda: walk(EntryChains(), [other, ENTRIES[1]]))
    refused(Reason.BROKEN_CHAIN, lambda: walk(EntryChains(), [ENTRIES[1], other]))
    assert ENTRIES[1].payload[2] == hashlib.sha256(GOOD.entries[0]).digest()


def test_the_first_entry_names_none():
    for changes in ({"k2": b"\x11" * 32}, {"k1": 2}):
        odd = signed(ENTRY, signer.entry(**changes), signer.DEVICE)
        refused(Reason.BROKEN_CHAIN, lambda: walk(EntryChains(), [odd]))
