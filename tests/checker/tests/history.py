"""A card's life as its ledger keeps it. Hashes and evidence fit together."""

import hashlib

import cbor2
import signer
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from signer import CARD_ID, DEVICE_ID, MERCHANT, NOW, PERSON, PROGRAM_ID, REWARD_ID, STAFF_ID, STORE_ID

from tenthcup_checker.events import Event


def read(raw: bytes) -> Event:
    """An event of a Book, opened."""
    return Event.from_bytes(raw).opened(PERSON)


def _sealed(event: dict) -> dict:
    """As it is kept: with what stands under 16, 17 and 20 so far in one private part."""
    private = {inner: event.pop(key) for inner, key in ((1, 16), (2, 17), (3, 20)) if key in event}
    return event | {20: seal(cbor2.dumps(private), event[2], event[3], event[4])}


def seal(plain: bytes, merchant: bytes, card: bytes, sequence: int, key: bytes = PERSON) -> bytes:
    place = (sequence & 0xFFFFFFFF).to_bytes(4, "big")
    bound_to = b"TENTHCUP/SEALED/1\0" + merchant + card + b"\1" + place
    nonce = hashlib.sha256(place + plain).digest()[:12]  # the same History twice is the same bytes
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, plain, bound_to)


class Book:
    """Takes down events oldest first. `change` may rewrite an event's map before it is sealed and hashed: sale 16, amount 17, evidence 20."""

    def __init__(self, change=lambda sequence, event: event):
        self.events: list[bytes] = []
        self.receipts: list[bytes] = []
        self.entries: list[bytes] = []
        self._change = change

    def hash(self, sequence: int) -> bytes:
        return hashlib.sha256(self.events[sequence - 1]).digest() if sequence else bytes(32)

    def entry(self, **changes) -> bytes:
        prev = hashlib.sha256(self.entries[-1]).digest() if self.entries else bytes(32)
        self.entries.append(signer.entry(k1=len(self.entries) + 1, k2=prev, **changes))
        return self.entries[-1]

    def add(self, kind, recorded, happened, units, progress, ready, evidence, more=(), at_counter=True) -> None:
        sequence = len(self.events) + 1
        place = (STORE_ID, STAFF_ID, DEVICE_ID) if at_counter else (bytes(16),) * 3
        event = {1: 1, 2: MERCHANT, 3: CARD_ID, 4: sequence, 5: self.hash(sequence - 1), 6: kind}
        event |= {7: recorded, 8: happened, 9: PROGRAM_ID, 10: place[0], 11: place[1], 12: place[2]}
        event |= {13: units, 14: progress, 15: ready, 20: evidence, 21: 0} | dict(more)
        event = _sealed(self._change(sequence, event))
        self.events.append(cbor2.dumps({key: event[key] for key in sorted(event)}))
        receipt = {"k1": event[3], "k2": event[4], "k3": event[6], "k4": event[7], "k5": event[8], "k6": event[10]}
        receipt |= {"k7": event[13], "k8": event[14], "k9": 3, "k10": len(event[15])}
        receipt |= {"k11": self.hash(sequence), "k12": event[5]}
        self.receipts.append(signer.receipt(**receipt))


class History(Book):
    """Opened, two punches, a reversal, a punch, a reward."""

    def __init__(self, change=lambda sequence, event: event):
        super().__init__(change)
        self._opened()
        self._punched(at=NOW + 100, progress=1)
        self._punched(at=NOW + 200, progress=2, sale="till 2, 17")
        self._reversed(at=NOW + 300, progress=1, of=self.hash(3))
        self._punched(at=NOW + 4000, progress=0, ready=[REWARD_ID], late=True)
        self._redeemed(at=NOW + 5000)

    def _code(self, iat: int) -> str:
        return signer.text(1, signer.show(iat, counter=len(self.entries)))

    def _opened(self) -> None:
        self.add(1, NOW, NOW, 0, 0, [], [signer.claim()], at_counter=False)

    def _punched(self, at, progress, ready=(), sale=None, late=False) -> None:
        code = signer.text(4, signer.show_card(iat=at)) if late else self._code(at)
        entry = self.entry(k3=at + 5, k8=sale, k9=350, k10="EUR", k11=code)
        recorded = at + 1800 if late else at + 6
        more = {17: [350, "EUR"]} | ({16: sale} if sale else {})
        self.add(2, recorded, at + 5, 1, progress, list(ready), [entry], more)

    def _reversed(self, at, progress, of) -> None:
        entry = self.entry(k3=at, k6=3, k11=None, k12=of)
        self.add(4, at + 1, at, -1, progress, [], [entry], {18: of})

    def _redeemed(self, at) -> None:
        entry = self.entry(k3=at, k6=2, k11=self._code(at))
        evidence = [entry, signer.challenge(iat=at + 1), signer.redeem(iat=at + 10)]
        self.add(3, at + 12, at, 0, 0, [], evidence, {19: REWARD_ID})
