"""FORMAT.md §10 "Sealed": what is kept under the key of a card."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from .refusal import Refused, malformed

LABEL = b"TENTHCUP/SEALED/1\0"
EVENT = 1  # purpose: the private part of an event
NONCE = 12
TAG = 16


def open_event(key: bytes, merchant: bytes, card: bytes, sequence: int, sealed: bytes) -> bytes:
    """The private part of an event, which opens with the key of its card and in its place only."""
    bound_to = LABEL + merchant + card + bytes([EVENT]) + sequence.to_bytes(4, "big")
    try:
        return ChaCha20Poly1305(key).decrypt(sealed[:NONCE], sealed[NONCE:], bound_to)
    except (InvalidTag, ValueError):
        raise _shut() from None


def _shut() -> Refused:
    return malformed("what is sealed does not open with the card's key")
