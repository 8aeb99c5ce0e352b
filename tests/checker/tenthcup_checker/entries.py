"""FORMAT.md §4 ENTRY: the chain that the entries of one device form."""

from .refusal import Reason, Refused
from .token import Signed


class EntryChains:
    """Takes entries in any order and with gaps. Refuses two entries in one place, and neighbours that do not name each other."""

    def __init__(self) -> None:
        self._digests: dict[tuple[bytes, int], bytes] = {}
        self._prevs: dict[tuple[bytes, int], bytes] = {}

    def add(self, entry: Signed) -> None:
        device, sequence = entry.token.kid, entry.payload[1]
        place, before, after = (device, sequence), (device, sequence - 1), (device, sequence + 1)
        if self._digests.setdefault(place, entry.digest) != entry.digest:
            raise Refused(Reason.BROKEN_CHAIN, f"two entries {sequence} of one device")
        self._prevs[place] = entry.payload[2]
        if before in self._digests and self._digests[before] != entry.payload[2]:
            raise Refused(Reason.BROKEN_CHAIN, f"entry {sequence} names another entry before it")
        if after in self._prevs and self._prevs[after] != entry.digest:
            raise Refused(Reason.BROKEN_CHAIN, f"entry {sequence + 1} names another entry before it")
