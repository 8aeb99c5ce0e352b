"""The members of a test vector that say what the verifier knows (tests/vectors/README.md), read strictly."""

import copy
import hashlib
from dataclasses import dataclass
from typing import Self

from . import base64url, keys
from .bundle import Fields
from .ed25519 import PublicKey
from .keys import Key
from .keyset import KeyRecord, KeySet
from .history import History, LateEntry, Shift
from .kinds import KINDS
from .ledger import Ledger
from .redemption import OpenChallenge
from .refusal import malformed
from .registry import CardRecord, DeviceRecord, Registry, TotpSecret
from .totp import SECRET_BYTES


@dataclass(frozen=True)
class State:
    now: int
    merchant: bytes
    keyset: KeySet
    cards: dict[bytes, CardRecord]
    vouchers: dict[bytes, bytes]
    coupons: dict[bytes, bytes]
    devices: dict[bytes, DeviceRecord]
    histories: dict[bytes, History]
    staff: set[bytes]
    waiting: int
    burnt: set[bytes]
    freeze: bytes | None
    freeze_version: int
    key_set_version: int
    challenge: OpenChallenge | None
    claimed: Key | None

    @classmethod
    def from_json(cls, vector: Fields) -> Self:
        fields = Fields.of_object(vector.take("state", dict, {}), "state")
        version = fields.take("key_set_version", int, 0)
        devices = [_device(value) for value in fields.take("devices", list, [])]
        state = cls(
            now=vector.need("now", int),
            merchant=needed_bytes(vector, "merchant", 16),
            keyset=_keyset(vector, version),
            cards=dict(map(_card, fields.take("cards", list, []))),
            vouchers=dict(_issued("voucher", value) for value in fields.take("vouchers", list, [])),
            coupons=dict(_issued("coupon", value) for value in fields.take("coupons", list, [])),
            devices={device: record for device, record, _ in devices},
            histories={device: history for device, _, history in devices if history},
            staff={staff for staff, works in map(_staff, fields.take("staff", list, [])) if works},
            waiting=fields.take("waiting", int, 0),
            burnt={base64url.decode(key) for key in fields.take_texts("burnt")},
            freeze=fields.take_bytes("freeze"),
            freeze_version=fields.take("freeze_version", int, 0),
            key_set_version=version,
            challenge=_challenge(fields.take("challenge", dict)),
            claimed=fields.take_key("claimed"),
        )
        fields.end()
        return state

    def registry(self) -> Registry:
        """A fresh one: what a check burns stays in it."""
        return Registry(self.merchant, self.keyset, self.cards, self.vouchers, self.coupons, self.devices, set(self.burnt))

    def ledger(self) -> Ledger:
        if self.devices.keys() != self.histories.keys():
            raise malformed("a device without a chain")
        return Ledger(self.registry(), copy.deepcopy(self.histories), self.staff, self.waiting)


def needed_bytes(fields: Fields, name: str, size: int) -> bytes:
    fields.need(name, str)
    return fields.take_bytes(name, size)


def one_of(fields: Fields, name: str, values: dict[str, object]) -> object:
    value = fields.need(name, str)
    if value not in values:
        raise malformed(f"{fields.name}: {name} {value!r}")
    return values[value]


def _keyset(vector: Fields, version: int) -> KeySet:
    fields = Fields.of_object(vector.take("keys", dict, {}), "keys")
    records = dict(map(_key_record, fields.take("keys", list, [])))
    keyset = KeySet(version, fields.take("exp", int, 0), records)
    fields.end()
    return keyset


def _key_record(value: object) -> tuple[tuple[bytes, bytes], KeyRecord]:
    fields = Fields.of_object(value, "key")
    key = PublicKey.from_jwk({name: fields.need(name, str) for name in ("kty", "crv", "x")})
    kid, merchant = needed_bytes(fields, "kid", 4), needed_bytes(fields, "merchant", 16)
    if hashlib.sha256(key.raw).digest()[:4] != kid:
        raise malformed("a kid that is not of its key")
    labels = fields.take_texts("kinds")
    record = KeyRecord(
        key=key,
        kinds=frozenset(KINDS[label].number for label in labels if KINDS.get(label) and KINDS[label].number),
        not_before=fields.need("nbf", int),
        not_after=fields.need("exp", int),
        revoked=one_of(fields, "status", {"active": False, "revoked": True}),
    )
    if len(record.kinds) != len(labels):
        raise malformed(f"kinds {labels}")
    fields.end()
    return (merchant, kid), record


