"""The building blocks of templates: each shape is a function that returns for a fitting value and raises Refused for any other."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from . import keys
from .cbor import Value
from .refusal import Refused, malformed

Shape = Callable[[Value], None]

CONTROL_CHARACTERS = re.compile("[\u0000-\u001f\u007f-\u009f]")


@dataclass(frozen=True)
class Field:
    """One row of a payload's table."""

    key: int
    name: str
    shape: Shape
    required: bool = True


def unsigned(low: int = 0, below: int = 1 << 53) -> Shape:
    """Below 2^53 where the table names no bound (FORMAT.md §1)."""

    def check(value: Value) -> None:
        if not isinstance(value, int) or not low <= value < below:
            raise malformed(f"{value!r} is no integer in {low}..{below - 1}")

    return check


time = unsigned(below=1 << 32)


def integer(value: Value) -> None:
    """Between -2^53 and 2^53, both excluded (FORMAT.md §1)."""
    if not isinstance(value, int) or not -(1 << 53) < value < 1 << 53:
        raise malformed(f"{value!r} is no integer of less than 2^53")


def exactly(due: int) -> Shape:
    def check(value: Value) -> None:
        if not isinstance(value, int) or value != due:
            raise malformed(f"{value!r} where {due} is due")

    return check


def bstr(*sizes: int) -> Shape:
    """A byte string of one of these sizes; of any when none is named."""

    def check(value: Value) -> None:
        if not isinstance(value, bytes) or sizes and len(value) not in sizes:
            raise malformed(f"no byte string of {' or '.join(map(str, sizes)) or 'any'} bytes")

    return check


def ed25519_key(value: Value) -> None:
    bstr(32)(value)
    _good_key(lambda: keys.from_bytes(value))


def holder_key(value: Value) -> None:
    """Of either algorithm, as CLAIM holds it."""
    bstr(32, 64)(value)
    _good_key(lambda: keys.from_bytes(value))


def cose_key(value: Value) -> None:
    """Of either algorithm, as a CARD's cnf holds it."""
    _ec2_key(value) if isinstance(value, dict) and value.get(1) == 2 else _okp_key(value)
    _good_key(lambda: keys.from_cose(value))


def _good_key(read: Callable[[], object]) -> None:
    """A bad key makes the token that holds it malformed (FORMAT.md §1)."""
    try:
        read()
    except Refused as refused:
        raise malformed(str(refused)) from None


def text(low: int, high: int) -> Shape:
    """UTF-8 text of low..high bytes."""

    def check(value: Value) -> None:
        if not isinstance(value, str) or not low <= len(value.encode()) <= high:
            raise malformed(f"no text of {low}..{high} bytes")

    return check


def matching(pattern: str) -> Shape:
    whole = re.compile(pattern, re.ASCII)

    def check(value: Value) -> None:
        if not isinstance(value, str) or not whole.fullmatch(value):
            raise malformed(f"no text like {pattern}")

    return check


currency = matching("[A-Z]{3}")


def sale_reference(value: Value) -> None:
    text(1, 64)(value)
    if CONTROL_CHARACTERS.search(value):
        raise malformed("a control character in the sale reference")


def array(item: Shape) -> Shape:
    def check(value: Value) -> None:
        if not isinstance(value, list):
            raise malformed("no array")
        for each in value:
            item(each)

    return check


def pair(first: Shape, second: Shape) -> Shape:
    def check(value: Value) -> None:
        if not isinstance(value, list) or len(value) != 2:
            raise malformed("no array of two")
        first(value[0])
        second(value[1])

    return check


def rising(item: Shape) -> Shape:
    def check(value: Value) -> None:
        array(item)(value)
        if any(later <= earlier for earlier, later in zip(value, value[1:])):
            raise malformed("an array that does not rise")

    return check


def record(*fields: Field) -> Shape:
    """A map with these keys. That they stand in order and only once has been seen to by the reader of cbor.py."""
    by_key = {field.key: field for field in fields}

    def check(value: Value) -> None:
        if not isinstance(value, dict):
            raise malformed("no map")
        for key, item in value.items():
            if key not in by_key:
                raise malformed(f"unknown key {key}")
            by_key[key].shape(item)
        for field in fields:
            if field.required and field.key not in value:
                raise malformed(f"no {field.name} (key {field.key})")

    return check


_okp_key = record(Field(1, "kty", exactly(1)), Field(-1, "crv", exactly(6)), Field(-2, "x", bstr(32)))
_ec2_key = record(Field(1, "kty", exactly(2)), Field(-1, "crv", exactly(1)), Field(-2, "x", bstr(32)), Field(-3, "y", bstr(32)))
