import hashlib

import cbor2
import pytest
import signer
from expect import refused
from history import History, read
from signer import MERCHANT, NOW, REWARD_ID

from tenthcup_checker.checks import Records
from tenthcup_checker.ed25519 import PublicKey
from tenthcup_checker.events import Event, EventChains, Happening
from tenthcup_checker.evidence import Evidence
from tenthcup_checker.keyset import KeySet
from tenthcup_checker.refusal import Reason, Refused

GOOD = History()


def records(device=True) -> Records:
    keyset = KeySet.verify(PublicKey.from_bytes(signer.ROOT.x), signer.keyset(), NOW)
    devices = {signer.DEVICE_ID: PublicKey.from_bytes(signer.DEVICE.x)} if device else {}
    return Records(MERCHANT, keyset, devices=devices)


def walk(events: list[bytes], known: Records | None = None) -> None:
    chains, evidence = EventChains(MERCHANT), Evidence(known or records())
    for raw in events:
        event = read(raw)
        chains.add(event)
        evidence.check(event)


def changed(sequence: int, changes: dict) -> list[bytes]:
    """The history with one event's fields changed (None: left out) and everything after it hashed anew."""

    def change(at: int, event: dict) -> dict:
        if at != sequence:
            return event
        return {key: value for key, value in (event | changes).items() if value is not None}

    return History(change).events


def test_good():
    walk(GOOD.events)
    kinds = [Event.from_bytes(raw).kind.name for raw in GOOD.events]
    assert kinds == ["OPENED", "PUNCHED", "PUNCHED", "REVERSED", "PUNCHED", "REDEEMED"]
    event = Event.from_bytes(GOOD.events[0])
    assert event.digest == hashlib.sha256(GOOD.events[0]).digest() and event.kind is Happening.OPENED


@pytest.mark.parametrize(
    "sequence, changes",
    [
        (2, {1: 2}),
        (2, {2: b"x"}),
        (2, {6: 0}),
        (2, {6: 5}),
        (2, {6: 6}),
        (2, {7: -1}),
        (2, {10: bytes(16)}),
        (2, {11: bytes(16)}),
        (2, {12: bytes(16)}),
        (2, {13: 1.0}),
        (2, {13: -1}),
        (1, {13: 1}),
        (4, {13: 1}),
        (6, {13: -3}),
        (6, {16: "a sale"}),
        (6, {17: [350, "EUR"]}),
        (2, {4: 2**32}),
        (2, {14: 2**53}),
        (2, {21: 2**32}),
        (2, {15: [b"short"]}),
        (2, {16: ""}),
        (2, {17: [1]}),
        (2, {17: [1, "eur"]}),
        (2, {18: bytes(32)}),
        (2, {19: signer.REWARD_ID}),
        (2, {20: None}),
        (2, {20: []}),
        (2, {20: ["text"]}),
        (2, {20: [signer.show()]}),
        (2, {21: -1}),
        (2, {21: None}),
        (2, {23: 0}),
        (1, {10: signer.STORE_ID}),
        (1, {6: 2}),
        (2, {6: 1}),
        (4, {18: None}),
        (6, {19: None}),
        (6, {20: [signer.entry(), signer.challenge()]}),
    ],
    ids=repr,
)
def test_malformed(sequence, changes):
    refused(Reason.MALFORMED, lambda: walk(changed(sequence, changes)))


def test_not_canonical():
    event = cbor2.loads(GOOD.events[1])
    backwards = cbor2.dumps(dict(reversed(event.items())))
    refused(Reason.MALFORMED, lambda: Event.from_bytes(backwards))
    refused(Reason.MALFORMED, lambda: Event.from_bytes(GOOD.events[1] + b"\0"))


@pytest.mark.parametrize("missing", range(len(GOOD.events) - 1))
def test_an_event_taken_out(missing):
    events = GOOD.events[:missing] + GOOD.events[missing + 1 :]
    with pytest.raises(Refused) as caught:
        walk(events)
    assert caught.value.reason in (Reason.BROKEN_CHAIN, Reason.UNKNOWN_CARD)


def test_an_event_rewritten():
    """With its own hash gone, the next event gives it away."""
    events = list(GOOD.events)
    events[1] = changed(2, {14: 9})[1]
    refused(Reason.BROKEN_CHAIN, lambda: walk(events))


def test_events_twice_or_swapped():
    events = GOOD.events
    refused(Reason.BROKEN_CHAIN, lambda: walk([events[0], events[1], events[1]]))
    refused(Reason.BROKEN_CHAIN, lambda: walk([events[0], events[2], events[1]]))


