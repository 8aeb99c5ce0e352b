"""FORMAT.md §4 CLAIM and ENROL: what is asked for, and the digits that two screens show."""

import hashlib


def of_token(token: bytes) -> bytes:
    """A card by an INVITE, or a punch by a COUPON."""
    return hashlib.sha256(token).digest()


def of_join_link(program_id: bytes) -> bytes:
    return _of("JOIN", program_id)


def of_erasure(card_id: bytes) -> bytes:
    return _of("ERASE", card_id)


def of_claim_code(secret: bytes) -> bytes:
    return _of("CLAIM-CODE", secret)


def of_recovery_code(secret: bytes) -> bytes:
    return _of("RECOVERY", secret)


def of_kept_recovery_code(secret: bytes) -> bytes:
    """Of the CLAIM by the holder of a card, who puts the code on record."""
    return commitment(of_recovery_code(secret))


def commitment(subject: bytes) -> bytes:
    """What stands on record of the code that a CLAIM of this subject is made by."""
    return _of("COMMITMENT", subject)


def of_enrolment_link(secret: bytes) -> bytes:
    return _of("ENROL-LINK", secret)


def enrolment_digits(key: bytes, subject: bytes) -> str:
    return f"{int.from_bytes(_of('ENROL-DIGITS', key + subject)[:4], 'big') % 1_000_000:06}"


def sale_of(merchant_id: bytes, reference: str) -> bytes:
    """What a COUPON says of the sale it is for."""
    return _of("SALE", merchant_id + reference.encode())


def _of(label: str, value: bytes) -> bytes:
    return hashlib.sha256(b"TENTHCUP/" + label.encode() + b"/1\x00" + value).digest()
