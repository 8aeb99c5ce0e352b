"""FORMAT.md §4 RECEIPT: the chain that the receipts of one card form, and the events that they are about."""

from .cbor import Value
from .events import Event
from .refusal import Reason, Refused
from .token import Signed

# RECEIPT key → event key, where both hold the same value.
SAME_IN_EVENT = {1: 3, 2: 4, 3: 6, 4: 7, 5: 8, 6: 10, 7: 13, 8: 14, 12: 5}


class ReceiptChains:
    """Takes receipts whose signatures were good, oldest first per card. A card's chain may start past event 1: a wallet can keep a
    part of its history only."""

    def __init__(self) -> None:
        self._last: dict[bytes, dict[int, Value]] = {}

    def add(self, receipt: Signed) -> None:
        claims = receipt.payload
        last = self._last.get(claims[1])
        self._last[claims[1]] = claims
        if last is None:
            return
        if claims[2] != last[2] + 1:
            raise Refused(Reason.BROKEN_CHAIN, f"receipt {claims[2]} comes after receipt {last[2]}")
        if claims[12] != last[11]:
            raise Refused(Reason.BROKEN_CHAIN, f"receipt {claims[2]} names another event before it")


def check_against_event(receipt: Signed, event: Event) -> None:
    """`event` is the one whose hash the receipt signs."""
    claims = receipt.payload
    if claims[11] != event.digest:
        raise Refused(Reason.DISAGREES, "the receipt is of another event")
    for ours, theirs in SAME_IN_EVENT.items():
        if claims[ours] != event.fields[theirs]:
            raise Refused(Reason.DISAGREES, f"receipt key {ours} is not event key {theirs}")
    if claims[10] != len(event.fields[15]):
        raise Refused(Reason.DISAGREES, "rewards ready")