def test_other_merchant_and_program():
    refused(Reason.OTHER_MERCHANT, lambda: walk(changed(1, {2: signer.OTHER_MERCHANT})))
    refused(Reason.DISAGREES, lambda: walk(changed(2, {9: bytes(16)})))


def test_a_reversal_of_nothing():
    refused(Reason.BROKEN_CHAIN, lambda: walk(changed(4, {18: bytes(32)})))


@pytest.mark.parametrize(
    "sequence, changes",
    [
        (1, {8: NOW + 1}),
        (2, {8: NOW}),
        (4, {16: "a sale"}),
        (2, {10: signer.REWARD_ID}),
        (2, {11: signer.REWARD_ID}),
        (2, {12: signer.REWARD_ID}),
        (2, {16: "another sale"}),
        (2, {17: [351, "EUR"]}),
        (2, {17: None}),
        (3, {16: None}),
        (6, {19: signer.PROGRAM_ID}),
        (6, {10: signer.REWARD_ID}),
    ],
    ids=repr,
)
def test_an_event_that_its_evidence_does_not_bear_out(sequence, changes):
    refused(Reason.DISAGREES, lambda: walk(changed(sequence, changes)))


@pytest.mark.parametrize("sequence, recorded, reason", [
    (1, NOW + 301, Reason.STALE),
    (1, NOW - 301, Reason.FUTURE),
    (2, NOW + 100 + 61, Reason.STALE),
    (2, NOW + 100 - 31, Reason.FUTURE),
    (6, NOW + 5010 - 31, Reason.FUTURE),
    (6, NOW + 5001 + 60, Reason.EXPIRED),
    (2, NOW + 105 + 86401, Reason.TOO_LATE),
])  # fmt: skip
def test_evidence_out_of_time(sequence, recorded, reason):
    refused(reason, lambda: walk(changed(sequence, {7: recorded})))


WEEK = 7 * 86400


def test_a_punch_that_a_manager_accepted_is_held_against_its_arrival():
    walk(changed(2, {7: NOW + WEEK, 22: NOW + 106}))
    walk(changed(2, {7: NOW + WEEK, 22: NOW + 105 + 86400}))
    refused(Reason.TOO_LATE, lambda: walk(changed(2, {7: NOW + WEEK, 22: NOW + 105 + 86401})))
    refused(Reason.STALE, lambda: walk(changed(2, {7: NOW + WEEK, 22: NOW + 100 + 61})))


@pytest.mark.parametrize("sequence, arrived", [(1, NOW), (4, NOW + 300), (6, NOW + 5000), (2, NOW + 107)])
def test_what_cannot_have_been_in_quarantine(sequence, arrived):
    refused(Reason.MALFORMED, lambda: walk(changed(sequence, {22: arrived})))


def test_one_code_for_two_punches():
    first = signer.entry(k3=NOW + 105, k11=signer.text(1, signer.show(NOW + 100, 0)))
    second = signer.entry(k1=2, k2=hashlib.sha256(first).digest(), k3=NOW + 105, k11=signer.text(1, signer.show(NOW + 100, 0)))
    at = {7: NOW + 106, 8: NOW + 105, 16: None, 17: None}

    def change(sequence, event):
        event = event | {2: at | {20: [first]}, 3: at | {20: [second]}}.get(sequence, {})
        return {key: value for key, value in event.items() if value is not None}

    refused(Reason.ALREADY_USED, lambda: walk(History(change).events))


def test_evidence_signed_by_others():
    theirs = signer.entry(pair=signer.HOLDER, k3=NOW + 105, k9=350, k10="EUR", k11=signer.text(1, signer.show(NOW + 100)))
    refused(Reason.BAD_SIGNATURE, lambda: walk(changed(2, {20: [theirs]})))
    code = signer.text(1, signer.show(NOW + 100, pair=signer.DEVICE))
    theirs = signer.entry(k3=NOW + 105, k9=350, k10="EUR", k11=code)
    refused(Reason.BAD_SIGNATURE, lambda: walk(changed(2, {20: [theirs]})))
    refused(Reason.BAD_SIGNATURE, lambda: walk(changed(1, {20: [signer.claim(merchant=signer.OTHER_MERCHANT)]})))


def test_a_device_key_that_is_missing():
    refused(Reason.UNKNOWN_DEVICE, lambda: walk(GOOD.events, records(device=False)))


OTHER = bytes(range(0xB0, 0xC0))
AT = NOW + 5000  # of the redemption, event 6


