"""FORMAT.md §10: one event of a card, and the chain that the events of a card form."""

import hashlib
from dataclasses import dataclass, replace
from enum import Enum
from typing import Self

from . import cbor, sealed, windows
from .cbor import Value
from .payloads import check_event_order, check_units
from .refusal import Reason, Refused, malformed
from .shapes import Field, array, bstr, currency, exactly, integer, pair, record, sale_reference, time, unsigned


class Happening(Enum):
    OPENED = 1
    PUNCHED = 2
    REDEEMED = 3
    REVERSED = 4
    MOVED = 5


_fields = record(
    Field(1, "format version", exactly(1)),
    Field(2, "merchant_id", bstr(16)),
    Field(3, "card_id", bstr(16)),
    Field(4, "sequence", unsigned(1, 1 << 32)),
    Field(5, "SHA-256 of the previous event", bstr(32)),
    Field(6, "kind", unsigned(1, 6)),
    Field(7, "recorded", time),
    Field(8, "happened", time),
    Field(9, "program_id", bstr(16)),
    Field(10, "store_id", bstr(16)),
    Field(11, "staff_id", bstr(16)),
    Field(12, "device_id", bstr(16)),
    Field(13, "units", integer),
    Field(14, "progress", integer),
    Field(15, "rewards ready", array(bstr(16))),
    Field(18, "SHA-256 of the reversed event", bstr(32), required=False),
    Field(19, "reward_id", bstr(16), required=False),
    Field(20, "private part, sealed", bstr()),
    Field(21, "debt", unsigned(below=1 << 32)),
    Field(22, "arrival of the ENTRY", time, required=False),
)

_private = record(
    Field(1, "sale reference", sale_reference, required=False),
    Field(2, "amount", pair(integer, currency), required=False),
    Field(3, "evidence", array(bstr())),
)


@dataclass(frozen=True)
class Event:
    """`private` is there once the event was opened with the key of its card."""

    raw: bytes
    fields: dict[int, Value]
    private: dict[int, Value] | None = None

    @classmethod
    def from_bytes(cls, raw: bytes) -> Self:
        fields = cbor.decode(raw)
        _fields(fields)
        if cbor.encode(fields) != raw:
            raise malformed("not in canonical form")
        event = cls(raw, fields)
        check_units(fields[6], fields[13])
        # A punch by a coupon names neither a person nor a device: coupons.py.
        by_coupon = event.kind is Happening.PUNCHED and fields[12] == bytes(16)
        for id_field in (10,) if by_coupon else (10, 11, 12):
            check_event_order(event.sequence, fields[6], fields[id_field], event.previous)
        if event.kind is Happening.MOVED and len({fields[id_field] == bytes(16) for id_field in (10, 11, 12)}) > 1:
            raise malformed("a move is at a store, by a person at a device, or by none of the three")
        if (18 in fields) != (event.kind is Happening.REVERSED):
            raise malformed("a reversed event's hash is there when and only when reversed")
        if (19 in fields) != (event.kind is Happening.REDEEMED):
            raise malformed("a reward_id is there when and only when redeemed")
        if 22 in fields and (event.kind is not Happening.PUNCHED or fields[22] > fields[7]):
            raise malformed("only a punch is accepted out of quarantine, and not before it arrived")
        if len(fields[20]) <= sealed.NONCE + sealed.TAG:
            raise malformed("a private part that is too short to be sealed")
        return event

    def opened(self, key: bytes) -> Self:
        """With the key of its card."""
        plain = sealed.open_event(key, self.fields[2], self.card_id, self.sequence, self.fields[20])
        private = cbor.decode(plain)
        _private(private)
        if cbor.encode(private) != plain:
            raise malformed("the private part is not in canonical form")
        if self.kind in (Happening.REDEEMED, Happening.MOVED) and (1 in private or 2 in private):
            raise malformed(f"a sale or an amount in what is {self.kind.name.lower()}")
        return replace(self, private=private)

    @property
    def evidence(self) -> list[bytes]:
        return self._opened[3]

    @property
    def sale(self) -> str | None:
        return self._opened.get(1)

    @property
    def amount(self) -> list | None:
        return self._opened.get(2)

    @property
    def _opened(self) -> dict[int, Value]:
        if self.private is None:
            raise Refused(Reason.SEALED, "the key of its card is not here")
        return self.private

    @property
    def digest(self) -> bytes:
        return hashlib.sha256(self.raw).digest()

    @property
    def kind(self) -> Happening:
        return Happening(self.fields[6])

    @property
    def card_id(self) -> bytes:
        return self.fields[3]

    @property
    def arrived(self) -> int:
        """When its ENTRY arrived: as it was recorded, unless a manager accepted it out of quarantine."""
        return self.fields.get(22, self.fields[7])

    @property
    def sequence(self) -> int:
        return self.fields[4]

    @property
    def previous(self) -> bytes:
        return self.fields[5]


class EventChains:
    """Takes the events of one merchant, oldest first per card, and refuses the first that does not follow."""

    def __init__(self, merchant: bytes):
        self._merchant = merchant
        self._last: dict[bytes, Event] = {}
        self._reversed: set[bytes] = set()
        self.by_hash: dict[bytes, Event] = {}

    def add(self, event: Event) -> None:
        if event.fields[2] != self._merchant:
            raise Refused(Reason.OTHER_MERCHANT)
        last = self._last.get(event.card_id)
        due = (last.sequence + 1, last.digest) if last else (1, bytes(32))
        # The event takes its place even when it does not fit, so that one fault is told once.
        self._last[event.card_id] = event
        self.by_hash[event.digest] = event
        if (event.sequence, event.previous) != due:
            raise Refused(Reason.BROKEN_CHAIN, f"event {event.sequence} does not follow event {due[0] - 1}")
        if last and event.fields[9] != last.fields[9]:
            raise Refused(Reason.DISAGREES, "the card changed its program")
        _check_rewards(last.fields[15] if last else [], event)
        if event.kind is Happening.REVERSED:
            self._check_reversed(event)
        if last and event.kind is Happening.MOVED and any(event.fields[key] != last.fields[key] for key in (14, 15, 21)):
            raise Refused(Reason.DISAGREES, "a move changed more than who holds the card")

    def _check_reversed(self, event: Event) -> None:
        undone = self.by_hash.get(event.fields[18])
        if undone is None or undone.card_id != event.card_id:
            raise Refused(Reason.BROKEN_CHAIN, "it reverses no earlier event of its card")
        if undone.kind is not Happening.PUNCHED:
            raise Refused(Reason.DISAGREES, f"it reverses what was {undone.kind.name.lower()}")
        if undone.digest in self._reversed:
            raise Refused(Reason.ALREADY_USED, f"event {undone.sequence} was reversed before")
        self._reversed.add(undone.digest)
        if undone.fields[10] != event.fields[10]:
            raise Refused(Reason.OTHER_STORE, "of the event that it reverses")
        if event.fields[7] - undone.fields[7] > windows.REVERSIBLE:
            raise Refused(Reason.TOO_LATE, "to reverse that event")


def _check_rewards(before: list[bytes], event: Event) -> None:
    """Rewards stand in the order in which they were earned: what stays keeps its order, what is new comes last."""
    after = event.fields[15]
    kept = [reward for reward in before if reward in after]
    if after[: len(kept)] != kept or len(set(after)) != len(after):
        raise Refused(Reason.DISAGREES, "the order of the rewards")
    if event.kind is Happening.REDEEMED and (event.fields[19] not in before or event.fields[19] in after):
        raise Refused(Reason.DISAGREES, "the redeemed reward was not ready, or still is")
