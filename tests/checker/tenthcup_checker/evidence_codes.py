"""The code in the ENTRY of an event, and that no code made two events (FORMAT.md §6 to §8, §10)."""

from . import text, totp, windows
from .checks import Records, check
from .codes import is_rotating
from .events import Event, Happening
from .holdings import Holdings
from .kinds import OF_DIGIT, PAPER, SHOW, SHOW_CARD, VOUCHER
from .refusal import Reason, Refused, malformed
from .token import Unverified, replay_key

PAPER_APART = 3600  # §8: the least number of seconds between two punches of a card on paper


class Codes:
    """Takes the codes of one event after another, each card's oldest first."""

    def __init__(self, records: Records, holdings: Holdings):
        self._records = records
        self._holdings = holdings
        self._used: set[bytes] = set()
        self._paper_punched: dict[bytes, int] = {}

    def check(self, event: Event, entry: Unverified) -> None:
        if is_rotating(entry.payload[11]):
            self._rotating(event, entry, totp.RotatingCode.from_text(entry.payload[11]))
            return
        digit, raw = text.decode(entry.payload[11])
        kind = OF_DIGIT[digit]
        if kind in (SHOW, SHOW_CARD) and _counts_with_a_key(event):
            self._shown(event, entry, Unverified.from_bytes(kind, raw))
        elif kind is PAPER and _counts_without_a_key(event):
            self._paper(event, entry, Unverified.from_bytes(kind, raw))
        elif kind is VOUCHER and is_by_voucher(event):
            self._voucher(event, entry, Unverified.from_bytes(kind, raw))
        else:
            raise malformed(f"a {kind.label} in the entry of what was {event.kind.name.lower()}")

    def burn(self, token: Unverified) -> None:
        """A SHOW, SHOW-CARD or REDEEM."""
        self.burn_key(replay_key(token.payload[6], token.card_id, token.payload[7]), token.kind.label)

    def _shown(self, event: Event, entry: Unverified, token: Unverified) -> None:
        shown = check(token, self._records, event.fields[7], in_window=False).payload
        _same_card(event, token.card_id)
        self._holdings.check_code(event, entry, token)
        if event.kind is Happening.PUNCHED:
            _check_time(event, entry.payload[3], shown[6])
        self.burn(token)

    def _rotating(self, event: Event, entry: Unverified, code: totp.RotatingCode) -> None:
        """All but the password, whose secret only the issuer and the pass have."""
        if not _counts_without_a_key(event):
            raise malformed("a rotating code answers no challenge")
        _same_card(event, code.card_id)
        self._holdings.check_code(event, entry, None)
        _check_online(event, entry)
        _check_time(event, entry.payload[3], code.time)
        self.burn_key(code.replay_key, "a rotating code")

    def _paper(self, event: Event, entry: Unverified, token: Unverified) -> None:
        _check_online(event, entry)
        check(token, self._records, entry.payload[3] if _waited_for_another(event) else event.fields[7])
        _same_card(event, token.card_id)
        self._holdings.check_code(event, entry, token)
        if event.kind is not Happening.PUNCHED:
            return
        last = self._paper_punched.get(event.card_id)
        if last is not None and event.fields[7] - last < PAPER_APART:
            raise Refused(Reason.TOO_SOON, f"{event.fields[7] - last} s after the last punch by this paper")
        self._paper_punched[event.card_id] = event.fields[7]

    def _voucher(self, event: Event, entry: Unverified, token: Unverified) -> None:
        """Which reward of which card it stands for is in the registry, and in no token."""
        asked, recorded = entry.payload[3], event.fields[7]
        check(token, self._records, recorded)
        taken = asked if event.arrived - asked > windows.ENTRY_LATE else recorded
        self._holdings.check_voucher(event, token.payload[6], taken)
        if token.voucher_device not in (None, entry.kid):
            raise Refused(Reason.OTHER_DEVICE)
        if token.voucher_device is None:
            _check_online(event, entry)
        self.burn_key(token.voucher_id, token.kind.label)

    def burn_key(self, key: bytes, name: str) -> None:
        if key in self._used:
            raise Refused(Reason.ALREADY_USED, f"{name} made an earlier event too")
        self._used.add(key)


def is_approved(event: Event) -> bool:
    """A punch or a redemption. A move by a claim code always was."""
    return event.kind in (Happening.PUNCHED, Happening.REDEEMED) and len(event.evidence) == 2


def is_by_voucher(event: Event) -> bool:
    return event.kind is Happening.REDEEMED and len(event.evidence) == 1


def _waited_for_another(event: Event) -> bool:
    return is_approved(event) or event.kind is Happening.MOVED


def _counts_with_a_key(event: Event) -> bool:
    """A phone that is here answers a challenge, and needs no counter to move its card."""
    challenged = event.kind is Happening.REDEEMED and not is_by_voucher(event) and not is_approved(event)
    return challenged or event.kind is Happening.PUNCHED


def _counts_without_a_key(event: Event) -> bool:
    """Where there is no key to answer a challenge, a second person says yes."""
    return event.kind is Happening.PUNCHED or _waited_for_another(event)


def _check_online(event: Event, entry: Unverified) -> None:
    if event.kind is Happening.MOVED:
        return  # moves.py knows its times.
    waited = windows.APPROVABLE if is_approved(event) else 0
    if event.arrived - entry.payload[3] > windows.ENTRY_LATE + waited:
        raise Refused(Reason.ONLINE_ONLY)


def _check_time(event: Event, asked: int, iat: int) -> None:
    if _waited_for_another(event):
        windows.check_code_in_approved(asked, iat)
    else:
        windows.check_code_in_entry(event.arrived, asked, iat)


def _same_card(event: Event, card_id: bytes) -> None:
    if card_id != event.card_id:
        raise Refused(Reason.DISAGREES, "the card that was shown")
