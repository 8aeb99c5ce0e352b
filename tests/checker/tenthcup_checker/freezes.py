"""FORMAT.md §4 FREEZE: what a verifier without the registry refuses."""

from dataclasses import dataclass
from typing import Self

from . import windows
from .checks import Records, check
from .keyset import KeySet
from .kinds import FREEZE
from .refusal import Reason, Refused
from .token import Unverified


@dataclass(frozen=True)
class FreezeList:
    """A list that a verifier took, now by `take` or before."""

    version: int
    iat: int
    least_generations: dict[bytes, int]
    devices: frozenset[bytes]

    @classmethod
    def take(cls, raw: bytes, keyset: KeySet, merchant: bytes, now: int, at_least_version: int = 0) -> Self:
        """`at_least_version`: that of the list before. `keyset.version` is that of the key set which the verifier has."""
        token = Unverified.from_bytes(FREEZE, raw)
        claims = check(token, Records(merchant, keyset), now, in_window=False).payload
        if claims[1] < at_least_version:
            raise Refused(Reason.ROLLED_BACK, f"version {claims[1]} after {at_least_version}")
        if claims[2] > keyset.version:
            raise Refused(Reason.KEY_SET_OUTDATED, f"the list is of key set {claims[2]}, known is {keyset.version}")
        windows.check(FREEZE, claims, now)
        return cls._of(token)

    @classmethod
    def in_force(cls, raw: bytes) -> Self:
        """One that was taken before. It was judged then, and is not judged again."""
        return cls._of(Unverified.from_bytes(FREEZE, raw))

    @classmethod
    def _of(cls, token: Unverified) -> Self:
        claims = token.payload
        return cls(claims[1], claims[3], {card: least for card, least in claims[4]}, frozenset(claims[5]))

    def check_in_time(self, now: int) -> None:
        if now - self.iat > windows.FREEZE_HOLDS:
            raise Refused(Reason.OFFLINE_ENDED, f"{now - self.iat} s since the last list")

    def check_card(self, card_id: bytes, generation: int) -> None:
        if generation < self.least_generations.get(card_id, 0):
            raise Refused(Reason.CARD_FROZEN, f"generation {generation}")
