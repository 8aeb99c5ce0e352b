"""The part of deterministic CBOR (RFC 8949 §4.2.1) that the formats use: integers, byte and text strings, arrays and maps.

The reader accepts exactly what the writer writes. Tags, floats, simple values, indefinite lengths, lengths longer than needed,
keys out of order, keys twice and trailing bytes are malformed.
"""

from typing import TypeAlias

from .refusal import malformed

Value: TypeAlias = "int | bytes | str | list[Value] | dict[int, Value]"

# Deeper than any template (KEYSET and the CARD in a SHOW-CARD nest four deep); bounds the recursion on hostile input.
MAX_DEPTH = 8

UNSIGNED, NEGATIVE, BYTES, TEXT, ARRAY, MAP = range(6)


def encode(value: Value) -> bytes:
    match value:
        case bool():
            raise TypeError("the formats have no booleans")
        case int():
            return _head(UNSIGNED, value) if value >= 0 else _head(NEGATIVE, -1 - value)
        case bytes():
            return _head(BYTES, len(value)) + value
        case str():
            raw = value.encode()
            return _head(TEXT, len(raw)) + raw
        case list():
            return _head(ARRAY, len(value)) + b"".join(map(encode, value))
        case dict():
            pairs = sorted((encode(key), encode(item)) for key, item in value.items())
            return _head(MAP, len(pairs)) + b"".join(key + item for key, item in pairs)
    raise TypeError(f"the formats have no {type(value).__name__}")


def _head(major: int, argument: int) -> bytes:
    if argument < 24:
        return bytes([major << 5 | argument])
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << (8 * size):
            return bytes([major << 5 | info]) + argument.to_bytes(size, "big")
    raise OverflowError("more than 64 bits")


def decode(raw: bytes) -> Value:
    """The one item that fills `raw` to its end."""
    reader = _Reader(raw)
    value = reader.item(0)
    if reader.at != len(raw):
        raise malformed(f"{len(raw) - reader.at} trailing bytes")
    return value


class _Reader:
    def __init__(self, raw: bytes):
        self.raw = raw
        self.at = 0

    def item(self, depth: int) -> Value:
        if depth > MAX_DEPTH:
            raise malformed("nested too deep")
        major, argument = self.head()
        if major == UNSIGNED:
            return argument
        if major == NEGATIVE:
            return -1 - argument
        if major == BYTES:
            return self.take(argument)
        if major == TEXT:
            return self.text(argument)
        if major == ARRAY:
            return [self.item(depth + 1) for _ in range(argument)]
        if major == MAP:
            return self.map(argument, depth)
        raise malformed("a tag, float or simple value")

    def head(self) -> tuple[int, int]:
        first = self.take(1)[0]
        major, info = first >> 5, first & 0x1F
        if info < 24:
            return major, info
        if info > 27:
            raise malformed("an indefinite length or reserved head")
        size = 1 << (info - 24)
        argument = int.from_bytes(self.take(size), "big")
        shortest = 24 if size == 1 else 1 << (4 * size)
        if argument < shortest:
            raise malformed("an integer longer than needed")
        return major, argument

    def text(self, size: int) -> str:
        try:
            return self.take(size).decode("utf-8", "strict")
        except UnicodeDecodeError:
            raise malformed("text that is not UTF-8") from None

    def map(self, size: int, depth: int) -> dict[int, Value]:
        pairs: dict[int, Value] = {}
        previous = b""
        for _ in range(size):
            start = self.at
            key = self.item(depth + 1)
            encoded = self.raw[start : self.at]
            if not isinstance(key, int):
                raise malformed("a map key that is no integer")
            if encoded <= previous:
                raise malformed("map keys twice or out of order")
            previous = encoded
            pairs[key] = self.item(depth + 1)
        return pairs

    def take(self, size: int) -> bytes:
        if size > len(self.raw) - self.at:
            raise malformed("it ends too early")
        self.at += size
        return self.raw[self.at - size : self.at]
