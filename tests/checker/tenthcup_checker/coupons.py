"""FORMAT.md §10: a punch that its holder claimed from a receipt."""

from . import subjects
from .checks import Records, check
from .events import Event, Happening
from .refusal import Reason, Refused, malformed
from .token import Unverified

NOBODY = bytes(16)


def is_by_coupon(event: Event) -> bool:
    return event.kind is Happening.PUNCHED and event.fields[12] == NOBODY


def check_coupon_punch(event: Event, records: Records, claim: Unverified, coupon: Unverified) -> bytes:
    """The id of the coupon, which makes one punch."""
    fields, recorded = event.fields, event.fields[7]
    if fields[11] != NOBODY:
        raise malformed("a person without a device")
    if event.sale is None or event.amount is not None or 22 in fields:
        raise malformed("a punch by a coupon has a sale reference, no amount, and was never in quarantine")
    check(claim, records, recorded)
    _same("the claim's time", claim.payload[3], fields[8])
    _same("what is claimed", claim.payload[1], subjects.of_token(event.evidence[1]))
    holder = records.holders.get(event.card_id)
    if holder is None:
        raise Refused(Reason.UNKNOWN_CARD, event.card_id.hex())
    _same("the key of the card", claim.payload[2], holder.raw)
    check(coupon, records, recorded)
    _same("the coupon's sale", coupon.payload[7][16:], subjects.sale_of(records.merchant, event.sale))
    return coupon.payload[7][:16]


def _same(what: str, one: object, two: object) -> None:
    if one != two:
        raise Refused(Reason.DISAGREES, what)
