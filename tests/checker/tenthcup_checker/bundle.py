"""The JSON bundle that README.md describes: reading it, strictly."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Self

from . import base64url, keys, subjects
from .ed25519 import PublicKey
from .keys import Key
from .kinds import CLAIM, ENROL, KEYSET, KINDS, REDEEM, Kind
from .refusal import malformed
from .token import Unverified


@dataclass
class Fields:
    """A JSON object whose members are taken one by one. What nobody took is an error: a typo must not switch a check off."""

    of: dict
    name: str
    taken: set[str] = field(default_factory=set)

    @classmethod
    def of_object(cls, value: object, name: str) -> Self:
        if not isinstance(value, dict):
            raise malformed(f"{name} is no object")
        return cls(value, name)

    def take(self, name: str, kind: type, default: object = None) -> object:
        self.taken.add(name)
        value = self.of.get(name)
        if value is None:  # null is as good as left out
            return default
        if not isinstance(value, kind) or isinstance(value, bool):
            raise malformed(f"{self.name}: {name} is no {kind.__name__}")
        return value

    def take_texts(self, name: str) -> list[str]:
        """A list of texts; an empty one when left out."""
        texts = self.take(name, list, [])
        if not all(isinstance(text, str) for text in texts):
            raise malformed(f"{self.name}: {name} holds more than text")
        return texts

    def need(self, name: str, kind: type) -> object:
        if self.of.get(name) is None:
            raise malformed(f"{self.name}: no {name}")
        return self.take(name, kind)

    def take_flag(self, name: str) -> bool:
        """False when left out."""
        self.taken.add(name)
        value = self.of.get(name, False)
        if not isinstance(value, bool):
            raise malformed(f"{self.name}: {name} is neither true nor false")
        return value

    def take_bytes(self, name: str, size: int | None = None) -> bytes | None:
        value = self.take(name, str)
        return None if value is None else base64url.decode(value, size)

    def take_key(self, name: str) -> Key | None:
        value = self.take(name, dict)
        return None if value is None else keys.from_jwk(value)

    def need_ed25519(self, name: str) -> PublicKey:
        """The key of a root or a device, which is never of the other algorithm."""
        return PublicKey.from_jwk(self.need(name, dict))

    def end(self) -> None:
        unknown = sorted(set(self.of) - self.taken)
        if unknown:
            raise malformed(f"{self.name}: unknown {', '.join(unknown)}")


@dataclass(frozen=True)
class Item:
    """One of the bundle's tokens, not yet checked."""

    token: Unverified
    at: int | None
    key: Key | None
    extra: bytes
    subjects: tuple[bytes, ...]  # that the CLAIM or ENROL must have
    digits: str | None

    @classmethod
    def from_json(cls, value: object) -> Self:
        fields = Fields.of_object(value, "token")
        kind = _kind(fields.need("kind", str))
        raw, code = fields.take_bytes("token"), fields.take("text", str)
        if (raw is None) == (code is None):
            raise malformed("a token has either token or text")
        token = Unverified.from_bytes(kind, raw) if raw is not None else Unverified.from_text(kind, code)
        item = cls(
            token=token,
            at=fields.take("at", int),
            key=fields.take_key("key"),
            extra=_extra(fields) if kind is REDEEM else b"",
            subjects=tuple(_subjects(fields, kind)),
            digits=fields.take("digits", str) if kind is ENROL else None,
        )
        fields.end()
        return item


def _kind(label: str) -> Kind:
    if label not in KINDS or label == KEYSET.label:
        raise malformed(f"no kind {label!r}")
    return KINDS[label]


def _subjects(fields: Fields, kind: Kind) -> Iterator[bytes]:
    members: dict[str, tuple[Callable[[bytes], bytes], int | None]] = {}
    if kind is CLAIM:
        members = {
            "invite": (subjects.of_token, None),
            "program": (subjects.of_join_link, 16),
            "erased": (subjects.of_erasure, 16),
            "coupon": (subjects.of_token, None),
            "claim_code": (subjects.of_claim_code, 16),
            "recovery_code": (subjects.of_recovery_code, 16),
            "kept_recovery_code": (subjects.of_kept_recovery_code, 16),
        }
    elif kind is ENROL:
        members = {"secret": (subjects.of_enrolment_link, 16)}
    for name, (subject_of, size) in members.items():
        value = fields.take_bytes(name, size)
        if value is not None:
            yield subject_of(value)


def _extra(fields: Fields) -> bytes:
    for name in ("device", "store", "reward"):
        fields.need(name, str)
    return b"".join(fields.take_bytes(name, 16) for name in ("device", "store", "reward"))


@dataclass(frozen=True)
class Bundle:
    """The parts whose form the JSON alone decides; tokens and such stay JSON until each is checked on its own line."""

    root: PublicKey
    keyset: bytes
    merchant: bytes
    now: int
    fingerprint: str | None
    at_least_version: int
    tokens: list
    receipts: list
    events: list
    devices: dict[bytes, PublicKey]
    persons: dict[bytes, bytes]

    @classmethod
    def from_json(cls, value: object) -> Self:
        fields = Fields.of_object(value, "bundle")
        for name in ("keyset", "merchant"):
            fields.need(name, str)
        bundle = cls(
            root=fields.need_ed25519("root"),
            keyset=fields.take_bytes("keyset"),
            merchant=fields.take_bytes("merchant", 16),
            now=fields.need("now", int),
            fingerprint=fields.take("fingerprint", str),
            at_least_version=fields.take("at_least_version", int, 0),
            tokens=fields.take("tokens", list, []),
            receipts=fields.take("receipts", list, []),
            events=fields.take("events", list, []),
            devices=_devices(fields.take("devices", dict, {})),
            persons=_persons(fields.take("persons", dict, {})),
        )
        fields.end()
        return bundle


def _devices(value: dict) -> dict[bytes, PublicKey]:
    return {base64url.decode(device, 16): PublicKey.from_jwk(jwk) for device, jwk in value.items()}


def _persons(value: dict) -> dict[bytes, bytes]:
    if not all(isinstance(key, str) for key in value.values()):
        raise malformed("a card's key that is no text")
    return {base64url.decode(card, 16): base64url.decode(key, 32) for card, key in value.items()}
