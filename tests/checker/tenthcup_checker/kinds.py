"""FORMAT.md §4: the kinds and their templates."""

from dataclasses import dataclass
from enum import Enum, auto

from . import payloads
from .cbor import Value
from .ed25519 import PublicKey
from .p256 import P256Key
from .refusal import malformed
from .shapes import Field, Shape, array, bstr, cose_key, ed25519_key, holder_key, record, text, time

ED25519_ONLY = (PublicKey.algorithm,)
ED25519_OR_P256 = (PublicKey.algorithm, P256Key.algorithm)


class Signer(Enum):
    ROOT = auto()
    ISSUER = auto()
    ISSUER_OR_DEVICE = auto()
    HOLDER = auto()
    DEVICE = auto()
    HOLDER_OR_DEVICE = auto()
    KEY_IN_PAYLOAD = auto()
    KEY_IN_CARD = auto()


@dataclass(frozen=True, eq=False)
class Kind:
    label: str
    signer: Signer
    payload: Shape
    digit: int | None = None  # K, for the kinds in QR codes
    kid_sizes: tuple[int, ...] = ()  # none: the header has no kid
    algorithms: tuple[int, ...] = ED25519_ONLY
    carries_card: bool = False
    number: int | None = None  # in a KEYSET's list of kinds

    def check_header(self, header: Value) -> None:
        """All of the header but the CARD in label 13."""
        fields = [Field(1, "algorithm", self._algorithm)]
        if self.kid_sizes:
            fields.append(Field(4, "kid", bstr(*self.kid_sizes)))
        if self.carries_card:
            fields.append(Field(13, "CARD", array(lambda item: None)))
        record(*fields)(header)

    def _algorithm(self, value: Value) -> None:
        if value not in self.algorithms:
            raise malformed(f"algorithm {value!r}")


KID, ID, KID_OR_ID = (4,), (16,), (4, 16)


def _claims(*cti_sizes: int, more: tuple[Field, ...] = ()) -> Shape:
    """The claims of what an issuer hands out."""
    return record(Field(4, "exp", time), Field(6, "iat", time), Field(7, "cti", bstr(*cti_sizes)), *more)


def _claim(key: Shape) -> Shape:
    return record(Field(1, "subject", bstr(32)), Field(2, "key", key), Field(3, "iat", time), Field(4, "origin", text(1, 255)))


_show = (Field(6, "iat", time), Field(7, "cti", bstr(12)))
_cnf = Field(8, "cnf", record(Field(1, "COSE_Key", cose_key)))
_challenge = record(
    Field(1, "cnonce", bstr(8)),
    Field(2, "card_id", bstr(16)),
    Field(3, "device_id", bstr(16)),
    Field(4, "store_id", bstr(16)),
    Field(5, "reward_id", bstr(16)),
    Field(6, "iat", time),
    Field(7, "exp", time),
)
_login = record(Field(1, "nonce", bstr(16)), Field(2, "origin", text(1, 255)), Field(3, "iat", time))

SHOW = Kind("SHOW", Signer.HOLDER, record(*_show), digit=1, kid_sizes=ID, algorithms=ED25519_OR_P256)
REDEEM = Kind(
    "REDEEM", Signer.HOLDER, record(*_show, Field(39, "cnonce", bstr(8))), digit=2, kid_sizes=ID, algorithms=ED25519_OR_P256
)
CARD = Kind("CARD", Signer.ISSUER, _claims(18, more=(_cnf,)), digit=3, kid_sizes=KID, number=3)
SHOW_CARD = Kind(
    "SHOW-CARD", Signer.KEY_IN_CARD, record(*_show), digit=4, carries_card=True, algorithms=ED25519_OR_P256
)
VOUCHER = Kind("VOUCHER", Signer.ISSUER, _claims(16, 32), digit=5, kid_sizes=KID, number=5)
COUPON = Kind("COUPON", Signer.ISSUER_OR_DEVICE, _claims(48), digit=6, kid_sizes=KID_OR_ID, number=6)
INVITE = Kind("INVITE", Signer.ISSUER, _claims(16), digit=7, kid_sizes=KID, number=7)
PAPER = Kind("PAPER", Signer.ISSUER, _claims(18), digit=8, kid_sizes=KID, number=8)
ENTRY = Kind("ENTRY", Signer.DEVICE, payloads.entry, kid_sizes=ID)
CHALLENGE = Kind("CHALLENGE", Signer.ISSUER, _challenge, kid_sizes=KID, number=16)
LOGIN = Kind("LOGIN", Signer.HOLDER_OR_DEVICE, _login, kid_sizes=ID, algorithms=ED25519_OR_P256)
CLAIM = Kind("CLAIM", Signer.KEY_IN_PAYLOAD, _claim(holder_key), algorithms=ED25519_OR_P256)
ENROL = Kind("ENROL", Signer.KEY_IN_PAYLOAD, _claim(ed25519_key))
RECEIPT = Kind("RECEIPT", Signer.ISSUER, payloads.receipt, kid_sizes=KID, number=17)
KEYSET = Kind("KEYSET", Signer.ROOT, payloads.key_set, kid_sizes=KID)
FREEZE = Kind("FREEZE", Signer.ISSUER, payloads.freeze, kid_sizes=KID, number=18)

_ALL = (
    (SHOW, REDEEM, CARD, SHOW_CARD, VOUCHER, COUPON, INVITE, PAPER)
    + (ENTRY, CHALLENGE, LOGIN, CLAIM, ENROL, RECEIPT, KEYSET, FREEZE)
)
KINDS = {kind.label: kind for kind in _ALL}
OF_DIGIT = {kind.digit: kind for kind in _ALL if kind.digit}
