"""Ed25519 (RFC 8032) with the strict checks of FORMAT.md §1.

The signature equation is OpenSSL's, by way of `cryptography`. What OpenSSL lets through is refused here: keys and R of small order,
and points whose encoding is not canonical. The curve arithmetic below works on public values only, so it need not be constant-time.
"""

import hashlib
from typing import ClassVar, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from . import base64url
from .refusal import Reason, Refused, malformed

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
SQRT_MINUS_ONE = pow(2, (P - 1) // 4, P)

# A point (x, y).
Point = tuple[int, int]
IDENTITY: Point = (0, 1)


class NotAPoint(ValueError):
    """The bytes are no canonical encoding of a point of the curve."""


def decode_point(raw: bytes) -> Point:
    """RFC 8032 §5.1.3. Raises NotAPoint."""
    sign = raw[31] >> 7
    y = int.from_bytes(raw, "little") & ((1 << 255) - 1)
    if y >= P:
        raise NotAPoint("y is not below 2^255 - 19")
    x_squared = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(x_squared, (P + 3) // 8, P)
    if (x * x - x_squared) % P != 0:
        x = x * SQRT_MINUS_ONE % P
    if (x * x - x_squared) % P != 0:
        raise NotAPoint("no x for this y")
    if x == 0 and sign == 1:
        raise NotAPoint("zero with a sign")
    return (x if x & 1 == sign else P - x, y)


def add(one: Point, two: Point) -> Point:
    """The complete addition law of RFC 8032 §5.1."""
    (x1, y1), (x2, y2) = one, two
    product = D * x1 * x2 * y1 * y2 % P
    x = (x1 * y2 + x2 * y1) * pow(1 + product, -1, P)
    y = (y1 * y2 + x1 * x2) * pow(1 - product, -1, P)
    return (x % P, y % P)


def is_small_order(point: Point) -> bool:
    """The cofactor is 8, so a point of small order is the identity after three doublings."""
    for _ in range(3):
        point = add(point, point)
    return point == IDENTITY


class PublicKey:
    """A key that passed the checks of §1. Made by `from_bytes` and `from_jwk` only."""

    algorithm: ClassVar[int] = -19  # RFC 9864

    def __init__(self, raw: bytes):
        self._raw = raw

    @classmethod
    def from_bytes(cls, raw: bytes) -> Self:
        if len(raw) != 32:
            raise Refused(Reason.BAD_KEY, f"{len(raw)} bytes")
        try:
            point = decode_point(raw)
        except NotAPoint as fault:
            raise Refused(Reason.BAD_KEY, str(fault)) from None
        if is_small_order(point):
            raise Refused(Reason.BAD_KEY, "a point of small order")
        return cls(raw)

    @classmethod
    def from_jwk(cls, jwk: object) -> Self:
        """RFC 8037, as §9 writes it. A file with a private key in it is refused loudly."""
        if not isinstance(jwk, dict) or jwk.get("kty") != "OKP" or jwk.get("crv") != "Ed25519":
            raise malformed("not an Ed25519 JWK")
        if set(jwk) != {"kty", "crv", "x"} or not isinstance(jwk["x"], str):
            raise malformed("a JWK with members other than kty, crv and x")
        return cls.from_bytes(base64url.decode(jwk["x"], 32))

    @property
    def raw(self) -> bytes:
        return self._raw

    @property
    def kid(self) -> bytes:
        return hashlib.sha256(self._raw).digest()[:4]

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(self._raw).digest()[:10].hex()

    def verify(self, signature: bytes, message: bytes) -> None:
        """Raises Refused with BAD_SIGNATURE."""
        if len(signature) != 64:
            raise Refused(Reason.BAD_SIGNATURE, "not 64 bytes")
        if int.from_bytes(signature[32:], "little") >= L:
            raise Refused(Reason.BAD_SIGNATURE, "S is not below L")
        try:
            r = decode_point(signature[:32])
        except NotAPoint as fault:
            raise Refused(Reason.BAD_SIGNATURE, f"R: {fault}") from None
        if is_small_order(r):
            raise Refused(Reason.BAD_SIGNATURE, "R is a point of small order")
        try:
            Ed25519PublicKey.from_public_bytes(self._raw).verify(signature, message)
        except (InvalidSignature, ValueError):
            raise Refused(Reason.BAD_SIGNATURE) from None
