"""The public keys that sign: Ed25519, and P-256 for holders. Which one a key is says its form, never a message (FORMAT.md §1)."""

from typing import TypeAlias

from .cbor import Value
from .ed25519 import PublicKey
from .p256 import P256Key
from .refusal import malformed

Key: TypeAlias = PublicKey | P256Key


def from_bytes(raw: bytes) -> Key:
    """x of an Ed25519 key, or x || y of a P-256 key: CLAIM key 2."""
    return P256Key.from_bytes(raw) if len(raw) == 64 else PublicKey.from_bytes(raw)


def from_cose(key: dict[int, Value]) -> Key:
    """A COSE_Key that has the form of one in a CARD's cnf."""
    return P256Key.from_bytes(key[-2] + key[-3]) if key[1] == 2 else PublicKey.from_bytes(key[-2])


def from_jwk(jwk: object) -> Key:
    if not isinstance(jwk, dict):
        raise malformed("a JWK is an object")
    return P256Key.from_jwk(jwk) if jwk.get("kty") == "EC" else PublicKey.from_jwk(jwk)
