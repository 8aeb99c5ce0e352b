"""FORMAT.md §5 and §6: finding the key on record for a token, checking signature and time."""

from dataclasses import dataclass, field

from . import keys, windows
from .keys import Key
from .keyset import KeySet
from .kinds import RECEIPT, SHOW_CARD, Signer
from .refusal import Reason, Refused
from .token import Signed, Unverified


@dataclass
class Records:
    """What a verifier knows: one merchant, its key set, and the holder and device keys on record."""

    merchant: bytes
    keyset: KeySet
    holders: dict[bytes, Key] = field(default_factory=dict)
    devices: dict[bytes, Key] = field(default_factory=dict)


def check(token: Unverified, records: Records, now: int, extra: bytes = b"", in_window: bool = True) -> Signed:
    """Key on record → signature → time, in the order of §6. `now` is when the token was presented; without `in_window` the token's
    own age is left to the caller, not the validity of keys and of a CARD inside."""
    if token.card:
        check(token.card, records, now)
    key = _key_on_record(token, records, now)
    signed = token.verify(key, records.merchant, extra)
    if in_window:
        windows.check(token.kind, token.payload, now)
    return signed


def verify_presented(token: Unverified, keyset: KeySet, merchant: bytes, now: int) -> Signed:
    """A token that nothing but the key set is needed for: CARD, VOUCHER, INVITE, PAPER, FREEZE or a COUPON of an issuer, whole; a
    SHOW-CARD but for its own window, which depends on how it came."""
    return check(token, Records(merchant, keyset), now, in_window=token.kind is not SHOW_CARD)


def holder_of(card: Unverified) -> Key:
    """The holder key in a CARD."""
    return keys.from_cose(card.payload[8][1])


def _key_on_record(token: Unverified, records: Records, now: int) -> Key:
    match token.kind.signer:
        case Signer.ISSUER:
            at = token.payload[4] if token.kind is RECEIPT else now
            return records.keyset.key(records.merchant, token.kid, token.kind, at)
        case Signer.ISSUER_OR_DEVICE if len(token.kid) == 4:
            return records.keyset.key(records.merchant, token.kid, token.kind, now)
        case Signer.HOLDER:
            return _of(records.holders, token.kid, Reason.UNKNOWN_CARD)
        case Signer.DEVICE | Signer.ISSUER_OR_DEVICE:
            return _of(records.devices, token.kid, Reason.UNKNOWN_DEVICE)
        case Signer.HOLDER_OR_DEVICE:
            return _of(records.devices | records.holders, token.kid, Reason.UNKNOWN_CARD)
        case Signer.KEY_IN_PAYLOAD:
            return keys.from_bytes(token.payload[2])
        case Signer.KEY_IN_CARD:
            return holder_of(token.card)
    raise Refused(Reason.UNKNOWN_KEY, f"a {token.kind.label} has no key on record")


def _of(on_record: dict[bytes, Key], kid: bytes, missing: Reason) -> Key:
    if kid not in on_record:
        raise Refused(missing, kid.hex())
    return on_record[kid]
