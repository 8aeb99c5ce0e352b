"""FORMAT.md §4 KEYSET and §5: which issuer keys may sign what."""

from dataclasses import dataclass
from typing import Self

from .ed25519 import PublicKey
from .kinds import KEYSET, RECEIPT, Kind
from .payloads import NO_ID
from .refusal import Reason, Refused
from .token import Unverified

REVOKED = 2


@dataclass(frozen=True)
class KeyRecord:
    key: PublicKey
    kinds: frozenset[int]
    not_before: int
    not_after: int
    revoked: bool


@dataclass(frozen=True)
class KeySet:
    """A key set that its root signed. Made by `verify` only."""

    version: int
    expires: int
    records: dict[tuple[bytes, bytes], KeyRecord]

    @classmethod
    def verify(cls, root: PublicKey, raw: bytes, now: int, at_least_version: int = 0) -> Self:
        token = Unverified.from_bytes(KEYSET, raw)
        # The root is pinned, not looked up: there is no other key that a kid could name.
        if token.kid != root.kid:
            raise Refused(Reason.BAD_SIGNATURE, "not the pinned root's kid")
        claims = token.verify(root, NO_ID).payload
        if claims[1] < at_least_version:
            raise Refused(Reason.ROLLED_BACK, f"version {claims[1]}, pinned {at_least_version}")
        keyset = cls(claims[1], claims[3], dict(_record(entry) for entry in claims[4]))
        if not now < keyset.expires:
            raise Refused(Reason.EXPIRED, "the key set")
        return keyset

    def key(self, merchant: bytes, kid: bytes, kind: Kind, at: int) -> PublicKey:
        """The key that may sign a token of this kind. `at`: now for what is presented now, for a RECEIPT its `recorded`."""
        record = self.records.get((merchant, kid))
        if record is None:
            elsewhere = any(other == kid for _, other in self.records)
            raise Refused(Reason.OTHER_MERCHANT if elsewhere else Reason.UNKNOWN_KEY, f"kid {kid.hex()}")
        if kind.number not in record.kinds:
            raise Refused(Reason.UNKNOWN_KEY, f"kid {kid.hex()} may not sign a {kind.label}")
        if record.revoked:
            raise Refused(Reason.KEY_NOT_VALID, f"kid {kid.hex()} is revoked")
        if not record.not_before <= at <= record.not_after:
            raise Refused(Reason.KEY_NOT_VALID, f"kid {kid.hex()} at {at}")
        # A receipt was written under the key set of its day.
        if kind is not RECEIPT and not at < self.expires:
            raise Refused(Reason.KEY_NOT_VALID, "the key set is expired")
        return record.key


def _record(entry: dict) -> tuple[tuple[bytes, bytes], KeyRecord]:
    kid, x, merchant = entry[1], entry[3], entry[4]
    record = KeyRecord(
        key=PublicKey.from_bytes(x),
        kinds=frozenset(entry[5]),
        not_before=entry[6],
        not_after=entry[7],
        revoked=entry[8] == REVOKED,
    )
    return (merchant, kid), record
