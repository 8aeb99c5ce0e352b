"""FORMAT.md §10 key 20: the tokens that made an event, checked against what the event says."""

import hashlib

from . import keys, text, totp, windows
from .checks import Records, check
from .codes import is_rotating
from .events import Event, Happening
from .kinds import CHALLENGE, CLAIM, ENTRY, PAPER, REDEEM, SHOW, SHOW_CARD, Kind
from .payloads import Intent
from .refusal import Reason, Refused, malformed
from .token import Unverified, replay_key

KINDS_OF_EVIDENCE = {
    Happening.OPENED: (CLAIM,),
    Happening.PUNCHED: (ENTRY,),
    Happening.REDEEMED: (ENTRY, CHALLENGE, REDEEM),
    Happening.REVERSED: (ENTRY,),
}
# What an ENTRY may hold that makes an event; and a rotating code, which is no token.
PRESENTABLE = {kind.digit: kind for kind in (SHOW, SHOW_CARD, PAPER)}
INTENTS = {
    Happening.PUNCHED: Intent.PUNCH,
    Happening.REDEEMED: Intent.REDEEM,
    Happening.REVERSED: Intent.REVERSE,
}


class Evidence:
    """Checks the evidence of one event after another, and that no code made two of them."""

    def __init__(self, records: Records):
        self._records = records
        self._used: set[bytes] = set()

    def check(self, event: Event) -> None:
        """A device key that is not on record is UNKNOWN_DEVICE, which a caller may take for "cannot tell"."""
        due, evidence = _due(event), event.fields[20]
        if len(evidence) != len(due):
            raise malformed(f"{len(evidence)} tokens of evidence where {len(due)} are due")
        tokens = [Unverified.from_bytes(kind, raw) for kind, raw in zip(due, evidence)]
        if event.kind is Happening.OPENED:
            self._opened(event, *tokens)
            return
        if event.kind is Happening.REDEEMED:
            self._redeemed(event, *tokens)
        # Last, because the device's key may be missing and the rest should be told all the same.
        if _is_approved(event):
            self._approving(event, *tokens)
        self._entry(event, tokens[0])

    def _opened(self, event: Event, claim: Unverified) -> None:
        check(claim, self._records, now=event.fields[7])
        _same("the claim's time", claim.payload[3], event.fields[8])
        self._records.holders[event.card_id] = keys.from_bytes(claim.payload[2])

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
        self._burn(redeem)

    def _entry(self, event: Event, entry: Unverified) -> None:
        claims, fields = entry.payload, event.fields
        _same("the entry's intent", Intent(claims[6]), INTENTS[event.kind])
        _same("the entry's store", claims[4], fields[10])
        _same("the entry's staff", claims[5], fields[11])
        _same("the entry's device", entry.kid, fields[12])
        _same("the entry's time", claims[3], fields[8])
        if event.kind is not Happening.REDEEMED:
            _same("the entry's sale", claims.get(8), fields.get(16))
            amount = [claims[9], claims[10]] if 9 in claims else None
            _same("the entry's amount", amount, fields.get(17))
        if event.kind is Happening.REVERSED:
            _same("the event to reverse", claims[12], fields[18])
        else:
            self._code(event, entry)
        # A redemption is recorded when the wallet has answered, later than its entry came in.
        # An approved one has waited.
        if _is_approved(event):
            windows.check_approved(fields[7], claims[3])
        in_window = event.kind is not Happening.REDEEMED and not _is_approved(event)
        check(entry, self._records, event.arrived, in_window=in_window)

    def _approving(self, event: Event, entry: Unverified, approving: Unverified) -> None:
        claims = approving.payload
        _same("the second entry's intent", Intent(claims[6]), Intent.APPROVE)
        _same("the entry that is approved", claims[12], hashlib.sha256(event.fields[20][0]).digest())
        if approving.kid == entry.kid:
            raise Refused(Reason.DISAGREES, "approved at the same device")
        if claims[5] == entry.payload[5]:
            raise Refused(Reason.DISAGREES, "approved by the same person")
        check(approving, self._records, event.fields[7])

    def _code(self, event: Event, entry: Unverified) -> None:
        recorded, asked = event.fields[7], entry.payload[3]
        if is_rotating(entry.payload[11]):
            self._rotating(event, asked, totp.RotatingCode.from_text(entry.payload[11]))
            return
        digit, raw = text.decode(entry.payload[11])
        if digit not in PRESENTABLE:
            raise malformed(f"a code of kind {digit} in an entry")
        kind = PRESENTABLE[digit]
        shown = check(Unverified.from_bytes(kind, raw), self._records, recorded, in_window=kind is PAPER)
        _same("the card that was shown", shown.token.card_id, event.card_id)
        if kind is PAPER:
            _check_online(event, asked)  # It has no replay key.
            return
        if event.kind is Happening.PUNCHED:
            _check_time(event, asked, shown.payload[6])
        self._burn(shown.token)

    def _rotating(self, event: Event, asked: int, code: totp.RotatingCode) -> None:
        """All but the password, whose secret only the issuer and the pass have."""
        _same("the card that was shown", code.card_id, event.card_id)
        _check_online(event, asked)
        if event.kind is Happening.PUNCHED:
            _check_time(event, asked, code.time)
        self._burn_key(code.replay_key, "a rotating code")

    def _burn(self, token: Unverified) -> None:
        self._burn_key(replay_key(token.payload[6], token.card_id, token.payload[7]), token.kind.label)

    def _burn_key(self, key: bytes, name: str) -> None:
        if key in self._used:
            raise Refused(Reason.ALREADY_USED, f"{name} made an earlier event too")
        self._used.add(key)


def _check_online(event: Event, asked: int) -> None:
    waited = windows.APPROVABLE if _is_approved(event) else 0
    if event.kind is Happening.PUNCHED and event.arrived - asked > windows.ENTRY_LATE + waited:
        raise Refused(Reason.ONLINE_ONLY)


def _check_time(event: Event, asked: int, iat: int) -> None:
    if _is_approved(event):
        windows.check_code_in_approved(asked, iat)
    else:
        windows.check_code_in_entry(event.arrived, asked, iat)


def _is_approved(event: Event) -> bool:
    return event.kind is Happening.PUNCHED and len(event.fields[20]) == 2


def _due(event: Event) -> tuple[Kind, ...]:
    return (ENTRY, ENTRY) if _is_approved(event) else KINDS_OF_EVIDENCE[event.kind]


def _same(what: str, one: object, two: object) -> None:
    if one != two:
        raise Refused(Reason.DISAGREES, what)
