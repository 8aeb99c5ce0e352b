"""FORMAT.md §4 CLAIM and ENROL: what a claim is about, and the digits that two screens show."""

import hashlib


def of_invite(invite: bytes) -> bytes:
    return hashlib.sha256(invite).digest()


def of_join_link(program_id: bytes) -> bytes:
    return hashlib.sha256(b"TENTHCUP/JOIN/1\x00" + program_id).digest()


def of_enrolment_link(secret: bytes) -> bytes:
    return hashlib.sha256(b"TENTHCUP/ENROL-LINK/1\x00" + secret).digest()


def enrolment_digits(key: bytes, subject: bytes) -> str:
    digest = hashlib.sha256(b"TENTHCUP/ENROL-DIGITS/1\x00" + key + subject).digest()
    return f"{int.from_bytes(digest[:4], 'big') % 1_000_000:06}"
