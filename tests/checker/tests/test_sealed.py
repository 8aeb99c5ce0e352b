"""What is sealed opens with its key, in its place, and nowhere else."""

import cbor2
import pytest
import signer
from expect import refused
from history import History, seal
from signer import CARD_ID, MERCHANT, PERSON

from tenthcup_checker import sealed
from tenthcup_checker.events import Event, EventChains
from tenthcup_checker.evidence import Evidence
from tenthcup_checker.refusal import Reason
from test_events import records

GOOD = History()


def test_what_the_service_seals():
    """The same bytes stand in the test of `crates/ledger/src/seal.rs`."""
    given = bytes.fromhex("04040404040404040404040412653cddea9e36e6505656182c6d2f6ba66e2511546836")
    assert sealed.open_event(bytes([1] * 32), bytes([3] * 16), bytes([2] * 16), 5, given) == b"private"


@pytest.mark.parametrize("key, merchant, card, sequence", [(0, 3, 2, 5), (1, 0, 2, 5), (1, 3, 0, 5), (1, 3, 2, 4)])
def test_another_key_or_place(key, merchant, card, sequence):
    given = seal(b"private", bytes([3] * 16), bytes([2] * 16), 5, bytes([1] * 32))
    sealed.open_event(bytes([1] * 32), bytes([3] * 16), bytes([2] * 16), 5, given)
    ids = bytes([key] * 32), bytes([merchant] * 16), bytes([card] * 16)
    refused(Reason.MALFORMED, lambda: sealed.open_event(*ids, sequence, given))


def test_every_byte_counts():
    given = seal(b"private", MERCHANT, CARD_ID, 1)
    for place in range(len(given)):
        changed = given[:place] + bytes([given[place] ^ 1]) + given[place + 1 :]
        refused(Reason.MALFORMED, lambda: sealed.open_event(PERSON, MERCHANT, CARD_ID, 1, changed))
    for length in range(len(given)):
        refused(Reason.MALFORMED, lambda: sealed.open_event(PERSON, MERCHANT, CARD_ID, 1, given[:length]))


def test_a_chain_without_its_key():
    """As after the card was erased: the hashes still hold, the evidence cannot be told."""
    chains, evidence = EventChains(MERCHANT), Evidence(records())
    for raw in GOOD.events:
        event = Event.from_bytes(raw)
        chains.add(event)
        refused(Reason.SEALED, lambda: evidence.check(event))


@pytest.mark.parametrize(
    "private",
    [
        b"",
        b"\xa0",
        cbor2.dumps({3: [], 1: "a sale"}),
        cbor2.dumps({3: [], 4: 0}),
        cbor2.dumps({3: signer.claim()}),
        cbor2.dumps({3: []}) + b"\0",
    ],
    ids=repr,
)
def test_a_private_part_that_is_none(private):
    event = cbor2.loads(GOOD.events[0])
    event[20] = seal(private, MERCHANT, CARD_ID, 1)
    refused(Reason.MALFORMED, lambda: Event.from_bytes(cbor2.dumps(event)).opened(PERSON))
    event[20] = bytes(28)
    refused(Reason.MALFORMED, lambda: Event.from_bytes(cbor2.dumps(event)))
