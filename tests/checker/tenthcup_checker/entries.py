"""FORMAT.md §4 ENTRY: the chain that the entries of one device form, and what one is checked for."""

from dataclasses import dataclass

from . import windows
from .codes import Scan, check_code
from .kinds import ENTRY
from .payloads import NO_HASH, Intent
from .refusal import Reason, Refused
from .registry import Registry
from .token import Signed, Unverified


@dataclass(frozen=True)
class Place:
    """Where a device's chain has come to. `time`: when its last entry was decided; when that was `late`, its own time."""

    sequence: int
    head: bytes
    time: int
    late: bool


def check_entry(known: Registry, raw: bytes, last: Place | None, now: int) -> None:
    """An ENTRY with its place in the chain and the code in it. Raises Refused."""
    token = Unverified.from_bytes(ENTRY, raw)
    device = known.device(token.kid)
    entry = token.verify(device.key, known.merchant).payload
    windows.check(ENTRY, entry, now)
    if entry[4] != device.store:
        raise Refused(Reason.OTHER_STORE)
    due = (last.sequence + 1, last.head) if last else (1, NO_HASH)
    if (entry[1], entry[2]) != due:
        raise Refused(Reason.BROKEN_CHAIN, f"entry {entry[1]} where {due[0]} is due")
    if 11 in entry:
        check_code(known, Scan(entry[11], now, Intent(entry[6]), token.kid, entry[3]))


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