def _card(value: object) -> tuple[bytes, CardRecord]:
    fields = Fields.of_object(value, "card")
    card_id = needed_bytes(fields, "card", 16)
    record = CardRecord(
        merchant=needed_bytes(fields, "merchant", 16),
        generation=fields.need("generation", int),
        frozen=one_of(fields, "status", {"active": False, "frozen": True}),
        holder=_holder(fields.need("holder", dict)),
    )
    fields.end()
    return card_id, record


def _holder(value: dict) -> Key | TotpSecret | None:
    if value == {"paper": True}:
        return None
    if "totp" in value:
        fields = Fields.of_object(value, "holder")
        secret = TotpSecret(needed_bytes(fields, "totp", SECRET_BYTES))
        fields.end()
        return secret
    return keys.from_jwk(value)


def _issued(name: str, value: object) -> tuple[bytes, bytes]:
    """A voucher or a coupon, and its merchant."""
    fields = Fields.of_object(value, name)
    issued, merchant = needed_bytes(fields, name, 16), needed_bytes(fields, "merchant", 16)
    fields.end()
    return issued, merchant


def _device(value: object) -> tuple[bytes, DeviceRecord, History | None]:
    fields = Fields.of_object(value, "device")
    device_id = needed_bytes(fields, "device", 16)
    record = DeviceRecord(
        merchant=needed_bytes(fields, "merchant", 16),
        store=needed_bytes(fields, "store", 16),
        revoked=one_of(fields, "status", {"active": False, "revoked": True}),
        key=fields.need_ed25519("key"),
    )
    history = _history(fields)
    fields.end()
    return device_id, record, history


def _history(device: Fields) -> History | None:
    """What only a ledger knows of a device; None when the vector is not for one."""
    value = device.take("chain", dict)
    if value is None:
        return None
    chain = Fields.of_object(value, "chain")
    history = History(
        revoked=device.take("revoked", int),
        sequence=chain.need("sequence", int),
        head=needed_bytes(chain, "head", 32),
        floor=chain.need("floor", int),
        held=chain.need("held", int),
        late=[late for value in device.take("late", list, []) for late in _late(value)],
        shifts=[_shift(value) for value in device.take("shifts", list, [])],
        waiting=device.take("waiting", int, 0),
    )
    chain.end()
    return history


def _late(value: object) -> list[LateEntry]:
    fields = Fields.of_object(value, "late")
    count = fields.need("count", int)
    if not 0 <= count <= 1000:
        raise malformed(f"{count} late entries")
    late = LateEntry(fields.need("arrived", int), fields.need("time", int), fields.take_bytes("card", 16))
    fields.end()
    return [late] * count


def _shift(value: object) -> Shift:
    fields = Fields.of_object(value, "shift")
    shift = Shift(needed_bytes(fields, "staff", 16), fields.need("since", int), fields.need("until", int))
    fields.end()
    return shift


def _staff(value: object) -> tuple[bytes, bool]:
    """Who, and whether they still work there."""
    fields = Fields.of_object(value, "staff")
    staff = needed_bytes(fields, "staff", 16), one_of(fields, "status", {"active": True, "left": False})
    fields.end()
    return staff


def _challenge(value: dict | None) -> OpenChallenge | None:
    if value is None:
        return None
    fields = Fields.of_object(value, "challenge")
    ids = {name: needed_bytes(fields, name, 16) for name in ("card", "device", "store", "reward")}
    challenge = OpenChallenge(
        nonce=needed_bytes(fields, "nonce", 8),
        iat=fields.need("iat", int),
        exp=fields.need("exp", int),
        digits=fields.need("digits", str),
        answered=fields.take_flag("answered"),
        **ids,
    )
    fields.end()
    return challenge
