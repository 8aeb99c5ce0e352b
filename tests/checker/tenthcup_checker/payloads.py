"""FORMAT.md §4: the payloads that are more than a row of claims."""

import hashlib
from enum import Enum

from .cbor import Value
from .ed25519 import PublicKey
from .refusal import malformed
from .shapes import (
    Field,
    array,
    bstr,
    currency,
    ed25519_key,
    exactly,
    integer,
    matching,
    pair,
    record,
    rising,
    sale_reference,
    time,
    unsigned,
)

NO_ID = bytes(16)
NO_HASH = bytes(32)


class Intent(Enum):
    PUNCH = 1
    REDEEM = 2
    REVERSE = 3
    APPROVE = 4
    MOVE = 5


_entry_fields = record(
    Field(1, "sequence", unsigned(low=1)),
    Field(2, "prev", bstr(32)),
    Field(3, "time", time),
    Field(4, "store_id", bstr(16)),
    Field(5, "staff_id", bstr(16)),
    Field(6, "intent", unsigned(1, 6)),
    Field(7, "count", unsigned(1, 101)),
    Field(8, "sale reference", sale_reference, required=False),
    Field(9, "amount", unsigned(), required=False),
    Field(10, "currency", currency, required=False),
    Field(11, "code", matching("[0-9]{1,700}"), required=False),
    Field(12, "hash of an event or an entry, or a commitment", bstr(32), required=False),
    Field(13, "card_id of a phone that is gone", bstr(16), required=False),
)


def entry(value: Value) -> None:
    _entry_fields(value)
    intent = Intent(value[6])
    names_a_hash = intent in (Intent.REVERSE, Intent.APPROVE, Intent.MOVE)
    shows = intent in (Intent.PUNCH, Intent.REDEEM) or intent is Intent.MOVE and 13 not in value
    rules = {
        "count without the intent punch": value[7] == 1 or intent is Intent.PUNCH,
        "count > 1 without a sale reference": value[7] == 1 or 8 in value,
        "amount and currency one without the other": (9 in value) == (10 in value),
        "code is there for punch, redeem and a card that is shown to move": (11 in value) == shows,
        "a hash is there for reverse, approve and move only": (12 in value) == names_a_hash,
        "a card_id is there for move only": 13 not in value or intent is Intent.MOVE,
    }
    for fault, kept in rules.items():
        if not kept:
            raise malformed(fault)


_receipt_fields = record(
    Field(1, "card_id", bstr(16)),
    Field(2, "sequence", unsigned(low=1)),
    Field(3, "kind of event", unsigned(1, 6)),
    Field(4, "recorded", time),
    Field(5, "happened", time),
    Field(6, "store_id", bstr(16)),
    Field(7, "units", integer),
    Field(8, "progress", integer),
    Field(9, "units a reward takes", unsigned()),
    Field(10, "rewards ready", unsigned()),
    Field(11, "SHA-256 of the event", bstr(32)),
    Field(12, "SHA-256 of the previous event", bstr(32)),
)


OPENED, PUNCHED, REDEEMED, REVERSED, MOVED = range(1, 6)


def check_event_order(sequence: int, happening: int, store: bytes, previous: bytes) -> None:
    """Event 1 is the opening, names no store and has no event before it. A move names a store or none."""
    if (sequence == 1) != (happening == OPENED):
        raise malformed("opened is event 1 and no other")
    if (sequence == 1) != (previous == NO_HASH):
        raise malformed("zeros for the previous event are for event 1 and no other")
    if happening != MOVED and (sequence == 1) != (store == NO_ID):
        raise malformed("the store of zeros is for event 1 and a move by a recovery code")


def check_units(happening: int, units: int) -> None:
    """What an event may add to the progress."""
    if happening == PUNCHED and units < 0 or happening == REVERSED and units >= 0:
        raise malformed("units: a punch adds, a reversal takes away")
    if happening not in (PUNCHED, REVERSED) and units != 0:
        raise malformed("units in what is neither a punch nor a reversal")


def receipt(value: Value) -> None:
    _receipt_fields(value)
    check_units(value[3], value[7])
    check_event_order(value[2], value[3], value[6], value[12])


KEY_SET_NUMBERS = (3, 5, 6, 7, 8, 16, 17, 18)


def _may_sign(value: Value) -> None:
    rising(unsigned())(value)
    if not set(value) <= set(KEY_SET_NUMBERS):
        raise malformed("a kind that no key may sign")


_key_fields = record(
    Field(1, "kid", bstr(4)),
    Field(2, "algorithm", exactly(PublicKey.algorithm)),
    Field(3, "x", ed25519_key),
    Field(4, "merchant_id", bstr(16)),
    Field(5, "kinds", _may_sign),
    Field(6, "not before", time),
    Field(7, "not after", time),
    Field(8, "status", unsigned(1, 3)),
)


def _key(value: Value) -> None:
    _key_fields(value)
    if hashlib.sha256(value[3]).digest()[:4] != value[1]:
        raise malformed(f"kid {value[1].hex()} is not of its key")


_key_set_fields = record(
    Field(1, "version", unsigned()),
    Field(2, "iat", time),
    Field(3, "exp", time),
    Field(4, "keys", array(_key)),
)


def key_set(value: Value) -> None:
    _key_set_fields(value)
    names = [(key[4], key[1]) for key in value[4]]
    if any(later <= earlier for earlier, later in zip(names, names[1:])):
        raise malformed("keys not sorted by (merchant_id, kid), or one twice")


_generations = array(pair(bstr(16), unsigned(below=1 << 16)))


def _frozen_cards(value: Value) -> None:
    _generations(value)
    rising(bstr(16))([card for card, _ in value])


freeze = record(
    Field(1, "version of the list", unsigned()),
    Field(2, "version of the key set", unsigned()),
    Field(3, "iat", time),
    Field(4, "cards", _frozen_cards),
    Field(5, "device_ids", rising(bstr(16))),
    Field(6, "staff_ids", rising(bstr(16))),
    Field(7, "program_ids", rising(bstr(16))),
)
