"""What a verifier with a registry knows (FORMAT.md §6), and what it remembers from one code to the next (§8)."""

from dataclasses import dataclass, field
from enum import IntEnum

from .keys import Key
from .keyset import KeySet
from .refusal import Reason, Refused


class Assurance(IntEnum):
    """How a card is presented, weakest first."""

    PAPER = 1  # C
    ROTATING = 2  # B
    KEY = 3  # A


@dataclass(frozen=True)
class TotpSecret:
    raw: bytes


@dataclass(frozen=True)
class CardRecord:
    """`holder`: the key of its holder, the secret of its pass, or neither when it is on paper."""

    merchant: bytes
    generation: int
    frozen: bool
    holder: Key | TotpSecret | None

    @property
    def assurance(self) -> Assurance:
        match self.holder:
            case None:
                return Assurance.PAPER
            case TotpSecret():
                return Assurance.ROTATING
        return Assurance.KEY


@dataclass(frozen=True)
class DeviceRecord:
    merchant: bytes
    store: bytes
    revoked: bool
    key: Key

    def check_not_revoked(self) -> None:
        if self.revoked:
            raise Refused(Reason.DEVICE_REVOKED)


@dataclass
class Registry:
    """Of all merchants of an issuer, seen from the counter of one: `merchant`."""

    merchant: bytes
    keyset: KeySet
    cards: dict[bytes, CardRecord] = field(default_factory=dict)
    vouchers: dict[bytes, bytes] = field(default_factory=dict)  # voucher_id → its merchant
    coupons: dict[bytes, bytes] = field(default_factory=dict)
    devices: dict[bytes, DeviceRecord] = field(default_factory=dict)
    burnt: set[bytes] = field(default_factory=set)

    def card(self, card_id: bytes) -> CardRecord:
        record = self.cards.get(card_id)
        if record is None:
            raise Refused(Reason.UNKNOWN_CARD, card_id.hex())
        self.check_merchant(record.merchant)
        return record

    def device_on_record(self, device_id: bytes, unknown: Reason = Reason.UNKNOWN_DEVICE) -> DeviceRecord:
        """A device of this merchant, revoked or not."""
        record = self.devices.get(device_id)
        if record is None:
            raise Refused(unknown, device_id.hex())
        self.check_merchant(record.merchant)
        return record

    def check_merchant(self, merchant: bytes) -> None:
        if merchant != self.merchant:
            raise Refused(Reason.OTHER_MERCHANT)

    def burn(self, replay_key: bytes, used: Reason = Reason.ALREADY_USED) -> None:
        """The last thing of a check: what was refused for anything else burns nothing."""
        if replay_key in self.burnt:
            raise Refused(used)
        self.burnt.add(replay_key)
