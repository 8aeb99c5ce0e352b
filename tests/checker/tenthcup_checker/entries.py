"""FORMAT.md §4 ENTRY: the chain that the entries of one device form, and what one is checked for."""

from . import windows
from .cbor import Value
from .codes import check_named
from .kinds import ENTRY, VOUCHER
from .payloads import NO_HASH, Intent
from .refusal import Reason, Refused
from .registry import Registry
from .token import Signed, Unverified


def check_entry(known: Registry, raw: bytes, now: int) -> None:
    """An ENTRY and the code in it, up to what takes a ledger: its place in the chain, and the limits on late ones. Raises Refused."""
    token = Unverified.from_bytes(ENTRY, raw)
    device = known.device_on_record(token.kid)
    entry = token.verify(device.key, known.merchant).payload
    device.check_not_revoked()
    windows.check_not_ahead(now, entry[3])
    if entry[4] != device.store:
        raise Refused(Reason.OTHER_STORE)
    windows.check(ENTRY, entry, now)
    intent = Intent(entry[6])
    if now - entry[3] > windows.ENTRY_LATE and not _may_be_late(intent, entry, token.kid):
        raise Refused(Reason.ONLINE_ONLY)
    check_named(known, entry, token.kid, now)


def _may_be_late(intent: Intent, entry: dict[int, Value], device: bytes) -> bool:
    """Redemption and reversal are online, but for a VOUCHER that names its device; a code that cannot be read is told as that."""
    if intent is not Intent.REDEEM:
        return intent is Intent.PUNCH
    try:
        return Unverified.from_text(VOUCHER, entry[11]).voucher_device == device
    except Refused as refused:
        return refused.reason is not Reason.WRONG_KIND


class EntryChains:
    """Takes entries in any order and with gaps. Refuses two entries in one place, and neighbours that do not name each other."""

    def __init__(self) -> None:
        self._digests: dict[tuple[bytes, int], bytes] = {}
        self._prevs: dict[tuple[bytes, int], bytes] = {}

    def add(self, entry: Signed) -> None:
        device, sequence = entry.token.kid, entry.payload[1]
        place, before, after = (device, sequence), (device, sequence - 1), (device, sequence + 1)
        if (sequence == 1) != (entry.payload[2] == NO_HASH):
            raise Refused(Reason.BROKEN_CHAIN, "the first entry has a prev, or a later one has none")
        if self._digests.setdefault(place, entry.digest) != entry.digest:
            raise Refused(Reason.BROKEN_CHAIN, f"two entries {sequence} of one device")
        self._prevs[place] = entry.payload[2]
        if before in self._digests and self._digests[before] != entry.payload[2]:
            raise Refused(Reason.BROKEN_CHAIN, f"entry {sequence} names another entry before it")
        if after in self._prevs and self._prevs[after] != entry.digest:
            raise Refused(Reason.BROKEN_CHAIN, f"entry {sequence + 1} names another entry before it")
