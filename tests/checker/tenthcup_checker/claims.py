"""What a customer's phone brings: an INVITE, a COUPON, and the CLAIM that answers one (FORMAT.md §4, §6)."""

from . import keys, windows
from .checks import verify_presented
from .keys import Key
from .kinds import CLAIM, COUPON, INVITE
from .refusal import Reason, Refused
from .registry import Registry
from .token import Unverified


def check_claim(known: Registry, raw: bytes, subject: bytes, origin: str, claimed: Key | None, now: int) -> None:
    """`claimed`: the key that claimed the same before. That one may ask again, when an answer was lost."""
    token = Unverified.from_bytes(CLAIM, raw)
    key = keys.from_bytes(token.payload[2])
    claim = token.verify(key, known.merchant).payload
    if claim[1] != subject:
        raise Refused(Reason.OTHER_SUBJECT)
    if claim[4] != origin:
        raise Refused(Reason.OTHER_ORIGIN, claim[4])
    windows.check(CLAIM, claim, now)
    if claimed is not None and claimed.raw != key.raw:
        raise Refused(Reason.INVITE_USED, "by another key")


def check_invite(known: Registry, code: str, now: int) -> None:
    token = Unverified.from_text(INVITE, code)
    known.burn(verify_presented(token, known.keyset, known.merchant, now).payload[7], Reason.INVITE_USED)


def check_coupon(known: Registry, code: str, now: int) -> None:
    token = Unverified.from_text(COUPON, code)
    if len(token.kid) == 16:
        device = known.device_on_record(token.kid, unknown=Reason.UNKNOWN_KEY)
        device.check_not_revoked()
        signed = token.verify(device.key, known.merchant)
        windows.check(COUPON, signed.payload, now)
    else:
        verify_presented(token, known.keyset, known.merchant, now)
    coupon_id = token.payload[7][:16]
    merchant = known.coupons.get(coupon_id)
    if merchant is None:
        raise Refused(Reason.UNKNOWN_COUPON, coupon_id.hex())
    known.check_merchant(merchant)
    known.burn(coupon_id)
