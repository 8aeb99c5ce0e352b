"""FORMAT.md §4, the rotating code of a pass: TOTP (RFC 6238) with HMAC-SHA-1, steps of 30 s from 0 and 8 digits."""

import hashlib
import hmac
from dataclasses import dataclass
from typing import Self

from . import text
from .refusal import Reason, Refused, malformed

PREFIX = "91"
STEP = 30
SECRET_BYTES = 20
ID_WIDTH, TIME_WIDTH, PASSWORD_WIDTH = 39, 10, 8


def password(secret: bytes, time: int) -> str:
    """RFC 6238 §4 on RFC 4226 §5.3."""
    digest = hmac.new(secret, (time // STEP).to_bytes(8, "big"), hashlib.sha1).digest()
    start = digest[-1] & 0x0F
    truncated = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return f"{truncated % 10**PASSWORD_WIDTH:0{PASSWORD_WIDTH}}"


@dataclass(frozen=True)
class RotatingCode:
    """A code that has the form of one. Nothing in it is to be believed yet."""

    card_id: bytes
    time: int
    password: str

    @classmethod
    def from_text(cls, code: str) -> Self:
        """`code` starts with 91; what else it holds was not looked at."""
        text.check_characters(code)
        if len(code) != len(PREFIX) + ID_WIDTH + TIME_WIDTH + PASSWORD_WIDTH or not code.startswith(PREFIX):
            raise malformed("a rotating code has 59 digits and starts with 91")
        rest = code[len(PREFIX) :]
        time = int(rest[ID_WIDTH : ID_WIDTH + TIME_WIDTH])
        if time >= 1 << 32:
            raise malformed("a time of 2^32 or more")
        return cls(text.decode_blocks(rest[:ID_WIDTH]), time, rest[-PASSWORD_WIDTH:])

    @property
    def replay_key(self) -> bytes:
        """§8: a step counts once, whatever second of it the text names."""
        step = self.time // STEP
        return (step * STEP // 60).to_bytes(4, "big") + self.card_id + b"TOTP" + step.to_bytes(8, "big")

    def verify(self, secret: bytes) -> None:
        if not hmac.compare_digest(password(secret, self.time), self.password):
            raise Refused(Reason.BAD_SIGNATURE, "another password")
