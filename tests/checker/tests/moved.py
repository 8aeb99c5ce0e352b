"""Lives of cards that move to another phone, a step at a time. The card has one reward ready from its first punch on."""

import hashlib

import signer
from history import Book
from signer import HOLDER, NEW_PHONE, NOW, REWARD_ID, commitment, subject, text

from tenthcup_checker.checks import Records
from tenthcup_checker.ed25519 import PublicKey
from tenthcup_checker.keyset import KeySet

SECOND = signer.Pair.of("second device")
SECOND_ID = bytes(range(0xC0, 0xD0))
SECOND_PERSON = bytes(range(0xB0, 0xC0))
MOVED_AT = NOW + 1000
DAY = 86400


def known(*devices: bytes) -> Records:
    """With the keys of both devices, or of these only; the issuer's key is good for ten days."""
    keyset = signer.keyset(signer.record(k7=NOW + 10 * DAY), exp=NOW + 10 * DAY)
    both = {signer.DEVICE_ID: signer.DEVICE, SECOND_ID: SECOND}
    keys = {device: PublicKey.from_bytes(both[device].x) for device in devices or both}
    return Records(signer.MERCHANT, KeySet.verify(PublicKey.from_bytes(signer.ROOT.x), keyset, NOW), devices=keys)


class Life(Book):
    """Each step takes what differs from a good one."""

    def opened(self, on_paper=False) -> "Life":
        evidence = signer.paper(exp=NOW + 10 * DAY) if on_paper else signer.claim()
        self.add(1, NOW, NOW, 0, 0, [], [evidence], at_counter=False)
        return self

    def punched(self, code: str, at: int = NOW + 100, recorded: int | None = None) -> "Life":
        self.add(2, recorded or at, at, 1, 1, [REWARD_ID], [self.entry(k3=at, k11=code)])
        return self

    def shown(self, at: int = NOW + 100, pair=HOLDER) -> "Life":
        return self.punched(text(1, signer.show(at, len(self.entries), pair=pair)), at)

    def recovered(self, at: int = MOVED_AT, consent: dict | None = None, claim: dict | None = None, **event) -> "Life":
        """By a recovery code, which was put on record 500 s before."""
        kept = {"iat": at - 500, "subject": commitment("RECOVERY")} | (consent or {})
        new = {"iat": at, "subject": subject("RECOVERY"), "pair": NEW_PHONE} | (claim or {})
        more = {int(name[1:]): value for name, value in event.items()}
        self._moved(at, [signer.claim(**kept), signer.claim(**new)], {8: new["iat"]} | more, at_counter=False)
        return self

    def moved(self, at: int = MOVED_AT, asked: dict | None = None, second: dict | None = None, claim: dict | None = None, **event) -> "Life":
        """By a claim code that two people signed for in the 20 s before its CLAIM, and that was claimed at `at`."""
        first = {"k3": at - 20, "k6": 5, "k12": commitment("CLAIM-CODE")} | (asked or {})
        entry = self.entry(**first)
        answer = {"k3": at - 10, "k5": SECOND_PERSON, "k6": 4, "k11": None, "k12": hashlib.sha256(entry).digest()}
        approving = signer.entry(**{"pair": SECOND, "device": SECOND_ID} | answer | (second or {}))
        new = {"iat": at, "subject": subject("CLAIM-CODE"), "pair": NEW_PHONE} | (claim or {})
        more = {int(name[1:]): value for name, value in event.items()}
        self._moved(at, [entry, approving, signer.claim(**new)], {8: new["iat"]} | more, at_counter=True)
        return self

    def from_paper(self, at: int = MOVED_AT, code: str | None = None, **changes) -> "Life":
        asked = {"k11": code or text(8, signer.paper(exp=NOW + 10 * DAY))} | changes.pop("asked", {})
        return self.moved(at, asked, **changes)

    def lost(self, at: int = MOVED_AT, waited: int = DAY, **changes) -> "Life":
        """The phone is gone: the card moves `waited` after the CLAIM."""
        asked = {"k11": None, "k13": signer.CARD_ID} | changes.pop("asked", {})
        return self.moved(at, asked, **{"k7": at + waited} | changes)

    def redeemed(self, at: int, pair=NEW_PHONE) -> "Life":
        """By challenge."""
        entry = self.entry(k3=at, k6=2, k11=text(1, signer.show(at, 50, pair=pair)))
        evidence = [entry, signer.challenge(iat=at), signer.redeem(iat=at, pair=pair)]
        self.add(3, at, at, 0, 1, [], evidence, {19: REWARD_ID})
        return self

    def redeemed_by_two(self, at: int, code: str, waited: int = 0, second: dict | None = None, **asked) -> "Life":
        entry = self.entry(**{"k3": at, "k6": 2, "k11": code} | asked)
        answer = {"k3": at + waited, "k5": SECOND_PERSON, "k6": 4, "k11": None, "k12": hashlib.sha256(entry).digest()}
        approving = signer.entry(**{"pair": SECOND, "device": SECOND_ID} | answer | (second or {}))
        self.add(3, at + waited, at, 0, 1, [], [entry, approving], {19: REWARD_ID})
        return self

    def redeemed_by_voucher(self, at: int, issued: int = NOW, recorded: int | None = None, device: bytes = b"") -> "Life":
        code = text(5, signer.voucher(iat=issued, exp=NOW + 10 * DAY, device=device))
        self.add(3, recorded or at, at, 0, 1, [], [self.entry(k3=at, k6=2, k11=code)], {19: REWARD_ID})
        return self

    def _moved(self, at: int, evidence: list[bytes], more: dict, at_counter: bool) -> None:
        ready = [REWARD_ID] if len(self.events) > 1 else []
        self.add(5, at, at, 0, len(ready), ready, evidence, more, at_counter)


def held_by_a_phone() -> Life:
    return Life().opened().shown()


def on_paper() -> Life:
    paper = text(8, signer.paper(exp=NOW + 10 * DAY))
    return Life().opened(on_paper=True).punched(paper)
