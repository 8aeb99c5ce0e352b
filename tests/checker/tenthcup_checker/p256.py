"""ECDSA with P-256 and SHA-256 (ESP256, RFC 9864; FIPS 186-5) with the strict checks of FORMAT.md §1.

The signature equation is OpenSSL's, by way of `cryptography`. Encodings, ranges and the lower s are checked here.
"""

from typing import ClassVar, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, EllipticCurvePublicNumbers
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from . import base64url
from .refusal import Reason, Refused, malformed

# y² = x³ − 3x + B over the field of P elements, a group of the prime order N (SP 800-186 §3.2.1.3).
P = 2**256 - 2**224 + 2**192 + 2**96 - 1
B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


class P256Key:
    """A point of the curve: x || y. Made by `from_bytes` and `from_jwk` only."""

    algorithm: ClassVar[int] = -9

    def __init__(self, raw: bytes):
        self._raw = raw

    @classmethod
    def from_bytes(cls, raw: bytes) -> Self:
        if len(raw) != 64:
            raise Refused(Reason.BAD_KEY, f"{len(raw)} bytes")
        x, y = _halves(raw)
        # The order is prime, so every point but infinity, which has no x and y, is of that order.
        if not (x < P and y < P and (y * y - x * x * x + 3 * x - B) % P == 0):
            raise Refused(Reason.BAD_KEY, "not a point of P-256")
        return cls(raw)

    @classmethod
    def from_jwk(cls, jwk: dict) -> Self:
        """RFC 7518 §6.2, with these members and no other."""
        if set(jwk) != {"kty", "crv", "x", "y"} or (jwk["kty"], jwk["crv"]) != ("EC", "P-256"):
            raise malformed("a P-256 JWK has kty, crv, x and y and nothing else")
        if not isinstance(jwk["x"], str) or not isinstance(jwk["y"], str):
            raise malformed("x and y of a JWK are text")
        return cls.from_bytes(base64url.decode(jwk["x"], 32) + base64url.decode(jwk["y"], 32))

    @property
    def raw(self) -> bytes:
        return self._raw

    def verify(self, signature: bytes, message: bytes) -> None:
        """Raises Refused with BAD_SIGNATURE."""
        if len(signature) != 64:
            raise Refused(Reason.BAD_SIGNATURE, "not 64 bytes")
        r, s = _halves(signature)
        if not (1 <= r < N and 1 <= s < N):
            raise Refused(Reason.BAD_SIGNATURE, "r and s are from 1 to n - 1")
        if s > N // 2:
            raise Refused(Reason.BAD_SIGNATURE, "the higher s")
        try:
            key = EllipticCurvePublicNumbers(*_halves(self._raw), SECP256R1()).public_key()
            key.verify(encode_dss_signature(r, s), message, ECDSA(SHA256()))
        except (InvalidSignature, ValueError):
            raise Refused(Reason.BAD_SIGNATURE) from None


def _halves(raw: bytes) -> tuple[int, int]:
    return int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big")
