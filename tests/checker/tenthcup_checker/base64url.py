"""RFC 4648 §5 without padding, in its one canonical spelling."""

import base64
import binascii

from .refusal import malformed


def encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def decode(text: str, size: int | None = None) -> bytes:
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise malformed("not base64url") from None
    # Also refuses padding, '+', '/' and bits set behind the last byte.
    if encode(raw) != text:
        raise malformed("not the canonical base64url without padding")
    if size is not None and len(raw) != size:
        raise malformed(f"{len(raw)} bytes where {size} are due")
    return raw
