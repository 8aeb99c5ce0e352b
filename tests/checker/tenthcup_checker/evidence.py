"""FORMAT.md §10 key 20: the tokens that made an event, checked against what the event says."""

import hashlib

from . import keys, windows
from .checks import Records, check
from .coupons import check_coupon_punch, is_by_coupon
from .events import Event, Happening
from .evidence_codes import Codes, is_approved, is_by_voucher
from .holdings import Holdings
from .kinds import CHALLENGE, CLAIM, COUPON, ENTRY, PAPER, REDEEM, Kind
from .moves import Moves, is_by_recovery_code
from .payloads import Intent
from .refusal import Reason, Refused, malformed
from .token import Unverified

KINDS_OF_EVIDENCE = {
    Happening.OPENED: (CLAIM,),
    Happening.PUNCHED: (ENTRY,),
    Happening.REDEEMED: (ENTRY, CHALLENGE, REDEEM),
    Happening.REVERSED: (ENTRY,),
    Happening.MOVED: (ENTRY, ENTRY, CLAIM),
}
INTENTS = {
    Happening.PUNCHED: Intent.PUNCH,
    Happening.REDEEMED: Intent.REDEEM,
    Happening.REVERSED: Intent.REVERSE,
    Happening.MOVED: Intent.MOVE,
}


class Evidence:
    """Checks the evidence of one event after another, and that no code made two of them."""

    def __init__(self, records: Records):
        self._records = records
        self._holdings = Holdings(records)
        self._codes = Codes(records, self._holdings)
        self._moves = Moves(records, self._holdings)

    def check(self, event: Event) -> None:
        """A device key that is not on record is UNKNOWN_DEVICE, an event that was not opened SEALED; a caller may take both for "cannot tell"."""
        due, evidence = _due(event), event.evidence
        if len(evidence) != len(due):
            raise malformed(f"{len(evidence)} tokens of evidence where {len(due)} are due")
        tokens = [Unverified.from_bytes(kind, raw) for kind, raw in zip(due, evidence)]
        if event.kind is Happening.OPENED:
            self._opened(event, *tokens)
            return
        if event.kind is Happening.MOVED:
            self._moved(event, *tokens)
            return
        if is_by_coupon(event):
            self._codes.burn_key(check_coupon_punch(event, self._records, *tokens), "a coupon")
            return
        if event.kind is Happening.REDEEMED and not is_by_voucher(event):
            self._holdings.check_may_redeem(event)
            if not is_approved(event):
                self._redeemed(event, *tokens)
        self._entries(event, *tokens[: 2 if is_approved(event) else 1])

    def _opened(self, event: Event, token: Unverified) -> None:
        check(token, self._records, now=event.fields[7])
        if token.kind is PAPER:
            _same("the paper's time", token.payload[6], event.fields[8])
            _same("the paper's card", token.card_id, event.card_id)
            self._holdings.open(event, None, token.generation)
        else:
            _same("the claim's time", token.payload[3], event.fields[8])
            self._holdings.open(event, keys.from_bytes(token.payload[2]))

    def _moved(self, event: Event, *tokens: Unverified) -> None:
        claim = tokens[-1]
        self._moves.claimed(event, claim)
        try:
            if is_by_recovery_code(event):
                self._moves.by_recovery_code(event, *tokens)
            else:
                self._moves.by_claim_code(event, *tokens)
                self._entries(event, *tokens[:2])
        finally:
            # What follows is by the new key, also when something is amiss here or a device's key is missing.
            self._moves.new_key(event, claim)

    def _redeemed(self, event: Event, entry: Unverified, challenge: Unverified, redeem: Unverified) -> None:
        recorded = event.fields[7]
        asked = check(challenge, self._records, recorded).payload
        extra = asked[3] + asked[4] + asked[5]
        answered = check(redeem, self._records, recorded, extra).payload
        _same("the challenge's nonce", answered[39], asked[1])
        _same("the challenge's card", asked[2], event.card_id)
        _same("the card that answered", redeem.card_id, event.card_id)
        _same("the challenge's device", asked[3], entry.kid)
        _same("the challenge's store", asked[4], event.fields[10])
        _same("the challenge's reward", asked[5], event.fields[19])
        self._codes.burn(redeem)

    def _entries(self, event: Event, entry: Unverified, approving: Unverified | None = None) -> None:
        """Last, because a device's key may be missing and the rest should be told all the same."""
        if approving:
            self._approving(event, entry, approving)
        self._entry(event, entry)

    def _entry(self, event: Event, entry: Unverified) -> None:
        claims, fields = entry.payload, event.fields
        _same("the entry's intent", Intent(claims[6]), INTENTS[event.kind])
        _same("the entry's store", claims[4], fields[10])
        _same("the entry's staff", claims[5], fields[11])
        _same("the entry's device", entry.kid, fields[12])
        if event.kind is not Happening.MOVED:
            _same("the entry's time", claims[3], fields[8])
        if event.kind in (Happening.PUNCHED, Happening.REVERSED):
            _same("the entry's sale", claims.get(8), event.sale)
            amount = [claims[9], claims[10]] if 9 in claims else None
            _same("the entry's amount", amount, event.amount)
        if event.kind is Happening.REVERSED:
            _same("the event to reverse", claims[12], fields[18])
        elif 11 in claims:
            self._codes.check(event, entry)
        if is_approved(event):
            windows.check_approved(fields[7], claims[3])
        check(entry, self._records, event.arrived, in_window=not _waited(event))

    def _approving(self, event: Event, entry: Unverified, approving: Unverified) -> None:
        claims = approving.payload
        _same("the second entry's intent", Intent(claims[6]), Intent.APPROVE)
        _same("the entry that is approved", claims[12], hashlib.sha256(event.evidence[0]).digest())
        if approving.kid == entry.kid:
            raise Refused(Reason.DISAGREES, "approved at the same device")
        if claims[5] == entry.payload[5]:
            raise Refused(Reason.DISAGREES, "approved by the same person")
        # Of a move, moves.py knows the times.
        check(approving, self._records, event.fields[7], in_window=event.kind is not Happening.MOVED)


def _waited(event: Event) -> bool:
    """Whether it was recorded later than its entry came in: for the wallet's answer to a challenge, for a second person, for a claim."""
    challenged = event.kind is Happening.REDEEMED and not is_by_voucher(event)
    return challenged or is_approved(event) or event.kind is Happening.MOVED


def _due(event: Event) -> tuple[Kind, ...]:
    if is_by_coupon(event):
        return (CLAIM, COUPON)
    if is_by_recovery_code(event):
        return (CLAIM, CLAIM)
    if is_approved(event):
        return (ENTRY, ENTRY)
    if is_by_voucher(event):
        return (ENTRY,)
    if event.kind is Happening.OPENED and _is_paper(event):
        return (PAPER,)
    return KINDS_OF_EVIDENCE[event.kind]


def _is_paper(event: Event) -> bool:
    """A CLAIM names no key in its header, a PAPER does; so no bytes are both."""
    try:
        Unverified.from_bytes(PAPER, event.evidence[0])
    except (Refused, IndexError):
        return False
    return True


def _same(what: str, one: object, two: object) -> None:
    if one != two:
        raise Refused(Reason.DISAGREES, what)
