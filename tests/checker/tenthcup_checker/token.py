"""FORMAT.md §1 and §3: the envelope, what is signed, and checking one signature with one key."""

import hashlib
from dataclasses import dataclass
from typing import Self

from . import cbor, text
from .cbor import Value
from .keys import Key
from .kinds import CARD, ENROL, KEYSET, PAPER, Kind
from .payloads import NO_ID
from .refusal import Reason, Refused, malformed


def aad(kind: Kind, merchant: bytes, extra: bytes = b"") -> bytes:
    if len(merchant) != 16:
        raise ValueError("a merchant_id has 16 bytes")
    # A key set belongs to an issuer, and a device learns its merchant only by enrolling.
    if kind in (KEYSET, ENROL):
        merchant = NO_ID
    return b"TENTHCUP/" + kind.label.encode() + b"/1\x00" + merchant + extra


def sig_structure(protected: bytes, external_aad: bytes, payload: bytes) -> bytes:
    return cbor.encode(["Signature1", protected, external_aad, payload])


def replay_key(iat: int, card_id: bytes, cti: bytes) -> bytes:
    """§8."""
    return (iat // 60).to_bytes(4, "big") + card_id + cti


@dataclass(frozen=True)
class Unverified:
    """A token that has its kind's form. Nothing in it is to be believed yet."""

    kind: Kind
    raw: bytes
    header: dict[int, Value]
    payload: dict[int, Value]
    card: "Unverified | None"

    @classmethod
    def from_bytes(cls, kind: Kind, raw: bytes) -> Self:
        envelope = cbor.decode(raw)
        if not isinstance(envelope, list) or len(envelope) != 4:
            raise malformed("no array of four")
        protected, unprotected, payload, signature = envelope
        if not all(isinstance(part, bytes) for part in (protected, payload, signature)):
            raise malformed("header, payload and signature are byte strings")
        if unprotected != {}:
            raise malformed("an unprotected header that is not the empty map")
        if len(signature) != 64:
            raise malformed("a signature that has not 64 bytes")
        header, claims = cbor.decode(protected), cbor.decode(payload)
        kind.check_header(header)
        kind.payload(claims)
        # What §1 asks of a reader. cbor.py is strict already; were it not, this would still be.
        again = [cbor.encode(header), {}, cbor.encode(claims), signature]
        if cbor.encode(again) != raw:
            raise malformed("it is not encoded as the template says")
        card = cls.from_bytes(CARD, cbor.encode(header[13])) if kind.carries_card else None
        return cls(kind, raw, header, claims, card)

    @classmethod
    def from_text(cls, kind: Kind, code: str) -> Self:
        digit, raw = text.decode(code)
        if digit != kind.digit:
            raise Refused(Reason.WRONG_KIND, f"a code of kind {digit} where {kind.label} is due")
        return cls.from_bytes(kind, raw)

    @property
    def kid(self) -> bytes:
        return self.header[4]

    @property
    def card_id(self) -> bytes:
        """Of a SHOW, REDEEM, CARD, SHOW-CARD or PAPER."""
        if self.card:
            return self.card.card_id
        return self.payload[7][:16] if self.kind in (CARD, PAPER) else self.kid

    @property
    def generation(self) -> int:
        """Of a CARD, SHOW-CARD or PAPER."""
        return int.from_bytes((self.card or self).payload[7][16:], "big")

    @property
    def voucher_id(self) -> bytes:
        return self.payload[7][:16]

    @property
    def voucher_device(self) -> bytes | None:
        """The device that alone takes this VOUCHER, when it names one."""
        return self.payload[7][16:] or None

    def verify(self, key: Key, merchant: bytes, extra: bytes = b"") -> "Signed":
        envelope = cbor.decode(self.raw)
        protected, _, payload, signature = envelope
        # The key on record decides the algorithm, not the message.
        if self.header[1] != key.algorithm:
            raise Refused(Reason.BAD_SIGNATURE, "of another algorithm than that of the key")
        key.verify(signature, sig_structure(protected, aad(self.kind, merchant, extra), payload))
        return Signed(self)


@dataclass(frozen=True)
class Signed:
    """A token whose signature was seen to be good. Made by `Unverified.verify` only."""

    token: Unverified

    @property
    def payload(self) -> dict[int, Value]:
        return self.token.payload

    @property
    def digest(self) -> bytes:
        return hashlib.sha256(self.token.raw).digest()
