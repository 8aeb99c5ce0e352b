"""Vectors of our own, in the form of tests/vectors/README.md: a world in which the tokens of signer.py are good, and changes to it."""

import signer
from signer import CARD_ID, CNONCE, COUPON_ID, DEVICE, DEVICE_ID, ISSUER, MERCHANT, NOW, OTHER_ISSUER, OTHER_MERCHANT, REWARD_ID, STORE_ID
from signer import VOUCHER_ID, b64

from tenthcup_checker.vector import answer

KINDS = ["CARD", "VOUCHER", "COUPON", "INVITE", "PAPER", "CHALLENGE", "RECEIPT", "FREEZE"]


def key(pair=ISSUER, merchant=MERCHANT, **changes) -> dict:
    known = {"kid": b64(pair.kid), "merchant": b64(merchant), "kinds": KINDS, "nbf": NOW - 86400, "exp": NOW + 90000}
    return pair.jwk | known | {"status": "active"} | changes


def key_set(*keys, exp=NOW + 90000) -> dict:
    return {"keys": list(keys or (key(), key(OTHER_ISSUER, OTHER_MERCHANT))), "exp": exp}


def card(holder=signer.HOLDER.jwk, card=CARD_ID, merchant=MERCHANT, generation=1, status="active") -> dict:
    return {"card": b64(card), "merchant": b64(merchant), "generation": generation, "status": status, "holder": holder}


ROTATING = {"totp": b64(signer.TOTP_SECRET)}
PAPER = {"paper": True}


def device(device=DEVICE_ID, merchant=MERCHANT, status="active", pair=DEVICE) -> dict:
    return {"device": b64(device), "merchant": b64(merchant), "store": b64(STORE_ID), "status": status, "key": pair.jwk}


def voucher(merchant=MERCHANT) -> dict:
    return {"voucher": b64(VOUCHER_ID), "merchant": b64(merchant)}


def coupon(merchant=MERCHANT) -> dict:
    return {"coupon": b64(COUPON_ID), "merchant": b64(merchant)}


def challenge(**changes) -> dict:
    ids = {"card": CARD_ID, "device": DEVICE_ID, "store": STORE_ID, "reward": REWARD_ID, "nonce": CNONCE}
    known = {name: b64(value) for name, value in ids.items()}
    return known | {"iat": NOW, "exp": NOW + 60, "digits": "42", "answered": False} | changes


def case(check: str, text: str | bytes, state: dict | None = None, **members) -> dict:
    """`members`: further ones, or others than these; None leaves one out."""
    code = b64(text) if isinstance(text, bytes) else text
    fields = {"name": "a case", "what": "a case of this test", "check": check, "text": code, "now": NOW, "merchant": b64(MERCHANT)}
    fields |= {"keys": key_set(), "expect": "accept"}
    if check == "code":
        fields["intent"] = "punch"
    if state:
        fields["state"] = state
    return {name: value for name, value in (fields | members).items() if value is not None}


def given(check: str, text: str | bytes, state: dict | None = None, **members) -> str:
    return answer(case(check, text, state, **members)).given