def redemption(entry: dict | None = None, asked: dict | None = None, answered: dict | None = None) -> list[bytes]:
    """The evidence of event 6, with changes; the REDEEM answers the CHALLENGE that is there."""
    asked = asked or {}
    extra = asked.get("k3", signer.DEVICE_ID) + asked.get("k4", signer.STORE_ID) + signer.REWARD_ID
    code = signer.text(1, signer.show(AT, 5))
    return [
        signer.entry(**{"k3": AT, "k6": 2, "k11": code} | (entry or {})),
        signer.challenge(iat=AT + 1, **asked),
        signer.redeem(iat=AT + 10, extra=extra, **(answered or {})),
    ]


@pytest.mark.parametrize(
    "evidence, says",
    [
        (redemption(asked={"k1": b"another "}), "nonce"),
        (redemption(asked={"k2": OTHER}), "the challenge's card"),
        (redemption(asked={"k3": OTHER}), "the challenge's device"),
        (redemption(asked={"k4": OTHER}), "the challenge's store"),
        (redemption(answered={"card_id": OTHER}), "the card that answered"),
        (redemption(entry={"k6": 1}), "intent"),
        (redemption(entry={"k11": signer.text(4, signer.show_card(AT, carried=signer.card(card_id=OTHER)))}), "shown"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_redemption_pieced_together(evidence, says):
    walk(changed(6, {20: redemption()}))
    known = records()
    known.holders[OTHER] = PublicKey.from_bytes(signer.HOLDER.x)
    fault = refused(Reason.DISAGREES, lambda: walk(changed(6, {20: evidence}), known))
    assert says in str(fault)


def test_a_redemption_told_twice():
    evidence, last = Evidence(records()), read(GOOD.events[-1])
    evidence.check(read(GOOD.events[0]))
    evidence.check(last)
    fault = refused(Reason.ALREADY_USED, lambda: evidence.check(last))
    assert "REDEEM" in str(fault)


def test_a_reversal_of_another_event_than_the_counter_asked_for():
    """The event names event 2, its evidence event 3; both are there."""
    second = Event.from_bytes(GOOD.events[1]).digest
    fault = refused(Reason.DISAGREES, lambda: walk(changed(4, {18: second})))
    assert "the event to reverse" in str(fault)


@pytest.mark.parametrize(
    "sequence, changes, reason",
    [
        (4, {18: "opened"}, Reason.DISAGREES),
        (4, {10: OTHER}, Reason.OTHER_STORE),
        (4, {7: NOW + 206 + 86401}, Reason.TOO_LATE),
    ],
)
def test_what_cannot_be_reversed(sequence, changes, reason):
    if changes.get(18) == "opened":
        changes = {18: Event.from_bytes(GOOD.events[0]).digest}
    refused(reason, lambda: walk(changed(sequence, changes)))


def test_a_reversal_of_a_reversal_and_a_second_one():
    opened, first, second, reversal = map(Event.from_bytes, GOOD.events[:4])

    def after_reversal(of: Event) -> Event:
        fields = reversal.fields | {4: 5, 5: reversal.digest, 18: of.digest}
        return Event.from_bytes(cbor2.dumps({key: fields[key] for key in sorted(fields)}))

    def walk_chain(last: Event) -> None:
        chains = EventChains(MERCHANT)
        for event in (opened, first, second, reversal, last):
            chains.add(event)

    walk_chain(after_reversal(first))
    refused(Reason.ALREADY_USED, lambda: walk_chain(after_reversal(second)))
    refused(Reason.DISAGREES, lambda: walk_chain(after_reversal(reversal)))


@pytest.mark.parametrize(
    "before, after, good",
    [
        ("", "a", True),
        ("a", "ab", True),
        ("abc", "bcd", True),
        ("abc", "", True),
        ("a", "ba", False),
        ("ab", "ba", False),
        ("", "aa", False),
    ],
)
def test_rewards_stand_in_the_order_in_which_they_were_earned(before, after, good):
    ids = {2: [letter.encode() * 16 for letter in before], 3: [letter.encode() * 16 for letter in after]}
    events = History(lambda at, event: event | ({15: ids[at]} if at in ids else {})).events[:3]
    if good:
        walk(events)
    else:
        refused(Reason.DISAGREES, lambda: walk(events))


@pytest.mark.parametrize("sequence, ready", [(5, []), (6, [REWARD_ID])])
def test_a_redeemed_reward_was_ready_and_is_no_more(sequence, ready):
    refused(Reason.DISAGREES, lambda: walk(changed(sequence, {15: ready})))


def test_another_reward_than_the_challenge_was_for():
    both = {5: {15: [REWARD_ID, OTHER]}, 6: {19: OTHER, 15: [REWARD_ID]}}
    fault = refused(Reason.DISAGREES, lambda: walk(History(lambda at, event: event | both.get(at, {})).events))
    assert "the challenge's reward" in str(fault)
