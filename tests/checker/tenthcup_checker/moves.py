"""FORMAT.md §10 "Moved": a card goes over to another holder's key."""

from . import keys, subjects, windows
from .checks import Records, check
from .events import Event, Happening
from .holdings import Holdings
from .refusal import Reason, Refused
from .token import Unverified

NOBODY = bytes(16)


def is_by_recovery_code(event: Event) -> bool:
    return event.kind is Happening.MOVED and event.fields[12] == NOBODY


class Moves:
    def __init__(self, records: Records, holdings: Holdings):
        self._records = records
        self._holdings = holdings
        self._used: set[bytes] = set()  # subjects of the CLAIMs that moved a card

    def claimed(self, event: Event, claim: Unverified) -> None:
        """The CLAIM by the new key, whichever way the card moved."""
        check(claim, self._records, event.fields[7], in_window=False)
        _same("the claim's time", claim.payload[3], event.fields[8])
        if claim.payload[1] in self._used:
            raise Refused(Reason.CLAIM_CODE_UNKNOWN, "it moved a card before")
        self._used.add(claim.payload[1])

    def by_recovery_code(self, event: Event, consent: Unverified, claim: Unverified) -> None:
        """`consent`: the CLAIM by which the holder put the code on record."""
        recorded = event.fields[7]
        check(consent, self._records, recorded, in_window=False)
        _same("the key that held the card", consent.payload[2], self._holdings.key_of(event).raw)
        _same("the recovery code", consent.payload[1], subjects.commitment(claim.payload[1]))
        # It came after the card was this key's, and before the card moved.
        low, high = windows.LOGIN_OR_CLAIM
        if consent.payload[3] < self._holdings.of(event).since - high:
            raise Refused(Reason.CLAIM_CODE_UNKNOWN, "from before the key held the card")
        if consent.payload[3] > recorded - low:
            raise Refused(Reason.FUTURE, "the recovery code")
        windows.within(windows.LOGIN_OR_CLAIM, recorded, event.fields[8])

    def by_claim_code(self, event: Event, asked: Unverified, approved: Unverified, claim: Unverified) -> None:
        """All but what holds of any two ENTRYs of which one approves the other, and but the code in the first."""
        recorded, happened = event.fields[7], event.fields[8]
        _same("the claim code", asked.payload[12], subjects.commitment(claim.payload[1]))
        windows.within(windows.MOVE_AFTER_ASKED, happened, asked.payload[3])
        windows.within(windows.MOVE_AFTER_APPROVED, happened, approved.payload[3])
        windows.within(windows.MOVE_APPROVED_AFTER_ASKED, approved.payload[3], asked.payload[3])
        if asked.payload[3] < self._holdings.of(event).since - windows.ENTRY_LATE:
            raise Refused(Reason.CLAIM_CODE_UNKNOWN, "from before the card was held as it is")
        if 13 in asked.payload:
            self._phone_is_gone(event, asked)
        else:
            windows.within(windows.LOGIN_OR_CLAIM, recorded, happened)

    def new_key(self, event: Event, claim: Unverified) -> None:
        self._holdings.move(event, keys.from_bytes(claim.payload[2]))

    def _phone_is_gone(self, event: Event, asked: Unverified) -> None:
        recorded, happened = event.fields[7], event.fields[8]
        _same("the card that is lost", asked.payload[13], event.card_id)
        holding = self._holdings.of(event)
        if holding.key is None:
            raise Refused(Reason.WRONG_KIND, "a card that no phone holds is shown")
        if recorded - happened < windows.MOVE_PENDS:
            raise Refused(Reason.TOO_SOON, f"{recorded - happened} s after the claim")
        # When the CLAIM came is not known to the second, nor when the ENTRY did: at this time it was there, and that one was still to come.
        pending = happened + windows.LOGIN_OR_CLAIM[1]
        if any(iat >= pending and time - windows.ENTRY_AHEAD >= pending for iat, time in holding.shown):
            raise Refused(Reason.MOVE_STOPPED, "the phone that was gone has shown the card")


def _same(what: str, one: object, two: object) -> None:
    if one != two:
        raise Refused(Reason.DISAGREES, what)
