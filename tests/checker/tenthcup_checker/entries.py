"""FORMAT.md §4 ENTRY: the chain that the entries of one device form, and what one is checked for."""

from dataclasses import dataclass, replace

from . import windows
from .cbor import Value
from .codes import Scan, check_code
from .kinds import ENTRY, VOUCHER
from .payloads import NO_HASH, Intent
from .refusal import NeverMade, Quarantined, Reason, Refused
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
    """An ENTRY, the code in it and its place in the chain, but for what takes a ledger: limits, shifts and when a device was revoked.
    Raises Refused; Quarantined when it is kept."""
    token = Unverified.from_bytes(ENTRY, raw)
    device = known.device(token.kid)
    entry = token.verify(device.key, known.merchant).payload
    windows.check(ENTRY, entry, now)
    if entry[4] != device.store:
        raise Refused(Reason.OTHER_STORE)
    intent, late = Intent(entry[6]), now - entry[3] > windows.ENTRY_LATE
    if late and not _may_be_late(intent, entry, token.kid):
        raise Refused(Reason.ONLINE_ONLY)
    if late and last and entry[3] < last.time:
        raise Refused(Reason.BACKDATED, f"{last.time - entry[3]} s before the last one")
    fault = _out_of_place(entry[1], entry[2], last)
    if 11 in entry:
        # What is kept burns nothing.
        own = replace(known, burnt=set(known.burnt)) if fault else known
        _check_code(own, Scan(entry[11], now, intent, token.kid, entry[3]), late)
    if fault:
        raise (Quarantined if intent is Intent.PUNCH else Refused)(fault, f"entry {entry[1]}")


def _may_be_late(intent: Intent, entry: dict[int, Value], device: bytes) -> bool:
    """Redemption and reversal are online, but for a VOUCHER that names its device; a code that cannot be read is told as that."""
    if intent is not Intent.REDEEM:
        return intent is Intent.PUNCH
    try:
        return Unverified.from_text(VOUCHER, entry[11]).voucher_device == device
    except Refused as refused:
        return refused.reason is not Reason.WRONG_KIND


def _check_code(known: Registry, scan: Scan, late: bool) -> None:
    try:
        check_code(known, scan)
    except NeverMade as never_made:
        if late and scan.intent is Intent.PUNCH:
            raise Quarantined(never_made.reason, str(never_made)) from None
        raise


def _out_of_place(sequence: int, prev: bytes, last: Place | None) -> Reason | None:
    due = (last.sequence + 1, last.head) if last else (1, NO_HASH)
    if (sequence, prev) == due:
        return None
    return Reason.CHAIN_GAP if sequence > due[0] else Reason.CHAIN_FORK


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
