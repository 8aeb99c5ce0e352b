import cbor2
import pytest
from expect import refused

from tenthcup_checker import cbor
from tenthcup_checker.refusal import Reason

VALUES = [0, 23, 24, 255, 256, 65535, 65536, 2**32 - 1, 2**32, 2**64 - 1, -1, -19, -24, -25, -(2**64)]
VALUES += [b"", b"x" * 300, "", "é" * 20, [], [1, [2]], {}, {1: 1, -1: 6, -2: b"x"}, {6: 1, 7: b"", 39: b""}]


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_round_trip_and_as_cbor2_writes_it(value):
    raw = cbor.encode(value)
    assert cbor.decode(raw) == value
    assert raw == cbor2.dumps(value)


def test_keys_are_sorted_by_their_bytes():
    assert cbor.encode({-1: 0, 24: 0, 1: 0}).hex() == "a3" + "0100" + "181800" + "2000"


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "1800",  # 0 in two bytes
        "1817",  # 23 in two bytes
        "190000",
        "1900ff",
        "1a0000ffff",
        "1b00000000ffffffff",
        "3800",  # -1 in two bytes
        "5800",  # an empty byte string with a long length
        "7800",
        "9800",
        "b800",
        "1c",  # reserved
        "1f",
        "5f4100ff",  # indefinite byte string
        "7f6100ff",
        "9f00ff",
        "bf0000ff",  # indefinite map
        "a201000100",  # a key twice
        "a202000100",  # out of order
        "a220000100",  # -1 before 1
        "a1616100",  # a key that is text
        "a14100" + "00",
        "c000",  # tag
        "d284",  # COSE_Sign1's tag
        "f4",
        "f6",
        "f7",
        "f93c00",  # 1.0
        "fa3f800000",
        "fb3ff0000000000000",
        "ff",
        "0000",  # a trailing byte
        "42ff",  # too short
        "5bffffffffffffffff",
        "9bffffffffffffffff",
        "bbffffffffffffffff",
        "61ff",  # not UTF-8
        "62c080",  # overlong UTF-8
        "63eda080",  # a surrogate
        "81" * 200 + "00",
    ],
)
def test_malformed(raw):
    refused(Reason.MALFORMED, lambda: cbor.decode(bytes.fromhex(raw)))
