"""The strict checks. Each hostile signature here is first shown to be good for OpenSSL, so that the test tests our check."""

import hashlib

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from expect import refused
from signer import HOLDER

from tenthcup_checker.ed25519 import IDENTITY, L, NotAPoint, P, Point, PublicKey, add, decode_point, is_small_order
from tenthcup_checker.refusal import Reason

MESSAGE = b"nine punches"
BASE = decode_point(bytes([0x58]) + bytes([0x66] * 31))

# The eight points of small order, in their canonical encodings.
SMALL_ORDER = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
]


def times(scalar: int, point: Point) -> Point:
    total = IDENTITY
    while scalar:
        if scalar & 1:
            total = add(total, point)
        point = add(point, point)
        scalar >>= 1
    return total


def encoded(point: Point) -> bytes:
    x, y = point
    return (y | (x & 1) << 255).to_bytes(32, "little")


def challenge_scalar(r: bytes, key: bytes) -> int:
    return int.from_bytes(hashlib.sha512(r + key + MESSAGE).digest(), "little") % L


def secret_scalar() -> int:
    digest = hashlib.sha512(HOLDER.private.private_bytes_raw()).digest()[:32]
    clamped = bytearray(digest)
    clamped[0] &= 248
    clamped[31] = clamped[31] & 127 | 64
    return int.from_bytes(clamped, "little")


def openssl_accepts(key: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, MESSAGE)
    except InvalidSignature:
        return False
    return True


def test_the_curve_is_ed25519():
    assert times(L, BASE) == IDENTITY
    assert encoded(times(secret_scalar(), BASE)) == HOLDER.x


def test_rfc_8032_test_2():
    key = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    signature = bytes.fromhex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    PublicKey.from_bytes(key).verify(signature, b"\x72")
    refused(Reason.BAD_SIGNATURE, lambda: PublicKey.from_bytes(key).verify(signature, b"\x73"))


def test_s_plus_l():
    signature = HOLDER.private.sign(MESSAGE)
    PublicKey.from_bytes(HOLDER.x).verify(signature, MESSAGE)
    s = int.from_bytes(signature[32:], "little") + L
    malleable = signature[:32] + s.to_bytes(32, "little")
    fault = refused(Reason.BAD_SIGNATURE, lambda: PublicKey.from_bytes(HOLDER.x).verify(malleable, MESSAGE))
    assert "S is not below L" in str(fault)


@pytest.mark.parametrize("point", SMALL_ORDER)
def test_a_small_order_key(point):
    raw = bytes.fromhex(point)
    assert is_small_order(decode_point(raw))
    fault = refused(Reason.BAD_KEY, lambda: PublicKey.from_bytes(raw))
    assert "small order" in str(fault)


def test_the_identity_as_key_signs_anything_for_openssl():
    identity = bytes.fromhex(SMALL_ORDER[0])
    s = 5
    assert openssl_accepts(identity, encoded(times(s, BASE)) + s.to_bytes(32, "little"))


def test_a_small_order_r():
    r = bytes.fromhex(SMALL_ORDER[0])
    s = challenge_scalar(r, HOLDER.x) * secret_scalar() % L
    signature = r + s.to_bytes(32, "little")
    assert openssl_accepts(HOLDER.x, signature)
    fault = refused(Reason.BAD_SIGNATURE, lambda: PublicKey.from_bytes(HOLDER.x).verify(signature, MESSAGE))
    assert "R is a point of small order" in str(fault)


def test_non_canonical_keys():
    """y and y + p are one point. At least one of these is not of small order, so that only this check refuses it."""
    tried = 0
    for y in range(19):
        raw = y.to_bytes(32, "little")
        try:
            point = decode_point(raw)
        except NotAPoint:
            continue
        tried += not is_small_order(point)
        if not is_small_order(point):
            PublicKey.from_bytes(raw)
        long = (y + P).to_bytes(32, "little")
        fault = refused(Reason.BAD_KEY, lambda: PublicKey.from_bytes(long))
        assert "not below" in str(fault)
    assert tried >= 1


def test_a_non_canonical_r():
    signature = (P + 3).to_bytes(32, "little") + bytes(32)
    fault = refused(Reason.BAD_SIGNATURE, lambda: PublicKey.from_bytes(HOLDER.x).verify(signature, MESSAGE))
    assert "not below" in str(fault)


@pytest.mark.parametrize("y", [1, P - 1])
def test_zero_with_a_sign(y):
    raw = (y | 1 << 255).to_bytes(32, "little")
    with pytest.raises(NotAPoint, match="sign"):
        decode_point(raw)
    refused(Reason.BAD_KEY, lambda: PublicKey.from_bytes(raw))


def test_not_a_point():
    refused(Reason.BAD_KEY, lambda: PublicKey.from_bytes((2).to_bytes(32, "little")))


@pytest.mark.parametrize("size", [0, 31, 33])
def test_key_of_another_size(size):
    refused(Reason.BAD_KEY, lambda: PublicKey.from_bytes(bytes(size)))


@pytest.mark.parametrize("change", [{"d": "AA"}, {"kty": "EC"}, {"crv": "X25519"}, {"x": 3}, {"x": None}])
def test_jwk(change):
    assert PublicKey.from_jwk(HOLDER.jwk).raw == HOLDER.x
    refused(Reason.MALFORMED, lambda: PublicKey.from_jwk(HOLDER.jwk | change))
