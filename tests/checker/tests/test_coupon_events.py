"""FORMAT.md §10: a punch by a coupon."""

import hashlib

import pytest
import signer
from expect import refused
from history import History
from signer import NOW
from test_events import OTHER, walk

from tenthcup_checker.refusal import Reason

SALE = "receipt 4711"
CLAIMED = NOW + 106  # As event 2 is recorded.


def claim(coupon: bytes, **changes) -> bytes:
    return signer.claim(**{"subject": hashlib.sha256(coupon).digest(), "iat": CLAIMED} | changes)


def punched(coupon: bytes | None = None, token: bytes | None = None, **changes) -> list[bytes]:
    """A history whose event 2 was claimed from a receipt."""
    coupon = coupon or signer.coupon()
    evidence = [token or claim(coupon), coupon]
    fields = {8: CLAIMED, 11: bytes(16), 12: bytes(16), 16: SALE, 17: None, 20: evidence}
    fields |= {int(name[1:]): value for name, value in changes.items()}

    def change(at: int, event: dict) -> dict:
        if at != 2:
            return event
        return {key: value for key, value in (event | fields).items() if value is not None}

    return History(change).events[:2]


def test_good():
    walk(punched())
    walk(punched(signer.coupon(pair=signer.DEVICE, kid=signer.DEVICE_ID)))
    walk(punched(token=claim(signer.coupon(), iat=CLAIMED - 300), k8=CLAIMED - 300))


@pytest.mark.parametrize("changes", [{"k11": OTHER}, {"k16": None}, {"k17": [350, "EUR"]}, {"k22": NOW + 100}])
def test_what_such_an_event_says(changes):
    refused(Reason.MALFORMED, lambda: walk(punched(**changes)))


def test_the_claim_is_for_this_coupon_by_the_key_of_the_card():
    coupon = signer.coupon()
    refused(Reason.DISAGREES, lambda: walk(punched(token=claim(coupon, subject=bytes(32)))))
    refused(Reason.DISAGREES, lambda: walk(punched(token=claim(coupon, pair=signer.DEVICE))))
    forged = claim(coupon)[:-1] + bytes([claim(coupon)[-1] ^ 1])
    refused(Reason.BAD_SIGNATURE, lambda: walk(punched(token=forged)))
    refused(Reason.STALE, lambda: walk(punched(token=claim(coupon, iat=CLAIMED - 301), k8=CLAIMED - 301)))
    refused(Reason.DISAGREES, lambda: walk(punched(k8=CLAIMED - 1)))


def test_the_coupon_is_good_for_the_sale():
    refused(Reason.DISAGREES, lambda: walk(punched(k16="receipt 4712")))
    refused(Reason.EXPIRED, lambda: walk(punched(signer.coupon(exp=CLAIMED))))
    refused(Reason.LIFETIME_TOO_LONG, lambda: walk(punched(signer.coupon(exp=NOW + 86401))))
    refused(Reason.BAD_SIGNATURE, lambda: walk(punched(signer.coupon(pair=signer.HOLDER, kid=signer.ISSUER.kid))))


def test_a_coupon_makes_one_punch():
    coupon = signer.coupon()
    again = {7: NOW + 206, 8: NOW + 206, 11: bytes(16), 12: bytes(16), 16: SALE}

    def change(at: int, event: dict) -> dict:
        if at not in (2, 3):
            return event
        at_ = CLAIMED if at == 2 else NOW + 206
        event = event | again | {7: at_, 8: at_, 20: [claim(coupon, iat=at_), coupon]}
        event.pop(17, None)
        return event

    events = History(change).events
    walk(events[:2])
    refused(Reason.ALREADY_USED, lambda: walk(events[:3]))
