"""FORMAT.md §7, "Late entries", "Quarantine" and "The order at a ledger": what becomes of an ENTRY, but for a program's rules."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from . import windows
from .checks import holder_of
from .codes import check_named
from .history import History, LateEntry
from .kinds import CARD, ENTRY, SHOW_CARD, VOUCHER
from .payloads import Intent
from .refusal import Reason, Refused
from .registry import DeviceRecord, Registry
from .token import Signed, Unverified

T = TypeVar("T")

LATE_A_DAY = 200
CARD_GAP = 12 * 60 * 60
WAIT_OF_DEVICE = 500
WAIT_OF_MERCHANT = 10_000
NOT_COUNTED = (Reason.TOO_LATE, Reason.ONLINE_ONLY, Reason.BACKDATED, Reason.OFFLINE_DEVICE_LIMIT)


class Kept(Exception):
    """It waits for a manager."""

    def __init__(self, reason: Reason):
        super().__init__(reason.value)
        self.reason = reason


@dataclass
class Ledger:
    known: Registry
    histories: dict[bytes, History]
    staff: set[bytes]  # who work there now
    waiting: int
    answers: dict[bytes, Refused | Kept | None] = field(default_factory=dict)

    def submit(self, raw: bytes, now: int) -> None:
        """Returns when the ENTRY counts. Raises Refused, or Kept."""
        token = Unverified.from_bytes(ENTRY, raw)
        device = self.known.device_on_record(token.kid)
        entry = Arrived(self, token.verify(device.key, self.known.merchant), device, now)
        if not entry.late:
            device.check_not_revoked()
        windows.check_not_ahead(now, entry.time)
        if entry.signed.digest not in self.answers:
            self._decide(entry)
        answer = self.answers[entry.signed.digest]
        if answer is not None:
            raise answer

    def _decide(self, entry: "Arrived") -> None:
        entry.rule_1_device()
        try:
            entry.rule_2_place()
        except Kept as kept:
            self._keep(entry, kept, holds=True, has_place=entry.sequence > entry.history.sequence)
            return
        answer: Refused | Kept | None = None
        try:
            entry.rules_3_to_6()
        except Kept as kept:
            self._keep(entry, kept, holds=entry.history.held > 0)
            return
        except Refused as refused:
            if refused.reason is Reason.QUARANTINE_FULL:
                raise
            answer = refused
        entry.take_place()
        if answer is None:
            self.known.burnt |= entry.code_keys
        if entry.late and (answer is None or answer.reason not in NOT_COUNTED):
            entry.history.late.append(LateEntry(entry.now, entry.time, None if answer else entry.card))
        self.answers[entry.signed.digest] = answer

    def _keep(self, entry: "Arrived", kept: Kept, holds: bool, has_place: bool = True) -> None:
        self.waiting += 1
        entry.history.waiting += 1
        entry.history.held += holds
        if has_place:
            entry.take_place()
        self.answers[entry.signed.digest] = kept


class Arrived:
    """One ENTRY that its device signed, and what is wrong with it."""

    def __init__(self, ledger: Ledger, signed: Signed, device: DeviceRecord, now: int):
        self.ledger, self.signed, self.device, self.now = ledger, signed, device, now
        payload = signed.payload
        self.sequence, self.prev, self.time, self.store, self.staff = (payload[key] for key in range(1, 6))
        self.intent, self.code = Intent(payload[6]), payload.get(11)
        self.history = ledger.histories[signed.token.kid]
        self.late = now - self.time > windows.ENTRY_LATE
        self.too_late = now - self.time > windows.ENTRY_TOO_LATE
        self.code_keys: set[bytes] = set()
        self.card: bytes | None = None
        self.code_fault = self._code_fault()

    def _code_fault(self) -> Refused | None:
        """Why its code, or the card that it names, is not good, used or not."""
        # A registry that remembers nothing: what is burnt in it is what this code burns.
        known = replace(self.ledger.known, burnt=set())
        try:
            check_named(known, self.signed.payload, self.signed.token.kid, self.now)
        except Refused as refused:
            return refused
        self.code_keys = known.burnt
        if self.intent is Intent.PUNCH:
            # §8: after four bytes of time, the card.
            self.card = next((key[4:20] for key in known.burnt), None)
        return None

    def rule_1_device(self) -> None:
        ended = self.history.revoked
        if self.device.revoked and not (self.late and ended is not None and self.time < ended):
            raise Refused(Reason.DEVICE_REVOKED)

    def rule_2_place(self) -> None:
        place = (self.sequence, self.prev)
        if place == (self.history.sequence + 1, self.history.head):
            return
        if self.too_late:
            raise Refused(Reason.TOO_LATE)
        gap = self.sequence > self.history.sequence + 1
        reason = Reason.DEVICE_CHAIN_GAP if gap else Reason.DEVICE_CHAIN_FORK
        if not self._is_worth_keeping():
            raise Refused(reason)
        self._check_unused()
        self._check_room()
        raise Kept(reason)

    def rules_3_to_6(self) -> None:
        if self.device.revoked:
            self._keep(Reason.DEVICE_REVOKED)
        if self.history.held:
            self._keep(Reason.FOLLOWS_QUARANTINED)
        self._check_store_and_age()
        if self.late:
            self._check_limits()
            if self._card_was_never_made():
                self._keep(self.code_fault.reason)
            if self._was_signed_on() and not self._works_here() and self._is_worth_keeping():
                self._keep(Reason.STAFF_LEFT)
        if not (self._works_here() and self._was_signed_on()):
            raise Refused(Reason.STAFF_NOT_SIGNED_ON)
        self._check_code()
        self._check_unused()
        if self.late:
            self._check_card_gap()

    def take_place(self) -> None:
        self.history.sequence, self.history.head = self.sequence, self.signed.digest
        self.history.floor = max(self.history.floor, min(self.time, self.now))

    def _keep(self, reason: Reason) -> None:
        """Rule 3."""
        if not self._is_worth_keeping():
            if self.intent is not Intent.PUNCH:
                raise Refused(reason)
            self._check_store_and_age()
            self._check_code()
        if not self._was_signed_on():
            raise Refused(Reason.STAFF_NOT_SIGNED_ON)
        self._check_unused()
        self._check_room()
        raise Kept(reason)

    def _check_limits(self) -> None:
        if not self._may_be_late():
            raise Refused(Reason.ONLINE_ONLY)
        if self.time < self.history.floor:
            raise Refused(Reason.BACKDATED)
        if sum(self.now - late.arrived < windows.DAY for late in self.history.late) >= LATE_A_DAY:
            raise Refused(Reason.OFFLINE_DEVICE_LIMIT)

    def _may_be_late(self) -> bool:
        if self.intent is not Intent.REDEEM:
            return self.intent is Intent.PUNCH
        voucher = _or_none(lambda: Unverified.from_text(VOUCHER, self.code))
        return voucher is not None and voucher.voucher_device == self.signed.token.kid

    def _check_card_gap(self) -> None:
        if any(late.card == self.card and abs(self.time - late.time) < CARD_GAP for late in self.history.late if late.card):
            raise Refused(Reason.OFFLINE_CARD_LIMIT)

    def _check_store_and_age(self) -> None:
        if self.store != self.device.store:
            raise Refused(Reason.OTHER_STORE)
        if self.too_late:
            raise Refused(Reason.TOO_LATE)

    def _check_code(self) -> None:
        if self.code_fault is not None:
            raise self.code_fault

    def _check_unused(self) -> None:
        if self.code_keys & self.ledger.known.burnt:
            raise Refused(Reason.ALREADY_USED)

    def _check_room(self) -> None:
        if self.history.waiting >= WAIT_OF_DEVICE or self.ledger.waiting >= WAIT_OF_MERCHANT:
            raise Refused(Reason.QUARANTINE_FULL)

    def _works_here(self) -> bool:
        return self.staff in self.ledger.staff

    def _was_signed_on(self) -> bool:
        return any(shift.covers(self.staff, self.time) for shift in self.history.shifts)

    def _is_worth_keeping(self) -> bool:
        good = self.store == self.device.store and not self.too_late and self.code_fault is None
        return self.intent is Intent.PUNCH and (good or self._card_was_never_made())

    def _card_was_never_made(self) -> bool:
        """§7, Alarm. A CARD that a key of the merchant signed, and that its records do not know."""
        shown = _or_none(lambda: Unverified.from_text(SHOW_CARD, self.code or ""))
        if shown is None or not self._is_ours(shown.card):
            return False
        record = self.ledger.known.cards.get(shown.card_id)
        if record is None or record.merchant != self.ledger.known.merchant:
            return True
        if shown.generation != record.generation:
            return shown.generation > record.generation
        return getattr(record.holder, "raw", None) != holder_of(shown.card).raw

    def _is_ours(self, card: Unverified) -> bool:
        merchant = self.ledger.known.merchant
        return _or_none(lambda: card.verify(self.ledger.known.keyset.key(merchant, card.kid, CARD, self.now), merchant)) is not None


def _or_none(work: Callable[[], T]) -> T | None:
    try:
        return work()
    except Refused:
        return None
